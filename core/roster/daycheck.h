// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rosterview.h"

#include <array>

namespace fw::roster {

/// Who is there on one day, minute by minute: the people serving calls against the requirement, and
/// agents against leads. Whoever is within a shift is there, also on a break; trainees need a lead
/// as agents do. Kept up by differences.
class DayBoard final
{
public:
    DayBoard(const RosterView &view, QDate date);

    /// A cell of the day or of the day before; \a sign -1 takes it out again.
    void add(QDate day, const PersonCell &cell, int sign = 1);

    [[nodiscard]] const Coverage &coverage() const { return m_coverage; }

    /// NoLead, Shortfall and Surplus; one for neighbouring minutes of the same rule, with the
    /// numbers of the worst. With \a before only what that one has not, or has less of.
    [[nodiscard]] std::vector<Violation> violations(const DayBoard *before = nullptr) const;

    /// Person-minutes below the requirement within a span.
    [[nodiscard]] double shortfallMinutes(const MinuteSpan &span = {0, kMinutesOfDay}) const;
    /// Person-minutes of a surplus within a span; 0 where it is too small to be one.
    [[nodiscard]] double surplusMinutes(const MinuteSpan &span) const;
    /// Minutes of a span with agents that no lead is there for.
    [[nodiscard]] int minutesWithoutLead(const MinuteSpan &span) const;

private:
    using Counts = std::array<int, kMinutesOfDay>;

    /// Agents for each lead where they are too many, or 0.
    [[nodiscard]] double agentsPerLead(int minute) const;
    [[nodiscard]] Violation atInterval(std::size_t interval,
                                       const std::vector<double> &people) const;
    void addLeadless(const DayBoard *before, std::vector<Violation> &found) const;
    void addStaffing(const DayBoard *before, std::vector<Violation> &found) const;

    const PlanningBase &m_base;
    QDate m_date;
    Coverage m_coverage;
    Counts m_agents{};
    Counts m_leads{};
};

} // namespace fw::roster
