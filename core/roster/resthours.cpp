// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/hoursbalance.h"
#include "core/roster/personcheck.h"

#include <algorithm>
#include <optional>

namespace fw::roster {

namespace {

constexpr int kDaysOfWeek = 7;

/// Between each shift and the one before it. It shows on the later one, or on the earlier one when
/// the later one belongs to the next roster.
void checkRestBetween(const PersonPlan &plan, std::vector<Violation> &found)
{
    QDate before;
    for (QDate date = plan.from(); date <= plan.to(); date = date.addDays(1)) {
        const DayWork &day = plan.on(date);
        if (!day.isShift || day.cell->spans.empty()) {
            continue;
        }
        const bool isNearRoster = before.isValid() && date >= plan.first() && before <= plan.last();
        if (isNearRoster) {
            const int gap = int(before.daysTo(date)) * kMinutesOfDay + day.cell->extent().from -
                            plan.on(before).cell->extent().to;
            const int rest = plan.rules(date).restMinutes;
            if (gap < rest) {
                const QDate shown = std::min(date, plan.last());
                found.push_back({Rule::Rest, plan.id(), shown, {}, double(gap), double(rest), {}});
            }
        }
        before = date;
    }
}

void checkRestDays(const PersonPlan &plan, std::vector<Violation> &found)
{
    for (QDate monday = mondayOf(plan.first()); monday <= plan.last();
         monday = monday.addDays(kDaysOfWeek)) {
        const QDate sunday = monday.addDays(kDaysOfWeek - 1);
        const QDate shown = plan.lastShift(monday, sunday);
        if (shown.isNull()) {
            continue;
        }
        int off = 0;
        for (QDate date = monday; date <= sunday; date = date.addDays(1)) {
            off += plan.on(date).isShift ? 0 : 1;
        }
        const int needed = plan.rules(shown).restDaysOfWeek;
        if (off < needed) {
            found.push_back(
                {Rule::WeeklyRestDay, plan.id(), shown, {}, double(off), double(needed), {}});
        }
    }
}

/// Runs of days of which \a counts holds; one violation for each run, on the first day of the
/// roster that is too many.
template<typename Counts, typename Most>
void checkRuns(const PersonPlan &plan, Rule rule, const Counts &counts, const Most &most,
               std::vector<Violation> &found)
{
    int run = 0;
    std::optional<Violation> open;
    const auto close = [&] {
        if (open) {
            open->amount = run;
            found.push_back(*open);
        }
        open.reset();
        run = 0;
    };
    for (QDate date = plan.from(); date <= plan.to(); date = date.addDays(1)) {
        if (!counts(plan.on(date))) {
            close();
            continue;
        }
        ++run;
        const int limit = most(plan.rules(date));
        const bool touchesRoster = date >= plan.first() && date.addDays(1 - run) <= plan.last();
        if (!open && touchesRoster && run > limit) {
            open =
                Violation{rule, plan.id(), std::min(date, plan.last()), {}, 0, double(limit), {}};
        }
    }
    close();
}

} // namespace

void checkRest(const PersonPlan &plan, std::vector<Violation> &found)
{
    checkRestBetween(plan, found);
    checkRestDays(plan, found);
    checkRuns(
        plan, Rule::ConsecutiveDays, [](const DayWork &day) { return day.isShift; },
        [](const RuleSet &rules) { return rules.mostConsecutiveDays; }, found);
    checkRuns(
        plan, Rule::NightsInRow, [](const DayWork &day) { return day.isNight; },
        [](const RuleSet &rules) { return rules.mostNightsInRow; }, found);
}

} // namespace fw::roster
