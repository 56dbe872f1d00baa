// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/usualreports.h"

namespace fw::reports {

using namespace Qt::StringLiterals;

namespace {

ReportDefinition definitionOf(PeriodKind period, Step step, RowKind rows)
{
    ReportDefinition made;
    made.period.kind = period;
    made.step = step;
    made.rows = rows;
    made.metrics = usualMetrics(rows);
    return made;
}

} // namespace

QStringList usualMetrics(RowKind rows)
{
    if (rows == RowKind::Agent) {
        return {u"A-CALLS"_s, u"A-MISS"_s, u"A-CPH"_s, u"A-ATT"_s,
                u"OCC-1"_s,   u"BRK-1"_s,  u"T-IN"_s,  u"T-BREAK"_s};
    }
    QStringList ids{u"OFF"_s,  u"ANS"_s,   u"ABN"_s,   u"SL-1"_s,
                    u"AB-1"_s, u"ASA-1"_s, u"AHT-1"_s, u"MAXW"_s};
    if (rows != RowKind::Queue) {
        ids << u"OCC-1"_s;
    }
    return ids;
}

std::vector<ReportDefinition> usualReports()
{
    return {
        definitionOf(PeriodKind::Today, Step::Minutes30, RowKind::All),
        definitionOf(PeriodKind::Today, Step::Whole, RowKind::Queue),
        definitionOf(PeriodKind::Yesterday, Step::Whole, RowKind::Agent),
        definitionOf(PeriodKind::LastWeek, Step::Whole, RowKind::Team),
        definitionOf(PeriodKind::LastWeek, Step::Day, RowKind::All),
        definitionOf(PeriodKind::LastMonth, Step::Whole, RowKind::Partner),
        definitionOf(PeriodKind::LastMonth, Step::Whole, RowKind::Operation),
        definitionOf(PeriodKind::LastMonth, Step::Week, RowKind::Site),
    };
}

} // namespace fw::reports
