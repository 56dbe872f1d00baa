// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/exportapproval.h"

#include "ui/access/approvaldialog.h"

#include <utility>

namespace fw::ui {

using namespace Qt::StringLiterals;
using access::AuditEntry;
using access::AuditResult;
using access::ProtectedObject;
using access::Right;
using Verdict = access::SignInAnswer::Verdict;

ExportApproval::ExportApproval(Parts parts)
    : m_parts(std::move(parts))
{
}

void ExportApproval::ask(QWidget &window, const QString &what, int rows, std::function<void()> go)
{
    const int limit = m_parts.limit();
    const bool isSmall = limit <= 0 || rows <= limit;
    if (isSmall || m_parts.session.state() != guard::DeskSession::State::SignedIn) {
        go(); // a desk without accounts has no second person
        return;
    }
    auto *dialog = new ApprovalDialog(
        what, rows,
        [this, what, rows](const QString &login, const QString &password) {
            return check(what, rows, login, password);
        },
        m_parts.theme, &window);
    QObject::connect(dialog, &QDialog::accepted, &window, std::move(go));
    dialog->open();
}

QString ExportApproval::check(const QString &what, int rows, const QString &login,
                              const QString &password)
{
    const access::Identity &first = m_parts.session.who();
    if (login.compare(first.login, Qt::CaseInsensitive) == 0) {
        return tr("Somebody else has to approve it.");
    }
    const access::SignInAnswer answer = m_parts.door.signIn(login, password);
    if (answer.verdict != Verdict::Welcome) {
        return tr("Not approved: the name or the password is wrong, or the account can't be used "
                  "now.");
    }
    const TimePoint now = m_parts.clock.now();
    const bool isGranted =
        answer.who.login.compare(first.login, Qt::CaseInsensitive) != 0 &&
        m_parts.policy.isEverGranted(answer.who, ProtectedObject::Reports, Right::Read, now);
    AuditEntry entry = AuditEntry::by(answer.who, m_parts.host, now, u"export.approve"_s);
    entry.object = what;
    entry.purpose = first.login;
    entry.result = isGranted ? AuditResult::Done : AuditResult::Refused;
    entry.detail = QString::number(rows);
    if (const Outcome noted = m_parts.audit.append(entry); !noted) {
        return tr("Not approved: the audit trail can't be written.");
    }
    return isGranted ? QString() : tr("This person may not approve it.");
}

} // namespace fw::ui
