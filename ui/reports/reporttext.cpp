// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reporttext.h"

#include "ui/settings/feedtext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/visibletext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace fw::ui {

using namespace Qt::StringLiterals;
using reports::Metric;
using reports::MetricFamily;
using reports::MetricUnit;
using reports::PeriodKind;
using reports::RowKind;
using reports::Step;
using reports::TimeSpan;

namespace {

struct MetricName
{
    const char *id;
    const char *name;
};

constexpr std::array kMetricNames{
    MetricName{"OFF", QT_TRANSLATE_NOOP("ReportText", "Offered")},
    MetricName{"CAR", QT_TRANSLATE_NOOP("ReportText", "Waiting at the start")},
    MetricName{"ANS", QT_TRANSLATE_NOOP("ReportText", "Answered")},
    MetricName{"AIT", QT_TRANSLATE_NOOP("ReportText", "Answered in time")},
    MetricName{"A20", QT_TRANSLATE_NOOP("ReportText", "Answered within 20 s")},
    MetricName{"ABN", QT_TRANSLATE_NOOP("ReportText", "Abandoned")},
    MetricName{"SAB", QT_TRANSLATE_NOOP("ReportText", "Short abandon")},
    MetricName{"OVF", QT_TRANSLATE_NOOP("ReportText", "Overflow")},
    MetricName{"TMO", QT_TRANSLATE_NOOP("ReportText", "Timed out")},
    MetricName{"NOA", QT_TRANSLATE_NOOP("ReportText", "No agents")},
    MetricName{"WDR", QT_TRANSLATE_NOOP("ReportText", "Taken out")},
    MetricName{"KEY", QT_TRANSLATE_NOOP("ReportText", "Left by key")},
    MetricName{"LST", QT_TRANSLATE_NOOP("ReportText", "Not known")},
    MetricName{"LOSS", QT_TRANSLATE_NOOP("ReportText", "Not answered")},
    MetricName{"RNA", QT_TRANSLATE_NOOP("ReportText", "Offers not taken")},
    MetricName{"CMP", QT_TRANSLATE_NOOP("ReportText", "Completed")},
    MetricName{"TRF", QT_TRANSLATE_NOOP("ReportText", "Transferred")},
    MetricName{"SL-1", QT_TRANSLATE_NOOP("ReportText", "Service level")},
    MetricName{"SL-2", QT_TRANSLATE_NOOP("ReportText", "Service level")},
    MetricName{"SL-3", QT_TRANSLATE_NOOP("ReportText", "Service level")},
    MetricName{"SL-4", QT_TRANSLATE_NOOP("ReportText", "Service level")},
    MetricName{"SL-5", QT_TRANSLATE_NOOP("ReportText", "Service level")},
    MetricName{"SL-6", QT_TRANSLATE_NOOP("ReportText", "Service level")},
    MetricName{"SL-7", QT_TRANSLATE_NOOP("ReportText", "Service level")},
    MetricName{"SL-8", QT_TRANSLATE_NOOP("ReportText", "Service level")},
    MetricName{"SL20-1", QT_TRANSLATE_NOOP("ReportText", "Service level of 20 s")},
    MetricName{"SL20-2", QT_TRANSLATE_NOOP("ReportText", "Service level of 20 s")},
    MetricName{"SL20-7", QT_TRANSLATE_NOOP("ReportText", "Service level of 20 s")},
    MetricName{"CR-1", QT_TRANSLATE_NOOP("ReportText", "Connection rate")},
    MetricName{"CR-2", QT_TRANSLATE_NOOP("ReportText", "Connection rate")},
    MetricName{"AB-1", QT_TRANSLATE_NOOP("ReportText", "Abandonment rate")},
    MetricName{"AB-2", QT_TRANSLATE_NOOP("ReportText", "Abandonment rate")},
    MetricName{"AB-3", QT_TRANSLATE_NOOP("ReportText", "Abandonment rate")},
    MetricName{"AB-4", QT_TRANSLATE_NOOP("ReportText", "Abandonment rate")},
    MetricName{"ABT-1", QT_TRANSLATE_NOOP("ReportText", "Abandoned in time")},
    MetricName{"ABT-2", QT_TRANSLATE_NOOP("ReportText", "Abandoned in time")},
    MetricName{"ABS-1", QT_TRANSLATE_NOOP("ReportText", "Share of short abandons")},
    MetricName{"OVF-1", QT_TRANSLATE_NOOP("ReportText", "Overflow rate")},
    MetricName{"ASA-1", QT_TRANSLATE_NOOP("ReportText", "Average speed of answer")},
    MetricName{"ASA-2", QT_TRANSLATE_NOOP("ReportText", "Average speed of answer")},
    MetricName{"AWA-1", QT_TRANSLATE_NOOP("ReportText", "Average wait of the abandoned")},
    MetricName{"MAXW", QT_TRANSLATE_NOOP("ReportText", "Longest wait")},
    MetricName{"AHT-1", QT_TRANSLATE_NOOP("ReportText", "Average handle time")},
    MetricName{"ATT-1", QT_TRANSLATE_NOOP("ReportText", "Talk time")},
    MetricName{"AHD-1", QT_TRANSLATE_NOOP("ReportText", "Hold time")},
    MetricName{"ACW-1", QT_TRANSLATE_NOOP("ReportText", "Wrap-up time")},
    MetricName{"TLK", QT_TRANSLATE_NOOP("ReportText", "Talk in all")},
    MetricName{"TR-1", QT_TRANSLATE_NOOP("ReportText", "Transfer rate")},
    MetricName{"HUA-1", QT_TRANSLATE_NOOP("ReportText", "Ended by agents")},
    MetricName{"RN-1", QT_TRANSLATE_NOOP("ReportText", "Share of offers not taken")},
    MetricName{"A-CALLS", QT_TRANSLATE_NOOP("ReportText", "Calls of agents")},
    MetricName{"A-MISS", QT_TRANSLATE_NOOP("ReportText", "Missed by agents")},
    MetricName{"A-HOLDS", QT_TRANSLATE_NOOP("ReportText", "Holds")},
    MetricName{"A-CPH", QT_TRANSLATE_NOOP("ReportText", "Calls per hour")},
    MetricName{"A-ATT", QT_TRANSLATE_NOOP("ReportText", "Talk time of agents")},
    MetricName{"A-MR", QT_TRANSLATE_NOOP("ReportText", "Share of missed calls")},
    MetricName{"OCC-1", QT_TRANSLATE_NOOP("ReportText", "Occupancy")},
    MetricName{"OCC-2", QT_TRANSLATE_NOOP("ReportText", "Occupancy")},
    MetricName{"UT-1", QT_TRANSLATE_NOOP("ReportText", "Utilisation")},
    MetricName{"BRK-1", QT_TRANSLATE_NOOP("ReportText", "Share of breaks")},
    MetricName{"T-IN", QT_TRANSLATE_NOOP("ReportText", "Time logged in")},
    MetricName{"T-READY", QT_TRANSLATE_NOOP("ReportText", "Time available")},
    MetricName{"T-RING", QT_TRANSLATE_NOOP("ReportText", "Time ringing")},
    MetricName{"T-TALK", QT_TRANSLATE_NOOP("ReportText", "Time talking")},
    MetricName{"T-HOLD", QT_TRANSLATE_NOOP("ReportText", "Time on hold")},
    MetricName{"T-OTHER", QT_TRANSLATE_NOOP("ReportText", "Time on other calls")},
    MetricName{"T-ACW", QT_TRANSLATE_NOOP("ReportText", "Time in wrap-up")},
    MetricName{"T-BREAK", QT_TRANSLATE_NOOP("ReportText", "Time on break")},
    MetricName{"T-GONE", QT_TRANSLATE_NOOP("ReportText", "Time unreachable")},
};

constexpr std::array kUsualNames{
    QT_TRANSLATE_NOOP("ReportText", "Today by half hour"),
    QT_TRANSLATE_NOOP("ReportText", "Today by queue"),
    QT_TRANSLATE_NOOP("ReportText", "Yesterday by agent"),
    QT_TRANSLATE_NOOP("ReportText", "Last week by team"),
    QT_TRANSLATE_NOOP("ReportText", "Last week by day"),
    QT_TRANSLATE_NOOP("ReportText", "Last month by partner"),
    QT_TRANSLATE_NOOP("ReportText", "Last month, self-operated and outsourced"),
    QT_TRANSLATE_NOOP("ReportText", "Last month by site and week"),
};

QString timeText(TimePoint time, const QTimeZone &zone, const QString &format)
{
    return QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, zone).toString(format);
}

