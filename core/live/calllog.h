// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/callrecord.h"

#include <deque>
#include <vector>

namespace fw::live {

/// The calls of the last hours, oldest first, bounded: the calls behind a figure. A call is
/// recorded at the moment its outcome is counted, so that the records of any span of time that the
/// log covers add up to what the counters say of it.
class CallLog final
{
public:
    static constexpr std::size_t kMostCalls = 50'000;

    /// Keeps at most \a most calls, at least one.
    explicit CallLog(std::size_t most = kMostCalls);

    /// Number of the newest record; records are numbered from 1 and keep their number.
    [[nodiscard]] std::uint64_t newest() const { return m_first + m_records.size() - 1; }

    [[nodiscard]] std::size_t size() const { return m_records.size(); }

    /// Whether no call that was counted at \a from or later has been forgotten.
    [[nodiscard]] bool covers(TimePoint from) const { return from > m_forgottenUntil; }

    /// The record with that number, or null when it is forgotten or was never there.
    [[nodiscard]] const CallRecord *find(std::uint64_t number) const;
    /// Calls of a queue that were counted in [from, to), oldest first.
    [[nodiscard]] std::vector<CallRecord> between(QueueId queue, TimePoint from,
                                                  TimePoint to) const;
    /// The last calls that an agent answered, newest first.
    [[nodiscard]] std::vector<CallRecord> lastOf(AgentId agent, std::size_t count) const;

    /// Records a call whose outcome is counted now; \c leftAt must not be before that of the newest
    /// record. Returns its number.
    std::uint64_t append(CallRecord record);
    /// The caller was on hold for \a span more. Nothing happens when the record is forgotten; that
    /// holds for end() and complete() as well.
    void addHold(std::uint64_t number, Microseconds span);
    /// The conversation is over. The first time that is told stays.
    void end(std::uint64_t number, TimePoint at);
    /// The conversation is over, and the switch told its length and who ended it.
    void complete(std::uint64_t number, TimePoint at, std::chrono::seconds talk, EndedBy endedBy);

private:
    friend class FloorArchive;

    using Numbers = std::deque<std::uint64_t>;

    [[nodiscard]] CallRecord *open(std::uint64_t number);
    void forgetOldest();

    template<typename Id>
    static Numbers &numbersOf(std::vector<Numbers> &index, Id id)
    {
        if (index.size() <= id.index()) {
            index.resize(id.index() + 1);
        }
        return index[id.index()];
    }

    std::size_t m_most;
    std::deque<CallRecord> m_records;
    std::vector<Numbers> m_ofQueue; ///< numbers of the records, by QueueId
    std::vector<Numbers> m_ofAgent; ///< by AgentId, of those that an agent answered
    std::uint64_t m_first = 1;      ///< number of m_records.front()
    TimePoint m_forgottenUntil = kNoTime;
};

} // namespace fw::live
