// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditstore.h"
#include "core/guard/desksession.h"
#include "core/live/floorstore.h"

namespace fw::guard {

/// Gives the full number of a waiting caller to who may have it: asked with a reason, recorded,
/// then got. What can't be recorded is not given.
class NumberDesk final
{
    Q_DISABLE_COPY_MOVE(NumberDesk)

public:
    /// Characters of a reason that say something.
    static constexpr qsizetype kShortestReason = 5;
    /// For how long a number may be seen.
    static constexpr std::chrono::seconds kShown{30};

    NumberDesk(const DeskSession &session, const live::FloorStore &store, access::AuditStore &audit,
               const Clock &clock, QString host);

    [[nodiscard]] access::Decision may(live::SwitchId source, live::CallRef call) const;
    /// InvalidArgument with "right", "scope" or "reason"; NotFound when nobody waits there any
    /// more; or what the store of the audit trail says.
    [[nodiscard]] Result<QString> reveal(live::SwitchId source, live::CallRef call,
                                         const QString &reason);

private:
    [[nodiscard]] access::AuditEntry entryOf(const live::WaitingCall &call,
                                             const QString &reason) const;

    const DeskSession &m_session;
    const live::FloorStore &m_store;
    access::AuditStore &m_audit;
    const Clock &m_clock;
    QString m_host;
};

} // namespace fw::guard
