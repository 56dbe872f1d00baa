// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QFuture>

#include <memory>

namespace fw::reports {

/// Shared, because a report may be large and is read in many places.
using ReportAnswer = Result<std::shared_ptr<const Report>>;

/// Where a screen asks for reports: somebody else works, and the asking thread goes on.
///
/// A cancelled future stops the work at its next step and never gives a result. Nor does one whose
/// source is gone: it ends as cancelled.
class ReportSource
{
    Q_DISABLE_COPY_MOVE(ReportSource)

public:
    /// The end of the range of progress that a future of make() tells.
    static constexpr int kWhole = 1000;

    virtual ~ReportSource() = default;

    /// See makeReport(). Tells its progress as QFuture does, from 0 to kWhole.
    [[nodiscard]] virtual QFuture<ReportAnswer>
    make(const ReportDefinition &definition, const live::FloorConfig &config, TimePoint now) = 0;
    /// See ReportStore::calls().
    [[nodiscard]] virtual QFuture<Result<CallPage>> calls(const CallsRequest &request) = 0;
    /// See ReportStore::covered().
    [[nodiscard]] virtual QFuture<Result<TimeSpan>> covered() = 0;

protected:
    ReportSource() = default;
};

} // namespace fw::reports
