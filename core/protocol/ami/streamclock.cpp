// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/streamclock.h"

#include <algorithm>
#include <charconv>

namespace fw::ami {

namespace {

using namespace std::chrono_literals;

/// Further apart than this, two clocks do not tell the same story.
constexpr std::chrono::microseconds kTolerance = 60s;
/// A proof from further ahead is more likely forged than true.
constexpr std::chrono::microseconds kLeap = 24h;
constexpr std::int64_t kFirstPlausible = 946'684'800;  // the year 2000
constexpr std::int64_t kLastPlausible = 4'102'444'800; // the year 2100

} // namespace

StreamClock::StreamClock(std::chrono::microseconds offset)
    : m_offset(offset)
{
}

void StreamClock::setOffset(std::chrono::microseconds offset)
{
    m_offset = offset;
}

TimePoint StreamClock::note(std::optional<TimePoint> timestamp, TimePoint arrival)
{
    TimePoint time = m_latest;
    if (timestamp) {
        time = ours(*timestamp);
        if (isKnown(arrival) && std::chrono::abs(time - arrival) > kTolerance) {
            time = arrival;
        }
    } else if (isKnown(arrival)) {
        time = arrival;
    } else {
        return m_latest;
    }
    m_hasBetter = true;
    if (isKnown(m_latest) && time < m_latest - kTolerance) {
        time = m_latest;
    }
    m_latest = std::max(m_latest, time);
    return time;
}

void StreamClock::prove(TimePoint passed)
{
    if (m_hasBetter) {
        return;
    }
    const TimePoint time = ours(passed);
    if (time > m_latest && (!isKnown(m_latest) || time - m_latest < kLeap)) {
        m_latest = time;
    }
}

void StreamClock::proveBy(const AmiMessage &message)
{
    for (const AmiHeader &header : message.headers) {
        std::optional<TimePoint> time;
        if (header.key == "Uniqueid" || header.key == "DestUniqueid") {
            time = timeOfUniqueId(header.value);
        } else if (header.key == "LastPause" || header.key == "LastCall" ||
                   header.key == "LoginTime") {
            time = parseEpoch(header.value);
        }
        if (time) {
            prove(*time);
        }
    }
}

std::optional<TimePoint> parseEpoch(std::string_view text)
{
    std::int64_t seconds = 0;
    const char *const end = text.data() + text.size();
    const auto whole = std::from_chars(text.data(), end, seconds);
    if (whole.ec != std::errc{} || seconds < kFirstPlausible || seconds > kLastPlausible) {
        return std::nullopt;
    }
    std::int64_t micros = 0;
    if (whole.ptr != end && *whole.ptr == '.') {
        std::int64_t unit = 100'000;
        for (const char *at = whole.ptr + 1; at != end && *at >= '0' && *at <= '9'; ++at) {
            micros += (*at - '0') * unit;
            unit /= 10;
        }
    }
    return TimePoint(std::chrono::seconds(seconds) + std::chrono::microseconds(micros));
}

std::optional<TimePoint> timeOfUniqueId(std::string_view id)
{
    const std::size_t dot = id.rfind('.');
    if (dot == std::string_view::npos || dot == 0) {
        return std::nullopt;
    }
    std::size_t first = dot;
    while (first > 0 && id[first - 1] >= '0' && id[first - 1] <= '9') {
        --first;
    }
    return parseEpoch(id.substr(first, dot - first));
}

} // namespace fw::ami
