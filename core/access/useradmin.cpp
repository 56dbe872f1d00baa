// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/useradmin.h"

#include "core/access/passwordhash.h"

#include <QDateTime>

#include <algorithm>

namespace fw::access {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString &why)
{
    return Error{ErrorCode::InvalidArgument, why};
}

Place everywhere()
{
    return Place::root(organisation::ScopeTree());
}

QString described(const Post &post)
{
    return "%1 r=%2 a=%3"_L1.arg(roleCode(post.role), post.regions.join(u','),
                                 post.teams.join(u','));
}

QString described(const Delegation &delegation)
{
    const auto text = [](TimePoint time) {
        return QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, Qt::UTC)
            .toString(Qt::ISODate);
    };
    return "%1 %2 %3/%4"_L1.arg(delegation.giver, described(delegation.post), text(delegation.from),
                                text(delegation.until));
}

bool isActiveAdmin(const User &user)
{
    return user.who.post.role == Role::SystemAdmin && !user.isDisabled;
}

} // namespace

UserAdmin::UserAdmin(UserStore &users, const AccessPolicy &policy, const Clock &clock, QString host)
    : m_users(users)
    , m_policy(policy)
    , m_clock(clock)
    , m_host(std::move(host))
{
}

bool UserAdmin::mayWrite(const Identity &actor) const
{
    return m_policy.decide(actor, ProtectedObject::Users, Right::Write, everywhere()).isGranted();
}

bool UserAdmin::mayDecide(const Identity &actor) const
{
    return mayWrite(actor) ||
           m_policy.decide(actor, ProtectedObject::Users, Right::Approve, everywhere()).isGranted();
}

bool UserAdmin::mayRead(const Identity &actor) const
{
    return m_policy.decide(actor, ProtectedObject::Users, Right::Read, everywhere()).isGranted();
}

AuditEntry UserAdmin::entryOf(const Identity &actor, const QString &action,
                              const QString &login) const
{
    AuditEntry entry = AuditEntry::by(actor, m_host, m_clock.now(), action);
    entry.object = login;
    return entry;
}

Result<User> UserAdmin::find(const QString &login) const
{
    const auto found = m_users.find(login);
    if (!found) {
        return found.error();
    }
    if (!*found) {
        return Error{ErrorCode::NotFound, login};
    }
    return **found;
}

Result<bool> UserAdmin::hasOtherAdmin(const QString &login) const
{
    const auto users = m_users.users();
    if (!users) {
        return users.error();
    }
    return std::ranges::any_of(*users, [&login](const User &user) {
        return isActiveAdmin(user) && user.who.login != login;
    });
}

Result<std::vector<User>> UserAdmin::users(const Identity &actor) const
{
    if (!mayRead(actor)) {
        return refused(u"right"_s);
    }
    return m_users.users();
}

Outcome UserAdmin::add(const Identity &actor, const Identity &who, const QString &password)
{
    if (!mayWrite(actor)) {
        return refused(u"right"_s);
    }
    if (!User::isLogin(who.login)) {
        return refused(u"name"_s);
    }
    const auto found = m_users.find(who.login);
    if (!found) {
        return found.error();
    }
    if (*found) {
        return refused(u"taken"_s);
    }
    if (Outcome good = PasswordHash::check(password, who.login); !good) {
        return good;
    }
    const Result<QString> hash = PasswordHash::of(password);
    if (!hash) {
        return hash.error();
    }
    User user;
    user.who = who;
    user.who.delegations.clear();
    user.passwordHash = *hash;
    user.mustChangePassword = true;
    user.createdAt = m_clock.now();
    AuditEntry entry = entryOf(actor, u"user.add"_s, who.login);
    entry.detail = described(who.post);
    return m_users.add(user, entry);
}

