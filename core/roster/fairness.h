// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rosterview.h"

namespace fw::roster {

/// Days of a rolling quarter.
inline constexpr int kQuarterDays = 92;

/// Minutes of a shift within the night hours of its day, the day before or the day after.
[[nodiscard]] int nightMinutes(const Cell &cell, const MinuteSpan &nightHours);

/// Counts as a night: its pattern is one and it works in the night hours; without a pattern, three
/// hours of them or more.
[[nodiscard]] bool isNight(const Cell &cell, const ShiftPatterns &patterns,
                           const MinuteSpan &nightHours);

/// What is to be shared fairly.
struct Burden
{
    int nights = 0;
    int weekends = 0; ///< with a shift that starts on its Saturday or Sunday

    bool operator==(const Burden &) const = default;
};

/// Of the 92 days up to \a last.
[[nodiscard]] Burden burdenOf(const RosterView &view, const QString &person, QDate last);

/// Medians of the burdens of a team, of those employed on the last day; nights of those who may
/// work them. Counted when first asked for, since most checks need none.
class TeamBurden final
{
public:
    TeamBurden(const RosterView &view, QDate last);
    /// Of the same team with some changes made: only the people changed are counted anew. The
    /// one before it has to outlive it.
    TeamBurden(const RosterView &view, TeamBurden &before, const std::vector<CellChange> &changes);

    [[nodiscard]] double nights();
    [[nodiscard]] double weekends();

private:
    static constexpr int kNotCounted = -1;

    void count();
    void countPerson(std::size_t at);

    const RosterView &m_view;
    QDate m_last;
    TeamBurden *m_before = nullptr;
    const std::vector<CellChange> *m_changes = nullptr;
    bool m_isCounted = false;
    std::vector<int> m_nightsOf; ///< by person of the base
    std::vector<int> m_weekendsOf;
    double m_nights = 0;
    double m_weekends = 0;
};

/// Law forbids the person nights and overtime on the day.
[[nodiscard]] bool isProtectedOn(const Person &person, QDate date);

} // namespace fw::roster