QString dayText(TimePoint time, const QTimeZone &zone)
{
    return timeText(time, zone, u"yyyy-MM-dd"_s);
}

} // namespace

QString ReportText::name(const Metric &metric)
{
    const auto found = std::ranges::find_if(kMetricNames, [&metric](const MetricName &each) {
        return metric.id == QLatin1StringView(each.id);
    });
    return found == kMetricNames.end() ? metric.id : tr(found->name);
}

QString ReportText::title(const Metric &metric)
{
    const bool hasRivals = !metric.denominator.empty();
    return hasRivals ? name(metric) + u' ' + metric.id : name(metric);
}

QString ReportText::formula(const Metric &metric)
{
    return metric.id + u" = "_s + metric.formula();
}

QString ReportText::family(MetricFamily family)
{
    switch (family) {
    case MetricFamily::Volume:
        //: a group of metrics: numbers of calls
        return tr("Volume");
    case MetricFamily::ServiceLevel:
        return tr("Service level");
    case MetricFamily::Abandonment:
        return tr("Abandonment");
    case MetricFamily::Waiting:
        return tr("Waiting");
    case MetricFamily::Handling:
        //: a group of metrics: how long calls are worked on
        return tr("Handling");
    case MetricFamily::Agents:
        return tr("Agents");
    }
    return {};
}

