// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/person.h"
#include "core/roster/shiftpattern.h"

#include <QSharedData>

#include <map>

namespace fw::roster {

enum class LeaveKind : std::uint8_t { Annual, Sick, Personal, Maternity, InLieu, Other };

/// What a person does on a day: nothing planned yet, off, on leave, or a shift.
struct Cell
{
    enum class Kind : std::uint8_t { Empty, DayOff, Leave, Shift };

    Kind kind = Kind::Empty;
    QString pattern;               ///< of a shift: the code of its pattern
    std::vector<MinuteSpan> spans; ///< of a shift: its hours, which may differ from the pattern's
    std::vector<Activity> activities; ///< of a shift, by time
    LeaveKind leave = LeaveKind::Annual;
    int overtimeMinutes = 0; ///< of a shift: how much of it was agreed on as overtime
    bool isPinned = false;   ///< no optimiser moves it
    QString note;

    [[nodiscard]] static Cell dayOff();
    [[nodiscard]] static Cell onLeave(LeaveKind kind);
    /// With the pattern's hours and its breaks where they usually are.
    [[nodiscard]] static Cell shift(const ShiftPattern &pattern);

    [[nodiscard]] bool isShift() const { return kind == Kind::Shift; }

    [[nodiscard]] MinuteSpan extent() const;
    /// Minutes that count as scheduled: the spans without unpaid activities.
    [[nodiscard]] int scheduledMinutes() const;
    /// Serves calls at the minute: within a span and in no activity.
    [[nodiscard]] bool isServingAt(int minute) const;
    /// A copy with hours and activities moved by \a minutes.
    [[nodiscard]] Cell movedBy(int minutes) const;

    bool operator==(const Cell &) const = default;
};

/// Where a cell is: a person and the day on which the shift starts.
struct CellKey
{
    QString person;
    QDate date;

    bool operator==(const CellKey &) const = default;

    [[nodiscard]] bool operator<(const CellKey &other) const
    {
        return person != other.person ? person < other.person : date < other.date;
    }
};

/// What people do on the days of a team's plan. A value: two with the same cells are equal, and
/// an empty cell is as one that was never set. A copy costs nothing until one of the two changes.
class Roster final
{
public:
    Roster() = default;
    /// \a team: the node of the organisation that it is planned for; the dates are both included.
    Roster(const QString &team, QDate first, QDate last);

    [[nodiscard]] const QString &team() const { return m_team; }

    [[nodiscard]] QDate first() const { return m_first; }

    [[nodiscard]] QDate last() const { return m_last; }

    [[nodiscard]] int days() const { return static_cast<int>(m_first.daysTo(m_last)) + 1; }

    [[nodiscard]] bool covers(QDate date) const { return m_first <= date && date <= m_last; }

    /// An empty cell where nothing is planned.
    [[nodiscard]] const Cell &cell(const CellKey &key) const;
    /// Gives the cell that was there. Days outside of the roster can't be set: the cells before and
    /// after it belong to other rosters.
    Cell set(const CellKey &key, const Cell &cell);

    [[nodiscard]] const std::map<CellKey, Cell> &cells() const { return m_cells->byKey; }

    /// Seconds scheduled of a person from \a from to \a to, both included.
    [[nodiscard]] qint64 scheduledSeconds(const QString &person, QDate from, QDate to) const;

    [[nodiscard]] bool operator==(const Roster &other) const;

private:
    struct Cells : QSharedData
    {
        std::map<CellKey, Cell> byKey; ///< none is empty
    };

    QString m_team;
    QDate m_first;
    QDate m_last;
    QSharedDataPointer<Cells> m_cells{new Cells};
};

} // namespace fw::roster
