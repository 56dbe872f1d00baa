// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settlement/refusalcheck.h"

#include <QHash>

#include <algorithm>

namespace fw::settlement {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDecimals = 12;

bool isShare(const Exact &percent)
{
    return !percent.isNegative() && percent <= Exact(100);
}

bool areSeatsSound(const Contract &contract)
{
    return contract.ratio.isPositive() &&
           std::ranges::all_of(contract.seats, [](const SeatTerms &seat) {
               return (!seat.ratio || seat.ratio->isPositive()) && !seat.price.isNegative() &&
                      (!seat.cap || !seat.cap->isNegative());
           });
}

/// Beside what 3.6 lists, words of policies that nobody knows and caps and shares that could turn a
/// fee into its opposite are refused: there is no reading of them that anybody could have meant.
bool isConfigSound(const Contract &contract)
{
    const bool areWordsKnown = contract.rounding && contract.ratioMode && contract.overtimeBasis &&
                               contract.proration && contract.negativePolicy &&
                               std::ranges::all_of(contract.overtimeRoles, [](const QString &it) {
                                   return seatTypeOf(it).has_value();
                               });
    const bool arePlacesSound = contract.seatDecimals >= 0 && contract.scoreDecimals >= 0 &&
                                contract.seatDecimals <= kMostDecimals &&
                                contract.scoreDecimals <= kMostDecimals;
    return areWordsKnown && arePlacesSound && areSeatsSound(contract) &&
           contract.standardHours.isPositive() && !contract.carryIn.isNegative() &&
           !contract.bonusUnitPrice.isNegative() && !contract.bonusVolumeCap.isNegative() &&
           !contract.bonusFeeCap.isNegative() && isShare(contract.partnerShare);
}

bool areBandsSound(const std::vector<Band> &bands)
{
    std::vector<Exact> bounds;
    for (const Band &band : bands) {
        bounds.push_back(band.lower);
    }
    std::ranges::sort(bounds);
    return !bounds.empty() && bounds.front().isZero() &&
           std::ranges::adjacent_find(bounds) == bounds.end();
}

bool isInMonth(const PersonSegment &segment, QDate month)
{
    const QDate last = month.addMonths(1).addDays(-1);
    return segment.from.isValid() && segment.to.isValid() && segment.from >= month &&
           segment.to <= last && segment.from <= segment.to;
}

bool hasOverlap(const std::vector<PersonSegment> &people)
{
    QHash<QString, std::vector<const PersonSegment *>> byPerson;
    for (const PersonSegment &segment : people) {
        byPerson[segment.employee].push_back(&segment);
    }
    for (std::vector<const PersonSegment *> &segments : byPerson) {
        std::ranges::sort(segments, {}, &PersonSegment::from);
        const auto overlap = std::ranges::adjacent_find(
            segments, [](const PersonSegment *earlier, const PersonSegment *later) {
                return later->from <= earlier->to;
            });
        if (overlap != segments.end()) {
            return true;
        }
    }
    return false;
}

} // namespace

std::optional<SeatType> seatTypeOf(const QString &role)
{
    if (role == "trainee"_L1) {
        return SeatType::Trainee;
    }
    if (role == "agent"_L1) {
        return SeatType::Agent;
    }
    return role == "lead"_L1 ? std::optional(SeatType::Lead) : std::nullopt;
}

std::optional<Refusal> refusalOf(const SettlementInput &input)
{
    const auto anyOf = [&people = input.people](auto isBad) {
        return std::ranges::any_of(people, isBad);
    };
    if (!isConfigSound(input.contract)) {
        return Refusal::Config;
    }
    if (!areBandsSound(input.bands)) {
        return Refusal::Bands;
    }
    if (anyOf([](const PersonSegment &it) { return !seatTypeOf(it.role); })) {
        return Refusal::UnknownRole;
    }
    if (anyOf([month = input.contract.month](const PersonSegment &it) {
            return !isInMonth(it, month);
        })) {
        return Refusal::OutOfMonth;
    }
    if (hasOverlap(input.people)) {
        return Refusal::Overlap;
    }
    if (anyOf([](const PersonSegment &it) {
            return it.scheduled.isNegative() || it.writeOff.isNegative() || it.worked.isNegative();
        })) {
        return Refusal::NegativeHours;
    }
    return std::nullopt;
}

} // namespace fw::settlement
