// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/shelvedialog.h"

#include "core/alarms/alarmengine.h"
#include "ui/alarms/alarmlistlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace fw::ui {

using namespace Qt::StringLiterals;

ShelveDialog::ShelveDialog(const QStringList &sentences, std::chrono::seconds longest,
                           bool needsText, QWidget *parent)
    : QDialog(parent)
    , m_span(new QComboBox(this))
    , m_text(new QLineEdit(this))
{
    setObjectName(u"shelveDialog"_s);
    setWindowTitle(tr("Shelve"));
    m_span->setObjectName(u"shelveSpan"_s);
    m_span->setAccessibleName(tr("For how long?"));
    m_text->setObjectName(u"shelveText"_s);
    m_text->setAccessibleName(tr("Note"));
    m_text->setMaxLength(static_cast<int>(alarms::AlarmEngine::kLongestText));
    for (const int minutes : {5, 15, 30, 60, 120, 240, 480}) {
        if (std::chrono::minutes(minutes) <= longest) {
            m_span->addItem(minutes < 60 ? tr("%n minute(s)", nullptr, minutes)
                                         : tr("%n hour(s)", nullptr, minutes / 60),
                            minutes * 60);
        }
    }
    m_span->setCurrentIndex(std::min(1, m_span->count() - 1));
    auto *hint = new QLabel(
        tr("It comes back when the time is over, or sooner when it becomes critical."), this);
    hint->setWordWrap(true);
    hint->setProperty("role", u"muted"_s);
    auto *accept = new QPushButton(tr("Shelve"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    accept->setObjectName(u"acceptShelve"_s);
    cancel->setObjectName(u"cancelShelve"_s);
    accept->setDefault(true);
    accept->setEnabled(!needsText);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->addRow(tr("For how long?"), m_span);
    form->addRow(tr("Note"), m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(new AlarmListLabel(sentences, this));
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addStretch();
    layout->addLayout(buttons);
    resize(480, sizeHint().height());
    if (needsText) {
        connect(m_text, &QLineEdit::textChanged, this,
                [accept](const QString &text) { accept->setEnabled(!text.trimmed().isEmpty()); });
    }
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

std::chrono::seconds ShelveDialog::span() const
{
    return std::chrono::seconds(m_span->currentData().toInt());
}

QString ShelveDialog::text() const
{
    return m_text->text().trimmed();
}

} // namespace fw::ui
