// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditstore.h"
#include "core/access/door.h"
#include "core/access/userstore.h"
#include "core/base/clock.h"

namespace fw::access {

/// Lets people in by name and password, and remembers who tried.
class Doorkeeper final : public Door
{
    Q_DISABLE_COPY_MOVE(Doorkeeper)

public:
    /// \a host is the name of the desk's computer.
    Doorkeeper(UserStore &users, AuditStore &audit, const Clock &clock, QString host);

    [[nodiscard]] Result<bool> hasUsers() const override;
    [[nodiscard]] Result<Identity> addFirst(const QString &login, const QString &name,
                                            const QString &password) override;
    [[nodiscard]] SignInAnswer signIn(const QString &login, const QString &password) override;
    [[nodiscard]] SignInAnswer changePassword(const QString &login, const QString &old,
                                              const QString &password) override;
    [[nodiscard]] Outcome signOut(const Identity &who) override;
    [[nodiscard]] Outcome lock(const Identity &who) override;

    [[nodiscard]] const QString &host() const { return m_host; }

private:
    [[nodiscard]] SignInAnswer judge(const QString &login, const QString &password,
                                     std::optional<User> &user);
    [[nodiscard]] SignInAnswer refuse(User user, SignInAnswer::Verdict verdict);
    [[nodiscard]] Outcome note(const Identity &who, const QString &action);

    UserStore &m_users;
    AuditStore &m_audit;
    const Clock &m_clock;
    QString m_host;
};

} // namespace fw::access
