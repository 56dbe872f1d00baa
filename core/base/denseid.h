// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#ifndef Q_MOC_RUN // moc 6.4 stumbles over <concepts>, which this includes
#include <compare>
#endif

namespace fw {

/// A small integer that indexes a vector; the tag keeps a queue from being taken for an agent.
template<typename Tag>
class DenseId
{
public:
    constexpr DenseId() = default;

    constexpr explicit DenseId(std::size_t index)
        : m_value(static_cast<std::uint32_t>(index))
    {
    }

    [[nodiscard]] constexpr bool isValid() const { return m_value != kInvalid; }

    [[nodiscard]] constexpr std::size_t index() const { return m_value; }

    [[nodiscard]] constexpr std::uint32_t value() const { return m_value; }

    constexpr auto operator<=>(const DenseId &) const = default;

private:
    static constexpr std::uint32_t kInvalid = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t m_value = kInvalid;
};

} // namespace fw

template<typename Tag>
struct std::hash<fw::DenseId<Tag>>
{
    std::size_t operator()(fw::DenseId<Tag> id) const noexcept { return id.value(); }
};
