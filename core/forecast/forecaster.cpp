// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/forecaster.h"

#include "core/forecast/intraday.h"
#include "core/forecast/predictionspread.h"

#include <algorithm>

namespace fw::forecast {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWeek = 7;
constexpr int kMostJudgedDays = 28;

std::optional<Error> faultOf(const ForecastRequest &request)
{
    const auto wrong = [](const QString &detail) {
        return Error{ErrorCode::InvalidArgument, detail};
    };
    constexpr std::chrono::hours kMost = std::chrono::days(Forecaster::kMostDays);
    if (!isKnown(request.origin)) {
        return wrong(u"origin"_s);
    }
    if (request.until <= request.origin || request.until - request.origin > kMost) {
        return wrong(u"horizon"_s);
    }
    if (!(request.coverage > 0 && request.coverage < 1)) {
        return wrong(u"coverage"_s);
    }
    return {};
}

/// The forecast of one day by three methods, and what its begin corrects.
class DayPlanner final
{
public:
    DayPlanner(const ForecastModel &model, const QueueDays &days, const Backtest &backtest,
               ModelId chosen, double coverage)
        : m_model(model)
        , m_naive(ForecastModel::learn(ModelId::SeasonalNaive, days))
        , m_mean(ForecastModel::learn(ModelId::FourWeekMean, days))
        , m_spread(backtest.judged(chosen), coverage)
        , m_update(backtest.judged(chosen))
    {
    }

    void add(PublishedForecast &made, const CallSeries &series, QDate date, int lead,
             const ForecastRequest &request) const
    {
        const std::vector<double> ours = m_model.forecast(date);
        const std::vector<double> naive = m_naive->forecast(date);
        const std::vector<double> mean = m_mean->forecast(date);
        const double factor =
            lead == 0 && request.withToday ? today(series, date, ours, request) : 1;
        for (const CallSeries::Interval &interval : series.intervalsOf(date)) {
            if (interval.start < request.origin || interval.start >= request.until) {
                continue;
            }
            const auto slot = std::size_t(interval.slot);
            const double calls = ours[slot] * factor;
            const PredictionSpread::Band band = m_spread.around(calls, lead);
            made.points.push_back(
                {interval.start, calls, band.low, band.high, naive[slot], mean[slot]});
        }
    }

private:
    /// What the part of the day before the origin says of the rest.
    [[nodiscard]] double today(const CallSeries &series, QDate date, std::vector<double> plan,
                               const ForecastRequest &request) const
    {
        const CallSeries past = series.before(request.origin);
        const CallSeries::Day *day = past.day(date);
        if (!day) {
            return 1;
        }
        for (std::size_t slot = 0; slot < plan.size(); ++slot) {
            plan[slot] = day->heard[slot] > 0 ? plan[slot] : 0; // like is compared with like
        }
        return m_update.factor(plan, day->calls, series.slotOf(request.origin));
    }

    const ForecastModel &m_model;
    std::optional<ForecastModel> m_naive;
    std::optional<ForecastModel> m_mean;
    PredictionSpread m_spread;
    IntradayUpdate m_update;
};

} // namespace

Result<PublishedForecast> Forecaster::make(const CallSeries &series, const Calendar &calendar,
                                           const ForecastRequest &request)
{
    Result<Study> made = study(series, calendar, request);
    return made ? Result<PublishedForecast>(std::move(made->forecast)) : made.error();
}

Result<Forecaster::Study> Forecaster::study(const CallSeries &series, const Calendar &calendar,
                                            const ForecastRequest &request)
{
    if (const std::optional<Error> fault = faultOf(request)) {
        return *fault;
    }
    const QDate end = series.dateOf(request.origin);
    const QueueDays days(series, calendar, request.queue, end);
    if (days.known().empty()) {
        return Error{ErrorCode::NotFound, u"no whole day before the origin"_s};
    }
    const QDate last = series.dateOf(request.until - Microseconds(1));
    Backtest::Settings settings;
    settings.horizon = std::clamp(int(end.daysTo(last)) + 1, kWeek, kMostJudgedDays);
    const Backtest backtest(series, calendar, request.queue, end, settings);
    Backtest::Choice choice = backtest.choose();
    if (request.model) {
        choice = {*request.model, false};
    }
    const std::optional<ForecastModel> model = ForecastModel::learn(choice.model, days);
    if (!model) {
        return Error{ErrorCode::NotFound, u"fewer than %1 whole days before the origin"_s.arg(
                                              DayRegression::kLeastDays)};
    }
    Study study;
    study.daysKnown = static_cast<int>(days.known().size());
    for (const ModelId each : kAllModels) {
        study.wapes[std::size_t(each)] = backtest.wape(each);
    }
    PublishedForecast &made = study.forecast;
    made.queue = request.queue;
    made.origin = request.origin;
    made.madeAt = request.madeAt;
    made.madeBy = request.madeBy;
    made.model = wordOf(choice.model);
    made.isFallback = choice.isFallback;
    made.interval = series.grid().interval();
    made.coverage = request.coverage;
    made.naiveError = naiveErrorBefore(series, end);
    const DayPlanner planner(*model, days, backtest, choice.model, request.coverage);
    int lead = 0;
    for (QDate date = end; date <= last; date = date.addDays(1)) {
        planner.add(made, series, date, lead++, request);
    }
    return study;
}

} // namespace fw::forecast
