// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/spreadbreaks.h"

#include <algorithm>

namespace fw::ui {

using roster::Activity;
using roster::BreakRule;
using roster::Cell;

Cell shiftWithBreaks(const roster::ShiftPattern &pattern, int seat)
{
    constexpr int kStep = 15; // minutes
    Cell cell = Cell::shift(pattern);
    std::vector<Activity> placed;
    for (const BreakRule &rule : pattern.breaks) {
        const int room = rule.window.length() - rule.minutes;
        const int places = std::max(0, room / kStep) + 1;
        // A longer break takes longer steps, so that the next one begins when it ends.
        const int step = std::max(1, rule.minutes / kStep);
        const int from = rule.window.from + kStep * ((seat * step) % places);
        placed.push_back({rule.kind, {from, from + rule.minutes}, rule.isPaid});
    }
    std::sort(placed.begin(), placed.end(), [](const Activity &one, const Activity &other) {
        return one.span.from < other.span.from;
    });
    const bool isApart = std::adjacent_find(placed.begin(), placed.end(),
                                            [](const Activity &one, const Activity &next) {
                                                return one.span.overlaps(next.span);
                                            }) == placed.end();
    const bool isWithin = std::all_of(placed.begin(), placed.end(), [&cell](const Activity &each) {
        return std::any_of(cell.spans.begin(), cell.spans.end(),
                           [&each](const roster::MinuteSpan &span) {
                               return span.from <= each.span.from && each.span.to <= span.to;
                           });
    });
    if (isApart && isWithin) {
        cell.activities = placed;
    }
    return cell;
}

} // namespace fw::ui
