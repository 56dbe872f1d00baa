// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/duty.h"
#include "core/live/floorconfig.h"
#include "core/live/statespan.h"

#include <map>
#include <optional>
#include <span>
#include <string>

namespace fw::attendance {

/// How a person's state departs from the roster.
enum class Deviation : std::uint8_t {
    None,
    Late,           ///< the shift runs, and the person has not signed in yet
    Missing,        ///< the same, for longer than the limit
    LeftEarly,      ///< was there in this shift, and has signed out before its end
    OverlongBreak,  ///< a break that was planned goes on after its end
    BreakUnplanned, ///< on break while calls are to be served
    Unreachable,    ///< signed in, and the phone is not
    OtherActivity,  ///< on another kind of break than the one planned
    WorksInBreak,   ///< serves calls in a planned break, training or meeting
    WorksOffDuty    ///< serves calls without being rostered
};

/// What a deviation does to the callers. As in Genesys' real-time adherence.
enum class Impact : std::uint8_t { Negative, Neutral, Positive };

[[nodiscard]] Impact impactOf(Deviation deviation);

/// What counts as late, and what pauses are meant by their reasons.
struct AdherenceLimits
{
    std::chrono::seconds grace{60};      ///< no deviation is told before it has lasted this long
    std::chrono::seconds missing{1800};  ///< after this a late person is missing
    std::map<std::string, Duty> reasons; ///< what a pause's reason stands for; others: Break
};

/// What the site's pause reasons stand for, by what their codes say; productive ones that say
/// nothing more are meetings.
[[nodiscard]] std::map<std::string, Duty> dutiesOfReasons(const live::FloorConfig &config);

/// The one answer about a person now.
struct AdherenceNow
{
    Duty scheduled = Duty::None;
    Deviation deviation = Deviation::None;
    TimePoint since = kNoTime; ///< of the deviation, grace included

    [[nodiscard]] bool isScheduled() const { return scheduled != Duty::None; }

    [[nodiscard]] bool follows() const { return deviation == Deviation::None; }

    bool operator==(const AdherenceNow &) const = default;
};

/// \a duties are those of the shifts around \a now, \a spans what the person did, the last one
/// going on.
[[nodiscard]] AdherenceNow adherenceAt(const std::vector<DutySpan> &duties,
                                       std::span<const live::StateSpan> spans, TimePoint now,
                                       const AdherenceLimits &limits);

/// Sums over a time, in microseconds so that nothing is rounded before it is shown.
struct AdherenceSums
{
    Microseconds scheduled{};      ///< in any duty
    Microseconds adherent{};       ///< of it, in the state that the duty wants
    Microseconds scheduledServe{}; ///< to serve calls
    Microseconds served{};         ///< signed in and not on break, on duty or not

    void add(const AdherenceSums &other);
    /// adherent / scheduled: schedule adherence (O5 of the catalogue). Nothing when none was due.
    [[nodiscard]] std::optional<double> adherence() const;
    /// served / scheduledServe: conformance, which may be above one.
    [[nodiscard]] std::optional<double> conformance() const;

    bool operator==(const AdherenceSums &) const = default;
};

/// Over [from, to), without grace: each microsecond follows or does not.
[[nodiscard]] AdherenceSums adherenceBetween(const std::vector<DutySpan> &duties,
                                             std::span<const live::StateSpan> spans, TimePoint from,
                                             TimePoint to, const AdherenceLimits &limits);

} // namespace fw::attendance
