// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;

namespace fw::ui {

class Theme;

/// Diagonal lines over \a area: what lies below is no longer live.
void paintHatching(QPainter &painter, const QRect &area, const Theme &theme);

} // namespace fw::ui
