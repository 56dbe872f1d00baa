// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/alarmsection.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

AlarmSection::AlarmSection(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_sounds(new QCheckBox(this))
    , m_notifications(new QCheckBox(this))
    , m_hint(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
{
    m_sounds->setObjectName(u"alarmSounds"_s);
    m_notifications->setObjectName(u"alarmNotifications"_s);
    m_hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_sounds);
    layout->addWidget(m_notifications);
    layout->addWidget(m_hint);
    retranslate();
    // clicked, not toggled: only what a person does counts as an edit.
    connect(m_sounds, &QCheckBox::clicked, this, &AlarmSection::edited);
    connect(m_notifications, &QCheckBox::clicked, this, &AlarmSection::edited);
}

void AlarmSection::show(const settings::AppSettings &settings)
{
    m_sounds->setChecked(settings.hasAlarmSounds);
    m_notifications->setChecked(settings.hasAlarmNotifications);
}

void AlarmSection::read(settings::AppSettings &settings) const
{
    settings.hasAlarmSounds = m_sounds->isChecked();
    settings.hasAlarmNotifications = m_notifications->isChecked();
}

void AlarmSection::retranslate()
{
    m_title->setText(tr("Alarms"));
    m_sounds->setText(tr("Play a sound for a new alarm"));
    m_notifications->setText(tr("Show notifications of the desktop"));
    m_hint->setText(tr("The rules themselves are on the page of alarms."));
    for (QCheckBox *box : {m_sounds, m_notifications}) {
        box->setAccessibleName(box->text());
    }
}

void AlarmSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace fw::ui
