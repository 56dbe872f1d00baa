// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportsource.h"
#include "ui/reports/callsquestion.h"
#include "ui/reports/reportcharts.h"

#include <QFutureWatcher>
#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace fw::ui {

class Card;
class HeatMap;
class ReportChart;
class SegmentControl;

/// The charts of a report. Each is asked for when it is first looked at.
class ChartCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartCard)

public:
    /// So many abandoned calls are sorted by their waits; of more, the first.
    static constexpr int kMostCalls = 20'000;

    ChartCard(reports::ReportSource &source, const Theme &theme, QWidget *parent = nullptr);
    ~ChartCard() override;

    /// Draws what belongs to that report from now on.
    void show(const reports::ReportDefinition &definition, const live::FloorConfig &config,
              TimePoint now);
    void setKind(ChartKind kind);
    [[nodiscard]] ChartKind kind() const;

signals:
    void callsRequested(const fw::ui::FigureCalls &calls, const QString &what);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using ReportWatcher = QFutureWatcher<reports::ReportAnswer>;

    void build();
    void join();
    void stop();
    void askWhatIsMissing();
    void ask(ReportWatcher &watcher, ChartKind kind);
    void askCalls();
    void takeReport(ReportWatcher &watcher, std::shared_ptr<const reports::Report> &place);
    void takeCalls();
    void draw();
    void drawHeat();
    void showRemark();
    void askBehind(int place);
    void retranslate();
    [[nodiscard]] bool isAsking() const;
    [[nodiscard]] bool isMissing() const;
    [[nodiscard]] QString kindName(ChartKind kind) const;

    reports::ReportSource &m_source;
    reports::ReportDefinition m_definition;
    live::FloorConfig m_config;
    TimePoint m_now = kNoTime;
    bool m_hasQuestion = false;
    std::shared_ptr<const reports::Report> m_curve;
    std::shared_ptr<const reports::Report> m_heat;
    std::optional<reports::CallPage> m_calls;
    std::optional<Error> m_error;
    ReportWatcher m_curveAnswer;
    ReportWatcher m_heatAnswer;
    QFutureWatcher<Result<reports::CallPage>> m_callsAnswer;
    Card *m_card;
    SegmentControl *m_kind;
    QComboBox *m_heatMetric;
    QStackedWidget *m_stack;
    ReportChart *m_chart;
    HeatMap *m_map;
    QLabel *m_message;
};

} // namespace fw::ui
