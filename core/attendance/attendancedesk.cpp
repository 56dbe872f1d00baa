// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/attendancedesk.h"

#include <QCryptographicHash>

#include <algorithm>
#include <set>

namespace fw::attendance {

using namespace Qt::StringLiterals;
using access::ProtectedObject;
using access::Right;

namespace {

QDate firstOf(QDate month)
{
    return {month.year(), month.month(), 1};
}

QDate lastOf(QDate month)
{
    return {month.year(), month.month(), month.daysInMonth()};
}

/// One line of text for each line of the ledger: what both sides sign.
QByteArray hashOf(const std::vector<LedgerLine> &lines)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const LedgerLine &line : lines) {
        hash.addData(u"%1,%2,%3,%4,%5,%6,%7,%8\n"_s
                         .arg(line.person, QString::number(static_cast<int>(line.role)),
                              line.from.toString(Qt::ISODate), line.to.toString(Qt::ISODate),
                              QString::number(line.scheduledSeconds),
                              QString::number(line.writtenOffSeconds),
                              QString::number(line.workedSeconds),
                              QString::number(line.overtimeSeconds))
                         .toUtf8());
    }
    return hash.result().toHex();
}

} // namespace

AttendanceDesk::AttendanceDesk(const guard::DeskSession &session, const roster::RosterDesk &rosters,
                               AttendanceStore &store, const Clock &clock, guard::DeskName name,
                               QObject *parent)
    : QObject(parent)
    , m_author(session, rosters.floor(), clock, std::move(name))
    , m_rosters(rosters)
    , m_store(&store)
{
    connect(&session, &guard::DeskSession::changed, this, &AttendanceDesk::changed);
}

void AttendanceDesk::useStore(AttendanceStore &store)
{
    m_store = &store;
    emit changed();
}

const QTimeZone &AttendanceDesk::zone() const
{
    return m_rosters.floor().liveFloor().config().grid.zone();
}

Outcome AttendanceDesk::allow(ProtectedObject object, Right right, const QString &team) const
{
    access::Circumstances how;
    how.isException = true; // nothing else is approved here
    return m_author.allow(object, right, team, how);
}

QString AttendanceDesk::teamOf(const QString &person) const
{
    const auto &people = m_rosters.people();
    const auto found = std::find_if(people.begin(), people.end(),
                                    [&person](const auto &each) { return each.id == person; });
    return found != people.end() ? found->team : QString();
}

bool AttendanceDesk::mayRead(const QString &team) const
{
    const QString own = m_rosters.isOwnOnly(team) ? m_rosters.ownPerson() : QString();
    return bool(m_author.allow(ProtectedObject::Attendance, Right::Read, team, {}, own));
}

/// Who may neither keep attendance nor decide about it leaves the reckoning to others.
bool AttendanceDesk::mayReckon(const QString &team) const
{
    return bool(allow(ProtectedObject::Attendance, Right::Write, team)) || mayDecide(team);
}

bool AttendanceDesk::mayDecide(const QString &team) const
{
    return bool(allow(ProtectedObject::Attendance, Right::Approve, team));
}

bool AttendanceDesk::mayFreeze(const QString &team) const
{
    return bool(allow(ProtectedObject::HoursFreeze, Right::Execute, team)) ||
           bool(allow(ProtectedObject::HoursFreeze, Right::Approve, team));
}

std::optional<FrozenMonth> AttendanceDesk::frozen(const QString &team, QDate month) const
{
    const Result<std::vector<FrozenMonth>> months = m_store->frozenMonths();
    if (!months) {
        return std::nullopt;
    }
    const auto found = std::find_if(months->begin(), months->end(), [&](const FrozenMonth &it) {
        return it.team == team && it.month == firstOf(month);
    });
    return found != months->end() ? std::optional(*found) : std::nullopt;
}

Result<int> AttendanceDesk::missingDays(const QString &team, QDate month) const
{
    const QDate until = std::min(lastOf(month), m_rosters.today());
    const auto cells = m_rosters.releasedCells(team, firstOf(month), until);
    const auto known = days(team, firstOf(month), until);
    if (!cells || !known) {
        return cells ? known.error() : cells.error();
    }
    std::set<roster::CellKey> reckoned;
    for (const AttendanceDay &day : *known) {
        reckoned.insert({day.person, day.date});
    }
    return static_cast<int>(std::count_if(cells->begin(), cells->end(), [&](const auto &each) {
        return each.second.isShift() && !reckoned.contains(each.first);
    }));
}

Reckoning AttendanceDesk::reckoning(const PresenceBook &book, QDate from, QDate to) const
{
    Reckoning wanted{from, to, {}, book, zone(), m_author.now()};
    std::copy_if(m_rosters.people().begin(), m_rosters.people().end(),
                 std::back_inserter(wanted.people),
                 [this](const roster::Person &each) { return mayReckon(each.team); });
    return wanted;
}

