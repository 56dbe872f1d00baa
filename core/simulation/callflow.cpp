// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/callflow.h"

using namespace std::chrono_literals;

namespace fw::simulation {

CallFlow::CallFlow(CentreState &state)
    : m_state(state)
{
}

void CallFlow::scheduleArrival(std::size_t queue)
{
    const QueueParameters &rules = m_state.queues[queue].parameters;
    const double peak = rules.callsPerPeakHour;
    if (peak <= 0) {
        return;
    }
    // Thinning: candidates at the peak's rate, kept with the hour's share of it.
    TimePoint time = m_state.now;
    do {
        time += fromSeconds(m_state.random.exponential(3600.0 / peak));
    } while (!m_state.random.chance(rules.arrivals.shareAt(m_state.minuteOfDay(time))));
    m_state.agenda.add(time, Due::Arrival, queue);
}

void CallFlow::arrive(std::size_t queue)
{
    scheduleArrival(queue);
    Call call;
    call.id = ++m_state.lastCall;
    call.channel = m_state.newChannel("PJSIP/trunk");
    // No subscriber has a number like this.
    call.number = "1000" + std::to_string(1'000'000 + m_state.random.below(9'000'000));
    call.started = m_state.now;
    call.queue = queue;
    Call &stored = m_state.calls.emplace(call.id, std::move(call)).first->second;
    if (m_state.listener != nullptr) {
        m_state.listener->callArrived(stored);
    }
    join(stored, queue);
}

void CallFlow::join(Call &call, std::size_t index)
{
    Queue &queue = m_state.queues[index];
    call.queue = index;
    call.phase = CallPhase::Waiting;
    call.agent.reset();
    call.joined = m_state.now;
    call.retryAt = m_state.now;
    ++call.epoch;
    call.extension.clear();
    insert(queue, call);
    call.originalPosition = positionOf(call);
    ++queue.truth.offered;
    if (m_state.listener != nullptr) {
        m_state.listener->callQueued(call);
    }
    const QueueParameters &rules = queue.parameters;
    const double patience =
        m_state.random.chance(rules.quickAbandonShare)
            ? m_state.random.between(1, 5)
            : 2 + m_state.random.weibull(rules.patienceScaleS, rules.patienceShape);
    m_state.agenda.add(m_state.now + fromSeconds(patience), Due::PatienceEnds, call.id, call.epoch);
    m_state.agenda.add(m_state.now + rules.maxWait, Due::QueueTimesOut, call.id, call.epoch);
    if (m_state.random.chance(rules.keyLeaveShare)) {
        m_state.agenda.add(m_state.now + fromSeconds(m_state.random.between(15, 60)),
                           Due::KeyPressed, call.id, call.epoch);
    }
    dispatch(index);
}

void CallFlow::insert(Queue &queue, const Call &call)
{
    // Behind everybody with at least the same priority.
    const auto place =
        std::find_if(queue.waiting.begin(), queue.waiting.end(), [this, &call](CallId each) {
            return m_state.calls.at(each).priority < call.priority;
        });
    queue.waiting.insert(place, call.id);
}

bool CallFlow::isFree(const Agent &agent, std::size_t queue) const
{
    const Membership *membership = agent.membership(queue);
    return membership != nullptr && !membership->isPaused && agent.phone == Phone::Idle &&
           agent.isReachable && agent.wrapUpUntil <= m_state.now;
}

std::vector<std::size_t> CallFlow::freeMembers(const Queue &queue, std::size_t index) const
{
    // Higher penalties are asked only when nobody with a lower one is free.
    std::vector<std::size_t> best;
    int penalty = 0;
    for (std::size_t agent : queue.members) {
        if (!isFree(m_state.agents[agent], index)) {
            continue;
        }
        const int own = m_state.agents[agent].membership(index)->penalty;
        if (best.empty() || own < penalty) {
            best.clear();
            penalty = own;
        }
        if (own == penalty) {
            best.push_back(agent);
        }
    }
    return best;
}

std::size_t CallFlow::choose(Queue &queue, std::size_t index,
                             const std::vector<std::size_t> &candidates)
{
    const auto least = [this, index, &candidates](auto Membership::*field) {
        return *std::min_element(candidates.begin(), candidates.end(),
                                 [this, index, field](std::size_t left, std::size_t right) {
                                     return m_state.agents[left].membership(index)->*field <
                                            m_state.agents[right].membership(index)->*field;
                                 });
    };
    switch (queue.parameters.strategy) {
    case Strategy::LeastRecent:
        return least(&Membership::lastCall);
    case Strategy::FewestCalls:
        return least(&Membership::callsTaken);
    case Strategy::Random:
        return candidates[m_state.random.below(candidates.size())];
    case Strategy::RoundRobinMemory: {
        const auto next =
            std::find_if(candidates.begin(), candidates.end(),
                         [&queue](std::size_t each) { return each > queue.lastRung; });
        queue.lastRung = next == candidates.end()
                             ? *std::min_element(candidates.begin(), candidates.end())
                             : *next;
        return queue.lastRung;
    }
    case Strategy::Linear:
    case Strategy::RingAll:
        break;
    }
    return candidates.front();
}

void CallFlow::dispatch(std::size_t index)
{
    Queue &queue = m_state.queues[index];
    for (CallId id : queue.waiting) {
        Call &call = m_state.calls.at(id);
        if (!call.ringing.empty() || call.retryAt > m_state.now) {
            continue;
        }
        const std::vector<std::size_t> candidates = freeMembers(queue, index);
        if (candidates.empty()) {
            return;
        }
        if (queue.parameters.strategy == Strategy::RingAll) {
            for (std::size_t agent : candidates) {
                offer(call, agent);
            }
        } else {
            offer(call, choose(queue, index, candidates));
        }
    }
}

void CallFlow::offerWork(std::size_t index)
{
    const Agent &agent = m_state.agents[index];
    std::vector<std::pair<int, std::size_t>> order;
    for (const Membership &each : agent.memberships) {
        order.emplace_back(each.penalty - 10 * m_state.queues[each.queue].parameters.weight,
                           each.queue);
    }
    std::sort(order.begin(), order.end());
    for (const auto &[rank, queue] : order) {
        if (isFree(agent, queue)) {
            dispatch(queue);
        }
    }
}

void CallFlow::offer(Call &call, std::size_t index)
{
    Agent &agent = m_state.agents[index];
    const QueueParameters &rules = m_state.queues[call.queue].parameters;
    agent.phone = Phone::Ringing;
    agent.channel = m_state.newChannel(agent.interface);
    agent.call = call.id;
    agent.rungAt = m_state.now;
    ++agent.phoneEpoch;
    call.ringing.push_back(index);
    if (m_state.listener != nullptr) {
        m_state.listener->agentRung(call, agent);
    }
    agent.willDecline = m_state.random.chance(0.004);
    const double ringS = std::chrono::duration<double>(rules.ringTime).count();
    if (agent.willDecline) {
        m_state.agenda.add(m_state.now + fromSeconds(m_state.random.between(0.4, 2)), Due::RingEnds,
                           index, agent.phoneEpoch);
    } else if (m_state.random.chance(agent.parameters.missShare)) {
        m_state.agenda.add(m_state.now + rules.ringTime, Due::RingEnds, index, agent.phoneEpoch);
    } else {
        const double pickUpS = std::min(m_state.random.logNormal(3.2, 0.5), ringS - 1);
        m_state.agenda.add(m_state.now + fromSeconds(pickUpS), Due::Answer, index,
                           agent.phoneEpoch);
    }
}

void CallFlow::freePhone(Agent &agent)
{
    agent.phone = Phone::Idle;
    agent.call = 0;
    ++agent.phoneEpoch;
}

void CallFlow::withdrawOffers(Call &call, OfferEnd how)
{
    for (std::size_t index : std::exchange(call.ringing, {})) {
        Agent &agent = m_state.agents[index];
        freePhone(agent);
        if (m_state.listener != nullptr) {
            m_state.listener->offerEnded(call, agent, how);
        }
        m_state.agenda.add(m_state.now + 1ms, Due::WrapUpEnds, index);
    }
}

void CallFlow::endRinging(std::size_t index)
{
    Agent &agent = m_state.agents[index];
    Call &call = m_state.calls.at(agent.call);
    std::erase(call.ringing, index);
    freePhone(agent);
    ++m_state.queues[call.queue].truth.missedOffers;
    if (m_state.listener != nullptr) {
        m_state.listener->offerEnded(call, agent,
                                     agent.willDecline ? OfferEnd::Declined : OfferEnd::NoAnswer);
    }
    call.retryAt = m_state.now + 1s;
    m_state.agenda.add(call.retryAt, Due::Retry, call.queue);
    m_state.agenda.add(m_state.now + 1s, Due::WrapUpEnds, index);
}

int CallFlow::positionOf(const Call &call) const
{
    const std::vector<CallId> &waiting = m_state.queues[call.queue].waiting;
    return static_cast<int>(std::find(waiting.begin(), waiting.end(), call.id) - waiting.begin()) +
           1;
}

int CallFlow::removeFromQueue(Call &call)
{
    const int position = positionOf(call);
    std::erase(m_state.queues[call.queue].waiting, call.id);
    ++call.epoch;
    return position;
}

void CallFlow::answer(std::size_t index)
{
    Agent &agent = m_state.agents[index];
    Call &call = m_state.calls.at(agent.call);
    Queue &queue = m_state.queues[call.queue];
    std::erase(call.ringing, index);
    withdrawOffers(call, OfferEnd::AnsweredElsewhere);
    const int position = removeFromQueue(call);
    call.phase = CallPhase::Talking;
    call.agent = index;
    call.answered = m_state.now;
    call.holdTime = m_state.secondsSince(call.joined);
    agent.phone = Phone::Talking;
    ++agent.phoneEpoch;
    ++queue.truth.answered;
    queue.truth.answeredWithin20 += call.holdTime <= 20 ? 1 : 0;
    queue.truth.answeredWaitS += static_cast<std::uint64_t>(call.holdTime);
    if (m_state.listener != nullptr) {
        m_state.listener->callAnswered(call, agent, position);
    }
    planConversation(call);
}

void CallFlow::planConversation(Call &call)
{
    const QueueParameters &rules = m_state.queues[call.queue].parameters;
    const double talkS =
        std::clamp(m_state.random.logNormal(rules.talkMedianS, rules.talkSigma), 8.0, 2400.0);
    m_state.agenda.add(m_state.now + fromSeconds(talkS), Due::TalkEnds, call.id, call.epoch);
    if (talkS > 40 && m_state.random.chance(rules.holdShare)) {
        const double holdS = m_state.random.between(0.2, 0.6) * talkS;
        const double backS = std::min(talkS - 3, holdS + m_state.random.logNormal(35, 0.7));
        m_state.agenda.add(m_state.now + fromSeconds(holdS), Due::HoldStarts, call.id, call.epoch);
        m_state.agenda.add(m_state.now + fromSeconds(backS), Due::HoldEnds, call.id, call.epoch);
    }
}

void CallFlow::hold(Call &call)
{
    call.isOnHold = true;
    if (m_state.listener != nullptr) {
        m_state.listener->callHeld(call, m_state.agents[*call.agent]);
    }
}

void CallFlow::resume(Call &call)
{
    call.isOnHold = false;
    if (m_state.listener != nullptr) {
        m_state.listener->callResumed(call, m_state.agents[*call.agent]);
    }
}

void CallFlow::finishTalk(Call &call)
{
    const QueueParameters &rules = m_state.queues[call.queue].parameters;
    if (!rules.transferTargets.empty() && m_state.random.chance(rules.transferShare)) {
        const std::size_t target =
            rules.transferTargets[m_state.random.below(rules.transferTargets.size())];
        const Reason reason =
            m_state.random.chance(0.3) ? Reason::AttendedTransfer : Reason::BlindTransfer;
        complete(call, reason, m_state.queues[target].parameters.name);
        return;
    }
    complete(call, m_state.random.chance(0.35) ? Reason::Agent : Reason::Caller);
}

void CallFlow::complete(Call &call, Reason reason, const std::string &target)
{
    const std::size_t index = *call.agent;
    Agent &agent = m_state.agents[index];
    Queue &queue = m_state.queues[call.queue];
    const std::int64_t talk = m_state.secondsSince(call.answered);
    const bool isTransfer = reason == Reason::BlindTransfer || reason == Reason::AttendedTransfer;
    ++(isTransfer                ? queue.truth.transferred
       : reason == Reason::Agent ? queue.truth.completedByAgent
                                 : queue.truth.completedByCaller);
    queue.truth.talkS += static_cast<std::uint64_t>(talk);
    SwitchCounters &counters = queue.counters;
    ++counters.completed;
    counters.completedInTime += call.holdTime <= 20 ? 1 : 0;
    counters.averageHold = (counters.averageHold * 3 + call.holdTime) / 4;
    counters.averageTalk = (counters.averageTalk * 3 + talk) / 4;
    for (Membership &each : agent.memberships) {
        ++each.callsTaken; // shared_lastcall: a call counts in every queue of the member
        each.lastCall = m_state.second();
    }
    ++call.epoch;
    freePhone(agent);
    agent.wrapUpUntil = m_state.now + queue.parameters.wrapUp;
    if (m_state.listener != nullptr) {
        m_state.listener->callCompleted(call, agent, reason, target);
    }
    call.isOnHold = false;
    m_state.agenda.add(agent.wrapUpUntil, Due::WrapUpEnds, index);
    call.agent.reset();
    call.phase = CallPhase::Leaving;
    if (!isTransfer) {
        end(call);
        return;
    }
    goOn(call, target);
}

void CallFlow::goOn(Call &call, const std::string &target)
{
    const auto found =
        std::find_if(m_state.queues.begin(), m_state.queues.end(),
                     [&target](const Queue &each) { return each.parameters.name == target; });
    if (found == m_state.queues.end()) {
        m_state.agenda.add(m_state.now + 60s, Due::ChannelEnds, call.id, call.epoch);
        return;
    }
    join(call, static_cast<std::size_t>(found - m_state.queues.begin()));
}

void CallFlow::abandon(Call &call)
{
    Queue &queue = m_state.queues[call.queue];
    withdrawOffers(call, OfferEnd::CallerGone);
    const int position = removeFromQueue(call);
    ++queue.counters.abandoned;
    ++queue.truth.abandoned;
    queue.truth.abandonedWaitS += static_cast<std::uint64_t>(m_state.secondsSince(call.joined));
    if (m_state.listener != nullptr) {
        m_state.listener->callAbandoned(call, position, true);
    }
    end(call);
}

void CallFlow::release(Call &call, std::uint32_t live::QueueCounters::*counter)
{
    Queue &queue = m_state.queues[call.queue];
    withdrawOffers(call, OfferEnd::CallerGone);
    const int position = removeFromQueue(call);
    ++queue.counters.abandoned;
    ++(queue.truth.*counter);
    call.phase = CallPhase::Leaving;
    if (m_state.listener != nullptr) {
        m_state.listener->callAbandoned(call, position, false);
    }
    // An announcement, then the dial plan hangs up.
    m_state.agenda.add(m_state.now + 6s, Due::ChannelEnds, call.id, call.epoch);
}

void CallFlow::leaveByKey(Call &call)
{
    withdrawOffers(call, OfferEnd::CallerGone);
    const int position = removeFromQueue(call);
    ++m_state.queues[call.queue].truth.leftByKey;
    call.phase = CallPhase::Leaving;
    if (m_state.listener != nullptr) {
        m_state.listener->callLeftByKey(call, position);
    }
    m_state.agenda.add(m_state.now + 12s, Due::ChannelEnds, call.id, call.epoch);
}

void CallFlow::redirect(Call &call, const std::string &target)
{
    Queue &queue = m_state.queues[call.queue];
    withdrawOffers(call, OfferEnd::CallerGone);
    const int position = removeFromQueue(call);
    ++queue.counters.abandoned;
    ++queue.truth.abandoned;
    queue.truth.abandonedWaitS += static_cast<std::uint64_t>(m_state.secondsSince(call.joined));
    call.phase = CallPhase::Leaving;
    call.extension = target;
    if (m_state.listener != nullptr) {
        m_state.listener->callAbandoned(call, position, false);
    }
    goOn(call, target);
}

void CallFlow::setPriority(Call &call, int priority, bool isImmediate)
{
    call.priority = priority;
    if (isImmediate) {
        Queue &queue = m_state.queues[call.queue];
        std::erase(queue.waiting, call.id);
        insert(queue, call);
    }
}

void CallFlow::end(Call &call)
{
    if (m_state.listener != nullptr) {
        m_state.listener->callEnded(call);
    }
    m_state.calls.erase(call.id);
}

} // namespace fw::simulation
