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
    , m_form(new SwitchForm(theme, tester, hasKeychain, this))
    , m_scroll(new QScrollArea(this))
    , m_cancel(new QPushButton(this))
    , m_start(new QPushButton(this))
{
    setObjectName(u"firstStartDialog"_s);
    m_demo->setObjectName(u"chooseDemo"_s);
    m_switch->setObjectName(u"chooseSwitch"_s);
    m_start->setObjectName(u"startButton"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_demo->setChecked(true);
    m_start->setDefault(true);
    for (ThemedLabel *label : {m_intro, m_demoNote, m_switchNote}) {
        label->setWordWrap(true);
    }
    m_demoNote->setIndent(24);
    m_switchNote->setIndent(24);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form->setContentsMargins(24, 4, 12, 0);

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
    layout->addSpacing(6);
    layout->addWidget(m_scroll, 1);
    layout->addStretch();
    layout->addLayout(buttons);

    connect(m_demo, &QRadioButton::toggled, this, &FirstStartDialog::showChoice);
    connect(m_start, &QPushButton::clicked, this, &FirstStartDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &FirstStartDialog::reject);
    retranslate();
    showChoice();
}

bool FirstStartDialog::wantsDemo() const
{
    return m_demo->isChecked();
}

void FirstStartDialog::chooseSwitch()
{
    m_switch->setChecked(true);
}

void FirstStartDialog::accept()
{
    if (wantsDemo() || m_form->validate()) {
        QDialog::accept();
    }
}

void FirstStartDialog::showChoice()
{
    m_scroll->setVisible(!wantsDemo());
    m_start->setText(wantsDemo() ? tr("Start the demo") : tr("Connect"));
    resize(600, wantsDemo() ? 300 : 690);
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
    m_cancel->setText(tr("Cancel"));
    m_start->setText(wantsDemo() ? tr("Start the demo") : tr("Connect"));
}

void FirstStartDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace fw::ui
