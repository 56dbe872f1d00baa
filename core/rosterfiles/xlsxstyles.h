// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace fw::rosterfiles {

/// What a workbook shows a number as.
enum class NumberLook : std::uint8_t { Plain, Date, Time, DateTime };

/// By the number of a built-in format (ECMA-376 18.8.30, those of Chinese too), else by the text of
/// a workbook's own.
[[nodiscard]] NumberLook lookOf(int format, const QString &code);

/// A number of a cell as a person would type it. Days are counted from 1900 (with the 29th of
/// February 1900, which was none) or from 1904.
[[nodiscard]] QString numberText(const QString &stored, NumberLook look, bool isFrom1904);

} // namespace fw::rosterfiles
