// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/calllog.h"

#include <QtGlobal>

#include <algorithm>

namespace fw::live {

CallLog::CallLog(std::size_t most)
    : m_most(std::max<std::size_t>(most, 1))
{
}

const CallRecord *CallLog::find(std::uint64_t number) const
{
    return number < m_first || number > newest() ? nullptr : &m_records[number - m_first];
}

CallRecord *CallLog::open(std::uint64_t number)
{
    return number < m_first || number > newest() ? nullptr : &m_records[number - m_first];
}

std::vector<CallRecord> CallLog::between(QueueId queue, TimePoint from, TimePoint to) const
{
    std::vector<CallRecord> found;
    if (!queue.isValid() || queue.index() >= m_ofQueue.size()) {
        return found;
    }
    const Numbers &numbers = m_ofQueue[queue.index()];
    auto each = std::partition_point(numbers.begin(), numbers.end(), [&](std::uint64_t number) {
        return m_records[number - m_first].leftAt < from;
    });
    for (; each != numbers.end() && m_records[*each - m_first].leftAt < to; ++each) {
        found.push_back(m_records[*each - m_first]);
    }
    return found;
}

std::vector<CallRecord> CallLog::lastOf(AgentId agent, std::size_t count) const
{
    std::vector<CallRecord> found;
    if (!agent.isValid() || agent.index() >= m_ofAgent.size()) {
        return found;
    }
    const Numbers &numbers = m_ofAgent[agent.index()];
    for (auto each = numbers.rbegin(); each != numbers.rend() && found.size() < count; ++each) {
        found.push_back(m_records[*each - m_first]);
    }
    return found;
}

void CallLog::forgetOldest()
{
    const CallRecord &oldest = m_records.front();
    m_forgottenUntil = oldest.leftAt;
    m_ofQueue[oldest.queue.index()].pop_front();
    if (oldest.agent.isValid()) {
        m_ofAgent[oldest.agent.index()].pop_front();
    }
    m_records.pop_front();
    ++m_first;
}

std::uint64_t CallLog::append(CallRecord record)
{
    Q_ASSERT(record.queue.isValid());
    Q_ASSERT(m_records.empty() || record.leftAt >= m_records.back().leftAt);
    if (m_records.size() == m_most) {
        forgetOldest();
    }
    m_records.push_back(std::move(record));
    const CallRecord &added = m_records.back();
    numbersOf(m_ofQueue, added.queue).push_back(newest());
    if (added.agent.isValid()) {
        numbersOf(m_ofAgent, added.agent).push_back(newest());
    }
    return newest();
}

void CallLog::addHold(std::uint64_t number, Microseconds span)
{
    if (CallRecord *record = open(number)) {
        record->hold += span;
    }
}

void CallLog::end(std::uint64_t number, TimePoint at)
{
    CallRecord *record = open(number);
    if (record != nullptr && !isKnown(record->endedAt)) {
        record->endedAt = std::max(at, record->leftAt);
        record->talk =
            std::chrono::duration_cast<std::chrono::seconds>(record->endedAt - record->leftAt);
    }
}

void CallLog::complete(std::uint64_t number, TimePoint at, std::chrono::seconds talk,
                       EndedBy endedBy)
{
    end(number, at);
    if (CallRecord *record = open(number)) {
        record->talk = talk;
        record->endedBy = endedBy;
    }
}

} // namespace fw::live
