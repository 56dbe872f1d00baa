// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/rosterdesk.h"

#include "core/roster/rosterhash.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <algorithm>

namespace fw::roster {

using namespace Qt::StringLiterals;
using access::ProtectedObject;
using access::Right;
using State = guard::DeskSession::State;

namespace {

Q_LOGGING_CATEGORY(lcRoster, "fw.roster", QtInfoMsg)

Error invalid(const QString &field)
{
    return {ErrorCode::InvalidArgument, field};
}

Error broken()
{
    return {ErrorCode::NotPermitted, u"rules"_s};
}

bool hasBinding(const std::vector<Violation> &violations)
{
    return std::any_of(violations.begin(), violations.end(),
                       [](const Violation &each) { return isBinding(each.rule); });
}

QString nameOf(const RosterDocument &document)
{
    return u"%1 %2/%3 #%4"_s
        .arg(document.roster.team(), document.roster.first().toString(Qt::ISODate),
             document.roster.last().toString(Qt::ISODate))
        .arg(document.version.number);
}

} // namespace

RosterDesk::RosterDesk(const guard::DeskSession &session, const live::FloorStore &floor,
                       RosterStore &store, const Clock &clock, DeskName name, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_floor(floor)
    , m_store(&store)
    , m_clock(clock)
    , m_name(std::move(name))
{
    const auto read = [this] {
        if (const Outcome done = reload(); !done) {
            qCWarning(lcRoster) << "not readable:" << done.error().detail;
        }
    };
    connect(&session, &guard::DeskSession::changed, this, read);
    connect(&floor, &live::FloorStore::begunAnew, this, read);
    read();
}

Outcome RosterDesk::useStore(RosterStore &store)
{
    m_store = &store;
    return reload();
}

Outcome RosterDesk::reload()
{
    if (m_session.state() == State::Locked) {
        return success(); // what lies behind the lock screen stays as it was
    }
    Result<std::vector<Person>> people = m_store->people();
    Result<std::vector<ShiftPattern>> patterns = m_store->patterns();
    Result<std::vector<RuleSet>> rules = m_store->rules();
    if (!people || !patterns || !rules) {
        return !people ? people.error() : !patterns ? patterns.error() : rules.error();
    }
    m_people = std::move(*people);
    m_patterns = ShiftPatterns(std::move(*patterns));
    m_rules = DatedRules(std::move(*rules));
    findTeams();
    std::erase_if(m_people, [this](const Person &each) {
        return std::none_of(m_teams.begin(), m_teams.end(),
                            [&each](const PlannedTeam &team) { return team.id == each.team; });
    });
    emit changed();
    return success();
}

void RosterDesk::findTeams()
{
    m_teams.clear();
    std::map<QString, int> sizes;
    for (const Person &each : m_people) {
        ++sizes[each.team];
    }
    for (const organisation::Scope &node : m_floor.liveFloor().config().scopes.scopes()) {
        const auto size = sizes.find(node.id);
        const bool isPlanned = size != sizes.end();
        if ((isPlanned || node.level == organisation::ScopeLevel::Team) &&
            allow(ProtectedObject::RosterView, Right::Read, node.id)) {
            m_teams.push_back({node.id, node.name, isPlanned ? size->second : 0});
        }
    }
}

void RosterDesk::setPublicHolidays(std::set<QDate> days)
{
    m_holidays = std::move(days);
    emit changed();
}

access::Place RosterDesk::placeOf(const QString &scope, const QString &person) const
{
    const organisation::ScopeTree &tree = m_floor.liveFloor().config().scopes;
    return access::Place::of(tree, scope.isEmpty() ? 0 : tree.find(scope).value_or(-1), person);
}

Outcome RosterDesk::allow(ProtectedObject object, Right right, const QString &scope,
                          const access::Circumstances &how, const QString &person) const
{
    const access::Denial denial =
        m_session.decide(object, right, placeOf(scope, person), how).denial;
    if (denial == access::Denial::None) {
        return success();
    }
    if (denial == access::Denial::NotChecked) {
        return broken();
    }
    return Error{ErrorCode::NotPermitted, denial == access::Denial::OutsideScope ? u"scope"_s
                                          : denial == access::Denial::OwnEntry   ? u"own"_s
                                                                                 : u"right"_s};
}

QString RosterDesk::userName() const
{
    return hasAccounts() ? m_session.who().login : m_name.user;
}

std::optional<access::Side> RosterDesk::side() const
{
    return hasAccounts() ? std::optional(access::sideOf(m_session.who().post.role)) : std::nullopt;
}

QString RosterDesk::ownScope() const
{
    const access::Post &post = m_session.who().post;
    if (!hasAccounts()) {
        return {};
    }
    return (post.teams.isEmpty() ? post.regions : post.teams).value(0);
}

QDate RosterDesk::today() const
{
    const IntervalGrid &grid = m_floor.liveFloor().config().grid;
    return QDateTime::fromMSecsSinceEpoch(toMicroseconds(m_clock.now()) / 1000, grid.zone()).date();
}

LocalizedText RosterDesk::teamName(const QString &team) const
{
    const organisation::ScopeTree &tree = m_floor.liveFloor().config().scopes;
    const std::optional<int> node = tree.find(team);
    return node ? tree.scopes()[static_cast<std::size_t>(*node)].name : LocalizedText{team, team};
}

access::AuditEntry RosterDesk::entryOf(const QString &action, const QString &object,
                                       const QString &scope) const
{
    access::AuditEntry entry;
    if (hasAccounts()) {
        entry = access::AuditEntry::by(m_session.who(), m_name.host, m_clock.now(), action);
    } else {
        entry.at = m_clock.now();
        entry.host = m_name.host;
        entry.action = action;
        entry.user = m_name.user;
    }
    entry.object = object;
    entry.scope = scope;
    return entry;
}

// Reading.

Result<PlanningBase> RosterDesk::base(const QString &team, QDate from, QDate to) const
{
    if (Outcome allowed = allow(ProtectedObject::RosterView, Right::Read, team); !allowed) {
        return allowed.error();
    }
    PlanningBase base;
    std::copy_if(m_people.begin(), m_people.end(), std::back_inserter(base.people),
                 [&team](const Person &each) { return each.team == team; });
    base.patterns = m_patterns;
    base.rules = m_rules;
    base.publicHolidays = m_holidays;
    Result<Requirement> requirement = Requirement();
    if (allow(ProtectedObject::Forecast, Right::Read, team)) {
        requirement = m_store->requirement(team, from, to);
    }
    Result<std::map<CellKey, Cell>> around =
        m_store->released(team, from.addDays(-kDaysBefore), to.addDays(1));
    if (!requirement || !around) {
        return !requirement ? requirement.error() : around.error();
    }
    base.requirement = std::move(*requirement);
    base.around = std::move(*around);
    std::erase_if(base.around, [from, to](const auto &each) {
        return from <= each.first.date && each.first.date <= to;
    });
    return base;
}

Result<std::vector<RosterDocument>> RosterDesk::versions(const QString &team, QDate from,
                                                         QDate to) const
{
    if (Outcome allowed = allow(ProtectedObject::RosterView, Right::Read, team); !allowed) {
        return allowed.error();
    }
    return m_store->versions(team, from, to);
}

Result<RosterDocument> RosterDesk::document(qint64 id) const
{
    Result<RosterDocument> found = m_store->document(id);
    if (found) {
        const QString &team = found->roster.team();
        if (Outcome allowed = allow(ProtectedObject::RosterView, Right::Read, team); !allowed) {
            return allowed.error();
        }
    }
    return found;
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
    Result<std::vector<RosterDocument>> all = versions(team, from, to);
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
        const Result<RosterDocument> whole = m_store->document(each.version.id);
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
    if (!team.isEmpty()) {
        if (Outcome allowed = allow(ProtectedObject::RosterView, Right::Read, team); !allowed) {
            return allowed.error();
        }
        return m_store->released(team, from, to);
    }
    Result<std::map<CellKey, Cell>> cells = m_store->released(team, from, to);
    if (cells) {
        std::set<QString> seen;
        for (const Person &each : m_people) {
            seen.insert(each.id);
        }
        std::erase_if(*cells,
                      [&seen](const auto &each) { return !seen.contains(each.first.person); });
    }
    return cells;
}

// Plans.

Outcome RosterDesk::allowSubmission(const QString &team) const
{
    // The partner's supervisor sets the publishing off, its project manager decides on it; what the
    // carrier decides on is the release.
    if (side().value_or(access::Side::Outsourcer) == access::Side::Outsourcer &&
        allow(ProtectedObject::RosterPublish, Right::Approve, team)) {
        return success();
    }
    return allow(ProtectedObject::RosterPublish, Right::Execute, team);
}

Outcome RosterDesk::allowDecision(const RosterDocument &document, bool isRuleChecked) const
{
    if (side().value_or(access::Side::Carrier) != access::Side::Carrier) {
        return Error{ErrorCode::NotPermitted, u"right"_s};
    }
    access::Circumstances how;
    how.enteredBy = document.version.submittedBy;
    how.isRuleChecked = isRuleChecked;
    return allow(ProtectedObject::RosterPublish, Right::Approve, document.roster.team(), how);
}

bool RosterDesk::mayEdit(const QString &team) const
{
    return bool(allow(ProtectedObject::RosterEdit, Right::Write, team));
}

bool RosterDesk::maySubmit(const RosterDocument &document) const
{
    return document.version.state == VersionState::Draft &&
           bool(allowSubmission(document.roster.team()));
}

bool RosterDesk::mayDecide(const RosterDocument &document) const
{
    return document.version.state == VersionState::Submitted && bool(allowDecision(document, true));
}

Result<bool> RosterDesk::isLegal(const RosterDocument &document) const
{
    const Roster &roster = document.roster;
    const Result<PlanningBase> judgedBy = base(roster.team(), roster.first(), roster.last());
    if (!judgedBy) {
        return judgedBy.error();
    }
    return !hasBinding(checkRoster(roster, *judgedBy));
}

Result<RosterVersion> RosterDesk::saveDraft(const RosterDocument &document)
{
    const QString &team = document.roster.team();
    if (Outcome allowed = allow(ProtectedObject::RosterEdit, Right::Write, team); !allowed) {
        return allowed.error();
    }
    if (document.version.state != VersionState::Draft) {
        return invalid(u"state"_s);
    }
    RosterDocument next = document;
    next.version.savedBy = userName();
    next.version.savedAt = m_clock.now();
    Result<RosterVersion> kept =
        m_store->saveDraft(next, entryOf(u"roster.save"_s, nameOf(document), team));
    if (kept) {
        emit plansChanged(team);
    }
    return kept;
}

Result<RosterVersion> RosterDesk::keep(RosterVersion next, const QString &action,
                                       const QString &team)
{
    access::AuditEntry entry =
        entryOf(action, u"%1 #%2"_s.arg(team, QString::number(next.number)), team);
    entry.detail =
        next.state == VersionState::Refused ? next.reason : QString::fromLatin1(next.hash);
    Result<RosterVersion> kept = m_store->decide(next, entry);
    if (kept) {
        emit plansChanged(team);
    }
    return kept;
}

Result<RosterVersion> RosterDesk::submit(const RosterVersion &version)
{
    const Result<RosterDocument> kept = document(version.id);
    if (!kept) {
        return kept.error();
    }
    const QString &team = kept->roster.team();
    if (Outcome allowed = allowSubmission(team); !allowed) {
        return allowed.error();
    }
    if (kept->version.state != VersionState::Draft || kept->version.revision != version.revision) {
        return Error{ErrorCode::Conflict, kept->version.savedBy};
    }
    const Result<bool> legal = isLegal(*kept);
    if (!legal || !*legal) {
        return legal ? broken() : legal.error();
    }
    RosterVersion next = kept->version;
    next.state = VersionState::Submitted;
    next.submittedBy = userName();
    next.submittedAt = m_clock.now();
    next.hash = hashOf(kept->roster);
    return keep(std::move(next), u"roster.submit"_s, team);
}

Result<RosterVersion> RosterDesk::release(qint64 id)
{
    const Result<RosterDocument> kept = document(id);
    if (!kept) {
        return kept.error();
    }
    const Result<bool> legal = isLegal(*kept); // rules and people may have changed since
    if (!legal) {
        return legal.error();
    }
    if (Outcome allowed = allowDecision(*kept, *legal); !allowed) {
        return allowed.error();
    }
    if (!*legal) {
        return broken();
    }
    if (kept->version.state != VersionState::Submitted) {
        return invalid(u"state"_s);
    }
    if (kept->version.hash != hashOf(kept->roster)) {
        return Error{ErrorCode::Conflict, u"hash"_s};
    }
    RosterVersion next = kept->version;
    next.state = VersionState::Released;
    next.decidedBy = userName();
    next.decidedAt = m_clock.now();
    return keep(std::move(next), u"roster.release"_s, kept->roster.team());
}

Result<RosterVersion> RosterDesk::refuse(qint64 id, const QString &reason)
{
    const Result<RosterDocument> kept = document(id);
    if (!kept) {
        return kept.error();
    }
    if (Outcome allowed = allowDecision(*kept, true); !allowed) {
        return allowed.error();
    }
    if (kept->version.state != VersionState::Submitted) {
        return invalid(u"state"_s);
    }
    if (reason.trimmed().isEmpty()) {
        return invalid(u"reason"_s);
    }
    RosterVersion next = kept->version;
    next.state = VersionState::Refused;
    next.decidedBy = userName();
    next.decidedAt = m_clock.now();
    next.reason = reason.trimmed();
    return keep(std::move(next), u"roster.refuse"_s, kept->roster.team());
}

} // namespace fw::roster
