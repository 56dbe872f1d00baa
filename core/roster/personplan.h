// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rosterview.h"

namespace fw::roster {

/// What one cell of a person comes to.
struct DayWork
{
    const Cell *cell = nullptr;
    bool isShift = false;
    bool isNight = false;
    int scheduled = 0; ///< minutes
    int overtime = 0;  ///< minutes of the scheduled ones
};

/// A person's cells on the days of a roster and on those around it that its rules reach.
class PersonPlan final
{
public:
    PersonPlan(const RosterView &view, const QString &person);

    [[nodiscard]] const QString &id() const { return m_id; }

    /// Null when the base does not know the person.
    [[nodiscard]] const Person *person() const { return m_person; }

    [[nodiscard]] const PlanningBase &base() const { return m_view.base(); }

    /// Days of the roster.
    [[nodiscard]] QDate first() const { return m_view.roster().first(); }

    [[nodiscard]] QDate last() const { return m_view.roster().last(); }

    /// The first and the last day that is looked at.
    [[nodiscard]] QDate from() const { return m_from; }

    [[nodiscard]] QDate to() const { return m_to; }

    [[nodiscard]] const DayWork &on(QDate date) const;

    [[nodiscard]] const RuleSet &rules(QDate date) const { return m_view.base().rules.on(date); }

    /// The last shift within the days and within the roster; null when there is none.
    [[nodiscard]] QDate lastShift(QDate from, QDate to) const;

private:
    const RosterView &m_view;
    QString m_id;
    const Person *m_person;
    QDate m_from;
    QDate m_to;
    std::vector<DayWork> m_days;
};

} // namespace fw::roster
