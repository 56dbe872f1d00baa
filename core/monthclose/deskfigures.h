// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/hoursledger.h"
#include "core/complaints/complaint.h"
#include "core/monthclose/monthfile.h"
#include "core/operations/task.h"
#include "core/quality/evaluation.h"
#include "core/reports/counter.h"

namespace fw::monthclose {

// Indicators of the catalogue, counted from what the parts of the desk know of a month. Their
// provenance is what was counted, in numbers and signs that no language changes.

/// Why a figure is missing.
[[nodiscard]] MonthFigure missingFigure(const QString &kpi, FigureOrigin origin,
                                        const QString &why);

/// O1, O2, O4, AHT-1, AB-1, ASA-1 and kVolumeFigure. Missing where nothing was counted.
[[nodiscard]] std::vector<MonthFigure> callFigures(const reports::Figures &counted);

/// What counts for a settlement: released, not internal, not void; the original score as long as
/// an appeal is open.
[[nodiscard]] std::vector<quality::EvaluationScore>
countingScores(const std::vector<quality::Evaluation> &evaluations);
/// Q3, Q4, Q5 of these scores.
[[nodiscard]] std::vector<MonthFigure>
qualityFigures(const std::vector<quality::EvaluationScore> &scores);

/// O5 of the days, O6 of the ledger.
[[nodiscard]] std::vector<MonthFigure>
attendanceFigures(const std::vector<attendance::AttendanceDay> &days,
                  const std::vector<attendance::LedgerLine> &ledger);

/// Q6: what is upheld against the agents or the partner, by calls answered; missing without calls.
[[nodiscard]] MonthFigure complaintFigure(const std::vector<complaints::Complaint> &complaints,
                                          const std::optional<Exact> &answered);

/// M4: improvement requests to the partner that were due in the month.
[[nodiscard]] MonthFigure improvementFigure(const std::vector<operations::Task> &due,
                                            TimePoint now);

/// A line of the ledger as it is settled: seconds become exact hours.
[[nodiscard]] settlement::PersonSegment segmentOf(const attendance::LedgerLine &line);

} // namespace fw::monthclose
