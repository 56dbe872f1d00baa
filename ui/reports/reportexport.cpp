// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportexport.h"

#include "core/export/sheetcsv.h"
#include "core/export/sheetxlsx.h"
#include "ui/reports/reportprint.h"
#include "ui/reports/reporttext.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPromise>
#include <QSaveFile>
#include <QStandardPaths>

#include <utility>

namespace fw::ui {

using namespace Qt::StringLiterals;
using reports::Report;

namespace {

Outcome writeCsv(const reports::ReportSheet &sheet, const QString &fileName)
{
    const QByteArray bytes = exports::csvOf(sheet);
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorCode::Unwritable, "%1: %2"_L1.arg(fileName, file.errorString())};
    }
    return success();
}

} // namespace

ReportExport::ReportExport(const Theme &theme, const Clock &clock,
                           std::function<QString()> watermark, QWidget &page)
    : QObject(&page)
    , m_theme(theme)
    , m_clock(clock)
    , m_watermark(std::move(watermark))
    , m_page(page)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_done, &QFutureWatcherBase::finished, this, &ReportExport::finish);
}

ReportExport::~ReportExport()
{
    m_done.disconnect(this);
}

void ReportExport::setReport(std::shared_ptr<const Report> report, const QTimeZone &zone)
{
    m_report = std::move(report);
    m_zone = zone;
}

QString ReportExport::suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return u"pdf"_s;
    case ExportFormat::Xlsx:
        return u"xlsx"_s;
    case ExportFormat::Csv:
        break;
    }
    return u"csv"_s;
}

QString ReportExport::markText() const
{
    const QString who = m_watermark ? m_watermark() : QString();
    if (!who.isEmpty()) {
        return who;
    }
    return QDateTime::fromMSecsSinceEpoch(toMicroseconds(m_clock.now()) / 1000, m_zone)
        .toString(u"yyyy-MM-dd HH:mm"_s);
}

QString ReportExport::proposedName(ExportFormat format) const
{
    QString title = ReportText::title(m_report->definition);
    for (QChar &letter : title) {
        letter = letter.isLetterOrNumber() ? letter : QChar(u'-');
    }
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString day = reports::localDate(m_report->span.from, m_zone).toString(u"yyyyMMdd"_s);
    return folder.filePath("%1-%2.%3"_L1.arg(title, day, suffixOf(format)));
}

void ReportExport::pass(const std::function<void()> &go)
{
    if (!m_report || isBusy()) {
        return;
    }
    if (m_gate == nullptr) {
        go();
        return;
    }
    // What was approved is what is shown now, and not another report.
    m_gate->ask(*m_page.window(), ReportText::title(m_report->definition),
                int(m_report->rows.size()),
                [this, kept = QPointer<ReportExport>(this), report = m_report, go] {
                    if (kept && report == m_report) {
                        go();
                    }
                });
}

void ReportExport::askFile(ExportFormat format)
{
    pass([this, format] { chooseFile(format); });
}

void ReportExport::chooseFile(ExportFormat format)
{
    auto *dialog = new QFileDialog(m_page.window(), tr("Export the report"));
    dialog->setObjectName(u"reportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    switch (format) {
    case ExportFormat::Pdf:
        dialog->setNameFilter(tr("PDF files (*.pdf)"));
        break;
    case ExportFormat::Xlsx:
        dialog->setNameFilter(tr("Excel workbooks (*.xlsx)"));
        break;
    case ExportFormat::Csv:
        dialog->setNameFilter(tr("CSV files (*.csv)"));
        break;
    }
    dialog->setDefaultSuffix(suffixOf(format));
    dialog->selectFile(proposedName(format));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &fileName) { write(format, fileName); });
    dialog->open();
}

void ReportExport::write(ExportFormat format, const QString &fileName)
{
    if (!m_report || isBusy()) {
        return;
    }
    run(
        [report = m_report, zone = m_zone, mark = markText(), font = m_theme.font(FontRole::Body),
         format, fileName]() -> Outcome {
            reports::ReportSheet sheet = ReportText::sheet(*report, zone);
            sheet.mark = mark;
            switch (format) {
            case ExportFormat::Pdf:
                return ReportPrint(sheet, mark, font).writePdf(fileName);
            case ExportFormat::Xlsx:
                sheet.facts << mark;
                return exports::writeXlsx(sheet, fileName);
            case ExportFormat::Csv:
                break;
            }
            return writeCsv(sheet, fileName);
        },
        suffixOf(format), fileName);
}

void ReportExport::askPrinter()
{
    pass([this] { choosePrinter(); });
}

void ReportExport::choosePrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(ReportText::title(m_report->definition));
    auto *dialog = new QPrintDialog(printer.get(), m_page.window());
    dialog->setObjectName(u"reportPrintDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile); // pages are counted by us, all or none
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] { print(printer); });
    dialog->open();
}

void ReportExport::print(const std::shared_ptr<QPrinter> &printer)
{
    run(
        [report = m_report, zone = m_zone, mark = markText(), font = m_theme.font(FontRole::Body),
         printer]() -> Outcome {
            const ReportPrint print(ReportText::sheet(*report, zone), mark, font);
            const bool isDone = print.paint(*printer) > 0;
            return isDone ? success()
                          : Outcome(Error{ErrorCode::Unwritable, printer->printerName()});
        },
        u"print"_s, {});
}

void ReportExport::run(Work work, const QString &what, const QString &file)
{
    m_what = what;
    m_file = file;
    m_title = ReportText::title(m_report->definition);
    m_rows = int(m_report->rows.size());
    const auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    m_done.setFuture(promise->future());
    m_pool.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    emit busyChanged();
}

void ReportExport::finish()
{
    emit busyChanged();
    const Outcome outcome = m_done.result();
    if (outcome) {
        if (m_gate != nullptr) {
            m_gate->note({u"report.export"_s, u"%1: %2"_s.arg(m_what, m_title), m_rows, m_file});
        }
        emit exported(m_what, m_file);
    } else {
        emit failed(outcome.error());
    }
}

} // namespace fw::ui
