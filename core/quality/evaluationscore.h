// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/scorecard.h"

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace fw::quality {

/// What was answered to one question. One that is not answered at all counts like one that does not
/// apply.
struct Answer
{
    enum class Kind : std::uint8_t { NotApplicable, Yes, No, Number };

    Kind kind = Kind::NotApplicable;
    Exact number; ///< on the scale; what a choice is worth, from 0 to 1

    [[nodiscard]] static Answer yes() { return {Kind::Yes, {}}; }

    [[nodiscard]] static Answer no() { return {Kind::No, {}}; }

    [[nodiscard]] static Answer of(const Exact &number) { return {Kind::Number, number}; }

    [[nodiscard]] bool isApplicable() const { return kind != Kind::NotApplicable; }

    bool operator==(const Answer &) const = default;
};

using Answers = std::map<QString, Answer>; ///< by id of the question

/// Whether the question can be answered so: yes or no, a number within the scale, a choice's worth
/// from 0 to 1; one that may not apply, also not at all.
[[nodiscard]] bool isFitting(const Question &question, const Answer &answer);

/// Whether the question is asked at all: it has no condition, or that question is asked and was
/// answered with yes.
[[nodiscard]] bool isAsked(const Scorecard &scorecard, const Question &question,
                           const Answers &answers);

/// From 0 to 100: yes 100, no 0, how far along the scale, 100 times what the choice is worth.
/// Nothing when it does not apply or is a text.
[[nodiscard]] std::optional<Exact> percentOf(const Question &question, const Answer &answer);

/// What an evaluation comes to. Scores are from 0 to 100 with two decimals, ties away from zero.
struct EvaluationScore
{
    /// Of one critical class.
    struct ClassResult
    {
        bool isAssessed = false; ///< a question of the class was answered
        bool isFailed = false;   ///< at least one of them failed

        bool operator==(const ClassResult &) const = default;
    };

    std::optional<Exact> raw;   ///< nothing: nothing that counts was answered
    std::optional<Exact> final; ///< 0 when fatal; nothing: not scorable, and in no mean
    bool isFatal = false;
    std::array<ClassResult, 3> critical; ///< customer, business, compliance
    int noncriticalAssessed = 0;         ///< questions without a class and without a bonus
    int noncriticalFailed = 0;

    [[nodiscard]] const ClassResult &of(CriticalClass critical) const;

    bool operator==(const EvaluationScore &) const = default;
};

/// A question fails below 50. A section is the mean of its questions by weight, the raw score that
/// of the sections; what does not apply is left out with its weight, so that it is neutral. A
/// bonus is added where its question is answered with 100. Answers that don't fit, and answers to
/// questions that are not asked, count as if they did not apply.
[[nodiscard]] EvaluationScore scoreOf(const Scorecard &scorecard, const Answers &answers);

/// What the evaluations of a period come to. Shares are exact, nothing where nothing was assessed.
struct QualitySummary
{
    int scored = 0;
    std::optional<Exact> mean; ///< of the final scores, as they are stored
    std::array<std::optional<Exact>, 3>
        criticalAccuracy; ///< customer, business, compliance; 0 to 1
    std::optional<Exact> noncriticalAccuracy;
    std::optional<Exact> fatalRate;
};

[[nodiscard]] QualitySummary summaryOf(const std::vector<EvaluationScore> &scores);

} // namespace fw::quality
