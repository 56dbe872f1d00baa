// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpage.h"

#include "core/reports/usualreports.h"
#include "ui/reports/chartcard.h"
#include "ui/reports/reportcallsdialog.h"
#include "ui/reports/reportform.h"
#include "ui/reports/reportlist.h"
#include "ui/reports/reporttable.h"
#include "ui/reports/reporttext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/livetableview.h"

#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace fw::ui {

using namespace Qt::StringLiterals;
using reports::Report;
using reports::ReportDefinition;
using reports::ReportSource;

namespace {

constexpr int kListWidth = 228;
constexpr std::array kFormats{ExportFormat::Pdf, ExportFormat::Xlsx, ExportFormat::Csv};

} // namespace

ReportPage::ReportPage(ReportSource &source, live::FloorStore &store, Theme &theme,
                       settings::SettingsStore &settings, const Clock &clock,
                       std::function<QString()> watermark, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_store(store)
    , m_theme(theme)
    , m_clock(clock)
    , m_saved(settings)
    , m_listCard(new Card(this))
    , m_list(new ReportList(m_saved, m_listCard))
    , m_formFrame(new QFrame(this))
    , m_form(new ReportForm(m_formFrame))
    , m_tableCard(new Card(this))
    , m_stack(new QStackedWidget(m_tableCard))
    , m_table(new ReportTable(theme, m_stack))
    , m_empty(new QLabel(m_stack))
    , m_charts(new ChartCard(source, theme, this))
    , m_progress(new QProgressBar(m_tableCard))
    , m_cancel(new QPushButton(m_tableCard))
    , m_exports{}
    , m_message(new QLabel(this))
    , m_export(new ReportExport(theme, clock, std::move(watermark), *this))
{
    setObjectName(u"reportPage"_s);
    build();
    join();
    if (const Outcome loaded = m_saved.load(); !loaded) {
        showError(loaded.error());
    }
    retranslate();
    showBusy();
}

ReportPage::~ReportPage()
{
    for (QFutureWatcherBase *watcher :
         std::initializer_list<QFutureWatcherBase *>{&m_answer, &m_coveredAnswer}) {
        watcher->disconnect(this);
        watcher->cancel();
    }
}

// --- making ---

void ReportPage::build()
{
    m_formFrame->setProperty("card", true); // a card that needs no title
    auto *inFrame = new QVBoxLayout(m_formFrame);
    inFrame->setContentsMargins(0, 0, 0, 0);
    inFrame->addWidget(m_form);
    m_message->setObjectName(u"reportMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *rows = new QSplitter(Qt::Vertical, this);
    rows->addWidget(makeTable());
    rows->addWidget(m_charts);
    rows->setSizes({340, 260});
    rows->setHandleWidth(8);
    rows->setChildrenCollapsible(false);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_formFrame);
    right->addWidget(rows, 1);
    right->addWidget(m_message);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(makeLeft());
    layout->addLayout(right, 1);
    setFocusProxy(m_list);
}

QWidget *ReportPage::makeLeft()
{
    m_listCard->setFixedWidth(kListWidth);
    m_listCard->setBody(m_list);
    return m_listCard;
}

QWidget *ReportPage::makeTable()
{
    m_empty->setObjectName(u"reportEmpty"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("role", u"muted"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_progress->setObjectName(u"reportProgress"_s);
    m_progress->setRange(0, ReportSource::kWhole);
    m_progress->setFixedWidth(140);
    m_cancel->setObjectName(u"reportCancel"_s);
    m_tableCard->addControl(m_progress);
    m_tableCard->addControl(m_cancel);
    const std::array names{u"reportPrint"_s, u"reportPdf"_s, u"reportXlsx"_s, u"reportCsv"_s};
    for (std::size_t at = 0; at < m_exports.size(); ++at) {
        m_exports[at] = new QPushButton(m_tableCard);
        m_exports[at]->setObjectName(names[at]);
        m_tableCard->addControl(m_exports[at]);
    }
    m_tableCard->setBody(m_stack);
    m_tableCard->setMinimumHeight(190);
    return m_tableCard;
}

void ReportPage::join()
{
    connect(m_list, &ReportList::chosen, this, [this](const ReportDefinition &definition) {
        m_form->setDefinition(definition, reports::localDate(m_clock.now(), zone()));
        run(definition);
    });
    connect(m_list, &ReportList::saveRequested, this, &ReportPage::save);
    connect(m_list, &ReportList::failed, this, &ReportPage::showError);
    connect(m_form, &ReportForm::runRequested, this, &ReportPage::runForm);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_answer.cancel(); });
    connect(&m_answer, &QFutureWatcherBase::progressValueChanged, m_progress,
            &QProgressBar::setValue);
    // At once: the work itself ends at its next step.
    connect(&m_answer, &QFutureWatcherBase::canceled, this, &ReportPage::takeAnswer);
    connect(&m_answer, &QFutureWatcherBase::finished, this, &ReportPage::takeAnswer);
    connect(&m_coveredAnswer, &QFutureWatcherBase::finished, this, &ReportPage::takeCovered);
    connect(m_table, &ReportTable::cellActivated, this, &ReportPage::askCalls);
    connect(m_charts, &ChartCard::callsRequested, this, &ReportPage::openCalls);
    connect(m_exports[0], &QPushButton::clicked, m_export, &ReportExport::askPrinter);
    for (std::size_t at = 0; at < kFormats.size(); ++at) {
        connect(m_exports[at + 1], &QPushButton::clicked, m_export,
                [this, format = kFormats[at]] { m_export->askFile(format); });
    }
    connect(m_export, &ReportExport::busyChanged, this, [this] {
        showBusy();
        if (m_export->isBusy()) {
            showMessage(tr("Writing the report…"));
        }
    });
    connect(m_export, &ReportExport::failed, this, &ReportPage::showError);
    connect(m_export, &ReportExport::exported, this,
            [this](const QString &what, const QString &file) {
                showMessage(
                    file.isEmpty()
                        ? tr("The report was printed.")
                        //: %1 is the name of a file
                        : tr("The report was written to %1.").arg(QDir::toNativeSeparators(file)));
                emit exported(what, file);
            });
}

// --- what may be seen ---

const live::FloorConfig &ReportPage::config() const
{
    return m_store.liveFloor().config();
}

const QTimeZone &ReportPage::zone() const
{
    return config().grid.zone();
}

bool ReportPage::isAllowed(const QString &scopeId) const
{
    const int scope = scopeId.isEmpty() ? 0 : config().scopes.find(scopeId).value_or(-1);
    return !m_isAllowed || scope < 0 || m_isAllowed(scope); // of what is not there says the report
}

void ReportPage::setScopeRule(std::function<bool(int)> isAllowed)
{
    m_isAllowed = std::move(isAllowed);
    m_answer.cancel();
    m_report.reset();
    m_hasRun = false;
    fillScopes();
    showReport();
    if (isVisible()) {
        run(m_definition);
    }
}

void ReportPage::setExportGate(ExportGate *gate)
{
    m_export->setGate(gate);
}

void ReportPage::setExportAllowed(bool isAllowed)
{
    m_isExportAllowed = isAllowed;
    showBusy();
}

void ReportPage::fillScopes()
{
    m_form->setScopes(config().scopes, m_isAllowed);
}

// --- making a report ---

void ReportPage::run(const ReportDefinition &definition)
{
    m_hasRun = true;
    m_definition = definition;
    if (!isAllowed(definition.scope)) {
        // The part that the form offers instead is one that may be seen.
        m_definition.scope = m_form->definition().scope;
        if (!isAllowed(m_definition.scope)) {
            showMessage(tr("Your role sees no reports of this part."));
            return;
        }
    }
    m_message->hide();
    m_answer.cancel();
    m_progress->setValue(0);
    m_coveredAnswer.setFuture(m_source.covered());
    m_answer.setFuture(m_source.make(m_definition, config(), m_clock.now()));
    showBusy();
}

void ReportPage::runForm()
{
    ReportDefinition definition = m_form->definition();
    if (const ReportDefinition *known = m_saved.find(m_definition.name)) {
        ReportDefinition same = *known;
        same.name.clear();
        definition.name = same == definition ? known->name : QString();
    }
    run(definition);
}

void ReportPage::save(const QString &name)
{
    ReportDefinition definition = m_form->definition();
    definition.name = name;
    if (const Outcome saved = m_saved.save(definition); !saved) {
        showError(saved.error());
        return;
    }
    m_list->refresh();
    //: %1 is the name of a report
    showMessage(tr("“%1” is kept at this desk.").arg(ReportText::title(definition)));
}

void ReportPage::takeCovered()
{
    if (m_coveredAnswer.isCanceled() || m_coveredAnswer.future().resultCount() == 0) {
        return;
    }
    const Result<reports::TimeSpan> covered = m_coveredAnswer.result();
    if (covered) {
        m_covered = *covered;
        m_empty->setText(emptySentence());
    }
}

void ReportPage::takeAnswer()
{
    showBusy();
    if (m_answer.isCanceled()) {
        showMessage(tr("The report was cancelled."));
        return;
    }
    if (m_answer.future().resultCount() == 0) {
        return;
    }
    const reports::ReportAnswer answer = m_answer.result();
    if (!answer) {
        showError(answer.error());
        return;
    }
    m_report = *answer;
    m_charts->show(m_definition, config(), m_clock.now());
    showReport();
}

// --- showing it ---

QString ReportPage::emptySentence() const
{
    if (m_covered && !isKnown(m_covered->from)) {
        return tr("The journal is empty. It fills by itself while this desk is connected to a "
                  "switch: leave the program running, and look here again when the first half hour "
                  "is over.");
    }
    if (!m_report) {
        return tr("Choose a report at the left, or describe one above and press Show.");
    }
    if (!m_covered) {
        return tr("Nothing was recorded in this period.");
    }
    //: %1 and %2 are days
    return tr("Nothing was recorded in this period. The journal reaches from %1 to %2: choose "
              "days among them, or another part of the floor.")
        .arg(ReportText::days({m_covered->from, m_covered->from + Microseconds(1)}, zone()),
             ReportText::days({m_covered->to, m_covered->to + Microseconds(1)}, zone()));
}

void ReportPage::showReport()
{
    const bool hasRows = m_report && !m_report->rows.empty();
    m_table->show(m_report, zone());
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_empty);
    m_empty->setText(emptySentence());
    m_charts->setVisible(hasRows);
    m_tableCard->setTitle(m_report ? ReportText::title(m_report->definition) : tr("Report"));
    QString remark;
    if (m_report) {
        remark = ReportText::days(m_report->span, zone());
        if (m_report->definition.hasPrevious && m_report->previous.to > m_report->previous.from) {
            //: %1 the days of a report, %2 those of the period before
            remark = tr("%1, before: %2").arg(remark, ReportText::days(m_report->previous, zone()));
        }
    }
    m_tableCard->setRemark(remark.toHtmlEscaped());
    if (const QString gaps = m_report ? ReportText::unheard(*m_report, zone()) : QString();
        !gaps.isEmpty()) {
        showMessage(u"▲ "_s + gaps);
    }
    m_export->setReport(hasRows ? m_report : nullptr, zone());
    showBusy();
}

