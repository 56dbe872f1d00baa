// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/standingcheck.h"

#include "core/roster/changecheck.h"
#include "core/roster/personcheck.h"

namespace fw::roster {

StandingCheck::StandingCheck(const Roster &roster, const PlanningBase &base)
    : m_view(roster, base)
    , m_team(m_view, roster.last())
{
}

void StandingCheck::noteChange(const CellKey &key, const Cell &before)
{
    m_team.countAnew(key.person);
    for (const QDate day : {key.date, key.date.addDays(1)}) { // a night serves the next day, too
        const auto found = m_boards.find(day);
        if (found != m_boards.end()) {
            found->second.add(key.date, {key.person, &before}, -1);
            found->second.add(key.date, {key.person, &m_view.cell(key)});
        }
    }
}

std::vector<Violation> StandingCheck::ofPerson(const QString &person)
{
    std::vector<Violation> found = checkPerson(m_view, person, m_team);
    sortViolations(found);
    return found;
}

std::vector<Violation> StandingCheck::ofDay(QDate date)
{
    std::vector<Violation> found = board(date).violations();
    sortViolations(found);
    return found;
}

const DayBoard &StandingCheck::board(QDate date)
{
    const auto found = m_boards.find(date);
    return found != m_boards.end() ? found->second
                                   : m_boards.emplace(date, DayBoard(m_view, date)).first->second;
}

} // namespace fw::roster
