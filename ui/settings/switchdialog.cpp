// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/switchdialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

SwitchDialog::SwitchDialog(const Theme &theme, ConnectionTester &tester, bool hasKeychain,
                           QWidget *parent)
    : QDialog(parent)
    , m_form(new SwitchForm(theme, tester, hasKeychain, this))
{
    setObjectName(u"switchDialog"_s);
    setWindowTitle(tr("Add a switch"));
    auto *save = new QPushButton(tr("Save"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    save->setObjectName(u"saveSwitch"_s);
    cancel->setObjectName(u"cancelSwitch"_s);
    save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(m_form);
    layout->addStretch();
    layout->addLayout(buttons);
    resize(560, sizeHint().height());
    connect(save, &QPushButton::clicked, this, &SwitchDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &SwitchDialog::reject);
}

void SwitchDialog::edit(const telephony::SwitchProfile &profile)
{
    setWindowTitle(tr("Change a switch"));
    m_form->setProfile(profile);
    m_form->setKeepsStoredSecret(true);
}

void SwitchDialog::accept()
{
    if (m_form->validate()) {
        QDialog::accept();
    }
}

} // namespace fw::ui
