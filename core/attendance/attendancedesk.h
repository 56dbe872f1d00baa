// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/attendancestore.h"
#include "core/attendance/hoursledger.h"
#include "core/attendance/reckoning.h"
#include "core/roster/rosterdesk.h"

namespace fw::attendance {

/// Attendance of a desk: reckons days from the released roster and what people did, asks who may,
/// and keeps what was decided. The one object through which screens read and write it.
///
/// Errors: NotPermitted with "right" or "scope"; Conflict when the month is frozen; InvalidArgument
/// with "reason" when there is none, with "open" when a month still has open exceptions; what the
/// stores say.
class AttendanceDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttendanceDesk)

public:
    AttendanceDesk(const guard::DeskSession &session, const roster::RosterDesk &rosters,
                   AttendanceStore &store, const Clock &clock, guard::DeskName name,
                   QObject *parent = nullptr);

    /// Works on what is kept elsewhere from now on; \a store outlives this, or the next one.
    void useStore(AttendanceStore &store);
    /// Reckons the days from \a from to \a to anew and keeps them; what was decided stays decided.
    /// Frozen months are left as they are, and so are days of which the switch was not heard.
    Outcome reckon(const PresenceBook &book, QDate from, QDate to);
    /// The parts of it, for who works on them in another thread: what is to be reckoned, what is
    /// known of that, and keeping what changedDays() gives.
    [[nodiscard]] Reckoning reckoning(const PresenceBook &book, QDate from, QDate to) const;
    [[nodiscard]] Result<ReckoningBasis> basis(const Reckoning &reckoning) const;
    Outcome keep(const std::vector<TeamDay> &days);

    /// Days were kept by somebody else.
    void noteKept() { emit changed(); }

    /// By person and date, of a team that may be seen.
    [[nodiscard]] Result<std::vector<AttendanceDay>> days(const QString &team, QDate from,
                                                          QDate to) const;
    /// \a month: any day of it.
    [[nodiscard]] Result<std::vector<LedgerLine>> ledger(const QString &team, QDate month) const;
    /// Released shifts of the month, until today, whose attendance is not known.
    [[nodiscard]] Result<int> missingDays(const QString &team, QDate month) const;
    /// Nothing while the month is open.
    [[nodiscard]] std::optional<FrozenMonth> frozen(const QString &team, QDate month) const;

    [[nodiscard]] bool mayRead(const QString &team) const;
    [[nodiscard]] bool mayDecide(const QString &team) const;
    [[nodiscard]] bool mayFreeze(const QString &team) const;

    /// \a index: of the day's exceptions.
    Outcome decide(const AttendanceDay &day, std::size_t index, Decision decision,
                   const QString &reason);
    Outcome freeze(const QString &team, QDate month);

    [[nodiscard]] const roster::RosterDesk &rosters() const { return m_rosters; }

signals:
    void changed();

private:
    [[nodiscard]] Outcome allow(access::ProtectedObject object, access::Right right,
                                const QString &team) const;
    [[nodiscard]] QString teamOf(const QString &person) const;
    [[nodiscard]] bool mayReckon(const QString &team) const;
    [[nodiscard]] const QTimeZone &zone() const;

    guard::DeskAuthor m_author;
    const roster::RosterDesk &m_rosters;
    AttendanceStore *m_store; ///< never null
};

} // namespace fw::attendance
