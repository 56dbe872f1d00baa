// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/weekprofile.h"

#include <cmath>

namespace fw::forecast {

namespace {

constexpr double kHalfLife = 120; // days
constexpr double kOthersWeight = 0.005;
constexpr int kSaturday = 6;
constexpr int kSunday = 7;

/// Makes \a sums add up to 1; nothing where there is nothing.
std::vector<double> normal(std::vector<double> sums)
{
    double all = 0;
    for (const double part : sums) {
        all += part;
    }
    if (all <= 0) {
        return {};
    }
    for (double &part : sums) {
        part /= all;
    }
    return sums;
}

} // namespace

WeekProfile::WeekProfile(const QueueDays &days)
    : m_days(days)
{
    const auto slotCount = std::size_t(days.slotCount());
    m_shares.fill(std::vector<double>(slotCount, 0));
    for (const QueueDays::Known &known : days.known()) {
        const double weight = std::exp2(-double(known.date.daysTo(days.end())) / kHalfLife);
        const int weekday = known.date.dayOfWeek();
        const bool isOrdinary = known.sort == QueueDays::Sort::Ordinary;
        for (std::size_t slot = 0; slot < slotCount; ++slot) {
            const double calls = weight * QueueDays::callsOf(known, int(slot));
            m_shares[All][slot] += calls;
            if (isOrdinary) {
                m_shares[std::size_t(weekday)][slot] += calls;
            }
            if (isOrdinary ? weekday < kSaturday : known.sort == QueueDays::Sort::MakeUpWorkday) {
                m_shares[Workday][slot] += calls;
            }
            if (known.sort == QueueDays::Sort::Holiday) {
                m_shares[Holiday][slot] += calls;
            } else if (isOrdinary && weekday == kSunday) {
                m_shares[Holiday][slot] += calls * kOthersWeight;
            }
        }
    }
    const std::vector<double> &all = m_shares[All];
    for (std::size_t shape = 1; shape < m_shares.size(); ++shape) {
        for (std::size_t slot = 0; slot < slotCount; ++slot) {
            m_shares[shape][slot] += kOthersWeight * all[slot];
        }
        m_shares[shape] = normal(std::move(m_shares[shape]));
    }
    m_shares[All] = normal(std::move(m_shares[All]));
}

const std::vector<double> &WeekProfile::sharesOf(QDate date) const
{
    switch (m_days.sortOf(date)) {
    case QueueDays::Sort::MakeUpWorkday:
        return m_shares[Workday];
    case QueueDays::Sort::Holiday:
        return m_shares[Holiday];
    case QueueDays::Sort::Ordinary:
        break;
    }
    return m_shares[std::size_t(date.dayOfWeek())];
}

} // namespace fw::forecast
