// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/expectation.h"

#include <QDateTime>

#include <algorithm>

namespace fw::live {

namespace {

using std::chrono::minutes;

QDateTime localTime(TimePoint time, const IntervalGrid &grid)
{
    return QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, grid.zone());
}

/// On the clock of the wall, since local midnight.
Microseconds timeOfDay(TimePoint time, const IntervalGrid &grid)
{
    const TimePoint start = grid.dayStart(time);
    if (grid.nextDayStart(time) - start == std::chrono::hours(24)) {
        return time - start; // no clock is put forward or back: the zone need not be asked
    }
    return std::chrono::milliseconds(localTime(time, grid).time().msecsSinceStartOfDay());
}

} // namespace

Expectation::Expectation(std::chrono::minutes interval)
    : m_interval(interval)
{
    Q_ASSERT(interval.count() > 0 && 60 % interval.count() == 0);
}

bool Expectation::Key::operator<(const Key &other) const
{
    if (kind != other.kind) {
        return kind < other.kind;
    }
    return key != other.key ? key < other.key : days < other.days;
}

void Expectation::add(const Line &line)
{
    m_days[{line.kind, line.key, line.days}][line.interval] = line.amount;
}

std::vector<Expectation::Line> Expectation::lines() const
{
    std::vector<Line> all;
    for (const auto &[key, amounts] : m_days) {
        for (const auto &[interval, amount] : amounts) {
            all.push_back({key.kind, key.key, key.days, interval, amount});
        }
    }
    return all;
}

bool Expectation::has(Kind kind) const
{
    return std::any_of(m_days.begin(), m_days.end(),
                       [kind](const auto &each) { return each.first.kind == kind; });
}

QStringList Expectation::keys(Kind kind) const
{
    QStringList found;
    for (const auto &[key, amounts] : m_days) {
        if (key.kind == kind && (found.isEmpty() || found.last() != key.key)) {
            found << key.key;
        }
    }
    return found;
}

const Expectation::Amounts *Expectation::amountsOf(Kind kind, const QString &key, QDate date) const
{
    for (const ExpectedDays &days :
         {ExpectedDays::on(date), ExpectedDays::on(date.dayOfWeek()), ExpectedDays::every()}) {
        if (const auto found = m_days.find({kind, key, days}); found != m_days.end()) {
            return &found->second;
        }
    }
    return nullptr;
}

std::optional<double> Expectation::callsBetween(const QString &queue, TimePoint from, TimePoint to,
                                                const IntervalGrid &grid) const
{
    double sum = 0;
    const Amounts *amounts = nullptr;
    TimePoint dayEnd = kNoTime;
    for (TimePoint start = from; start < to;) {
        if (start >= dayEnd) {
            dayEnd = grid.nextDayStart(start);
            amounts = amountsOf(Kind::Calls, queue, localTime(start, grid).date());
            if (amounts == nullptr) {
                return std::nullopt;
            }
        }
        const Microseconds passed = timeOfDay(start, grid);
        const TimePoint next = start + m_interval - passed % m_interval;
        const TimePoint end = std::min({next, dayEnd, to});
        if (const auto found = amounts->find(static_cast<int>(passed / m_interval));
            found != amounts->end()) {
            sum += found->second * std::chrono::duration<double>(end - start) / m_interval;
        }
        start = end;
    }
    return sum;
}

std::optional<double> Expectation::agentsAt(const QString &node, TimePoint time,
                                            const IntervalGrid &grid) const
{
    const Amounts *amounts = amountsOf(Kind::Agents, node, localTime(time, grid).date());
    if (amounts == nullptr) {
        return std::nullopt;
    }
    const auto found = amounts->find(static_cast<int>(timeOfDay(time, grid) / m_interval));
    return found == amounts->end() ? 0 : found->second;
}

} // namespace fw::live
