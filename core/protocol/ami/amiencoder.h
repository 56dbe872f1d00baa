// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace fw::ami {

/// Builds actions. A key or value with CR, LF or NUL, or one longer than the switch reads, is
/// refused as a whole: nothing of it is ever sent.
class AmiEncoder final
{
public:
    /// The longest value that Asterisk takes in one line is about 1,000 bytes.
    static constexpr std::size_t kMaxValueBytes = 1000;

    using Field = std::pair<std::string_view, std::string_view>;

    /// The bytes of one action, or nothing when a field is not allowed.
    [[nodiscard]] static std::optional<std::string>
    action(std::string_view name, std::string_view actionId,
           std::initializer_list<Field> fields = {});
    [[nodiscard]] static std::optional<std::string>
    action(std::string_view name, std::string_view actionId, std::span<const Field> fields);
};

} // namespace fw::ami
