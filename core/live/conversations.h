// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/agentfold.h"
#include "core/live/waitinglist.h"

#include <algorithm>

namespace fw::live {

/// The way of a call: queue, offers, answer, completion, or its loss; with the queues' counters of
/// it.
class Conversations final
{
public:
    Conversations(FloorState &state, WaitingList &waiting, AgentFold &agents);

    void apply(const StampedEvent &stamp, const CallQueued &event);
    void apply(const StampedEvent &stamp, const CallMoved &event);
    void apply(const StampedEvent &stamp, const CallOffered &event);
    void apply(const StampedEvent &stamp, const CallMissed &event);
    void apply(const StampedEvent &stamp, const OfferWithdrawn &event);
    void apply(const StampedEvent &stamp, const CallAnswered &event);
    void apply(const StampedEvent &stamp, const CallLeftQueue &event);
    void apply(const StampedEvent &stamp, const CallHeld &event);
    void apply(const StampedEvent &stamp, const CallResumed &event);
    void apply(const StampedEvent &stamp, const CallCompleted &event);
    void apply(const StampedEvent &stamp, const CallAbandoned &event);
    void apply(const StampedEvent &stamp, const CallOverflowed &event);
    void apply(const StampedEvent &stamp, const CallEnded &event);

    /// Closes a wait whose outcome nobody will tell any more.
    void loseWait(WaitIndex index);
    /// Ends the ringing for a wait and forgets it.
    void closeWait(WaitIndex index);
    /// Opens a talk that began before we listened; it counts as no answer.
    Conversation &takeOver(AgentId agent, Conversation talk);
    /// Ends a talk without a completion.
    void dropTalk(AgentId agent, std::size_t index);
    /// The switch started anew: none of its calls lives.
    void dropSource(SwitchId source);

private:
    void missingCompletions(AgentId agent, QueueId queue, CallRef call);
    void stopHold(Conversation &talk);
    void withdrawOffer(WaitIndex wait, AgentId agent);
    void countOutcome(QueueId queue, std::chrono::seconds wait, LossKind kind);
    void countAnswer(QueueId queue, AgentId agent, std::chrono::seconds wait);
    /// What is known of a call that leaves \a queue now; \a index may be kNoWait.
    [[nodiscard]] CallRecord leaving(SwitchId source, CallRef call, QueueId queue, WaitIndex index,
                                     std::chrono::seconds wait) const;

    /// A reported span as it is counted: never negative.
    [[nodiscard]] static std::uint32_t wholeSecondsOf(std::chrono::seconds span)
    {
        constexpr std::int64_t kMost = 0x7fffffff;
        return static_cast<std::uint32_t>(std::clamp<std::int64_t>(span.count(), 0, kMost));
    }

    /// The talk with that call, or the one that is shown when the call is not known; null when
    /// there is none.
    [[nodiscard]] Conversation *activeTalk(AgentId agent, CallRef call);

    FloorState &m_state;
    WaitingList &m_waiting;
    AgentFold &m_agents;
};

} // namespace fw::live
