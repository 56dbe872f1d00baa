// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settlement/settlementwhatif.h"

#include <algorithm>
#include <functional>

namespace fw::settlement {

namespace {

const Exact &highestScore()
{
    static const Exact kHighest(100);
    return kHighest;
}

} // namespace

SettlementWhatIf::SettlementWhatIf(const PreparedMonth &month)
    : m_month(month)
    , m_settled(month.settled())
{
}

Settlement SettlementWhatIf::withScore(Dimension dimension, const Exact &score) const
{
    if (m_settled.refusal) {
        return m_settled;
    }
    ScoreSheet sheet = m_settled.scores;
    auto scores = sheet.scores;
    scores[indexOf(dimension)] = score;
    sheet.scores = givenScores(m_month.input().contract, scores).scores;
    return m_month.settledWith(sheet);
}

Settlement SettlementWhatIf::withKpiValue(const QString &id, const Exact &value) const
{
    std::vector<Kpi> kpis = m_month.input().kpis;
    const auto found = std::ranges::find(kpis, id, &Kpi::id);
    if (m_settled.refusal || !m_month.input().hasKpis || found == kpis.end()) {
        return m_settled;
    }
    found->numerator = value;
    found->denominator = Exact(1);
    found->scale = Exact(1);
    const std::variant<ScoreSheet, Refusal> sheet = sheetOf(m_month.input().contract, kpis);
    if (const Refusal *refusal = std::get_if<Refusal>(&sheet)) {
        Settlement settlement = m_settled; // its rule was at fault, and was not asked so far
        settlement.refusal = *refusal;
        return settlement;
    }
    return m_month.settledWith(std::get<ScoreSheet>(sheet));
}

Exact SettlementWhatIf::effectOf(Dimension dimension, const Exact &score) const
{
    return changeOf(withScore(dimension, score));
}

std::vector<DimensionStanding> SettlementWhatIf::standings() const
{
    std::vector<DimensionStanding> standings;
    for (const Dimension dimension : kDimensions) {
        const std::optional<Exact> &score = m_settled.scores.score(dimension);
        if (score && !m_settled.refusal) {
            standings.push_back({dimension, *score, dimension == m_settled.lowest,
                                 stepUp(dimension, *score), stepDown(dimension, *score)});
        }
    }
    return standings;
}

std::vector<KpiLever> SettlementWhatIf::levers() const
{
    std::vector<KpiLever> levers;
    const std::vector<KpiScore> &kpis = m_settled.scores.kpis;
    for (std::size_t place = 0; place < kpis.size() && !m_settled.refusal; ++place) {
        if (!kpis[place].percent || *kpis[place].percent >= Exact(100)) {
            continue;
        }
        std::vector<KpiScore> better = kpis;
        better[place].percent = Exact(100);
        const Settlement other =
            m_month.settledWith(sheetOf(m_month.input().contract, std::move(better)));
        levers.push_back({kpis[place].id, *kpis[place].percent, other.lowestScore,
                          other.coefficient, changeOf(other),
                          other.coefficientOfBand != m_settled.coefficientOfBand});
    }
    std::ranges::stable_sort(levers, std::ranges::greater(), &KpiLever::payable);
    return levers;
}

Exact SettlementWhatIf::changeOf(const Settlement &other) const
{
    return other.refusal ? Exact() : other.payable - m_settled.payable;
}

/// What it would change if no score stood below \a score.
Exact SettlementWhatIf::effectOfAtLeast(const Exact &score) const
{
    ScoreSheet sheet = m_settled.scores;
    for (std::optional<Exact> &each : sheet.scores) {
        if (each) {
            each = std::max(*each, score);
        }
    }
    return changeOf(m_month.settledWith(sheet));
}

std::optional<BandStep> SettlementWhatIf::stepUp(Dimension dimension, const Exact &score) const
{
    const Band *next = nullptr;
    for (const Band &band : m_month.input().bands) {
        if (band.lower > score && band.lower <= highestScore() &&
            (next == nullptr || band.lower < next->lower)) {
            next = &band;
        }
    }
    if (next == nullptr) {
        return std::nullopt;
    }
    // Scores are rounded before they are judged: a bound between two of them is reached at the
    // first that is not below it.
    const Exact scale = Exact(1) / Exact::lastPlace(m_settled.scoreDecimals);
    const Exact reached = (next->lower * scale).ceiled() / scale;
    return BandStep{next->lower, reached - score, next->coefficient, effectOf(dimension, reached),
                    effectOfAtLeast(reached)};
}

std::optional<BandStep> SettlementWhatIf::stepDown(Dimension dimension, const Exact &score) const
{
    const Band *own = nullptr;
    for (const Band &band : m_month.input().bands) {
        if (band.lower <= score && (own == nullptr || band.lower > own->lower)) {
            own = &band;
        }
    }
    if (own == nullptr || !own->lower.isPositive()) {
        return std::nullopt;
    }
    const Exact scale = Exact(1) / Exact::lastPlace(m_settled.scoreDecimals);
    const Exact reached = ((own->lower * scale).ceiled() - Exact(1)) / scale;
    const Exact change = effectOf(dimension, reached);
    return BandStep{own->lower, score - reached, coefficientOf(m_month.input().bands, reached),
                    change, change};
}

} // namespace fw::settlement
