// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/intraday.h"

#include <algorithm>
#include <cmath>

namespace fw::forecast {

namespace {

/// So many days on which the morning said nothing are added to those that were seen.
constexpr double kBlindDays = 5;
/// An early part of the day with fewer calls than this says nothing.
constexpr double kLeastCalls = 1;
/// A ratio beyond this is an accident, not a level.
constexpr double kMostLog = 1.0;

double sumOf(const std::vector<double> &values, std::size_t from, std::size_t to)
{
    double sum = 0;
    for (std::size_t at = from; at < to; ++at) {
        sum += values[at];
    }
    return sum;
}

double logRatio(double heard, double forecast)
{
    return std::clamp(std::log(heard / forecast), -kMostLog, kMostLog);
}

} // namespace

IntradayUpdate::IntradayUpdate(const std::vector<JudgedDay> &judged)
{
    if (judged.empty()) {
        return;
    }
    const std::size_t slotCount = judged.front().heard.size();
    m_trust.resize(slotCount, 0);
    for (std::size_t slot = 1; slot < slotCount; ++slot) {
        double cross = 0;
        double squares = 0;
        double days = 0;
        for (const JudgedDay &day : judged) {
            const double soFar = sumOf(day.heard, 0, slot);
            const double planned = sumOf(day.forecast, 0, slot);
            const double rest = sumOf(day.heard, slot, slotCount);
            const double plannedRest = sumOf(day.forecast, slot, slotCount);
            if (std::min({soFar, planned, rest, plannedRest}) < kLeastCalls) {
                continue;
            }
            const double x = logRatio(soFar, planned);
            cross += x * logRatio(rest, plannedRest);
            squares += x * x;
            ++days;
        }
        if (days > 0 && squares > 0) {
            const double blind = kBlindDays * squares / days;
            m_trust[slot] = std::clamp(cross / (squares + blind), 0.0, 1.0);
        }
    }
}

double IntradayUpdate::trust(int slot) const
{
    return slot >= 0 && std::size_t(slot) < m_trust.size() ? m_trust[std::size_t(slot)] : 0;
}

double IntradayUpdate::factor(const std::vector<double> &forecast, const std::vector<double> &heard,
                              int slot) const
{
    const auto until = std::min({std::size_t(std::max(slot, 0)), forecast.size(), heard.size()});
    const double planned = sumOf(forecast, 0, until);
    const double soFar = sumOf(heard, 0, until);
    if (planned < kLeastCalls || soFar < kLeastCalls) {
        return 1;
    }
    return std::exp(trust(slot) * logRatio(soFar, planned));
}

} // namespace fw::forecast
