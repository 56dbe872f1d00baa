// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settlement/kpiscore.h"

#include <algorithm>

namespace fw::settlement {

namespace {

constexpr int kPercentDecimals = 2; ///< of KPIs, and of groups and the overall mean (3.8)
using MaybeScore = std::optional<Exact>;

/// Nothing: the rule can't be reckoned.
std::optional<Exact> linear(const Kpi &kpi, const Exact &value)
{
    if (kpi.base == kpi.full) {
        return std::nullopt;
    }
    const Exact part = (value - kpi.base) / (kpi.full - kpi.base);
    if (part >= Exact(1)) {
        return Exact(100);
    }
    if (part.isNegative() && !kpi.below) {
        return std::nullopt;
    }
    if (part.isNegative()) {
        return kpi.below == BelowBase::Hold ? kpi.basePercent : Exact();
    }
    return kpi.basePercent + part * (Exact(100) - kpi.basePercent);
}

std::optional<Exact> piecewise(const Kpi &kpi, const Exact &value)
{
    // "Not ascending" is read strictly: between equal values there is no line.
    const auto isOutOfOrder = [](const Knot &left, const Knot &right) {
        return left.value >= right.value;
    };
    if (kpi.steps.empty() ||
        std::ranges::adjacent_find(kpi.steps, isOutOfOrder) != kpi.steps.end()) {
        return std::nullopt;
    }
    if (value <= kpi.steps.front().value) {
        return kpi.steps.front().percent;
    }
    const auto right =
        std::ranges::find_if(kpi.steps, [&value](const Knot &knot) { return value <= knot.value; });
    if (right == kpi.steps.end()) {
        return kpi.steps.back().percent;
    }
    const auto left = right - 1;
    return left->percent +
           (value - left->value) / (right->value - left->value) * (right->percent - left->percent);
}

bool isMet(KpiDirection direction, const Exact &value, const Exact &threshold)
{
    return direction == KpiDirection::Up ? value >= threshold : value <= threshold;
}

std::optional<Exact> step(const Kpi &kpi, const Exact &value)
{
    if (!kpi.direction) {
        return std::nullopt;
    }
    const auto met = std::ranges::find_if(
        kpi.steps, [&](const Knot &knot) { return isMet(*kpi.direction, value, knot.value); });
    return met != kpi.steps.end() ? met->percent : Exact();
}

std::optional<Exact> deduct(const Kpi &kpi, const Exact &value)
{
    if (!kpi.unit.isPositive()) {
        return std::nullopt; // units of nothing are not listed in 3.6; they can't be counted either
    }
    if (value <= kpi.free) {
        return Exact(100);
    }
    const Exact units = ((value - kpi.free) / kpi.unit).ceiled();
    return std::max(Exact(), Exact(100) - units * kpi.deductPercent);
}

std::optional<Exact> passFail(const Kpi &kpi, const Exact &value)
{
    if (!kpi.direction) {
        return std::nullopt;
    }
    return isMet(*kpi.direction, value, kpi.full) ? Exact(100) : Exact();
}

std::optional<Exact> percentOfRule(const Kpi &kpi, const Exact &value)
{
    if (!kpi.rule) {
        return std::nullopt;
    }
    switch (*kpi.rule) {
    case KpiRule::Linear:
        return linear(kpi, value);
    case KpiRule::Piecewise:
        return piecewise(kpi, value);
    case KpiRule::Step:
        return step(kpi, value);
    case KpiRule::Deduct:
        return deduct(kpi, value);
    case KpiRule::PassFail:
        return passFail(kpi, value);
    }
    return std::nullopt;
}

bool isHeldBack(const KpiGuard &guard)
{
    return guard.denominator.isZero() ||
           guard.numerator / guard.denominator * Exact(100) < guard.below;
}

/// Weighs what there is: the weight of what is not applicable is spread over the rest in
/// proportion. Nothing when there is nothing, or nothing that weighs anything.
class WeightedMean final
{
public:
    void add(const Exact &weight, const MaybeScore &score)
    {
        if (score) {
            m_weight += weight;
            m_sum += weight * *score;
        }
    }

