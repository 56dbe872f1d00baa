// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/adherence.h"

#include <algorithm>
#include <optional>

namespace fw::attendance {

using namespace Qt::StringLiterals;

namespace {

using live::AgentState;
using live::StateSpan;

/// A span that has no end yet goes on for ever.
TimePoint endOf(const StateSpan &span)
{
    return isKnown(span.to) ? span.to : TimePoint::max();
}

bool isServing(AgentState state)
{
    return state != AgentState::LoggedOut && state != AgentState::OnBreak &&
           state != AgentState::Unreachable;
}

Duty pauseOf(const StateSpan &span, const AdherenceLimits &limits)
{
    const auto found = limits.reasons.find(span.reason);
    return found != limits.reasons.end() ? found->second : Duty::Break;
}

/// The begin of the shift that \a duty is a part of: back over duties that touch.
TimePoint shiftStart(const std::vector<DutySpan> &duties, const DutySpan &duty)
{
    TimePoint start = duty.from;
    for (auto it = duties.rbegin(); it != duties.rend(); ++it) {
        if (it->to == start) {
            start = it->from;
        }
    }
    return start;
}

bool wasThereSince(std::span<const StateSpan> spans, TimePoint from)
{
    return std::any_of(spans.begin(), spans.end(), [from](const StateSpan &span) {
        return span.state != AgentState::LoggedOut && endOf(span) > from;
    });
}

/// A planned break ended while this pause was already running.
bool continuesPlannedBreak(const std::vector<DutySpan> &duties, const StateSpan &span,
                           TimePoint now)
{
    return std::any_of(duties.begin(), duties.end(), [&](const DutySpan &duty) {
        return duty.duty != Duty::Serve && duty.to <= now && span.from < duty.to && duty.from < now;
    });
}

Deviation whileServing(const std::vector<DutySpan> &duties, const DutySpan &duty,
                       std::span<const StateSpan> spans, TimePoint now,
                       const AdherenceLimits &limits)
{
    const StateSpan none{};
    const StateSpan &span = spans.empty() ? none : spans.back();
    if (span.state == AgentState::LoggedOut) {
        const TimePoint start = shiftStart(duties, duty);
        if (wasThereSince(spans, start)) {
            return Deviation::LeftEarly;
        }
        return now - start > limits.missing ? Deviation::Missing : Deviation::Late;
    }
    if (span.state == AgentState::Unreachable) {
        return Deviation::Unreachable;
    }
    if (span.state == AgentState::OnBreak) {
        return continuesPlannedBreak(duties, span, now) ? Deviation::OverlongBreak
                                                        : Deviation::BreakUnplanned;
    }
    return Deviation::None;
}

Deviation deviationNow(const std::vector<DutySpan> &duties, const DutySpan &duty,
                       std::span<const StateSpan> spans, TimePoint now,
                       const AdherenceLimits &limits)
{
    if (duty.duty == Duty::Serve) {
        return whileServing(duties, duty, spans, now, limits);
    }
    if (spans.empty()) {
        return Deviation::None;
    }
    const StateSpan &span = spans.back();
    if (isServing(span.state)) {
        return duty.duty == Duty::None ? Deviation::WorksOffDuty : Deviation::WorksInBreak;
    }
    const bool isOther = span.state == AgentState::OnBreak && duty.duty != Duty::None &&
                         pauseOf(span, limits) != duty.duty;
    // A meal is often a pause without a reason of its own, and the other way round.
    const bool isRest = duty.duty == Duty::Break || duty.duty == Duty::Meal;
    return isOther && !isRest ? Deviation::OtherActivity : Deviation::None;
}

/// Since when both hold, the duty and the state.
TimePoint sinceOf(const DutySpan &duty, std::span<const StateSpan> spans,
                  const std::vector<DutySpan> &duties, Deviation deviation)
{
    if (deviation == Deviation::Late || deviation == Deviation::Missing) {
        return shiftStart(duties, duty);
    }
    const TimePoint state = spans.empty() ? kNoTime : spans.back().from;
    return duty.duty == Duty::None ? state : std::max(duty.from, state);
}

/// Whether the state is what the duty wants, at one moment and without grace.
bool agrees(const DutySpan &duty, const StateSpan &span, const AdherenceLimits &limits)
{
    if (duty.duty == Duty::Serve) {
        return isServing(span.state);
    }
    if (isServing(span.state) || span.state == AgentState::Unreachable) {
        return false;
    }
    return span.state == AgentState::LoggedOut || duty.duty == Duty::Break ||
           duty.duty == Duty::Meal || pauseOf(span, limits) == duty.duty;
}

Microseconds overlapOf(TimePoint from, TimePoint to, TimePoint otherFrom, TimePoint otherTo)
{
    return std::max(Microseconds{0}, std::min(to, otherTo) - std::max(from, otherFrom));
}

} // namespace

std::map<std::string, Duty> dutiesOfReasons(const live::FloorConfig &config)
{
    std::map<std::string, Duty> duties;
    for (const live::ReasonCode &reason : config.reasons) {
        const QString code = QString::fromStdString(reason.code).toLower();
        if (code.contains("train"_L1) || code.contains("coach"_L1)) {
            duties[reason.code] = Duty::Training;
        } else if (code.contains("lunch"_L1) || code.contains("meal"_L1)) {
            duties[reason.code] = Duty::Meal;
        } else if (reason.isProductive) {
            duties[reason.code] = Duty::Meeting;
        }
    }
    return duties;
}

Impact impactOf(Deviation deviation)
{
    if (deviation == Deviation::None || deviation == Deviation::OtherActivity) {
        return Impact::Neutral;
    }
    const bool isMore =
        deviation == Deviation::WorksInBreak || deviation == Deviation::WorksOffDuty;
    return isMore ? Impact::Positive : Impact::Negative;
}

AdherenceNow adherenceAt(const std::vector<DutySpan> &duties, std::span<const StateSpan> spans,
                         TimePoint now, const AdherenceLimits &limits)
{
    const DutySpan duty = dutyAt(duties, now);
    AdherenceNow answer;
    answer.scheduled = duty.duty;
    const Deviation deviation = deviationNow(duties, duty, spans, now, limits);
    if (deviation == Deviation::None) {
        return answer;
    }
    const TimePoint since = sinceOf(duty, spans, duties, deviation);
    if (now - since >= limits.grace) {
        answer.deviation = deviation;
        answer.since = since;
    }
    return answer;
}

void AdherenceSums::add(const AdherenceSums &other)
{
    scheduled += other.scheduled;
    adherent += other.adherent;
    scheduledServe += other.scheduledServe;
    served += other.served;
}

std::optional<double> AdherenceSums::adherence() const
{
    if (scheduled == Microseconds{0}) {
        return std::nullopt;
    }
    return double(adherent.count()) / double(scheduled.count());
}

std::optional<double> AdherenceSums::conformance() const
{
    if (scheduledServe == Microseconds{0}) {
        return std::nullopt;
    }
    return double(served.count()) / double(scheduledServe.count());
}

AdherenceSums adherenceBetween(const std::vector<DutySpan> &duties,
                               std::span<const StateSpan> spans, TimePoint from, TimePoint to,
                               const AdherenceLimits &limits)
{
    AdherenceSums sums;
    for (const StateSpan &span : spans) {
        if (isServing(span.state)) {
            sums.served += overlapOf(span.from, endOf(span), from, to);
        }
    }
    for (const DutySpan &duty : duties) {
        const TimePoint begin = std::max(from, duty.from);
        const TimePoint end = std::min(to, duty.to);
        if (begin >= end) {
            continue;
        }
        sums.scheduled += end - begin;
        sums.scheduledServe += duty.duty == Duty::Serve ? end - begin : Microseconds{0};
        Microseconds heard{0};
        for (const StateSpan &span : spans) {
            const Microseconds shared = overlapOf(span.from, endOf(span), begin, end);
            heard += shared;
            sums.adherent += agrees(duty, span, limits) ? shared : Microseconds{0};
        }
        // Nothing heard of a person is as if they were signed out.
        if (duty.duty != Duty::Serve) {
            sums.adherent += (end - begin) - heard;
        }
    }
    return sums;
}

} // namespace fw::attendance
