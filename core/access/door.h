// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/identity.h"

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
        Asking,   ///< a server is asked; the answer comes later
        Failed    ///< the store did; see error
    };

    Verdict verdict = Verdict::Wrong;
    TimePoint lockedUntil = kNoTime;
    Identity who; ///< counts for Welcome and MustChangePassword
    Error error;
};

/// Who lets people in to a desk: the desk's own accounts, or a server's.
class Door
{
    Q_DISABLE_COPY_MOVE(Door)

public:
    virtual ~Door() = default;

    /// Whether there are accounts at all.
    [[nodiscard]] virtual Result<bool> hasUsers() const = 0;
    /// The first account of a desk administers the others; refused when there is one already.
    [[nodiscard]] virtual Result<Identity> addFirst(const QString &login, const QString &name,
                                                    const QString &password) = 0;
    [[nodiscard]] virtual SignInAnswer signIn(const QString &login, const QString &password) = 0;
    /// Asks for the old password again, and counts a wrong one as an attempt.
    [[nodiscard]] virtual SignInAnswer changePassword(const QString &login, const QString &old,
                                                      const QString &password) = 0;
    [[nodiscard]] virtual Outcome signOut(const Identity &who) = 0;
    [[nodiscard]] virtual Outcome lock(const Identity &who) = 0;

    /// The login name that the form begins with; empty: none.
    [[nodiscard]] virtual QString usualLogin() const { return {}; }

protected:
    Door() = default;
};

} // namespace fw::access
