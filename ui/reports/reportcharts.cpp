// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportcharts.h"

#include "ui/floor/statetext.h"
#include "ui/reports/reportcharttext.h"

#include <QDateTime>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using live::AgentState;
using reports::Counter;
using reports::Figures;
using reports::PeriodKind;
using reports::Report;
using reports::ReportDefinition;
using reports::ReportRow;
using reports::Step;

namespace {

constexpr int kMostDaysByDay = 93;
constexpr int kMostDaysByHalfHour = 2;
constexpr double kMicrosecondsPerHour = 3.6e9;

QDateTime localTime(TimePoint time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, zone);
}

std::optional<double> count(const Figures &figures, Counter counter)
{
    return figures.hasQueues ? std::optional(double(figures.sums[counter])) : std::nullopt;
}

/// One value for each step.
template<typename Value>
QList<std::optional<double>> valuesOf(const std::vector<ReportRow> &steps, Value value)
{
    QList<std::optional<double>> values;
    for (const ReportRow &step : steps) {
        values << value(step.now);
    }
    return values;
}

ChartSeries bar(const QString &name, ChartInk ink, QList<std::optional<double>> values)
{
    return {name, ink, std::move(values), false, false};
}

ChartSeries line(const QString &name, ChartInk ink, QList<std::optional<double>> values,
                 bool isDashed = false)
{
    return {name, ink, std::move(values), true, isDashed};
}

void addArrivals(ChartPicture &picture, const std::vector<ReportRow> &steps)
{
    const auto counts = [&steps](Counter counter) {
        return valuesOf(steps, [counter](const Figures &now) { return count(now, counter); });
    };
    picture.series.push_back(
        bar(ChartText::answered(), {Token::Accent, {}}, counts(Counter::Answered)));
    picture.series.push_back(
        bar(ChartText::abandoned(), {Token::Warning, {}}, counts(Counter::Abandoned)));
    picture.series.push_back(
        line(ChartText::offered(), {Token::Text, {}}, counts(Counter::Offered)));
}

void addLevel(ChartPicture &picture, const std::vector<ReportRow> &steps,
              const reports::Metric &level, const std::optional<double> &target)
{
    picture.unit = reports::MetricUnit::Share;
    picture.series.push_back(
        line(ChartText::serviceLevel(level.id), {Token::Good, {}},
             valuesOf(steps, [&level](const Figures &now) { return level.value(now); })));
    if (target) {
        picture.series.push_back(
            line(ChartText::target(), {Token::MutedText, {}},
                 valuesOf(steps, [&target](const Figures &) { return target; }), true));
    }
}

void addStates(ChartPicture &picture, const std::vector<ReportRow> &steps)
{
    picture.unit = reports::MetricUnit::PerHour;
    constexpr std::array kStates{
        AgentState::Talking, AgentState::OnHold,    AgentState::WrapUp,  AgentState::OtherCall,
        AgentState::Ringing, AgentState::Available, AgentState::OnBreak, AgentState::Unreachable};
    for (const AgentState state : kStates) {
        const auto counter =
            static_cast<Counter>(reports::indexOf(Counter::InLoggedOut) + live::indexOf(state));
        const auto hours = [counter](const Figures &now) {
            return now.hasAgents ? std::optional(double(now.sums[counter]) / kMicrosecondsPerHour)
                                 : std::nullopt;
        };
        picture.series.push_back(
            bar(StateText::usualWord(state), {Token::Accent, state}, valuesOf(steps, hours)));
    }
}

QStringList placesOf(const Report &report, const QTimeZone &zone)
{
    QStringList places;
    const bool isWithinDay = report.definition.step <= Step::Hour;
    const bool isOneDay =
        report.span.to - report.span.from <= std::chrono::hours(25); // a day of 25 hours too
    const QString format = !isWithinDay ? u"MM-dd"_s : isOneDay ? u"HH:mm"_s : u"MM-dd HH:mm"_s;
    for (int step = 0; step < report.stepCount(); ++step) {
        places << localTime(report.bounds[std::size_t(step)], zone).toString(format);
    }
    return places;
}

} // namespace

bool HeatMapData::isEmpty() const
{
    return std::ranges::all_of(
        cells, [](const auto &day) { return std::ranges::none_of(day, &Figures::hasQueues); });
}

