// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floor.h"

#include <algorithm>

namespace fw::live::tests {

/// Whether two floors look the same to every reader.
class FloorLikeness final
{
public:
    FloorLikeness(const Floor &a, const Floor &b)
        : m_a(a)
        , m_b(b)
    {
    }

    [[nodiscard]] bool isFull(TimePoint now) const
    {
        if (m_a.queues().size() != m_b.queues().size() ||
            m_a.agents().size() != m_b.agents().size() || m_a.now() != m_b.now() ||
            m_a.anomalies() != m_b.anomalies() || m_a.calls().newest() != m_b.calls().newest()) {
            return false;
        }
        for (std::size_t at = 0; at < m_a.queues().size(); ++at) {
            if (!isSameQueue(QueueId(at), now)) {
                return false;
            }
        }
        for (std::size_t at = 0; at < m_a.agents().size(); ++at) {
            if (!isSameAgent(AgentId(at), now)) {
                return false;
            }
        }
        return areSameCalls();
    }

private:
    [[nodiscard]] bool isSameQueue(QueueId id, TimePoint now) const
    {
        const QueueView &a = m_a.queue(id);
        const QueueView &b = m_b.queue(id);
        const IntervalGrid &grid = m_a.config().grid;
        return a.id == b.id && a.source == b.source && a.name == b.name && a.waiting == b.waiting &&
               a.agents == b.agents && a.partlyPaused == b.partlyPaused &&
               a.oldestSince == b.oldestSince && a.isPresent == b.isPresent &&
               a.settings.wrapUp == b.settings.wrapUp &&
               a.settings.serviceLevel == b.settings.serviceLevel &&
               a.counters.day(now, grid) == b.counters.day(now, grid) &&
               a.counters.interval(now, grid) == b.counters.interval(now, grid) &&
               a.counters.last15(now) == b.counters.last15(now) &&
               m_a.queueIntervals(id, now) == m_b.queueIntervals(id, now);
    }

    [[nodiscard]] bool isSameAgent(AgentId id, TimePoint now) const
    {
        const AgentView &a = m_a.agent(id);
        const AgentView &b = m_b.agent(id);
        const bool isSameTalk =
            a.talk.has_value() == b.talk.has_value() &&
            (!a.talk || (a.talk->call == b.talk->call && a.talk->since == b.talk->since &&
                         a.talk->heldSince == b.talk->heldSince && a.talk->queue == b.talk->queue &&
                         a.talk->callerNumber == b.talk->callerNumber));
        return a.id == b.id && a.address == b.address && a.name == b.name &&
               a.personId == b.personId && a.state == b.state && a.stateSince == b.stateSince &&
               a.reason == b.reason && a.isPartlyPaused == b.isPartlyPaused &&
               a.device == b.device && a.memberships.size() == b.memberships.size() && isSameTalk &&
               a.listeners == b.listeners && a.wrapUpUntil == b.wrapUpUntil && a.limit == b.limit &&
               m_a.agentDay(id, now) == m_b.agentDay(id, now) &&
               m_a.agentInterval(id, now) == m_b.agentInterval(id, now) &&
               m_a.agentLast15(id, now) == m_b.agentLast15(id, now) &&
               m_a.pausedByReason(id, now) == m_b.pausedByReason(id, now) &&
               m_a.agentSpans(id) == m_b.agentSpans(id);
    }

    [[nodiscard]] bool areSameCalls() const
    {
        for (std::uint64_t number = 1; number <= m_a.calls().newest(); ++number) {
            const CallRecord *a = m_a.calls().find(number);
            const CallRecord *b = m_b.calls().find(number);
            if ((a == nullptr) != (b == nullptr) ||
                (a != nullptr &&
                 (a->call != b->call || a->leftAt != b->leftAt || a->endedAt != b->endedAt ||
                  a->talk != b->talk || a->hold != b->hold || a->outcome != b->outcome ||
                  a->endedBy != b->endedBy || a->callerNumber != b->callerNumber))) {
                return false;
            }
        }
        return true;
    }

    const Floor &m_a;
    const Floor &m_b;
};

} // namespace fw::live::tests
