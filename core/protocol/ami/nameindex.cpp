// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/nameindex.h"

#include <functional>

namespace fw::ami {

namespace {
constexpr std::size_t kFirstSlots = 64;
}

NameIndex::NameIndex()
    : m_slots(kFirstSlots)
{
}

std::uint32_t NameIndex::hashOf(std::string_view name)
{
    const std::uint64_t hash = std::hash<std::string_view>{}(name);
    return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
}

std::size_t NameIndex::slotOf(std::string_view name, std::uint32_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at].number != kNone &&
           (m_slots[at].hash != hash || m_names[m_slots[at].number] != name)) {
        at = (at + 1) & mask;
    }
    return at;
}

std::uint32_t NameIndex::find(std::string_view name) const
{
    return m_slots[slotOf(name, hashOf(name))].number;
}

std::uint32_t NameIndex::insert(std::string_view name)
{
    const std::uint32_t hash = hashOf(name);
    std::size_t at = slotOf(name, hash);
    if (m_slots[at].number != kNone) {
        return m_slots[at].number;
    }
    if ((m_names.size() + 1) * 2 > m_slots.size()) {
        grow();
        at = slotOf(name, hash);
    }
    m_slots[at] = {hash, static_cast<std::uint32_t>(m_names.size())};
    m_names.emplace_back(name);
    return m_slots[at].number;
}

std::string_view NameIndex::name(std::uint32_t number) const
{
    return m_names[number];
}

std::size_t NameIndex::size() const
{
    return m_names.size();
}

void NameIndex::grow()
{
    std::vector<Slot> larger(m_slots.size() * 2);
    const std::size_t mask = larger.size() - 1;
    for (const Slot &slot : m_slots) {
        if (slot.number != kNone) {
            std::size_t at = slot.hash & mask;
            while (larger[at].number != kNone) {
                at = (at + 1) & mask;
            }
            larger[at] = slot;
        }
    }
    m_slots.swap(larger);
}

} // namespace fw::ami
