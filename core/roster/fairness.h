// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rosterview.h"

#include <array>

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

/// A number for each person of a team and their median, kept up by differences.
class BurdenCounts final
{
public:
    static constexpr int kNotCounted = -1;

    BurdenCounts() = default;
    explicit BurdenCounts(std::size_t people);

    /// \a count: at most the days of a quarter, or kNotCounted for who takes no part.
    void set(std::size_t person, int count);
    /// 0 when nobody is counted.
    [[nodiscard]] double median() const;

private:
    [[nodiscard]] int countAt(int place) const;

    std::vector<int> m_ofPerson;
    std::array<int, kQuarterDays + 1> m_people{}; ///< how many have each count
    int m_counted = 0;
};

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
    /// Cells of the person have changed in what the view shows; who the base does not know is left
    /// out of the team.
    void countAnew(const QString &person);

private:
    void count();
    void countPerson(std::size_t at);

    const RosterView &m_view;
    QDate m_last;
    TeamBurden *m_before = nullptr;
    bool m_isCounted = false;
    std::set<QString> m_changed; ///< who is to be counted anew
    BurdenCounts m_nights;
    BurdenCounts m_weekends;
};

/// Law forbids the person nights and overtime on the day.
[[nodiscard]] bool isProtectedOn(const Person &person, QDate date);

} // namespace fw::roster
