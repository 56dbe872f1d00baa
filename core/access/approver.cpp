// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/approver.h"

namespace fw::access {

bool isSameLogin(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

Approval judgeApproval(const AccessPolicy &policy, const Identity &second,
                       const ExportRequest &request, TimePoint now)
{
    if (isSameLogin(second.login, request.first)) {
        return Approval::SamePerson;
    }
    return policy.isEverGranted(second, ProtectedObject::Reports, Right::Read, now)
               ? Approval::Granted
               : Approval::NoRight;
}

AuditEntry approvalEntry(const Identity &second, const ExportRequest &request, Approval approval,
                         const QString &host, TimePoint now)
{
    AuditEntry entry = AuditEntry::by(second, host, now, QStringLiteral("export.approve"));
    entry.object = request.what;
    entry.purpose = request.first;
    entry.result = approval == Approval::Granted ? AuditResult::Done : AuditResult::Refused;
    entry.detail = QString::number(request.rows);
    return entry;
}

} // namespace fw::access
