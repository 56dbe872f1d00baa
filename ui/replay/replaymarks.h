// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/evaluation.h"

#include <functional>

namespace fw::ui {

/// How a question came out.
enum class MarkResult : std::uint8_t {
    Open, ///< not answered, or it does not apply
    Full,
    Partial, ///< points were lost, but it did not fail
    Failed,
    Fatal ///< failed, and the whole evaluation with it
};

/// A scored question on the time line of a recording.
struct ReplayMark
{
    QString question; ///< its id
    int number = 0;   ///< from 1, in the order of the card
    LocalizedText text;
    MarkResult result = MarkResult::Open;
    quality::CriticalClass critical = quality::CriticalClass::None;
    std::optional<quality::Span> span; ///< its evidence; nothing: nowhere on the line
    std::optional<Exact> points;       ///< earned, of most
    Exact most;
    QString comment;

    [[nodiscard]] bool isLost() const { return result >= MarkResult::Partial; }

    [[nodiscard]] bool isCritical() const
    {
        return result >= MarkResult::Failed &&
               (result == MarkResult::Fatal || critical != quality::CriticalClass::None);
    }

    bool operator==(const ReplayMark &) const = default;
};

/// All questions of a card, in its order; of a revision the answers and their evidence.
using ReplayMarks = std::vector<ReplayMark>;

/// What one person gave to the call.
struct Reviewer
{
    QString name;
    ReplayMarks marks;
    std::optional<Exact> score;
};

[[nodiscard]] ReplayMarks marksOf(const quality::Scorecard &card, const quality::Answers &answers,
                                  const std::map<QString, quality::AnswerNote> &notes);

/// How long before its evidence a question begins to be heard.
inline constexpr quality::Milliseconds kLeadIn{2000};

/// Where a replay of this mark starts; it has a span.
[[nodiscard]] quality::Milliseconds startOf(const ReplayMark &mark);

using MarkTest = std::function<bool(const ReplayMark &)>;

/// Where a walk from mark to mark stands.
struct MarkPlace
{
    quality::Milliseconds at{0};
    QString question; ///< that was walked to; empty: none
};

/// The nearest mark with evidence behind (or before) the place that passes; null: none. Walking
/// from a mark that is being heard goes on from that mark.
[[nodiscard]] const ReplayMark *nextMark(const ReplayMarks &marks, const MarkPlace &place,
                                         const MarkTest &test);
[[nodiscard]] const ReplayMark *previousMark(const ReplayMarks &marks, const MarkPlace &place,
                                             const MarkTest &test);
/// The first one on the line.
[[nodiscard]] const ReplayMark *firstMark(const ReplayMarks &marks, const MarkTest &test);

[[nodiscard]] const ReplayMark *markOf(const ReplayMarks &marks, const QString &question);

/// The begin of the next span behind a position.
[[nodiscard]] std::optional<quality::Milliseconds> nextSpan(const std::vector<quality::Span> &spans,
                                                            quality::Milliseconds at);

/// The score as far as it is known at a moment: of the questions whose evidence has begun by then,
/// and from the end on of all.
[[nodiscard]] quality::EvaluationScore runningScore(const quality::Scorecard &card,
                                                    const quality::Revision &revision,
                                                    quality::Milliseconds at,
                                                    quality::Milliseconds duration);

/// A question that two people answered, in points of the whole.
struct MarkDifference
{
    ReplayMark left;
    ReplayMark right;

    /// Points between the two; nothing when only one of them answered.
    [[nodiscard]] std::optional<Exact> gap() const;

    [[nodiscard]] bool isDisagreement() const
    {
        return left.points != right.points || left.result != right.result;
    }

    /// Where to listen: of the left, else of the right.
    [[nodiscard]] std::optional<quality::Span> span() const;
};

/// Questions that at least one of the two answered; both are of the same card.
[[nodiscard]] std::vector<MarkDifference> differencesOf(const ReplayMarks &left,
                                                        const ReplayMarks &right);

} // namespace fw::ui