QString ReportText::period(PeriodKind period)
{
    switch (period) {
    case PeriodKind::Today:
        return tr("Today");
    case PeriodKind::Yesterday:
        return tr("Yesterday");
    case PeriodKind::ThisWeek:
        return tr("This week");
    case PeriodKind::LastWeek:
        return tr("Last week");
    case PeriodKind::ThisMonth:
        return tr("This month");
    case PeriodKind::LastMonth:
        return tr("Last month");
    case PeriodKind::Custom:
        return tr("Chosen days");
    }
    return {};
}

QString ReportText::step(Step step)
{
    switch (step) {
    case Step::Whole:
        //: the lines of a report are not divided by time
        return tr("Whole period");
    case Step::Minutes15:
        return tr("15 minutes");
    case Step::Minutes30:
        return tr("30 minutes");
    case Step::Hour:
        return tr("Hour");
    case Step::Day:
        return tr("Day");
    case Step::Week:
        return tr("Week");
    case Step::Month:
        return tr("Month");
    }
    return {};
}

QString ReportText::rows(RowKind rows)
{
    switch (rows) {
    case RowKind::All:
        return tr("Whole floor");
    case RowKind::Queue:
        return tr("Queue");
    case RowKind::Agent:
        return tr("Agent");
    case RowKind::Team:
        return tr("Team");
    case RowKind::Site:
        return tr("Site");
    case RowKind::Partner:
        return tr("Partner");
    case RowKind::Region:
        return tr("Region");
    case RowKind::Operation:
        return tr("Self-operated and outsourced");
    }
    return {};
}

QString ReportText::usual(std::size_t place)
{
    return place < kUsualNames.size() ? tr(kUsualNames[place]) : QString();
}

QString ReportText::figure(MetricUnit unit, const std::optional<double> &figure)
{
    if (!figure) {
        return kNoFigure;
    }
    switch (unit) {
    case MetricUnit::Calls:
        return QString::number(qRound64(*figure));
    case MetricUnit::Share:
        return formatShare(figure);
    case MetricUnit::Seconds:
        return formatSeconds(figure);
    case MetricUnit::PerHour:
        break;
    }
    return QString::number(*figure, 'f', 1);
}

