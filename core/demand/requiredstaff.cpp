// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/requiredstaff.h"

#include "core/forecast/predictionspread.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace fw::demand {

using forecast::ForecastPoint;
using forecast::PublishedForecast;

namespace {

QDateTime localTime(TimePoint time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, zone);
}

/// Sets the day's required intervals for one point after the other; one standard holds for a day.
class Requirer final
{
public:
    Requirer(const PublishedForecast &forecast, const std::vector<QueueStandard> &standards,
             const QTimeZone &zone)
        : m_forecast(forecast)
        , m_standards(standards)
        , m_zone(zone)
        , m_seconds(std::chrono::duration<double>(forecast.interval).count())
        , m_quantile(forecast::normalQuantile((1 + forecast.coverage) / 2))
    {
    }

    [[nodiscard]] Result<RequiredInterval> operator()(const ForecastPoint &point)
    {
        RequiredInterval made;
        made.start = point.start;
        made.calls = point.calls;
        const QueueStandard *standard =
            standardOn(m_standards, m_forecast.queue, localTime(point.start, m_zone).date());
        if (standard == nullptr || point.calls <= 0) {
            made.grade.answeredInTime = 1;
            return made;
        }
        const staffing::Traffic traffic = standard->traffic(point.calls, m_seconds);
        const staffing::Aim aim = standard->aim();
        const Result<int> agents =
            standard->confidence > 0
                ? staffing::requiredAtRisk(traffic, aim, rateDeviation(point), standard->confidence)
                : staffing::requiredAgents(traffic, aim);
        if (!agents) {
            return agents.error();
        }
        made.agents = *agents;
        made.gross = staffing::grossAgents(*agents, standard->shrinkageShare());
        made.grade = staffing::gradeOf(*agents, traffic, aim);
        return made;
    }

private:
    /// Of the rate, in parts of it: what calls do by chance is in the formulas already.
    [[nodiscard]] double rateDeviation(const ForecastPoint &point) const
    {
        const double spread = (point.high - point.low) / (2 * m_quantile);
        return std::sqrt(std::max(0.0, spread * spread - point.calls)) / point.calls;
    }

    const PublishedForecast &m_forecast;
    const std::vector<QueueStandard> &m_standards;
    const QTimeZone &m_zone;
    double m_seconds;
    double m_quantile;
};

double shareOf(const QueueStandard *standard, const QString &team)
{
    if (standard == nullptr) {
        return 0;
    }
    const auto found = std::ranges::find(standard->teams, team, &TeamShare::team);
    return found == standard->teams.end() ? 0 : found->share;
}

/// What one queue needs of the team, by day and step of the wall's clock. Where an interval of
/// either is the longer one, the greatest need of the step holds.
class QueueSteps final
{
public:
    explicit QueueSteps(int minutes)
        : m_minutes(minutes)
    {
    }

    void add(const QDateTime &start, std::chrono::minutes interval, double people)
    {
        constexpr int kMsecs = 60'000;
        const int first = start.time().msecsSinceStartOfDay() / kMsecs;
        const int end = first + static_cast<int>(interval.count());
        std::vector<double> &day = m_days[start.date()];
        day.resize(static_cast<std::size_t>(24 * 60 / m_minutes));
        for (int step = first / m_minutes; step * m_minutes < end; ++step) {
            if (const auto at = static_cast<std::size_t>(step); at < day.size()) {
                day[at] = std::max(day[at], people);
            }
        }
    }

    [[nodiscard]] const std::map<QDate, std::vector<double>> &days() const { return m_days; }

private:
    int m_minutes;
    std::map<QDate, std::vector<double>> m_days;
};

} // namespace

Result<std::vector<RequiredInterval>> requiredStaff(const PublishedForecast &forecast,
                                                    const std::vector<QueueStandard> &standards,
                                                    const QTimeZone &zone)
{
    std::vector<RequiredInterval> required;
    required.reserve(forecast.points.size());
    Requirer requirer(forecast, standards, zone);
    for (const ForecastPoint &point : forecast.points) {
        const Result<RequiredInterval> made = requirer(point);
        if (!made) {
            return made.error();
        }
        required.push_back(*made);
    }
    return required;
}

roster::Requirement teamRequirement(const std::vector<QueueNeed> &needs,
                                    const std::vector<QueueStandard> &standards,
                                    const QString &team, int minutes, const QTimeZone &zone)
{
    std::map<QDate, std::vector<double>> sums;
    for (const QueueNeed &need : needs) {
        QueueSteps steps(minutes);
        for (const RequiredInterval &each : need.intervals) {
            const QDateTime start = localTime(each.start, zone);
            const QueueStandard *standard = standardOn(standards, need.queue, start.date());
            const double share = shareOf(standard, team);
            if (share > 0) {
                steps.add(start, need.interval, share * each.agents);
            }
        }
        for (const auto &[date, people] : steps.days()) {
            std::vector<double> &sum = sums[date];
            sum.resize(people.size());
            std::ranges::transform(sum, people, sum.begin(), std::plus());
        }
    }
    roster::Requirement requirement(minutes);
    for (auto &[date, people] : sums) {
        requirement.set(date, std::move(people));
    }
    return requirement;
}

} // namespace fw::demand