    [[nodiscard]] MaybeScore mean() const
    {
        return m_weight.isZero() ? MaybeScore() : m_sum / m_weight;
    }

private:
    Exact m_weight;
    Exact m_sum;
};

MaybeScore rounded(const MaybeScore &score, int decimals, const Contract &contract)
{
    const Rounding rounding = contract.rounding.value_or(Rounding::HalfUp); // refused before
    return score ? score->rounded(decimals, rounding) : score;
}

MaybeScore roundedScore(const MaybeScore &score, const Contract &contract)
{
    return rounded(score, contract.scoreDecimals, contract);
}

MaybeScore clamped(const MaybeScore &score)
{
    return score ? std::clamp(*score, Exact(), Exact(100)) : score;
}

/// Groups and scores of KPIs that are scored: rounded to 2 as they are made (3.8), and to the
/// contract's decimals of scores where they become dimensions (3.5).
void addScores(const Contract &contract, ScoreSheet &sheet)
{
    WeightedMean overall;
    for (const KpiGroup group : kKpiGroups) {
        WeightedMean mean;
        for (const KpiScore &kpi : sheet.kpis) {
            if (kpi.group == group) {
                mean.add(kpi.weight, kpi.percent);
            }
        }
        MaybeScore &score = sheet.groups[indexOf(group)];
        score = rounded(mean.mean(), kPercentDecimals, contract);
        overall.add(contract.weights[indexOf(group)], score);
    }
    MaybeScore total = rounded(overall.mean(), kPercentDecimals, contract);
    if (total) {
        total = roundedScore(*total + contract.plusPoints - contract.minusPoints, contract);
    }
    // All are clamped at the end, so that the overall score is one of what was earned.
    for (MaybeScore &score : sheet.groups) {
        score = clamped(roundedScore(score, contract));
    }
    sheet.scores = {sheet.groups[indexOf(KpiGroup::Quality)],
                    sheet.groups[indexOf(KpiGroup::Business)], clamped(total)};
}

} // namespace

std::optional<Dimension> ScoreSheet::lowest() const
{
    std::optional<Dimension> lowest;
    for (const Dimension dimension : kDimensions) {
        if (score(dimension) && (!lowest || *score(dimension) < *score(*lowest))) {
            lowest = dimension;
        }
    }
    return lowest;
}

std::variant<KpiScore, Refusal> scoreOf(const Kpi &kpi, Rounding rounding)
{
    KpiScore score{kpi.id, kpi.group, kpi.weight, std::nullopt, std::nullopt, false};
    if (!kpi.numerator || !kpi.denominator || kpi.denominator->isZero()) {
        return score; // not scored, so that a fault of its rule is not found either
    }
    score.value = *kpi.numerator / *kpi.denominator * kpi.scale;
    std::optional<Exact> percent = percentOfRule(kpi, *score.value);
    if (!percent) {
        return Refusal::Config;
    }
    if (kpi.guard && isHeldBack(*kpi.guard) && kpi.guard->capPercent < *percent) {
        percent = kpi.guard->capPercent;
        score.isGuarded = true;
    }
    score.percent = percent->rounded(kPercentDecimals, rounding);
    return score;
}

ScoreSheet givenScores(const Contract &contract,
                       const std::array<std::optional<Exact>, kDimensions.size()> &scores)
{
    ScoreSheet sheet;
    for (const Dimension dimension : kDimensions) {
        sheet.scores[indexOf(dimension)] =
            clamped(roundedScore(scores[indexOf(dimension)], contract));
    }
    return sheet;
}

ScoreSheet sheetOf(const Contract &contract, std::vector<KpiScore> kpis)
{
    ScoreSheet sheet;
    sheet.isFromKpis = true;
    sheet.kpis = std::move(kpis);
    std::ranges::sort(sheet.kpis, {}, [](const KpiScore &kpi) { return kpi.id.toUtf8(); });
    addScores(contract, sheet);
    return sheet;
}

std::variant<ScoreSheet, Refusal> sheetOf(const Contract &contract, const std::vector<Kpi> &kpis)
{
    std::vector<KpiScore> scores;
    for (const Kpi &kpi : kpis) {
        std::variant<KpiScore, Refusal> scored =
            scoreOf(kpi, contract.rounding.value_or(Rounding::HalfUp));
        if (const Refusal *refusal = std::get_if<Refusal>(&scored)) {
            return *refusal;
        }
        scores.push_back(std::move(std::get<KpiScore>(scored)));
    }
    return sheetOf(contract, std::move(scores));
}

std::variant<ScoreSheet, Refusal> scoreSheetOf(const SettlementInput &input)
{
    std::variant<ScoreSheet, Refusal> sheet =
        input.hasKpis
            ? sheetOf(input.contract, input.kpis)
            : std::variant<ScoreSheet, Refusal>(givenScores(input.contract, input.scores));
    const ScoreSheet *made = std::get_if<ScoreSheet>(&sheet);
    if (made != nullptr && !made->lowest()) {
        return Refusal::NoScore;
    }
    return sheet;
}

} // namespace fw::settlement
