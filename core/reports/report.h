// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/metric.h"
#include "core/reports/rowbook.h"

namespace fw::reports {

/// What was counted of one key in one step, and in the same step of the period before.
struct ReportRow
{
    int step = 0;
    int key = 0;
    Figures now;
    Figures before;
};

/// The answer to a definition: sums only, from which every metric is made.
struct Report
{
    ReportDefinition definition;
    TimeSpan span;
    TimeSpan previous; ///< empty when it was not asked for
    std::vector<TimePoint> bounds;
    std::vector<TimePoint> previousBounds;
    RowBook book;
    std::vector<ReportRow> rows; ///< with data, by step, then key
    Figures total;
    Figures totalBefore;
    /// When in \a span some switch was recorded by nobody: in order, apart from each other. What
    /// happened then is in no figure.
    std::vector<TimeSpan> unheard;

    [[nodiscard]] int stepCount() const { return bounds.empty() ? 0 : int(bounds.size()) - 1; }

    [[nodiscard]] TimeSpan stepSpan(int step) const;
    /// The metrics of the definition, in its order.
    [[nodiscard]] std::vector<const Metric *> metrics() const;
};

/// The rows of a report summed up over keys (one per step) or over steps (one per key).
[[nodiscard]] std::vector<ReportRow> totalsByStep(const Report &report);
[[nodiscard]] std::vector<ReportRow> totalsByKey(const Report &report);

/// Whether a metric says anything in rows of that kind: calls are counted of queues, and time of
/// agents.
[[nodiscard]] bool isAvailable(const Metric &metric, RowKind rows);

inline constexpr int kMostReportRows = 200'000;

/// Asks \a store for what the definition wants; nothing when \a progress said no. InvalidArgument:
/// an impossible period, an unknown node, or more than kMostReportRows rows ("rows").
[[nodiscard]] Result<std::optional<Report>> makeReport(const ReportDefinition &definition,
                                                       const live::FloorConfig &config,
                                                       const ReportStore &store, TimePoint now,
                                                       const Progress &progress);

/// Asks for the calls behind one figure of a report: of the row, of a whole step or key, or of all.
/// \a step and \a key of -1 are all of them.
[[nodiscard]] CallsRequest callsBehind(const Report &report, int step, int key, const Terms &terms,
                                       int most);

} // namespace fw::reports
