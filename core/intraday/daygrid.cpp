// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intraday/daygrid.h"

#include <QDateTime>

#include <algorithm>

namespace fw::intraday {

using attendance::timeOfMinute;

namespace {

/// Adds [from, to) to the shares of the intervals that it touches.
void addSpan(std::vector<double> &shares, const DayGrid &grid, TimePoint from, TimePoint to)
{
    const TimePoint begin = std::max(from, grid.start(0));
    const TimePoint end = std::min(to, grid.end());
    for (std::size_t at = grid.at(begin); at < grid.size() && grid.start(at) < end; ++at) {
        const Microseconds span =
            std::min(end, grid.start(at + 1)) - std::max(begin, grid.start(at));
        if (span > Microseconds::zero()) {
            shares[at] += double(span.count()) / 1e6 / grid.seconds();
        }
    }
}

} // namespace

DayGrid::DayGrid(QDate date, const QTimeZone &zone, std::chrono::minutes interval)
    : m_date(date)
    , m_zone(zone)
    , m_interval(interval)
    , m_begin(timeOfMinute(date, 0, zone))
{
    const Microseconds day = timeOfMinute(date, roster::kMinutesOfDay, zone) - m_begin;
    m_size = static_cast<std::size_t>(day / Microseconds(interval));
}

TimePoint DayGrid::start(std::size_t at) const
{
    return m_begin + static_cast<std::int64_t>(at) * Microseconds(m_interval);
}

std::size_t DayGrid::at(TimePoint time) const
{
    if (time <= m_begin) {
        return 0;
    }
    return std::min(m_size, static_cast<std::size_t>((time - m_begin) / Microseconds(m_interval)));
}

int DayGrid::minuteOf(TimePoint time) const
{
    const auto ms = std::chrono::floor<std::chrono::milliseconds>(time.time_since_epoch());
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms.count(), m_zone);
    return static_cast<int>(m_date.daysTo(local.date())) * roster::kMinutesOfDay +
           local.time().hour() * 60 + local.time().minute();
}

std::vector<double> servingShares(const std::vector<attendance::DutySpan> &duties,
                                  const DayGrid &grid)
{
    std::vector<double> shares(grid.size());
    for (const attendance::DutySpan &span : duties) {
        if (span.duty == attendance::Duty::Serve) {
            addSpan(shares, grid, span.from, span.to);
        }
    }
    return shares;
}

std::vector<double> servedShares(const std::deque<live::StateSpan> &spans, const DayGrid &grid,
                                 TimePoint now)
{
    std::vector<double> shares(grid.size());
    for (const live::StateSpan &span : spans) {
        const TimePoint to = isKnown(span.to) ? std::min(span.to, now) : now;
        if (isServing(span.state) && span.from < to) {
            addSpan(shares, grid, span.from, to);
        }
    }
    const std::size_t running = grid.at(now);
    if (running < grid.size() && now > grid.start(running)) {
        const double passed = double((now - grid.start(running)).count()) / 1e6;
        shares[running] = std::min(1.0, shares[running] * grid.seconds() / passed);
    }
    return shares;
}

bool isServing(live::AgentState state)
{
    return state != live::AgentState::LoggedOut && state != live::AgentState::OnBreak &&
           state != live::AgentState::Unreachable;
}

} // namespace fw::intraday
