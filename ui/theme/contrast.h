// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace fw::ui {

/// Contrast ratio of two opaque colours by WCAG 2, from 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

} // namespace fw::ui