QString ReportText::key(const reports::RowKey &key)
{
    if (!key.name.isEmpty()) {
        return visibleText(key.name.in(QLocale().name()));
    }
    switch (key.kind) {
    case RowKind::All:
        return tr("Whole floor");
    case RowKind::Operation:
        if (key.operation == organisation::Operation::SelfOperated) {
            return tr("Self-operated");
        }
        if (key.operation == organisation::Operation::Outsourced) {
            return tr("Outsourced");
        }
        break;
    case RowKind::Queue:
    case RowKind::Agent:
    case RowKind::Team:
    case RowKind::Site:
    case RowKind::Partner:
    case RowKind::Region:
        break;
    }
    //: what belongs to no team, site, partner or region
    return tr("Not assigned");
}

QString ReportText::step(const TimeSpan &span, Step step, const QTimeZone &zone)
{
    if (step == Step::Whole || step >= Step::Day) {
        return days(span, zone);
    }
    return timeText(span.from, zone, u"yyyy-MM-dd HH:mm"_s);
}

QString ReportText::days(const TimeSpan &span, const QTimeZone &zone)
{
    const QString first = dayText(span.from, zone);
    const QString last = dayText(span.to - Microseconds(1), zone);
    //: %1 the first day, %2 the last
    return first == last ? first : tr("%1 – %2").arg(first, last);
}

QString ReportText::title(const reports::ReportDefinition &definition)
{
    if (!definition.name.isEmpty()) {
        return visibleText(definition.name);
    }
    const bool hasRows = definition.rows != RowKind::All;
    if (!hasRows && definition.step == Step::Whole) {
        return period(definition.period.kind);
    }
    //: the name of a report: %1 a period such as “Last week”, %2 what a line is, such as “team”
    return tr("%1 by %2")
        .arg(period(definition.period.kind),
             (hasRows ? rows(definition.rows) : step(definition.step)).toLower());
}

QString ReportText::error(const Error &error)
{
    if (error.code == ErrorCode::InvalidArgument) {
        if (error.detail == "rows"_L1) {
            return tr("That would be too many lines: choose longer steps, fewer days or a smaller "
                      "part.");
        }
        if (error.detail == "period"_L1) {
            return tr("The days are not in order.");
        }
        if (error.detail.startsWith("scope: "_L1)) {
            return tr("The organisation has no such part any more: %1")
                .arg(visibleText(error.detail.sliced(7)));
        }
    }
    return FeedText::error(error);
}

QString ReportText::unheard(const reports::Report &report, const QTimeZone &zone)
{
    if (report.unheard.empty()) {
        return {};
    }
    const auto length = [](const TimeSpan &span) { return span.to - span.from; };
    const TimeSpan longest = std::ranges::max(report.unheard, {}, length);
    Microseconds all{0};
    for (const TimeSpan &each : report.unheard) {
        all += length(each);
    }
    const auto moment = [&zone](TimePoint time) {
        const QDateTime there = QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, zone);
        return QLocale().toString(there, tr("d MMM HH:mm:ss"));
    };
    //: %1 a length, %2 and %3 moments
    return tr("Nobody recorded for %1 of it, at longest from %2 to %3: what happened then is in "
              "no figure.")
        .arg(formatDuration(all), moment(longest.from), moment(longest.to));
}

reports::ReportSheet ReportText::sheet(const reports::Report &report, const QTimeZone &zone)
{
    const reports::ReportDefinition &definition = report.definition;
    reports::SheetWords words;
    words.step = tr("Period");
    words.row = rows(definition.rows);
    words.total = tr("Total");
    words.metric = [](const Metric &metric) { return title(metric); };
    //: title of a column with the figures of the period before; %1 is what it shows
    words.before = [](const QString &title) { return tr("%1, before").arg(title); };
    words.key = [](const reports::RowKey &each) { return key(each); };
    words.span = [step = definition.step, &zone](const TimeSpan &span) {
        return ReportText::step(span, step, zone);
    };
    reports::ReportSheet sheet = sheetOf(report, words);
    sheet.title = title(definition);
    sheet.facts << tr("Period: %1").arg(days(report.span, zone));
    if (definition.hasPrevious && report.previous.to > report.previous.from) {
        sheet.facts << tr("Period before: %1").arg(days(report.previous, zone));
    }
    if (const QString gaps = unheard(report, zone); !gaps.isEmpty()) {
        sheet.facts << gaps;
    }
    return sheet;
}

} // namespace fw::ui
