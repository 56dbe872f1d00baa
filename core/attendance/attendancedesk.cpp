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
                               AttendanceStore &store, const Clock &clock, roster::DeskName name,
                               QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_rosters(rosters)
    , m_store(&store)
    , m_clock(clock)
    , m_name(std::move(name))
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

access::Place AttendanceDesk::placeOf(const QString &team) const
{
    const organisation::ScopeTree &tree = m_rosters.floor().liveFloor().config().scopes;
    return access::Place::of(tree, tree.find(team).value_or(-1), {});
}

Outcome AttendanceDesk::allow(ProtectedObject object, Right right, const QString &team) const
{
    access::Circumstances how;
    how.isException = true; // nothing else is approved here
    const access::Denial denial = m_session.decide(object, right, placeOf(team), how).denial;
    if (denial == access::Denial::None) {
        return success();
    }
    return Error{ErrorCode::NotPermitted,
                 denial == access::Denial::OutsideScope ? u"scope"_s : u"right"_s};
}

access::AuditEntry AttendanceDesk::entryOf(const QString &action, const QString &object,
                                           const QString &team) const
{
    access::AuditEntry entry;
    if (m_session.hasAccounts()) {
        entry = access::AuditEntry::by(m_session.who(), m_name.host, m_clock.now(), action);
    } else {
        entry.at = m_clock.now();
        entry.host = m_name.host;
        entry.action = action;
        entry.user = m_name.user;
    }
    entry.object = object;
    entry.scope = team;
    return entry;
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
    return bool(allow(ProtectedObject::Attendance, Right::Read, team));
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

/// Heard while the shift ran, or the whole day when there is none; as far as that is past.
bool AttendanceDesk::isHeard(const PresenceBook &book, const roster::Cell &cell, QDate date) const
{
    const std::vector<DutySpan> duties = dutiesOf(cell, date, zone());
    const TimePoint from = duties.empty() ? timeOfMinute(date, 0, zone()) : duties.front().from;
    const TimePoint to =
        duties.empty() ? timeOfMinute(date, roster::kMinutesOfDay, zone()) : duties.back().to;
    return from < m_clock.now() && book.isHeard(from, std::min(to, m_clock.now()));
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

Outcome AttendanceDesk::reckon(const PresenceBook &book, QDate from, QDate to)
{
    const auto cells = m_rosters.releasedCells({}, from.addDays(-1), to.addDays(1));
    const auto kept = m_store->days({}, from, to);
    const auto frozenMonths = m_store->frozenMonths();
    if (!cells || !kept || !frozenMonths) {
        return !cells ? cells.error() : !kept ? kept.error() : frozenMonths.error();
    }
    const auto cellOf = [&cells](const QString &person, QDate date) {
        const auto found = cells->find({person, date});
        return found != cells->end() ? found->second : roster::Cell();
    };
    std::map<std::pair<QString, QDate>, const TeamDay *> before;
    for (const TeamDay &each : *kept) {
        before[{each.day.person, each.day.date}] = &each;
    }
    std::vector<TeamDay> days;
    for (const roster::Person &person : m_rosters.people()) {
        for (QDate date = from; date <= to; date = date.addDays(1)) {
            const bool isFrozen =
                std::any_of(frozenMonths->begin(), frozenMonths->end(), [&](const FrozenMonth &it) {
                    return it.team == person.team && it.month == firstOf(date);
                });
            if (isFrozen || !mayReckon(person.team) || !person.isEmployedOn(date)) {
                continue;
            }
            if (!isHeard(book, cellOf(person.id, date), date)) {
                continue;
            }
            const std::string login = person.loginOn(date).toStdString();
            AttendanceDay day = attendanceOf(
                person.id, date, cellOf(person.id, date.addDays(-1)), cellOf(person.id, date),
                cellOf(person.id, date.addDays(1)), book.spans(login), m_clock.now(), zone(), {});
            const auto known = before.find({person.id, date});
            if (known != before.end()) {
                day = withDecisionsOf(std::move(day), known->second->day);
            }
            if (known == before.end() || day != known->second->day) {
                days.push_back({person.team, std::move(day)});
            }
        }
    }
    if (days.empty()) {
        return success();
    }
    Outcome saved = m_store->saveDays(days);
    if (saved) {
        emit changed();
    }
    return saved;
}

Result<std::vector<AttendanceDay>> AttendanceDesk::days(const QString &team, QDate from,
                                                        QDate to) const
{
    if (const Outcome allowed = allow(ProtectedObject::Attendance, Right::Read, team); !allowed) {
        return allowed.error();
    }
    const Result<std::vector<TeamDay>> kept = m_store->days(team, from, to);
    if (!kept) {
        return kept.error();
    }
    std::vector<AttendanceDay> days;
    for (const TeamDay &each : *kept) {
        days.push_back(each.day);
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
    access::AuditEntry entry = entryOf(
        u"attendance.decide"_s, u"%1 %2"_s.arg(day.person, day.date.toString(Qt::ISODate)), team);
    exception.decision = decision;
    exception.reason = reason.trimmed();
    exception.decidedBy = entry.user;
    exception.decidedAt = m_clock.now();
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
        entryOf(u"attendance.freeze"_s, firstOf(month).toString(u"yyyy-MM"_s), team);
    const FrozenMonth frozenMonth{team, firstOf(month), entry.user, m_clock.now(),
                                  hashOf(ledgerOf(m_rosters.people(), *kept, month))};
    entry.detail = QString::fromLatin1(frozenMonth.hash);
    Outcome done = m_store->freeze(frozenMonth, entry);
    if (done) {
        emit changed();
    }
    return done;
}

} // namespace fw::attendance
