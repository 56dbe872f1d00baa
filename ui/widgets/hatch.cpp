// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hatch.h"

namespace fw::ui {

void paintHatch(QPainter &painter, const QRect &area, const Theme &theme)
{
    painter.save();
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Token::Hatch), 1.5));
    constexpr int kStep = 9;
    const int shift = (area.left() + area.bottom()) % kStep;
    for (int left = area.left() - area.height() - shift; left < area.right(); left += kStep) {
        painter.drawLine(left, area.bottom() + 1, left + area.height(), area.top());
    }
    painter.restore();
}

} // namespace fw::ui
