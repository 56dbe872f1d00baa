// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/changecheck.h"

#include "core/roster/hoursbalance.h"
#include "core/roster/personcheck.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace fw::roster {

namespace {

constexpr double kNoDifference = 1e-9;
constexpr double kLeastExcess = 1e-3;

bool isInRun(const Violation &one, const Violation &other)
{
    return std::abs(double(one.date.daysTo(other.date))) <= std::max(one.amount, other.amount);
}

HoursScheme schemeOf(const Violation &violation, const PlanningBase &base)
{
    const Person *const person = base.find(violation.person);
    return person != nullptr ? person->scheme : HoursScheme::Standard;
}

} // namespace

bool isSamePlace(const Violation &one, const Violation &other, const PlanningBase &base)
{
    if (one.rule != other.rule || one.person != other.person || one.detail != other.detail) {
        return false;
    }
    const auto isSamePeriod = [&](HoursScheme scheme) {
        return periodOf(scheme, one.date) == periodOf(scheme, other.date);
    };
    switch (one.rule) {
    case Rule::WeeklyRestDay:
    case Rule::WeeklyHours:
    case Rule::HourlyStaff:
        return isSamePeriod(HoursScheme::ByWeek);
    case Rule::MonthlyOvertime:
        return isSamePeriod(HoursScheme::ByMonth);
    case Rule::PeriodHours:
        return isSamePeriod(schemeOf(one, base));
    case Rule::ConsecutiveDays:
    case Rule::NightsInRow:
    case Rule::EmptyDay:
        return isInRun(one, other);
    case Rule::NightFairness:
    case Rule::WeekendFairness:
        return true;
    case Rule::NoLead:
    case Rule::Shortfall:
    case Rule::Surplus:
        return one.date == other.date && one.span.overlaps(other.span);
    case Rule::NotEmployed:
    case Rule::UnknownPattern:
    case Rule::NotAvailable:
    case Rule::Rest:
    case Rule::DailyHours:
    case Rule::ProtectedNight:
    case Rule::ProtectedOvertime:
    case Rule::NotCertified:
    case Rule::BreakMisplaced:
    case Rule::SpecialOvertime:
    case Rule::Count:
        break;
    }
    return one.date == other.date;
}

double excessOf(const Violation &violation)
{
    return std::max(kLeastExcess, std::abs(violation.amount - violation.limit));
}

void sortViolations(std::vector<Violation> &violations)
{
    std::sort(violations.begin(), violations.end(), [](const Violation &one, const Violation &two) {
        return std::tie(one.date, one.rule, one.person, one.span, one.detail) <
               std::tie(two.date, two.rule, two.person, two.span, two.detail);
    });
}

ChangeCheck::ChangeCheck(const Roster &roster, const PlanningBase &base)
    : m_roster(roster)
    , m_base(base)
    , m_standing(roster, base)
{
}

const std::vector<Violation> &ChangeCheck::before(const QString &person)
{
    const auto found = m_people.find(person);
    return found != m_people.end() ? found->second
                                   : m_people.emplace(person, ofPerson({}, person)).first->second;
}

std::vector<Violation> ChangeCheck::ofPerson(const std::vector<CellChange> &changes,
                                             const QString &person)
{
    const RosterView view(m_roster, m_base, changes);
    TeamBurden team(view, m_standing.team(), changes);
    return checkPerson(view, person, team);
}

DayBoard ChangeCheck::boardOf(const std::vector<CellChange> &changes, QDate date)
{
    DayBoard board = m_standing.board(date);
    const RosterView view(m_roster, m_base, changes);
    std::set<CellKey> taken; // the last of two changes of a cell counts
    for (const CellChange &change : changes) {
        const QDate day = change.key.date;
        const bool isNear = day == date || day == date.addDays(-1);
        if (isNear && m_roster.covers(day) && taken.insert(change.key).second) {
            board.add(day, {change.key.person, &m_roster.cell(change.key)}, -1);
            board.add(day, {change.key.person, &view.cell(change.key)});
        }
    }
    return board;
}

std::vector<Violation> ChangeCheck::broken(const std::vector<CellChange> &changes)
{
    std::set<QString> people;
    std::set<QDate> days;
    for (const CellChange &change : changes) {
        people.insert(change.key.person);
        days.insert({change.key.date, change.key.date.addDays(1)});
    }
    std::vector<Violation> found;
    for (const QString &person : people) {
        const std::vector<Violation> &was = before(person);
        for (const Violation &now : ofPerson(changes, person)) {
            const bool isOld = std::any_of(was.begin(), was.end(), [&](const Violation &it) {
                return isSamePlace(it, now, m_base) &&
                       excessOf(now) <= excessOf(it) + kNoDifference;
            });
            if (!isOld) {
                found.push_back(now);
            }
        }
    }
    for (const QDate date : days) {
        if (m_roster.covers(date)) {
            const std::vector<Violation> more =
                boardOf(changes, date).violations(&m_standing.board(date));
            found.insert(found.end(), more.begin(), more.end());
        }
    }
    sortViolations(found);
    return found;
}

} // namespace fw::roster
