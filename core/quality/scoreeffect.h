// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/qualitystatistics.h"

namespace fw::quality {

/// The mean of a month without an evaluation and with it.
struct MonthEffect
{
    ScoreMean before;
    ScoreMean after;

    /// Points that the mean moved by; nothing when it was the month's only score, or doesn't count.
    [[nodiscard]] std::optional<Exact> change() const;
};

/// Why nobody can say what a score is worth.
enum class UnknownWorth : std::uint8_t {
    Nothing,     ///< it is known
    NotCounting, ///< internal, void, not scored yet: it is in no settlement
    NoContract,  ///< none for that team and month
    NoMonth,     ///< the month was never reckoned
    NotPermitted ///< who is here may not see the settlement
};

/// What a score moves in the settlement of its month.
struct SettlementEffect
{
    std::optional<Exact> points;     ///< of the score of its dimension
    std::optional<Exact> yuan;       ///< of the month's fee
    std::optional<Exact> toNextBand; ///< points; nothing in the highest band
    UnknownWorth unknown = UnknownWorth::Nothing;
};

/// What one evaluation does to the month in which its call was answered.
struct ScoreEffect
{
    QDate month; ///< its first day
    MonthEffect agent;
    std::optional<MonthEffect> team; ///< nothing for those who may not see the team's scores
};

/// The local month in which the call was answered: its first day, and that of the next.
[[nodiscard]] std::pair<QDate, QDate> monthOf(const Evaluation &evaluation, const QTimeZone &zone);

/// \a others: whatever is known of the month; only what was released of the same team, in the same
/// month, by the same side's evaluators counts. Nothing where it has no score that counts.
[[nodiscard]] std::optional<ScoreEffect> effectOf(const Evaluation &evaluation,
                                                  const std::vector<Evaluation> &others,
                                                  const QTimeZone &zone);

} // namespace fw::quality
