// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settlement/settlementcode.h"
#include "core/settlement/settlementinput.h"

#include <variant>

namespace fw::settlement {

struct KpiScore
{
    QString id;
    KpiGroup group = KpiGroup::Quality;
    Exact weight;
    std::optional<Exact> value;   ///< not rounded; nothing: not applicable
    std::optional<Exact> percent; ///< of the points, to two decimals
    bool isGuarded = false;       ///< the guard took something
};

/// The month's scores; without a value they are not applicable.
struct ScoreSheet
{
    std::vector<KpiScore> kpis;                                  ///< by id in byte order
    std::array<std::optional<Exact>, kKpiGroups.size()> groups;  ///< of KPIs only
    std::array<std::optional<Exact>, kDimensions.size()> scores; ///< rounded, then 0 to 100
    bool isFromKpis = false;

    [[nodiscard]] const std::optional<Exact> &score(Dimension dimension) const
    {
        return scores[indexOf(dimension)];
    }

    /// Of those that there are; of equal ones the first in the order of Dimension.
    [[nodiscard]] std::optional<Dimension> lowest() const;
};

/// The percent of its points that a KPI earns, rounded to two decimals (domain notes 3.8), or
/// nothing when it is not applicable. E_CONFIG: an unknown rule, or one that can't be reckoned.
[[nodiscard]] std::variant<KpiScore, Refusal> scoreOf(const Kpi &kpi, Rounding rounding);

/// Groups and scores made from the KPIs' percents; of the contract only weights, points and
/// decimals count.
[[nodiscard]] ScoreSheet sheetOf(const Contract &contract, std::vector<KpiScore> kpis);

/// sheetOf() the KPIs' own scores. E_CONFIG as above.
[[nodiscard]] std::variant<ScoreSheet, Refusal> sheetOf(const Contract &contract,
                                                        const std::vector<Kpi> &kpis);

/// The sheet that given scores make, rounded and clamped as the contract says.
[[nodiscard]] ScoreSheet
givenScores(const Contract &contract,
            const std::array<std::optional<Exact>, kDimensions.size()> &scores);

/// Scores as given, or made from KPIs. E_CONFIG as above, E_NO_SCORE when all three are missing.
[[nodiscard]] std::variant<ScoreSheet, Refusal> scoreSheetOf(const SettlementInput &input);

} // namespace fw::settlement
