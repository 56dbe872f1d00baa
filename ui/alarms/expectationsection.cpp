// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/expectationsection.h"

#include "ui/settings/feedtext.h"
#include "ui/widgets/visibletext.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using live::Expectation;
using live::ExpectationFault;
using live::ExpectationFile;

namespace {

constexpr qint64 kLargestFile = 20'000'000;
constexpr qsizetype kMostStrangers = 5;

} // namespace

ExpectationSection::ExpectationSection(const alarms::AlarmCentre &centre,
                                       const live::FloorStore &floor, const Theme &theme,
                                       QWidget *parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_floor(floor)
    , m_title(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_note(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
    , m_summary(new ThemedLabel(theme, FontRole::Body, Token::Text, this))
    , m_error(new ThemedLabel(theme, FontRole::Body, Token::Critical, this))
    , m_import(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_reset(new QPushButton(this))
{
    build();
    retranslate();
    connect(m_import, &QPushButton::clicked, this, &ExpectationSection::chooseFile);
    connect(m_save, &QPushButton::clicked, this, &ExpectationSection::saveAs);
    connect(m_reset, &QPushButton::clicked, this, &ExpectationSection::resetRequested);
    connect(&centre, &alarms::AlarmCentre::expectationChanged, this,
            &ExpectationSection::showSummary);
}

void ExpectationSection::build()
{
    m_summary->setObjectName(u"expectationSummary"_s);
    m_error->setObjectName(u"expectationError"_s);
    m_import->setObjectName(u"expectationImport"_s);
    m_save->setObjectName(u"expectationSave"_s);
    m_reset->setObjectName(u"expectationReset"_s);
    m_error->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_import, m_save, m_reset}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    for (ThemedLabel *label : {m_note, m_summary}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addLayout(buttons);
    m_error->setWordWrap(true);
    layout->addWidget(m_error);
}

void ExpectationSection::setOwn(bool isOwn)
{
    m_isOwn = isOwn;
    m_reset->setEnabled(isOwn);
    showSummary();
}

void ExpectationSection::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Import what is expected"));
    dialog->setObjectName(u"expectationDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CSV files (*.csv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ExpectationSection::importFile);
    dialog->open();
}

Expectation ExpectationSection::shown() const
{
    const Expectation &own = m_centre.expectation();
    return own.isEmpty() ? example() : own;
}

void ExpectationSection::saveAs()
{
    if (m_gate == nullptr) {
        chooseTarget();
        return;
    }
    m_gate->ask(*window(), tr("Expectation"), int(shown().lines().size()),
                [kept = QPointer<ExpectationSection>(this)] {
                    if (kept) {
                        kept->chooseTarget();
                    }
                });
}

void ExpectationSection::chooseTarget()
{
    auto *dialog = new QFileDialog(window(), tr("Save what is expected"));
    dialog->setObjectName(u"expectationTarget"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"expectation.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ExpectationSection::saveTo);
    dialog->open();
}

void ExpectationSection::importFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestFile) {
        const QString reason = file.isOpen() ? tr("larger than 20 MB") : file.errorString();
        showError(FeedText::error({ErrorCode::Unreadable, "%1: %2"_L1.arg(fileName, reason)}));
        return;
    }
    const QByteArray content = file.readAll();
    const ExpectationFile read = ExpectationFile::read(content);
    if (!read.faults().empty()) {
        showFaults(read.faults());
        return;
    }
    m_error->hide();
    emit imported(content);
}

void ExpectationSection::saveTo(const QString &fileName)
{
    const Expectation saved = shown();
    QSaveFile file(fileName);
    const QByteArray content = ExpectationFile::write(saved);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
        !file.commit()) {
        showError(FeedText::error(
            {ErrorCode::Unwritable, "%1: %2"_L1.arg(fileName, file.errorString())}));
        return;
    }
    m_error->hide();
    if (m_gate != nullptr) {
        m_gate->note({u"expectation.export"_s, u"csv"_s, int(saved.lines().size()), fileName});
    }
}

/// A line for each queue and node that the floor knows, to be filled in.
Expectation ExpectationSection::example() const
{
    Expectation made;
    constexpr int kNine = 18;
    for (const live::QueueView &queue : m_floor.floor().queues()) {
        made.add({Expectation::Kind::Calls, QString::fromStdString(queue.name),
                  live::ExpectedDays::on(1), kNine, 0});
    }
    for (const organisation::Scope &scope : m_floor.floor().config().scopes.scopes()) {
        made.add({Expectation::Kind::Agents, scope.id, live::ExpectedDays::on(1), kNine, 0});
    }
    return made;
}

QString ExpectationSection::strangersText() const
{
    QStringList strangers;
    for (const QString &queue : m_centre.expectation().keys(Expectation::Kind::Calls)) {
        if (!m_floor.floor().findQueue(queue.toStdString())) {
            strangers << visibleText(queue);
        }
    }
    for (const QString &node : m_centre.expectation().keys(Expectation::Kind::Agents)) {
        if (!m_floor.floor().config().scopes.find(node)) {
            strangers << visibleText(node);
        }
    }
    if (strangers.isEmpty() || m_floor.floor().queues().empty()) {
        return {};
    }
    const QString more = strangers.size() > kMostStrangers ? u" …"_s : QString();
    //: %1 names of queues and teams in a file that the floor does not have
    return u' ' +
           tr("Not on this floor: %1.").arg(strangers.mid(0, kMostStrangers).join(u", "_s) + more);
}

void ExpectationSection::showSummary()
{
    const Expectation &expected = m_centre.expectation();
    if (expected.isEmpty()) {
        m_summary->setText(tr("Nothing is imported: four rules of alarms rest."));
        return;
    }
    //: %1 and %2 are numbers of queues and of teams or sites, %3 minutes
    const QString known = tr("Calls of %1 queues and agents of %2 teams and sites are expected, in "
                             "intervals of %3 min.")
                              .arg(expected.keys(Expectation::Kind::Calls).size())
                              .arg(expected.keys(Expectation::Kind::Agents).size())
                              .arg(expected.interval().count());
    const QString whose = m_isOwn ? QString() : u' ' + tr("They came with the floor.");
    m_summary->setText(known + whose + strangersText());
}

QString ExpectationSection::sentence(const ExpectationFault &fault)
{
    const QString text = visibleText(fault.text);
    switch (fault.kind) {
    case ExpectationFault::Kind::Encoding:
        return tr("The file is not in UTF-8. Save it as “CSV UTF-8”.");
    case ExpectationFault::Kind::Header:
        //: %1 the name of a column
        return tr("The first line must name the columns; “%1” is missing.").arg(text);
    case ExpectationFault::Kind::Columns:
        return tr("This line has more or fewer fields than the first one.");
    case ExpectationFault::Kind::Subject:
        return tr("A line needs either a queue or a node.");
    case ExpectationFault::Kind::Day:
        return tr("“%1” is no day: use mon to sun, daily, or a date such as 2026-11-25.").arg(text);
    case ExpectationFault::Kind::Start:
        return tr("“%1” is no start of an interval: use a time on five minutes, such as 09:30.")
            .arg(text);
    case ExpectationFault::Kind::Amount:
        return tr("“%1” is no number from 0 to 100,000.").arg(text);
    case ExpectationFault::Kind::Twice:
        //: %1 a queue or a team
        return tr("This interval of “%1” was there before.").arg(text);
    case ExpectationFault::Kind::Length:
        return tr("The file has more than 200,000 lines.");
    }
    return {};
}

void ExpectationSection::showFaults(const std::vector<ExpectationFault> &faults)
{
    QStringList lines{tr("Nothing was imported:")};
    for (const ExpectationFault &fault : faults) {
        //: %1 the number of a line of a file, %2 what is wrong there
        lines << tr("Line %1: %2").arg(fault.line).arg(sentence(fault));
    }
    if (faults.size() == ExpectationFile::kMostFaults) {
        lines << u"…"_s;
    }
    showError(lines.join(u'\n'));
}

void ExpectationSection::showError(const QString &sentence)
{
    m_error->setText(u"▲ "_s + sentence);
    m_error->show();
}

void ExpectationSection::retranslate()
{
    m_title->setText(tr("Expected calls and agents"));
    m_note->setText(
        tr("A CSV file with the columns queue, node, day, start, calls, agents. A line is about a "
           "queue (by the switch's name) with its calls, or about a team or site (by its id) with "
           "its scheduled agents. “Save as” writes what holds now, or lines to be filled in."));
    m_import->setText(tr("Import…"));
    m_save->setText(tr("Save as…"));
    m_reset->setText(tr("Give up"));
    for (QPushButton *button : {m_import, m_save, m_reset}) {
        button->setAccessibleName(button->text());
    }
    m_error->hide(); // in the words of another language
    showSummary();
}

void ExpectationSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace fw::ui
