// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/coaching.h"
#include "core/quality/evaluation.h"
#include "core/quality/samplingplan.h"

#include <utility>

namespace fw::quality {

/// What the desk itself knows beside the calls: whose last call was fatal, and since when somebody
/// who was coached is to be heard again (from the day after the talk on).
[[nodiscard]] PlanFacts factsOf(const std::vector<Evaluation> &evaluations,
                                const std::vector<CoachingTask> &coaching, const QTimeZone &zone);

/// From when until when calls have to be read for a plan: its period, and two hours around it in
/// which somebody may have called before or again.
[[nodiscard]] std::pair<TimePoint, TimePoint> readingOf(const SamplingPlan &plan,
                                                        const QTimeZone &zone);

/// The calls whose recordings are to be listened to before the plan is drawn: all that may be
/// drawn, where a part is targeted by silence or overtalk; otherwise none.
[[nodiscard]] std::vector<JudgedCall>
callsToHear(const SamplingPlan &plan, const std::vector<JudgedCall> &calls, const QTimeZone &zone);

} // namespace fw::quality
