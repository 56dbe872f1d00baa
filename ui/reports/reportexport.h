// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/reports/report.h"
#include "ui/theme/theme.h"
#include "ui/widgets/exportgate.h"

#include <QFutureWatcher>
#include <QThreadPool>

#include <functional>
#include <memory>

class QPrinter;

namespace fw::ui {

enum class ExportFormat { Pdf, Xlsx, Csv };

/// Brings a report out of the program: to a file that the person chooses, or to paper. The work is
/// done in a thread of its own.
class ReportExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportExport)

public:
    /// \a watermark says who is at the desk; asked for each time.
    ReportExport(const Theme &theme, const Clock &clock, std::function<QString()> watermark,
                 QWidget &page);
    ~ReportExport() override;

    void setReport(std::shared_ptr<const reports::Report> report, const QTimeZone &zone);

    [[nodiscard]] bool isBusy() const { return m_done.isRunning(); }

    /// Asked before anything leaves the program; null: everything may. Outlives this.
    void setGate(ExportGate *gate) { m_gate = gate; }

    /// Asks for a file, then writes it.
    void askFile(ExportFormat format);
    void write(ExportFormat format, const QString &fileName);
    /// Asks for a printer, then prints.
    void askPrinter();

signals:
    /// \a what is "pdf", "xlsx", "csv" or "print"; \a file is empty for paper.
    void exported(const QString &what, const QString &file);
    void failed(const fw::Error &error);
    void busyChanged();

private:
    using Work = std::function<Outcome()>;

    /// Goes on when the report may leave.
    void pass(const std::function<void()> &go);
    void chooseFile(ExportFormat format);
    void choosePrinter();
    void run(Work work, const QString &what, const QString &file);
    void finish();
    void print(const std::shared_ptr<QPrinter> &printer);
    [[nodiscard]] QString markText() const;
    [[nodiscard]] QString proposedName(ExportFormat format) const;
    [[nodiscard]] static QString suffixOf(ExportFormat format);

    const Theme &m_theme;
    const Clock &m_clock;
    std::function<QString()> m_watermark;
    QWidget &m_page;
    ExportGate *m_gate = nullptr;
    std::shared_ptr<const reports::Report> m_report;
    QTimeZone m_zone = QTimeZone::utc();
    QString m_what;
    QString m_file;
    QString m_title;
    int m_rows = 0;
    QFutureWatcher<Outcome> m_done;
    QThreadPool m_pool; ///< last: it waits for its work
};

} // namespace fw::ui
