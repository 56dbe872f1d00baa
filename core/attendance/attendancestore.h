// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditentry.h"
#include "core/attendance/attendanceday.h"
#include "core/base/result.h"

namespace fw::attendance {

/// The hours of a month are frozen for a team: nothing of it changes any more.
struct FrozenMonth
{
    QString team;
    QDate month; ///< its first day
    QString frozenBy;
    TimePoint frozenAt = kNoTime;
    QByteArray hash; ///< SHA-256 of the ledger's lines, in hexadecimal

    bool operator==(const FrozenMonth &) const = default;
};

/// A day with the team in which the person was on it.
struct TeamDay
{
    QString team;
    AttendanceDay day;

    bool operator==(const TeamDay &) const = default;
};

/// Where days of attendance are kept. Days of a frozen month can't be written: Conflict with the
/// month.
class AttendanceStore
{
    Q_DISABLE_COPY_MOVE(AttendanceStore)

public:
    virtual ~AttendanceStore() = default;

    /// Of a team, or of all that may be seen when it is empty; by person and date.
    [[nodiscard]] virtual Result<std::vector<TeamDay>> days(const QString &team, QDate from,
                                                            QDate to) const = 0;
    /// Puts them in the place of the same days: what the machine reckoned.
    [[nodiscard]] virtual Outcome saveDays(const std::vector<TeamDay> &days) = 0;
    /// The same of one day on which somebody decided something.
    [[nodiscard]] virtual Outcome decide(const TeamDay &day, const access::AuditEntry &entry) = 0;
    [[nodiscard]] virtual Result<std::vector<FrozenMonth>> frozenMonths() const = 0;
    [[nodiscard]] virtual Outcome freeze(const FrozenMonth &month,
                                         const access::AuditEntry &entry) = 0;

protected:
    AttendanceStore() = default;
};

} // namespace fw::attendance
