// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/queuelog/queuelogmapper.h"

#include "core/base/packreader.h"
#include "core/base/packwriter.h"
#include "core/protocol/ami/textdecoder.h"

#include <utility>

namespace fw::queuelog {

using std::chrono::seconds;

namespace {

constexpr live::SwitchId kSource{0};

std::string textOf(std::string_view bytes)
{
    return ami::TextDecoder({}).plain(bytes);
}

live::EndedBy endedBy(LogEvent event)
{
    if (event == LogEvent::Transfer) {
        return live::EndedBy::Transfer;
    }
    return event == LogEvent::CompletedByAgent ? live::EndedBy::Agent : live::EndedBy::Caller;
}

live::LossKind lossOf(LogEvent event)
{
    if (event == LogEvent::NoAgents) {
        return live::LossKind::NoAgents;
    }
    if (event == LogEvent::Withdrawn) {
        return live::LossKind::Withdrawn;
    }
    return event == LogEvent::ByKey ? live::LossKind::ByKey : live::LossKind::TimedOut;
}

/// What an event cannot be without.
struct Needs
{
    bool call = false;
    bool queue = false;
    bool agent = false;
};

Needs needsOf(LogEvent event)
{
    switch (event) {
    case LogEvent::Join:
    case LogEvent::Abandon:
    case LogEvent::TimedOut:
    case LogEvent::NoAgents:
    case LogEvent::Withdrawn:
    case LogEvent::ByKey:
        return {true, true, false};
    case LogEvent::Answer:
    case LogEvent::CompletedByAgent:
    case LogEvent::CompletedByCaller:
    case LogEvent::Transfer:
    case LogEvent::Missed:
        return {true, true, true};
    case LogEvent::MemberAdded:
    case LogEvent::MemberRemoved:
    case LogEvent::Paused:
    case LogEvent::Resumed:
        return {false, true, true};
    case LogEvent::SignedIn:
    case LogEvent::SignedOut:
        return {false, false, true};
    case LogEvent::Started:
    case LogEvent::Nothing:
        break;
    }
    return {};
}

} // namespace

QueueLogMapper::QueueLogMapper(std::string switchName, const std::vector<KnownAgent> &known)
    : m_switchName(std::move(switchName))
{
    std::map<std::string, int> bearers;
    for (const KnownAgent &agent : known) {
        ++bearers[agent.name];
    }
    for (const KnownAgent &agent : known) {
        if (!agent.name.empty() && bearers[agent.name] == 1) {
            m_addresses[agent.name] = agent.address;
        }
    }
    for (const KnownAgent &agent : known) {
        m_addresses[agent.address] = agent.address;
    }
}

live::CallRef QueueLogMapper::refOf(std::string_view call)
{
    // FNV-1a, of which a floor's numbers of calls take 48 bits.
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char byte : call) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211ULL;
    }
    constexpr unsigned kCallBits = 48;
    hash = (hash >> kCallBits) ^ (hash & ((1ULL << kCallBits) - 1));
    return hash == live::kNoCall ? 1 : hash;
}

void QueueLogMapper::append(live::FloorEvent event, TimePoint time,
                            std::vector<live::StampedEvent> &out)
{
    out.push_back({kSource, ++m_sequence, time, std::move(event)});
}

TimePoint QueueLogMapper::presenceTold(const std::string &address) const
{
    const auto found = m_presenceTold.find(address);
    return found == m_presenceTold.end() ? kNoTime : found->second;
}

QueueLogMapper::Agent QueueLogMapper::agentOf(std::string_view word) const
{
    std::string text = textOf(word);
    const auto known = m_addresses.find(text);
    std::string address = known == m_addresses.end() ? text : known->second;
    return {std::string(word), std::move(address), kNoTime};
}

