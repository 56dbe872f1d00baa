// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/scorecard.h"

#include <QPainter>

namespace fw::ui {

/// The shape of a question, so that it is not told by its colour alone: an octagon with a bar when
/// it is fatal, else a diamond (customer), a square (business), a triangle (compliance) or a circle
/// (none).
void paintCriticalMark(QPainter &painter, const QRectF &area, quality::CriticalClass critical,
                       bool isFatal, const QColor &colour, const QColor &bar);

} // namespace fw::ui
