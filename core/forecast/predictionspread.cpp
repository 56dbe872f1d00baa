// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/predictionspread.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fw::forecast {

namespace {

constexpr int kWeek = 7;
/// What is assumed of the rate where nothing was judged.
constexpr double kUnknownRateError = 0.15;
/// So many intervals, and their quantile is believed.
constexpr std::size_t kEnough = 50;

double spreadOf(double calls, double rateError)
{
    return std::sqrt(calls + rateError * rateError * calls * calls);
}

double rateErrorOf(const std::vector<std::pair<double, double>> &pairs)
{
    double beyondChance = 0;
    double squares = 0;
    for (const auto &[forecast, heard] : pairs) {
        beyondChance += (heard - forecast) * (heard - forecast) - forecast;
        squares += forecast * forecast;
    }
    return squares > 0 ? std::sqrt(std::max(0.0, beyondChance / squares)) : kUnknownRateError;
}

} // namespace

double normalQuantile(double probability)
{
    double low = -40;
    double high = 40;
    constexpr int kHalvings = 80;
    for (int step = 0; step < kHalvings; ++step) {
        const double middle = (low + high) / 2;
        (std::erfc(-middle / std::numbers::sqrt2) / 2 < probability ? low : high) = middle;
    }
    return (low + high) / 2;
}

PredictionSpread::PredictionSpread(const std::vector<JudgedDay> &judged, double coverage)
    : m_chance(normalQuantile((1 + coverage) / 2))
{
    std::vector<std::vector<std::pair<double, double>>> weeks;
    for (const JudgedDay &day : judged) {
        const auto week = std::size_t(day.lead / kWeek);
        if (weeks.size() <= week) {
            weeks.resize(week + 1);
        }
        for (std::size_t slot = 0; slot < day.heard.size(); ++slot) {
            if (day.forecast[slot] > 0) {
                weeks[week].emplace_back(day.forecast[slot], day.heard[slot]);
            }
        }
    }
    for (const auto &pairs : weeks) {
        if (pairs.size() < kEnough) {
            break;
        }
        Week week{rateErrorOf(pairs), m_chance};
        std::vector<double> misses;
        for (const auto &[forecast, heard] : pairs) {
            misses.push_back(std::abs(heard - forecast) / spreadOf(forecast, week.rateError));
        }
        const auto at = std::min(misses.size() - 1, std::size_t(coverage * double(misses.size())));
        std::ranges::nth_element(misses, misses.begin() + std::ptrdiff_t(at));
        week.quantile = misses[at];
        // What is further away is not known better.
        if (!m_weeks.empty()) {
            week.rateError = std::max(week.rateError, m_weeks.back().rateError);
        }
        m_weeks.push_back(week);
    }
    if (m_weeks.empty()) {
        m_weeks.push_back({kUnknownRateError, m_chance});
    }
}

double PredictionSpread::rateError(int lead) const
{
    return m_weeks[std::min(m_weeks.size() - 1, std::size_t(lead / kWeek))].rateError;
}

PredictionSpread::Band PredictionSpread::around(double calls, int lead) const
{
    if (calls <= 0) {
        return {};
    }
    const Week &week = m_weeks[std::min(m_weeks.size() - 1, std::size_t(lead / kWeek))];
    const double half =
        std::max(week.quantile * spreadOf(calls, week.rateError), m_chance * std::sqrt(calls));
    return {std::max(0.0, calls - half), calls + half};
}

} // namespace fw::forecast