Result<ReckoningBasis> AttendanceDesk::basis(const Reckoning &reckoning) const
{
    auto cells = m_rosters.releasedCells({}, reckoning.from.addDays(-1), reckoning.to.addDays(1));
    auto kept = m_store->days({}, reckoning.from, reckoning.to);
    auto frozenMonths = m_store->frozenMonths();
    if (!cells || !kept || !frozenMonths) {
        return !cells ? cells.error() : !kept ? kept.error() : frozenMonths.error();
    }
    return ReckoningBasis{std::move(*cells), std::move(*kept), std::move(*frozenMonths)};
}

Outcome AttendanceDesk::keep(const std::vector<TeamDay> &days)
{
    if (days.empty()) {
        return success();
    }
    Outcome saved = m_store->saveDays(days);
    if (saved) {
        emit changed();
    }
    return saved;
}

Outcome AttendanceDesk::reckon(const PresenceBook &book, QDate from, QDate to)
{
    const Reckoning wanted = reckoning(book, from, to);
    const Result<ReckoningBasis> known = basis(wanted);
    return known ? keep(changedDays(wanted, *known)) : Outcome(known.error());
}

Result<std::vector<AttendanceDay>> AttendanceDesk::days(const QString &team, QDate from,
                                                        QDate to) const
{
    const Outcome all = allow(ProtectedObject::Attendance, Right::Read, team);
    if (!all && !mayRead(team)) {
        return all.error();
    }
    const Result<std::vector<TeamDay>> kept = m_store->days(team, from, to);
    if (!kept) {
        return kept.error();
    }
    std::vector<AttendanceDay> days;
    for (const TeamDay &each : *kept) {
        if (all || each.day.person == m_rosters.ownPerson()) {
            days.push_back(each.day);
        }
    }
    return days;
}

Result<std::vector<LedgerLine>> AttendanceDesk::ledger(const QString &team, QDate month) const
{
    const Result<std::vector<AttendanceDay>> kept = days(team, firstOf(month), lastOf(month));
    if (!kept) {
        return kept.error();
    }
    return ledgerOf(m_rosters.people(), *kept, month);
}

Outcome AttendanceDesk::decide(const AttendanceDay &day, std::size_t index, Decision decision,
                               const QString &reason)
{
    const QString team = teamOf(day.person);
    if (Outcome allowed = allow(ProtectedObject::Attendance, Right::Approve, team); !allowed) {
        return allowed;
    }
    if (reason.trimmed().isEmpty() && decision != Decision::Open) {
        return Error{ErrorCode::InvalidArgument, u"reason"_s};
    }
    AttendanceDay judged = day;
    AttendanceException &exception = judged.exceptions[index];
    access::AuditEntry entry = m_author.entry(
        u"attendance.decide"_s, u"%1 %2"_s.arg(day.person, day.date.toString(Qt::ISODate)), team);
    exception.decision = decision;
    exception.reason = reason.trimmed();
    exception.decidedBy = entry.user;
    exception.decidedAt = m_author.now();
    entry.purpose = exception.reason;
    entry.detail = u"%1 s: %2"_s.arg(exception.seconds).arg(static_cast<int>(decision));
    Outcome done = m_store->decide({team, judged}, entry);
    if (done) {
        emit changed();
    }
    return done;
}

Outcome AttendanceDesk::freeze(const QString &team, QDate month)
{
    if (!mayFreeze(team)) {
        return Error{ErrorCode::NotPermitted, u"right"_s};
    }
    const Result<std::vector<AttendanceDay>> kept = days(team, firstOf(month), lastOf(month));
    if (!kept) {
        return kept.error();
    }
    for (const AttendanceDay &day : *kept) {
        for (const AttendanceException &exception : day.exceptions) {
            if (exception.decision == Decision::Open) {
                return Error{ErrorCode::InvalidArgument, u"open"_s};
            }
        }
    }
    const Result<int> missing = missingDays(team, month);
    if (!missing) {
        return missing.error();
    }
    if (*missing > 0 || lastOf(month) >= m_rosters.today()) {
        return Error{ErrorCode::InvalidArgument, u"missing"_s};
    }
    access::AuditEntry entry =
        m_author.entry(u"attendance.freeze"_s, firstOf(month).toString(u"yyyy-MM"_s), team);
    const FrozenMonth frozenMonth{team, firstOf(month), entry.user, m_author.now(),
                                  hashOf(ledgerOf(m_rosters.people(), *kept, month))};
    entry.detail = QString::fromLatin1(frozenMonth.hash);
    Outcome done = m_store->freeze(frozenMonth, entry);
    if (done) {
        emit changed();
    }
    return done;
}

} // namespace fw::attendance
