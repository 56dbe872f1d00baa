// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "core/base/result.h"
#include "core/exact/exact.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace fw::quality {

enum class QuestionType : std::uint8_t {
    YesNo,
    Scale,  ///< from least to most
    Choice, ///< labelled outcomes, each worth 0 to 1
    Text    ///< never scored
};

/// Whom a failed question harms. COPC's three kinds; reported apart from all other errors.
enum class CriticalClass : std::uint8_t { None, Customer, Business, Compliance };

/// A labelled outcome of a question.
struct Choice
{
    LocalizedText label;
    Exact worth; ///< from 0 to 1

    bool operator==(const Choice &) const = default;
};

struct Question
{
    QString id;
    Exact weight = Exact(1); ///< inside its section
    QuestionType type = QuestionType::YesNo;
    Exact least; ///< of a scale
    Exact most = Exact(1);
    CriticalClass critical = CriticalClass::None;
    bool isFatal = false; ///< failed, it makes the whole evaluation 0
    Exact bonus;          ///< points on top when answered fully; such a question has no weight
    LocalizedText text;   ///< as it is asked
    LocalizedText help;   ///< with good and bad examples
    std::vector<Choice> choices; ///< of a choice; the best first
    QString onlyIf;              ///< asked only where this question was answered with yes
    bool mayNotApply = true;
    bool needsComment = false;  ///< a failed answer has to say why
    bool needsEvidence = false; ///< a failed answer has to show where; a fatal one always has to
    QString article;            ///< of the knowledge base: a link, or empty

    [[nodiscard]] bool isBonus() const { return bonus.isPositive(); }

    bool operator==(const Question &) const = default;
};

struct Section
{
    QString name;
    Exact weight = Exact(1);
    std::vector<Question> questions;
    LocalizedText title = {}; ///< as it is shown; empty: its name

    [[nodiscard]] QString titleIn(const QString &localeName) const
    {
        return title.isEmpty() ? name : title.in(localeName);
    }

    bool operator==(const Section &) const = default;
};

/// What a call is scored by.
struct Scorecard
{
    std::vector<Section> sections;

    [[nodiscard]] const Question *find(const QString &id) const;

    bool operator==(const Scorecard &) const = default;
};

/// InvalidArgument naming what makes no sense: "weight" (below 0), "scale" (no room between least
/// and most), "bonus" (below 0), "choices" (a choice without any, or worth less than 0 or more than
/// 1), "condition" (onlyIf names no earlier question of yes or no), "id" (empty, or twice) or
/// "section" (empty, or twice).
[[nodiscard]] Outcome check(const Scorecard &scorecard);

} // namespace fw::quality
