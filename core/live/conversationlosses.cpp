// SPDX-License-Identifier: GPL-3.0-or-later
// The half of Conversations for calls that end without an agent, or without a word.
#include "core/live/conversations.h"

namespace fw::live {

namespace {

CallOutcome outcomeOf(LossKind kind)
{
    switch (kind) {
    case LossKind::TimedOut:
        return CallOutcome::TimedOut;
    case LossKind::NoAgents:
        return CallOutcome::NoAgents;
    case LossKind::Withdrawn:
        return CallOutcome::Withdrawn;
    case LossKind::ByKey:
        return CallOutcome::ByKey;
    case LossKind::Lost:
        break;
    }
    return CallOutcome::Lost;
}

} // namespace

// --- losses ---

CallRecord Conversations::leaving(SwitchId source, CallRef call, QueueId queue, WaitIndex index,
                                  std::chrono::seconds wait) const
{
    CallRecord record;
    record.source = source;
    record.call = call;
    record.queue = queue;
    record.leftAt = m_state.now; // as it is counted, however late the event is
    record.wait = std::chrono::seconds(wholeSecondsOf(wait));
    record.queuedAt = record.leftAt - record.wait;
    record.isInTime = m_state.queue(queue).settings.serviceLevel.isInTime(wait);
    if (index != kNoWait) {
        const Wait &left = m_waiting.wait(index);
        if (left.status != WaitStatus::Unseen) {
            record.queuedAt = left.view.since;
        }
        record.missedOffers = left.missedOffers;
        record.isCarriedOver = left.isCarriedOver;
        record.callerNumber = left.view.callerNumber;
        record.callerName = left.view.callerName;
    }
    return record;
}

void Conversations::loseWait(WaitIndex index)
{
    const Wait &wait = m_waiting.wait(index);
    if (wait.status != WaitStatus::Unseen) {
        m_state.count(wait.view.queue, [](QueueCounters &each) { ++each.lost; });
        const auto waited =
            std::chrono::duration_cast<std::chrono::seconds>(m_state.now - wait.view.since);
        CallRecord record =
            leaving(wait.view.source, wait.view.call, wait.view.queue, index, waited);
        record.isInTime = false;
        record.isWaitCounted = false;
        m_state.record(std::move(record));
    }
    closeWait(index);
}

void Conversations::apply(const StampedEvent &stamp, const CallAbandoned &event)
{
    const QueueId queue = m_state.queueOf(stamp.source, event.queue);
    if (!queue.isValid()) {
        return;
    }
    if (!event.isCertain) {
        m_state.note(AnomalyKind::UncertainAbandon);
    }
    const ServiceLevelRule &rule = m_state.queue(queue).settings.serviceLevel;
    const std::uint32_t waited = wholeSecondsOf(event.waitTime);
    const std::uint32_t inTime = rule.isInTime(event.waitTime) ? 1 : 0;
    const std::uint32_t isShort = rule.isShortAbandon(event.waitTime) ? 1 : 0;
    m_state.count(queue, [=](QueueCounters &each) {
        ++each.abandoned;
        each.abandonedInTime += inTime;
        each.shortAbandoned += isShort;
        each.abandonedWaitS += waited;
        each.maxWaitS = std::max(each.maxWaitS, waited);
    });
    const WaitIndex index = m_waiting.findAny(stamp.source, event.call, queue);
    if (index == kNoWait || m_waiting.wait(index).status == WaitStatus::Unseen) {
        m_state.note(AnomalyKind::AbandonWithoutJoin);
    }
    CallRecord record = leaving(stamp.source, event.call, queue, index, event.waitTime);
    record.outcome = CallOutcome::Abandoned;
    record.isShortAbandon = isShort != 0;
    m_state.record(std::move(record));
    if (index != kNoWait) {
        closeWait(index);
    }
}

void Conversations::countOutcome(QueueId queue, std::chrono::seconds wait, LossKind kind)
{
    const std::uint32_t waited = wholeSecondsOf(wait);
    const bool isInTime = m_state.queue(queue).settings.serviceLevel.isInTime(wait);
    m_state.count(queue, [=](QueueCounters &each) {
        each.timedOut += kind == LossKind::TimedOut ? 1 : 0;
        each.noAgents += kind == LossKind::NoAgents ? 1 : 0;
        each.withdrawn += kind == LossKind::Withdrawn ? 1 : 0;
        each.leftByKey += kind == LossKind::ByKey ? 1 : 0;
        each.lost += kind == LossKind::Lost ? 1 : 0;
        each.overflowedInTime += isInTime && kind != LossKind::Lost ? 1 : 0;
        each.maxWaitS = std::max(each.maxWaitS, waited);
    });
}

void Conversations::apply(const StampedEvent &stamp, const CallOverflowed &event)
{
    const QueueId queue = m_state.queueOf(stamp.source, event.queue);
    if (!queue.isValid()) {
        return;
    }
    countOutcome(queue, event.waitTime, event.kind);
    const WaitIndex index = m_waiting.findAny(stamp.source, event.call, queue);
    if (index == kNoWait || m_waiting.wait(index).status == WaitStatus::Unseen) {
        m_state.note(AnomalyKind::OverflowWithoutJoin);
    }
    CallRecord record = leaving(stamp.source, event.call, queue, index, event.waitTime);
    record.outcome = outcomeOf(event.kind);
    record.isInTime = record.isInTime && event.kind != LossKind::Lost;
    m_state.record(std::move(record));
    if (index != kNoWait) {
        closeWait(index);
    }
}

void Conversations::apply(const StampedEvent &stamp, const CallEnded &event)
{
    const OpenCall *open = m_waiting.openCall(stamp.source, event.call);
    if (open == nullptr) {
        return;
    }
    for (const OpenCall::Talker &talker : open->talkers) {
        for (Conversation &talk : m_agents.record(talker.agent).talks) {
            if (talk.source == stamp.source && talk.view.call == event.call && !talk.isEnded) {
                stopHold(talk);
                talk.isEnded = true;
                m_state.calls.end(talk.record, m_state.now);
                m_state.touch(talk.record);
            }
        }
        m_agents.showTalk(talker.agent);
    }
    const std::vector<WaitIndex> waits = open->waits;
    for (WaitIndex index : waits) {
        switch (m_waiting.wait(index).status) {
        case WaitStatus::Waiting:
            m_state.note(AnomalyKind::EndedWhileWaiting);
            break;
        case WaitStatus::Left:
            m_state.note(AnomalyKind::LeftWithoutOutcome);
            break;
        case WaitStatus::Unseen:
            break;
        }
        loseWait(index);
    }
}

void Conversations::dropSource(SwitchId source)
{
    for (WaitIndex index : m_waiting.ofSource(source)) {
        loseWait(index);
    }
    for (std::size_t agent = 0; agent < m_state.agents.size(); ++agent) {
        const std::vector<Conversation> &talks = m_agents.record(AgentId(agent)).talks;
        for (std::size_t index = talks.size(); index-- > 0;) {
            if (talks[index].source == source) {
                dropTalk(AgentId(agent), index);
            }
        }
    }
}

} // namespace fw::live
