// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace fw::queuelog {

/// Cuts bytes that come in any pieces into lines, and never holds more than one of bounded length.
class LineCutter final
{
public:
    static constexpr std::size_t kMostBytes = 8192;

    struct Line
    {
        std::string_view text; ///< without its end; valid until the next call
        bool isTooLong = false;
    };

    void append(std::string_view bytes);
    /// False when there is no further whole line.
    [[nodiscard]] bool next(Line &line);

    /// Bytes up to the end of the last line that was given.
    [[nodiscard]] std::int64_t consumed() const { return m_consumed; }

    /// Whether a line was begun and has no end yet.
    [[nodiscard]] bool hasRest() const { return m_at < m_buffer.size() || m_skipped > 0; }

private:
    std::string m_buffer;
    std::size_t m_at = 0;       ///< what lies before was given
    std::size_t m_searched = 0; ///< from m_at on without an end
    std::int64_t m_skipped = 0; ///< bytes of a line that is too long
    std::int64_t m_consumed = 0;
};

} // namespace fw::queuelog
