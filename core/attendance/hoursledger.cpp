// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/hoursledger.h"

#include <algorithm>

namespace fw::attendance {

namespace {

/// Adds what counts of a day; time that was decided to count as overtime does so here.
void addDay(LedgerLine &line, const AttendanceDay &day)
{
    qint64 decided = 0;
    for (const AttendanceException &exception : day.exceptions) {
        decided += exception.decision == Decision::CountedAsOvertime ? exception.seconds : 0;
    }
    line.scheduledSeconds += day.scheduledSeconds;
    line.writtenOffSeconds += day.writtenOffSeconds();
    line.workedSeconds += day.workedSeconds + decided;
    line.overtimeSeconds += day.overtimeSeconds + decided;
}

std::vector<LedgerLine> linesOf(const roster::Person &person,
                                const std::vector<const AttendanceDay *> &days, QDate first,
                                QDate last)
{
    std::vector<LedgerLine> lines;
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        if (!person.isEmployedOn(date)) {
            continue;
        }
        const roster::PersonRole role = person.roleOn(date);
        if (lines.empty() || lines.back().role != role || lines.back().to.addDays(1) != date) {
            lines.push_back({person.id, role, date, date, 0, 0, 0, 0});
        }
        lines.back().to = date;
        for (const AttendanceDay *day : days) {
            if (day->date == date) {
                addDay(lines.back(), *day);
            }
        }
    }
    return lines;
}

} // namespace

std::vector<LedgerLine> ledgerOf(const std::vector<roster::Person> &people,
                                 const std::vector<AttendanceDay> &days, QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    const QDate last(month.year(), month.month(), month.daysInMonth());
    std::map<QString, std::vector<const AttendanceDay *>> byPerson;
    for (const AttendanceDay &day : days) {
        byPerson[day.person].push_back(&day);
    }
    std::vector<LedgerLine> lines;
    for (const roster::Person &person : people) {
        const auto found = byPerson.find(person.id);
        if (found == byPerson.end()) {
            continue;
        }
        const std::vector<LedgerLine> own = linesOf(person, found->second, first, last);
        lines.insert(lines.end(), own.begin(), own.end());
    }
    std::stable_sort(
        lines.begin(), lines.end(), [](const LedgerLine &one, const LedgerLine &other) {
            return one.person != other.person ? one.person < other.person : one.from < other.from;
        });
    return lines;
}

} // namespace fw::attendance
