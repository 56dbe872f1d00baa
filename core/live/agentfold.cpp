// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/agentfold.h"

#include <algorithm>

namespace fw::live {

AgentFold::AgentFold(FloorState &state)
    : m_state(state)
{
}

// --- who there is ---

std::string AgentFold::phoneKey(SwitchId source, const std::string &address)
{
    return std::to_string(source.value()) + '/' + address;
}

AgentId AgentFold::findOrAdd(SwitchId source, const AgentSeen &event)
{
    const std::string phone = phoneKey(source, event.address);
    if (const auto known = m_phones.find(phone); known != m_phones.end()) {
        return known->second;
    }
    const PersonSettings *person = m_state.config.person(event.address, event.name);
    if (person != nullptr && !person->personId.empty()) {
        const auto known = m_people.find(person->personId);
        // Two phones of one person on one switch stay apart: their memberships would be the same.
        if (known != m_people.end() && endpoint(known->second, source) == nullptr) {
            record(known->second)
                .endpoints.push_back({source, event.address, DeviceState::Unknown, false});
            m_phones.emplace(phone, known->second);
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
    m_phones.emplace(phone, view.id);
    m_state.agents.push_back(std::move(view));
    m_records.push_back(std::move(record));
    m_state.spans.enter(m_state.agents.back().id, m_state.now, AgentState::LoggedOut, {});
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

// --- what is told about them ---

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

} // namespace fw::live
