// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queues/intervalseries.h"
#include "ui/widgets/paintedcells.h"

#include <QChartView>
#include <QTimeZone>

class QBarSet;
class QCategoryAxis;
class QLineSeries;
class QStackedBarSeries;
class QValueAxis;

namespace fw::ui {

class Theme;

/// The intervals of the day: answered and abandoned as stacked bars, arrivals as a line, the
/// service level and its target against the right axis. Arrow keys or the pointer choose an
/// interval, Enter or a click asks for its calls.
class QueueChart final : public QChartView, public PaintedCells
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueChart)

public:
    explicit QueueChart(const Theme &theme, QWidget *parent = nullptr);

    /// Draws anew only when \a series differs from what is shown. \a zone is that of the labels.
    void show(const IntervalSeries &series, const QTimeZone &zone);
    void retranslate();

    /// The chosen interval; the running one until another is chosen. Null without intervals.
    [[nodiscard]] const ChartInterval *current() const;
    /// The running interval; null without intervals.
    [[nodiscard]] const ChartInterval *last() const;
    /// What is to be said of the chosen interval, in one line of plain text.
    [[nodiscard]] QString currentText() const;

    /// How often the chart was drawn anew, for tests of its thrift.
    [[nodiscard]] int drawings() const { return m_drawings; }

    [[nodiscard]] int cellCount() const override { return int(m_series.intervals.size()); }

    [[nodiscard]] QString cellText(int cell) const override;
    [[nodiscard]] QRect cellArea(int cell) const override;

    [[nodiscard]] int cellAt(const QPoint &point) const override { return intervalAt(point); }

    [[nodiscard]] int currentCell() const override { return chosen(); }

    [[nodiscard]] bool isCellSelected(int cell) const override { return cell == chosen(); }

signals:
    void currentChanged();
    /// Enter or a click: the calls of the chosen interval are wanted.
    void activated();

protected:
    void drawForeground(QPainter *painter, const QRectF &area) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void makeSeries();
    void applyTheme();
    void fill();
    void fillAxes();
    void choose(int interval);
    [[nodiscard]] int chosen() const;
    [[nodiscard]] QRectF bandOf(int interval) const;
    [[nodiscard]] int intervalAt(const QPoint &position) const;
    [[nodiscard]] QString timeText(TimePoint time) const;
    [[nodiscard]] QString textOf(const ChartInterval &interval) const;

    const Theme &m_theme;
    IntervalSeries m_series;
    QTimeZone m_zone = QTimeZone::utc();
    TimePoint m_chosen = kNoTime; ///< start of the chosen interval; kNoTime: the running one
    int m_drawings = 0;
    QBarSet *m_answered;
    QBarSet *m_abandoned;
    QBarSet *m_others;
    QStackedBarSeries *m_bars;
    QLineSeries *m_offered;
    QLineSeries *m_level;
    QLineSeries *m_target;
    QCategoryAxis *m_times;
    QValueAxis *m_counts;
    QValueAxis *m_shares;
};

} // namespace fw::ui
