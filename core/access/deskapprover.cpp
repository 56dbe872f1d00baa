// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/deskapprover.h"

namespace fw::access {

using Verdict = SignInAnswer::Verdict;

DeskApprover::DeskApprover(Door &door, const AccessPolicy &policy, AuditStore &audit,
                           const Clock &clock, QString host)
    : m_door(door)
    , m_policy(policy)
    , m_audit(audit)
    , m_clock(clock)
    , m_host(std::move(host))
{
}

void DeskApprover::ask(const ExportRequest &request, const QString &login, const QString &password,
                       QObject & /*asker*/, Take take)
{
    take(judge(request, login, password));
}

Approval DeskApprover::judge(const ExportRequest &request, const QString &login,
                             const QString &password)
{
    if (isSameLogin(login, request.first)) {
        return Approval::SamePerson;
    }
    const SignInAnswer answer = m_door.signIn(login, password);
    if (answer.verdict != Verdict::Welcome) {
        return answer.verdict == Verdict::LockedOut ? Approval::LockedOut
               : answer.verdict == Verdict::Failed  ? Approval::Unreachable
                                                    : Approval::Wrong;
    }
    const TimePoint now = m_clock.now();
    const Approval approval = judgeApproval(m_policy, answer.who, request, now);
    const Outcome noted = m_audit.append(approvalEntry(answer.who, request, approval, m_host, now));
    return noted ? approval : Approval::NotRecorded;
}

} // namespace fw::access
