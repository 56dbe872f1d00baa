// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/wallscale.h"

#include <algorithm>

namespace fw::ui {

WallScale::WallScale(const QSize &screen)
    : m_unit(std::max(0.5, std::min(screen.height() / 100.0, screen.width() / 133.0)))
{
}

QFont WallScale::font(const Theme &theme, FontRole role, double hundredths) const
{
    QFont font = theme.font(role);
    font.setPixelSize(std::max(4, qRound(px(hundredths))));
    return font;
}

void paintWallCard(QPainter &painter, const QRectF &area, const Theme &theme,
                   const WallScale &scale, const QColor &edge)
{
    const double width = edge.isValid() ? scale.px(0.7) : std::max(1.0, scale.px(0.15));
    const QRectF face = area.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge.isValid() ? edge : theme.color(Token::CardBorder), width));
    painter.setBrush(theme.color(Token::Card));
    painter.drawRoundedRect(face, scale.px(1.0), scale.px(1.0));
}

void paintWallTrend(QPainter &painter, const QRectF &area, const Trend &trend, const Theme &theme,
                    const WallScale &scale, const QColor &line)
{
    const double factor = std::max(1.0, scale.px(0.14));
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(factor, factor);
    paintTrend(painter, QRectF(QPointF(), area.size() / factor), trend, line,
               theme.color(Token::MutedText));
    painter.restore();
}

void paintWallHatch(QPainter &painter, const QRectF &area, const Theme &theme,
                    const WallScale &scale)
{
    painter.save();
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Token::Hatch), std::max(1.5, scale.px(0.2))));
    const double step = std::max(9.0, scale.px(1.4));
    for (double left = area.left() - area.height(); left < area.right(); left += step) {
        painter.drawLine(QPointF(left, area.bottom()), QPointF(left + area.height(), area.top()));
    }
    painter.restore();
}

} // namespace fw::ui