Outcome UserAdmin::change(const Identity &actor, const Identity &who)
{
    if (!mayWrite(actor)) {
        return refused(u"right"_s);
    }
    Result<User> user = find(who.login);
    if (!user) {
        return user.error();
    }
    const bool isOtherPost = user->who.post != who.post;
    if (isOtherPost && actor.login == who.login) {
        return refused(u"self"_s);
    }
    if (isActiveAdmin(*user) && who.post.role != Role::SystemAdmin) {
        const Result<bool> isCovered = hasOtherAdmin(who.login);
        if (!isCovered || !*isCovered) {
            return isCovered ? refused(u"lastAdmin"_s) : isCovered.error();
        }
    }
    AuditEntry entry = entryOf(actor, u"user.change"_s, who.login);
    entry.detail = isOtherPost ? described(user->who.post) + u" > "_s + described(who.post)
                               : described(who.post);
    user->who.name = who.name;
    user->who.person = who.person;
    user->who.post = who.post;
    return m_users.save(*user, entry);
}

Outcome UserAdmin::setDisabled(const Identity &actor, const QString &login, bool isDisabled)
{
    if (!mayDecide(actor)) {
        return refused(u"right"_s);
    }
    Result<User> user = find(login);
    if (!user) {
        return user.error();
    }
    if (actor.login == login) {
        return refused(u"self"_s);
    }
    if (isDisabled && isActiveAdmin(*user)) {
        const Result<bool> isCovered = hasOtherAdmin(login);
        if (!isCovered || !*isCovered) {
            return isCovered ? refused(u"lastAdmin"_s) : isCovered.error();
        }
    }
    user->isDisabled = isDisabled;
    if (!isDisabled) {
        user->failures = 0;
        user->lastFailure = kNoTime;
    }
    return m_users.save(*user,
                        entryOf(actor, isDisabled ? u"user.disable"_s : u"user.enable"_s, login));
}

Outcome UserAdmin::resetPassword(const Identity &actor, const QString &login,
                                 const QString &password)
{
    if (!mayWrite(actor)) {
        return refused(u"right"_s);
    }
    Result<User> user = find(login);
    if (!user) {
        return user.error();
    }
    if (Outcome good = PasswordHash::check(password, login); !good) {
        return good;
    }
    const Result<QString> hash = PasswordHash::of(password);
    if (!hash) {
        return hash.error();
    }
    user->passwordHash = *hash;
    user->mustChangePassword = true;
    user->failures = 0;
    user->lastFailure = kNoTime;
    return m_users.save(*user, entryOf(actor, u"user.resetPassword"_s, login));
}

Outcome UserAdmin::delegate(const Identity &actor, const QString &login,
                            const Delegation &delegation)
{
    if (!mayWrite(actor)) {
        return refused(u"right"_s);
    }
    Result<User> user = find(login);
    if (!user) {
        return user.error();
    }
    const Result<User> giver = find(delegation.giver);
    if (!giver) {
        return giver.error();
    }
    if (!isPartOf(delegation.post, giver->who.post)) {
        return refused(u"post"_s); // nobody gives what they don't have
    }
    if (actor.login == login) {
        return refused(u"self"_s);
    }
    if (Outcome good = checkDelegation(delegation, user->who); !good) {
        return good;
    }
    if (delegation.until <= m_clock.now()) {
        return refused(u"past"_s);
    }
    Delegation given = delegation;
    given.reason = delegation.reason.simplified();
    if (given.reason.size() < kShortestReason) {
        return refused(u"reason"_s);
    }
    std::erase_if(user->who.delegations,
                  [this](const Delegation &each) { return each.until <= m_clock.now(); });
    user->who.delegations.push_back(given);
    AuditEntry entry = entryOf(actor, u"user.delegate"_s, login);
    entry.purpose = given.reason;
    entry.detail = described(given);
    return m_users.save(*user, entry);
}

Outcome UserAdmin::endDelegation(const Identity &actor, const QString &login,
                                 const Delegation &delegation)
{
    if (!mayDecide(actor)) {
        return refused(u"right"_s);
    }
    Result<User> user = find(login);
    if (!user) {
        return user.error();
    }
    if (std::erase(user->who.delegations, delegation) == 0) {
        return Error{ErrorCode::NotFound, login};
    }
    AuditEntry entry = entryOf(actor, u"user.endDelegation"_s, login);
    entry.detail = described(delegation);
    return m_users.save(*user, entry);
}

} // namespace fw::access
