// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settlement/settlementcomparison.h"

namespace fw::settlement {

namespace {

/// Takes the same figure out of both sides.
class Pairing final
{
public:
    Pairing(const Settlement &before, const Settlement &after)
        : m_before(before)
        , m_after(after)
    {
    }

    template<typename Figure>
    [[nodiscard]] ComparedFigure of(Figure figure) const
    {
        return {m_before.refusal ? std::nullopt : std::optional<Exact>(figure(m_before)),
                m_after.refusal ? std::nullopt : std::optional<Exact>(figure(m_after))};
    }

private:
    const Settlement &m_before;
    const Settlement &m_after;
};

} // namespace

PaymentSteps waterfallOf(const Settlement &settlement)
{
    PaymentSteps steps;
    if (settlement.refusal) {
        return steps;
    }
    for (const SeatType type : kSeatTypes) {
        steps[indexOf(type)] = settlement.seats.lines[indexOf(type)].fee;
    }
    const auto set = [&steps](PaymentStep step, const Exact &amount) {
        steps[indexOf(step)] = amount;
    };
    set(PaymentStep::Assessment, settlement.adjustedFee - settlement.seats.baseFee);
    set(PaymentStep::PartnerBonus, settlement.bonus.partner);
    set(PaymentStep::EmployeeBonus, settlement.bonus.employees);
    set(PaymentStep::Deductions, -settlement.deductions);
    set(PaymentStep::PriorAdjustment, settlement.priorAdjustment);
    set(PaymentStep::CarryIn, -settlement.carryIn);
    set(PaymentStep::Floor, settlement.payable - settlement.total);
    return steps;
}

std::optional<Exact> ComparedFigure::difference() const
{
    return before && after ? std::optional(*after - *before) : std::nullopt;
}

SettlementComparison compare(const Settlement &before, const Settlement &after)
{
    SettlementComparison comparison;
    const Pairing pairing(before, after);
    for (const SeatType type : kSeatTypes) {
        const std::size_t place = indexOf(type);
        comparison.hours[place] =
            pairing.of([place](const Settlement &it) { return it.seats.lines[place].hours; });
        comparison.billedSeats[place] =
            pairing.of([place](const Settlement &it) { return it.seats.lines[place].billed; });
    }
    for (const Dimension dimension : kDimensions) {
        comparison.scores[indexOf(dimension)] =
            pairing.of([dimension](const Settlement &it) { return it.scores.score(dimension); });
    }
    for (std::size_t step = 0; step < comparison.steps.size(); ++step) {
        comparison.steps[step] =
            pairing.of([step](const Settlement &it) { return waterfallOf(it)[step]; });
    }
    comparison.lowestScore = pairing.of([](const Settlement &it) { return it.lowestScore; });
    comparison.coefficient = pairing.of([](const Settlement &it) { return it.coefficient; });
    comparison.payable = pairing.of([](const Settlement &it) { return it.payable; });
    comparison.carryOut = pairing.of([](const Settlement &it) { return it.carryOut; });
    return comparison;
}

} // namespace fw::settlement
