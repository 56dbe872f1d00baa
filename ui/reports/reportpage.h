// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/live/floorstore.h"
#include "core/reports/reportsource.h"
#include "ui/reports/callsquestion.h"
#include "ui/reports/reportexport.h"
#include "ui/reports/savedreports.h"

#include <QFutureWatcher>
#include <QWidget>

#include <array>

class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace fw::ui {

class ExportGate;
class Card;
class ChartCard;
class ReportForm;
class ReportList;
class ReportTable;

/// Reports of the journal: chosen at the left, described at the top, shown as a table with charts,
/// brought to paper and to files. Questions run elsewhere, show their progress, and can be
/// cancelled.
class ReportPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportPage)

public:
    /// \a watermark gives the words across printed pages: who, where, when.
    ReportPage(reports::ReportSource &source, live::FloorStore &store, Theme &theme,
               settings::SettingsStore &settings, const Clock &clock,
               std::function<QString()> watermark, QWidget *parent = nullptr);
    ~ReportPage() override;

    /// Which parts of the organisation, by their place in the scope tree, the person may see
    /// reports of; without it all. Asked again when a report is made: call it also when another
    /// person is at the desk, so that nothing of the former stays.
    void setScopeRule(std::function<bool(int scope)> isAllowed);
    /// Whether reports may leave the program.
    void setExportAllowed(bool isAllowed);

    /// As ReportExport::setGate().
    void setExportGate(ExportGate *gate);

    /// Makes and shows a report.
    void run(const reports::ReportDefinition &definition);

    [[nodiscard]] const std::shared_ptr<const reports::Report> &report() const { return m_report; }

signals:
    /// A report left the program; \a what as in ReportExport::exported().
    void exported(const QString &what, const QString &file);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QWidget *makeTable();
    void join();
    void fillScopes();
    void runForm();
    void save(const QString &name);
    void takeAnswer();
    void takeCovered();
    void showReport();
    void showBusy();
    void showMessage(const QString &sentence);
    void showError(const Error &error);
    void askCalls(const ReportCell &cell);
    void openCalls(const FigureCalls &calls, const QString &what);
    void retranslate();
    [[nodiscard]] QString emptySentence() const;
    [[nodiscard]] QString cellName(const ReportCell &cell) const;
    [[nodiscard]] bool isAllowed(const QString &scopeId) const;
    [[nodiscard]] const live::FloorConfig &config() const;
    [[nodiscard]] const QTimeZone &zone() const;

    reports::ReportSource &m_source;
    live::FloorStore &m_store;
    Theme &m_theme;
    const Clock &m_clock;
    std::function<bool(int)> m_isAllowed;
    SavedReports m_saved;
    reports::ReportDefinition m_definition; ///< that was asked for last
    std::shared_ptr<const reports::Report> m_report;
    std::optional<reports::TimeSpan> m_covered;
    QFutureWatcher<reports::ReportAnswer> m_answer;
    QFutureWatcher<Result<reports::TimeSpan>> m_coveredAnswer;
    bool m_isExportAllowed = true;
    bool m_hasRun = false;
    Card *m_listCard;
    ReportList *m_list;
    QFrame *m_formFrame;
    ReportForm *m_form;
    Card *m_tableCard;
    QStackedWidget *m_stack;
    ReportTable *m_table;
    QLabel *m_empty;
    ChartCard *m_charts;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    std::array<QPushButton *, 4> m_exports; ///< print, then one a format
    QLabel *m_message;
    ReportExport *m_export;
};

} // namespace fw::ui
