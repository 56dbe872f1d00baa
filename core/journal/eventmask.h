// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/numberhash.h"
#include "core/live/floorevent.h"

#include <deque>
#include <optional>
#include <unordered_map>

namespace fw::journal {

/// Takes callers' numbers and names out of events before they are stored, and remembers the keyed
/// hash of each call's number for the rows of calls.
class EventMask final
{
public:
    explicit EventMask(NumberHash hash);

    /// The event with masked numbers; nothing when it holds none.
    [[nodiscard]] std::optional<live::StampedEvent> masked(const live::StampedEvent &event);
    /// Of the call's number; empty when it had none, or when the call is long over.
    [[nodiscard]] QByteArray hashOf(live::SwitchId source, live::CallRef call) const;

private:
    void hide(live::SwitchId source, live::CallRef call, std::string &number, std::string &name);
    void hideAll(live::SwitchId source, live::Resync &event);

    NumberHash m_hash;
    std::unordered_map<std::uint64_t, QByteArray> m_hashes; ///< by switch and call
    std::deque<std::uint64_t> m_order;                      ///< its keys, oldest first
};

} // namespace fw::journal
