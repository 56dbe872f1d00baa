// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPainter>

namespace fw::ui {

/// Diagonal lines over what is no longer live, on one raster for all areas, so that they go through
/// from cell to cell.
void paintHatch(QPainter &painter, const QRect &area, const Theme &theme);

} // namespace fw::ui
