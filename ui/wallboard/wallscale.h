// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/painting.h"

#include <QRectF>
#include <QSize>

namespace fw::ui {

/// Lengths of the wallboard in hundredths of the screen's height, so that it looks the same on
/// every screen. On a narrow screen the width decides.
class WallScale final
{
public:
    explicit WallScale(const QSize &screen = {1280, 720});

    /// Pixels of so many hundredths.
    [[nodiscard]] double px(double hundredths) const { return m_unit * hundredths; }

    /// A font whose em is so many hundredths high.
    [[nodiscard]] QFont font(const Theme &theme, FontRole role, double hundredths) const;

private:
    double m_unit;
};

/// The em of a large figure in hundredths: its digits are then 8.7 % of the screen's height.
inline constexpr double kWallFigure = 12.0;
inline constexpr double kWallMargin = 2.0;
inline constexpr double kWallGap = 1.4;

/// A card's face with a border that is thick in \a edge when that is valid.
void paintWallCard(QPainter &painter, const QRectF &area, const Theme &theme,
                   const WallScale &scale, const QColor &edge = {});

/// paintTrend() with lines as thick as the screen is large.
void paintWallTrend(QPainter &painter, const QRectF &area, const Trend &trend, const Theme &theme,
                    const WallScale &scale, const QColor &line);
/// Diagonal lines over figures that are not of the present.
void paintWallHatch(QPainter &painter, const QRectF &area, const Theme &theme,
                    const WallScale &scale);

} // namespace fw::ui
