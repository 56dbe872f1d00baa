// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/rostercommand.h"

#include "app/ctl/command.h"
#include "app/ctl/databaseoption.h"
#include "app/ctl/feasibilitycommand.h"
#include "app/ctl/rosterfilecommand.h"
#include "core/base/clock.h"
#include "core/roster/hoursbalance.h"
#include "core/roster/rostercheck.h"
#include "core/storage/sqlrosterstore.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>
#include <cstdio>
#include <set>

namespace fw::ctl {

using namespace Qt::StringLiterals;
using roster::PlanningBase;
using roster::RosterDocument;
using roster::Violation;

namespace {

constexpr std::array<QLatin1StringView, std::size_t(roster::Rule::Count)> kRules{
    "not-employed"_L1,
    "unknown-pattern"_L1,
    "not-available"_L1,
    "rest"_L1,
    "weekly-rest-day"_L1,
    "consecutive-days"_L1,
    "daily-hours"_L1,
    "weekly-hours"_L1,
    "period-hours"_L1,
    "monthly-overtime"_L1,
    "hourly-staff"_L1,
    "protected-night"_L1,
    "protected-overtime"_L1,
    "nights-in-row"_L1,
    "not-certified"_L1,
    "break-misplaced"_L1,
    "no-lead"_L1,
    "shortfall"_L1,
    "surplus"_L1,
    "night-fairness"_L1,
    "weekend-fairness"_L1,
    "special-overtime"_L1,
    "empty-day"_L1};

void say(const QString &line)
{
    std::fputs(qUtf8Printable(line + u'\n'), stdout);
}

Result<PlanningBase> baseOf(const roster::RosterStore &store, const roster::Roster &plan)
{
    auto people = store.people();
    if (people) {
        std::erase_if(*people,
                      [&plan](const roster::Person &each) { return each.team != plan.team(); });
    }
    const auto patterns = store.patterns();
    const auto rules = store.rules();
    auto requirement = store.requirement(plan.team(), plan.first(), plan.last());
    const auto [earliest, latest] = roster::daysAround(
        people ? *people : std::vector<roster::Person>(), plan.first(), plan.last());
    auto around = store.released(plan.team(), earliest, latest);
    if (!people || !patterns || !rules || !requirement || !around) {
        return !people        ? people.error()
               : !patterns    ? patterns.error()
               : !rules       ? rules.error()
               : !requirement ? requirement.error()
                              : around.error();
    }
    PlanningBase base;
    base.people = std::move(*people);
    base.patterns = roster::ShiftPatterns(*patterns);
    base.rules = roster::DatedRules(*rules);
    base.requirement = std::move(*requirement);
    base.around = std::move(*around);
    std::erase_if(base.around, [&plan](const auto &each) { return plan.covers(each.first.date); });
    return base;
}

/// One line each, binding ones first in their kind; gives how many of those there are.
Result<int> checkPlan(const roster::RosterStore &store, qint64 id)
{
    const auto document = store.document(id);
    if (!document) {
        return document.error();
    }
    const roster::Roster &plan = document->roster;
    const Result<PlanningBase> base = baseOf(store, plan);
    if (!base) {
        return base.error();
    }
    int binding = 0;
    for (const Violation &each : roster::checkRoster(plan, *base)) {
        const bool isBinding = roster::isBinding(each.rule);
        binding += isBinding ? 1 : 0;
        say(u"%1 %2 %3 %4 %5 %6 %7"_s.arg(
            plan.team(), each.date.toString(Qt::ISODate),
            each.person.isEmpty() ? u"-"_s : each.person, isBinding ? u"binding"_s : u"advice"_s,
            kRules.at(std::size_t(each.rule)), QString::number(each.amount),
            QString::number(each.limit)));
    }
    return binding;
}

/// The newest version of each plan that touches the days.
Result<std::vector<qint64>> plansOf(const roster::RosterStore &store, const QString &wanted,
                                    QDate from, QDate to)
{
    const auto people = store.people();
    if (!people) {
        return people.error();
    }
    std::set<QString> teams;
    for (const roster::Person &each : *people) {
        if (wanted.isEmpty() || each.team == wanted) {
            teams.insert(each.team);
        }
    }
    std::vector<qint64> plans;
    for (const QString &team : teams) {
        const auto versions = store.versions(team, from, to);
        if (!versions) {
            return versions.error();
        }
        std::set<std::pair<QDate, QDate>> seen;
        for (const RosterDocument &each : *versions) {
            if (seen.emplace(each.roster.first(), each.roster.last()).second) {
                plans.push_back(each.version.id);
            }
        }
    }
    return plans;
}

int runCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Checks the newest plans that touch the days. Ends with 1 when a binding rule is broken."_s);
    const DatabaseOption place(parser);
    const QCommandLineOption team(u"team"_s, u"Only this team."_s, u"id"_s);
    const QCommandLineOption from(u"from"_s, u"The first day, as 2026-03-01."_s, u"date"_s);
    const QCommandLineOption to(u"to"_s, u"The last day; the first one without."_s, u"date"_s);
    parser.addOptions({team, from, to});
    if (const std::optional<int> answer = Command::parse(parser, arguments)) {
        return *answer;
    }
    const QDate first = QDate::fromString(parser.value(from), Qt::ISODate);
    const QDate last = parser.isSet(to) ? QDate::fromString(parser.value(to), Qt::ISODate) : first;
    if (!place.isGiven() || !first.isValid() || !last.isValid() || last < first) {
        return Command::fail(u"roster check needs --db FILE or --server, and --from DATE"_s,
                             kUsage);
    }
    const auto database = place.open(DatabaseOption::Missing::Refuse,
                                     storage::Database::Schema::MustBeNewest, SystemClock().now());
    if (!database) {
        return Command::fail(database.error().detail, kFailed);
    }
    const storage::SqlRosterStore store(*database);
    const auto plans = plansOf(store, parser.value(team), first, last);
    if (!plans) {
        return Command::fail(plans.error().detail, kFailed);
    }
    int binding = 0;
    for (const qint64 plan : *plans) {
        const Result<int> found = checkPlan(store, plan);
        if (!found) {
            return Command::fail(found.error().detail, kFailed);
        }
        binding += *found;
    }
    say(u"%1 plans, %2 broken rules that bind"_s.arg(plans->size()).arg(binding));
    return binding > 0 ? kFailed : kDone;
}

} // namespace

int runRoster(const QStringList &arguments)
{
    // Not constexpr: GCC 12 with sanitizers takes no address of a text for a constant.
    const std::array kCommands{
        Command{"check"_L1, "--db FILE | --server ... --from DATE [--to DATE] [--team ID]"_L1,
                runCheck},
        Command{"feasibility"_L1,
                "--seats N --from DATE --to DATE [--hours H] [--people N] [--absent %] [--db FILE "
                "| --server ... [--team ID]]"_L1,
                runFeasibility},
        Command{"export"_L1, QLatin1StringView(kExportSynopsis), runRosterExport},
        Command{"import"_L1, QLatin1StringView(kImportSynopsis), runRosterImport}};
    return Command::dispatch(kCommands, arguments, u"floorwardenctl roster"_s);
}

} // namespace fw::ctl
