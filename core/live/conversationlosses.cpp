// SPDX-License-Identifier: GPL-3.0-or-later
// The half of Conversations for calls that end without an agent, or without a word.
#include "core/live/conversations.h"

namespace fw::live {

// --- losses ---

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
