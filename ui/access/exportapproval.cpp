// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/exportapproval.h"

#include "ui/access/approvaldialog.h"

#include <utility>

namespace fw::ui {

using access::Approval;

ExportApproval::ExportApproval(Parts parts)
    : m_parts(std::move(parts))
{
}

void ExportApproval::note(const ExportNote &note)
{
    m_parts.note(note);
}

void ExportApproval::ask(QWidget &window, const QString &what, int rows, std::function<void()> go)
{
    const int limit = m_parts.limit();
    if (limit <= 0 || rows <= limit) {
        go();
    } else {
        askAnother(window, what, rows, std::move(go));
    }
}

void ExportApproval::askAnother(QWidget &window, const QString &what, int rows,
                                std::function<void()> go)
{
    if (m_parts.session.state() != guard::DeskSession::State::SignedIn) {
        go(); // a desk without accounts has no second person
        return;
    }
    const access::ExportRequest request{what, rows, m_parts.session.who().login};
    auto *dialog = new ApprovalDialog(
        what, rows,
        [this, request, &window](const QString &login, const QString &password,
                                 const ApprovalDialog::Answer &answer) {
            m_parts.approver().ask(request, login, password, window,
                                   [answer](Approval approval) { answer(sentence(approval)); });
        },
        m_parts.theme, &window);
    QObject::connect(dialog, &QDialog::accepted, &window, [this, request, go = std::move(go)] {
        // Who asked is still the one at the desk: nobody else takes out what was approved.
        if (m_parts.session.state() == guard::DeskSession::State::SignedIn &&
            m_parts.session.who().login == request.first) {
            go();
        }
    });
    dialog->open();
}

QString ExportApproval::sentence(Approval approval)
{
    switch (approval) {
    case Approval::Granted:
        return {};
    case Approval::SamePerson:
        return tr("Somebody else has to approve it.");
    case Approval::Wrong:
        return tr("Not approved: the name or the password is wrong, or the account can't be used "
                  "now.");
    case Approval::LockedOut:
        return tr("Not approved: too many wrong passwords. Try again later.");
    case Approval::NoRight:
        return tr("This person may not approve it.");
    case Approval::NotRecorded:
        return tr("Not approved: the audit trail can't be written.");
    case Approval::Unreachable:
        return tr("Not approved: the server does not answer.");
    }
    return {};
}

} // namespace fw::ui
