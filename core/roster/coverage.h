// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/requirement.h"
#include "core/roster/roster.h"

namespace fw::roster {

/// People serving calls by interval of one local day, from the shifts that start on that day and
/// on the day before. Kept up by differences, so that a shift being dragged costs its own minutes.
class Coverage final
{
public:
    /// \a minutes divides the day.
    Coverage(QDate date, int minutes);

    /// Adds a cell of \a date or of the day before; \a sign -1 takes it out again.
    void add(QDate date, const Cell &cell, int sign = 1);

    /// People-minutes served in each interval, divided by its length.
    [[nodiscard]] std::vector<double> people() const;

    [[nodiscard]] QDate date() const { return m_date; }

    [[nodiscard]] int minutes() const { return m_minutes; }

private:
    void addSpan(const MinuteSpan &span, int sign);

    QDate m_date;
    int m_minutes;
    std::vector<int> m_served; ///< person-minutes by interval
};

/// The coverage of one day by all cells of a roster.
[[nodiscard]] Coverage coverageOf(const Roster &roster, QDate date, int minutes);

} // namespace fw::roster
