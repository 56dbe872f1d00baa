// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intraday/intradaywatch.h"

#include "core/attendance/adherencewatch.h"
#include "core/demand/demanddesk.h"
#include "core/live/floorstore.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <algorithm>
#include <set>

namespace fw::intraday {

using attendance::AdherenceRow;
using forecast::ForecastPoint;
using forecast::PublishedForecast;

namespace {

Q_LOGGING_CATEGORY(lcIntraday, "fw.intraday", QtInfoMsg)

/// The day's points by the intervals of \a grid, which are as long as those of the forecast or a
/// multiple.
std::vector<ForecastPoint> pointsOf(const PublishedForecast &forecast, const DayGrid &grid)
{
    std::vector<ForecastPoint> points(grid.size());
    for (std::size_t at = 0; at < points.size(); ++at) {
        points[at].start = grid.start(at);
    }
    for (const ForecastPoint &each : forecast.points) {
        if (grid.start(0) <= each.start && each.start < grid.end()) {
            ForecastPoint &point = points[grid.at(each.start)];
            point.calls += each.calls;
            point.low += each.low;
            point.high += each.high;
            point.naive += each.naive;
            point.fourWeekMean += each.fourWeekMean;
        }
    }
    return points;
}

std::vector<int> requiredOf(const QueueOfDay &queue, const QTimeZone &zone)
{
    demand::QueueStandard standard = queue.standard;
    standard.from = QDate(1970, 1, 1);
    std::vector<int> people;
    const auto required = demand::requiredStaff(queue.forecast, {standard}, zone);
    if (required) {
        for (const demand::RequiredInterval &each : *required) {
            people.push_back(each.agents);
        }
    }
    return people;
}

} // namespace

IntradayWatch::IntradayWatch(const live::FloorStore &store,
                             const attendance::AdherenceWatch &adherence, demand::DemandDesk &desk,
                             QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_adherence(adherence)
    , m_desk(desk)
{
    connect(&adherence, &attendance::AdherenceWatch::changed, this, &IntradayWatch::refresh);
    connect(&desk, &demand::DemandDesk::changed, this, &IntradayWatch::reload);
    connect(&store, &live::FloorStore::changed, this, [this](const live::Changes &changes) {
        if (changes.hasStructureChanged) {
            m_isStale = true; // a queue may be new
        }
    });
}

void IntradayWatch::choose(const QString &scope)
{
    if (m_group != scope) {
        m_group = scope;
        reload();
    }
}

void IntradayWatch::setActive(bool isActive)
{
    m_isActive = isActive;
    refresh();
}

bool IntradayWatch::isPast() const
{
    return m_store.isPast();
}

QDate IntradayWatch::date() const
{
    return m_adherence.today();
}

void IntradayWatch::reload()
{
    m_isStale = true;
    refresh();
}

void IntradayWatch::refresh()
{
    if (!m_isActive) {
        return;
    }
    const bool isOther = std::exchange(m_isStale, false) || m_date != date();
    const std::vector<QueueGroup> groups = m_groups;
    const std::vector<QueueOfDay> queues = m_queues;
    const QDate before = m_date;
    if (isOther) {
        findGroups();
        readForecasts();
    }
    fill();
    const auto isSame = [](const QueueOfDay &one, const QueueOfDay &two) {
        return one.id == two.id && one.standard == two.standard && one.forecast == two.forecast;
    };
    if (isOther &&
        (before != m_date || groups != m_groups || !std::ranges::equal(queues, m_queues, isSame))) {
        emit planChanged();
    }
    emit changed();
}

void IntradayWatch::findGroups()
{
    m_groups.clear();
    const organisation::ScopeTree &tree = m_desk.author().organisation();
    for (const demand::PlannedQueue &queue : m_desk.queues()) {
        auto group = std::find_if(m_groups.begin(), m_groups.end(),
                                  [&queue](const auto &each) { return each.scope == queue.scope; });
        if (group == m_groups.end()) {
            const int node = queue.scope.isEmpty() ? 0 : tree.find(queue.scope).value_or(0);
            m_groups.push_back(
                {queue.scope, tree.scopes()[static_cast<std::size_t>(node)].name, {}, {}});
            group = m_groups.end() - 1;
        }
        group->standards.push_back(m_desk.standardOn(queue.id, date()));
        group->names.push_back(queue.name);
    }
    const bool isKnownGroup = std::any_of(m_groups.begin(), m_groups.end(),
                                          [this](const auto &it) { return it.scope == m_group; });
    if (!isKnownGroup && !m_groups.empty()) {
        m_group = m_groups.front().scope;
    }
}

void IntradayWatch::readForecasts()
{
    if (m_date != date()) {
        m_updates.clear();
    }
    m_date = date();
    m_queues.clear();
    m_unforecast.clear();
    const live::FloorConfig &config = m_store.floor().config();
    std::chrono::minutes interval = config.grid.interval();
    const auto group = std::find_if(m_groups.begin(), m_groups.end(),
                                    [this](const auto &each) { return each.scope == m_group; });
    for (std::size_t at = 0; group != m_groups.end() && at < group->standards.size(); ++at) {
        QueueOfDay queue;
        queue.id = group->standards[at].queue;
        queue.name = group->names[at];
        queue.standard = group->standards[at];
        queue.formula = config.queue(queue.id.toStdString()).serviceLevel.formula;
        const Result<PublishedForecast> found = m_desk.forecastOf(queue.id, m_date);
        if (!found) {
            m_unforecast.push_back(queue.name);
            continue;
        }
        queue.forecast = *found;
        interval = std::max(interval, queue.forecast.interval);
        if (const auto known = m_updates.find(queue.id); known != m_updates.end()) {
            queue.update = known->second;
        }
        m_queues.push_back(std::move(queue));
    }
    m_input.grid = DayGrid(m_date, config.grid.zone(), interval);
    for (QueueOfDay &queue : m_queues) {
        queue.forecast.points = pointsOf(queue.forecast, m_input.grid);
        queue.forecast.interval = interval;
        queue.required = requiredOf(queue, config.grid.zone());
    }
}

void IntradayWatch::setUpdate(const QString &queue, const forecast::IntradayUpdate &update)
{
    m_updates.insert_or_assign(queue, update);
    if (const auto at = indexOf(queue)) {
        m_queues[*at].update = update;
        refresh();
    }
}

std::optional<std::uint32_t> IntradayWatch::indexOf(const QString &queue) const
{
    for (std::uint32_t at = 0; at < m_queues.size(); ++at) {
        if (m_queues[at].id == queue) {
            return at;
        }
    }
    return std::nullopt;
}

void IntradayWatch::fill()
{
    m_input.now = m_store.now();
    m_input.queues = m_queues;
    m_input.people.clear();
    m_input.heardSince = kNoTime;
    m_input.hasRoster = m_adherence.hasRoster();
    for (const live::QueueView &queue : m_store.floor().queues()) {
        const auto &counted = m_store.floor().countedIntervals(queue.id);
        if (!counted.empty() && counted.front().start >= m_input.grid.start(0) &&
            (!isKnown(m_input.heardSince) || counted.front().start < m_input.heardSince)) {
            m_input.heardSince = counted.front().start;
        }
    }
    if (isKnown(m_input.heardSince) && m_input.heardSince > m_input.grid.start(0)) {
        m_input.heardSince += Microseconds(1); // nobody knows whether it was heard from its begin
    }
    for (QueueOfDay &queue : m_input.queues) {
        addHeard(queue);
    }
    if (hasForecast()) {
        addPeople();
    }
    m_day = m_reckoner.reckon(m_input);
}

/// The queue of that name on any switch.
void IntradayWatch::addHeard(QueueOfDay &queue) const
{
    const live::Floor &floor = m_store.floor();
    const DayGrid &grid = m_input.grid;
    queue.heard.assign(std::min(grid.size(), grid.at(m_input.now) + 1), {});
    const std::string name = queue.id.toStdString();
    for (const live::QueueView &each : floor.queues()) {
        if (each.name != name) {
            continue;
        }
        for (const live::QueueInterval &interval : floor.countedIntervals(each.id)) {
            const std::size_t at = grid.at(interval.start);
            if (interval.start >= grid.start(0) && at < queue.heard.size()) {
                queue.heard[at] += interval.counters;
            }
        }
    }
}

void IntradayWatch::addStates(const live::Floor &floor, std::size_t agent, PersonOfDay &into) const
{
    const live::AgentView &view = floor.agents()[agent];
    into.isServingNow = isServing(view.state);
    into.served = servedShares(floor.agentSpans(view.id), m_input.grid, m_input.now);
}

/// What a switch routes by counts; who is in no queue now is known by what they can.
void IntradayWatch::addSkills(const live::Floor &floor, std::size_t agent,
                              const roster::Person *person, PersonOfDay &into) const
{
    const bool isOnFloor = agent < floor.agents().size();
    if (isOnFloor) {
        for (const live::MembershipView &each : floor.agents()[agent].memberships) {
            const QString name = QString::fromStdString(floor.queue(each.queue).name);
            if (const auto at = indexOf(name)) {
                into.skills.push_back({*at, each.penalty});
            }
        }
    }
    if (person == nullptr) {
        return;
    }
    const bool isRouted = isOnFloor && !floor.agents()[agent].memberships.empty();
    for (const roster::Skill &skill : person->skills) {
        const auto at = indexOf(skill.code);
        const bool isServed = std::any_of(into.skills.begin(), into.skills.end(),
                                          [&](const auto &each) { return each.queue == at; });
        if (at && !isServed && person->isCertifiedOn(m_date, skill.code)) {
            (isRouted ? into.lendable : into.skills).push_back({*at, 0});
        }
    }
}

void IntradayWatch::addPeople()
{
    const live::Floor &floor = m_store.floor();
    const attendance::RosterOfDay &roster = m_adherence.roster();
    std::map<QString, const roster::Person *> known;
    for (const roster::Person &each : roster.people) {
        known.emplace(each.id, &each);
    }
    // Who serves other queues is left out before anything else is asked of them.
    const auto add = [&](PersonOfDay made, std::size_t agent, const roster::Person *person) {
        addSkills(floor, agent, person, made);
        if (made.skills.empty() && made.lendable.empty()) {
            return;
        }
        if (agent < floor.agents().size()) {
            addStates(floor, agent, made);
        }
        if (person != nullptr) {
            made.team = person->team;
            made.duties = dutiesOf(made.id);
        }
        m_input.people.push_back(std::move(made));
    };
    if (!m_adherence.hasRoster()) {
        for (std::size_t agent = 0; agent < floor.agents().size(); ++agent) {
            PersonOfDay made;
            made.name = floor.agents()[agent].displayName;
            add(std::move(made), agent, nullptr);
        }
        return;
    }
    for (const AdherenceRow &row : m_adherence.rows()) {
        PersonOfDay made;
        made.id = row.person;
        made.name = row.name;
        made.deviation = row.now.deviation;
        const auto person = known.find(row.person);
        add(std::move(made), row.agent.isValid() ? row.agent.index() : floor.agents().size(),
            person != known.end() ? person->second : nullptr);
    }
}

/// Of the shifts that start today, and of the one that began yesterday.
std::vector<attendance::DutySpan> IntradayWatch::dutiesOf(const QString &person) const
{
    std::vector<attendance::DutySpan> duties;
    for (const QDate date : {m_date.addDays(-1), m_date}) {
        const auto cell = m_adherence.roster().cells.find({person, date});
        if (cell != m_adherence.roster().cells.end()) {
            const auto own = attendance::dutiesOf(cell->second, date, m_input.grid.zone());
            duties.insert(duties.end(), own.begin(), own.end());
        }
    }
    return duties;
}

MoveQuestion IntradayWatch::question() const
{
    MoveQuestion question;
    question.day = m_input;
    std::set<QString> teams;
    for (const PersonOfDay &each : m_input.people) {
        if (!each.team.isEmpty()) {
            teams.insert(each.team);
        }
    }
    const roster::RosterDesk &rosters = m_desk.rosters();
    for (const QString &team : teams) {
        Result<roster::Roster> released = rosters.releasedRoster(team, m_date, m_date);
        if (!released) {
            continue; // its people stay as they are
        }
        Result<roster::PlanningBase> base = rosters.base(team, released->first(), released->last());
        if (!base) {
            qCWarning(lcIntraday) << "no base for" << team << base.error().detail;
            continue;
        }
        const std::set<QString> busy = asked(*released);
        for (PersonOfDay &each : question.day.people) {
            each.isAsked = each.isAsked || (each.team == team && busy.contains(each.id));
        }
        question.plans.push_back({std::move(*released), std::move(*base)});
    }
    return question;
}

std::set<QString> IntradayWatch::asked(const roster::Roster &released) const
{
    const roster::RosterDesk &rosters = m_desk.rosters();
    std::set<QString> people;
    if (const auto requests = rosters.requests(released.team())) {
        for (const roster::Request &each : *requests) {
            if (each.state == roster::RequestState::Open && each.from <= m_date &&
                m_date <= each.to) {
                people.insert(each.person);
            }
        }
    }
    const auto versions = rosters.versions(released.team(), m_date, m_date);
    for (std::size_t at = 0; versions && at < versions->size(); ++at) {
        if ((*versions)[at].version.state != roster::VersionState::Draft) {
            continue;
        }
        const auto draft = rosters.document((*versions)[at].version.id);
        for (const roster::Person &each : rosters.people()) {
            const roster::CellKey key{each.id, m_date};
            if (draft && each.team == released.team() &&
                draft->roster.cell(key) != released.cell(key)) {
                people.insert(each.id);
            }
        }
    }
    return people;
}

} // namespace fw::intraday
