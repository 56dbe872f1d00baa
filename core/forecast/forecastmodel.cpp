// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/forecastmodel.h"

#include <algorithm>
#include <cmath>

namespace fw::forecast {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kWords{"calendar-quick"_L1,    "calendar-sharp"_L1, "calendar-steady"_L1,
                            "calendar-cautious"_L1, "naive"_L1,          "mean-4"_L1,
                            "median-4"_L1,          "weighted"_L1};
static_assert(kWords.size() == std::size_t(ModelId::Count));

constexpr double kAlpha = 0.15; // of the exponentially weighted mean
constexpr int kWeeks = 4;
constexpr int kMostWeeks = 60; // further back a weight is below 1e-4
constexpr int kFriday = 5;

DayRegression::Settings settingsOf(ModelId model)
{
    constexpr DayRegression::Settings kQuick{20, 4, 1};
    constexpr DayRegression::Settings kSteady{80, 4, 1};
    constexpr DayRegression::Settings kCautious{80, 4, 6};
    constexpr DayRegression::Settings kSharp{20, 0.5, 0.2};
    return model == ModelId::CalendarQuick    ? kQuick
           : model == ModelId::CalendarSharp  ? kSharp
           : model == ModelId::CalendarSteady ? kSteady
                                              : kCautious;
}

double medianOf(std::vector<double> &values)
{
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

double weightedOf(const std::vector<double> &newestFirst)
{
    double sum = 0;
    double weights = 0;
    double weight = 1;
    for (const double value : newestFirst) {
        sum += weight * value;
        weights += weight;
        weight *= 1 - kAlpha;
    }
    return sum / weights;
}

double meanOf(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values) {
        sum += value;
    }
    return sum / double(values.size());
}

} // namespace

QLatin1StringView wordOf(ModelId model)
{
    return kWords[std::size_t(model)];
}

std::optional<ModelId> modelFromWord(QStringView word)
{
    const auto found =
        std::ranges::find_if(kWords, [word](QLatin1StringView known) { return word == known; });
    return found == kWords.end() ? std::nullopt
                                 : std::optional(ModelId(std::uint8_t(found - kWords.begin())));
}

std::optional<ForecastModel> ForecastModel::learn(ModelId model, const QueueDays &days)
{
    ForecastModel made(model, days);
    if (isCalendarModel(model)) {
        made.m_regression = DayRegression::fit(days, settingsOf(model));
        if (!made.m_regression) {
            return {};
        }
        made.m_profile.emplace(days);
    }
    return days.known().empty() ? std::nullopt : std::optional(std::move(made));
}

ForecastModel::ForecastModel(ModelId model, const QueueDays &days)
    : m_model(model)
    , m_days(&days)
{
}

std::vector<double> ForecastModel::forecast(QDate date) const
{
    std::vector<double> calls(std::size_t(m_days->slotCount()), 0);
    if (m_days->isClosed(date)) {
        return calls;
    }
    if (m_regression) {
        const double total = m_regression->total(date);
        const std::vector<double> &shares = m_profile->sharesOf(date);
        for (std::size_t slot = 0; slot < shares.size(); ++slot) {
            calls[slot] = total * shares[slot];
        }
    } else {
        calls = sameWeekdays(date);
    }
    const double factor = m_days->calendar().eventFactor(date, m_days->queue());
    for (double &slot : calls) {
        slot *= factor;
    }
    return calls;
}

std::vector<double> ForecastModel::sameWeekdays(QDate date) const
{
    const int weekday =
        m_days->sortOf(date) == QueueDays::Sort::MakeUpWorkday ? kFriday : date.dayOfWeek();
    const std::size_t most = m_model == ModelId::SeasonalNaive           ? 1
                             : m_model == ModelId::ExponentiallyWeighted ? kMostWeeks
                                                                         : kWeeks;
    std::vector<const QueueDays::Known *> same;
    const std::vector<QueueDays::Known> &known = m_days->known();
    for (auto at = known.rbegin(); at != known.rend() && same.size() < most; ++at) {
        if (at->sort == QueueDays::Sort::Ordinary && at->date.dayOfWeek() == weekday) {
            same.push_back(&*at);
        }
    }
    std::vector<double> calls(std::size_t(m_days->slotCount()), 0);
    std::vector<double> values(same.size());
    for (std::size_t slot = 0; slot < calls.size() && !same.empty(); ++slot) {
        std::ranges::transform(same, values.begin(), [slot](const QueueDays::Known *day) {
            return QueueDays::callsOf(*day, int(slot));
        });
        calls[slot] = m_model == ModelId::FourWeekMedian          ? medianOf(values)
                      : m_model == ModelId::ExponentiallyWeighted ? weightedOf(values)
                                                                  : meanOf(values);
    }
    return calls;
}

} // namespace fw::forecast
