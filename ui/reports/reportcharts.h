// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"
#include "ui/theme/theme.h"

#include <QStringList>

#include <array>

namespace fw::ui {

enum class ChartKind { Arrivals, ServiceLevel, States, Heat, Abandonment };

inline constexpr int kChartKinds = 5;

/// In which colour something is drawn: a state's, or a token's.
struct ChartInk
{
    Token token = Token::Accent;
    std::optional<live::AgentState> state;

    [[nodiscard]] QColor on(const Theme &theme) const
    {
        return state ? theme.stateInk(*state) : theme.color(token);
    }

    bool operator==(const ChartInk &) const = default;
};

struct ChartSeries
{
    QString name;
    ChartInk ink;
    QList<std::optional<double>> values; ///< one for each place
    bool isLine = false;                 ///< else a part of the stacked bar
    bool isDashed = false;

    bool operator==(const ChartSeries &) const = default;
};

/// What is drawn over places from left to right, all in one unit.
struct ChartPicture
{
    reports::MetricUnit unit = reports::MetricUnit::Calls;
    QStringList places;
    std::vector<ChartSeries> series;

    bool operator==(const ChartPicture &) const = default;
};

/// Weekdays by times of day; counters are added up, so that a share in a cell is one of sums.
struct HeatMapData
{
    static constexpr int kDays = 7;
    static constexpr int kSlots = 48; ///< of half an hour

    std::array<std::array<reports::Figures, kSlots>, kDays> cells;

    [[nodiscard]] bool isEmpty() const;
};

/// Which report a kind of chart is drawn from: the period and the part of \a shown over the whole
/// floor, in steps that make a curve. \a level is the service level's metric.
[[nodiscard]] reports::ReportDefinition chartDefinition(const reports::ReportDefinition &shown,
                                                        ChartKind kind, const QString &level);

/// Half hours within days, days within weeks and months, weeks beyond a quarter.
[[nodiscard]] reports::Step chartStep(const reports::ReportDefinition &shown);

/// The first service level among the metrics of a report, else that of the desk's rule.
[[nodiscard]] QString levelOf(const reports::ReportDefinition &shown,
                              const live::FloorConfig &config);

/// \a target: nothing where none applies.
[[nodiscard]] ChartPicture pictureOf(const reports::Report &report, ChartKind kind,
                                     const std::optional<double> &target, const QTimeZone &zone);

[[nodiscard]] HeatMapData heatOf(const reports::Report &report, const QTimeZone &zone);

/// Where the classes of waits begin; the last has no end.
inline constexpr std::array<std::chrono::seconds, 10> kWaitClasses{
    std::chrono::seconds(0),  std::chrono::seconds(5),  std::chrono::seconds(10),
    std::chrono::seconds(20), std::chrono::seconds(30), std::chrono::seconds(45),
    std::chrono::seconds(60), std::chrono::seconds(90), std::chrono::seconds(120),
    std::chrono::seconds(180)};

/// How many of the calls waited how long.
[[nodiscard]] ChartPicture waitPicture(const std::vector<reports::ReportCall> &calls);

} // namespace fw::ui
