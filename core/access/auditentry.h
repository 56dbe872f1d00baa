// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/identity.h"

#include <cstdint>

namespace fw::access {

enum class AuditResult : std::uint8_t {
    Done,
    Asked, ///< permitted and begun; another entry says what came of it
    Refused,
    Failed,
    Unknown, ///< the answer was lost
    Count
};

/// "done", "asked", "refused", "failed", "unknown".
[[nodiscard]] QLatin1StringView auditResultKey(AuditResult result);
[[nodiscard]] std::optional<AuditResult> auditResultOfKey(QStringView key);

/// Who did what to what, what for, and what came of it. Never holds a number, a password or any
/// other secret.
struct AuditEntry
{
    TimePoint at = kNoTime;
    QString user;    ///< log-in name, or what was typed as one; empty: the program
    QString role;    ///< roleCode(); empty for who is not known
    QString side;    ///< sideCode()
    QString host;    ///< the desk's computer
    QString action;  ///< "session.signIn", "user.add", "switch.pauseAgent", ...
    QString object;  ///< what it was done to
    QString scope;   ///< id of the node of the organisation that this lies in; empty: in none
    QString purpose; ///< as the person gave it
    AuditResult result = AuditResult::Done;
    QString detail; ///< a code, or what was changed

    bool operator==(const AuditEntry &) const = default;

    /// The fields that tell who it was; the scope is the user's first one until a caller knows
    /// better.
    [[nodiscard]] static AuditEntry by(const Identity &who, const QString &host, TimePoint at,
                                       const QString &action);
};

} // namespace fw::access
