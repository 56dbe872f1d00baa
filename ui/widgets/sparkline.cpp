// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace fw::ui {

namespace {

double highestOf(const Sparkline &line)
{
    if (line.ceiling) {
        return *line.ceiling;
    }
    double highest = line.target.value_or(line.floor);
    for (const std::optional<double> &value : line.values) {
        highest = std::max(highest, value.value_or(line.floor));
    }
    return highest > line.floor ? highest * 1.05 : line.floor + 1.0;
}

void paintRun(QPainter &painter, const QRectF &area, const QPolygonF &run, const QColor &ink)
{
    QColor soft = ink;
    soft.setAlpha(38);
    QPolygonF below = run;
    below << QPointF(run.last().x(), area.bottom()) << QPointF(run.first().x(), area.bottom());
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft);
    painter.drawPolygon(below);
    painter.setPen(QPen(ink, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(run);
}

} // namespace

void paintSparkline(QPainter &painter, const QRectF &area, const Sparkline &line, const QColor &ink,
                    const QColor &targetInk)
{
    if (line.values.size() < 2 || area.width() < 8) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double highest = highestOf(line);
    const double step = area.width() / static_cast<double>(line.values.size() - 1);
    const auto yOf = [&](double value) {
        const double share = std::clamp((value - line.floor) / (highest - line.floor), 0.0, 1.0);
        return area.bottom() - share * area.height();
    };
    if (line.target) {
        painter.setPen(QPen(targetInk, 1.0, Qt::DotLine));
        painter.drawLine(QPointF(area.left(), yOf(*line.target)),
                         QPointF(area.right(), yOf(*line.target)));
    }
    QPolygonF run;
    for (std::size_t index = 0; index < line.values.size(); ++index) {
        if (line.values[index]) {
            run << QPointF(area.left() + step * static_cast<double>(index),
                           yOf(*line.values[index]));
        }
        if (!run.isEmpty() && (!line.values[index] || index + 1 == line.values.size())) {
            paintRun(painter, area, run, ink);
            if (line.values[index]) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(ink);
                painter.drawEllipse(run.last(), 2.0, 2.0);
            }
            run.clear();
        }
    }
    painter.restore();
}

} // namespace fw::ui
