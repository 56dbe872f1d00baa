// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intraday/dayreckoner.h"

#include <QWidget>

namespace fw::ui {

class Theme;

/// The day by intervals: calls and service level above, people below, with a line at now.
class IntradayChart final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IntradayChart)

public:
    explicit IntradayChart(const Theme &theme, QWidget *parent = nullptr);

    void setRows(const intraday::DayGrid &grid, TimePoint now,
                 const std::vector<intraday::IntervalRow> &rows, double target);
    void retranslate();

    /// What an interval has, line by line; plain text.
    [[nodiscard]] QString textOf(std::size_t interval) const;

    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 220}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// A part of the widget with its own scale.
    struct Plot
    {
        QRectF area;
        double most = 1;
    };

    [[nodiscard]] Plot callsPlot() const;
    [[nodiscard]] Plot peoplePlot() const;
    [[nodiscard]] double xAt(const Plot &plot, double interval) const;
    [[nodiscard]] static double yAt(const Plot &plot, double value);
    void findRange();
    void paintScale(QPainter &painter, const Plot &plot) const;
    void paintHours(QPainter &painter, const Plot &plot) const;
    void paintCalls(QPainter &painter, const Plot &plot) const;
    void paintLevels(QPainter &painter, const Plot &plot) const;
    void paintPeople(QPainter &painter, const Plot &plot) const;
    void paintNow(QPainter &painter) const;
    void paintKeys(QPainter &painter) const;
    template<typename Value>
    [[nodiscard]] QPolygonF steps(const Plot &plot, std::size_t from, std::size_t to,
                                  Value value) const;
    template<typename Value>
    [[nodiscard]] QPolygonF middles(const Plot &plot, Value value) const;

    const Theme &m_theme;
    intraday::DayGrid m_grid;
    TimePoint m_now = kNoTime;
    std::vector<intraday::IntervalRow> m_rows;
    double m_target = 0;
    std::size_t m_first = 0; ///< intervals in which there is anything
    std::size_t m_last = 0;  ///< behind the last one
};

} // namespace fw::ui
