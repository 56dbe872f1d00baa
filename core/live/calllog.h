// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/callrecord.h"

#include <deque>
#include <vector>

namespace fw::live {

/// The calls of the last hours, oldest first, bounded: the calls behind a figure.
class CallLog final
{
public:
    static constexpr std::size_t kMostCalls = 50'000;

    /// Number of the newest record; records are numbered from 1 and keep their number.
    [[nodiscard]] std::uint64_t newest() const { return m_first + m_records.size() - 1; }

    [[nodiscard]] std::size_t size() const { return m_records.size(); }

    /// Calls of a queue that were counted in [from, to), oldest first.
    [[nodiscard]] std::vector<CallRecord> between(QueueId queue, TimePoint from,
                                                  TimePoint to) const;
    /// The last calls that an agent answered, newest first.
    [[nodiscard]] std::vector<CallRecord> lastOf(AgentId agent, std::size_t count) const;

private:
    std::deque<CallRecord> m_records;
    std::uint64_t m_first = 1; ///< number of m_records.front()
};

} // namespace fw::live
