// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settlement/settlement.h"
#include "core/settlement/settlementcase.h"

namespace fw::monthclose {

/// The id of the figure of the month's calls, which is no indicator: handled, and their target
/// where it is another than that of the terms.
inline constexpr QLatin1StringView kVolumeFigure{"VOL"};

/// Where a figure comes from.
enum class FigureOrigin : std::uint8_t {
    Journal,
    Roster,
    Ledger,
    Quality,
    Complaints,
    Incidents,
    Import
};

/// Numbers of an indicator, and where they are from. Without a numerator it is missing, which is
/// never a zero.
struct MonthFigure
{
    QString kpi;
    std::optional<Exact> numerator;
    std::optional<Exact> denominator;
    FigureOrigin origin = FigureOrigin::Import;
    QString provenance; ///< of an import: the file, its line and hash; of others: what was counted
    QString by;         ///< who imported it; empty: the program
    TimePoint at = kNoTime;
    std::optional<Exact> guardNumerator; ///< of an indicator with a guard
    std::optional<Exact> guardDenominator;

    bool operator==(const MonthFigure &) const = default;
};

/// What one of the sides says about a line of the sheet.
struct LineComment
{
    QString line; ///< key of the result: "fee_agent", "kpi_20s_sl"; empty: the sheet
    QString by;
    settlement::SignerSide side = settlement::SignerSide::Carrier;
    QString text;
    TimePoint at = kNoTime;

    bool operator==(const LineComment &) const = default;
};

/// The settlement of one contract and one month, from open to locked.
struct MonthFile
{
    QString contract;
    QDate month;                       ///< its first day
    int revision = 0;                  ///< counted up by each save; 0: not kept yet
    std::int64_t terms = 0;            ///< ContractTerms::id
    settlement::SettlementInput input; ///< as far as it was gathered; what was calculated from
    std::vector<MonthFigure> figures;
    std::vector<settlement::PriorAdjustment> adjustments;
    settlement::SettlementCase course = settlement::SettlementCase();
    QByteArray hash;       ///< SHA-256 of the input that was calculated, in hexadecimal
    QString engineVersion; ///< that calculated it
    std::optional<settlement::Settlement> result; ///< made again from the input when it is read
    std::vector<LineComment> comments;
    QStringList unfrozen; ///< ids of teams whose hours were not frozen when they were gathered
    QStringList unjudged; ///< incidents that nobody had judged then: "#7"
    QString savedBy;
    TimePoint savedAt = kNoTime;

    /// Whether the step was taken, and not sent back since.
    [[nodiscard]] bool hasTaken(settlement::CaseStep step) const
    {
        return course.state() && *course.state() >= step;
    }
};

} // namespace fw::monthclose
