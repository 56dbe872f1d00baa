// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/floorstate.h"

#include <algorithm>

namespace fw::live {

namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(AnomalyKind::Count)> kAnomalyNames{
    "unknown_queue",        "unknown_agent",
    "unknown_call",         "late_event",
    "sequence_gap",         "repeated_join",
    "repeated_answer",      "answer_without_join",
    "abandon_without_join", "overflow_without_join",
    "uncertain_abandon",    "completion_without_answer",
    "missing_completion",   "ended_while_waiting",
    "left_without_outcome", "late_offer",
    "offer_without_join",   "unseen_membership",
};

constexpr std::array<std::string_view, static_cast<std::size_t>(CorrectionKind::Count)>
    kCorrectionNames{
        "corrected_queue_missing",
        "corrected_queue_unknown",
        "corrected_caller_missing",
        "corrected_caller_unknown",
        "corrected_caller_order",
        "corrected_membership_missing",
        "corrected_membership_unknown",
        "corrected_pause",
        "corrected_pause_reason",
        "corrected_penalty",
        "corrected_device",
        "corrected_talk_missing",
        "corrected_talk_unknown",
        "corrected_outcome_missing",
        "corrected_listener_missing",
        "corrected_listener_unknown",
    };

} // namespace

std::string_view anomalyName(AnomalyKind kind)
{
    return kAnomalyNames[static_cast<std::size_t>(kind)];
}

std::string_view correctionName(CorrectionKind kind)
{
    return kCorrectionNames[static_cast<std::size_t>(kind)];
}

FloorState::FloorState(FloorConfig configuration)
    : config(std::move(configuration))
{
}

void FloorState::hear(const StampedEvent &event)
{
    const std::size_t index = event.source.index();
    while (sources.size() <= index) {
        SourceView view;
        view.id = SwitchId(sources.size());
        sources.push_back(std::move(view));
        refs.emplace_back();
        changes->hasStructureChanged = true;
    }
    SourceView &view = sources[index];
    SourceRefs &known = refs[index];
    ++view.events;
    if (event.sequence == 1 && known.lastSequence != 0) {
        // A feed that counts from 1 again is a new one, and so are its refs.
        known.queues.clear();
        known.agents.clear();
        known.lastSequence = 1;
    } else if (known.lastSequence == 0 || event.sequence == known.lastSequence + 1) {
        known.lastSequence = event.sequence;
    } else if (event.sequence > known.lastSequence) {
        view.gaps += event.sequence - known.lastSequence - 1;
        known.lastSequence = event.sequence;
        note(AnomalyKind::SequenceGap);
    } else {
        note(AnomalyKind::LateEvent);
    }
    view.lastHeard = std::max(view.lastHeard, event.time);
    now = std::max(now, event.time);
}

QueueId FloorState::findOrAddQueue(SwitchId source, const std::string &name)
{
    for (const QueueView &view : queues) {
        if (view.source == source && view.name == name) {
            return view.id;
        }
    }
    QueueView view;
    view.id = QueueId(queues.size());
    view.source = source;
    view.name = name;
    queues.push_back(std::move(view));
    return queues.back().id;
}

void FloorState::configureQueue(QueueView &view, std::chrono::seconds switchWrapUp) const
{
    view.settings = config.queue(view.name);
    if (view.settings.wrapUp <= std::chrono::seconds::zero()) {
        view.settings.wrapUp = std::max(switchWrapUp, std::chrono::seconds::zero());
    }
}

void FloorState::see(SwitchId source, const QueueSeen &event)
{
    std::vector<QueueId> &known = refs[source.index()].queues;
    if (!event.queue.isValid()) {
        note(AnomalyKind::UnknownQueue);
        return;
    }
    if (known.size() <= event.queue.index()) {
        known.resize(event.queue.index() + 1);
    }
    QueueId &id = known[event.queue.index()];
    const bool isNameTaken = std::any_of(queues.begin(), queues.end(), [&](const QueueView &view) {
        return view.source == source && view.name == event.name;
    });
    if (!id.isValid() || isNameTaken) {
        id = findOrAddQueue(source, event.name);
    }
    QueueView &view = queue(id);
    view.name = event.name;
    view.isPresent = true;
    configureQueue(view, event.wrapUp);
    changes->queues.insert(id);
    changes->hasStructureChanged = true;
}

QueueId FloorState::queueOf(SwitchId source, QueueRef ref)
{
    const std::vector<QueueId> &known = refs[source.index()].queues;
    if (ref.index() < known.size() && known[ref.index()].isValid()) {
        return known[ref.index()];
    }
    note(AnomalyKind::UnknownQueue);
    return {};
}

AgentId FloorState::agentOf(SwitchId source, AgentRef ref)
{
    const std::vector<AgentId> &known = refs[source.index()].agents;
    if (ref.index() < known.size() && known[ref.index()].isValid()) {
        return known[ref.index()];
    }
    note(AnomalyKind::UnknownAgent);
    return {};
}

void FloorState::setAgentRef(SwitchId source, AgentRef ref, AgentId agent)
{
    std::vector<AgentId> &known = refs[source.index()].agents;
    if (known.size() <= ref.index()) {
        known.resize(ref.index() + 1);
    }
    known[ref.index()] = agent;
}

void FloorState::countOfferedNotCarriedOver(QueueId id)
{
    queue(id).counters.add(now, config.grid, [](QueueCounters &each) {
        each.carriedOver -= each.carriedOver > 0 ? 1U : 0U;
        ++each.offered;
    });
    intervals.takeBackCarriedOver(id);
    ++intervals.at(id, now, config.grid).offered;
    changes->queues.insert(id);
}

std::uint64_t FloorState::record(CallRecord call)
{
    const std::uint64_t number = calls.append(std::move(call));
    touch(number);
    return number;
}

void FloorState::noteCorrection(SwitchId id, CorrectionKind kind)
{
    ++m_correctionCounts[static_cast<std::size_t>(kind)];
    ++source(id).corrections;
}

const std::map<std::string, std::uint64_t> &FloorState::anomalies()
{
    m_anomalies = m_foreignAnomalies;
    for (std::size_t kind = 0; kind < m_anomalyCounts.size(); ++kind) {
        if (m_anomalyCounts[kind] != 0) {
            m_anomalies[std::string(kAnomalyNames[kind])] += m_anomalyCounts[kind];
        }
    }
    for (std::size_t kind = 0; kind < m_correctionCounts.size(); ++kind) {
        if (m_correctionCounts[kind] != 0) {
            m_anomalies[std::string(kCorrectionNames[kind])] += m_correctionCounts[kind];
        }
    }
    return m_anomalies;
}

} // namespace fw::live
