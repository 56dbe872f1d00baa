// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/whatiftext.h"

#include "ui/roster/rostertext.h"
#include "ui/widgets/duration.h"

#include <algorithm>
#include <cmath>

namespace fw::ui {

using namespace Qt::StringLiterals;
using outlook::SimulatedDay;
using whatif::IntervalEstimate;

namespace {

enum Column {
    Interval,
    Calls,
    People,
    Level,
    Target,
    Abandoned,
    Wait,
    Occupancy,
    Released,
    Difference
};

static_assert(Level == WhatIfText::kLevelColumn && Released == WhatIfText::kReleasedColumn);

constexpr double kFewCalls = 0.005; // a mean below it: an interval without any

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString points(double share)
{
    return (share >= 0 ? u"+"_s : u"−"_s) + number(std::abs(share) * 100);
}

/// As if both missed by chance apart from each other. They hear the same callers, so that it is
/// rather too much than too little.
double halfWidthOf(const whatif::Estimate &one, const whatif::Estimate &other)
{
    return std::hypot(one.halfWidth, other.halfWidth);
}

/// What an interval or the day has of everything but people.
Line lineOf(const QString &title, const IntervalEstimate &plan, const IntervalEstimate *released,
            double target)
{
    Line line;
    line.cells = QStringList(WhatIfText::kColumns, QString());
    line.cells[Interval] = title;
    line.cells[Calls] = number(plan.offered);
    line.cells[Target] = formatShare(target);
    if (plan.offered < kFewCalls) {
        for (const Column column : {Level, Abandoned, Wait, Released, Difference}) {
            line.cells[column] = kNoFigure;
        }
        return line;
    }
    line.cells[Level] = WhatIfText::share(plan.serviceLevel);
    line.cells[Abandoned] = formatShare(plan.abandoned.mean);
    line.cells[Wait] = formatSeconds(plan.meanWait.mean);
    if (plan.serviceLevel.mean + plan.serviceLevel.halfWidth < target) {
        line.toneColumn = Level;
        line.tone = Tone::Critical;
    } else if (plan.serviceLevel.mean < target) {
        line.toneColumn = Level;
        line.tone = Tone::Warning;
    }
    if (released != nullptr) {
        line.cells[Released] = WhatIfText::share(released->serviceLevel);
        line.cells[Difference] = points(plan.serviceLevel.mean - released->serviceLevel.mean);
    }
    return line;
}

} // namespace

QStringList WhatIfText::headers()
{
    return {tr("Interval"), tr("Calls"),     tr("People"),    tr("SL ± 95%"), tr("Target"),
            tr("Lost"),     tr("Mean wait"), tr("Occupancy"), tr("Released"), tr("Difference")};
}

const IntervalEstimate &WhatIfText::dayOf(const SimulatedDay &day, int queue)
{
    return queue < 0 ? day.day : day.queues[std::size_t(queue)].day;
}

const std::vector<IntervalEstimate> &WhatIfText::intervalsOf(const SimulatedDay &day, int queue)
{
    return queue < 0 ? day.all : day.queues[std::size_t(queue)].intervals;
}

double WhatIfText::targetOf(const SimulatedDay &day, int queue)
{
    return queue < 0 ? day.target : day.queues[std::size_t(queue)].target;
}

std::vector<Line> WhatIfText::lines(const SimulatedDay &plan, const SimulatedDay *released,
                                    int queue)
{
    const double target = targetOf(plan, queue);
    std::vector<Line> lines;
    lines.push_back(lineOf(tr("Whole day"), dayOf(plan, queue),
                           released != nullptr ? &dayOf(*released, queue) : nullptr, target));
    lines.back().cells[Occupancy] = formatShare(plan.dayOccupancy);
    const std::vector<IntervalEstimate> &intervals = intervalsOf(plan, queue);
    for (std::size_t each = 0; each < intervals.size(); ++each) {
        const int from = int(each) * plan.minutes;
        lines.push_back(lineOf(RosterText::hours({{from, from + plan.minutes}}), intervals[each],
                               released != nullptr ? &intervalsOf(*released, queue)[each] : nullptr,
                               target));
        // People serve several queues: who is there and how busy is said of all of them.
        lines.back().cells[People] = number(plan.serving[each]);
        lines.back().cells[Occupancy] =
            plan.serving[each] > 0 ? formatShare(plan.occupancy[each]) : QString(kNoFigure);
    }
    for (std::size_t each = 0; each < lines.size(); ++each) {
        lines[each].id = std::int64_t(each) + 1;
    }
    return lines;
}

QString WhatIfText::totals(const QString &title, const SimulatedDay &day, int queue)
{
    const IntervalEstimate &figures = dayOf(day, queue);
    //: %1 which plan, then its figures: %2 as "83.6% ± 0.8%", %5 mm:ss
    return tr("%1: SL %2, target %3, lost %4, mean wait %5, occupancy %6.")
        .arg(title, share(figures.serviceLevel), formatShare(targetOf(day, queue)),
             formatShare(figures.abandoned.mean), formatSeconds(figures.meanWait.mean),
             formatShare(day.dayOccupancy));
}

QString WhatIfText::difference(const SimulatedDay &plan, const SimulatedDay &released, int queue)
{
    const whatif::Estimate &one = dayOf(plan, queue).serviceLevel;
    const whatif::Estimate &other = dayOf(released, queue).serviceLevel;
    const double change = one.mean - other.mean;
    const double most = halfWidthOf(one, other);
    if (std::abs(change) <= most) {
        //: percentage points
        return tr("The difference in SL, %1 ± %2 points, may be chance.")
            .arg(points(change), number(most * 100));
    }
    //: percentage points
    return tr("Difference in SL: %1 ± %2 points.").arg(points(change), number(most * 100));
}

QString WhatIfText::share(const whatif::Estimate &estimate)
{
    return formatShare(estimate.mean) + u" ± "_s + formatShare(estimate.halfWidth);
}

} // namespace fw::ui
