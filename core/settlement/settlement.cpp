// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settlement/settlement.h"

#include "core/settlement/refusalcheck.h"

#include <algorithm>

namespace fw::settlement {

namespace {

constexpr int kMoneyDecimals = 2;

Exact money(const Settlement &settlement, const Exact &amount)
{
    return amount.rounded(kMoneyDecimals, settlement.rounding);
}

Settlement emptySettlement(const Contract &contract)
{
    Settlement settlement;
    settlement.seatDecimals = contract.seatDecimals;
    settlement.scoreDecimals = contract.scoreDecimals;
    settlement.rounding = contract.rounding.value_or(Rounding::HalfUp);
    settlement.priorAdjustment = contract.priorAdjustment;
    settlement.carryIn = contract.carryIn;
    return settlement;
}

Settlement refused(const Contract &contract, Refusal refusal)
{
    Settlement settlement = emptySettlement(contract);
    settlement.refusal = refusal;
    return settlement;
}

void applyScores(const SettlementInput &input, Settlement &settlement)
{
    const ScoreSheet &sheet = settlement.scores;
    settlement.lowest = sheet.lowest().value_or(Dimension::Quality); // refused before
    settlement.lowestScore = sheet.score(settlement.lowest).value_or(Exact());
    if (std::ranges::any_of(sheet.scores, [](const auto &score) { return !score; })) {
        settlement.warnings.insert(Warning::ScoreNotApplicable);
    }
    settlement.coefficientOfBand = coefficientOf(input.bands, settlement.lowestScore);
    settlement.coefficient = settlement.coefficientOfBand;
    for (const Incident &incident : input.incidents) {
        if (incident.coefficientCap) {
            settlement.coefficient = std::min(settlement.coefficient, *incident.coefficientCap);
        }
    }
    if (settlement.coefficient < settlement.coefficientOfBand) {
        settlement.warnings.insert(Warning::CoefficientCapped);
    }
    settlement.adjustedFee = money(settlement, settlement.seats.baseFee * settlement.coefficient);
}

bool earnsBonus(const SettlementInput &input, const ScoreSheet &sheet)
{
    const Contract &contract = input.contract;
    const bool isBlocked = std::ranges::any_of(input.incidents, [&contract](const Incident &it) {
        return contract.bonusBlockedBy.contains(it.cls);
    });
    return contract.targetVolume.isPositive() && !isBlocked &&
           std::ranges::all_of(sheet.scores, [&contract](const std::optional<Exact> &score) {
               return score && *score >= contract.bonusMinimumScore;
           });
}

void applyBonus(const SettlementInput &input, Settlement &settlement)
{
    const Contract &contract = input.contract;
    Bonus &bonus = settlement.bonus;
    if (!contract.targetVolume.isPositive()) {
        settlement.warnings.insert(Warning::NoVolumeTarget);
    }
    bonus.isEligible = earnsBonus(input, settlement.scores);
    bonus.excess = std::max(Exact(), contract.handledVolume - contract.targetVolume);
    if (bonus.isEligible) {
        const Exact cap = percentOf(contract.targetVolume, contract.bonusVolumeCap).floored();
        bonus.counted = std::min(bonus.excess, cap);
    }
    bonus.amount =
        money(settlement, std::min(bonus.counted * contract.bonusUnitPrice,
                                   percentOf(settlement.seats.baseFee, contract.bonusFeeCap)));
    bonus.partner = money(settlement, percentOf(bonus.amount, contract.partnerShare));
    bonus.employees = bonus.amount - bonus.partner;
    bonus.shares = sharesOf(bonus.employees, settlement.seats.people);
    // A pool of nothing has nobody to miss it.
    if (bonus.shares.empty() && bonus.employees.isPositive()) {
        bonus.undistributed = bonus.employees;
        settlement.warnings.insert(Warning::BonusUndistributed);
    }
}

/// A negative value is taken as it stands: who may enter one is not the engine's business.
void applyIncidents(const SettlementInput &input, Settlement &settlement)
{
    for (const Incident &incident : input.incidents) {
        const Exact amount =
            money(settlement, incident.kind == Incident::Kind::Fixed
                                  ? incident.value
                                  : percentOf(settlement.seats.baseFee, incident.value));
        settlement.incidents.push_back({incident.id, amount});
        settlement.deductions += amount;
    }
}

void applyTotal(const Contract &contract, Settlement &settlement)
{
    settlement.total = settlement.adjustedFee + settlement.bonus.amount - settlement.deductions +
                       settlement.priorAdjustment - settlement.carryIn;
    settlement.payable = settlement.total;
    if (!settlement.total.isNegative() ||
        contract.negativePolicy == NegativePolicy::AllowNegative) {
        return;
    }
    settlement.payable = Exact();
    if (contract.negativePolicy == NegativePolicy::ZeroAndCarry) {
        settlement.carryOut = -settlement.total;
        settlement.warnings.insert(Warning::NegativeCarried);
    }
}

} // namespace

Exact coefficientOf(const std::vector<Band> &bands, const Exact &score)
{
    const Band *highest = nullptr;
    for (const Band &band : bands) {
        if (band.lower <= score && (highest == nullptr || band.lower > highest->lower)) {
            highest = &band;
        }
    }
    return highest != nullptr ? highest->coefficient : Exact();
}

PreparedMonth::PreparedMonth(const SettlementInput &input)
    : m_input(input)
    , m_refusal(refusalOf(input))
{
    if (!m_refusal) {
        m_seats = countSeats(input);
    }
}

Settlement PreparedMonth::settled() const
{
    if (m_refusal) {
        return refused(m_input.contract, *m_refusal);
    }
    // "Found when the KPI is scored": a fault of a rule is told after those of the ledger.
    const std::variant<ScoreSheet, Refusal> sheet = scoreSheetOf(m_input);
    if (const Refusal *refusal = std::get_if<Refusal>(&sheet)) {
        return refused(m_input.contract, *refusal);
    }
    return settledWith(std::get<ScoreSheet>(sheet));
}

Settlement PreparedMonth::settledWith(const ScoreSheet &sheet) const
{
    if (m_refusal || !sheet.lowest()) {
        return refused(m_input.contract, m_refusal.value_or(Refusal::NoScore));
    }
    Settlement settlement = emptySettlement(m_input.contract);
    settlement.seats = m_seats;
    settlement.scores = sheet;
    settlement.warnings = m_seats.warnings;
    applyScores(m_input, settlement);
    applyBonus(m_input, settlement);
    applyIncidents(m_input, settlement);
    applyTotal(m_input.contract, settlement);
    return settlement;
}

Settlement settle(const SettlementInput &input)
{
    return PreparedMonth(input).settled();
}

} // namespace fw::settlement
