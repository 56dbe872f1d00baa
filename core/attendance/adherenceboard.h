// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/adherence.h"
#include "core/live/floor.h"

#include <set>

namespace fw::attendance {

/// The released roster around a day, as the floor is held to it.
struct RosterOfDay
{
    std::vector<roster::Person> people;
    std::map<roster::CellKey, roster::Cell> cells; ///< from the day before to the day after
    AdherenceLimits limits;
};

/// One line: a person of the roster, an agent of the floor, or both.
struct AdherenceRow
{
    QString person;      ///< empty: an agent who is nobody in the roster's list of people
    live::AgentId agent; ///< invalid: a person whose login the floor does not know
    LocalizedText name;
    int scope = 0; ///< of the floor's tree
    AdherenceNow now;
    AdherenceSums today;          ///< of the shifts that started on the business day
    std::vector<DutySpan> duties; ///< of those shifts

    [[nodiscard]] bool isRostered() const { return !duties.empty(); }
};

/// How many are where they should be.
struct AdherenceFigures
{
    int scheduled = 0; ///< in any duty now
    int toServe = 0;   ///< scheduled to serve calls now
    int serving = 0;   ///< of all on the floor
    int present = 0;   ///< of the scheduled, signed in
    int late = 0;
    int missing = 0;
    int leftEarly = 0;
    int onBreak = 0; ///< overlong or unplanned
    int offDuty = 0; ///< serving without being scheduled
    AdherenceSums today;

    void add(const AdherenceRow &row, const live::Floor &floor);
};

/// Everybody, at \a now: people of the roster in their order, then agents who are signed in and are
/// nobody's login. Nobody is dropped. \a zone cuts the business days. \a heardSince: when the floor
/// was first heard; of what was before only what the switch itself remembers counts for or against
/// anybody.
[[nodiscard]] std::vector<AdherenceRow> adherenceBoard(const live::Floor &floor,
                                                       const RosterOfDay &roster, TimePoint now,
                                                       const QTimeZone &zone, TimePoint heardSince);

} // namespace fw::attendance
