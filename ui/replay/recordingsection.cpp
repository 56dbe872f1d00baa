// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/recordingsection.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using playback::RecordingPlace;

namespace {

constexpr auto kUsualPattern = "{yyyy}/{MM}/{dd}/{call}.wav"_L1;

} // namespace

RecordingSection::RecordingSection(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_note(new ThemedLabel(theme, FontRole::Body, Token::MutedText, this))
    , m_message(new ThemedLabel(theme, FontRole::Body, Token::MutedText, this))
    , m_switch(new QComboBox(this))
    , m_folder(new QLineEdit(this))
    , m_pattern(new QLineEdit(this))
    , m_choose(new QPushButton(this))
    , m_keep(new QPushButton(this))
    , m_forget(new QPushButton(this))
{
    setObjectName(u"recordingSection"_s);
    build();
    connect(m_switch, &QComboBox::currentTextChanged, this, &RecordingSection::showSwitch);
    connect(m_choose, &QPushButton::clicked, this, &RecordingSection::chooseFolder);
    connect(m_keep, &QPushButton::clicked, this, &RecordingSection::keep);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_places.remove(switchName());
        emit edited();
        showSwitch();
    });
    retranslate();
    showSwitch();
}

void RecordingSection::build()
{
    m_switch->setObjectName(u"recordingSwitch"_s);
    m_switch->setEditable(true);
    m_folder->setObjectName(u"recordingFolder"_s);
    m_pattern->setObjectName(u"recordingPattern"_s);
    m_choose->setObjectName(u"chooseRecordingFolder"_s);
    m_keep->setObjectName(u"keepRecordingPlace"_s);
    m_forget->setObjectName(u"forgetRecordingPlace"_s);
    m_note->setWordWrap(true);
    m_message->setWordWrap(true);
    for (QLabel *&label : m_labels) {
        label = new QLabel(this);
    }
    auto *folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_choose);
    auto *form = new QFormLayout;
    form->addRow(m_labels[0], m_switch);
    form->addRow(m_labels[1], folder);
    form->addRow(m_labels[2], m_pattern);
    m_labels[0]->setBuddy(m_switch);
    m_labels[1]->setBuddy(m_folder);
    m_labels[2]->setBuddy(m_pattern);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_forget);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addLayout(form);
    layout->addLayout(buttons);
    layout->addWidget(m_message);
    layout->addStretch();
}

QString RecordingSection::switchName() const
{
    return m_switch->currentText().trimmed();
}

void RecordingSection::setSwitches(const QStringList &names)
{
    const QString kept = switchName();
    QStringList all = names;
    for (auto place = m_places.cbegin(); place != m_places.cend(); ++place) {
        if (!all.contains(place.key())) {
            all << place.key();
        }
    }
    all.removeAll(QString());
    const QSignalBlocker blocker(m_switch);
    m_switch->clear();
    m_switch->addItems(all);
    m_switch->setCurrentText(kept.isEmpty() && !all.isEmpty() ? all.constFirst() : kept);
    showSwitch();
}

void RecordingSection::show(const playback::RecordingPlaces &places)
{
    m_places = places;
    showSwitch();
}

void RecordingSection::showSwitch()
{
    const RecordingPlace place = m_places.value(switchName());
    m_folder->setText(place.folder);
    m_pattern->setText(place.pattern.isEmpty() ? QString(kUsualPattern) : place.pattern);
    m_forget->setEnabled(m_places.contains(switchName()));
    m_message->clear();
}

void RecordingSection::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(
        this, tr("Folder of the switch's recordings"), m_folder->text());
    if (!chosen.isEmpty()) {
        m_folder->setText(chosen);
    }
}

void RecordingSection::keep()
{
    if (switchName().isEmpty()) {
        showError(tr("Name the switch as it is called on the page of links."));
        m_switch->setFocus();
        return;
    }
    const RecordingPlace place{m_folder->text().trimmed(), m_pattern->text().trimmed()};
    if (const Outcome checked = playback::check(place); !checked) {
        const QString &word = checked.error().detail;
        if (word == "folder"_L1) {
            showError(tr("Give the whole path of the folder, from the root on."));
            m_folder->setFocus();
        } else {
            //: %1 a list of words in braces
            showError(word == "placeholder"_L1
                          ? tr("Only these stand in braces: %1.")
                                .arg(audio::RecordingPath::placeholders().join(u", "_s))
                          : tr("The pattern is a path below the folder, without \"..\"."));
            m_pattern->setFocus();
        }
        return;
    }
    m_places.insert(switchName(), place);
    m_message->setText(tr("Kept."));
    m_forget->setEnabled(true);
    emit edited();
}

void RecordingSection::showError(const QString &sentence)
{
    m_message->setText(u"▲ "_s + sentence);
}

void RecordingSection::retranslate()
{
    m_title->setText(tr("Recordings of calls"));
    m_note->setText(
        tr("Where this desk finds what a switch has recorded: a folder, and how files are named in "
           "it. {call} is the call's id, {linked} that of the whole conversation; {yyyy}, {MM}, "
           "{dd}, {HH}, {queue} and {agent} say the rest. A file that the pattern does not find is "
           "looked for by its begin and length."));
    m_labels[0]->setText(tr("Switch"));
    m_labels[1]->setText(tr("Folder"));
    m_labels[2]->setText(tr("Pattern"));
    m_switch->setAccessibleName(tr("Switch"));
    m_switch->lineEdit()->setAccessibleName(m_switch->accessibleName());
    m_folder->setAccessibleName(tr("Folder"));
    m_pattern->setAccessibleName(tr("Pattern"));
    m_choose->setText(tr("Choose…"));
    m_keep->setText(tr("Keep"));
    m_forget->setText(tr("Forget"));
}

void RecordingSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace fw::ui
