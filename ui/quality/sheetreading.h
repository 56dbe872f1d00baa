// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/evaluation.h"

namespace fw::ui {

using AnswerNotes = std::map<QString, quality::AnswerNote>; ///< by question

/// Without the answers to questions that are not asked.
[[nodiscard]] quality::Answers askedOnly(const quality::Scorecard &card,
                                         const quality::Answers &answers);

/// What a question with no answer is taken for.
enum class Unanswered : std::uint8_t {
    StillOpen,    ///< it keeps its points while others are answered
    NotApplicable ///< of a finished evaluation
};

/// Of a question.
struct QuestionPoints
{
    Exact of;                    ///< its part of 100; of a bonus what it may add
    std::optional<Exact> earned; ///< nothing: not answered, or does not apply
    bool isFailed = false;
    bool isBonus = false;
};

/// By question. What is asked and applies shares 100 points by the weights, so that the earned ones
/// of a finished evaluation come to its raw score; bonuses stand apart.
[[nodiscard]] std::map<QString, QuestionPoints>
pointsOf(const quality::Scorecard &card, const quality::Answers &answers, Unanswered unanswered);

enum class Lack : std::uint8_t { Answer, Comment, Evidence };

/// What a question still needs before the evaluation can be submitted.
struct QuestionLack
{
    QString question;
    Lack lack = Lack::Answer;

    bool operator==(const QuestionLack &) const = default;
};

/// In the order of the scorecard.
[[nodiscard]] std::vector<QuestionLack>
lacksOf(const quality::Scorecard &card, const quality::Answers &answers, const AnswerNotes &notes);

/// The score as somebody who listens knows it at a moment.
struct KnownScore
{
    quality::EvaluationScore score;
    int known = 0; ///< questions whose evidence has passed
    int shown = 0; ///< questions that have evidence at all
};

[[nodiscard]] KnownScore knownAt(const quality::Scorecard &card, const quality::Answers &answers,
                                 const AnswerNotes &notes, quality::Milliseconds position);
/// The question whose evidence is heard at a moment; of several the one that began last. Empty:
/// none.
[[nodiscard]] QString heardAt(const AnswerNotes &notes, quality::Milliseconds position);

} // namespace fw::ui
