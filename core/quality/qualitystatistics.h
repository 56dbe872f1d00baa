// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/evaluation.h"
#include "core/quality/scorecardversion.h"

namespace fw::quality {

// What the evaluations of a period come to. Those that are void, not submitted yet or not scorable
// are in none of it. Means are exact; what is estimated around them is not, and never stored.

/// The t value of \a freedom degrees (1 or more) that 95 % lie within, on both sides.
[[nodiscard]] double tValue(int freedom);

/// A mean of final scores and how well it is known.
struct ScoreMean
{
    static constexpr int kEnough = 10;     ///< scores
    static constexpr int kFewest = 3;      ///< scores: fewer may agree by chance
    static constexpr double kNarrow = 5.0; ///< points

    int count = 0;
    std::optional<Exact> mean;
    std::optional<double> halfWidth; ///< of the 95 % confidence interval, by t; from 2 scores on

    /// Whether it may be put in an order with others: of at least ten scores, or of at least three
    /// with an interval of at most 5 points to each side.
    [[nodiscard]] bool isRankable() const;
};

[[nodiscard]] ScoreMean meanOf(const std::vector<Exact> &scores);

enum class GroupBy : std::uint8_t { Agent, Team, Evaluator };

/// The mean of an agent, a team or an evaluator.
struct GroupMean
{
    QString key;
    QString name; ///< of agents; of others the key
    ScoreMean score;
    int fatal = 0; ///< evaluations
    int rank = 0;  ///< from 1, the same for the same mean; 0: not ranked
};

/// The ranked ones, the best first, then those that are not, by key.
[[nodiscard]] std::vector<GroupMean> meansBy(GroupBy group,
                                             const std::vector<Evaluation> &evaluations);

/// A question that failed, of all versions of its scorecard.
struct FailedQuestion
{
    QString form; ///< ScorecardVersion::form
    QString question;
    LocalizedText text; ///< of the newest version that asks it
    CriticalClass critical = CriticalClass::None;
    bool isFatal = false;
    int failed = 0;
    int answered = 0;      ///< where it applied
    double cumulative = 0; ///< share of all failures up to here, 0 to 1
};

/// Those that failed at least once, the most frequent first (Pareto).
[[nodiscard]] std::vector<FailedQuestion>
failedQuestions(const std::vector<Evaluation> &evaluations,
                const std::vector<ScorecardVersion> &cards);

/// The calls of a week.
struct WeekMean
{
    QDate monday;
    ScoreMean score;
    bool isOutside = false; ///< of the limits
    bool isShift = false;   ///< the eighth or later in a row on one side of the middle
};

/// A chart of individuals and moving ranges (XmR) of weekly means: the middle is their mean, the
/// limits lie 2.66 mean moving ranges to each side (D. J. Wheeler, "Understanding Variation",
/// 1993), held to what can be scored. Eight in a row on one side are a shift (the same, rule of
/// runs). Weeks without scores are left out; below six weeks there are no limits.
struct ControlChart
{
    static constexpr std::size_t kLeastWeeks = 6;

    std::vector<WeekMean> weeks;
    std::optional<double> middle;
    std::optional<double> lower;
    std::optional<double> upper;
};

[[nodiscard]] ControlChart controlChart(const std::vector<Evaluation> &evaluations,
                                        const QTimeZone &zone);

/// The line of least squares through the weekly means.
struct WeeklyTrend
{
    double perWeek = 0;   ///< points
    double halfWidth = 0; ///< of its 95 % confidence interval, by t

    /// Not explained by chance.
    [[nodiscard]] bool isReal() const;
};

/// Nothing below four weeks.
[[nodiscard]] std::optional<WeeklyTrend> trendOf(const std::vector<WeekMean> &weeks);

/// How an evaluator scores beside the others. Only weeks in which others scored too count.
struct EvaluatorSeverity
{
    static constexpr int kRecentWeeks = 4;

    QString evaluator;
    int count = 0;                   ///< own scores
    int peers = 0;                   ///< scores of others
    std::optional<double> severity;  ///< own - others: below 0 is strict
    std::optional<double> halfWidth; ///< of the 95 % confidence interval (Welch)
    std::optional<double> drift;     ///< severity of the last four weeks - that of those before

    [[nodiscard]] bool isReal() const;
};

/// By evaluator.
[[nodiscard]] std::vector<EvaluatorSeverity> severities(const std::vector<Evaluation> &evaluations,
                                                        const QTimeZone &zone);

} // namespace fw::quality
