// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/signinform.h"

#include "ui/access/accesstext.h"
#include "ui/widgets/visibletext.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using State = guard::DeskSession::State;
using Verdict = access::SignInAnswer::Verdict;

SignInForm::SignInForm(guard::DeskSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new ThemedLabel(theme, FontRole::Figure, Token::Text, this))
    , m_loginLabel(new ThemedLabel(theme, FontRole::Body, Token::Text, this))
    , m_login(new QLineEdit(this))
    , m_passwordLabel(new ThemedLabel(theme, FontRole::Body, Token::Text, this))
    , m_password(new QLineEdit(this))
    , m_newLabel(new ThemedLabel(theme, FontRole::Body, Token::Text, this))
    , m_new(new QLineEdit(this))
    , m_repeatLabel(new ThemedLabel(theme, FontRole::Body, Token::Text, this))
    , m_repeat(new QLineEdit(this))
    , m_message(new ThemedLabel(theme, FontRole::Body, Token::Critical, this))
    , m_other(new QPushButton(this))
    , m_enter(new QPushButton(this))
{
    setObjectName(u"signInForm"_s);
    m_login->setObjectName(u"loginName"_s);
    m_login->setMaxLength(int(access::User::kLongestLogin));
    m_password->setObjectName(u"loginPassword"_s);
    m_new->setObjectName(u"newPassword"_s);
    m_repeat->setObjectName(u"repeatPassword"_s);
    m_message->setObjectName(u"signInMessage"_s);
    m_message->setWordWrap(true);
    m_enter->setObjectName(u"signInButton"_s);
    m_enter->setAutoDefault(true);
    m_enter->setDefault(true);
    m_other->setObjectName(u"otherUserButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 24);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addSpacing(8);
    const std::array<std::pair<QLabel *, QLineEdit *>, 4> fields{{{m_loginLabel, m_login},
                                                                  {m_passwordLabel, m_password},
                                                                  {m_newLabel, m_new},
                                                                  {m_repeatLabel, m_repeat}}};
    for (const auto &[label, field] : fields) {
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field);
        if (field != m_login) {
            field->setEchoMode(QLineEdit::Password);
        }
        connect(field, &QLineEdit::returnPressed, this, &SignInForm::submit);
    }
    layout->addWidget(m_message);
    layout->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_other);
    buttons->addStretch();
    buttons->addWidget(m_enter);
    layout->addLayout(buttons);
    connect(m_enter, &QPushButton::clicked, this, &SignInForm::submit);
    connect(m_other, &QPushButton::clicked, &session, &guard::DeskSession::signOut);
    connect(&session, &guard::DeskSession::answered, this, &SignInForm::showAnswer);
    begin();
}

void SignInForm::begin()
{
    const bool isLocked = m_session.state() == State::Locked;
    m_answer.reset();
    setChanging(false);
    setAsking(false);
    m_login->setText(isLocked ? m_session.who().login : m_session.usualLogin());
    m_login->setReadOnly(isLocked);
    m_password->clear();
    m_other->setVisible(isLocked);
    retranslate();
    (m_login->text().isEmpty() ? m_login : m_password)->setFocus(Qt::OtherFocusReason);
}

void SignInForm::setChanging(bool isChanging)
{
    m_isChanging = isChanging;
    for (QWidget *each :
         {static_cast<QWidget *>(m_newLabel), static_cast<QWidget *>(m_new),
          static_cast<QWidget *>(m_repeatLabel), static_cast<QWidget *>(m_repeat)}) {
        each->setVisible(isChanging);
    }
    m_new->clear();
    m_repeat->clear();
}

void SignInForm::setAsking(bool isAsking)
{
    for (QWidget *each : {static_cast<QWidget *>(m_login), static_cast<QWidget *>(m_password),
                          static_cast<QWidget *>(m_enter)}) {
        each->setEnabled(!isAsking);
    }
}

void SignInForm::submit()
{
    if (!m_enter->isEnabled()) {
        return; // the return key, while a server is asked
    }
    const QString login = m_login->text().trimmed();
    if (!m_isChanging) {
        showAnswer(m_session.signIn(login, m_password->text()));
        return;
    }
    if (m_new->text() != m_repeat->text()) {
        showAnswer({Verdict::Failed, kNoTime, {}, {ErrorCode::InvalidArgument, u"repeat"_s}});
        return;
    }
    showAnswer(m_session.changePassword(login, m_password->text(), m_new->text()));
}

void SignInForm::showAnswer(const access::SignInAnswer &answer)
{
    m_answer = answer;
    setAsking(answer.verdict == Verdict::Asking);
    if (answer.verdict == Verdict::Welcome) {
        begin(); // no password stays in a field
        return;
    }
    if (answer.verdict == Verdict::MustChangePassword) {
        setChanging(true);
        m_new->setFocus(Qt::OtherFocusReason);
    } else if (answer.verdict == Verdict::Asking) {
        m_password->clear(); // the server has it; nobody else needs it any more
    } else if (!m_isChanging || answer.verdict != Verdict::Failed) {
        m_password->clear();
        m_password->setFocus(Qt::OtherFocusReason);
    }
    retranslate();
}

void SignInForm::retranslate()
{
    //: %1 is a person's name
    m_title->setText(m_session.state() == State::Locked
                         ? tr("Locked by %1").arg(visibleText(m_session.who().name))
                         : tr("Log in"));
    m_loginLabel->setText(tr("Log-in name"));
    m_passwordLabel->setText(tr("Password"));
    m_newLabel->setText(tr("New password"));
    m_repeatLabel->setText(tr("New password again"));
    m_login->setAccessibleName(m_loginLabel->text());
    m_password->setAccessibleName(m_passwordLabel->text());
    m_new->setAccessibleName(m_newLabel->text());
    m_repeat->setAccessibleName(m_repeatLabel->text());
    m_other->setText(tr("Another user"));
    m_enter->setText(m_isChanging ? tr("Change and log in") : tr("Log in"));
    QString sentence;
    if (m_answer) {
        const auto until =
            QDateTime::fromMSecsSinceEpoch(toMicroseconds(m_answer->lockedUntil) / 1000, m_zone);
        const bool isTrouble = m_answer->verdict != Verdict::Asking;
        sentence = (isTrouble ? u"▲ "_s : QString()) +
                   AccessText::answer(*m_answer, until.toString(u"HH:mm:ss"_s));
    }
    const bool isAsking = m_answer && m_answer->verdict == Verdict::Asking;
    m_message->setToken(isAsking ? Token::MutedText : Token::Critical);
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void SignInForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace fw::ui
