// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace fw::ami {

/// Whether two header keys are the same to the switch: ASCII letters without regard to case.
[[nodiscard]] constexpr bool isSameKey(std::string_view left, std::string_view right)
{
    if (left.size() != right.size()) {
        return false;
    }
    const auto lower = [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
    };
    for (std::size_t index = 0; index < left.size(); ++index) {
        if (left[index] != right[index] && lower(left[index]) != lower(right[index])) {
            return false;
        }
    }
    return true;
}

} // namespace fw::ami
