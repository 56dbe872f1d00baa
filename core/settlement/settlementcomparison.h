// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settlement/settlement.h"

namespace fw::settlement {

/// A step from nothing to what is paid.
enum class PaymentStep : std::uint8_t {
    TraineeFee,
    AgentFee,
    LeadFee,
    OvertimeFee,
    Assessment, ///< what the coefficient took or gave
    PartnerBonus,
    EmployeeBonus,
    Deductions,
    PriorAdjustment,
    CarryIn,
    Floor, ///< what the policy for negative totals gave back
    Count
};

using PaymentSteps = std::array<Exact, static_cast<std::size_t>(PaymentStep::Count)>;

/// The yuan of each step, signed; they add up to the payable. All 0 for a refusal.
[[nodiscard]] PaymentSteps waterfallOf(const Settlement &settlement);

/// What is compared beside the steps of the payment.
struct ComparedFigure
{
    std::optional<Exact> before; ///< nothing: not applicable
    std::optional<Exact> after;

    /// Nothing where one of them is not applicable.
    [[nodiscard]] std::optional<Exact> difference() const;
};

/// Two settlements side by side: a month and the one before it, a budget, or a what-if. The
/// differences of the steps add up to that of the payable.
struct SettlementComparison
{
    std::array<ComparedFigure, kSeatTypes.size()> hours;
    std::array<ComparedFigure, kSeatTypes.size()> billedSeats;
    std::array<ComparedFigure, kDimensions.size()> scores;
    ComparedFigure lowestScore;
    ComparedFigure coefficient;
    std::array<ComparedFigure, static_cast<std::size_t>(PaymentStep::Count)> steps;
    ComparedFigure payable;
    ComparedFigure carryOut;
};

/// A refused settlement has no figures: all of its side is not applicable.
[[nodiscard]] SettlementComparison compare(const Settlement &before, const Settlement &after);

} // namespace fw::settlement
