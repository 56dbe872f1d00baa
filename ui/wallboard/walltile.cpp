// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/walltile.h"

namespace fw::ui {

WallTile::WallTile(const QString &objectName, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::NoFocus);
}

void WallTile::setScale(const WallScale &scale)
{
    m_scale = scale;
    update();
}

void WallTile::show(const WallFigure &figure, bool isStale)
{
    m_figure = figure;
    m_isStale = isStale;
    setAccessibleName(figure.name + u' ' + figure.value);
    setAccessibleDescription(figure.remark);
    setVisible(true);
    update();
}

QFont WallTile::valueFont() const
{
    QFont font = m_scale.font(m_theme, FontRole::Figure, kWallFigure);
    const double room = width() - m_scale.px(4);
    const int needed = QFontMetrics(font).horizontalAdvance(m_figure.value);
    if (needed > room && room > 0) {
        font.setPixelSize(std::max(8, int(font.pixelSize() * room / needed)));
    }
    return font;
}

int WallTile::digitHeight() const
{
    return QFontMetrics(valueFont()).tightBoundingRect(m_figure.value).height();
}

void WallTile::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Tone tone = m_figure.tone;
    const QColor ink = toneColour(m_theme, tone);
    const bool isMarked = tone == Tone::Warning || tone == Tone::Critical;
    paintWallCard(painter, rect(), m_theme, m_scale, isMarked ? ink : QColor());

    const auto px = [this](double hundredths) { return qRound(m_scale.px(hundredths)); };
    const QRect inner = rect().adjusted(px(2), px(1.4), -px(2), -px(1.4));
    painter.setFont(m_scale.font(m_theme, FontRole::Body, 3.4));
    const int nameHeight = px(4.6);
    painter.setPen(ink);
    if (isMarked) {
        painter.drawText(QRect(inner.right() - px(4), inner.top(), px(4), nameHeight),
                         int(Qt::AlignRight | Qt::AlignVCenter), toneGlyph(tone));
    }
    painter.setPen(m_theme.color(Token::MutedText));
    paintText(painter, QRect(inner.left() + px(4), inner.top(), inner.width() - px(8), nameHeight),
              Qt::AlignHCenter, m_figure.name);

    const int footHeight = px(4.4);
    const QRect valueArea(inner.left(), inner.top() + nameHeight, inner.width(),
                          inner.height() - nameHeight - footHeight);
    painter.setFont(valueFont());
    painter.setPen(ink);
    painter.drawText(valueArea, int(Qt::AlignCenter), m_figure.value);

    const QRect foot(inner.left(), inner.bottom() - footHeight + 1, inner.width(), footHeight);
    painter.setFont(m_scale.font(m_theme, FontRole::Small, 2.5));
    painter.setPen(m_theme.color(Token::MutedText));
    const int trendWidth = std::min(px(17), inner.width() / 3);
    paintText(painter, foot.adjusted(0, 0, -trendWidth - px(1), 0), Qt::AlignLeft, m_figure.remark);
    paintWallTrend(painter,
                   QRectF(foot.right() - trendWidth, foot.top(), trendWidth - 2, footHeight - 2),
                   m_figure.trend, m_theme, m_scale, ink);
    if (m_isStale) {
        paintWallHatch(painter, rect(), m_theme, m_scale);
    }
}

} // namespace fw::ui
