// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlook/teamday.h"

#include <algorithm>
#include <set>

namespace fw::outlook {

using demand::TeamShare;
using roster::Person;

namespace {

using Cells = std::map<roster::CellKey, roster::Cell>;

/// Which teams have a part in which queues.
class Parts final
{
public:
    explicit Parts(const TeamDayBasis &basis)
    {
        for (const QueueDemand &queue : basis.demand.queues) {
            std::map<QString, double> &teams = m_queues.emplace_back();
            for (const TeamShare &each : queue.standard.teams) {
                if (each.share > 0) {
                    teams[each.team] = each.share;
                }
            }
            if (teams.empty()) {
                addSkilled(teams, queue.queue, basis.people);
            }
        }
    }

    /// The queues of the team, and those of the teams beside it, until no more are joined.
    [[nodiscard]] std::set<std::size_t> joinedTo(const QString &team) const
    {
        std::set<QString> teams{team};
        std::set<std::size_t> queues;
        for (bool isMore = true; isMore;) {
            isMore = false;
            for (std::size_t queue = 0; queue < m_queues.size(); ++queue) {
                const bool isOurs =
                    std::any_of(m_queues[queue].begin(), m_queues[queue].end(),
                                [&](const auto &each) { return teams.contains(each.first); });
                if (isOurs && queues.insert(queue).second) {
                    isMore = true;
                    for (const auto &[each, share] : m_queues[queue]) {
                        teams.insert(each);
                    }
                }
            }
        }
        return queues;
    }

    [[nodiscard]] const std::map<QString, double> &of(std::size_t queue) const
    {
        return m_queues[queue];
    }

private:
    /// Each by its people who have the skill.
    static void addSkilled(std::map<QString, double> &teams, const QString &queue,
                           const std::vector<Person> &people)
    {
        for (const Person &person : people) {
            const bool isSkilled = std::any_of(
                person.skills.begin(), person.skills.end(),
                [&](const roster::Skill &skill) { return isSkillOf(skill.code, queue); });
            if (isSkilled) {
                teams[person.team] += 1;
            }
        }
    }

    std::vector<std::map<QString, double>> m_queues;
};

/// Whether anything was said about the day itself.
bool isOf(const Cells &cells, QDate date)
{
    return std::any_of(cells.begin(), cells.end(),
                       [date](const auto &each) { return each.first.date == date; });
}

const roster::Cell &cellIn(const Cells &cells, const roster::CellKey &key)
{
    static const roster::Cell kEmpty;
    const auto found = cells.find(key);
    return found != cells.end() ? found->second : kEmpty;
}

} // namespace

TeamDay teamDayOf(const QString &team, const TeamDayBasis &basis)
{
    const Parts parts(basis);
    const std::set<std::size_t> queues = parts.joinedTo(team);
    TeamDay day;
    day.demand.date = basis.demand.date;
    day.demand.minutes = basis.demand.minutes;
    std::map<QString, Cells> released; // of the other teams
    for (const std::size_t queue : queues) {
        for (const auto &[each, share] : parts.of(queue)) {
            if (each != team && !released.contains(each)) {
                Cells cells = basis.released(each);
                released[each] = isOf(cells, day.demand.date) ? std::move(cells) : Cells();
            }
        }
    }
    double all = 0;
    double left = 0;
    for (const std::size_t number : queues) {
        QueueDemand queue = basis.demand.queues[number];
        double there = 0;
        double whole = 0;
        for (const auto &[each, share] : parts.of(number)) {
            whole += share;
            there += each == team || !released[each].empty() ? share : 0;
        }
        for (double &calls : queue.calls) {
            all += calls;
            left += calls * (1 - there / whole);
            calls *= there / whole;
        }
        day.demand.queues.push_back(std::move(queue));
    }
    day.leftOutShare = all > 0 ? left / all : 0;
    for (const auto &[each, cells] : released) {
        if (cells.empty()) {
            day.leftOut.push_back(each);
            continue;
        }
        ++day.otherTeams;
        std::vector<Person> people;
        std::copy_if(basis.people.begin(), basis.people.end(), std::back_inserter(people),
                     [&name = each](const Person &person) { return person.team == name; });
        const std::vector<ServingPerson> serving = servingOn(
            day.demand, people, [&own = cells](const roster::CellKey &key) -> const roster::Cell & {
                return cellIn(own, key);
            });
        day.others.insert(day.others.end(), serving.begin(), serving.end());
    }
    return day;
}

Result<TeamDay> teamDayOf(const demand::DemandDesk &desk, const QString &team, QDate date,
                          int minutes)
{
    const Result<std::vector<demand::QueueNeed>> needs = desk.needs(date, date);
    if (!needs) {
        return needs.error();
    }
    std::vector<demand::QueueStandard> standards;
    for (const demand::QueueNeed &need : *needs) {
        standards.push_back(desk.standardOn(need.queue, date));
        standards.back().queue = need.queue;
        standards.back().from = date;
    }
    const roster::RosterDesk &rosters = desk.rosters();
    TeamDayBasis basis;
    basis.demand = dayDemandOf(*needs, standards, date, minutes,
                               desk.floor().liveFloor().config().grid.zone());
    basis.people = rosters.people();
    basis.released = [&rosters, date](const QString &other) {
        const Result<Cells> cells = rosters.releasedCells(other, date.addDays(-1), date.addDays(1));
        return cells ? *cells : Cells();
    };
    TeamDay day = teamDayOf(team, basis);
    if (day.demand.queues.empty()) {
        return Error{ErrorCode::NotFound, QStringLiteral("forecast")};
    }
    return day;
}

} // namespace fw::outlook
