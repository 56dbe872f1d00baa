// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/backtest.h"

#include <cmath>

namespace fw::forecast {

namespace {

constexpr int kWeek = 7;
constexpr int kLately = 3; // origins
/// Ten origins are few: a later calendar model is taken only when it is better by this factor.
constexpr double kClearlyBetter = 0.95;

} // namespace

Backtest::Backtest(const CallSeries &series, const Calendar &calendar, const QString &queue,
                   QDate end, const Settings &settings)
    : m_settings(settings)
{
    const QueueDays all(series, calendar, queue, end);
    if (all.known().empty()) {
        return;
    }
    const QDate first = all.known().front().date;
    for (int number = 0; number < settings.origins; ++number) {
        const QDate origin = end.addDays(-kWeek * (number + 1));
        if (first.daysTo(origin) < settings.leastHistory) {
            break;
        }
        const QueueDays days(series, calendar, queue, origin);
        for (const ModelId model : kAllModels) {
            judge(model, days, number, all);
        }
        m_origins = number + 1;
    }
}

void Backtest::judge(ModelId model, const QueueDays &days, int origin, const QueueDays &all)
{
    const std::optional<ForecastModel> learnt = ForecastModel::learn(model, days);
    if (!learnt) {
        return;
    }
    for (const QueueDays::Known &known : all.known()) {
        const int lead = int(days.end().daysTo(known.date));
        if (lead >= 0 && lead < m_settings.horizon) {
            m_judged[std::size_t(model)].push_back(
                {known.date, lead, origin, learnt->forecast(known.date), known.day->calls});
        }
    }
}

Backtest::Sums Backtest::sums(ModelId model, int origin) const
{
    Sums sums;
    for (const JudgedDay &day : judged(model)) {
        if (origin >= 0 && day.origin != origin) {
            continue;
        }
        for (std::size_t slot = 0; slot < day.heard.size(); ++slot) {
            sums.error += std::abs(day.forecast[slot] - day.heard[slot]);
            sums.calls += day.heard[slot];
        }
    }
    return sums;
}

std::optional<double> Backtest::wape(ModelId model) const
{
    const Sums all = sums(model, -1);
    return all.calls > 0 ? std::optional(all.error / all.calls) : std::nullopt;
}

bool Backtest::lostLately(ModelId model, ModelId simple) const
{
    if (m_origins < kLately) {
        return false;
    }
    for (int origin = 0; origin < kLately; ++origin) {
        if (sums(model, origin).error <= sums(simple, origin).error) {
            return false;
        }
    }
    return true;
}

Backtest::Choice Backtest::choose() const
{
    std::optional<ModelId> calendar;
    std::optional<ModelId> simple;
    for (const ModelId model : kAllModels) {
        const std::optional<double> error = wape(model);
        const bool isCalendar = isCalendarModel(model);
        std::optional<ModelId> &best = isCalendar ? calendar : simple;
        const double margin = isCalendar ? kClearlyBetter : 1;
        // A calendar model that could not be learnt at each origin is not compared.
        if (error && judged(model).size() == judged(ModelId::FourWeekMean).size() &&
            (!best || *error < margin * *wape(*best))) {
            best = model;
        }
    }
    if (!simple) {
        return {ModelId::FourWeekMean, false};
    }
    if (!calendar) {
        return {*simple, false};
    }
    const bool isFallback = *wape(*simple) < *wape(*calendar) || lostLately(*calendar, *simple);
    return {isFallback ? *simple : *calendar, isFallback};
}

} // namespace fw::forecast
