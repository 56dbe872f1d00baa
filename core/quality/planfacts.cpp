// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/planfacts.h"

#include <QDateTime>

#include <algorithm>

namespace fw::quality {

PlanFacts factsOf(const std::vector<Evaluation> &evaluations,
                  const std::vector<CoachingTask> &coaching, const QTimeZone &zone)
{
    PlanFacts facts;
    facts.zone = zone;
    for (const Evaluation &each : evaluations) {
        const Revision *const counting = each.counting();
        if (counting != nullptr && counting->score.isFatal) {
            TimePoint &last = facts.lastFatal[each.about.agent];
            last = std::max(last, each.about.at);
        }
    }
    for (const CoachingTask &each : coaching) {
        if (each.heldOn.isValid()) {
            const qint64 end = each.heldOn.addDays(1).startOfDay(zone).toMSecsSinceEpoch();
            TimePoint &since = facts.coached[each.agent];
            since = std::max(since, TimePoint(std::chrono::milliseconds(end)));
        }
    }
    return facts;
}

std::pair<TimePoint, TimePoint> readingOf(const SamplingPlan &plan, const QTimeZone &zone)
{
    constexpr std::chrono::hours kAround{2};
    const auto startOf = [&zone](QDate day) {
        return TimePoint(std::chrono::milliseconds(day.startOfDay(zone).toMSecsSinceEpoch()));
    };
    return {startOf(plan.from) - kAround, startOf(plan.to.addDays(1)) + kAround};
}

std::vector<JudgedCall> callsToHear(const SamplingPlan &plan, const std::vector<JudgedCall> &calls,
                                    const QTimeZone &zone)
{
    const bool asks =
        plan.randomPercent < 100 && std::ranges::any_of(plan.triggers, [](Trigger trigger) {
            return trigger == Trigger::Silence || trigger == Trigger::Overtalk;
        });
    return asks ? populationOf(plan, calls, zone) : std::vector<JudgedCall>();
}

} // namespace fw::quality
