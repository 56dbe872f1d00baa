// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/attendanceday.h"

namespace fw::attendance {

/// One line of the hours ledger: a person in one role, inside one month. What is settled between
/// the companies is counted from these lines and from nothing else; whole seconds, never rounded.
struct LedgerLine
{
    QString person;
    roster::PersonRole role = roster::PersonRole::Agent;
    QDate from;
    QDate to;                    ///< included
    qint64 scheduledSeconds = 0; ///< of the last released roster, swaps and leave in it
    qint64 writtenOffSeconds = 0;
    qint64 workedSeconds = 0; ///< all paid working time, overtime included
    qint64 overtimeSeconds = 0;

    bool operator==(const LedgerLine &) const = default;
};

/// The lines of a month (\a month: any day of it), by person and date; a promotion inside the month
/// makes two. Hours belong to the role in force on the day on which the shift starts. Days outside
/// of the month or of the person's employment are left out; people without a day have no line.
[[nodiscard]] std::vector<LedgerLine> ledgerOf(const std::vector<roster::Person> &people,
                                               const std::vector<AttendanceDay> &days, QDate month);

} // namespace fw::attendance
