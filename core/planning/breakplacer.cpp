// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/breakplacer.h"

#include <algorithm>
#include <limits>
#include <set>

namespace fw::planning {

using namespace roster;

namespace {

constexpr int kStep = 5; ///< minutes between the places that are tried

} // namespace

BreakPlacer::BreakPlacer(const RosterView &view, const std::vector<CellChange> &changes)
    : m_view(view)
    , m_first(view.roster().first().addDays(-1))
    , m_minutes(view.base().requirement.minutes())
{
    const int intervals = kMinutesOfDay / m_minutes;
    const int days = view.roster().days() + 3; // a day before, and nights that reach beyond the end
    m_spare.assign(static_cast<std::size_t>(days * intervals), 0);
    std::set<CellKey> open;
    for (const CellChange &change : changes) {
        open.insert(change.key);
    }
    for (int day = 0; day < days - 1; ++day) {
        const QDate date = m_first.addDays(day);
        const std::vector<double> &required = view.base().requirement.on(date);
        for (std::size_t interval = 0; interval < required.size(); ++interval) {
            m_spare[static_cast<std::size_t>(day * intervals) + interval] -= required[interval];
        }
        const std::vector<PersonCell> people = view.on(date);
        for (const PersonCell &person : people) {
            if (!open.contains({person.person, date})) {
                count(date, *person.cell);
            }
        }
    }
}

void BreakPlacer::count(QDate date, const Cell &cell)
{
    const int base = static_cast<int>(m_first.daysTo(date)) * kMinutesOfDay;
    for (const MinuteSpan &span : cell.spans) {
        for (int minute = span.from; minute < span.to; ++minute) {
            const auto interval = static_cast<std::size_t>((base + minute) / m_minutes);
            if (interval < m_spare.size() && cell.isServingAt(minute)) {
                m_spare[interval] += 1.0 / m_minutes;
            }
        }
    }
}

double BreakPlacer::spare(int minute, int end) const
{
    double least = std::numeric_limits<double>::max();
    double sum = 0;
    for (int at = minute; at < end; at += kStep) {
        const auto interval = static_cast<std::size_t>(at / m_minutes);
        const double here = interval < m_spare.size() ? m_spare[interval] : 0;
        least = std::min(least, here);
        sum += here;
    }
    return least + sum / 1000; // the worst interval decides, then all of them
}

bool BreakPlacer::placeOne(const BreakRule &rule, int day, Cell &cell) const
{
    double most = std::numeric_limits<double>::lowest();
    MinuteSpan best;
    for (int from = rule.window.from; from + rule.minutes <= rule.window.to; from += kStep) {
        const MinuteSpan span{from, from + rule.minutes};
        const bool isInside = std::ranges::any_of(cell.spans, [&](const MinuteSpan &of) {
            return of.from <= span.from && span.to <= of.to;
        });
        const bool isTaken = std::ranges::any_of(cell.activities, [&](const Activity &activity) {
            return activity.span.overlaps(span);
        });
        const double here = spare(day * kMinutesOfDay + span.from, day * kMinutesOfDay + span.to);
        if (isInside && !isTaken && here > most) {
            most = here;
            best = span;
        }
    }
    if (best.length() == 0) {
        return false;
    }
    cell.activities.push_back({rule.kind, best, rule.isPaid});
    return true;
}

void BreakPlacer::place(CellChange &change)
{
    const ShiftPattern *pattern = m_view.base().patterns.find(change.cell.pattern);
    if (!change.cell.isShift() || pattern == nullptr) {
        return;
    }
    Cell cell = change.cell;
    cell.activities.clear();
    const int day = static_cast<int>(m_first.daysTo(change.key.date));
    const bool isPlaced = std::ranges::all_of(
        pattern->breaks, [&](const BreakRule &rule) { return placeOne(rule, day, cell); });
    if (isPlaced) {
        std::ranges::sort(cell.activities, {}, [](const Activity &of) { return of.span; });
        change.cell = cell;
    }
    count(change.key.date, change.cell);
}

} // namespace fw::planning
