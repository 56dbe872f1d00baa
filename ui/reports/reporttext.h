// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/reports/reportsheet.h"

#include <QCoreApplication>

namespace fw::ui {

/// The words of reports: what metrics, steps, rows and periods are called, and how figures look.
/// May be asked from any thread.
class ReportText final
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)

public:
    /// The name alone; several metrics share one.
    [[nodiscard]] static QString name(const reports::Metric &metric);
    /// The name with the formula's id where names are shared: "Service level SL-1".
    [[nodiscard]] static QString title(const reports::Metric &metric);
    /// "SL-1 = A_T / (A + B)".
    [[nodiscard]] static QString formula(const reports::Metric &metric);
    [[nodiscard]] static QString family(reports::MetricFamily family);
    [[nodiscard]] static QString period(reports::PeriodKind period);
    [[nodiscard]] static QString step(reports::Step step);
    [[nodiscard]] static QString rows(reports::RowKind rows);
    /// Of one of reports::usualReports(), by its place there.
    [[nodiscard]] static QString usual(std::size_t place);

    /// A figure as tables show it; the dash where there is none.
    [[nodiscard]] static QString figure(reports::MetricUnit unit,
                                        const std::optional<double> &figure);
    /// Plain text, safe to show.
    [[nodiscard]] static QString key(const reports::RowKey &key);
    /// One step of a report.
    [[nodiscard]] static QString step(const reports::TimeSpan &span, reports::Step step,
                                      const QTimeZone &zone);
    /// From the first day to the last, or the one day.
    [[nodiscard]] static QString days(const reports::TimeSpan &span, const QTimeZone &zone);
    /// How a report is called that has no name of its own.
    [[nodiscard]] static QString title(const reports::ReportDefinition &definition);
    /// What of its period nobody recorded; empty when all was.
    [[nodiscard]] static QString unheard(const reports::Report &report, const QTimeZone &zone);
    [[nodiscard]] static QString error(const Error &error);

    /// The report as a table, with its period and the period before as facts.
    [[nodiscard]] static reports::ReportSheet sheet(const reports::Report &report,
                                                    const QTimeZone &zone);
};

} // namespace fw::ui
