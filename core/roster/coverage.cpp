// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/coverage.h"

#include <algorithm>

namespace fw::roster {

Coverage::Coverage(QDate date, int minutes)
    : m_date(date)
    , m_minutes(minutes)
    , m_served(static_cast<std::size_t>(kMinutesOfDay / minutes), 0)
{
}

void Coverage::add(QDate date, const Cell &cell, int sign)
{
    if (!cell.isShift()) {
        return;
    }
    const int shift = static_cast<int>(m_date.daysTo(date)) * kMinutesOfDay;
    for (const MinuteSpan &span : cell.spans) {
        addSpan({span.from + shift, span.to + shift}, sign);
    }
    for (const Activity &activity : cell.activities) {
        addSpan({activity.span.from + shift, activity.span.to + shift}, -sign);
    }
}

void Coverage::addSpan(const MinuteSpan &span, int sign)
{
    int from = std::max(0, span.from);
    const int to = std::min(kMinutesOfDay, span.to);
    while (from < to) {
        const int interval = from / m_minutes;
        const int end = std::min(to, (interval + 1) * m_minutes);
        m_served[static_cast<std::size_t>(interval)] += sign * (end - from);
        from = end;
    }
}

std::vector<double> Coverage::people() const
{
    std::vector<double> people(m_served.size());
    std::transform(m_served.begin(), m_served.end(), people.begin(),
                   [this](int served) { return double(served) / m_minutes; });
    return people;
}

Coverage coverageOf(const Roster &roster, QDate date, int minutes)
{
    Coverage coverage(date, minutes);
    for (const auto &[key, cell] : roster.cells()) {
        const qint64 before = key.date.daysTo(date);
        if (before >= 0 && before <= 1) {
            coverage.add(key.date, cell);
        }
    }
    return coverage;
}

} // namespace fw::roster
