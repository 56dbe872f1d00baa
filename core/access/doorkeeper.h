// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditstore.h"
#include "core/access/userstore.h"
#include "core/base/clock.h"

namespace fw::access {

/// What came of an attempt to sign in.
struct SignInAnswer
{
    enum class Verdict : std::uint8_t {
        Welcome,
        MustChangePassword, ///< right, and a new password is due before anything else
        Wrong,              ///< no such account, or another password; which is not told
        LockedOut,
        Disabled, ///< told only to who knows the password
        Failed    ///< the store did; see error
    };

    Verdict verdict = Verdict::Wrong;
    TimePoint lockedUntil = kNoTime;
    Identity who; ///< counts for Welcome and MustChangePassword
    Error error;
};

/// Lets people in by name and password, and remembers who tried.
class Doorkeeper final
{
    Q_DISABLE_COPY_MOVE(Doorkeeper)

public:
    /// \a host is the name of the desk's computer.
    Doorkeeper(UserStore &users, AuditStore &audit, const Clock &clock, QString host);

    /// Whether this desk has accounts at all.
    [[nodiscard]] Result<bool> hasUsers() const;
    /// The first account of a desk administers the others; refused when there is one already.
    [[nodiscard]] Result<Identity> addFirst(const QString &login, const QString &name,
                                            const QString &password);
    [[nodiscard]] SignInAnswer signIn(const QString &login, const QString &password);
    /// Asks for the old password again, and counts a wrong one as an attempt.
    [[nodiscard]] SignInAnswer changePassword(const QString &login, const QString &old,
                                              const QString &password);
    [[nodiscard]] Outcome signOut(const Identity &who);
    [[nodiscard]] Outcome lock(const Identity &who);

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
