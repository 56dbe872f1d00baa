// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/agentfold.h"

#include <algorithm>

namespace fw::live {

AgentFold::AgentFold(FloorState &state)
    : m_state(state)
{
}

// --- who there is
// ----------------------------------------------------------------------------------

AgentId AgentFold::findOrAdd(SwitchId source, const AgentSeen &event)
{
    for (const AgentView &view : m_state.agents) {
        const AgentRecord::Endpoint *known = endpoint(view.id, source);
        if (known != nullptr && known->address == event.address) {
            return view.id;
        }
    }
    const PersonSettings *person = m_state.config.person(event.address, event.name);
    if (person != nullptr && !person->personId.empty()) {
        const auto known = m_people.find(person->personId);
        // Two phones of one person on one switch stay apart: their memberships would be the same.
        if (known != m_people.end() && endpoint(known->second, source) == nullptr) {
            record(known->second)
                .endpoints.push_back({source, event.address, DeviceState::Unknown, false});
            return known->second;
        }
    }
    AgentView view;
    view.id = AgentId(m_state.agents.size());
    view.source = source;
    view.address = event.address;
    view.stateSince = m_state.now;
    AgentRecord record;
    record.endpoints.push_back({source, event.address, DeviceState::Unknown, false});
    record.accountedUntil = m_state.now;
    if (person != nullptr && !person->personId.empty()) {
        m_people.try_emplace(person->personId, view.id);
    }
    m_state.agents.push_back(std::move(view));
    m_records.push_back(std::move(record));
    return m_state.agents.back().id;
}

void AgentFold::see(SwitchId source, const AgentSeen &event)
{
    if (!event.agent.isValid()) {
        m_state.note(AnomalyKind::UnknownAgent);
        return;
    }
    const AgentId id = findOrAdd(source, event);
    m_state.setAgentRef(source, event.agent, id);
    AgentView &view = m_state.agent(id);
    if (!event.name.empty()) {
        view.name = event.name;
    }
    if (const PersonSettings *person = m_state.config.person(event.address, event.name)) {
        view.personId = person->personId;
        view.displayName = person->name;
        view.scope = person->scope;
    }
    if (view.personId.empty()) {
        view.personId = view.name.empty() ? view.address : view.name;
    }
    setLimit(view);
    m_state.changes->agents.insert(id);
    m_state.changes->hasStructureChanged = true;
}

AgentRecord::Endpoint *AgentFold::endpoint(AgentId agent, SwitchId source)
{
    for (AgentRecord::Endpoint &each : record(agent).endpoints) {
        if (each.source == source) {
            return &each;
        }
    }
    return nullptr;
}

// --- what is told about them
// -----------------------------------------------------------------------

std::size_t AgentFold::membershipIndex(AgentId agent, QueueId queue) const
{
    const std::vector<MembershipView> &memberships = m_state.agents[agent.index()].memberships;
    for (std::size_t index = 0; index < memberships.size(); ++index) {
        if (memberships[index].queue == queue) {
            return index;
        }
    }
    return kNotAMember;
}

void AgentFold::setMembership(AgentId agent, QueueId queue, bool isDynamic, int penalty)
{
    AgentView &view = m_state.agent(agent);
    std::size_t index = membershipIndex(agent, queue);
    if (index == kNotAMember) {
        index = view.memberships.size();
        view.memberships.push_back({queue, false, false, 0});
        record(agent).memberships.emplace_back();
        ++m_state.queue(queue).agents[indexOf(view.state)];
        m_state.changes->queues.insert(queue);
    }
    view.memberships[index].isDynamic = isDynamic;
    view.memberships[index].penalty = penalty;
    refresh(agent, m_state.now);
}

void AgentFold::implyMembership(AgentId agent, QueueId queue)
{
    if (membershipIndex(agent, queue) == kNotAMember) {
        m_state.note(AnomalyKind::UnseenMembership);
        setMembership(agent, queue, true, 0);
    }
}

void AgentFold::removeMembership(AgentId agent, QueueId queue)
{
    const std::size_t index = membershipIndex(agent, queue);
    if (index == kNotAMember) {
        return;
    }
    AgentView &view = m_state.agent(agent);
    AgentRecord &fold = record(agent);
    QueueView &in = m_state.queue(queue);
    --in.agents[indexOf(view.state)];
    if (fold.memberships[index].isCountedPartly) {
        --in.partlyPaused;
    }
    if (view.memberships[index].isPaused) {
        --fold.pausedCount;
    }
    view.memberships.erase(view.memberships.begin() + static_cast<std::ptrdiff_t>(index));
    fold.memberships.erase(fold.memberships.begin() + static_cast<std::ptrdiff_t>(index));
    m_state.changes->queues.insert(queue);
    refresh(agent, m_state.now);
}

void AgentFold::setPaused(AgentId agent, QueueId queue, bool isPaused, const std::string &reason,
                          TimePoint since)
{
    const std::size_t index = membershipIndex(agent, queue);
    Q_ASSERT(index != kNotAMember);
    AgentView &view = m_state.agent(agent);
    AgentRecord &fold = record(agent);
    const bool wasPaused = std::exchange(view.memberships[index].isPaused, isPaused);
    if (isPaused && !wasPaused) {
        ++fold.pausedCount;
    } else if (!isPaused && wasPaused) {
        --fold.pausedCount;
    }
    fold.memberships[index].pauseReason = isPaused ? reason : std::string();
    if (isPaused) {
        fold.breakReason = reason;
    }
    const bool isOnBreak = isPaused && fold.pausedCount == view.memberships.size();
    if (isOnBreak && !wasPaused && isKnown(view.wrapUpUntil)) {
        endWrapUp(agent, m_state.now); // who takes a break is done with the call
    }
    refresh(agent, m_state.now, since);
}

void AgentFold::setDevice(AgentId agent, SwitchId source, DeviceState device)
{
    AgentRecord::Endpoint *phone = endpoint(agent, source);
    if (phone == nullptr || std::exchange(phone->device, device) == device) {
        return;
    }
    m_state.agent(agent).device = deviceOf(record(agent));
    refresh(agent, m_state.now);
}

void AgentFold::setSignedOut(AgentId agent, SwitchId source, bool signedOut)
{
    if (AgentRecord::Endpoint *phone = endpoint(agent, source)) {
        phone->isSignedOut = signedOut;
        refresh(agent, m_state.now);
    }
}

void AgentFold::addOffer(AgentId agent, QueueId queue, SwitchId source, CallRef call)
{
    record(agent).offers.push_back({queue, source, call});
    refresh(agent, m_state.now);
}

bool AgentFold::removeOffer(AgentId agent, QueueId queue, CallRef call)
{
    std::vector<AgentRecord::Offer> &offers = record(agent).offers;
    const auto found =
        std::find_if(offers.begin(), offers.end(), [&](const AgentRecord::Offer &offer) {
            return offer.queue == queue && offer.call == call;
        });
    if (found == offers.end()) {
        return false;
    }
    offers.erase(found);
    refresh(agent, m_state.now);
    return true;
}

Conversation &AgentFold::openTalk(AgentId agent, Conversation talk)
{
    AgentRecord &fold = record(agent);
    fold.talks.push_back(std::move(talk));
    if (isKnown(m_state.agent(agent).wrapUpUntil)) {
        endWrapUp(agent, m_state.now);
    }
    showTalk(agent);
    return fold.talks.back();
}

void AgentFold::closeTalk(AgentId agent, std::size_t index)
{
    std::vector<Conversation> &talks = record(agent).talks;
    talks.erase(talks.begin() + static_cast<std::ptrdiff_t>(index));
    showTalk(agent);
}

void AgentFold::showTalk(AgentId agent)
{
    const std::vector<Conversation> &talks = record(agent).talks;
    std::optional<TalkView> &shown = m_state.agent(agent).talk;
    const auto latest = std::find_if(talks.rbegin(), talks.rend(),
                                     [](const Conversation &talk) { return !talk.isEnded; });
    if (latest == talks.rend()) {
        shown.reset();
    } else {
        shown = latest->view;
    }
    refresh(agent, m_state.now);
}

// --- the state
// -------------------------------------------------------------------------------------

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

void AgentFold::refresh(AgentId agent, TimePoint time, TimePoint breakSince)
{
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

// --- wrap-up
// ---------------------------------------------------------------------------------------

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

// --- time spent
// ------------------------------------------------------------------------------------

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
