// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    [[nodiscard]] bool isBonus() const { return bonus.isPositive(); }

    bool operator==(const Question &) const = default;
};

struct Section
{
    QString name;
    Exact weight = Exact(1);
    std::vector<Question> questions;

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
/// and most), "bonus" (below 0), "id" (empty, or twice) or "section" (empty, or twice).
[[nodiscard]] Outcome check(const Scorecard &scorecard);

} // namespace fw::quality
