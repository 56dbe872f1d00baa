// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/request.h"

#include "core/roster/changecheck.h"
#include "core/roster/fairness.h"
#include "core/roster/hoursbalance.h"

#include <algorithm>
#include <set>

namespace fw::roster {

namespace {

constexpr int kMinutesOfHour = 60;

/// Leave takes the place of shifts and of days that are not planned; a day off stays one.
std::vector<CellChange> leaveChanges(const Request &request, const RosterView &view)
{
    std::vector<CellChange> changes;
    const QDate to = std::max(request.from, request.to);
    for (QDate date = request.from; date <= to; date = date.addDays(1)) {
        const CellKey key{request.person, date};
        const Cell &cell = view.cell(key);
        Cell leave = Cell::onLeave(request.leave);
        leave.note = cell.note;
        if (cell.kind != Cell::Kind::DayOff && leave != cell) {
            changes.push_back({key, leave});
        }
    }
    return changes;
}

/// Both exchange what they have: on one day, or each gives a day and takes the other's.
std::vector<CellChange> swapChanges(const Request &request, const RosterView &view)
{
    const QDate otherDate = request.otherDate.isValid() ? request.otherDate : request.from;
    const std::set<QDate> days{request.from, otherDate};
    std::vector<CellChange> changes;
    for (const QDate date : days) {
        const CellKey ours{request.person, date};
        const CellKey theirs{request.other, date};
        changes.push_back({ours, view.cell(theirs)});
        changes.push_back({theirs, view.cell(ours)});
    }
    return changes;
}

/// The minutes are added to the shift of the day, or are one of their own.
std::vector<CellChange> overtimeChanges(const Request &request, const RosterView &view)
{
    const CellKey key{request.person, request.from};
    Cell cell = view.cell(key);
    if (cell.kind == Cell::Kind::Leave || request.span.length() <= 0) {
        return {};
    }
    if (!cell.isShift()) {
        const QString note = cell.note;
        cell = Cell();
        cell.kind = Cell::Kind::Shift;
        cell.note = note;
        for (const ShiftPattern &pattern : view.base().patterns.all()) {
            const MinuteSpan hours = pattern.extent();
            if (pattern.isValidOn(request.from) && hours.overlaps(request.span)) {
                cell.pattern = pattern.code;
                break;
            }
        }
    }
    const int before = cell.scheduledMinutes();
    cell.spans.push_back(request.span);
    std::sort(cell.spans.begin(), cell.spans.end());
    std::vector<MinuteSpan> spans;
    for (const MinuteSpan &span : cell.spans) {
        if (!spans.empty() && span.from <= spans.back().to) {
            spans.back().to = std::max(spans.back().to, span.to);
        } else {
            spans.push_back(span);
        }
    }
    cell.spans = spans;
    cell.overtimeMinutes += std::max(0, cell.scheduledMinutes() - before);
    if (cell == view.cell(key)) {
        return {};
    }
    return {{key, cell}};
}

/// People fewer or more by interval, and the hours below the requirement before and after.
void addCoverage(ChangeCheck &check, RequestEffect &effect)
{
    std::set<QDate> days;
    for (const CellChange &change : effect.changes) {
        days.insert({change.key.date, change.key.date.addDays(1)});
    }
    for (const QDate date : days) {
        if (!check.roster().covers(date)) {
            continue;
        }
        const DayBoard before = check.boardOf({}, date);
        const DayBoard after = check.boardOf(effect.changes, date);
        const std::vector<double> was = before.coverage().people();
        std::vector<double> people = after.coverage().people();
        bool isTouched = false;
        for (std::size_t at = 0; at < people.size(); ++at) {
            people[at] -= was[at];
            isTouched = isTouched || people[at] < 0 || people[at] > 0;
        }
        if (isTouched) {
            effect.coverage[date] = people;
            effect.shortfallBefore += before.shortfallMinutes() / kMinutesOfHour;
            effect.shortfallAfter += after.shortfallMinutes() / kMinutesOfHour;
        }
    }
}

void addBalances(const Request &request, const RosterView &after, RequestEffect &effect)
{
    std::set<QString> people;
    for (const CellChange &change : effect.changes) {
        people.insert(change.key.person);
    }
    for (const QString &id : people) {
        const Burden burden = burdenOf(after, id, after.roster().last());
        effect.nightsOfQuarter[id] = burden.nights;
        effect.weekendsOfQuarter[id] = burden.weekends;
        if (const Person *const person = after.base().find(id)) {
            const HoursPeriod period = periodOf(person->scheme, request.from);
            const HoursBalance balance = balanceOf(after, *person, period);
            effect.scheduledSeconds[id] = balance.plannedSeconds;
            effect.secondsLeft[id] = balance.leftSeconds();
        }
    }
}

} // namespace

std::vector<CellChange> changesOf(const Request &request, const Roster &roster,
                                  const PlanningBase &base)
{
    const RosterView view(roster, base);
    std::vector<CellChange> changes;
    switch (request.kind) {
    case RequestKind::Leave:
        changes = leaveChanges(request, view);
        break;
    case RequestKind::Swap:
        changes = swapChanges(request, view);
        break;
    case RequestKind::Overtime:
        changes = overtimeChanges(request, view);
        break;
    }
    std::erase_if(changes, [&](const CellChange &change) {
        return !roster.covers(change.key.date) || view.cell(change.key) == change.cell;
    });
    return changes;
}

RequestEffect effectOf(const Request &request, const Roster &roster, const PlanningBase &base)
{
    RequestEffect effect;
    effect.changes = changesOf(request, roster, base);
    ChangeCheck check(roster, base);
    effect.broken = check.broken(effect.changes);
    addCoverage(check, effect);
    addBalances(request, RosterView(roster, base, effect.changes), effect);
    return effect;
}

} // namespace fw::roster
