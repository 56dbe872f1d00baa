// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalstore.h"
#include "core/live/floor.h"

#include <map>
#include <vector>

namespace fw::journal {

/// Folds the events of one session and gives the rows that are counted from them. The rows follow
/// from the events alone: whoever folds them, at once or in any batches, gets the same.
///
/// An interval's rows are made when the first event after it comes, with every running state
/// counted up to the interval's end; those of the running interval whenever asked, with running
/// states counted up to the last full minute.
class JournalFold final
{
public:
    /// The grid on which rows are counted, whatever the desk's own is.
    static constexpr std::chrono::minutes kInterval{15};
    /// Nobody knows what happened in a longer silence: it is not counted.
    static constexpr std::chrono::hours kLongestSilence{24};

    /// \a switches: names by SwitchId.
    JournalFold(live::FloorConfig config, QStringList switches);

    /// The config with the grid of the journal.
    [[nodiscard]] static live::FloorConfig onJournalGrid(live::FloorConfig config);

    void apply(const live::StampedEvent &event);

    [[nodiscard]] const live::Floor &floor() const { return m_floor; }

    /// Goes on from a floor that was saved.
    void setFloor(live::Floor floor);

    /// Puts what changed since the last time into \a batch: intervals, calls, names.
    void takeRows(JournalBatch &batch);

private:
    using QueueKey = std::pair<live::QueueId, TimePoint>;
    using AgentKey = std::pair<live::AgentId, TimePoint>;

    struct AgentWritten
    {
        TimePoint start = kNoTime;
        live::AgentCounters counters;
    };

    void closeIntervals(TimePoint until);
    void findInterval();
    void collectQueues();
    void collectAgents(TimePoint until);
    void collectAgent(live::AgentId agent, TimePoint until);
    void collectCalls(JournalBatch &batch);
    void collectNames(JournalBatch &batch);
    [[nodiscard]] QString switchName(live::SwitchId source) const;

    QStringList m_switches;
    live::Floor m_floor;
    live::Changes m_changes;
    TimePoint m_intervalStart = kNoTime;
    TimePoint m_intervalEnd = kNoTime;
    TimePoint m_minute = kNoTime; ///< up to which the running states are in the rows

    std::map<QueueKey, live::QueueCounters> m_queueRows; ///< not taken yet
    std::map<AgentKey, live::AgentCounters> m_agentRows;
    std::vector<std::vector<live::QueueInterval>> m_queuesWritten; ///< as last collected
    std::vector<AgentWritten> m_agentsWritten;
    std::vector<AgentName> m_names;
};

} // namespace fw::journal