std::optional<LineFault> QueueLogMapper::findNames(const QueueLogLine &line, Names &names,
                                                   std::vector<live::StampedEvent> &out)
{
    const Needs needs = needsOf(line.event);
    if ((needs.call && QueueLogLine::isNone(line.call)) ||
        (needs.queue && QueueLogLine::isNone(line.queue)) ||
        (needs.agent && QueueLogLine::isNone(line.agent))) {
        return LineFault::NoName;
    }
    if (needs.queue) {
        m_word.assign(line.queue);
        const auto [known, isNew] = m_queueByWord.try_emplace(m_word, m_queues.size());
        names.queue = live::QueueRef(known->second);
        if (isNew && m_queues.size() >= kMostQueues) {
            m_queueByWord.erase(known);
            return LineFault::TooManyNames;
        }
        if (isNew) {
            m_queues.push_back(m_word);
            append(live::QueueSeen{names.queue, textOf(line.queue), seconds(-1)}, m_latest, out);
        }
    }
    if (needs.agent) {
        m_word.assign(line.agent);
        const auto [known, isNew] = m_agentByWord.try_emplace(m_word, m_agents.size());
        names.agent = live::AgentRef(known->second);
        if (isNew && m_agents.size() >= kMostAgents) {
            m_agentByWord.erase(known);
            return LineFault::TooManyNames;
        }
        if (isNew) {
            m_agents.push_back(agentOf(line.agent));
            const Agent &agent = m_agents.back();
            const std::string text = textOf(line.agent);
            append(live::AgentSeen{names.agent, agent.address,
                                   agent.address == text && text.find('/') != std::string::npos
                                       ? std::string()
                                       : text},
                   m_latest, out);
        }
    }
    return std::nullopt;
}

std::optional<LineFault> QueueLogMapper::map(const QueueLogLine &line,
                                             std::vector<live::StampedEvent> &out)
{
    if (isKnown(m_latest) && line.time < m_latest - kMostBack) {
        return LineFault::OutOfOrder;
    }
    const std::size_t before = out.size();
    const std::uint64_t sequence = m_sequence;
    const bool isFirst = !isKnown(m_latest);
    m_latest = std::max(m_latest, line.time);
    if (isFirst) {
        append(live::LinkUp{m_switchName, false}, m_latest, out);
    }
    Names names;
    std::optional<LineFault> fault = findNames(line, names, out);
    if (fault) {
        // Names that were announced stay: they are remembered.
        return fault;
    }
    fault = mapCall(line, names, out);
    Q_ASSERT(out.size() - before == m_sequence - sequence);
    return fault;
}

std::optional<LineFault> QueueLogMapper::mapCall(const QueueLogLine &line, const Names &names,
                                                 std::vector<live::StampedEvent> &out)
{
    switch (line.event) {
    case LogEvent::Join: {
        const std::int64_t position = line.number(2).value_or(0);
        constexpr std::int64_t kMostWaiting = 1'000'000;
        live::CallQueued queued;
        queued.queue = names.queue;
        queued.call = refOf(line.call);
        queued.position = static_cast<int>(std::min(position, kMostWaiting));
        queued.callerNumber = line.dataCount > 1 ? textOf(line.data[1]) : std::string();
        append(std::move(queued), m_latest, out);
        return std::nullopt;
    }
    case LogEvent::Missed: {
        const std::chrono::milliseconds rang{line.number(0).value_or(0)};
        append(live::CallMissed{names.queue, refOf(line.call), names.agent, rang}, m_latest, out);
        return std::nullopt;
    }
    case LogEvent::Started:
        append(live::LinkUp{m_switchName, true}, m_latest, out);
        return std::nullopt;
    case LogEvent::MemberAdded:
    case LogEvent::MemberRemoved:
    case LogEvent::Paused:
    case LogEvent::Resumed:
    case LogEvent::SignedIn:
    case LogEvent::SignedOut:
        mapAgent(line, names, out);
        return std::nullopt;
    case LogEvent::Nothing:
        return std::nullopt;
    case LogEvent::Answer:
    case LogEvent::CompletedByAgent:
    case LogEvent::CompletedByCaller:
    case LogEvent::Transfer:
    case LogEvent::Abandon:
    case LogEvent::TimedOut:
    case LogEvent::NoAgents:
    case LogEvent::Withdrawn:
    case LogEvent::ByKey:
        break;
    }
    return mapEnd(line, names, out);
}

