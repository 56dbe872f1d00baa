// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/serverdoor.h"

#include "core/access/lockout.h"
#include "core/storage/serveridentity.h"
#include "core/storage/sqlauditstore.h"

#include <QLoggingCategory>

#include <utility>

namespace fw::storage {

using namespace Qt::StringLiterals;
using access::AuditEntry;
using access::Identity;
using access::SignInAnswer;
using Verdict = SignInAnswer::Verdict;

namespace {

Q_LOGGING_CATEGORY(lcDoor, "fw.door", QtInfoMsg)

SignInAnswer refusalOf(const Error &error)
{
    return isWrongPassword(error) ? SignInAnswer()
                                  : SignInAnswer{Verdict::Failed, kNoTime, {}, error};
}

Outcome noteOn(const std::shared_ptr<Database> &database, const AuditEntry &entry)
{
    return SqlAuditStore(database).append(entry);
}

SignInAnswer ask(const PostgresProfile &profile, const QString &password, const QString &host,
                 TimePoint now)
{
    const auto database = Database::open(profile, password, Database::Schema::MustBeNewest);
    if (!database) {
        return refusalOf(database.error());
    }
    const Result<Identity> who = identityOn(**database, profile.user);
    if (!who) {
        return refusalOf(who.error());
    }
    AuditEntry entry = AuditEntry::by(*who, host, now, u"session.signIn"_s);
    entry.object = who->login;
    if (const Outcome noted = noteOn(*database, entry); !noted) {
        return refusalOf(noted.error());
    }
    return {Verdict::Welcome, kNoTime, *who, {}};
}

} // namespace

ServerDoor::ServerDoor(PostgresProfile profile, const Clock &clock, QString host, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_clock(clock)
    , m_host(std::move(host))
{
    m_pool.setMaxThreadCount(1);
}

ServerDoor::~ServerDoor()
{
    m_pool.waitForDone();
}

Result<bool> ServerDoor::hasUsers() const
{
    return true;
}

Result<Identity> ServerDoor::addFirst(const QString & /*login*/, const QString & /*name*/,
                                      const QString & /*password*/)
{
    return Error{ErrorCode::InvalidArgument, u"first"_s};
}

SignInAnswer ServerDoor::signIn(const QString &login, const QString &password)
{
    const TimePoint until = access::LockOut::until(m_failures, m_lastFailure);
    if (isKnown(until) && m_clock.now() < until) {
        return {Verdict::LockedOut, until, {}, {}};
    }
    if (login.isEmpty() || password.isEmpty()) {
        return {}; // an empty password would let libpq look for another one
    }
    PostgresProfile profile = m_profile;
    profile.user = login;
    const quint64 question = ++m_question;
    m_pool.start([this, question, profile, password, host = m_host, now = m_clock.now()] {
        const SignInAnswer answer = ask(profile, password, host, now);
        QMetaObject::invokeMethod(this, [this, question, profile, password, answer] {
            take(question, profile.user, password, answer);
        });
    });
    return {Verdict::Asking, kNoTime, {}, {}};
}

void ServerDoor::take(quint64 question, const QString &login, const QString &password,
                      const SignInAnswer &answer)
{
    if (question != m_question) {
        return; // somebody has signed out, or asked again
    }
    SignInAnswer told = answer;
    if (answer.verdict == Verdict::Welcome) {
        m_failures = 0;
        m_profile.user = login;
        m_password = password;
    } else if (answer.verdict == Verdict::Wrong) {
        ++m_failures;
        m_lastFailure = m_clock.now();
        told.lockedUntil = access::LockOut::until(m_failures, m_lastFailure);
        told.verdict = isKnown(told.lockedUntil) ? Verdict::LockedOut : Verdict::Wrong;
    }
    emit answered(told);
}

SignInAnswer ServerDoor::changePassword(const QString & /*login*/, const QString & /*old*/,
                                        const QString & /*password*/)
{
    return {Verdict::Failed, kNoTime, {}, {ErrorCode::InvalidArgument, u"server"_s}};
}

void ServerDoor::note(const Identity &who, const QString &action)
{
    AuditEntry entry = AuditEntry::by(who, m_host, m_clock.now(), action);
    m_pool.start([opener = opener(), entry] {
        const StorageWorker::Opened database = opener();
        const Outcome noted = database ? noteOn(*database, entry) : Outcome(database.error());
        if (!noted) {
            qCWarning(lcDoor) << "not in the audit trail:" << noted.error().detail;
        }
    });
}

Outcome ServerDoor::signOut(const Identity &who)
{
    ++m_question;
    note(who, u"session.signOut"_s);
    m_password.fill(u'\0');
    m_password.clear();
    return success();
}

Outcome ServerDoor::lock(const Identity &who)
{
    note(who, u"session.lock"_s);
    return success();
}

QString ServerDoor::usualLogin() const
{
    return m_profile.user;
}

StorageWorker::Opener ServerDoor::opener() const
{
    return [profile = m_profile, password = m_password] {
        return Database::open(profile, password, Database::Schema::MustBeNewest);
    };
}

} // namespace fw::storage
