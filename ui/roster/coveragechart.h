// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDate>
#include <QWidget>

#include <map>
#include <optional>
#include <vector>

namespace fw::ui {

class RosterCursor;
class RosterEditor;

/// What is to be expected of a day.
struct DayOutlook
{
    std::optional<double> serviceLevel; ///< expected, from 0 to 1
    std::optional<double> halfWidth;    ///< of its 95 % interval, when it was simulated
    std::optional<double> occupancy;
};

/// The plan of the cursor's day against what is required of it, live while a shift is dragged.
class CoverageChart final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoverageChart)

public:
    CoverageChart(const RosterEditor &editor, const RosterCursor &cursor, const Theme &theme,
                  QWidget *parent = nullptr);

    /// Until the next one: as soon as the plan is another, so is what is to be expected of it.
    void setOutlook(QDate date, const DayOutlook &outlook);
    /// People who were there, by interval; empty: not known.
    void setActual(QDate date, const std::vector<double> &people);
    void retranslate();

    /// The day's greatest shortfall and when, or that there is none; plain text.
    [[nodiscard]] QString shortfallText() const;
    /// All that the chart says, for those who don't see it.
    [[nodiscard]] QString summary() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Neighbouring intervals in which too few are planned.
    struct Gap
    {
        int from = 0; ///< minutes
        int to = 0;
        double people = 0; ///< the most that are missing
    };

    void refresh();
    [[nodiscard]] std::vector<Gap> gaps() const;
    [[nodiscard]] const DayOutlook &outlook() const;
    [[nodiscard]] const std::vector<double> &actual() const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double top() const;
    [[nodiscard]] QPolygonF steps(const std::vector<double> &people, double most) const;
    void paintHead(QPainter &painter);
    void paintAxis(QPainter &painter, double most);
    void paintGaps(QPainter &painter, double most);

    const RosterEditor &m_editor;
    const RosterCursor &m_cursor;
    const Theme &m_theme;
    std::map<QDate, DayOutlook> m_outlooks;
    std::map<QDate, std::vector<double>> m_actual;
    std::vector<double> m_scheduled;
    std::vector<double> m_required;
};

} // namespace fw::ui
