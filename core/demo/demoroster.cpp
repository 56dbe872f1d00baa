// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoroster.h"

#include "core/demo/demoshifts.h"
#include "core/demo/demoteam.h"
#include "core/roster/coverage.h"
#include "core/roster/rosterhash.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace fw::demo {

using namespace Qt::StringLiterals;
using roster::Person;
using roster::Requirement;
using roster::Roster;

namespace {

const QString kSupervisor = u"os"_s; ///< of the partner, who signs
const QString kReleaser = u"fs"_s;   ///< of the carrier
/// How much of what a team usually has is needed: enough for a plan, with something to solve.
constexpr double kNeeded = 0.9;
constexpr std::array kShareOfWeekday{1.06, 1.04, 1.02, 1.0, 1.0, 0.92, 0.9};
constexpr int kMonths = 3;
constexpr int kMinutes = 30;

QDate lastOf(QDate first)
{
    return first.addMonths(1).addDays(-1);
}

access::AuditEntry entryOf(const QString &action, const QString &object, const QString &user,
                           TimePoint at)
{
    access::AuditEntry entry;
    entry.at = at;
    entry.user = user;
    entry.action = action;
    entry.object = object;
    entry.scope = object;
    return entry;
}

/// Work that comes in each half hour of a usual day for the queues of a site, in people.
std::vector<double> workOf(const simulation::DemoFloor &floor, int site)
{
    constexpr double kAfterTalk = 20; ///< seconds of ringing and wrap-up
    std::vector<double> people(roster::kMinutesOfDay / kMinutes);
    for (const simulation::QueueParameters &queue : floor.centre.queues) {
        const auto settings = floor.config.queues.find(queue.name);
        if (settings == floor.config.queues.end() || settings->second.scope != site) {
            continue;
        }
        for (std::size_t at = 0; at < people.size(); ++at) {
            const double share = queue.arrivals.shareAt(double(at * kMinutes) + kMinutes / 2.0);
            people[at] +=
                queue.callsPerPeakHour * share * (queue.talkMedianS * 1.16 + kAfterTalk) / 3600;
        }
    }
    return people;
}

/// How many serve in each half hour, on the average of the plan's days.
std::vector<double> usualPeople(const Roster &plan)
{
    std::vector<double> sums(roster::kMinutesOfDay / kMinutes);
    for (QDate date = plan.first().addDays(1); date <= plan.last(); date = date.addDays(1)) {
        const std::vector<double> people = roster::coverageOf(plan, date, kMinutes).people();
        for (std::size_t at = 0; at < sums.size(); ++at) {
            sums[at] += people[at] / (plan.days() - 1);
        }
    }
    return sums;
}

} // namespace

DemoRoster::DemoRoster(const simulation::DemoFloor &floor, QDate today, std::uint64_t seed)
    : m_today(today)
    , m_first(QDate(today.year(), today.month(), 1).addMonths(-1))
    , m_patterns(demoPatterns())
{
    const auto &scopes = floor.config.scopes.scopes();
    for (std::size_t scope = 0; scope < scopes.size(); ++scope) {
        if (scopes[scope].level == organisation::ScopeLevel::Team) {
            addTeam(floor, static_cast<int>(scope), seed + scope);
            addRequirement(floor, static_cast<int>(scope));
        }
    }
    addRequests();
}

void DemoRoster::addTeam(const simulation::DemoFloor &floor, int team, std::uint64_t seed)
{
    std::vector<Worker> workers;
    for (const simulation::AgentParameters &agent : floor.centre.agents) {
        const std::string login = "PJSIP/" + std::to_string(agent.number);
        const auto known = floor.config.people.find(login);
        const roster::ShiftPattern *const pattern = patternOf(m_patterns, agent.shift);
        if (known == floor.config.people.end() || known->second.scope != team ||
            pattern == nullptr) {
            continue;
        }
        Person person;
        person.id = QString::fromStdString(known->second.personId);
        person.name = known->second.name;
        person.team = floor.config.scopes.scopes()[static_cast<std::size_t>(team)].id;
        person.joined = QDate(2024, 1, 1).addDays(agent.number % 500);
        person.logins = {{QString::fromStdString(login), {}, {}}};
        for (const simulation::Skill &skill : agent.skills) {
            person.skills.push_back(
                {QString::fromStdString(floor.centre.queues[skill.queue].name), person.joined, {}});
        }
        workers.push_back({std::move(person), pattern});
    }
    if (workers.empty()) {
        return;
    }
    chooseLeads(workers);
    for (int month = 0; month < kMonths - 1; ++month) {
        const QDate first = m_first.addMonths(month);
        m_plans.push_back(
            planOf(workers.front().person.team, workers, first, lastOf(first), m_today, seed));
    }
    for (Worker &each : workers) {
        m_people.push_back(std::move(each.person));
    }
}

void DemoRoster::addRequirement(const simulation::DemoFloor &floor, int team)
{
    const organisation::Scope &node = floor.config.scopes.scopes()[static_cast<std::size_t>(team)];
    const auto plan = std::find_if(m_plans.begin(), m_plans.end(), [&](const Roster &each) {
        return each.team() == node.id && each.first() == m_first;
    });
    const std::vector<double> work = workOf(floor, node.parent);
    const double sum = std::accumulate(work.begin(), work.end(), 0.0);
    if (plan == m_plans.end() || sum <= 0) {
        return;
    }
    const std::vector<double> usual = usualPeople(*plan);
    const double served = std::accumulate(usual.begin(), usual.end(), 0.0);
    Requirement requirement(kMinutes);
    for (QDate date = m_first; date < m_first.addMonths(kMonths); date = date.addDays(1)) {
        const double share = kShareOfWeekday[static_cast<std::size_t>(date.dayOfWeek()) - 1];
        std::vector<double> people;
        for (std::size_t at = 0; at < work.size(); ++at) {
            // No more than a usual day of these shifts can give: the others are a matter of luck.
            const double needed = std::min(work[at] * served / sum, usual[at]);
            people.push_back(std::round(kNeeded * share * needed));
        }
        requirement.set(date, std::move(people));
    }
    m_requirements.emplace(node.id, std::move(requirement));
}

