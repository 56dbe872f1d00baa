// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/replayscale.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace fw::ui {

using namespace std::chrono_literals;
using quality::Milliseconds;

ReplayScale::ReplayScale(const quality::Span &whole, double left, double width)
    : m_whole{whole.from, std::max(whole.to, whole.from + 1ms)}
    , m_seen(m_whole)
    , m_left(left)
    , m_width(std::max(1.0, width))
{
}

double ReplayScale::xOf(Milliseconds at) const
{
    return m_left +
           m_width * double((at - m_seen.from).count()) / double((m_seen.to - m_seen.from).count());
}

Milliseconds ReplayScale::at(double x) const
{
    const double share = std::clamp((x - m_left) / m_width, 0.0, 1.0);
    return m_seen.from +
           Milliseconds(std::int64_t(share * double((m_seen.to - m_seen.from).count()) + 0.5));
}

ReplayScale ReplayScale::on(double left, double width) const
{
    ReplayScale other = *this;
    other.m_left = left;
    other.m_width = std::max(1.0, width);
    return other;
}

ReplayScale ReplayScale::zoomed(double factor, Milliseconds anchor) const
{
    ReplayScale other = *this;
    const Milliseconds whole = m_whole.to - m_whole.from;
    const double length = double((m_seen.to - m_seen.from).count()) / factor;
    const Milliseconds next =
        std::clamp(Milliseconds(std::int64_t(length)), std::min(kNearest, whole), whole);
    const double share =
        double((anchor - m_seen.from).count()) / double((m_seen.to - m_seen.from).count());
    other.m_seen.to = other.m_seen.from + next;
    return other.scrolledTo(anchor - Milliseconds(std::int64_t(share * double(next.count()))));
}

ReplayScale ReplayScale::scrolledTo(Milliseconds from) const
{
    ReplayScale other = *this;
    const Milliseconds length = m_seen.to - m_seen.from;
    other.m_seen.from = std::clamp(from, m_whole.from, m_whole.to - length);
    other.m_seen.to = other.m_seen.from + length;
    return other;
}

ReplayScale ReplayScale::following(Milliseconds at) const
{
    const Milliseconds length = m_seen.to - m_seen.from;
    const bool isInSight = at >= m_seen.from && at <= m_seen.to;
    return isInSight ? *this : scrolledTo(at - length / 10);
}

Milliseconds ReplayScale::tick(double room) const
{
    constexpr std::array<Milliseconds, 11> kTicks{500ms, 1s,   2s,   5s,    10s,  30s,
                                                  60s,   2min, 5min, 10min, 30min};
    const double perPixel = double((m_seen.to - m_seen.from).count()) / m_width;
    for (const Milliseconds each : kTicks) {
        if (double(each.count()) >= perPixel * room) {
            return each;
        }
    }
    return 60min;
}

} // namespace fw::ui
