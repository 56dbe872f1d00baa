// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importsection.h"

#include "ui/imports/importtext.h"
#include "ui/imports/lineerrormodel.h"
#include "ui/imports/logimporter.h"
#include "ui/settings/feedtext.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace fw::ui {

using namespace Qt::StringLiterals;
using history::ImportedLog;

namespace {

constexpr int kWhole = 1000;

} // namespace

ImportSection::ImportSection(LogImporter &importer, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_importer(importer)
    , m_zone(QTimeZone::systemTimeZone())
    , m_model(new LineErrorModel(this))
    , m_title(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_note(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
    , m_switchLabel(new ThemedLabel(theme, FontRole::Body, Token::Text, this))
    , m_switch(new QComboBox(this))
    , m_list(new QListWidget(this))
    , m_choose(new QPushButton(this))
    , m_start(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_summary(new ThemedLabel(theme, FontRole::Body, Token::Text, this))
    , m_error(new ThemedLabel(theme, FontRole::Body, Token::Critical, this))
    , m_errorsTitle(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_errors(new QTableView(this))
{
    build();
    join();
    retranslate();
    setState(State::Idle);
}

void ImportSection::build()
{
    m_switch->setObjectName(u"importSwitch"_s);
    m_list->setObjectName(u"importFiles"_s);
    m_choose->setObjectName(u"importChoose"_s);
    m_start->setObjectName(u"importStart"_s);
    m_cancel->setObjectName(u"importCancel"_s);
    m_progress->setObjectName(u"importProgress"_s);
    m_summary->setObjectName(u"importSummary"_s);
    m_error->setObjectName(u"importError"_s);
    m_switch->setEditable(true);
    m_switchLabel->setBuddy(m_switch);
    m_list->setFixedHeight(96);
    m_progress->setRange(0, kWhole);
    auto *named = new QHBoxLayout;
    named->setSpacing(8);
    named->addWidget(m_switchLabel);
    named->addWidget(m_switch, 1);
    named->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_start);
    buttons->addStretch();
    auto *running = new QHBoxLayout;
    running->setSpacing(8);
    running->addWidget(m_progress, 1);
    running->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addLayout(named);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    layout->addLayout(running);
    buildResult(layout);
    for (ThemedLabel *label : {m_note, m_summary, m_error}) {
        label->setWordWrap(true);
    }
}

void ImportSection::buildResult(QVBoxLayout *layout)
{
    m_errors->setObjectName(u"importErrors"_s);
    m_errors->setModel(m_model);
    m_errors->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_errors->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_errors->setTabKeyNavigation(false);
    m_errors->setWordWrap(false);
    m_errors->verticalHeader()->hide();
    m_errors->horizontalHeader()->setStretchLastSection(true);
    m_errors->setMinimumHeight(140);
    layout->addWidget(m_summary);
    layout->addWidget(m_error);
    layout->addWidget(m_errorsTitle);
    layout->addWidget(m_errors, 1);
    layout->addStretch();
    m_error->hide();
    m_errorsTitle->hide();
    m_errors->hide();
}

void ImportSection::join()
{
    connect(m_choose, &QPushButton::clicked, this, &ImportSection::chooseFiles);
    connect(m_start, &QPushButton::clicked, this, &ImportSection::start);
    connect(m_cancel, &QPushButton::clicked, this, &ImportSection::cancel);
    connect(m_switch, &QComboBox::currentTextChanged, this, &ImportSection::updateButtons);
    connect(&m_importer, &LogImporter::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_importer, &LogImporter::finished, this, &ImportSection::showLogs);
    connect(&m_importer, &LogImporter::failed, this, &ImportSection::showError);
}

void ImportSection::setSwitches(const QStringList &names)
{
    const QString typed = m_switch->currentText();
    m_switch->clear();
    for (const QString &name : names) {
        m_switch->addItem(FeedText::name(name), name);
    }
    if (!typed.isEmpty()) {
        m_switch->setCurrentText(typed);
    }
}

void ImportSection::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    showSummary();
}

void ImportSection::setFiles(const QStringList &files)
{
    m_files = files;
    m_list->clear();
    for (const QString &file : files) {
        auto *item = new QListWidgetItem(visibleText(QFileInfo(file).fileName()), m_list);
        item->setToolTip(visibleText(file).toHtmlEscaped());
    }
    updateButtons();
}

void ImportSection::setState(State state)
{
    m_state = state;
    const bool isRunning = state != State::Idle;
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_cancel->setEnabled(state == State::Running);
    m_switch->setEnabled(!isRunning);
    m_choose->setEnabled(!isRunning);
    updateButtons();
}

void ImportSection::updateButtons()
{
    m_start->setEnabled(m_state == State::Idle && !m_files.isEmpty() &&
                        !m_switch->currentText().trimmed().isEmpty());
}

void ImportSection::chooseFiles()
{
    auto *dialog = new QFileDialog(window(), tr("Choose logs"));
    dialog->setObjectName(u"importDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Logs of queues (queue_log*)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ImportSection::setFiles);
    dialog->open();
}

QString ImportSection::switchName() const
{
    const int known = m_switch->findText(m_switch->currentText());
    return known >= 0 ? m_switch->itemData(known).toString() : m_switch->currentText().trimmed();
}

void ImportSection::start()
{
    m_logs.clear();
    m_model->show({});
    m_error->hide();
    m_progress->setValue(0);
    showSummary();
    setState(State::Running);
    m_cancel->setFocus();
    m_importer.start(m_files, switchName());
}

void ImportSection::cancel()
{
    setState(State::Cancelling);
    m_importer.cancel();
}

void ImportSection::showLogs(const std::vector<ImportedLog> &logs, bool wasCancelled)
{
    m_logs = logs;
    m_wasCancelled = wasCancelled;
    m_model->show(logs);
    m_errors->resizeColumnsToContents();
    setState(State::Idle);
    showSummary();
    m_choose->setFocus();
}

void ImportSection::showError(const Error &error)
{
    setState(State::Idle);
    m_error->setText(FeedText::error(error) + u' ' +
                     tr("What was imported before stays; start again to go on from there."));
    m_error->show();
}

void ImportSection::showSummary()
{
    QStringList lines;
    if (m_wasCancelled && !m_logs.empty()) {
        lines << tr("Cancelled. What was imported stays; start again to go on from there.");
    }
    std::int64_t errors = 0;
    for (const ImportedLog &log : m_logs) {
        //: %1 is a file, %2 a sentence of what became of it
        lines << tr("%1: %2").arg(visibleText(QFileInfo(log.path).fileName()),
                                  ImportText::log(log, m_zone));
        errors += static_cast<std::int64_t>(log.errors.size());
    }
    m_summary->setText(lines.join(u'\n'));
    m_summary->setVisible(!lines.isEmpty());
    const bool isCut = std::cmp_greater(errors, LineErrorModel::kMostRows);
    m_errorsTitle->setText(isCut ? tr("The first %n line(s) that were not counted", nullptr,
                                      static_cast<int>(LineErrorModel::kMostRows))
                                 : tr("Lines that were not counted"));
    m_errorsTitle->setVisible(errors > 0);
    m_errors->setVisible(errors > 0);
}

void ImportSection::retranslate()
{
    m_title->setText(tr("Import of queue_log"));
    m_note->setText(tr("Brings what an Asterisk logged before it was recorded here into reports. "
                       "Rotated and packed files may be chosen together, in any order. What was "
                       "imported before is left out. A log tells no hold, no ringing that was "
                       "answered, and no time of agents whose coming and going it does not name: "
                       "those stay uncounted."));
    m_switchLabel->setText(tr("Switch:"));
    m_switch->setAccessibleName(tr("Switch that wrote the logs"));
    m_switch->lineEdit()->setAccessibleName(m_switch->accessibleName());
    m_list->setAccessibleName(tr("Chosen logs"));
    m_choose->setText(tr("Choose files…"));
    m_start->setText(tr("Start import"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the import"));
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_errors->setAccessibleName(tr("Lines that were not counted"));
    m_model->retranslate();
    showSummary();
}

void ImportSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace fw::ui