void ReportPage::showBusy()
{
    const bool isRunning = m_answer.isRunning() && !m_answer.isCanceled();
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    const bool hasRows = m_report && !m_report->rows.empty();
    for (QPushButton *button : m_exports) {
        button->setVisible(!isRunning);
        button->setEnabled(hasRows && m_isExportAllowed && !m_export->isBusy());
    }
}

void ReportPage::showMessage(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void ReportPage::showError(const Error &error)
{
    showMessage(u"▲ "_s + ReportText::error(error));
}

// --- the calls behind a figure ---

QString ReportPage::cellName(const ReportCell &cell) const
{
    QStringList parts{ReportText::title(*cell.metric)};
    if (cell.isBefore) {
        //: the figure is one of the period before
        parts << tr("period before");
    } else if (cell.step >= 0) {
        parts << ReportText::step(m_report->stepSpan(cell.step), m_report->definition.step, zone());
    } else {
        parts << ReportText::days(m_report->span, zone());
    }
    if (cell.key >= 0) {
        parts << ReportText::key(m_report->book.keys[std::size_t(cell.key)]);
    }
    return parts.join(u" · "_s);
}

void ReportPage::askCalls(const ReportCell &cell)
{
    if (m_report) {
        openCalls(FigureCalls::of(*m_report, cell), cellName(cell));
    }
}

void ReportPage::openCalls(const FigureCalls &calls, const QString &what)
{
    auto *dialog = new ReportCallsDialog(m_source, m_theme, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->ask(calls, what, zone());
    dialog->open();
}

void ReportPage::retranslate()
{
    m_listCard->setTitle(tr("Reports"));
    m_formFrame->setAccessibleName(tr("What is reported"));
    m_list->retranslate();
    m_form->retranslate();
    m_table->retranslate();
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the report"));
    m_progress->setAccessibleName(tr("Progress of the report"));
    const std::array texts{tr("Print…"), tr("PDF…"), tr("Excel…"), tr("CSV…")};
    const std::array names{tr("Print the report"), tr("Export the report as PDF"),
                           tr("Export the report as an Excel workbook"),
                           tr("Export the report as CSV")};
    for (std::size_t at = 0; at < m_exports.size(); ++at) {
        m_exports[at]->setText(texts[at]);
        m_exports[at]->setAccessibleName(names[at]);
    }
    showReport();
}

void ReportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ReportPage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), m_theme.color(Token::Window));
}

void ReportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fillScopes();
    if (!m_hasRun) {
        ReportDefinition first = reports::usualReports().front();
        first.name = ReportText::usual(0);
        m_form->setDefinition(first, reports::localDate(m_clock.now(), zone()));
        run(first);
    }
}

} // namespace fw::ui
