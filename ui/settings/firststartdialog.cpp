// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/firststartdialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

FirstStartDialog::FirstStartDialog(const Theme &theme, ConnectionTester &tester, bool hasKeychain,
                                   QWidget *parent)
    : QDialog(parent)
    , m_title(new ThemedLabel(theme, FontRole::Figure, Token::Text, this))
    , m_intro(new ThemedLabel(theme, FontRole::Body, Token::MutedText, this))
    , m_demo(new QRadioButton(this))
    , m_demoNote(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
    , m_switch(new QRadioButton(this))
    , m_switchNote(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
    , m_server(new QRadioButton(this))
    , m_serverNote(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
    , m_form(new SwitchForm(theme, tester, hasKeychain, this))
    , m_serverForm(new ServerForm(theme, this))
    , m_scroll(new QScrollArea(this))
    , m_serverScroll(new QScrollArea(this))
    , m_cancel(new QPushButton(this))
    , m_start(new QPushButton(this))
{
    setObjectName(u"firstStartDialog"_s);
    m_demo->setObjectName(u"chooseDemo"_s);
    m_switch->setObjectName(u"chooseSwitch"_s);
    m_server->setObjectName(u"chooseServer"_s);
    m_start->setObjectName(u"startButton"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_demo->setChecked(true);
    m_start->setDefault(true);
    for (ThemedLabel *label : {m_intro, m_demoNote, m_switchNote, m_serverNote}) {
        label->setWordWrap(true);
        label->setIndent(label == m_intro ? -1 : 24);
    }
    const std::pair<QScrollArea *, QWidget *> forms[] = {{m_scroll, m_form},
                                                         {m_serverScroll, m_serverForm}};
    for (const auto &[scroll, form] : forms) {
        scroll->setWidget(form);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        form->setContentsMargins(24, 4, 12, 0);
    }
    lay();
    for (QRadioButton *choice : {m_demo, m_switch, m_server}) {
        connect(choice, &QRadioButton::toggled, this, &FirstStartDialog::showChoice);
    }
    connect(m_start, &QPushButton::clicked, this, &FirstStartDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &FirstStartDialog::reject);
    retranslate();
    showChoice();
}

void FirstStartDialog::lay()
{
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_start);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 20);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_intro);
    layout->addSpacing(10);
    layout->addWidget(m_demo);
    layout->addWidget(m_demoNote);
    layout->addSpacing(8);
    layout->addWidget(m_switch);
    layout->addWidget(m_switchNote);
    layout->addWidget(m_scroll, 1);
    layout->addSpacing(8);
    layout->addWidget(m_server);
    layout->addWidget(m_serverNote);
    layout->addWidget(m_serverScroll, 1);
    layout->addStretch();
    layout->addLayout(buttons);
}

bool FirstStartDialog::wantsDemo() const
{
    return m_demo->isChecked();
}

bool FirstStartDialog::wantsServer() const
{
    return m_server->isChecked();
}

void FirstStartDialog::chooseSwitch()
{
    m_switch->setChecked(true);
}

void FirstStartDialog::accept()
{
    if (wantsDemo() || (wantsServer() ? m_serverForm->validate() : m_form->validate())) {
        QDialog::accept();
    }
}

void FirstStartDialog::showChoice()
{
    m_scroll->setVisible(!wantsDemo() && !wantsServer());
    m_serverScroll->setVisible(wantsServer());
    m_start->setText(startText());
    resize(600, wantsDemo() ? 370 : wantsServer() ? 660 : 700);
}

QString FirstStartDialog::startText() const
{
    if (wantsDemo()) {
        return tr("Start the demo");
    }
    return wantsServer() ? tr("Join and log in") : tr("Connect");
}

void FirstStartDialog::retranslate()
{
    setWindowTitle(tr("Welcome to Floorwarden"));
    m_title->setText(tr("Welcome to Floorwarden"));
    m_intro->setText(
        tr("Which floor do you want to see? You can change this later in the settings."));
    m_demo->setText(tr("Try the demo floor"));
    m_demoNote->setText(
        tr("A simulated call centre on this computer. Nothing leaves it, and nothing "
           "real is touched."));
    m_switch->setText(tr("Connect to a switch"));
    m_switchNote->setText(tr("Asterisk 16 to 22 by its manager interface (AMI). Floorwarden does "
                             "no more than the account may."));
    m_server->setText(tr("Join a floor that others record"));
    m_serverNote->setText(tr("A recorder writes what the switches tell into a PostgreSQL database. "
                             "You log in there with your own account."));
    m_cancel->setText(tr("Cancel"));
    m_start->setText(startText());
}

void FirstStartDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace fw::ui
