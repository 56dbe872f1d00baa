// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rostercheck.h"

namespace fw::roster {

/// Somebody's cell on a day.
struct PersonCell
{
    QString person;
    const Cell *cell = nullptr; ///< never null in what a view gives
};

/// A roster, the days around it, and some changes on top that are only being thought about. Nothing
/// is copied, so that a change can be judged while a shift is being dragged. What it was made of
/// has to outlive it.
class RosterView final
{
public:
    RosterView(const Roster &roster, const PlanningBase &base,
               const std::vector<CellChange> &changes = kNoChanges);

    [[nodiscard]] const Roster &roster() const { return m_roster; }

    [[nodiscard]] const PlanningBase &base() const { return m_base; }

    [[nodiscard]] const Cell &cell(const CellKey &key) const;
    /// Cells of each day, both dates included; an empty one where nothing is known.
    [[nodiscard]] std::vector<const Cell *> days(const QString &person, QDate from, QDate to) const;
    /// Everybody whose cell of the day is not empty, known to the base or not.
    [[nodiscard]] std::vector<PersonCell> on(QDate date) const;

private:
    static const std::vector<CellChange> kNoChanges;

    /// Null when the cell stays as it is.
    [[nodiscard]] const Cell *changed(const CellKey &key) const;

    const Roster &m_roster;
    const PlanningBase &m_base;
    const std::vector<CellChange> &m_changes;
};

} // namespace fw::roster
