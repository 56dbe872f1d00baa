// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/reconciler.h"

#include <algorithm>
#include <string_view>

namespace fw::live {

namespace {

std::uint64_t pairOf(QueueId queue, AgentId agent)
{
    constexpr unsigned kShift = 32;
    return (static_cast<std::uint64_t>(queue.value()) << kShift) | agent.value();
}

} // namespace

Reconciler::Reconciler(FloorState &state, WaitingList &waiting, AgentFold &agents,
                       Conversations &conversations, Listeners &listeners)
    : m_state(state)
    , m_waiting(waiting)
    , m_agents(agents)
    , m_conversations(conversations)
    , m_listeners(listeners)
{
}

bool Reconciler::hasSuspects(SwitchId source) const
{
    return source.index() < m_suspects.size() && !m_suspects[source.index()].empty();
}

bool Reconciler::isToCorrect(const Suspect &difference)
{
    if (!m_isPeriodic) {
        return true;
    }
    const std::vector<Suspect> &before = m_suspects[m_source.index()];
    if (std::binary_search(before.begin(), before.end(), difference)) {
        m_state.noteCorrection(m_source, difference.kind);
        return true;
    }
    m_found.push_back(difference);
    return false;
}

void Reconciler::apply(const StampedEvent &stamp, const Resync &event)
{
    if (!event.snapshot) {
        return;
    }
    const FloorSnapshot &snapshot = *event.snapshot;
    m_source = stamp.source;
    m_time = stamp.time;
    m_isPeriodic = event.kind == ResyncKind::Periodic;
    ++m_number;
    m_found.clear();
    if (m_suspects.size() <= m_source.index()) {
        m_suspects.resize(m_source.index() + 1);
    }
    m_agents.hold();
    queues(snapshot);
    memberships(snapshot);
    callers(snapshot);
    talks(snapshot);
    if (snapshot.hasTalks) {
        supervisions(snapshot);
    }
    m_agents.release();
    std::sort(m_found.begin(), m_found.end());
    m_suspects[m_source.index()] = m_found;
    ++m_state.source(m_source).reconciles;
    m_state.changes->hasSourceChanged = true;
}

void Reconciler::queues(const FloorSnapshot &snapshot)
{
    std::vector<unsigned char> isListed(m_state.queues.size(), 0);
    for (QueueRef ref : snapshot.queues) {
        if (const QueueId id = m_state.queueOf(m_source, ref); id.isValid()) {
            isListed[id.index()] = 1;
        }
    }
    for (QueueView &view : m_state.queues) {
        const bool isPresent = isListed[view.id.index()] != 0;
        if (view.source != m_source || view.isPresent == isPresent) {
            continue;
        }
        const auto kind = isPresent ? CorrectionKind::QueueUnknown : CorrectionKind::QueueMissing;
        if (isToCorrect({kind, view.id.value(), 0, 0})) {
            view.isPresent = isPresent;
            m_state.changes->queues.insert(view.id);
            m_state.changes->hasStructureChanged = true;
        }
    }
}

// --- memberships ---

void Reconciler::memberships(const FloorSnapshot &snapshot)
{
    for (const SnapshotMembership &told : snapshot.memberships) {
        membership(told);
    }
    missingMemberships();
}

void Reconciler::membership(const SnapshotMembership &told)
{
    const QueueId queue = m_state.queueOf(m_source, told.queue);
    const AgentId agent = m_state.agentOf(m_source, told.agent);
    if (!queue.isValid() || !agent.isValid()) {
        return;
    }
    const std::uint64_t subject = pairOf(queue, agent);
    std::size_t index = m_agents.membershipIndex(agent, queue);
    if (index == AgentFold::kNotAMember) {
        if (!isToCorrect({CorrectionKind::MembershipUnknown, subject, 0, 0})) {
            return;
        }
        m_agents.setMembership(agent, queue, told.isDynamic, told.penalty);
        index = m_agents.membershipIndex(agent, queue);
        if (told.isPaused) {
            m_agents.setPaused(agent, queue, true, told.pauseReason, told.pausedSince);
        }
    }
    m_agents.record(agent).memberships[index].seenIn = m_number;
    const MembershipView &ours = m_state.agent(agent).memberships[index];
    const auto penalty = static_cast<std::uint64_t>(told.penalty);
    if ((ours.penalty != told.penalty || ours.isDynamic != told.isDynamic) &&
        isToCorrect({CorrectionKind::Penalty, subject, told.isDynamic ? 1U : 0U, penalty})) {
        m_agents.setMembership(agent, queue, told.isDynamic, told.penalty);
    }
    pauses(agent, queue, index, told);
    const AgentRecord::Endpoint *phone = m_agents.endpoint(agent, m_source);
    const auto device = static_cast<std::uint64_t>(told.device);
    if (phone != nullptr && told.device != DeviceState::Unknown && phone->device != told.device &&
        isToCorrect({CorrectionKind::Device, agent.value(), queue.value(), device})) {
        m_agents.setDevice(agent, m_source, told.device);
    }
    if (!m_isPeriodic) {
        wrapUp(agent, queue, told.lastCallEnd);
    }
}

void Reconciler::pauses(AgentId agent, QueueId queue, std::size_t index,
                        const SnapshotMembership &told)
{
    const bool isPaused = m_state.agent(agent).memberships[index].isPaused;
    const std::uint64_t subject = pairOf(queue, agent);
    const bool isOther = isPaused != told.isPaused &&
                         isToCorrect({CorrectionKind::Pause, subject, 0, told.isPaused ? 1U : 0U});
    const bool isRenamed =
        isPaused && told.isPaused &&
        m_agents.record(agent).memberships[index].pauseReason != told.pauseReason &&
        isToCorrect({CorrectionKind::PauseReason, subject, 0,
                     std::hash<std::string_view>{}(told.pauseReason)});
    if (isOther || isRenamed) {
        m_agents.setPaused(agent, queue, told.isPaused, told.pauseReason, told.pausedSince);
    }
}

void Reconciler::wrapUp(AgentId agent, QueueId queue, TimePoint lastCallEnd)
{
    const std::chrono::seconds granted = m_state.queue(queue).settings.wrapUp;
    if (isKnown(lastCallEnd) && granted > std::chrono::seconds::zero() &&
        lastCallEnd + granted > m_state.now && !isKnown(m_state.agent(agent).wrapUpUntil)) {
        m_agents.startWrapUp(agent, queue, lastCallEnd + granted);
    }
}

void Reconciler::missingMemberships()
{
    for (std::size_t at = 0; at < m_state.agents.size(); ++at) {
        const AgentId agent(at);
        const std::vector<MembershipView> &ours = m_state.agents[at].memberships;
        for (std::size_t index = ours.size(); index-- > 0;) {
            const QueueId queue = ours[index].queue;
            if (m_state.queue(queue).source == m_source &&
                m_agents.record(agent).memberships[index].seenIn != m_number &&
                isToCorrect({CorrectionKind::MembershipMissing, pairOf(queue, agent), 0, 0})) {
                m_agents.removeMembership(agent, queue);
            }
        }
    }
}

// --- callers ---

void Reconciler::callers(const FloorSnapshot &snapshot)
{
    struct Place
    {
        int position;
        WaitIndex wait;
    };

    std::vector<std::vector<Place>> places(m_state.queues.size());
    for (const SnapshotCaller &told : snapshot.callers) {
        const QueueId queue = m_state.queueOf(m_source, told.queue);
        if (!queue.isValid() || told.call == kNoCall) {
            continue;
        }
        if (const WaitIndex index = caller(queue, told); index != kNoWait) {
            places[queue.index()].push_back({told.position, index});
        }
    }
    missingCallers();
    std::vector<WaitIndex> wanted;
    for (std::size_t at = 0; at < places.size(); ++at) {
        std::vector<Place> &inQueue = places[at];
        std::stable_sort(inQueue.begin(), inQueue.end(),
                         [](const Place &a, const Place &b) { return a.position < b.position; });
        wanted.clear();
        for (const Place &place : inQueue) {
            wanted.push_back(place.wait);
        }
        order(QueueId(at), wanted);
    }
}

WaitIndex Reconciler::caller(QueueId queue, const SnapshotCaller &told)
{
    WaitIndex index = m_waiting.find(m_source, told.call, queue, WaitStatus::Waiting);
    if (index == kNoWait) {
        if (!isToCorrect({CorrectionKind::CallerUnknown, queue.value(), told.call, 0})) {
            return kNoWait;
        }
        index = m_waiting.add(m_source, told.call, queue, WaitStatus::Waiting, told.position,
                              m_time - told.waited);
        Wait &wait = m_waiting.wait(index);
        wait.isCarriedOver = true;
        wait.view.callerNumber = told.callerNumber;
        wait.view.callerName = told.callerName;
        m_state.count(queue, [](QueueCounters &each) { ++each.carriedOver; });
    }
    Wait &wait = m_waiting.wait(index);
    wait.view.priority = told.priority;
    wait.seenIn = m_number;
    return index;
}

void Reconciler::missingCallers()
{
    for (WaitIndex index : m_waiting.ofSource(m_source)) {
        const Wait &wait = m_waiting.wait(index);
        const bool isWaiting = wait.status == WaitStatus::Waiting;
        // An outcome that is not told yet is no difference at a take-over: the feed still works on
        // it.
        if ((isWaiting && wait.seenIn == m_number) || (!isWaiting && !m_isPeriodic)) {
            continue;
        }
        const auto kind =
            isWaiting ? CorrectionKind::CallerMissing : CorrectionKind::OutcomeMissing;
        if (isToCorrect({kind, wait.view.queue.value(), wait.view.call, index})) {
            m_conversations.loseWait(index);
        }
    }
}

void Reconciler::order(QueueId queue, const std::vector<WaitIndex> &wanted)
{
    const std::vector<WaitIndex> &ours = m_waiting.listOf(queue);
    if (ours.size() != wanted.size() || ours == wanted) {
        return; // other sets are told as missing or unknown
    }
    std::uint64_t digest = 0;
    for (WaitIndex index : wanted) {
        digest = digest * 0x100000001b3ULL + m_waiting.wait(index).view.call;
    }
    if (isToCorrect({CorrectionKind::CallerOrder, queue.value(), 0, digest})) {
        m_waiting.reorder(queue, wanted);
    }
}

// --- talks ---

void Reconciler::talks(const FloorSnapshot &snapshot)
{
    for (const SnapshotTalk &told : snapshot.talks) {
        talk(told);
    }
    if (!m_isPeriodic) {
        anonymousTalks(snapshot);
    }
    if (snapshot.hasTalks || !m_isPeriodic) {
        missingTalks();
    }
}

void Reconciler::talk(const SnapshotTalk &told)
{
    const QueueId queue = m_state.queueOf(m_source, told.queue);
    const AgentId agent = m_state.agentOf(m_source, told.agent);
    if (!queue.isValid() || !agent.isValid()) {
        return;
    }
    for (Conversation &ours : m_agents.record(agent).talks) {
        const bool isSameCall =
            ours.view.call == told.call || ours.view.call == kNoCall || told.call == kNoCall;
        if (ours.view.queue == queue && isSameCall) {
            ours.seenIn = m_number;
            return;
        }
    }
    if (isToCorrect({CorrectionKind::TalkUnknown, pairOf(queue, agent), told.call, 0})) {
        Conversation taken;
        taken.source = m_source;
        taken.seenIn = m_number;
        taken.view = {queue,   told.call,         isKnown(told.since) ? told.since : m_time,
                      kNoTime, told.callerNumber, told.callerName};
        m_conversations.takeOver(agent, std::move(taken));
    }
}

void Reconciler::anonymousTalks(const FloorSnapshot &snapshot)
{
    for (const SnapshotMembership &told : snapshot.memberships) {
        const QueueId queue = m_state.queueOf(m_source, told.queue);
        const AgentId agent = m_state.agentOf(m_source, told.agent);
        if (!told.isInCallOfQueue || !queue.isValid() || !agent.isValid()) {
            continue;
        }
        std::vector<Conversation> &talks = m_agents.record(agent).talks;
        const auto ours = std::find_if(talks.begin(), talks.end(), [&](const Conversation &each) {
            return each.view.queue == queue && !each.isEnded;
        });
        if (ours != talks.end()) {
            ours->seenIn = m_number;
            continue;
        }
        Conversation taken;
        taken.source = m_source;
        taken.seenIn = m_number;
        taken.view.queue = queue;
        taken.view.since = m_time;
        m_conversations.takeOver(agent, std::move(taken));
    }
}

void Reconciler::missingTalks()
{
    for (std::size_t at = 0; at < m_state.agents.size(); ++at) {
        const AgentId agent(at);
        const std::vector<Conversation> &ours = m_agents.record(agent).talks;
        for (std::size_t index = ours.size(); index-- > 0;) {
            const Conversation &each = ours[index];
            // A talk whose channel is gone is not shown any more; its completion may still come.
            if (each.source == m_source && each.seenIn != m_number && !each.isEnded &&
                isToCorrect({CorrectionKind::TalkMissing, pairOf(each.view.queue, agent),
                             each.view.call, 0})) {
                m_conversations.dropTalk(agent, index);
            }
        }
    }
}

// --- listeners ---

void Reconciler::supervisions(const FloorSnapshot &snapshot)
{
    const auto digest = [](const std::string &phone) { return std::hash<std::string>{}(phone); };
    for (const SnapshotSupervision &told : snapshot.supervisions) {
        const AgentId agent = m_state.agentOf(m_source, told.agent);
        if (!agent.isValid()) {
            continue;
        }
        Listeners::Listener *ours = m_listeners.find(agent, m_source, told.phone);
        if (ours == nullptr &&
            isToCorrect({CorrectionKind::ListenerUnknown, agent.value(), 0, digest(told.phone)})) {
            ours = &m_listeners.add(agent, m_source, told.phone);
        }
        if (ours != nullptr) {
            ours->seenIn = m_number;
        }
    }
    for (std::size_t index = m_listeners.all().size(); index-- > 0;) {
        const Listeners::Listener &each = m_listeners.all()[index];
        if (each.source == m_source && each.seenIn != m_number &&
            isToCorrect(
                {CorrectionKind::ListenerMissing, each.agent.value(), 0, digest(each.phone)})) {
            m_listeners.remove(index);
        }
    }
}

} // namespace fw::live
