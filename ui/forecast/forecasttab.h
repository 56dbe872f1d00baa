// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forecast/forecastchart.h"
#include "ui/forecast/forecastwork.h"

#include <QDate>

#include <map>

namespace fw::ui {

class Card;
class LineModel;
class LiveTableView;
class SegmentControl;

/// A forecast beside the past: as a picture, by day, by interval, and what one agent more or less
/// does to an interval.
class ForecastTab final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ForecastTab)

public:
    explicit ForecastTab(const Theme &theme, QWidget *parent = nullptr);

    /// Shows an answer to \a question; null: there is none.
    void show(const ForecastQuestion &question,
              const std::shared_ptr<const ForecastAnswer> &answer);
    void retranslate();

    [[nodiscard]] QDate day() const { return m_day; }

private:
    /// Figures of a local day or of an interval.
    struct Sums
    {
        double calls = 0;
        double low = 0;
        double high = 0;
        double naive = 0;
        double fourWeekMean = 0;
        double inTime = 0; ///< calls times service level
        double busy = 0;   ///< agents times occupancy
        double agents = 0; ///< over the intervals
        int mostAgents = 0;
        int mostGross = 0;
    };

    void build();
    void fill();
    void fillDays();
    void fillIntervals();
    void fillMargin();
    void fillChart();
    void showDay(QDate day);
    void followChart(int place);
    [[nodiscard]] std::vector<ForecastPlace> dayPlaces() const;
    [[nodiscard]] std::vector<ForecastPlace> intervalPlaces() const;
    [[nodiscard]] std::map<QDate, Sums> sumsByDay() const;
    [[nodiscard]] Sums sumsOf(std::size_t point) const;
    [[nodiscard]] const demand::QueueStandard *standard() const;
    [[nodiscard]] int intervalRow() const;

    std::optional<ForecastQuestion> m_question;
    std::shared_ptr<const ForecastAnswer> m_answer;
    QDate m_day;
    std::vector<QDate> m_days;            ///< by line of the days
    std::vector<std::size_t> m_intervals; ///< points by line of the intervals
    ForecastChart *m_chart;
    SegmentControl *m_scale;
    LineModel *m_dayModel;
    LineModel *m_intervalModel;
    LineModel *m_marginModel;
    Card *m_chartCard;
    Card *m_dayCard;
    Card *m_intervalCard;
    Card *m_marginCard;
    LiveTableView *m_dayView;
    LiveTableView *m_intervalView;
    LiveTableView *m_marginView;
};

} // namespace fw::ui
