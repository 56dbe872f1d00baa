// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/revealdialog.h"

#include "ui/access/accesstext.h"
#include "ui/widgets/visibletext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

RevealDialog::RevealDialog(guard::NumberDesk &desk, live::SwitchId source, live::CallRef call,
                           const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_source(source)
    , m_call(call)
    , m_intro(new ThemedLabel(theme, FontRole::Body, Token::MutedText, this))
    , m_reason(new QLineEdit(this))
    , m_number(new ThemedLabel(theme, FontRole::Figure, Token::Text, this))
    , m_message(new ThemedLabel(theme, FontRole::Body, Token::Critical, this))
    , m_show(new QPushButton(tr("Show the number"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"revealDialog"_s);
    setWindowTitle(tr("Reveal a number"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_intro->setWordWrap(true);
    m_intro->setText(tr("Your name, the time and the reason go into the audit trail first. The "
                        "number is shown for 30 seconds."));
    m_reason->setObjectName(u"revealReason"_s);
    m_reason->setMaxLength(200);
    m_reason->setPlaceholderText(tr("Purpose of access"));
    m_reason->setAccessibleName(tr("Purpose of access"));
    m_number->setObjectName(u"revealedNumber"_s);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setAccessibleName(tr("Number"));
    m_number->hide();
    m_message->setObjectName(u"revealMessage"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    m_show->setObjectName(u"showNumber"_s);
    m_show->setDefault(true);
    m_close->setObjectName(u"closeReveal"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_show);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(12);
    layout->addWidget(m_intro);
    layout->addWidget(m_reason);
    layout->addWidget(m_number);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    setMinimumWidth(420);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &RevealDialog::countDown);
    connect(m_show, &QPushButton::clicked, this, &RevealDialog::ask);
    connect(m_close, &QPushButton::clicked, this, &RevealDialog::reject);
}

void RevealDialog::ask()
{
    const Result<QString> number = m_desk.reveal(m_source, m_call, m_reason->text());
    m_message->setVisible(!number);
    if (!number) {
        const bool isGone = number.error().code == ErrorCode::NotFound;
        m_message->setText(u"▲ "_s + (isGone ? tr("This caller no longer waits.")
                                             : AccessText::refusal(number.error())));
        return;
    }
    m_reason->setEnabled(false);
    m_show->hide();
    m_number->setText(number->isEmpty() ? tr("The caller has no number.") : visibleText(*number));
    m_number->show();
    m_left = int(guard::NumberDesk::kShown.count());
    m_second.start();
    countDown();
}

void RevealDialog::countDown()
{
    if (m_left == 0) {
        m_number->clear();
        close();
        return;
    }
    //: on the button that closes: %n seconds until it closes by itself
    m_close->setText(tr("Close (%n s)", nullptr, m_left));
    --m_left;
}

} // namespace fw::ui
