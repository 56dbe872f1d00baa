// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace fw::ami {

/// Gives each different name a number, counted up from 0. Open addressing over views: finding a
/// known name allocates nothing.
class NameIndex final
{
public:
    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

    NameIndex();

    [[nodiscard]] std::uint32_t find(std::string_view name) const;
    /// The number of \a name, which is new when it equals the size() before.
    std::uint32_t insert(std::string_view name);
    [[nodiscard]] std::string_view name(std::uint32_t number) const;
    [[nodiscard]] std::size_t size() const;

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t number = kNone;
    };

    [[nodiscard]] static std::uint32_t hashOf(std::string_view name);
    [[nodiscard]] std::size_t slotOf(std::string_view name, std::uint32_t hash) const;
    void grow();

    std::vector<Slot> m_slots; ///< a power of two, at most half full
    std::deque<std::string> m_names;
};

} // namespace fw::ami
