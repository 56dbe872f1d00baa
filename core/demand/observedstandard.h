// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/queuestandard.h"
#include "core/live/intervalhistory.h"

#include <span>

namespace fw::demand {

/// What the past says about how long calls are and how long callers wait. Nothing where too few
/// calls say it.
struct ObservedStandard
{
    std::optional<double> aht;      ///< mean handle time, seconds: talk with hold, and wrap-up
    std::optional<double> patience; ///< mean, seconds
    std::uint32_t completed = 0;    ///< calls that the handle time is of
    std::uint32_t abandoned = 0;    ///< callers that the patience is of
    TimePoint since = kNoTime;      ///< begin of the first interval that was counted, if known

    /// Half of the 95 % confidence interval of the patience over it: 1.96 / sqrt(abandoned).
    [[nodiscard]] double patienceError() const;

    bool operator==(const ObservedStandard &) const = default;
};

inline constexpr int kObservedWeeks = 4; ///< as long as the mean of four weeks, the simple forecast
inline constexpr std::uint32_t kLeastCompleted = 30;
inline constexpr std::uint32_t kLeastAbandoned = 20;

/// Patience by the censored mean: who was answered would have waited for at least as long, so the
/// waiting time of all callers is divided by the number of those who gave up (the maximum
/// likelihood estimator of an exponential time; Mandelbaum and Zeltyn, 2007,
/// doi 10.1007/978-3-540-29860-1_2). Waits of callers who were turned away are not counted, and
/// neither are they.
[[nodiscard]] ObservedStandard observedStandard(const live::QueueCounters &sums);

/// The same of the intervals that begin in [from, until), such as the last weeks.
[[nodiscard]] ObservedStandard observedStandard(std::span<const live::QueueInterval> intervals,
                                                TimePoint from, TimePoint until);

/// \a standard with what was observed in it, in whole seconds; what was not stays as it is.
[[nodiscard]] QueueStandard withObserved(QueueStandard standard, const ObservedStandard &observed);

} // namespace fw::demand
