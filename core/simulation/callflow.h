// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/centrestate.h"

namespace fw::simulation {

/// The way of a caller: arrival, queue, offers, conversation, end.
class CallFlow final
{
public:
    explicit CallFlow(CentreState &state);

    void scheduleArrival(std::size_t queue);
    void arrive(std::size_t queue);
    void join(Call &call, std::size_t queue);
    /// Offers waiting calls to free members.
    void dispatch(std::size_t queue);
    /// A person became free: offers what waits in any of their queues.
    void offerWork(std::size_t agent);
    void answer(std::size_t agent);
    void endRinging(std::size_t agent);
    void hold(Call &call);
    void resume(Call &call);
    void finishTalk(Call &call);
    void complete(Call &call, Reason reason, const std::string &target = {});
    /// The caller hangs up while waiting.
    void abandon(Call &call);
    /// The queue lets the caller go; the channel lives on for a moment.
    void release(Call &call, std::uint32_t live::QueueCounters::*counter);
    void leaveByKey(Call &call);
    /// A supervisor sends a waiting caller to another place of the dial plan, perhaps to a queue:
    /// the switch counts the caller as one who gave up.
    void redirect(Call &call, const std::string &target);
    void setPriority(Call &call, int priority, bool isImmediate);
    void end(Call &call);
    [[nodiscard]] int positionOf(const Call &call) const;

private:
    [[nodiscard]] bool isFree(const Agent &agent, std::size_t queue) const;
    [[nodiscard]] std::vector<std::size_t> freeMembers(const Queue &queue, std::size_t index) const;
    [[nodiscard]] std::size_t choose(Queue &queue, std::size_t index,
                                     const std::vector<std::size_t> &candidates);
    void offer(Call &call, std::size_t agent);
    void withdrawOffers(Call &call, OfferEnd how);
    int removeFromQueue(Call &call);
    void planConversation(Call &call);
    void freePhone(Agent &agent);
    void goOn(Call &call, const std::string &target);
    void insert(Queue &queue, const Call &call);

    CentreState &m_state;
};

} // namespace fw::simulation
