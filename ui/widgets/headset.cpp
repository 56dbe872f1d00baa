// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/headset.h"

#include <QPainterPath>

namespace fw::ui {

void paintHeadset(QPainter &painter, const QRectF &area, const QColor &colour)
{
    const qreal unit = area.width() / 16.0;
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(unit, unit);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(2.5, 2, 11, 12), 0, 180 * 16); // over the head
    QPainterPath microphone(QPointF(13.5, 12));
    microphone.cubicTo(13.5, 14.4, 12, 14.6, 9.2, 14.6);
    painter.drawPath(microphone);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(1.4, 7.4, 3.4, 5.2), 1.4, 1.4);
    painter.drawRoundedRect(QRectF(11.2, 7.4, 3.4, 5.2), 1.4, 1.4);
    painter.restore();
}

} // namespace fw::ui
