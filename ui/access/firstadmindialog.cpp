// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/firstadmindialog.h"

#include "ui/access/accesstext.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

FirstAdminDialog::FirstAdminDialog(guard::DeskSession &session, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_intro(new ThemedLabel(theme, FontRole::Body, Token::MutedText, this))
    , m_loginLabel(new QLabel(this))
    , m_login(new QLineEdit(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_passwordLabel(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_repeatLabel(new QLabel(this))
    , m_repeat(new QLineEdit(this))
    , m_message(new ThemedLabel(theme, FontRole::Body, Token::Critical, this))
    , m_cancel(new QPushButton(this))
    , m_make(new QPushButton(this))
{
    setObjectName(u"firstAdminDialog"_s);
    m_login->setObjectName(u"adminLogin"_s);
    m_login->setMaxLength(int(access::User::kLongestLogin));
    m_name->setObjectName(u"adminName"_s);
    m_password->setObjectName(u"adminPassword"_s);
    m_repeat->setObjectName(u"adminRepeat"_s);
    m_message->setObjectName(u"adminMessage"_s);
    m_make->setObjectName(u"makeAdmin"_s);
    m_cancel->setObjectName(u"cancelAdmin"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_repeat->setEchoMode(QLineEdit::Password);
    m_intro->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->hide();
    m_make->setDefault(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->addRow(m_loginLabel, m_login);
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_passwordLabel, m_password);
    form->addRow(m_repeatLabel, m_repeat);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_make);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 20);
    layout->setSpacing(12);
    layout->addWidget(m_intro);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    connect(m_make, &QPushButton::clicked, this, &FirstAdminDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &FirstAdminDialog::reject);
    retranslate();
    setMinimumWidth(520);
}

void FirstAdminDialog::accept()
{
    Outcome made = Error{ErrorCode::InvalidArgument, u"repeat"_s};
    if (m_password->text() == m_repeat->text()) {
        made = m_session.addFirst(m_login->text().trimmed(), m_name->text(), m_password->text());
    }
    if (made) {
        QDialog::accept();
        return;
    }
    m_message->setText(u"▲ "_s + AccessText::refusal(made.error()));
    m_message->show();
}

void FirstAdminDialog::retranslate()
{
    setWindowTitle(tr("Set up accounts"));
    m_intro->setText(
        tr("From now on everybody at this desk logs in, and sees and does what the own role "
           "includes. The first account administers the others; it sees no calls. There is no way "
           "back without the file of this desk, and nobody can look a password up."));
    m_loginLabel->setText(tr("Log-in name"));
    m_nameLabel->setText(tr("Name"));
    m_passwordLabel->setText(tr("Password"));
    m_repeatLabel->setText(tr("Password again"));
    m_loginLabel->setBuddy(m_login);
    m_nameLabel->setBuddy(m_name);
    m_passwordLabel->setBuddy(m_password);
    m_repeatLabel->setBuddy(m_repeat);
    m_login->setAccessibleName(m_loginLabel->text());
    m_name->setAccessibleName(m_nameLabel->text());
    m_password->setAccessibleName(m_passwordLabel->text());
    m_repeat->setAccessibleName(m_repeatLabel->text());
    m_cancel->setText(tr("Cancel"));
    m_make->setText(tr("Set up accounts"));
}

void FirstAdminDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace fw::ui
