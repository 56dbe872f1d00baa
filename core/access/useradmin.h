// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accesspolicy.h"
#include "core/access/userstore.h"
#include "core/base/clock.h"

namespace fw::access {

/// Adds and changes accounts for those who may. Refusals are InvalidArgument with "right" (the
/// actor may not), "self" (nobody changes the own post or shuts the own account), "lastAdmin"
/// (somebody has to be left who can), "name", "taken", or what PasswordHash and checkDelegation()
/// say.
class UserAdmin final
{
    Q_DISABLE_COPY_MOVE(UserAdmin)

public:
    static constexpr qsizetype kShortestReason = 4; ///< letters

    UserAdmin(UserStore &users, const AccessPolicy &policy, const Clock &clock, QString host);

    [[nodiscard]] TimePoint now() const { return m_clock.now(); }

    /// Everything about accounts lies at the root of the organisation.
    [[nodiscard]] bool mayWrite(const Identity &actor) const;
    /// Shuts and opens accounts, without making or changing any.
    [[nodiscard]] bool mayDecide(const Identity &actor) const;
    [[nodiscard]] bool mayRead(const Identity &actor) const;

    [[nodiscard]] Result<std::vector<User>> users(const Identity &actor) const;
    /// A new account has to choose another password at its first log-in.
    [[nodiscard]] Outcome add(const Identity &actor, const Identity &who, const QString &password);
    /// Name, person and post.
    [[nodiscard]] Outcome change(const Identity &actor, const Identity &who);
    [[nodiscard]] Outcome setDisabled(const Identity &actor, const QString &login, bool isDisabled);
    [[nodiscard]] Outcome resetPassword(const Identity &actor, const QString &login,
                                        const QString &password);
    /// Gives the post of another account, or a part of it, to \a login for a while. Beside what
    /// checkDelegation() says: "post" (nobody gives what they don't have), "past" (it would have
    /// ended already), "reason" (none was said).
    [[nodiscard]] Outcome delegate(const Identity &actor, const QString &login,
                                   const Delegation &delegation);
    /// Takes it back at once; NotFound when there is none like it.
    [[nodiscard]] Outcome endDelegation(const Identity &actor, const QString &login,
                                        const Delegation &delegation);

private:
    [[nodiscard]] Result<User> find(const QString &login) const;
    /// Whether an active administrator other than \a login is there.
    [[nodiscard]] Result<bool> hasOtherAdmin(const QString &login) const;
    [[nodiscard]] AuditEntry entryOf(const Identity &actor, const QString &action,
                                     const QString &login) const;

    UserStore &m_users;
    const AccessPolicy &m_policy;
    const Clock &m_clock;
    QString m_host;
};

} // namespace fw::access
