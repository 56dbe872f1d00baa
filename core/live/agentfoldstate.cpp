// SPDX-License-Identifier: GPL-3.0-or-later
// The half of AgentFold that makes one state out of what was told, and counts the time in it.
#include "core/live/agentfold.h"

#include <algorithm>

namespace fw::live {

// --- the state ---

DeviceState AgentFold::deviceOf(const AgentRecord &record)
{
    // Of several phones the one that is busiest speaks for the person.
    constexpr auto rank = [](DeviceState state) {
        constexpr std::array<int, 8> kRanks{0, 2, 6, 7, 4, 8, 5, 1};
        return kRanks[static_cast<std::size_t>(state)];
    };
    DeviceState strongest = DeviceState::Unknown;
    for (const AgentRecord::Endpoint &phone : record.endpoints) {
        if (rank(phone.device) > rank(strongest)) {
            strongest = phone.device;
        }
    }
    return strongest;
}

bool AgentFold::isSignedOut(const AgentRecord &record)
{
    return std::all_of(record.endpoints.begin(), record.endpoints.end(),
                       [](const AgentRecord::Endpoint &phone) { return phone.isSignedOut; });
}

AgentState AgentFold::derive(AgentId agent) const
{
    const AgentView &view = m_state.agents[agent.index()];
    const AgentRecord &fold = record(agent);
    if (view.memberships.empty() || isSignedOut(fold)) {
        return AgentState::LoggedOut;
    }
    if (view.talk) {
        return isKnown(view.talk->heldSince) ? AgentState::OnHold : AgentState::Talking;
    }
    if (!fold.offers.empty() || view.device == DeviceState::Ringing) {
        return AgentState::Ringing;
    }
    if (view.device == DeviceState::InUse || view.device == DeviceState::Busy ||
        view.device == DeviceState::RingingInUse || view.device == DeviceState::OnHold) {
        return AgentState::OtherCall;
    }
    if (view.device == DeviceState::Unreachable) {
        return AgentState::Unreachable;
    }
    if (isKnown(view.wrapUpUntil)) {
        return AgentState::WrapUp;
    }
    return fold.pausedCount == view.memberships.size() ? AgentState::OnBreak
                                                       : AgentState::Available;
}

void AgentFold::setLimit(AgentView &view) const
{
    view.limit = m_state.config.stateLimits[indexOf(view.state)];
    if (view.state == AgentState::OnBreak) {
        const ReasonCode *reason = m_state.config.reason(view.reason);
        if (reason != nullptr && reason->limit) {
            view.limit = reason->limit;
        }
    }
}

void AgentFold::renewLimits()
{
    for (AgentView &view : m_state.agents) {
        setLimit(view);
        m_state.changes->agents.insert(view.id);
    }
}

void AgentFold::release()
{
    m_isHolding = false;
    for (AgentId agent : m_held) {
        refresh(agent, m_state.now, std::exchange(record(agent).heldBreakSince, kNoTime));
    }
    m_held.clear();
}

void AgentFold::refresh(AgentId agent, TimePoint time, TimePoint breakSince)
{
    if (m_isHolding) {
        m_held.insert(agent);
        record(agent).heldBreakSince = std::max(record(agent).heldBreakSince, breakSince);
        return;
    }
    AgentView &view = m_state.agent(agent);
    const AgentRecord &fold = record(agent);
    view.isPartlyPaused = fold.pausedCount > 0 && fold.pausedCount < view.memberships.size();
    countPartlyPaused(agent);
    const AgentState next = derive(agent);
    const bool hasNewReason = next == AgentState::OnBreak && view.reason != fold.breakReason;
    if (next != view.state || hasNewReason) {
        enter(agent, next, time, breakSince);
    }
    m_state.changes->agents.insert(agent);
}

void AgentFold::enter(AgentId agent, AgentState next, TimePoint time, TimePoint breakSince)
{
    AgentView &view = m_state.agent(agent);
    AgentRecord &fold = record(agent);
    const TimePoint from = view.stateSince;
    account(agent, time);
    if (view.state == AgentState::OnBreak) {
        accountBreak(agent, time);
    } else if (view.state == AgentState::WrapUp && fold.wrapUpQueue.isValid() && time > from) {
        const auto span = static_cast<std::uint64_t>((time - from).count());
        m_state.count(fold.wrapUpQueue, [span](QueueCounters &each) { each.wrapUpUs += span; });
    }
    for (const MembershipView &membership : view.memberships) {
        QueueView &queue = m_state.queue(membership.queue);
        --queue.agents[indexOf(view.state)];
        ++queue.agents[indexOf(next)];
        m_state.changes->queues.insert(membership.queue);
    }
    view.state = next;
    view.reason = next == AgentState::OnBreak ? fold.breakReason : std::string();
    view.stateSince = std::max(time, from);
    // A switch dates pauses in whole seconds; a date that is no older than that says nothing new.
    constexpr std::chrono::seconds kPrecision{2};
    if (next == AgentState::OnBreak && isKnown(breakSince) && breakSince + kPrecision <= time) {
        const bool isFirstSight = !isKnown(from) || from >= time;
        if (isFirstSight || breakSince >= from) {
            view.stateSince = breakSince;
        }
    }
    m_state.spans.enter(agent, view.stateSince, next, view.reason);
    setLimit(view);
}

void AgentFold::countPartlyPaused(AgentId agent)
{
    const AgentView &view = m_state.agent(agent);
    AgentRecord &fold = record(agent);
    if (fold.pausedCount == 0 && view.memberships.empty()) {
        return;
    }
    for (std::size_t index = 0; index < view.memberships.size(); ++index) {
        const bool isPartly = view.isPartlyPaused && view.memberships[index].isPaused;
        const bool wasPartly = std::exchange(fold.memberships[index].isCountedPartly, isPartly);
        if (isPartly != wasPartly) {
            m_state.queue(view.memberships[index].queue).partlyPaused += isPartly ? 1 : -1;
            m_state.changes->queues.insert(view.memberships[index].queue);
        }
    }
}

// --- wrap-up ---

void AgentFold::startWrapUp(AgentId agent, QueueId queue, TimePoint until)
{
    m_state.agent(agent).wrapUpUntil = until;
    record(agent).wrapUpQueue = queue;
    m_wrapUps.push({until, agent});
    refresh(agent, m_state.now);
}

void AgentFold::endWrapUp(AgentId agent, TimePoint time)
{
    m_state.agent(agent).wrapUpUntil = kNoTime;
    refresh(agent, time);
}

void AgentFold::endWrapUps(TimePoint now)
{
    while (!m_wrapUps.empty() && m_wrapUps.top().until <= now) {
        const WrapUpEnd end = m_wrapUps.top();
        m_wrapUps.pop();
        // Ended before its time, or extended by a later call: this entry is not the one.
        if (m_state.agent(end.agent).wrapUpUntil == end.until) {
            endWrapUp(end.agent, end.until);
        }
    }
}

// --- time spent ---

void AgentFold::account(AgentId agent, TimePoint until)
{
    AgentView &view = m_state.agent(agent);
    AgentRecord &fold = record(agent);
    if (until <= fold.accountedUntil) {
        return;
    }
    const std::size_t state = indexOf(view.state);
    view.counters.addSpan(
        fold.accountedUntil, until, m_state.config.grid,
        [state](AgentCounters &counters, Microseconds span) { counters.inState[state] += span; });
    fold.accountedUntil = until;
}

void AgentFold::accountBreak(AgentId agent, TimePoint until)
{
    AgentView &view = m_state.agent(agent);
    AgentRecord &fold = record(agent);
    const TimePoint day = m_state.config.grid.dayStart(until);
    if (fold.pausedDay != day) {
        view.pausedByReason.clear();
        fold.pausedDay = day;
    }
    if (const TimePoint from = std::max(view.stateSince, day); from < until) {
        view.pausedByReason[view.reason] += until - from;
    }
}

void AgentFold::addRunning(AgentId agent, TimePoint windowStart, TimePoint now,
                           AgentCounters &counters) const
{
    const TimePoint from = std::max(record(agent).accountedUntil, windowStart);
    if (from < now) {
        counters.inState[indexOf(m_state.agents[agent.index()].state)] += now - from;
    }
}

std::map<std::string, Microseconds> AgentFold::pausedByReason(AgentId agent, TimePoint now) const
{
    const AgentView &view = m_state.agents[agent.index()];
    const TimePoint day = m_state.config.grid.dayStart(now);
    std::map<std::string, Microseconds> spans;
    if (record(agent).pausedDay == day) {
        spans = view.pausedByReason;
    }
    if (view.state == AgentState::OnBreak) {
        if (const TimePoint from = std::max(view.stateSince, day); from < now) {
            spans[view.reason] += now - from;
        }
    }
    return spans;
}

} // namespace fw::live