Step chartStep(const ReportDefinition &shown)
{
    switch (shown.period.kind) {
    case PeriodKind::Today:
    case PeriodKind::Yesterday:
        return shown.step == Step::Minutes15 || shown.step == Step::Hour ? shown.step
                                                                         : Step::Minutes30;
    case PeriodKind::ThisWeek:
    case PeriodKind::LastWeek:
        return shown.step == Step::Hour ? Step::Hour : Step::Day;
    case PeriodKind::ThisMonth:
    case PeriodKind::LastMonth:
        return shown.step == Step::Week ? Step::Week : Step::Day;
    case PeriodKind::Custom:
        break;
    }
    const qint64 days = shown.period.first.daysTo(shown.period.last) + 1;
    if (days <= kMostDaysByHalfHour) {
        return Step::Minutes30;
    }
    return days <= kMostDaysByDay ? Step::Day : Step::Week;
}

QString levelOf(const ReportDefinition &shown, const live::FloorConfig &config)
{
    for (const QString &id : shown.metrics) {
        const reports::Metric *const metric = reports::findMetric(id);
        if (metric != nullptr && metric->family == reports::MetricFamily::ServiceLevel &&
            id.startsWith("SL"_L1)) {
            return id;
        }
    }
    return u"SL-%1"_s.arg(int(config.defaultQueue.serviceLevel.formula));
}

ReportDefinition chartDefinition(const ReportDefinition &shown, ChartKind kind,
                                 const QString &level)
{
    ReportDefinition made = shown;
    made.rows = reports::RowKind::All;
    made.hasPrevious = false;
    made.step = kind == ChartKind::Heat ? Step::Minutes30 : chartStep(shown);
    switch (kind) {
    case ChartKind::Arrivals:
    case ChartKind::ServiceLevel:
    case ChartKind::States:
    case ChartKind::Abandonment: // one report serves these four
        made.metrics =
            QStringList{u"OFF"_s,     u"ANS"_s,     u"ABN"_s,    level,       u"T-IN"_s,
                        u"T-READY"_s, u"T-RING"_s,  u"T-TALK"_s, u"T-HOLD"_s, u"T-OTHER"_s,
                        u"T-ACW"_s,   u"T-BREAK"_s, u"T-GONE"_s};
        break;
    case ChartKind::Heat:
        made.metrics = QStringList{u"OFF"_s, u"AB-1"_s, level};
        break;
    }
    return made;
}

ChartPicture pictureOf(const Report &report, ChartKind kind, const std::optional<double> &target,
                       const QTimeZone &zone)
{
    ChartPicture picture;
    picture.places = placesOf(report, zone);
    const std::vector<ReportRow> steps = totalsByStep(report);
    switch (kind) {
    case ChartKind::Arrivals:
        addArrivals(picture, steps);
        break;
    case ChartKind::ServiceLevel:
        for (const reports::Metric *const metric : report.metrics()) {
            if (metric->family == reports::MetricFamily::ServiceLevel) {
                addLevel(picture, steps, *metric, target);
            }
        }
        break;
    case ChartKind::States:
        addStates(picture, steps);
        break;
    case ChartKind::Heat:
    case ChartKind::Abandonment:
        break;
    }
    return picture;
}

HeatMapData heatOf(const Report &report, const QTimeZone &zone)
{
    constexpr int kMinutesOfSlot = 30;
    HeatMapData data;
    for (const ReportRow &row : report.rows) {
        const QDateTime start = localTime(report.bounds[std::size_t(row.step)], zone);
        const int slot = (start.time().hour() * 60 + start.time().minute()) / kMinutesOfSlot;
        data.cells[std::size_t(start.date().dayOfWeek() - 1)][std::size_t(slot)] += row.now;
    }
    return data;
}

ChartPicture waitPicture(const std::vector<reports::ReportCall> &calls)
{
    QList<std::optional<double>> counts(qsizetype(kWaitClasses.size()), 0.0);
    for (const reports::ReportCall &call : calls) {
        const auto after = std::ranges::upper_bound(kWaitClasses, call.record.wait);
        const auto place = std::max<qsizetype>(after - kWaitClasses.begin() - 1, 0);
        counts[place] = *counts.at(place) + 1.0;
    }
    ChartPicture picture;
    for (std::size_t place = 0; place < kWaitClasses.size(); ++place) {
        picture.places << (place + 1 < kWaitClasses.size()
                               ? ChartText::waitClass(kWaitClasses[place], kWaitClasses[place + 1])
                               : ChartText::waitFrom(kWaitClasses[place]));
    }
    picture.series.push_back(bar(ChartText::abandoned(), {Token::Warning, {}}, std::move(counts)));
    return picture;
}

} // namespace fw::ui
