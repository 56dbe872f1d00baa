// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/dayregression.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fw::forecast {

namespace {

// Columns of the effects, in front of those of the festivals and of the weeks.
constexpr int kConstant = 0;
constexpr int kWeekday = 0; // plus 1 Monday to 7 Sunday
constexpr int kMakeUp = 8;
constexpr int kHoliday = 9;
constexpr int kAfterRest = 10;
constexpr int kBeforeRest = 11;
constexpr int kDayOfMonth = 11; // plus 1 to 31
constexpr int kFirstOpen = 42;  // plus 1 to 5
constexpr int kLastOpen = 48;   // plus 0 to 2
constexpr int kFestival = 51;

constexpr int kFirstOpenDays = 5;
constexpr int kLastOpenDays = 3;
/// Days to a festival between which the effect runs straight.
constexpr std::array kKnots{-14, -10, -7, -5, -3, -2, -1, 0, 1, 2, 3, 5, 7, 10, 14, 20};
constexpr int kFestivalReach = 20;

// Penalties, as the variance of a day over that of an effect. Chosen on the first 100 days of the
// bank's calls (tests/bench), by rolling origin inside them.
constexpr double kWeekdayPenalty = 0.05;
constexpr double kRestPenalty = 0.1;
constexpr double kDayOfMonthPenalty = 1;
constexpr double kOpenDayPenalty = 3;
constexpr double kFestivalPenalty = 0.5;
constexpr double kTiny = 1e-6;
/// Of a mean day, so that a day without calls has a logarithm.
constexpr double kFloor = 0.01;
constexpr double kHuber = 1.5;
constexpr double kMadToDeviation = 1.4826;
constexpr int kMostWeeks = 160;
constexpr double kBiasHalfLife = 90; // days

/// Neighbouring days of the month share what they know: a Gaussian.
double dayOfMonthWeight(int distance, double width)
{
    const double z = distance / width;
    return std::exp(-z * z / 2);
}

double dot(const SparseRow &row, const std::vector<double> &effects)
{
    double sum = 0;
    for (const auto &[column, value] : row) {
        sum += value * effects[std::size_t(column)];
    }
    return sum;
}

double medianSize(const std::vector<double> &residuals)
{
    std::vector<double> sizes(residuals.size());
    std::ranges::transform(residuals, sizes.begin(), [](double value) { return std::abs(value); });
    const auto middle = sizes.begin() + std::ptrdiff_t(sizes.size() / 2);
    std::ranges::nth_element(sizes, middle);
    return *middle;
}

void addDayOfMonth(SparseRow &row, int day, double width)
{
    constexpr int kWidths = 3;
    const int reach = int(std::ceil(kWidths * width));
    for (int other = std::max(1, day - reach); other <= std::min(31, day + reach); ++other) {
        row.emplace_back(kDayOfMonth + other, dayOfMonthWeight(day - other, width));
    }
}

} // namespace

std::optional<DayRegression> DayRegression::fit(const QueueDays &days, const Settings &settings)
{
    if (int(days.known().size()) < kLeastDays) {
        return {};
    }
    DayRegression made(days, settings);
    return made.m_mean > 0 && made.solve() ? std::optional(std::move(made)) : std::nullopt;
}

DayRegression::DayRegression(const QueueDays &days, const Settings &settings)
    : m_days(&days)
    , m_settings(settings)
{
    double sum = 0;
    for (const QueueDays::Known &known : days.known()) {
        sum += known.total;
        m_weeks = std::max(m_weeks, weekOf(known.date) + 1);
        for (const auto &near :
             days.calendar().festivalsNear(known.date, days.queue(), kFestivalReach)) {
            if (std::ranges::find(m_festivals, near.festival) == m_festivals.end()) {
                m_festivals.push_back(near.festival);
            }
        }
    }
    m_mean = sum / double(days.known().size());
    m_firstWeek = kFestival + int(m_festivals.size() * kKnots.size());
}

int DayRegression::weekOf(QDate date) const
{
    constexpr int kWeek = 7;
    return std::min(kMostWeeks - 1, int(date.daysTo(m_days->end()) - 1) / kWeek);
}

int DayRegression::columnOf(const QString &festival, int knot) const
{
    const auto found = std::ranges::find(m_festivals, festival);
    return found == m_festivals.end()
               ? -1
               : kFestival + int(found - m_festivals.begin()) * int(kKnots.size()) + knot;
}

