// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rostercheck.h"

#include <random>

namespace fw::roster {

inline ShiftPattern patternOf(const QString &code, ShiftKind kind, std::vector<MinuteSpan> spans)
{
    ShiftPattern pattern;
    pattern.code = code;
    pattern.name = {code, code};
    pattern.letter = {code, code};
    pattern.kind = kind;
    pattern.spans = std::move(spans);
    const int from = pattern.spans.front().from;
    pattern.breaks = {{ActivityKind::Break, 15, {from + 60, from + 150}, true}};
    return pattern;
}

inline Person personOf(const QString &id)
{
    Person person;
    person.id = id;
    person.name = {id, id};
    person.team = QStringLiteral("t1");
    return person;
}

/// Three shifts of eight hours, a long day and a training; no rule about leads.
inline PlanningBase baseOf(const QStringList &people)
{
    PlanningBase base;
    base.patterns = ShiftPatterns({
        patternOf(QStringLiteral("E"), ShiftKind::Early, {{8 * 60, 16 * 60}}),
        patternOf(QStringLiteral("L"), ShiftKind::Late, {{14 * 60, 22 * 60}}),
        patternOf(QStringLiteral("N"), ShiftKind::Night, {{22 * 60, 30 * 60}}),
        patternOf(QStringLiteral("S"), ShiftKind::Split, {{8 * 60, 12 * 60}, {17 * 60, 21 * 60}}),
        patternOf(QStringLiteral("P"), ShiftKind::PartTime, {{9 * 60, 13 * 60}}),
    });
    for (const QString &id : people) {
        base.people.push_back(personOf(id));
    }
    RuleSet rules;
    rules.agentsPerLead = 0;
    base.rules = DatedRules({rules});
    return base;
}

inline Cell cellOf(const PlanningBase &base, const QString &code)
{
    return code == QLatin1String("-") ? Cell::dayOff() : Cell::shift(*base.patterns.find(code));
}

/// One letter a day from \a from on; '.' leaves a day empty.
inline void plan(Roster &roster, const PlanningBase &base, const QString &person, QDate from,
                 const QString &days)
{
    for (int day = 0; day < int(days.size()); ++day) {
        if (days[day] != QLatin1Char('.')) {
            (void)roster.set({person, from.addDays(day)}, cellOf(base, days.mid(day, 1)));
        }
    }
}

/// A roster with all kinds of cells, legal or not.
inline Roster randomRoster(const PlanningBase &base, QDate first, QDate last, quint32 seed)
{
    std::mt19937 random(seed);
    Roster roster(QStringLiteral("t1"), first, last);
    const int patterns = int(base.patterns.all().size());
    for (const Person &person : base.people) {
        for (QDate date = first; date <= last; date = date.addDays(1)) {
            const int draw = int(random() % 20);
            Cell cell;
            if (draw < 6) {
                cell = Cell::dayOff();
            } else if (draw < 7) {
                cell = Cell::onLeave(LeaveKind::Sick);
            } else if (draw < 19) {
                cell = Cell::shift(base.patterns.all()[random() % std::size_t(patterns)]);
                if (random() % 8 == 0) {
                    cell.spans.back().to += 60;
                    cell.overtimeMinutes = 60;
                }
                cell.isPinned = random() % 16 == 0;
            }
            (void)roster.set({person.id, date}, cell);
        }
    }
    return roster;
}

} // namespace fw::roster
