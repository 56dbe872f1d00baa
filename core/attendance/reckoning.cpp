// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/reckoning.h"

#include <algorithm>

namespace fw::attendance {

namespace {

/// Heard while the shift ran, or the whole day when there is none; as far as that is past.
bool isHeard(const Reckoning &reckoning, const roster::Cell &cell, QDate date)
{
    const std::vector<DutySpan> duties = dutiesOf(cell, date, reckoning.zone);
    const TimePoint from =
        duties.empty() ? timeOfMinute(date, 0, reckoning.zone) : duties.front().from;
    const TimePoint to = duties.empty() ? timeOfMinute(date, roster::kMinutesOfDay, reckoning.zone)
                                        : duties.back().to;
    return from < reckoning.now && reckoning.book.isHeard(from, std::min(to, reckoning.now));
}

bool isFrozen(const ReckoningBasis &basis, const QString &team, QDate date)
{
    const QDate month(date.year(), date.month(), 1);
    return std::any_of(basis.frozen.begin(), basis.frozen.end(), [&](const FrozenMonth &each) {
        return each.team == team && each.month == month;
    });
}

} // namespace

Result<ReckoningBasis> basisOf(const Reckoning &reckoning, const roster::RosterStore &rosters,
                               const AttendanceStore &days)
{
    auto cells = rosters.released({}, reckoning.from.addDays(-1), reckoning.to.addDays(1));
    auto kept = days.days({}, reckoning.from, reckoning.to);
    auto frozen = days.frozenMonths();
    if (!cells || !kept || !frozen) {
        return !cells ? cells.error() : !kept ? kept.error() : frozen.error();
    }
    return ReckoningBasis{std::move(*cells), std::move(*kept), std::move(*frozen)};
}

std::vector<TeamDay> changedDays(const Reckoning &reckoning, const ReckoningBasis &basis)
{
    const auto cellOf = [&basis](const QString &person, QDate date) {
        const auto found = basis.cells.find({person, date});
        return found != basis.cells.end() ? found->second : roster::Cell();
    };
    std::map<std::pair<QString, QDate>, const TeamDay *> before;
    for (const TeamDay &each : basis.kept) {
        before[{each.day.person, each.day.date}] = &each;
    }
    std::vector<TeamDay> days;
    for (const roster::Person &person : reckoning.people) {
        for (QDate date = reckoning.from; date <= reckoning.to; date = date.addDays(1)) {
            if (isFrozen(basis, person.team, date) || !person.isEmployedOn(date) ||
                !isHeard(reckoning, cellOf(person.id, date), date)) {
                continue;
            }
            const std::string login = person.loginOn(date).toStdString();
            AttendanceDay day =
                attendanceOf(person.id, date, cellOf(person.id, date.addDays(-1)),
                             cellOf(person.id, date), cellOf(person.id, date.addDays(1)),
                             reckoning.book.spans(login), reckoning.now, reckoning.zone, {});
            const auto known = before.find({person.id, date});
            if (known != before.end()) {
                day = withDecisionsOf(std::move(day), known->second->day);
            }
            if (known == before.end() || day != known->second->day) {
                days.push_back({person.team, std::move(day)});
            }
        }
    }
    return days;
}

} // namespace fw::attendance
