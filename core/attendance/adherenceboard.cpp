// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/adherenceboard.h"

#include "core/live/statehistory.h"

#include <QDateTime>

#include <algorithm>
#include <unordered_map>

namespace fw::attendance {

namespace {

using live::AgentState;

QDate dateOf(TimePoint time, const QTimeZone &zone)
{
    const auto ms = std::chrono::floor<std::chrono::milliseconds>(time.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(ms.count(), zone).date();
}

std::unordered_map<std::string, live::AgentId> agentsByLogin(const live::Floor &floor)
{
    std::unordered_map<std::string, live::AgentId> agents;
    for (const live::AgentView &agent : floor.agents()) {
        agents.emplace(agent.address, agent.id);
        agents.emplace(agent.personId, agent.id);
    }
    return agents;
}

/// Duties of the shifts that start on the days around; those of \a date alone count for today.
std::vector<DutySpan> dutiesAround(const RosterOfDay &roster, const QString &person, QDate date,
                                   const QTimeZone &zone, int from, int to)
{
    std::vector<DutySpan> duties;
    for (int day = from; day <= to; ++day) {
        const auto found = roster.cells.find({person, date.addDays(day)});
        if (found != roster.cells.end()) {
            const std::vector<DutySpan> own = dutiesOf(found->second, date.addDays(day), zone);
            duties.insert(duties.end(), own.begin(), own.end());
        }
    }
    return duties;
}

/// A night that began yesterday and still runs is what the person is held to today.
bool isRunning(const std::vector<DutySpan> &duties, TimePoint now)
{
    return !duties.empty() && duties.front().from <= now && now < duties.back().to;
}

class BoardMaker final
{
public:
    BoardMaker(const live::Floor &floor, const RosterOfDay &roster, TimePoint now,
               const QTimeZone &zone, TimePoint heardSince)
        : m_floor(floor)
        , m_roster(roster)
        , m_now(now)
        , m_zone(zone)
        , m_date(dateOf(now, zone))
        , m_agents(agentsByLogin(floor))
        , m_heardSince(heardSince)
    {
    }

    std::vector<AdherenceRow> make()
    {
        std::vector<AdherenceRow> rows;
        std::set<live::AgentId> seen;
        for (const roster::Person &person : m_roster.people) {
            if (!person.isEmployedOn(m_date)) {
                continue;
            }
            rows.push_back(rowOf(person));
            seen.insert(rows.back().agent);
        }
        for (const live::AgentView &agent : m_floor.agents()) {
            if (agent.state != AgentState::LoggedOut && !seen.contains(agent.id)) {
                AdherenceRow row;
                row.agent = agent.id;
                row.name = agent.displayName;
                row.scope = agent.scope;
                fill(row, {});
                rows.push_back(std::move(row));
            }
        }
        return rows;
    }

private:
    AdherenceRow rowOf(const roster::Person &person) const
    {
        AdherenceRow row;
        row.person = person.id;
        row.name = person.name;
        row.scope = m_floor.config().scopes.find(person.team).value_or(0);
        const auto agent = m_agents.find(person.loginOn(m_date).toStdString());
        if (agent != m_agents.end()) {
            row.agent = agent->second;
            row.scope = m_floor.agent(row.agent).scope;
        }
        const std::vector<DutySpan> before =
            dutiesAround(m_roster, person.id, m_date, m_zone, -1, -1);
        row.duties = isRunning(before, m_now)
                         ? before
                         : dutiesAround(m_roster, person.id, m_date, m_zone, 0, 0);
        fill(row, dutiesAround(m_roster, person.id, m_date, m_zone, -1, 1));
        return row;
    }

    void fill(AdherenceRow &row, const std::vector<DutySpan> &duties) const
    {
        static const std::deque<live::StateSpan> kNone;
        const std::deque<live::StateSpan> &held =
            row.agent.isValid() ? m_floor.agentSpans(row.agent) : kNone;
        const TimePoint from =
            row.duties.empty() ? timeOfMinute(m_date, 0, m_zone) : row.duties.front().from;
        // What was over before has nothing to say, and is most of what is held.
        const auto first = std::find_if(held.begin(), held.end(), [from](const auto &span) {
            return !isKnown(span.to) || span.to > from;
        });
        const std::vector<live::StateSpan> spans(first, held.end());
        row.now = adherenceAt(duties, spans, m_now, m_roster.limits);
        // Of who changes state very often only the last hours are held, and of the time before the
        // floor was first heard only what the switch itself remembers.
        const bool isCut = held.size() >= live::StateHistory::kMostSpans;
        const TimePoint own = held.empty() ? m_now : held.front().from;
        const TimePoint judged = std::max(from, isCut ? own : std::min(own, m_heardSince));
        row.today = adherenceBetween(row.duties, spans, judged, m_now, m_roster.limits);
    }

    const live::Floor &m_floor;
    const RosterOfDay &m_roster;
    TimePoint m_now;
    const QTimeZone &m_zone;
    QDate m_date;
    std::unordered_map<std::string, live::AgentId> m_agents;
    TimePoint m_heardSince;
};

bool isServing(AgentState state)
{
    return state != AgentState::LoggedOut && state != AgentState::OnBreak &&
           state != AgentState::Unreachable;
}

} // namespace

void AdherenceFigures::add(const AdherenceRow &row, const live::Floor &floor)
{
    const AgentState state =
        row.agent.isValid() ? floor.agent(row.agent).state : AgentState::LoggedOut;
    scheduled += row.now.isScheduled() ? 1 : 0;
    toServe += row.now.scheduled == Duty::Serve ? 1 : 0;
    serving += isServing(state) ? 1 : 0;
    present += row.now.isScheduled() && state != AgentState::LoggedOut ? 1 : 0;
    late += row.now.deviation == Deviation::Late ? 1 : 0;
    missing += row.now.deviation == Deviation::Missing ? 1 : 0;
    leftEarly += row.now.deviation == Deviation::LeftEarly ? 1 : 0;
    offDuty += row.now.deviation == Deviation::WorksOffDuty ? 1 : 0;
    const bool isBreak = row.now.deviation == Deviation::OverlongBreak ||
                         row.now.deviation == Deviation::BreakUnplanned;
    onBreak += isBreak ? 1 : 0;
    today.add(row.today);
}

std::vector<AdherenceRow> adherenceBoard(const live::Floor &floor, const RosterOfDay &roster,
                                         TimePoint now, const QTimeZone &zone, TimePoint heardSince)
{
    return BoardMaker(floor, roster, now, zone, heardSince).make();
}

} // namespace fw::attendance
