// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hatching.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace fw::ui {

void paintHatching(QPainter &painter, const QRect &area, const Theme &theme)
{
    constexpr int kStep = 9;
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    QColor color = theme.color(Token::Hatch);
    color.setAlpha(150);
    painter.setPen(QPen(color, 1.2));
    painter.setRenderHint(QPainter::Antialiasing);
    for (int x = area.left() - area.height(); x < area.right(); x += kStep) {
        painter.drawLine(x, area.bottom() + 1, x + area.height(), area.top());
    }
    painter.restore();
}

} // namespace fw::ui
