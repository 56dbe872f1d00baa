// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/demanddesk.h"

#include <algorithm>

namespace fw::demand {

using namespace Qt::StringLiterals;
using forecast::CallSeries;
using forecast::ForecastStore;
using forecast::PublishedForecast;

namespace {

constexpr int kMostPublished = 40; ///< of a queue that are looked at for a day

} // namespace

IntervalGrid DemandDesk::gridOf(std::chrono::minutes interval) const
{
    return IntervalGrid(m_floor.liveFloor().config().grid.zone(), interval);
}

namespace {

/// The local day's points when none is missing.
std::vector<forecast::ForecastPoint> wholeDay(const PublishedForecast &forecast,
                                              const CallSeries &days, QDate day)
{
    const TimePoint begin = days.startOf(day);
    const TimePoint end = days.startOf(day.addDays(1));
    std::vector<forecast::ForecastPoint> points;
    std::ranges::copy_if(forecast.points, std::back_inserter(points),
                         [begin, end](const forecast::ForecastPoint &each) {
                             return begin <= each.start && each.start < end;
                         });
    const auto needed = static_cast<std::size_t>((end - begin) / forecast.interval);
    return points.size() == needed ? points : std::vector<forecast::ForecastPoint>();
}

} // namespace

Result<PublishedForecast> DemandDesk::forecastOf(const QString &queue, QDate day) const
{
    const Result<std::vector<ForecastStore::Published>> all = published(queue, kMostPublished);
    if (!all) {
        return all.error();
    }
    for (const ForecastStore::Published &each : *all) {
        const CallSeries days(gridOf(each.forecast.interval));
        if (days.startOf(day) < each.forecast.origin) {
            continue;
        }
        const Result<PublishedForecast> whole = published(each.id);
        if (!whole) {
            return whole;
        }
        if (!wholeDay(*whole, days, day).empty()) {
            return whole;
        }
    }
    return Error{ErrorCode::NotFound, u"%1 %2"_s.arg(queue, day.toString(Qt::ISODate))};
}

Result<QueueNeed> DemandDesk::takeDays(const PublishedForecast &forecast,
                                       std::set<QDate> &wanted) const
{
    const CallSeries days(gridOf(forecast.interval));
    PublishedForecast part = forecast;
    part.points.clear();
    for (auto day = wanted.begin(); day != wanted.end();) {
        const std::vector<forecast::ForecastPoint> points = wholeDay(forecast, days, *day);
        part.points.insert(part.points.end(), points.begin(), points.end());
        day = points.empty() ? std::next(day) : wanted.erase(day);
    }
    QueueNeed need{forecast.queue, forecast.interval, {}};
    if (part.points.empty()) {
        return need;
    }
    Result<std::vector<RequiredInterval>> required =
        requiredStaff(part, standardsFrom(forecast.queue, days.dateOf(part.points.front().start)),
                      days.grid().zone());
    if (!required) {
        return required.error();
    }
    need.intervals = std::move(*required);
    return need;
}

Outcome DemandDesk::addNeeds(const QString &queue, QDate from, QDate to,
                             std::vector<QueueNeed> &needs) const
{
    const Result<std::vector<ForecastStore::Published>> all = published(queue, kMostPublished);
    if (!all) {
        return all.error();
    }
    std::set<QDate> wanted;
    for (QDate day = from; day.isValid() && day <= to; day = day.addDays(1)) {
        wanted.insert(day);
    }
    for (auto each = all->begin(); each != all->end() && !wanted.empty(); ++each) {
        const Result<PublishedForecast> whole = published(each->id);
        Result<QueueNeed> need =
            whole ? takeDays(*whole, wanted) : Result<QueueNeed>(whole.error());
        if (!need) {
            return need.error();
        }
        if (!need->intervals.empty()) {
            needs.push_back(std::move(*need));
        }
    }
    return success();
}

Result<std::vector<QueueNeed>> DemandDesk::needs(QDate from, QDate to) const
{
    std::vector<QueueNeed> needs;
    for (const PlannedQueue &queue : queues()) {
        if (const Outcome added = addNeeds(queue.id, from, to, needs); !added) {
            return added.error();
        }
    }
    return needs;
}

std::vector<QString> DemandDesk::queuesOf(const QString &team, QDate from,
                                          std::vector<QueueStandard> &standards) const
{
    std::vector<QString> found;
    for (const PlannedQueue &queue : queues()) {
        const std::vector<QueueStandard> own = standardsFrom(queue.id, from);
        const bool hasShare = std::ranges::any_of(own, [&team](const QueueStandard &each) {
            return std::ranges::any_of(each.teams, [&team](const TeamShare &share) {
                return share.team == team && share.share > 0;
            });
        });
        if (hasShare) {
            found.push_back(queue.id);
            standards.insert(standards.end(), own.begin(), own.end());
        }
    }
    return found;
}

Outcome DemandDesk::requireOf(const QString &team, QDate from, QDate to)
{
    std::vector<QueueNeed> needs;
    std::vector<QueueStandard> standards;
    for (const QString &queue : queuesOf(team, from, standards)) {
        if (Outcome added = addNeeds(queue, from, to, needs); !added) {
            return added;
        }
    }
    const Result<roster::PlanningBase> base =
        m_rosters.base(team, from.addMonths(-1), to.addMonths(1));
    if (!base) {
        return base.error();
    }
    const IntervalGrid &grid = m_floor.liveFloor().config().grid;
    // A team's days are of one length of interval; the first to plan it chooses.
    const int minutes = base->requirement.days().empty() ? static_cast<int>(grid.interval().count())
                                                         : base->requirement.minutes();
    const roster::Requirement requirement =
        teamRequirement(needs, standards, team, minutes, grid.zone());
    return requirement.days().empty() ? Outcome(Error{ErrorCode::NotFound, team})
                                      : m_rosters.saveRequirement(team, requirement);
}

} // namespace fw::demand
