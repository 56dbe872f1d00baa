// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditentry.h"
#include "core/access/user.h"
#include "core/base/result.h"

#include <optional>
#include <vector>

namespace fw::access {

/// Where the accounts of a desk are kept. Each change is written together with its entry of the
/// audit trail, or not at all.
class UserStore
{
    Q_DISABLE_COPY_MOVE(UserStore)

public:
    virtual ~UserStore() = default;

    /// By log-in name.
    [[nodiscard]] virtual Result<std::vector<User>> users() const = 0;
    [[nodiscard]] virtual Result<std::optional<User>> find(const QString &login) const = 0;
    /// InvalidArgument when the log-in name is taken.
    [[nodiscard]] virtual Outcome add(const User &user, const AuditEntry &entry) = 0;
    /// NotFound when there is none with this log-in name.
    [[nodiscard]] virtual Outcome save(const User &user, const AuditEntry &entry) = 0;

protected:
    UserStore() = default;
};

} // namespace fw::access
