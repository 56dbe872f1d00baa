// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demodemand.h"

#include "core/demand/requiredstaff.h"
#include "core/forecast/calendartext.h"
#include "core/forecast/forecaster.h"
#include "core/simulation/random.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fw::demo {

using namespace Qt::StringLiterals;
using forecast::CalendarRow;
using forecast::CallSeries;
using forecast::PublishedForecast;

namespace {

/// Who works five days of eight is there on five eighths of them; on the demo's day all are.
constexpr double kUsual = 5.0 / 8;
constexpr std::array kShareOfWeekday{1.08, 1.05, 1.02, 1.0, 1.01, 0.93, 0.88};
constexpr double kFirstOfMonth = 1.18; ///< when bills are due
constexpr double kRestDay = 0.85;
constexpr double kDayNoise = 0.05;
constexpr double kAfterTalk = 20;  ///< seconds of ringing and wrap-up
constexpr double kTalkMean = 1.16; ///< mean over median of the talks' distribution
constexpr int kWeek = 7;
constexpr int kOldForecasts = 3;
constexpr int kMinutes = 30;

/// Drawn from Poisson's distribution; by its normal neighbour where that is as good.
double countOf(double mean, simulation::Random &random)
{
    if (mean <= 0) {
        return 0;
    }
    // Twelve uniform numbers are near enough to a normal one.
    double normal = -6;
    for (int draw = 0; draw < 12; ++draw) {
        normal += random.uniform();
    }
    return std::max(0.0, std::round(mean + std::sqrt(mean) * normal));
}

TimePoint startOf(QDate date, const IntervalGrid &grid)
{
    return CallSeries(grid).startOf(date);
}

} // namespace

DemoDemand::DemoDemand(const simulation::DemoFloor &floor, QDate today, std::uint64_t seed)
    : m_floor(floor)
    , m_today(today)
    , m_seed(seed)
{
    std::vector<CalendarRow> rows = forecast::chinaCalendar().rows();
    rows.push_back({CalendarRow::Kind::Event, today, today, {}, 0, 1 / kUsual, u"促销日"_s});
    m_calendar = forecast::Calendar(std::move(rows));
    for (const simulation::QueueParameters &queue : floor.centre.queues) {
        const int scope = floor.config.queue(queue.name).scope;
        if (std::ranges::find(m_sites, scope) == m_sites.end()) {
            m_sites.push_back(scope);
        }
    }
}

CallSeries DemoDemand::historyOf(const simulation::QueueParameters &queue) const
{
    CallSeries series(m_floor.config.grid);
    simulation::Random random(m_seed + std::uint64_t(&queue - m_floor.centre.queues.data()));
    for (int back = kHistoryDays; back > 0; --back) {
        const QDate date = m_today.addDays(-back);
        const bool isRest = m_calendar.isHoliday(date, {});
        double level = kUsual * kShareOfWeekday[std::size_t(date.dayOfWeek()) - 1] *
                       (1 + kDayNoise * (2 * random.uniform() - 1));
        level *= isRest ? kRestDay : date.day() == 1 ? kFirstOfMonth : 1;
        for (const CallSeries::Interval &each : series.intervalsOf(date)) {
            const double share = queue.arrivals.shareAt(each.slot * kMinutes + kMinutes / 2.0);
            series.add(each.start, countOf(queue.callsPerPeakHour / 2 * share * level, random));
        }
    }
    return series;
}

demand::QueueStandard DemoDemand::standardOf(const simulation::QueueParameters &queue,
                                             int site) const
{
    const live::ServiceLevelRule &rule = m_floor.config.queue(queue.name).serviceLevel;
    demand::QueueStandard standard;
    standard.queue = QString::fromStdString(queue.name);
    standard.from = QDate(m_today.year(), m_today.month(), 1).addMonths(-3);
    standard.target = rule.target;
    standard.threshold = std::chrono::duration<double>(rule.threshold).count();
    standard.aht = std::round(queue.talkMedianS * kTalkMean + kAfterTalk);
    standard.patience = queue.patienceScaleS;
    standard.mostOccupancy = 0.9;
    standard.shrinkage = {{u"年假与病假"_s, 0.06}, {u"培训与会议"_s, 0.04}};
    const organisation::ScopeTree &scopes = m_floor.config.scopes;
    const std::vector<int> teams = scopes.childrenOf(site);
    for (const int team : teams) {
        standard.teams.push_back(
            {scopes.scopes()[std::size_t(team)].id, 1.0 / double(teams.size())});
    }
    return standard;
}

DemoQueue DemoDemand::queueOf(const simulation::QueueParameters &queue, int site,
                              bool isJudged) const
{
    DemoQueue made{QString::fromStdString(queue.name),
                   m_floor.config.scopes.scopes()[std::size_t(site)].id,
                   historyOf(queue),
                   standardOf(queue, site),
                   {}};
    const IntervalGrid &grid = m_floor.config.grid;
    const QDate nextMonth = QDate(m_today.year(), m_today.month(), 1).addMonths(1);
    for (int week = isJudged ? kOldForecasts : 0; week >= 0; --week) {
        const QDate origin = m_today.addDays(-kWeek * week);
        forecast::ForecastRequest request;
        request.queue = made.queue;
        request.origin = startOf(origin, grid);
        request.until =
            startOf(week > 0 ? origin.addDays(2 * kWeek) : nextMonth.addMonths(1), grid);
        request.madeAt = request.origin;
        request.madeBy = u"fs"_s;
        if (Result<PublishedForecast> forecast = forecast::Forecaster::make(
                made.history.before(request.origin), m_calendar, request)) {
            made.forecasts.push_back(std::move(*forecast));
        }
    }
    return made;
}

DemoSite DemoDemand::site(std::size_t index) const
{
    const int scope = m_sites.at(index);
    DemoSite made;
    std::vector<demand::QueueNeed> needs;
    std::vector<demand::QueueStandard> standards;
    const QTimeZone &zone = m_floor.config.grid.zone();
    for (const simulation::QueueParameters &queue : m_floor.centre.queues) {
        if (m_floor.config.queue(queue.name).scope != scope) {
            continue;
        }
        DemoQueue one = queueOf(queue, scope, index == 0);
        standards.push_back(one.standard);
        if (!one.forecasts.empty()) {
            const PublishedForecast &newest = one.forecasts.back();
            if (auto required = demand::requiredStaff(newest, standards, zone)) {
                needs.push_back({one.queue, newest.interval, std::move(*required)});
            }
        }
        made.queues.push_back(std::move(one));
    }
    for (const int team : m_floor.config.scopes.childrenOf(scope)) {
        const QString &id = m_floor.config.scopes.scopes()[std::size_t(team)].id;
        made.requirements.emplace(id,
                                  demand::teamRequirement(needs, standards, id, kMinutes, zone));
    }
    return made;
}

} // namespace fw::demo
