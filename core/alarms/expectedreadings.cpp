// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/expectedreadings.h"

#include "core/live/servicelevelfraction.h"

#include <algorithm>

namespace fw::alarms {

using std::chrono::minutes;

ExpectedReadings::ExpectedReadings(const live::Floor &floor, const live::Expectation &expectation,
                                   TimePoint now)
    : m_floor(floor)
    , m_expectation(expectation)
    , m_now(now)
    , m_windowStart(std::chrono::floor<minutes>(now) - expectation.interval() + minutes(1))
{
}

void ExpectedReadings::readQueue(const live::QueueView &queue, TimePoint heardSince,
                                 const SubjectBook::SubjectPtr &of,
                                 std::vector<AlarmReading> &readings) const
{
    if (isKnown(heardSince) && heardSince <= m_windowStart) {
        readVolume(queue, of, readings);
    }
    readOutlook(queue, of, readings);
}

void ExpectedReadings::readVolume(const live::QueueView &queue, const SubjectBook::SubjectPtr &of,
                                  std::vector<AlarmReading> &readings) const
{
    const std::optional<double> expected = m_expectation.callsBetween(
        QString::fromStdString(queue.name), m_windowStart, m_now, m_floor.config().grid);
    if (expected.value_or(0) <= 0) {
        return;
    }
    std::uint32_t offered = 0;
    for (int back = 0; back < static_cast<int>(m_expectation.interval().count()); ++back) {
        offered += queue.counters.minutesAgo(m_now, back).offered;
    }
    const double share = 100.0 * offered / *expected;
    readings.push_back({AlarmMetric::VolumeSurge, of, {}, share, *expected, 1});
    readings.push_back({AlarmMetric::VolumeCollapse, of, {}, share, *expected, 1});
}

/// Today so far, and the calls that are still expected at the level of the last hour.
void ExpectedReadings::readOutlook(const live::QueueView &queue, const SubjectBook::SubjectPtr &of,
                                   std::vector<AlarmReading> &readings) const
{
    const IntervalGrid &grid = m_floor.config().grid;
    const std::optional<double> coming = m_expectation.callsBetween(
        QString::fromStdString(queue.name), m_now, grid.nextDayStart(m_now), grid);
    if (!coming) {
        return;
    }
    live::QueueCounters hour{};
    for (int back = 0; back < 60; ++back) {
        hour += queue.counters.minutesAgo(m_now, back);
    }
    const live::ServiceLevelRule &rule = queue.settings.serviceLevel;
    const live::ServiceLevelFraction today =
        live::ServiceLevelFraction::of(rule.formula, queue.counters.day(m_now, grid));
    const live::ServiceLevelFraction lately = live::ServiceLevelFraction::of(rule.formula, hour);
    if (today.whole < kLeastForOutlook) {
        return;
    }
    const live::ServiceLevelFraction &pace = lately.whole < kLeastForOutlook ? today : lately;
    const double level = std::clamp(pace.part / pace.whole, 0.0, 1.0);
    const double whole = today.whole + *coming;
    const double outlook = std::clamp((today.part + *coming * level) / whole, 0.0, 1.0);
    readings.push_back(
        {AlarmMetric::ServiceLevelOutlook, of, {}, (outlook - rule.target) * 100, whole, 1});
}

void ExpectedReadings::readNodes(SubjectBook &subjects, std::vector<AlarmReading> &readings) const
{
    const organisation::ScopeTree &tree = m_floor.config().scopes;
    std::vector<int> there(tree.scopes().size());
    for (const live::AgentView &agent : m_floor.agents()) {
        if (agent.state == live::AgentState::LoggedOut) {
            continue;
        }
        for (int scope = agent.scope; scope >= 0;
             scope = tree.scopes()[static_cast<std::size_t>(scope)].parent) {
            ++there[static_cast<std::size_t>(scope)];
        }
    }
    for (const QString &node : m_expectation.keys(live::Expectation::Kind::Agents)) {
        const std::optional<int> scope = tree.find(node);
        const double expected =
            m_expectation.agentsAt(node, m_now, m_floor.config().grid).value_or(0);
        if (scope && expected > 0) {
            const double share = 100.0 * there[static_cast<std::size_t>(*scope)] / expected;
            readings.push_back(
                {AlarmMetric::Staffing, subjects.ofNode(m_floor, *scope), {}, share, expected, 1});
        }
    }
}

} // namespace fw::alarms
