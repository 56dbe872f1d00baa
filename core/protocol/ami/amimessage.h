// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace fw::ami {

struct AmiHeader
{
    std::string_view key;
    std::string_view value;
};

/// The class of a message is its first key, nothing else: OriginateResponse events carry a
/// "Response:" too.
enum class AmiKind : std::uint8_t { Banner, Event, Response, Fragment };

/// A message as views into the parser's buffer; valid until the parser is next fed or asked.
struct AmiMessage
{
    AmiKind kind = AmiKind::Fragment;
    std::string_view
        name; ///< the event's name, "Success" / "Error" of a response, the banner's text
    /// In order, keys may repeat. Without the first line, but for a fragment, whose lines are all
    /// here. A line without a colon is a key with an empty value.
    std::span<const AmiHeader> headers;

    /// The first header with this key (case-insensitive); empty when there is none.
    [[nodiscard]] std::string_view value(std::string_view key) const;
    [[nodiscard]] bool has(std::string_view key) const;
};

} // namespace fw::ami