bool DemoRoster::isLegal(const roster::Request &request, const Roster &plan) const
{
    roster::PlanningBase base;
    std::copy_if(m_people.begin(), m_people.end(), std::back_inserter(base.people),
                 [&plan](const Person &each) { return each.team == plan.team(); });
    base.patterns = roster::ShiftPatterns(m_patterns);
    for (const Roster &other : m_plans) {
        if (other.team() == plan.team() && other.first() != plan.first()) {
            base.around = other.cells();
        }
    }
    const std::vector<roster::Violation> broken = effectOf(request, plan, base).broken;
    return std::none_of(broken.begin(), broken.end(),
                        [](const roster::Violation &each) { return roster::isBinding(each.rule); });
}

void DemoRoster::addRequests()
{
    // On today nobody is off to swap with, and the next month has no plan yet.
    const bool isNearEnd = m_today.addDays(2) > lastOf(m_first.addMonths(1));
    const QDate day = m_today.addDays(isNearEnd ? -2 : 2);
    for (const Roster &plan : m_plans) {
        std::vector<const Person *> on;
        std::vector<const Person *> off;
        for (const Person &each : m_people) {
            if (each.team == plan.team() && plan.covers(day) &&
                each.roleOn(day) == roster::PersonRole::Agent) {
                (plan.cell({each.id, day}).isShift() ? on : off).push_back(&each);
            }
        }
        if (on.size() >= 3 && addRequestsOf(plan, day, on, off)) {
            return;
        }
    }
}

/// A day of leave, an exchange with somebody who is off, and an hour more: such as can be granted.
bool DemoRoster::addRequestsOf(const Roster &plan, QDate day, const std::vector<const Person *> &on,
                               const std::vector<const Person *> &off)
{
    roster::Request leave;
    leave.team = plan.team();
    leave.person = on[0]->id;
    leave.from = leave.to = day;
    leave.reason = u"陪家人看病"_s;
    leave.askedBy = u"ga"_s;
    roster::Request swap = leave;
    swap.kind = roster::RequestKind::Swap;
    swap.person = on[1]->id;
    swap.otherDate = day;
    swap.reason = u"与同事换休"_s;
    const auto other = std::find_if(off.begin(), off.end(), [&](const Person *each) {
        swap.other = each->id;
        return isLegal(swap, plan);
    });
    roster::Request overtime = leave;
    overtime.kind = roster::RequestKind::Overtime;
    overtime.person = on[2]->id;
    const int end = plan.cell({overtime.person, day}).extent().to;
    overtime.span = {end, end + 60};
    overtime.reason = u"月初话务高峰"_s;
    overtime.askedBy = u"tl"_s;
    if (other == off.end() || !isLegal(leave, plan) || !isLegal(overtime, plan)) {
        return false;
    }
    m_requests = {leave, swap, overtime};
    return true;
}

Outcome DemoRoster::storeBasis(roster::RosterStore &store, TimePoint now) const
{
    if (Outcome kept = store.savePeople(m_people, entryOf(u"roster.people"_s, {}, {}, now));
        !kept) {
        return kept;
    }
    if (Outcome kept = store.savePatterns(m_patterns, entryOf(u"roster.patterns"_s, {}, {}, now));
        !kept) {
        return kept;
    }
    if (Outcome kept =
            store.saveRules(roster::DatedRules().sets(), entryOf(u"roster.rules"_s, {}, {}, now));
        !kept) {
        return kept;
    }
    for (roster::Request request : m_requests) {
        request.askedAt = now - std::chrono::hours(3);
        const auto kept = store.saveRequest(
            request, {}, entryOf(u"roster.ask"_s, request.team, request.askedBy, now));
        if (!kept) {
            return kept.error();
        }
    }
    return success();
}

Outcome DemoRoster::storePlan(roster::RosterStore &store, std::size_t index, TimePoint now) const
{
    const Roster &plan = m_plans.at(index);
    const QString &team = plan.team();
    const auto required = m_requirements.find(team);
    if (plan.first() == m_first && required != m_requirements.end()) {
        const Outcome kept = store.saveRequirement(
            team, required->second, entryOf(u"roster.requirement"_s, team, kReleaser, now));
        if (!kept) {
            return kept;
        }
    }
    roster::RosterDocument document{{}, plan};
    document.version.savedBy = kSupervisor;
    document.version.savedAt = now;
    Result<roster::RosterVersion> version =
        store.saveDraft(document, entryOf(u"roster.save"_s, team, kSupervisor, now));
    if (!version) {
        return version.error();
    }
    version->state = roster::VersionState::Submitted;
    version->submittedBy = kSupervisor;
    version->submittedAt = now;
    version->hash = roster::hashOf(plan);
    version = store.decide(*version, entryOf(u"roster.submit"_s, team, kSupervisor, now));
    if (!version) {
        return version.error();
    }
    version->state = roster::VersionState::Released;
    version->decidedBy = kReleaser;
    version->decidedAt = now;
    version = store.decide(*version, entryOf(u"roster.release"_s, team, kReleaser, now));
    return version ? success() : Outcome(version.error());
}

} // namespace fw::demo
