// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/planningbase.h"

namespace fw::roster {

/// Minutes by the rate at which they are paid (Labour Law 44).
struct PayMinutes
{
    int normal = 0;  ///< 100 %
    int longer = 0;  ///< 150 %: overtime of a working day, and beyond the hours of a period
    int restDay = 0; ///< 200 %: overtime of a rest day without time off in its place
    int holiday = 0; ///< 300 %: a public holiday

    PayMinutes &operator+=(const PayMinutes &other);
    [[nodiscard]] PayMinutes operator-(const PayMinutes &other) const;

    [[nodiscard]] int total() const { return normal + longer + restDay + holiday; }

    bool operator==(const PayMinutes &) const = default;
};

/// Of one shift. The day on which it starts decides, as for all hours; only the minutes beyond
/// midnight belong to a public holiday when that begins or ends there. A rest day in the plan of a
/// person whose hours are averaged is normal work (Labour Ministry 1994 no. 503, art. 5), so only
/// overtime that was agreed on for a Saturday or Sunday of somebody else counts as rest day work.
[[nodiscard]] PayMinutes payMinutesOf(const Cell &cell, QDate date, const Person *person,
                                      const PlanningBase &base);

} // namespace fw::roster
