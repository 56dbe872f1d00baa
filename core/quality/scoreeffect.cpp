// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/scoreeffect.h"

#include <QDateTime>

namespace fw::quality {

namespace {

QDate localDay(TimePoint at, const QTimeZone &zone)
{
    const auto since = std::chrono::floor<std::chrono::milliseconds>(at.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(since.count(), zone).date();
}

const std::optional<Exact> &scoreOf(const Evaluation &evaluation)
{
    static const std::optional<Exact> kNone;
    const Revision *const counting = evaluation.counting();
    return counting != nullptr ? counting->score.final : kNone;
}

MonthEffect effectOn(std::vector<Exact> others, const Exact &score)
{
    MonthEffect effect;
    effect.before = meanOf(others);
    others.push_back(score);
    effect.after = meanOf(others);
    return effect;
}

} // namespace

std::optional<Exact> MonthEffect::change() const
{
    return before.mean && after.mean ? std::optional(*after.mean - *before.mean) : std::nullopt;
}

std::pair<QDate, QDate> monthOf(const Evaluation &evaluation, const QTimeZone &zone)
{
    const QDate day = localDay(evaluation.about.at, zone);
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1)};
}

std::optional<ScoreEffect> effectOf(const Evaluation &evaluation,
                                    const std::vector<Evaluation> &others, const QTimeZone &zone)
{
    const std::optional<Exact> &score = scoreOf(evaluation);
    if (!score) {
        return std::nullopt;
    }
    const auto [first, next] = monthOf(evaluation, zone);
    std::vector<Exact> ofAgent;
    std::vector<Exact> ofTeam;
    for (const Evaluation &each : others) {
        const std::optional<Exact> &other = scoreOf(each);
        const QDate day = localDay(each.about.at, zone);
        const bool counts = other && isKnown(each.releasedAt) && each.id != evaluation.id &&
                            day >= first && day < next &&
                            each.isInternal == evaluation.isInternal &&
                            each.about.team == evaluation.about.team;
        if (!counts) {
            continue;
        }
        ofTeam.push_back(*other);
        if (each.about.agent == evaluation.about.agent) {
            ofAgent.push_back(*other);
        }
    }
    return ScoreEffect{first, effectOn(std::move(ofAgent), *score),
                       effectOn(std::move(ofTeam), *score)};
}

} // namespace fw::quality
