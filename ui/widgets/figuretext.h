// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace fw::ui {

/// What stands where there is no figure; a figure of zero is something else.
[[nodiscard]] QString noFigure();
/// A share of 0 to 1 as "84.1%" in the current locale, or noFigure().
[[nodiscard]] QString percentText(std::optional<double> share, int decimals = 1);
/// Seconds as "00:17", or noFigure().
[[nodiscard]] QString secondsText(std::optional<double> seconds);
[[nodiscard]] QString countText(qint64 count);

} // namespace fw::ui
