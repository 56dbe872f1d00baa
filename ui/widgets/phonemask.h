// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace fw::ui {

/// A caller's number as it may be shown: the first three and the last four characters, the rest
/// starred; numbers too short for that are starred whole. An empty number stays empty.
[[nodiscard]] QString maskedNumber(std::string_view number);

} // namespace fw::ui
