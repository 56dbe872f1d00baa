// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/monthinput.h"

#include "core/monthclose/deductions.h"

#include <algorithm>

namespace fw::monthclose {

using namespace Qt::StringLiterals;
using settlement::PersonSegment;
using settlement::SettlementInput;

namespace {

Exact effectiveHours(const PersonSegment &segment)
{
    const Exact effective = segment.scheduled - segment.writeOff;
    return effective.isNegative() ? Exact() : effective;
}

/// The contract's target by everybody's share of the effective hours, in whole calls.
void shareTarget(SettlementInput &input)
{
    Exact hours;
    for (const PersonSegment &each : input.people) {
        hours += each.isBonusEligible ? effectiveHours(each) : Exact();
    }
    for (PersonSegment &each : input.people) {
        const bool hasShare = each.isBonusEligible && hours.isPositive();
        each.target = hasShare ? (input.contract.targetVolume * effectiveHours(each) / hours)
                                     .rounded(0, Rounding::HalfUp)
                               : Exact();
    }
}

void fill(settlement::Kpi &kpi, const MonthFigure *figure)
{
    kpi.numerator = figure != nullptr ? figure->numerator : std::nullopt;
    kpi.denominator = figure != nullptr ? figure->denominator : std::nullopt;
    if (kpi.guard) {
        const bool isKnown = figure != nullptr && figure->guardNumerator;
        kpi.guard->numerator = isKnown ? *figure->guardNumerator : Exact();
        kpi.guard->denominator =
            isKnown ? figure->guardDenominator.value_or(Exact()) : Exact(); // of nothing
    }
}

} // namespace

const MonthFigure *figureOf(const MonthFile &month, const QString &kpi)
{
    const auto found = std::ranges::find(month.figures, kpi, &MonthFigure::kpi);
    return found != month.figures.end() ? &*found : nullptr;
}

Outcome compose(MonthFile &month, const ContractTerms &terms, const Exact &carryIn)
{
    const Result<Exact> adjustments = settlement::sumOf(month.adjustments, month.month);
    if (!adjustments) {
        return adjustments.error();
    }
    SettlementInput &input = month.input;
    const QString region = input.contract.region;
    input.contract = terms.terms;
    input.contract.id = month.contract;
    input.contract.region = terms.terms.region.isEmpty() ? region : terms.terms.region;
    input.contract.parameterVersion = QString::number(terms.id);
    input.contract.month = month.month;
    input.contract.carryIn = carryIn;
    input.contract.priorAdjustment = *adjustments;
    input.contract.minusPoints = terms.terms.minusPoints;
    for (const settlement::Incident &each : input.incidents) {
        input.contract.minusPoints += pointsOf(each.cls);
    }
    const MonthFigure *volume = figureOf(month, kVolumeFigure);
    input.contract.handledVolume =
        volume != nullptr ? volume->numerator.value_or(Exact()) : Exact();
    if (volume != nullptr && volume->denominator) {
        input.contract.targetVolume = *volume->denominator;
    }
    input.bands = terms.bands;
    input.kpis = terms.kpis;
    input.hasKpis = !input.kpis.empty();
    for (settlement::Kpi &kpi : input.kpis) {
        fill(kpi, figureOf(month, kpi.id));
    }
    shareTarget(input);
    month.terms = terms.id;
    return success();
}

QStringList missingFigures(const MonthFile &month)
{
    const auto isMissing = [&month](const QString &id) {
        const MonthFigure *figure = figureOf(month, id);
        return figure == nullptr || !figure->numerator;
    };
    QStringList missing;
    for (const settlement::Kpi &kpi : month.input.kpis) {
        if (isMissing(kpi.id)) {
            missing << kpi.id;
        }
    }
    if (month.input.contract.targetVolume.isPositive() && isMissing(kVolumeFigure)) {
        missing << kVolumeFigure;
    }
    return missing;
}

void takeCounted(MonthFile &month, const std::vector<MonthFigure> &counted)
{
    std::erase_if(month.figures,
                  [](const MonthFigure &each) { return each.origin != FigureOrigin::Import; });
    for (const MonthFigure &each : counted) {
        if (figureOf(month, each.kpi) == nullptr) {
            month.figures.push_back(each);
        }
    }
    std::ranges::sort(month.figures, {}, &MonthFigure::kpi);
}

} // namespace fw::monthclose
