// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/timelinescale.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using live::StateSpan;

namespace {

constexpr std::chrono::hours kLongAway{3};
constexpr std::array<std::chrono::minutes, 8> kSteps{1min,  5min,  10min,  15min,
                                                     30min, 60min, 120min, 240min};

} // namespace

int TimelineScale::xOf(TimePoint time) const
{
    const double span = double(std::max<std::int64_t>(1, (to - from).count()));
    const double share = double((std::clamp(time, from, to) - from).count()) / span;
    return left + int(share * double(width));
}

TimePoint TimelineScale::timeAt(int x) const
{
    const double share = double(x - left) / double(std::max(1, width));
    return from + Microseconds(std::int64_t(share * double((to - from).count())));
}

std::vector<TimelineScale::Tick> TimelineScale::ticks(const QTimeZone &zone, int room) const
{
    std::vector<Tick> found;
    if (width <= 0 || to <= from) {
        return found;
    }
    const double perPixel = double((to - from).count()) / double(width);
    std::chrono::minutes step = kSteps.back();
    for (const std::chrono::minutes each : kSteps) {
        if (double(Microseconds(each).count()) >= perPixel * room) {
            step = each;
            break;
        }
    }
    // Round in the site's own time: half-hour zones exist.
    const QDateTime local =
        QDateTime::fromMSecsSinceEpoch(from.time_since_epoch().count() / 1000, zone);
    const std::chrono::seconds offset{local.offsetFromUtc()};
    TimePoint at{std::chrono::floor<std::chrono::minutes>(from.time_since_epoch() + offset)};
    const auto past =
        std::chrono::duration_cast<std::chrono::minutes>(at.time_since_epoch()) % step;
    at += step - past - offset;
    for (; at < to; at += step) {
        found.push_back({xOf(at), formatClock(at, zone, false)});
    }
    return found;
}

TimePoint endOf(const StateSpan &span, TimePoint now)
{
    return isKnown(span.to) ? span.to : std::max(span.from, now);
}

std::size_t firstSpanAfter(const std::deque<StateSpan> &spans, TimePoint time)
{
    const auto found = std::ranges::partition_point(
        spans, [time](const StateSpan &span) { return isKnown(span.to) && span.to <= time; });
    return std::size_t(found - spans.begin());
}

TimePoint shiftStart(const std::deque<StateSpan> &spans, TimePoint now)
{
    TimePoint start = kNoTime;
    bool wasLongAway = true;
    for (const StateSpan &span : spans) {
        if (span.state == live::AgentState::LoggedOut) {
            wasLongAway = wasLongAway || endOf(span, now) - span.from >= kLongAway;
        } else if (std::exchange(wasLongAway, false)) {
            start = span.from;
        }
    }
    return start;
}

QString formatClock(TimePoint time, const QTimeZone &zone, bool withSeconds)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count() / 1000, zone)
        .toString(withSeconds ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

} // namespace fw::ui
