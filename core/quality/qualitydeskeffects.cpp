// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/qualitydesk.h"

namespace fw::quality {

std::optional<ScoreEffect> QualityDesk::effectOf(const Evaluation &evaluation) const
{
    constexpr int kMostOfAMonth = 20'000;
    const QTimeZone &zone = m_floor.liveFloor().config().grid.zone();
    const auto [first, next] = monthOf(evaluation, zone);
    const auto startOf = [&zone](QDate day) {
        return TimePoint(std::chrono::milliseconds(day.startOfDay(zone).toMSecsSinceEpoch()));
    };
    const QString &team = evaluation.about.team;
    const bool isTeamSeen = bool(m_author.allow(Object::Scores, Right::Read, team));
    EvaluationQuery query;
    query.from = startOf(first);
    query.until = startOf(next);
    query.scope = team;
    query.agent = isTeamSeen ? QString() : evaluation.about.agent;
    query.most = kMostOfAMonth;
    const Result<std::vector<Evaluation>> others = evaluations(query);
    if (!others) {
        return std::nullopt;
    }
    std::optional<ScoreEffect> effect = quality::effectOf(evaluation, *others, zone);
    if (effect && !isTeamSeen) {
        effect->team.reset();
    }
    return effect;
}

std::optional<SettlementEffect> QualityDesk::worthOf(const Evaluation &evaluation,
                                                     const ScoreEffect &effect) const
{
    return m_effects != nullptr && effect.team
               ? std::optional(m_effects->worthOf(evaluation, *effect.team))
               : std::nullopt;
}

} // namespace fw::quality