std::optional<LineFault> QueueLogMapper::mapEnd(const QueueLogLine &line, const Names &names,
                                                std::vector<live::StampedEvent> &out)
{
    const live::CallRef call = refOf(line.call);
    if (line.event == LogEvent::Answer) {
        const auto wait = line.number(0);
        if (!wait) {
            return LineFault::BadNumber;
        }
        append(live::CallAnswered{names.queue, call, names.agent, seconds(*wait),
                                  seconds(line.number(2).value_or(0))},
               m_latest, out);
        return std::nullopt;
    }
    if (line.event == LogEvent::CompletedByAgent || line.event == LogEvent::CompletedByCaller ||
        line.event == LogEvent::Transfer) {
        // A transfer names its target first, in as many fields as its kind has.
        const bool isTransfer = line.event == LogEvent::Transfer;
        const auto wait = isTransfer ? line.numberFromEnd(3) : line.number(0);
        const auto talk = isTransfer ? line.numberFromEnd(2) : line.number(1);
        if (!wait || !talk) {
            return LineFault::BadNumber;
        }
        append(live::CallCompleted{names.queue, call, names.agent, endedBy(line.event),
                                   seconds(*wait), seconds(*talk)},
               m_latest, out);
        return std::nullopt;
    }
    // Old switches tell no wait; a key stands before all else.
    const std::size_t place = line.event == LogEvent::ByKey ? 3 : 2;
    const auto told = line.number(place);
    if (!told && place < line.dataCount) {
        return LineFault::BadNumber;
    }
    const seconds wait = told ? seconds(*told) : kUntoldWait;
    if (line.event == LogEvent::Abandon) {
        append(live::CallAbandoned{names.queue, call, wait, true}, m_latest, out);
    } else {
        append(live::CallOverflowed{names.queue, call, lossOf(line.event), wait}, m_latest, out);
    }
    return std::nullopt;
}

void QueueLogMapper::mapAgent(const QueueLogLine &line, const Names &names,
                              std::vector<live::StampedEvent> &out)
{
    Agent &agent = m_agents[names.agent.index()];
    agent.presenceTold = m_presenceTold.try_emplace(agent.address, m_latest).first->second;
    const std::string reason = line.dataCount > 0 ? textOf(line.data[0]) : std::string();
    if (line.event == LogEvent::SignedIn) {
        append(live::AgentSignedIn{names.agent}, m_latest, out);
    } else if (line.event == LogEvent::SignedOut) {
        append(live::AgentSignedOut{names.agent}, m_latest, out);
    } else if (line.event == LogEvent::Resumed) {
        append(live::AgentResumed{names.queue, names.agent}, m_latest, out);
    } else if (line.event == LogEvent::Paused) {
        append(live::AgentPaused{names.queue, names.agent, reason, kNoTime}, m_latest, out);
    } else {
        const bool isAdded = line.event == LogEvent::MemberAdded;
        append(live::MembershipChanged{names.queue, names.agent, isAdded, true, 0}, m_latest, out);
        if (isAdded && reason == "PAUSED") {
            append(live::AgentPaused{names.queue, names.agent, {}, kNoTime}, m_latest, out);
        }
    }
}

// --- saved ---

QByteArray QueueLogMapper::save() const
{
    PackWriter pack;
    pack(m_sequence, m_latest, m_queues, m_agents);
    return pack.packed();
}

Outcome QueueLogMapper::load(const QByteArray &saved)
{
    PackReader pack(saved);
    pack(m_sequence, m_latest, m_queues, m_agents);
    if (pack.failed() || !pack.isAtEnd() || m_queues.size() > kMostQueues ||
        m_agents.size() > kMostAgents) {
        return Error{ErrorCode::Malformed, QStringLiteral("the saved state of an import")};
    }
    for (const std::string &word : m_queues) {
        m_queueByWord.emplace(word, m_queueByWord.size());
    }
    for (const Agent &agent : m_agents) {
        m_agentByWord.emplace(agent.word, m_agentByWord.size());
        if (isKnown(agent.presenceTold)) {
            m_presenceTold.emplace(agent.address, agent.presenceTold);
        }
    }
    return success();
}

} // namespace fw::queuelog
