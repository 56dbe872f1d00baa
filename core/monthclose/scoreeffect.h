// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/monthfile.h"
#include "core/quality/evaluation.h"

namespace fw::monthclose {

/// One evaluation among the figures of a month.
struct ScoreChange
{
    /// As it is among the figures that were gathered; nothing: it is not among them.
    std::optional<quality::EvaluationScore> counted;
    std::optional<quality::EvaluationScore> before; ///< nothing: the month without it
    std::optional<quality::EvaluationScore> after;
};

/// What a change does to the score of its dimension and to the payable.
struct ScoreWorth
{
    std::optional<Exact> scoreBefore; ///< nothing: not applicable, or the month is refused
    std::optional<Exact> scoreAfter;
    std::optional<Exact> payableBefore; ///< yuan
    std::optional<Exact> payableAfter;
    std::optional<Exact> toNextBand; ///< points from the score after; nothing in the highest band
};

/// Of the same hours, incidents and other figures. \a month is settled from indicators, among them
/// one that evaluations are counted for.
[[nodiscard]] ScoreWorth worthOf(const settlement::PreparedMonth &month, const ScoreChange &change);

/// When the figures of the evaluations were counted; kNoTime: never.
[[nodiscard]] TimePoint scoresCountedAt(const MonthFile &month);

/// Whether an indicator of the month is counted from evaluations, and none was imported instead.
[[nodiscard]] bool countsScores(const MonthFile &month);

/// The evaluation among the month's figures: with it where it counts and without it. Nothing where
/// the month does not, or will not, count it.
[[nodiscard]] std::optional<ScoreChange> changeOf(const quality::Evaluation &evaluation,
                                                  const MonthFile &month);

} // namespace fw::monthclose
