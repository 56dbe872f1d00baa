// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/approvaldialog.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace fw::ui {

using namespace Qt::StringLiterals;

ApprovalDialog::ApprovalDialog(const QString &what, int rows, Check check, const Theme &theme,
                               QWidget *parent)
    : QDialog(parent)
    , m_check(std::move(check))
    , m_login(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_message(new ThemedLabel(theme, FontRole::Body, Token::Critical, this))
    , m_approve(new QPushButton(tr("Approve"), this))
{
    setObjectName(u"approvalDialog"_s);
    setWindowTitle(tr("Second person needed"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *intro = new ThemedLabel(theme, FontRole::Body, Token::Text, this);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    //: %1 is the name of a report or a table
    intro->setText(tr("%1: %n row(s) would leave the program. Somebody else who may see reports "
                      "has to sign in here to approve it.",
                      nullptr, rows)
                       .arg(what));
    m_login->setObjectName(u"approverLogin"_s);
    m_password->setObjectName(u"approverPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_message->setObjectName(u"approvalMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_approve->setObjectName(u"approveExport"_s);
    m_approve->setDefault(true);
    auto *form = new QFormLayout;
    form->addRow(tr("User name"), m_login);
    form->addRow(tr("Password"), m_password);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_approve);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    setMinimumWidth(420);
    connect(cancel, &QPushButton::clicked, this, &ApprovalDialog::reject);
    connect(m_approve, &QPushButton::clicked, this, &ApprovalDialog::submit);
}

void ApprovalDialog::submit()
{
    const QString password = m_password->text();
    m_password->clear();
    m_approve->setEnabled(false); // a server takes its time
    m_approve->setText(tr("Asking…"));
    m_message->hide();
    m_check(m_login->text().trimmed(), password,
            [kept = QPointer<ApprovalDialog>(this)](const QString &refusal) {
                if (kept) {
                    kept->take(refusal);
                }
            });
}

void ApprovalDialog::take(const QString &refusal)
{
    m_approve->setEnabled(true);
    m_approve->setText(tr("Approve"));
    m_message->setText(u"▲ "_s + refusal);
    m_message->setVisible(!refusal.isEmpty());
    resize(width(), layout()->totalHeightForWidth(width())); // one more line of words
    if (refusal.isEmpty()) {
        accept();
    } else {
        m_password->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace fw::ui
