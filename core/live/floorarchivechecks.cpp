// SPDX-License-Identifier: GPL-3.0-or-later
// The half of FloorArchive that checks what was unpacked, and makes what was not packed.
#include "core/live/floorarchive.h"
#include "core/live/listeners.h"
#include "core/live/reconciler.h"

#include <algorithm>

namespace fw::live {

namespace {

/// Whether ids name one of so many things.
template<typename Id>
class Names
{
public:
    explicit Names(std::size_t count)
        : m_count(count)
    {
    }

    [[nodiscard]] bool has(Id id) const { return id.isValid() && id.index() < m_count; }

    [[nodiscard]] bool hasOrNone(Id id) const { return !id.isValid() || id.index() < m_count; }

    [[nodiscard]] bool haveOrNone(const std::vector<Id> &ids) const
    {
        return std::all_of(ids.begin(), ids.end(), [this](Id id) { return hasOrNone(id); });
    }

    [[nodiscard]] bool have(const std::vector<Id> &ids) const
    {
        return std::all_of(ids.begin(), ids.end(), [this](Id id) { return has(id); });
    }

private:
    std::size_t m_count;
};

} // namespace

bool FloorArchive::isSound() const
{
    const FloorState &state = m_parts.state;
    const Names<QueueId> queues(state.queues.size());
    const Names<AgentId> agents(state.agents.size());
    const Names<SwitchId> sources(state.sources.size());
    const bool areRefsSound =
        state.refs.size() == state.sources.size() &&
        std::all_of(state.refs.begin(), state.refs.end(), [&](const SourceRefs &refs) {
            return queues.haveOrNone(refs.queues) && agents.haveOrNone(refs.agents);
        });
    const bool areQueuesSound =
        std::all_of(state.queues.begin(), state.queues.end(),
                    [&](const QueueView &view) { return sources.has(view.source); });
    const std::vector<Listeners::Listener> &listeners = m_parts.listeners.m_all;
    const bool areListenersSound =
        std::all_of(listeners.begin(), listeners.end(),
                    [&](const Listeners::Listener &each) { return agents.has(each.agent); });
    return areRefsSound && areQueuesSound && areListenersSound && areAgentsSound() &&
           isWaitingSound() && areCallsSound() && isLogSound() &&
           m_parts.reconciler.m_suspects.size() <= state.sources.size();
}

bool FloorArchive::areAgentsSound() const
{
    const FloorState &state = m_parts.state;
    const Names<QueueId> queues(state.queues.size());
    const Names<AgentId> agents(state.agents.size());
    const Names<SwitchId> sources(state.sources.size());
    const std::vector<AgentRecord> &records = m_parts.agents.m_records;
    if (records.size() != state.agents.size() || state.spans.m_spans.size() > records.size() ||
        !std::all_of(m_parts.agents.m_people.begin(), m_parts.agents.m_people.end(),
                     [&](const auto &person) { return agents.has(person.second); })) {
        return false;
    }
    for (std::size_t at = 0; at < records.size(); ++at) {
        const AgentView &view = state.agents[at];
        const AgentRecord &record = records[at];
        const bool areMemberships =
            std::all_of(view.memberships.begin(), view.memberships.end(),
                        [&](const MembershipView &each) { return queues.has(each.queue); });
        const bool areTalks =
            std::all_of(record.talks.begin(), record.talks.end(),
                        [&](const Conversation &each) { return queues.has(each.view.queue); });
        if (!areMemberships || !areTalks || !sources.has(view.source) ||
            record.memberships.size() != view.memberships.size() ||
            !queues.hasOrNone(record.wrapUpQueue)) {
            return false;
        }
    }
    return true;
}

bool FloorArchive::isWaitingSound() const
{
    const WaitingList &waiting = m_parts.waiting;
    const Names<QueueId> queues(m_parts.state.queues.size());
    const Names<AgentId> agents(m_parts.state.agents.size());
    std::size_t waits = 0;
    for (std::size_t index = 0; index < waiting.m_waits.size(); ++index) {
        const Wait &wait = waiting.m_waits[index];
        if (waiting.m_isUsed[index] > 1) {
            return false;
        }
        if (waiting.m_isUsed[index] == 1) {
            waits += wait.status == WaitStatus::Waiting ? 1 : 0;
            if (!queues.has(wait.view.queue) || !agents.have(wait.ringing)) {
                return false;
            }
        }
    }
    std::vector<unsigned char> isFree(waiting.m_waits.size(), 0);
    for (WaitIndex index : waiting.m_freeWaits) {
        if (index >= waiting.m_waits.size() || waiting.m_isUsed[index] != 0 ||
            std::exchange(isFree[index], 1) != 0) {
            return false;
        }
    }
    // Each waiting call stands in the list of its queue, and only once.
    std::vector<unsigned char> isListed(waiting.m_waits.size(), 0);
    for (std::size_t at = 0; at < waiting.m_lists.size(); ++at) {
        for (WaitIndex index : waiting.m_lists[at].waits) {
            if (index >= waiting.m_waits.size() || waiting.m_isUsed[index] == 0 ||
                waiting.m_waits[index].status != WaitStatus::Waiting ||
                waiting.m_waits[index].view.queue != QueueId(at) ||
                std::exchange(isListed[index], 1) != 0) {
                return false;
            }
            --waits;
        }
    }
    return waits == 0;
}

bool FloorArchive::areCallsSound() const
{
    const WaitingList &waiting = m_parts.waiting;
    const Names<QueueId> queues(m_parts.state.queues.size());
    const Names<AgentId> agents(m_parts.state.agents.size());
    const Names<SwitchId> sources(m_parts.state.sources.size());
    std::vector<unsigned char> isOpen(waiting.m_waits.size(), 0);
    std::pair<SwitchId, CallRef> before;
    for (const OpenCall &call : waiting.m_calls) {
        const std::pair key(call.source, call.ref);
        const bool isFirst = &call == waiting.m_calls.data();
        const bool areTalkers = std::all_of(
            call.talkers.begin(), call.talkers.end(), [&](const OpenCall::Talker &each) {
                return agents.has(each.agent) && queues.has(each.queue);
            });
        if (!sources.has(call.source) || call.ref == kNoCall || !areTalkers ||
            (!isFirst && key <= before) || (call.waits.empty() && call.talkers.empty())) {
            return false;
        }
        before = key;
        for (WaitIndex index : call.waits) {
            if (index >= waiting.m_waits.size() || waiting.m_isUsed[index] == 0 ||
                waiting.m_waits[index].view.call != call.ref ||
                waiting.m_waits[index].view.source != call.source ||
                std::exchange(isOpen[index], 1) != 0) {
                return false;
            }
        }
    }
    return isOpen == waiting.m_isUsed;
}

bool FloorArchive::isLogSound() const
{
    const CallLog &log = m_parts.state.calls;
    const Names<QueueId> queues(m_parts.state.queues.size());
    const Names<AgentId> agents(m_parts.state.agents.size());
    constexpr std::uint64_t kMostCalls = 1ULL << 62U;
    const bool areSorted = std::is_sorted(
        log.m_records.begin(), log.m_records.end(),
        [](const CallRecord &a, const CallRecord &b) { return a.leftAt < b.leftAt; });
    // What is recorded next is recorded now, and comes after all that is there.
    const bool isOver = log.m_records.empty() || log.m_records.back().leftAt <= m_parts.state.now;
    return areSorted && isOver && log.m_first >= 1 && log.m_first < kMostCalls &&
           log.m_records.size() <= log.m_most &&
           std::all_of(log.m_records.begin(), log.m_records.end(), [&](const CallRecord &call) {
               return queues.has(call.queue) && agents.hasOrNone(call.agent);
           });
}

// --- what is not packed ---

void FloorArchive::restoreQueues() const
{
    FloorState &state = m_parts.state;
    for (std::size_t at = 0; at < state.queues.size(); ++at) {
        QueueView &view = state.queues[at];
        view.id = QueueId(at);
        const std::chrono::seconds wrapUp = view.settings.wrapUp;
        view.settings = state.config.queue(view.name);
        view.settings.wrapUp = wrapUp;
    }
    for (std::size_t at = 0; at < state.sources.size(); ++at) {
        state.sources[at].id = SwitchId(at);
    }
}

void FloorArchive::restoreWaiting() const
{
    WaitingList &waiting = m_parts.waiting;
    for (std::size_t slot = 0; slot < waiting.m_calls.size(); ++slot) {
        const OpenCall &call = waiting.m_calls[slot];
        waiting.m_callByKey.insert(WaitingList::keyOf(call.source, call.ref),
                                   static_cast<std::uint32_t>(slot));
    }
    for (std::size_t at = 0; at < waiting.m_lists.size() && at < m_parts.state.queues.size();
         ++at) {
        WaitingList::QueueList &list = waiting.m_lists[at];
        QueueView &view = m_parts.state.queues[at];
        for (WaitIndex index : list.waits) {
            const WaitingCall &call = waiting.m_waits[index].view;
            list.sinces.push_back(call.since);
            view.waiting.push_back(call.call);
        }
        const auto oldest = std::min_element(list.sinces.begin(), list.sinces.end());
        view.oldestSince = oldest == list.sinces.end() ? kNoTime : *oldest;
    }
}

void FloorArchive::restoreAgents() const
{
    FloorState &state = m_parts.state;
    AgentFold &agents = m_parts.agents;
    const auto scopes = static_cast<int>(state.config.scopes.scopes().size());
    for (std::size_t at = 0; at < state.agents.size(); ++at) {
        AgentView &view = state.agents[at];
        AgentRecord &record = agents.m_records[at];
        view.id = AgentId(at);
        view.scope = view.scope >= 0 && view.scope < scopes ? view.scope : 0;
        view.device = AgentFold::deviceOf(record);
        for (const AgentRecord::Endpoint &phone : record.endpoints) {
            agents.m_phones.emplace(AgentFold::phoneKey(phone.source, phone.address), view.id);
        }
        for (std::size_t index = 0; index < view.memberships.size(); ++index) {
            QueueView &queue = state.queue(view.memberships[index].queue);
            ++queue.agents[indexOf(view.state)];
            queue.partlyPaused += record.memberships[index].isCountedPartly ? 1 : 0;
            record.pausedCount += view.memberships[index].isPaused ? 1U : 0U;
        }
        view.isPartlyPaused =
            record.pausedCount > 0 && record.pausedCount < view.memberships.size();
        const auto latest = std::find_if(record.talks.rbegin(), record.talks.rend(),
                                         [](const Conversation &talk) { return !talk.isEnded; });
        if (latest != record.talks.rend()) {
            view.talk = latest->view;
        }
        if (isKnown(view.wrapUpUntil)) {
            agents.m_wrapUps.push({view.wrapUpUntil, view.id});
        }
        agents.setLimit(view);
    }
}

void FloorArchive::restoreLog() const
{
    CallLog &log = m_parts.state.calls;
    for (std::size_t at = 0; at < log.m_records.size(); ++at) {
        const CallRecord &call = log.m_records[at];
        CallLog::numbersOf(log.m_ofQueue, call.queue).push_back(log.m_first + at);
        if (call.agent.isValid()) {
            CallLog::numbersOf(log.m_ofAgent, call.agent).push_back(log.m_first + at);
        }
    }
}

void FloorArchive::restoreListeners() const
{
    for (const Listeners::Listener &each : m_parts.listeners.m_all) {
        m_parts.state.agent(each.agent).listeners.push_back(each.phone);
    }
}

} // namespace fw::live