SparseRow DayRegression::effectsOf(QDate date) const
{
    SparseRow row{{kConstant, 1}};
    constexpr int kWorkdays = 5;
    const QueueDays::Sort sort = m_days->sortOf(date);
    if (sort == QueueDays::Sort::MakeUpWorkday) {
        for (int weekday = 1; weekday <= kWorkdays; ++weekday) {
            row.emplace_back(kWeekday + weekday, 1.0 / kWorkdays);
        }
        row.emplace_back(kMakeUp, 1);
    } else if (sort == QueueDays::Sort::Holiday) {
        row.emplace_back(kWeekday + 7, 1);
        row.emplace_back(kHoliday, 1);
    } else {
        row.emplace_back(kWeekday + date.dayOfWeek(), 1);
    }
    if (m_days->isAfterRest(date)) {
        row.emplace_back(kAfterRest, 1);
    }
    if (m_days->isBeforeRest(date)) {
        row.emplace_back(kBeforeRest, 1);
    }
    addDayOfMonth(row, date.day(), m_settings.dayOfMonthWidth);
    if (const int number = m_days->openDayOfMonth(date); number >= 1 && number <= kFirstOpenDays) {
        row.emplace_back(kFirstOpen + number, 1);
    }
    if (const int left = m_days->openDaysLeft(date); left < kLastOpenDays) {
        row.emplace_back(kLastOpen + left, 1);
    }
    for (const auto &near :
         m_days->calendar().festivalsNear(date, m_days->queue(), kFestivalReach)) {
        const auto next = std::ranges::lower_bound(kKnots, near.days);
        const int at = int(next - kKnots.begin());
        if (next == kKnots.end() || near.days < kKnots.front() || columnOf(near.festival, 0) < 0) {
            continue;
        }
        if (*next == near.days) {
            row.emplace_back(columnOf(near.festival, at), 1);
            continue;
        }
        const double part = double(near.days - *(next - 1)) / (*next - *(next - 1));
        row.emplace_back(columnOf(near.festival, at - 1), 1 - part);
        row.emplace_back(columnOf(near.festival, at), part);
    }
    return row;
}

void DayRegression::addPenalties(SymmetricSystem &system) const
{
    const double times = m_settings.shrinkage;
    for (int column = 0; column < m_firstWeek; ++column) {
        const double penalty = column == kConstant     ? kTiny
                               : column < kMakeUp      ? kWeekdayPenalty * times
                               : column <= kBeforeRest ? kRestPenalty * times
                               : column <= kFirstOpen  ? kDayOfMonthPenalty * times
                               : column < kFestival    ? kOpenDayPenalty * times
                                                       : kFestivalPenalty * times;
        system.addPenalty(column, penalty);
    }
    for (int week = 0; week < m_weeks; ++week) {
        system.addPenalty(m_firstWeek + week, kTiny);
        if (week > 0) {
            system.addDifferencePenalty(m_firstWeek + week - 1, m_firstWeek + week,
                                        m_settings.levelStiffness);
        }
    }
}

bool DayRegression::solve()
{
    std::vector<SparseRow> rows;
    std::vector<double> wanted;
    for (const QueueDays::Known &known : m_days->known()) {
        SparseRow row = effectsOf(known.date);
        row.emplace_back(m_firstWeek + weekOf(known.date), 1);
        rows.push_back(std::move(row));
        wanted.push_back(std::log(known.total / m_mean + kFloor));
    }
    std::vector<double> weights(rows.size(), 1);
    constexpr int kRounds = 2;
    for (int round = 0; round < kRounds; ++round) {
        SymmetricSystem system(m_firstWeek + m_weeks);
        addPenalties(system);
        for (std::size_t at = 0; at < rows.size(); ++at) {
            system.addObservation(rows[at], wanted[at], weights[at]);
        }
        m_effects = system.solve();
        if (m_effects.empty()) {
            return false;
        }
        std::vector<double> residuals(rows.size());
        for (std::size_t at = 0; at < rows.size(); ++at) {
            residuals[at] = wanted[at] - dot(rows[at], m_effects);
        }
        const double far = std::max(kHuber * kMadToDeviation * medianSize(residuals), kTiny);
        for (std::size_t at = 0; at < rows.size(); ++at) {
            weights[at] = std::min(1.0, far / std::max(std::abs(residuals[at]), kTiny));
        }
    }
    learnBias(rows);
    return true;
}

/// A regression of logarithms gives a typical day, and the mean is what must be staffed.
void DayRegression::learnBias(const std::vector<SparseRow> &rows)
{
    double heard = 0;
    double fitted = 0;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const QueueDays::Known &known = m_days->known()[at];
        const double weight = std::exp2(-double(known.date.daysTo(m_days->end())) / kBiasHalfLife);
        heard += weight * known.total;
        fitted += weight * m_mean * std::max(0.0, std::exp(dot(rows[at], m_effects)) - kFloor);
    }
    constexpr double kLeast = 0.9;
    constexpr double kMost = 1.2;
    m_bias = fitted > 0 ? std::clamp(heard / fitted, kLeast, kMost) : 1;
}

double DayRegression::total(QDate date) const
{
    if (m_days->isClosed(date)) {
        return 0;
    }
    SparseRow row = effectsOf(date);
    row.emplace_back(m_firstWeek, 1);
    return m_bias * m_mean * std::max(0.0, std::exp(dot(row, m_effects)) - kFloor);
}

} // namespace fw::forecast
