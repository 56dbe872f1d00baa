// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditchain.h"
#include "core/base/result.h"

namespace fw::access {

/// Which entries are wanted; what is empty or not known restricts nothing.
struct AuditFilter
{
    TimePoint from = kNoTime;
    TimePoint until = kNoTime; ///< not included
    QString user;              ///< exactly this log-in name
    QString action;            ///< begins with this: "switch." are all of the switch
    QString text;              ///< in object, purpose or detail
    std::optional<AuditResult> result;
};

/// Where the audit trail is kept: rows can be added and read, nothing else.
class AuditStore
{
    Q_DISABLE_COPY_MOVE(AuditStore)

public:
    virtual ~AuditStore() = default;

    [[nodiscard]] virtual Outcome append(const AuditEntry &entry) = 0;
    /// The newest first, at most \a most.
    [[nodiscard]] virtual Result<std::vector<AuditRow>> read(const AuditFilter &filter,
                                                             int most) const = 0;
    /// Links every row that is not linked yet; tells how many.
    [[nodiscard]] virtual Result<int> seal(TimePoint now) = 0;
    [[nodiscard]] virtual Result<AuditChain::Verdict> verify() const = 0;

protected:
    AuditStore() = default;
};

} // namespace fw::access
