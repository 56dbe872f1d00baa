// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/demanddesk.h"
#include "ui/forecast/forecastwork.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace fw::ui {

class ExportGate;
class ForecastPapers;
class ForecastTab;
class PublishedTab;
class SegmentControl;

/// From calls that came to people that are needed: the forecast of a queue, what it rests on, and
/// how earlier ones did.
class ForecastPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ForecastPage)

public:
    ForecastPage(demand::DemandDesk &desk, const Theme &theme, QWidget *parent = nullptr);

    void showQueue(const QString &queue);
    /// 0: the forecast, 1: the published ones.
    void showTab(int tab);
    void setWatermark(const std::function<QString()> &watermark);
    /// Asked before a forecast leaves the program; null: every one may. Outlives this.
    void setExportGate(ExportGate *gate);
    void editCalendar();
    void editStandard();

    [[nodiscard]] ForecastPapers &papers() { return *m_papers; }

signals:
    /// A forecast of the queue that is shown is there.
    void shown();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void join();
    void retranslate();
    void fillQueues();
    void showButtons();
    /// Soon and once, however many things change.
    void refreshSoon();
    void refresh();
    void take(int number, const QString &queue, const Result<forecast::CallSeries> &calls);
    void take(const ForecastWork::Answer &answer);
    void publish();
    void require();
    void tell(const QString &sentence);
    void warn(const QString &sentence);
    [[nodiscard]] std::optional<demand::PlannedQueue> queue() const;

    demand::DemandDesk &m_desk;
    const Theme &m_theme;
    ForecastWork *m_work;
    ForecastPapers *m_papers;
    QTimer m_soon;
    int m_number = 0; ///< of the newest question
    std::optional<ForecastQuestion> m_question;
    std::shared_ptr<const ForecastAnswer> m_answer;
    QComboBox *m_queue;
    QComboBox *m_horizon;
    QDateEdit *m_origin;
    SegmentControl *m_tabs;
    QPushButton *m_publish;
    QPushButton *m_require;
    QPushButton *m_standard;
    QPushButton *m_calendar;
    QToolButton *m_more;
    QAction *m_import;
    QAction *m_export;
    QLabel *m_choice;
    QLabel *m_message;
    QStackedWidget *m_stack;
    ForecastTab *m_forecast;
    PublishedTab *m_published;
};

} // namespace fw::ui
