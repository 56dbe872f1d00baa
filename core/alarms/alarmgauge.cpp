// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/alarmgauge.h"

#include "core/alarms/expectedreadings.h"
#include "core/alarms/shortcalls.h"
#include "core/live/servicelevel.h"

#include <algorithm>
#include <array>

namespace fw::alarms {

using namespace Qt::StringLiterals;
using live::AgentState;

namespace {

constexpr std::array<QLatin1StringView, live::kAgentStateCount> kStates{
    "logged_out"_L1, "available"_L1, "ringing"_L1,  "talking"_L1,    "on_hold"_L1,
    "other_call"_L1, "wrap_up"_L1,   "on_break"_L1, "unreachable"_L1};

double seconds(Microseconds span)
{
    return static_cast<double>(std::max(span, Microseconds(0)).count()) / 1e6;
}

} // namespace

QString stateAspect(AgentState state)
{
    return kStates[live::indexOf(state)];
}

std::optional<AgentState> stateOfAspect(const QString &aspect)
{
    const auto found = std::find(kStates.begin(), kStates.end(), aspect);
    return found == kStates.end() ? std::nullopt
                                  : std::optional(static_cast<AgentState>(found - kStates.begin()));
}

void AlarmGauge::reset()
{
    *this = AlarmGauge();
}

AlarmReadings AlarmGauge::read(const live::Floor &floor,
                               const std::vector<live::FeedHealth> &health, TimePoint now,
                               const live::Expectation &expectation)
{
    m_floor = &floor;
    m_readings = {};
    m_readings.isBlind = health.empty();
    readSwitches(health, now);
    for (const live::QueueView &queue : floor.queues()) {
        if (queue.isPresent && !isSilent(queue.source)) {
            readQueue(queue, now);
        }
    }
    for (const live::AgentView &agent : floor.agents()) {
        if (agent.state != AgentState::LoggedOut && !isSilent(agent.source)) {
            readAgent(agent, now);
        }
    }
    readTeams(now);
    if (!expectation.isEmpty()) {
        readExpected(expectation, now);
    }
    m_floor = nullptr;
    return std::exchange(m_readings, {});
}

void AlarmGauge::add(AlarmMetric metric, const SubjectPtr &of, double value, double volume,
                     const QString &aspect, double factor)
{
    m_readings.list.push_back({metric, of, aspect, value, volume, factor});
}

bool AlarmGauge::isSilent(live::SwitchId source) const
{
    return m_readings.silentSources.contains(static_cast<int>(source.index()));
}

// --- switches ---

void AlarmGauge::readSwitches(const std::vector<live::FeedHealth> &health, TimePoint now)
{
    for (const live::FeedHealth &each : health) {
        const std::size_t index = each.source.index();
        if (index >= m_watches.size()) {
            m_watches.resize(index + 1);
        }
        SourceWatch &watch = m_watches[index];
        const auto number = static_cast<int>(index);
        SubjectPtr &of = m_switches[number];
        if (!of || of->subject.name.en != each.name) {
            ReadSubject made;
            made.subject = {AlarmSubject::Kind::Switch, number, each.name, {each.name, {}}, {}};
            of = std::make_shared<const ReadSubject>(std::move(made));
        }
        const bool isLive = each.state == live::FeedState::Live;
        noteHearing(watch, each.source, isLive, now);
        if (isLive) {
            watch.silentSince = kNoTime;
        } else {
            m_readings.silentSources.insert(number);
            if (!isKnown(watch.silentSince)) {
                watch.silentSince = now;
            }
        }
        // A live switch answers a heartbeat every few seconds even when nothing happens.
        const TimePoint since = isLive ? std::max(each.lastHeard, TimePoint{}) : watch.silentSince;
        const double silence = isKnown(since) ? seconds(now - since) : 0.0;
        add(AlarmMetric::LinkLost, of, isLive && silence <= 6 ? 0 : silence, 1);
        const auto &sources = m_floor->sources();
        readFaults(each, index < sources.size() ? &sources[index] : nullptr);
    }
}

void AlarmGauge::noteHearing(SourceWatch &watch, live::SwitchId source, bool isLive,
                             TimePoint now) const
{
    if (!isLive) {
        watch.wasLost = watch.wasLost || isKnown(watch.heardSince);
        return;
    }
    if (isKnown(watch.heardSince) && !watch.wasLost) {
        return;
    }
    // A feed may have brought its past with it; what happened while a link was down nobody knows.
    TimePoint first = now;
    const live::CallLog &calls = m_floor->calls();
    for (std::uint64_t number = calls.newest() + 1 - calls.size();
         !watch.wasLost && number <= calls.newest(); ++number) {
        const live::CallRecord *call = calls.find(number);
        if (call != nullptr && m_floor->queue(call->queue).source == source) {
            first = std::min(first, call->leftAt);
            break;
        }
    }
    watch.heardSince = first;
    watch.wasLost = false;
}

void AlarmGauge::readFaults(const live::FeedHealth &health, const live::SourceView *source)
{
    const SubjectPtr &of = m_switches[static_cast<int>(health.source.index())];
    SourceWatch &watch = m_watches[health.source.index()];
    if (std::chrono::abs(health.clockOffset) > kClockTolerance) {
        add(AlarmMetric::DataFaults, of, 1, 1, kClockFault);
    }
    if (source == nullptr) {
        return;
    }
    if (std::exchange(watch.isFirst, false)) {
        watch.reconciles = source->reconciles;
        watch.settledGaps = source->gaps;
        watch.corrections = source->corrections;
    }
    if (source->reconciles != watch.reconciles) {
        // Each reconcile settles the gaps of before, and is clean itself or not.
        watch.freshCorrections = source->corrections - watch.corrections;
        watch.reconciles = source->reconciles;
        watch.settledGaps = source->gaps;
        watch.corrections = source->corrections;
    }
    if (source->gaps > watch.settledGaps) {
        add(AlarmMetric::DataFaults, of, static_cast<double>(source->gaps - watch.settledGaps), 1,
            kGapFault);
    }
    if (watch.freshCorrections > 0) {
        add(AlarmMetric::DataFaults, of, static_cast<double>(watch.freshCorrections), 1,
            kCorrectionFault);
    }
}

// --- queues ---

void AlarmGauge::readQueue(const live::QueueView &queue, TimePoint now)
{
    const SubjectPtr of = m_subjects.of(*m_floor, queue);
    const auto waiting = static_cast<double>(queue.waiting.size());
    if (isKnown(queue.oldestSince)) {
        add(AlarmMetric::LongestWait, of, seconds(now - queue.oldestSince), waiting);
    }
    if (waiting > 0) {
        const int ready = queue.agents[live::indexOf(AgentState::Available)];
        add(AlarmMetric::WaitingPerReady, of, waiting / std::max(ready, 1), waiting);
        if (ready == 0) {
            add(AlarmMetric::NobodyReady, of, waiting, waiting);
        }
    }
    const live::QueueCounters last15 = queue.counters.last15(now);
    if (const auto level = live::serviceLevel(queue.settings.serviceLevel.formula, last15)) {
        add(AlarmMetric::ServiceLevel, of, *level * 100, last15.offered);
    }
    if (const auto abandoned = last15.abandonRate()) {
        add(AlarmMetric::AbandonRate, of, *abandoned * 100, last15.offered);
    }
}

// --- agents ---

void AlarmGauge::readAgent(const live::AgentView &agent, TimePoint now)
{
    const SubjectPtr of = m_subjects.of(*m_floor, agent);
    const bool isTalking = agent.state == AgentState::Talking || agent.state == AgentState::OnHold;
    if (agent.limit && !isTalking && isKnown(agent.stateSince)) {
        add(AlarmMetric::StateLimit, of, seconds(now - agent.stateSince), 1,
            stateAspect(agent.state), static_cast<double>(agent.limit->count()));
    }
    if (agent.talk) {
        add(AlarmMetric::LongCall, of, seconds(now - agent.talk->since), 1);
        if (isKnown(agent.talk->heldSince)) {
            add(AlarmMetric::LongHold, of, seconds(now - agent.talk->heldSince), 1);
        }
    }
    std::uint32_t missed = 0;
    for (int back = 0; back < kMissedOffersMinutes; ++back) {
        missed += agent.counters.minutesAgo(now, back).missed;
    }
    if (missed > 0) {
        add(AlarmMetric::MissedOffers, of, missed, missed);
    }
    const std::size_t shortCalls =
        shortCallEnds(m_floor->agentSpans(agent.id), now - kShortCallWindow, now, kShortCall)
            .size();
    if (shortCalls > 0) {
        add(AlarmMetric::ShortCalls, of, static_cast<double>(shortCalls), 1);
    }
}

// --- teams and sites ---

void AlarmGauge::readTeams(TimePoint now)
{
    struct Phones
    {
        int lost = 0;
        int all = 0;
    };

    std::map<std::pair<int, std::string>, int> pauses;
    std::map<int, int> sizes;
    std::map<int, Phones> sites;
    for (const live::AgentView &agent : m_floor->agents()) {
        if (agent.state == AgentState::LoggedOut || isSilent(agent.source)) {
            continue;
        }
        ++sizes[agent.scope];
        Phones &phones = sites[siteOf(m_floor->config().scopes, agent.scope)];
        ++phones.all;
        phones.lost += agent.state == AgentState::Unreachable ? 1 : 0;
        if (agent.state == AgentState::OnBreak && agent.stateSince > now - kMassPauseWindow) {
            ++pauses[{agent.scope, agent.reason}];
        }
    }
    for (const auto &[key, count] : pauses) {
        add(AlarmMetric::MassPause, m_subjects.ofNode(*m_floor, key.first), count, sizes[key.first],
            QString::fromStdString(key.second));
    }
    for (const auto &[site, phones] : sites) {
        if (phones.lost > 0) {
            add(AlarmMetric::DevicesLost, m_subjects.ofNode(*m_floor, site),
                100.0 * phones.lost / phones.all, phones.all);
        }
    }
}

// --- against what was expected ---

void AlarmGauge::readExpected(const live::Expectation &expectation, TimePoint now)
{
    const ExpectedReadings expected(*m_floor, expectation, now);
    for (const live::QueueView &queue : m_floor->queues()) {
        const std::size_t source = queue.source.index();
        if (queue.isPresent && !isSilent(queue.source) && source < m_watches.size()) {
            expected.readQueue(queue, m_watches[source].heardSince, m_subjects.of(*m_floor, queue),
                               m_readings.list);
        }
    }
    expected.readNodes(m_subjects, m_readings.list);
}

} // namespace fw::alarms
