// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace fw::ui {

/// A trend without axes. Missing values break the line; a missing target draws none.
struct Sparkline
{
    std::vector<std::optional<double>> values; ///< oldest first
    std::optional<double> target;
    double floor = 0.0;            ///< lowest value of the scale
    std::optional<double> ceiling; ///< highest; else the largest value
};

/// Draws line, soft area below it, target line and a mark on the last value.
void paintSparkline(QPainter &painter, const QRectF &area, const Sparkline &line, const QColor &ink,
                    const QColor &targetInk);

} // namespace fw::ui
