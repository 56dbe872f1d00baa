// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/demanddesk.h"
#include "core/outlook/servingperson.h"

namespace fw::outlook {

/// All that decides how a team's day goes, other than its own roster: what comes to the queues that
/// it serves, and who else serves them. Others serve as they were released. What falls to teams
/// without a released roster is left out: their share of each queue's calls.
struct TeamDay
{
    DayDemand demand; ///< without what is left out
    std::vector<ServingPerson> others;
    int otherTeams = 0;           ///< that serve the same queues, as released
    std::vector<QString> leftOut; ///< teams with a part in the queues, but without a roster
    double leftOutShare = 0;      ///< of the calls of these queues
};

/// What is known of everybody, to make a team's day of it.
struct TeamDayBasis
{
    DayDemand demand; ///< of all queues
    std::vector<roster::Person> people;
    /// The released cells of a team on the day, the day before and the day after; empty: none.
    std::function<std::map<roster::CellKey, roster::Cell>(const QString &team)> released;
};

/// The queues that the team has a part in, and those that are joined to them by people of other
/// teams: who is on another queue's call serves nobody else. A queue whose standard names no teams
/// is of those whose people have its skill.
[[nodiscard]] TeamDay teamDayOf(const QString &team, const TeamDayBasis &basis);

/// The same from what the desk keeps, in steps of \a minutes. NotFound when nothing is forecast for
/// the day; what the desk says.
[[nodiscard]] Result<TeamDay> teamDayOf(const demand::DemandDesk &desk, const QString &team,
                                        QDate date, int minutes);

} // namespace fw::outlook
