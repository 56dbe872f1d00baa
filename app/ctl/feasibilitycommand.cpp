// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/feasibilitycommand.h"

#include "app/ctl/command.h"
#include "app/ctl/databaseoption.h"
#include "core/base/clock.h"
#include "core/roster/feasibility.h"
#include "core/storage/sqlrosterstore.h"

#include <QCommandLineParser>

#include <algorithm>
#include <cstdio>

namespace fw::ctl {

using namespace Qt::StringLiterals;
using roster::ContractPlan;
using roster::DatedRules;
using roster::Feasibility;

namespace {

void say(const QString &line)
{
    std::fputs(qUtf8Printable(line + u'\n'), stdout);
}

QString hours(double value)
{
    return QString::number(value, 'f', 1);
}

/// What is kept takes the place of what was not given: the rules, and who is employed on the first
/// day.
Outcome readKept(const DatabaseOption &place, const QString &team, bool isCounting,
                 ContractPlan &plan, DatedRules &rules)
{
    const auto database = place.open(DatabaseOption::Missing::Refuse,
                                     storage::Database::Schema::MustBeNewest, SystemClock().now());
    if (!database) {
        return database.error();
    }
    const storage::SqlRosterStore store(*database);
    const auto people = store.people();
    const auto sets = store.rules();
    if (!people || !sets) {
        return !people ? people.error() : sets.error();
    }
    rules = DatedRules(*sets);
    if (isCounting) {
        plan.people = static_cast<int>(
            std::count_if(people->begin(), people->end(), [&](const roster::Person &each) {
                return (team.isEmpty() || each.team == team) && each.isEmployedOn(plan.from);
            }));
    }
    return success();
}

void print(const ContractPlan &plan, const Feasibility &found)
{
    say(u"seat hours: %1"_s.arg(hours(found.seatHours)));
    say(u"people: %1"_s.arg(plan.people));
    say(u"people hours: %1"_s.arg(hours(found.peopleHours)));
    say(u"filled: %1%"_s.arg(hours(found.share * 100)));
    say(u"seats throughout: %1"_s.arg(hours(found.seatsThroughout)));
    say(u"missing hours: %1"_s.arg(hours(found.missingHours)));
    say(u"overtime at most: %1"_s.arg(hours(found.overtimeHours)));
    say(u"people needed: %1"_s.arg(found.peopleNeeded));
    say(u"people needed with overtime: %1"_s.arg(found.peopleNeededWithOvertime));
    say(u"hours of a day for all seats: %1"_s.arg(hours(found.hoursOfDay)));
}

} // namespace

int runFeasibility(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Seats times hours against people times standard hours, as when a contract is set up. "
        u"Ends "
        "with 1 when the people are too few. Rules and people come from the database when one is "
        "given, else the rules are those of the law."_s);
    const DatabaseOption place(parser);
    const QCommandLineOption seats(u"seats"_s, u"Seats to be held open."_s, u"number"_s);
    const QCommandLineOption open(u"hours"_s, u"Hours of a day (24)."_s, u"hours"_s, u"24"_s);
    const QCommandLineOption people(u"people"_s, u"How many there are."_s, u"number"_s);
    const QCommandLineOption absent(
        u"absent"_s,
        u"Part of the people's hours lost to leave, sickness and training, in % (0)."_s,
        u"percent"_s, u"0"_s);
    const QCommandLineOption from(u"from"_s, u"The first day, as 2026-03-01."_s, u"date"_s);
    const QCommandLineOption to(u"to"_s, u"The last day."_s, u"date"_s);
    const QCommandLineOption team(u"team"_s, u"Only the people of this team."_s, u"id"_s);
    parser.addOptions({seats, open, people, absent, from, to, team});
    if (const std::optional<int> answer = Command::parse(parser, arguments)) {
        return *answer;
    }
    bool isSeats = false;
    bool isOpen = false;
    bool isPeople = !parser.isSet(people);
    bool isAbsent = false;
    ContractPlan plan;
    plan.seats = parser.value(seats).toInt(&isSeats);
    plan.hoursOfDay = parser.value(open).toDouble(&isOpen);
    plan.absent = parser.value(absent).toDouble(&isAbsent) / 100;
    if (!isPeople) {
        plan.people = parser.value(people).toInt(&isPeople);
    }
    plan.from = QDate::fromString(parser.value(from), Qt::ISODate);
    plan.to = QDate::fromString(parser.value(to), Qt::ISODate);
    const bool areNumbersGood = isSeats && plan.seats > 0 && isOpen && plan.hoursOfDay > 0 &&
                                plan.hoursOfDay <= 24 && isPeople && plan.people >= 0 && isAbsent &&
                                plan.absent >= 0 && plan.absent < 1;
    if (!areNumbersGood || !plan.from.isValid() || !plan.to.isValid() || plan.to < plan.from ||
        (!parser.isSet(people) && !place.isGiven())) {
        return Command::fail(u"roster feasibility needs --seats, --from DATE, --to DATE, and "
                             "--people or a database"_s,
                             kUsage);
    }
    DatedRules rules;
    if (place.isGiven()) {
        if (const Outcome read =
                readKept(place, parser.value(team), !parser.isSet(people), plan, rules);
            !read) {
            return Command::fail(read.error().detail, kFailed);
        }
    }
    const Feasibility found = roster::feasibilityOf(plan, rules);
    print(plan, found);
    return found.isFeasible() ? kDone : kFailed;
}

} // namespace fw::ctl
