// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floor.h"

#include <map>
#include <utility>
#include <vector>

namespace fw::journal {

/// Tells a floor as it is in events, as a switch tells itself to who connects: for who begins to
/// listen when others have long heard. What was counted before is not told.
class FloorRetelling final
{
public:
    /// Remembers by which refs a feed names queues and agents.
    void note(const live::StampedEvent &event);

    /// \a floor was folded from all that was noted.
    [[nodiscard]] std::vector<live::StampedEvent> tell(const live::Floor &floor) const;

private:
    struct Feed
    {
        std::vector<live::QueueSeen> queues; ///< by ref
        std::vector<live::AgentSeen> agents;
        /// Why somebody is paused in one queue only is in no view of the floor.
        std::map<std::pair<live::QueueRef, live::AgentRef>, std::string> reasons;
        std::uint64_t lastSequence = 0;
    };

    /// The refs of one feed by the ids of the floor; invalid where it has none.
    struct Refs
    {
        std::vector<live::QueueRef> queues;
        std::vector<live::AgentRef> agents;
    };

    [[nodiscard]] static Refs refsOf(const Feed &feed, live::SwitchId source,
                                     const live::Floor &floor);
    [[nodiscard]] static live::FloorSnapshot
    snapshotOf(const Feed &feed, const Refs &refs, live::SwitchId source, const live::Floor &floor);
    static void addMemberships(const live::AgentView &agent, const Feed &feed, const Refs &refs,
                               live::SwitchId source, const live::Floor &floor,
                               live::FloorSnapshot &snapshot);

    std::vector<Feed> m_feeds; ///< by SwitchId
};

} // namespace fw::journal
