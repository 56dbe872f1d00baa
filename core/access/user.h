// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/identity.h"

namespace fw::access {

/// An account.
struct User
{
    static constexpr qsizetype kLongestLogin = 64;

    Identity who;
    QString passwordHash;
    bool mustChangePassword = false;
    bool isDisabled = false;
    int failures = 0; ///< wrong passwords since the last right one
    TimePoint lastFailure = kNoTime;
    TimePoint createdAt = kNoTime;

    /// Small Latin letters, digits, dots, hyphens and underscores; begins with a letter.
    [[nodiscard]] static bool isLogin(const QString &text);
};

} // namespace fw::access
