// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/rosterdesk.h"

#include <QLoggingCategory>

#include <algorithm>

namespace fw::roster {

using namespace Qt::StringLiterals;
using access::ProtectedObject;
using access::Right;
using State = guard::DeskSession::State;

namespace {

Q_LOGGING_CATEGORY(lcRoster, "fw.roster", QtInfoMsg)

} // namespace

RosterDesk::RosterDesk(const guard::DeskSession &session, const live::FloorStore &floor,
                       RosterStore &store, const Clock &clock, guard::DeskName name,
                       QObject *parent)
    : QObject(parent)
    , m_author(session, floor, clock, std::move(name))
    , m_floor(floor)
    , m_store(&store)
{
    const auto read = [this] {
        if (m_runner != nullptr) {
            readLater(true);
        } else if (const Outcome done = reload(); !done) {
            qCWarning(lcRoster) << "not readable:" << done.error().detail;
        }
    };
    connect(&session, &guard::DeskSession::changed, this, read);
    connect(&floor, &live::FloorStore::begunAnew, this, read);
    read();
}

Outcome RosterDesk::useStore(RosterStore &store, StoreRunner *runner)
{
    m_store = &store;
    m_runner = runner;
    ++m_storeNumber;
    emit storeChanged();
    if (runner == nullptr) {
        return reload();
    }
    takeBasis({}); // of the other store
    readLater(true);
    return success();
}

Result<RosterDesk::Basis> RosterDesk::readBasis(const RosterStore &store)
{
    Result<std::vector<Person>> people = store.people();
    Result<std::vector<ShiftPattern>> patterns = store.patterns();
    Result<std::vector<RuleSet>> rules = store.rules();
    if (!people || !patterns || !rules) {
        return !people ? people.error() : !patterns ? patterns.error() : rules.error();
    }
    return Basis{std::move(*people), std::move(*patterns), std::move(*rules)};
}

Outcome RosterDesk::reload()
{
    if (m_author.session().state() == State::Locked) {
        return success(); // what lies behind the lock screen stays as it was
    }
    Result<Basis> read = readBasis(*m_store);
    if (!read) {
        return read.error();
    }
    takeBasis(std::move(*read));
    emit changed();
    return success();
}

void RosterDesk::takeBasis(Basis basis)
{
    m_people = std::move(basis.people);
    m_patterns = ShiftPatterns(std::move(basis.patterns));
    m_rules = DatedRules(std::move(basis.rules));
    findTeams();
    const QString own = ownPerson();
    const QString hidden = isOwnOnly(ownTeam()) ? ownTeam() : QString();
    std::erase_if(m_people, [&](const Person &each) {
        const bool isOther = each.id != own && each.team == hidden;
        return isOther ||
               std::none_of(m_teams.begin(), m_teams.end(),
                            [&each](const PlannedTeam &team) { return team.id == each.team; });
    });
}

bool RosterDesk::mayReadRequirement(const QString &team) const
{
    return bool(m_author.allow(ProtectedObject::Forecast, Right::Read, team));
}

/// Agents see of their team what is about themselves.
Outcome RosterDesk::allowView(const QString &team) const
{
    return m_author.allow(ProtectedObject::RosterView, Right::Read, team, {},
                          ownTeam() == team ? ownPerson() : QString());
}

QString RosterDesk::ownPerson() const
{
    return m_author.hasAccounts() ? m_author.session().who().person : QString();
}

QString RosterDesk::ownTeam() const
{
    const QString own = ownPerson();
    const auto found = std::find_if(m_people.begin(), m_people.end(),
                                    [&own](const Person &each) { return each.id == own; });
    return own.isEmpty() || found == m_people.end() ? QString() : found->team;
}

bool RosterDesk::isOwnOnly(const QString &team) const
{
    return !m_author.allow(ProtectedObject::RosterView, Right::Read, team) && allowView(team);
}

void RosterDesk::findTeams()
{
    m_teams.clear();
    std::map<QString, int> sizes;
    for (const Person &each : m_people) {
        ++sizes[each.team];
    }
    for (const organisation::Scope &node : m_author.organisation().scopes()) {
        const auto size = sizes.find(node.id);
        const bool isPlanned = size != sizes.end();
        if ((isPlanned || node.level == organisation::ScopeLevel::Team) && allowView(node.id)) {
            m_teams.push_back({node.id, node.name, isPlanned ? size->second : 0});
        }
    }
}

void RosterDesk::setPublicHolidays(std::set<QDate> days)
{
    m_holidays = std::move(days);
    emit changed();
}

LocalizedText RosterDesk::teamName(const QString &team) const
{
    const organisation::ScopeTree &tree = m_author.organisation();
    const std::optional<int> node = tree.find(team);
    return node ? tree.scopes()[static_cast<std::size_t>(*node)].name : LocalizedText{team, team};
}

// Reading.

Result<PlanningBase> RosterDesk::base(const QString &team, QDate from, QDate to) const
{
    if (Outcome allowed = allowView(team); !allowed) {
        return allowed.error();
    }
    PlanningBase base = baseWithoutDays(team);
    const Outcome read = readDays(*m_store, team, from, to, mayReadRequirement(team), base);
    return read ? Result(std::move(base)) : read.error();
}

Result<std::vector<RosterDocument>> RosterDesk::versions(const QString &team, QDate from,
                                                         QDate to) const
{
    if (Outcome allowed = allowView(team); !allowed) {
        return allowed.error();
    }
    return m_store->versions(team, from, to);
}

Result<RosterDocument> RosterDesk::document(qint64 id) const
{
    return waitedFor<RosterDocument>(
        [&](const Take<RosterDocument> &take) { readVersion(id, take); });
}

Result<RosterDocument> RosterDesk::workingCopy(const QString &team, QDate first, QDate last) const
{
    Result<std::vector<RosterDocument>> all = versions(team, first, last);
    if (!all) {
        return all.error();
    }
    std::erase_if(*all, [first, last](const RosterDocument &each) {
        return each.roster.first() != first || each.roster.last() != last;
    });
    RosterDocument fresh{{}, Roster(team, first, last)};
    if (all->empty()) {
        return fresh;
    }
    const auto draft = std::find_if(all->begin(), all->end(), [](const RosterDocument &each) {
        return each.version.state == VersionState::Draft;
    });
    Result<RosterDocument> found =
        m_store->document((draft != all->end() ? *draft : all->front()).version.id);
    if (!found || found->version.state == VersionState::Draft) {
        return found;
    }
    fresh.version.number = found->version.number + 1;
    fresh.version.basedOn = found->version.number;
    fresh.roster = std::move(found->roster);
    return fresh;
}

Result<Roster> RosterDesk::releasedRoster(const QString &team, QDate from, QDate to) const
{
    const Outcome allowed = allowView(team);
    return allowed ? releasedOver(*m_store, team, from, to) : Result<Roster>(allowed.error());
}

Result<Roster> RosterDesk::releasedOver(const RosterStore &store, const QString &team, QDate from,
                                        QDate to)
{
    Result<std::vector<RosterDocument>> all = store.versions(team, from, to);
    if (!all) {
        return all.error();
    }
    std::erase_if(*all, [](const RosterDocument &each) {
        return each.version.state != VersionState::Released;
    });
    std::sort(all->begin(), all->end(), [](const RosterDocument &one, const RosterDocument &other) {
        return one.roster.first() < other.roster.first();
    });
    QDate covered = from.addDays(-1);
    for (const RosterDocument &each : *all) {
        if (each.roster.first() <= covered.addDays(1)) {
            covered = std::max(covered, each.roster.last());
        }
    }
    if (all->empty() || covered < to) {
        return Error{ErrorCode::NotFound, covered.addDays(1).toString(Qt::ISODate)};
    }
    Roster roster(team, all->front().roster.first(), all->back().roster.last());
    for (const RosterDocument &each : *all) {
        const Result<RosterDocument> whole = store.document(each.version.id);
        if (!whole) {
            return whole.error();
        }
        for (const auto &[key, cell] : whole->roster.cells()) {
            roster.set(key, cell);
        }
    }
    return roster;
}

Result<std::map<CellKey, Cell>> RosterDesk::releasedCells(const QString &team, QDate from,
                                                          QDate to) const
{
    using Cells = std::map<CellKey, Cell>;
    return waitedFor<Cells>([&](const Take<Cells> &take) { readReleased(team, from, to, take); });
}

void RosterDesk::eraseUnseen(std::map<CellKey, Cell> &cells) const
{
    std::set<QString> seen;
    for (const Person &each : m_people) {
        seen.insert(each.id);
    }
    std::erase_if(cells, [&seen](const auto &each) { return !seen.contains(each.first.person); });
}

} // namespace fw::roster
