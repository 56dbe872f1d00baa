// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settlement/bonuspool.h"
#include "core/settlement/kpiscore.h"
#include "core/settlement/seatcount.h"

namespace fw::settlement {

/// Stored with each settlement: another number where the same input may give other figures.
inline constexpr QLatin1StringView kEngineVersion{"1"};

struct Bonus
{
    bool isEligible = false;
    Exact excess;  ///< calls above the target, counted or not
    Exact counted; ///< calls
    Exact amount;
    Exact partner;
    Exact employees;
    Exact undistributed; ///< the employees' part when nobody may have it
    std::vector<BonusShare> shares;
};

struct IncidentDeduction
{
    QString id;
    Exact amount;
};

/// The result of a month. With a refusal nothing else counts, and no amount is shown.
struct Settlement
{
    std::optional<Refusal> refusal;
    int seatDecimals = 4; ///< as the contract says, for whoever writes the figures
    int scoreDecimals = 2;
    Rounding rounding = Rounding::HalfUp;

    SeatCount seats;
    ScoreSheet scores;
    Dimension lowest = Dimension::Quality;
    Exact lowestScore;
    Exact coefficientOfBand;
    Exact coefficient; ///< after the caps of incidents
    Exact adjustedFee;
    Bonus bonus;
    std::vector<IncidentDeduction> incidents;
    Exact deductions; ///< the incidents' sum
    Exact priorAdjustment;
    Exact carryIn;
    Exact total; ///< before the policy for negative ones
    Exact payable;
    Exact carryOut;
    Warnings warnings;
};

/// A month whose hours are counted: other scores are tried without counting them again. The input
/// outlives it.
class PreparedMonth final
{
public:
    explicit PreparedMonth(const SettlementInput &input);

    [[nodiscard]] const SettlementInput &input() const { return m_input; }

    /// The settlement of the input's own scores.
    [[nodiscard]] Settlement settled() const;
    /// The settlement with these scores.
    [[nodiscard]] Settlement settledWith(const ScoreSheet &sheet) const;

private:
    const SettlementInput &m_input;
    std::optional<Refusal> m_refusal;
    SeatCount m_seats;
};

/// What a month costs (domain notes part 3). Pure: the same input gives the same figures, whatever
/// the order of its rows.
[[nodiscard]] Settlement settle(const SettlementInput &input);

/// The coefficient of the highest band that the score reaches; bands start at 0.
[[nodiscard]] Exact coefficientOf(const std::vector<Band> &bands, const Exact &score);

} // namespace fw::settlement
