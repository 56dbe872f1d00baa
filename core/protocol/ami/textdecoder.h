// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace fw::ami {

/// Turns the bytes of a value into UTF-8 text: bytes that are not UTF-8 are tried in the site's
/// legacy charset, and replaced by U+FFFD when there is none.
class TextDecoder final
{
public:
    /// \a legacyCharset: a QStringConverter name such as "GBK"; empty or unknown: none.
    explicit TextDecoder(std::string legacyCharset);

    /// Text that the switch sends as it is: member names, reasons, queue names.
    [[nodiscard]] std::string plain(std::string_view bytes);
    /// The same, but it may be cut inside a character: the rest of that character is dropped.
    [[nodiscard]] std::string cut(std::string_view bytes);
    /// A name or number of a channel: C escapes are undone, and "<unknown>" is empty.
    [[nodiscard]] std::string channelText(std::string_view bytes);

    /// How many values were not UTF-8 and could not be read since this was last asked.
    [[nodiscard]] std::uint32_t takeUndecodable();

private:
    std::string m_legacyCharset;
    std::uint32_t m_undecodable = 0;
};

/// Undoes \' \? \" \\ \r \n \t \a \b \f \v; any other backslash stays.
[[nodiscard]] std::string withoutEscapes(std::string_view text);

} // namespace fw::ami
