// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/daycheck.h"
#include "core/roster/fairness.h"

namespace fw::roster {

/// Judges one roster again and again while its cells change: who is there on which day, and what
/// the team carries, are kept up by differences, so that an edit costs the check of its person and
/// its days. Outlives neither the roster nor its base.
class StandingCheck final
{
    Q_DISABLE_COPY_MOVE(StandingCheck)

public:
    StandingCheck(const Roster &roster, const PlanningBase &base);

    /// To be told after each change of a cell; \a before: what was there.
    void noteChange(const CellKey &key, const Cell &before);

    /// As checkPerson().
    [[nodiscard]] std::vector<Violation> ofPerson(const QString &person);
    /// As checkDay().
    [[nodiscard]] std::vector<Violation> ofDay(QDate date);

    [[nodiscard]] const DayBoard &board(QDate date);

    [[nodiscard]] TeamBurden &team() { return m_team; }

private:
    RosterView m_view;
    TeamBurden m_team;
    std::map<QDate, DayBoard> m_boards; ///< of the days asked for
};

} // namespace fw::roster
