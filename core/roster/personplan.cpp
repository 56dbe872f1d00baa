// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/personplan.h"

#include "core/roster/fairness.h"
#include "core/roster/hoursbalance.h"

#include <algorithm>

namespace fw::roster {

PersonPlan::PersonPlan(const RosterView &view, const QString &person)
    : m_view(view)
    , m_id(person)
    , m_person(view.base().find(person))
    , m_from(std::min(first().addDays(-kQuarterDays), mondayOf(first())))
    , m_to(mondayOf(last()).addDays(6))
{
    if (m_person != nullptr) {
        m_from = std::min(m_from, periodOf(m_person->scheme, first()).from);
        m_to = std::max(m_to, last().addDays(1));
    }
    QDate date = m_from;
    for (const Cell *const cell : view.days(person, m_from, m_to)) {
        DayWork day{cell, cell->isShift(), false, 0, 0};
        if (day.isShift) {
            const RuleSet &set = rules(date);
            day.isNight = isNight(*cell, base().patterns, set.nightHours);
            day.scheduled = cell->scheduledMinutes();
            day.overtime = overtimeMinutes(*cell, m_person, set);
        }
        m_days.push_back(day);
        date = date.addDays(1);
    }
}

const DayWork &PersonPlan::on(QDate date) const
{
    static const Cell kEmpty;
    static const DayWork kNone{&kEmpty, false, false, 0, 0};
    return m_from <= date && date <= m_to ? m_days[static_cast<std::size_t>(m_from.daysTo(date))]
                                          : kNone;
}

QDate PersonPlan::lastShift(QDate from, QDate to) const
{
    for (QDate date = std::min(to, last()); date >= std::max(from, first());
         date = date.addDays(-1)) {
        if (on(date).isShift) {
            return date;
        }
    }
    return {};
}

} // namespace fw::roster
