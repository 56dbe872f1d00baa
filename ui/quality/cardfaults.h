// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quality/carddraft.h"

#include <QCoreApplication>

#include <optional>

namespace fw::ui {

/// What a fault is about: where it is told.
enum class CardField : std::uint8_t {
    Title,
    Grades,
    SectionName,
    SectionWeight,
    Id,
    Words,
    Weight,
    Scale,
    Choices,
    Bonus,
    Condition
};

enum class CardFaultKind : std::uint8_t {
    Missing, ///< empty
    Twice,   ///< the same as another one
    BelowZero,
    NoRoom, ///< the end of a scale is not above its begin
    TooFew, ///< choices, or sections and questions that count
    OutOfRange,
    NotAscending,
    Unknown,  ///< a condition on a question that is not there
    NotYesNo, ///< a condition on a question that is not answered with yes or no
    Behind    ///< a condition on a question that comes later, or on itself
};

struct CardFault
{
    CardPlace place;
    CardField field = CardField::Title;
    CardFaultKind kind = CardFaultKind::Missing;

    bool operator==(const CardFault &) const = default;
};

/// All that keeps a card from being published, from above. Whatever check() refuses is among it.
[[nodiscard]] std::vector<CardFault> faultsOf(const quality::ScorecardVersion &version);

/// Words for faults.
class CardFaultText final
{
    Q_DECLARE_TR_FUNCTIONS(CardFaultText)

public:
    /// What is wrong and what to do, as a sentence.
    [[nodiscard]] static QString of(CardFault fault);
};

} // namespace fw::ui
