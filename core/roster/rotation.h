// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rostercheck.h"

namespace fw::roster {

/// A cycle of days, worked through again and again.
struct Rotation
{
    QString id;
    LocalizedText name;
    /// By day of the cycle: the code of a pattern, or empty for a day off.
    QStringList days;

    [[nodiscard]] int length() const { return static_cast<int>(days.size()); }

    bool operator==(const Rotation &) const = default;
};

/// Where in the cycle somebody is.
struct RotationSeat
{
    QString person;
    int offset = 0; ///< day of the cycle on the anchor's date; may be beyond it or negative

    bool operator==(const RotationSeat &) const = default;
};

/// The common ways to work in turns, made of the site's own patterns: the first early, middle, late
/// and night pattern valid on \a date. A way that a site has no pattern for is left out.
///   "five-two"     five days, two off (做五休二)
///   "six-one"      six days, one off (做六休一)
///   "four-three"   four groups, three shifts of 8 h, two of each and two off (四班三运转)
///   "four-two"     four groups, two shifts of about 12 h: day, night, two off (四班两运转)
///   "two-weeks"    a week of early shifts, a week of late ones
[[nodiscard]] std::vector<Rotation> usualRotations(const ShiftPatterns &patterns, QDate date);

/// People one after the other in groups as even as possible, each group as far behind the one
/// before it as spreads the groups over the cycle.
[[nodiscard]] std::vector<RotationSeat> spreadSeats(const QStringList &people, int groups,
                                                    const Rotation &rotation);

/// Fills the empty, unpinned cells of those employed from the cycle, whose first day is
/// \a anchor. Gives the changes; a code that no pattern valid on the day has leaves its cell empty.
[[nodiscard]] std::vector<CellChange> fillFrom(const Rotation &rotation,
                                               const std::vector<RotationSeat> &seats, QDate anchor,
                                               const Roster &roster, const PlanningBase &base);

} // namespace fw::roster
