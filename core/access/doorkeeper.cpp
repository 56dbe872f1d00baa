// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/doorkeeper.h"

#include "core/access/lockout.h"
#include "core/access/passwordhash.h"

namespace fw::access {

using namespace Qt::StringLiterals;
using Verdict = SignInAnswer::Verdict;

namespace {

SignInAnswer failed(const Error &error)
{
    return {Verdict::Failed, kNoTime, {}, error};
}

} // namespace

Doorkeeper::Doorkeeper(UserStore &users, AuditStore &audit, const Clock &clock, QString host)
    : m_users(users)
    , m_audit(audit)
    , m_clock(clock)
    , m_host(std::move(host))
{
}

Result<bool> Doorkeeper::hasUsers() const
{
    const auto users = m_users.users();
    if (!users) {
        return users.error();
    }
    return !users->empty();
}

Result<Identity> Doorkeeper::addFirst(const QString &login, const QString &name,
                                      const QString &password)
{
    const Result<bool> isTaken = hasUsers();
    if (!isTaken) {
        return isTaken.error();
    }
    if (*isTaken) {
        return Error{ErrorCode::InvalidArgument, u"first"_s};
    }
    if (!User::isLogin(login)) {
        return Error{ErrorCode::InvalidArgument, u"name"_s};
    }
    if (const Outcome good = PasswordHash::check(password, login); !good) {
        return good.error();
    }
    const Result<QString> hash = PasswordHash::of(password);
    if (!hash) {
        return hash.error();
    }
    User user;
    user.who.login = login;
    user.who.name = name.trimmed().isEmpty() ? login : name.trimmed();
    user.who.post.role = Role::SystemAdmin;
    user.passwordHash = *hash;
    user.createdAt = m_clock.now();
    AuditEntry entry = AuditEntry::by(user.who, m_host, m_clock.now(), u"user.first"_s);
    entry.object = login;
    if (const Outcome added = m_users.add(user, entry); !added) {
        return added.error();
    }
    return user.who;
}

SignInAnswer Doorkeeper::refuse(User user, Verdict verdict)
{
    AuditEntry entry = AuditEntry::by(user.who, m_host, m_clock.now(), u"session.signIn"_s);
    entry.result = AuditResult::Refused;
    entry.object = user.who.login;
    if (verdict == Verdict::Wrong) {
        ++user.failures;
        user.lastFailure = m_clock.now();
        entry.detail = u"password"_s;
    } else {
        entry.detail = verdict == Verdict::LockedOut ? u"lockedOut"_s : u"disabled"_s;
    }
    if (const Outcome saved = m_users.save(user, entry); !saved) {
        return failed(saved.error());
    }
    const TimePoint until = LockOut::until(user.failures, user.lastFailure);
    return {
        isKnown(until) && verdict == Verdict::Wrong ? Verdict::LockedOut : verdict, until, {}, {}};
}

SignInAnswer Doorkeeper::judge(const QString &login, const QString &password,
                               std::optional<User> &user)
{
    const auto found = m_users.find(login);
    if (!found) {
        return failed(found.error());
    }
    user = *found;
    const TimePoint until = user ? LockOut::until(user->failures, user->lastFailure) : kNoTime;
    if (user && isKnown(until) && m_clock.now() < until) {
        return refuse(*user, Verdict::LockedOut);
    }
    const bool isRight = PasswordHash::matches(user ? user->passwordHash : QString(), password);
    if (!user) {
        AuditEntry entry;
        entry.at = m_clock.now();
        // What can't be a name may be a password that was typed into the wrong field.
        entry.user = User::isLogin(login) ? login : QString();
        entry.host = m_host;
        entry.action = u"session.signIn"_s;
        entry.result = AuditResult::Refused;
        entry.detail = u"unknown"_s;
        const Outcome noted = m_audit.append(entry);
        return noted ? SignInAnswer() : failed(noted.error());
    }
    if (!isRight) {
        return refuse(*user, Verdict::Wrong);
    }
    if (user->isDisabled) {
        return refuse(*user, Verdict::Disabled);
    }
    return {user->mustChangePassword ? Verdict::MustChangePassword : Verdict::Welcome,
            kNoTime,
            user->who,
            {}};
}

SignInAnswer Doorkeeper::signIn(const QString &login, const QString &password)
{
    std::optional<User> user;
    SignInAnswer answer = judge(login, password, user);
    if (answer.verdict != Verdict::Welcome && answer.verdict != Verdict::MustChangePassword) {
        return answer;
    }
    user->failures = 0;
    user->lastFailure = kNoTime;
    AuditEntry entry = AuditEntry::by(user->who, m_host, m_clock.now(), u"session.signIn"_s);
    entry.object = login;
    if (const Outcome saved = m_users.save(*user, entry); !saved) {
        return failed(saved.error());
    }
    return answer;
}

SignInAnswer Doorkeeper::changePassword(const QString &login, const QString &old,
                                        const QString &password)
{
    std::optional<User> user;
    SignInAnswer answer = judge(login, old, user);
    if (answer.verdict != Verdict::Welcome && answer.verdict != Verdict::MustChangePassword) {
        return answer;
    }
    if (old == password) {
        return failed(Error{ErrorCode::InvalidArgument, u"same"_s});
    }
    if (const Outcome good = PasswordHash::check(password, login); !good) {
        return failed(good.error());
    }
    const Result<QString> hash = PasswordHash::of(password);
    if (!hash) {
        return failed(hash.error());
    }
    user->passwordHash = *hash;
    user->mustChangePassword = false;
    user->failures = 0;
    user->lastFailure = kNoTime;
    AuditEntry entry = AuditEntry::by(user->who, m_host, m_clock.now(), u"user.password"_s);
    entry.object = login;
    if (const Outcome saved = m_users.save(*user, entry); !saved) {
        return failed(saved.error());
    }
    answer.verdict = Verdict::Welcome;
    return answer;
}

Outcome Doorkeeper::note(const Identity &who, const QString &action)
{
    return m_audit.append(AuditEntry::by(who, m_host, m_clock.now(), action));
}

Outcome Doorkeeper::signOut(const Identity &who)
{
    return note(who, u"session.signOut"_s);
}

Outcome Doorkeeper::lock(const Identity &who)
{
    return note(who, u"session.lock"_s);
}

} // namespace fw::access
