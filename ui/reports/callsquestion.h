// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"
#include "ui/reports/reporttablemodel.h"

namespace fw::ui {

/// What is asked when somebody wants to see the calls behind a figure.
struct FigureCalls
{
    static constexpr int kMost = 1000; ///< as many are listed

    /// The calls behind its numerator, or its denominator.
    struct Side
    {
        reports::CallsRequest request;
        /// How many calls were counted; nothing for spans of time, which calls have no part of.
        std::optional<std::int64_t> counted;
        bool hasCalls = false; ///< false: it is counted of time or of offers, and no call is behind
    };

    Side numerator;
    std::optional<Side> denominator;

    /// \a cell's step and key are those of \a report.
    [[nodiscard]] static FigureCalls of(const reports::Report &report, const ReportCell &cell);
};

} // namespace fw::ui
