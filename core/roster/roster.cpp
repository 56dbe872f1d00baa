// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/roster.h"

#include <algorithm>

namespace fw::roster {

Cell Cell::dayOff()
{
    Cell cell;
    cell.kind = Kind::DayOff;
    return cell;
}

Cell Cell::onLeave(LeaveKind kind)
{
    Cell cell;
    cell.kind = Kind::Leave;
    cell.leave = kind;
    return cell;
}

Cell Cell::shift(const ShiftPattern &pattern)
{
    Cell cell;
    cell.kind = Kind::Shift;
    cell.pattern = pattern.code;
    cell.spans = pattern.spans;
    cell.activities = pattern.usualActivities();
    return cell;
}

MinuteSpan Cell::extent() const
{
    return spans.empty() ? MinuteSpan{} : MinuteSpan{spans.front().from, spans.back().to};
}

int Cell::scheduledMinutes() const
{
    int minutes = 0;
    for (const MinuteSpan &span : spans) {
        minutes += span.length();
    }
    for (const Activity &activity : activities) {
        minutes -= activity.isPaid ? 0 : activity.span.length();
    }
    return minutes;
}

bool Cell::isServingAt(int minute) const
{
    const auto holds = [minute](const MinuteSpan &span) {
        return span.from <= minute && minute < span.to;
    };
    return std::any_of(spans.begin(), spans.end(), holds) &&
           std::none_of(activities.begin(), activities.end(),
                        [&holds](const Activity &it) { return holds(it.span); });
}

Cell Cell::movedBy(int minutes) const
{
    Cell moved = *this;
    for (MinuteSpan &span : moved.spans) {
        span = {span.from + minutes, span.to + minutes};
    }
    for (Activity &activity : moved.activities) {
        activity.span = {activity.span.from + minutes, activity.span.to + minutes};
    }
    return moved;
}

Roster::Roster(const QString &team, QDate first, QDate last)
    : m_team(team)
    , m_first(first)
    , m_last(last)
{
}

const Cell &Roster::cell(const CellKey &key) const
{
    static const Cell kEmpty;
    const auto found = cells().find(key);
    return found != cells().end() ? found->second : kEmpty;
}

Cell Roster::set(const CellKey &key, const Cell &cell)
{
    Cell before = this->cell(key);
    if (!covers(key.date)) {
        return before;
    }
    if (cell == Cell()) {
        m_cells->byKey.erase(key);
    } else {
        m_cells->byKey[key] = cell;
    }
    return before;
}

qint64 Roster::scheduledSeconds(const QString &person, QDate from, QDate to) const
{
    qint64 seconds = 0;
    for (auto it = cells().lower_bound({person, from});
         it != cells().end() && it->first.person == person && it->first.date <= to; ++it) {
        seconds += qint64(60) * it->second.scheduledMinutes();
    }
    return seconds;
}

bool Roster::operator==(const Roster &other) const
{
    return m_team == other.m_team && m_first == other.m_first && m_last == other.m_last &&
           (m_cells == other.m_cells || cells() == other.cells());
}

} // namespace fw::roster
