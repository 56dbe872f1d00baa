// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/approver.h"
#include "core/access/auditstore.h"
#include "core/access/door.h"
#include "core/base/clock.h"

namespace fw::access {

/// By the accounts of a desk of its own. Answers at once.
class DeskApprover final : public Approver
{
    Q_DISABLE_COPY_MOVE(DeskApprover)

public:
    /// \a door knows the second person. All outlive this.
    DeskApprover(Door &door, const AccessPolicy &policy, AuditStore &audit, const Clock &clock,
                 QString host);

    void ask(const ExportRequest &request, const QString &login, const QString &password,
             QObject &asker, Take take) override;

private:
    [[nodiscard]] Approval judge(const ExportRequest &request, const QString &login,
                                 const QString &password);

    Door &m_door;
    const AccessPolicy &m_policy;
    AuditStore &m_audit;
    const Clock &m_clock;
    QString m_host;
};

} // namespace fw::access
