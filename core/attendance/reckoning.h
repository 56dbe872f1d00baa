// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/attendancestore.h"
#include "core/attendance/presencebook.h"
#include "core/roster/rosterstore.h"

#include <QTimeZone>

namespace fw::attendance {

/// What is to be reckoned, as values that another thread can work on.
struct Reckoning
{
    QDate from;
    QDate to;                           ///< included
    std::vector<roster::Person> people; ///< whose days may be kept
    PresenceBook book;
    QTimeZone zone;
    TimePoint now = kNoTime;
};

/// What is known of the days so far.
struct ReckoningBasis
{
    std::map<roster::CellKey, roster::Cell>
        cells; ///< released, from the day before to the one after
    std::vector<TeamDay> kept;
    std::vector<FrozenMonth> frozen;
};

[[nodiscard]] Result<ReckoningBasis> basisOf(const Reckoning &reckoning,
                                             const roster::RosterStore &rosters,
                                             const AttendanceStore &days);

/// The days that come to something else than what is kept; what was decided stays decided. Frozen
/// months are left as they are, and so are days of which the switch was not heard.
[[nodiscard]] std::vector<TeamDay> changedDays(const Reckoning &reckoning,
                                               const ReckoningBasis &basis);

} // namespace fw::attendance
