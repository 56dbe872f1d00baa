// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/acknowledgedialog.h"

#include "core/alarms/alarmengine.h"
#include "ui/alarms/alarmlistlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

AcknowledgeDialog::AcknowledgeDialog(const QStringList &sentences, QWidget *parent)
    : QDialog(parent)
    , m_text(new QLineEdit(this))
{
    setObjectName(u"acknowledgeDialog"_s);
    setWindowTitle(tr("Acknowledge with a text"));
    m_text->setObjectName(u"acknowledgeText"_s);
    m_text->setMaxLength(static_cast<int>(alarms::AlarmEngine::kLongestText));
    m_text->setAccessibleName(tr("What is the reason, or what is done?"));
    auto *label = new QLabel(tr("What is the reason, or what is done?"), this);
    label->setBuddy(m_text);
    auto *accept = new QPushButton(tr("Acknowledge"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    accept->setObjectName(u"acceptAcknowledge"_s);
    cancel->setObjectName(u"cancelAcknowledge"_s);
    accept->setDefault(true);
    accept->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(new AlarmListLabel(sentences, this));
    layout->addWidget(label);
    layout->addWidget(m_text);
    layout->addStretch();
    layout->addLayout(buttons);
    resize(480, sizeHint().height());
    m_text->setFocus();
    connect(m_text, &QLineEdit::textChanged, this,
            [accept](const QString &text) { accept->setEnabled(!text.trimmed().isEmpty()); });
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QString AcknowledgeDialog::text() const
{
    return m_text->text().trimmed();
}

} // namespace fw::ui
