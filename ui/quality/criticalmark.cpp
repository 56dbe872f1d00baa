// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/criticalmark.h"

#include <QPolygonF>

namespace fw::ui {

using quality::CriticalClass;

namespace {

QPolygonF octagon(const QRectF &area)
{
    const double cut = area.width() * 0.3;
    return QPolygonF({{area.left() + cut, area.top()},
                      {area.right() - cut, area.top()},
                      {area.right(), area.top() + cut},
                      {area.right(), area.bottom() - cut},
                      {area.right() - cut, area.bottom()},
                      {area.left() + cut, area.bottom()},
                      {area.left(), area.bottom() - cut},
                      {area.left(), area.top() + cut}});
}

} // namespace

void paintCriticalMark(QPainter &painter, const QRectF &area, CriticalClass critical, bool isFatal,
                       const QColor &colour, const QColor &bar)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF middle = area.center();
    if (isFatal) {
        painter.drawPolygon(octagon(area));
        painter.fillRect(QRectF(area.left() + area.width() * 0.2, middle.y() - area.height() * 0.1,
                                area.width() * 0.6, area.height() * 0.2),
                         bar);
        painter.restore();
        return;
    }
    switch (critical) {
    case CriticalClass::None:
        painter.drawEllipse(area);
        break;
    case CriticalClass::Customer:
        painter.drawPolygon(QPolygonF({{middle.x(), area.top()},
                                       {area.right(), middle.y()},
                                       {middle.x(), area.bottom()},
                                       {area.left(), middle.y()}}));
        break;
    case CriticalClass::Business:
        painter.drawRect(area.adjusted(1, 1, -1, -1));
        break;
    case CriticalClass::Compliance:
        painter.drawPolygon(QPolygonF({{middle.x(), area.top()},
                                       {area.right(), area.bottom()},
                                       {area.left(), area.bottom()}}));
        break;
    }
    painter.restore();
}

} // namespace fw::ui
