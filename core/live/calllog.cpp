// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/calllog.h"

namespace fw::live {

std::vector<CallRecord> CallLog::between(QueueId queue, TimePoint from, TimePoint to) const
{
    std::vector<CallRecord> found;
    for (const CallRecord &record : m_records) {
        if (record.queue == queue && record.leftAt >= from && record.leftAt < to) {
            found.push_back(record);
        }
    }
    return found;
}

std::vector<CallRecord> CallLog::lastOf(AgentId agent, std::size_t count) const
{
    std::vector<CallRecord> found;
    for (auto each = m_records.rbegin(); each != m_records.rend() && found.size() < count; ++each) {
        if (each->agent == agent) {
            found.push_back(*each);
        }
    }
    return found;
}

} // namespace fw::live
