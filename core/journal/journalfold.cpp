// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalfold.h"

#include <algorithm>

namespace fw::journal {

namespace {

QString textOf(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// Whoever is signed out for a whole interval leaves no row.
bool isNothing(live::AgentCounters counters)
{
    counters.inState[live::indexOf(live::AgentState::LoggedOut)] = Microseconds::zero();
    return counters == live::AgentCounters{};
}

} // namespace

JournalFold::JournalFold(live::FloorConfig config, QStringList switches)
    : m_switches(std::move(switches))
    , m_floor(onJournalGrid(std::move(config)))
{
}

live::FloorConfig JournalFold::onJournalGrid(live::FloorConfig config)
{
    config.grid = IntervalGrid(config.grid.zone(), kInterval);
    return config;
}

void JournalFold::setFloor(live::Floor floor)
{
    m_floor = std::move(floor);
    m_intervalEnd = kNoTime;
    m_minute = kNoTime;
    if (isKnown(m_floor.now())) {
        findInterval();
    }
}

void JournalFold::apply(const live::StampedEvent &event)
{
    if (isKnown(m_intervalEnd) && event.time >= m_intervalEnd) {
        closeIntervals(event.time);
    }
    m_floor.apply(event, m_changes);
    if (!isKnown(m_intervalEnd) && isKnown(m_floor.now())) {
        findInterval();
    }
}

void JournalFold::findInterval()
{
    const IntervalGrid &grid = m_floor.config().grid;
    m_intervalStart = grid.intervalStart(m_floor.now());
    m_intervalEnd = std::min(m_intervalStart + kInterval, grid.nextDayStart(m_floor.now()));
}

void JournalFold::closeIntervals(TimePoint until)
{
    const bool isSilence = until - m_floor.now() > kLongestSilence;
    do {
        // Wrap-ups that end in the interval end in it, whenever the next event comes.
        m_floor.advance(m_intervalEnd - Microseconds(1), m_changes);
        collectQueues();
        for (const live::AgentView &agent : m_floor.agents()) {
            collectAgent(agent.id, m_intervalEnd);
        }
        m_changes.agents.clear();
        m_minute = kNoTime;
        m_floor.advance(m_intervalEnd, m_changes);
        findInterval();
    } while (!isSilence && until >= m_intervalEnd);
    if (isSilence) {
        m_floor.advance(until, m_changes);
        findInterval();
    }
}

// --- rows ---

void JournalFold::collectQueues()
{
    for (live::QueueId queue : m_changes.queues) {
        const std::vector<live::QueueInterval> &counted = m_floor.countedIntervals(queue);
        if (m_queuesWritten.size() <= queue.index()) {
            m_queuesWritten.resize(queue.index() + 1);
        }
        std::vector<live::QueueInterval> &written = m_queuesWritten[queue.index()];
        written.resize(counted.size());
        for (std::size_t at = 0; at < counted.size(); ++at) {
            if (written[at] != counted[at]) {
                m_queueRows[{queue, counted[at].start}] = counted[at].counters;
                written[at] = counted[at];
            }
        }
    }
    m_changes.queues.clear();
}

void JournalFold::collectAgents(TimePoint until)
{
    if (until != m_minute) {
        for (const live::AgentView &agent : m_floor.agents()) {
            collectAgent(agent.id, until);
        }
        m_minute = until;
    } else {
        for (live::AgentId agent : m_changes.agents) {
            collectAgent(agent, until);
        }
    }
    m_changes.agents.clear();
}

void JournalFold::collectAgent(live::AgentId agent, TimePoint until)
{
    live::AgentCounters counters = m_floor.agentInterval(agent, m_intervalStart, until);
    if (m_agentsWritten.size() <= agent.index()) {
        m_agentsWritten.resize(agent.index() + 1);
    }
    AgentWritten &written = m_agentsWritten[agent.index()];
    const bool isSame = written.start == m_intervalStart && written.counters == counters;
    if (isSame || isNothing(counters)) {
        return;
    }
    written = {m_intervalStart, counters};
    m_agentRows[{agent, m_intervalStart}] = counters;
}

void JournalFold::takeRows(JournalBatch &batch)
{
    if (isKnown(m_intervalEnd)) {
        collectQueues();
        collectAgents(std::max(m_intervalStart,
                               TimePoint(std::chrono::floor<std::chrono::minutes>(m_floor.now()))));
    }
    for (const auto &[key, counters] : m_queueRows) {
        const live::QueueView &queue = m_floor.queue(key.first);
        batch.queueIntervals.push_back(
            {switchName(queue.source), textOf(queue.name), key.second, counters});
    }
    for (const auto &[key, counters] : m_agentRows) {
        const live::AgentView &agent = m_floor.agent(key.first);
        batch.agentIntervals.push_back(
            {switchName(agent.source), textOf(agent.address), key.second, counters});
    }
    m_queueRows.clear();
    m_agentRows.clear();
    collectCalls(batch);
    if (m_changes.hasStructureChanged) {
        collectNames(batch);
    }
    m_changes.clear();
}

void JournalFold::collectCalls(JournalBatch &batch)
{
    std::vector<std::uint64_t> &numbers = m_changes.calls;
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    for (std::uint64_t number : numbers) {
        const live::CallRecord *record = m_floor.calls().find(number);
        if (record == nullptr) {
            continue;
        }
        CallRow row;
        row.switchName = switchName(record->source);
        row.queue = textOf(m_floor.queue(record->queue).name);
        if (record->agent.isValid()) {
            row.agentAddress = textOf(m_floor.agent(record->agent).address);
        }
        row.record = *record;
        row.number = static_cast<std::int64_t>(number);
        batch.calls.push_back(std::move(row));
    }
}

void JournalFold::collectNames(JournalBatch &batch)
{
    for (const live::AgentView &agent : m_floor.agents()) {
        AgentName name{switchName(agent.source), textOf(agent.address), textOf(agent.personId),
                       textOf(agent.name)};
        if (m_names.size() <= agent.id.index()) {
            m_names.emplace_back();
        }
        AgentName &known = m_names[agent.id.index()];
        if (known != name) {
            known = name;
            batch.agents.push_back(std::move(name));
        }
    }
}

QString JournalFold::switchName(live::SwitchId source) const
{
    const auto index = static_cast<qsizetype>(source.index());
    if (index < m_switches.size()) {
        return m_switches.at(index);
    }
    const std::vector<live::SourceView> &sources = m_floor.sources();
    return source.index() < sources.size() ? textOf(sources[source.index()].name) : QString();
}

} // namespace fw::journal
