// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/publishedforecast.h"

#include <cmath>
#include <limits>
#include <map>

namespace fw::forecast {

namespace {

struct ErrorSums
{
    double absolute = 0;
    double signedSum = 0;

    void add(double forecast, double heard)
    {
        absolute += std::abs(forecast - heard);
        signedSum += forecast - heard;
    }

    [[nodiscard]] Accuracy accuracy(double calls, int intervals, double naiveError) const
    {
        constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
        return {calls > 0 ? absolute / calls : kNone,
                naiveError > 0 && intervals > 0 ? absolute / intervals / naiveError : kNone,
                calls > 0 ? signedSum / calls : kNone};
    }
};

struct LeadSums
{
    int intervals = 0;
    int covered = 0;
    double calls = 0;
    ErrorSums ours;
    ErrorSums naive;
    ErrorSums fourWeekMean;

    void add(const ForecastPoint &point, double heard)
    {
        ++intervals;
        covered += point.low <= heard && heard <= point.high ? 1 : 0;
        calls += heard;
        ours.add(point.calls, heard);
        naive.add(point.naive, heard);
        fourWeekMean.add(point.fourWeekMean, heard);
    }

    [[nodiscard]] Judgement judgement(int lead, double naiveError) const
    {
        return {lead,
                intervals,
                calls,
                ours.accuracy(calls, intervals, naiveError),
                naive.accuracy(calls, intervals, naiveError),
                fourWeekMean.accuracy(calls, intervals, naiveError),
                intervals > 0 ? double(covered) / intervals : 0};
    }
};

} // namespace

std::vector<Judgement> judge(const PublishedForecast &forecast, const CallSeries &heard)
{
    std::map<int, LeadSums> byLead; // -1: all
    const QDate originDay = heard.dateOf(forecast.origin);
    byLead[-1] = {};
    for (const ForecastPoint &point : forecast.points) {
        const QDate date = heard.dateOf(point.start);
        const CallSeries::Day *day = heard.day(date);
        const auto slot = std::size_t(heard.slotOf(point.start));
        if (!day || day->heard[slot] == 0) {
            continue;
        }
        byLead[-1].add(point, day->calls[slot]);
        byLead[int(originDay.daysTo(date))].add(point, day->calls[slot]);
    }
    std::vector<Judgement> judged;
    for (const auto &[lead, sums] : byLead) {
        judged.push_back(sums.judgement(lead, forecast.naiveError));
    }
    return judged;
}

double naiveErrorBefore(const CallSeries &series, QDate end)
{
    constexpr int kWeek = 7;
    double sum = 0;
    int count = 0;
    for (auto at = series.days().begin(); at != series.days().end() && at->first < end; ++at) {
        const auto &[date, day] = *at;
        const CallSeries::Day *before = series.day(date.addDays(-kWeek));
        for (std::size_t slot = 0; before && slot < day.calls.size(); ++slot) {
            if (day.heard[slot] > 0 && before->heard[slot] > 0) {
                sum += std::abs(day.calls[slot] - before->calls[slot]);
                ++count;
            }
        }
    }
    return count > 0 ? sum / count : 0;
}

} // namespace fw::forecast
