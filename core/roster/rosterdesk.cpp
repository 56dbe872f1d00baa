// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/rosterdesk.h"

#include "core/roster/rosterhash.h"

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
    Result<RosterDocument> found = m_store->document(id);
    if (found) {
        const QString &team = found->roster.team();
        if (Outcome allowed = allowView(team); !allowed) {
            return allowed.error();
        }
        if (isOwnOnly(team)) {
            keepOwn(*found);
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
        if (Outcome allowed = allowView(team); !allowed) {
            return allowed.error();
        }
        Result<std::map<CellKey, Cell>> cells = m_store->released(team, from, to);
        if (cells && isOwnOnly(team)) {
            eraseUnseen(*cells);
        }
        return cells;
    }
    Result<std::map<CellKey, Cell>> cells = m_store->released(team, from, to);
    if (cells) {
        eraseUnseen(*cells);
    }
    return cells;
}

void RosterDesk::eraseUnseen(std::map<CellKey, Cell> &cells) const
{
    std::set<QString> seen;
    for (const Person &each : m_people) {
        seen.insert(each.id);
    }
    std::erase_if(cells, [&seen](const auto &each) { return !seen.contains(each.first.person); });
}

// Plans.

Outcome RosterDesk::allowSubmission(const QString &team) const
{
    // The partner's supervisor sets the publishing off, its project manager decides on it; what the
    // carrier decides on is the release.
    if (m_author.side().value_or(access::Side::Outsourcer) == access::Side::Outsourcer &&
        m_author.allow(ProtectedObject::RosterPublish, Right::Approve, team)) {
        return success();
    }
    return m_author.allow(ProtectedObject::RosterPublish, Right::Execute, team);
}

Outcome RosterDesk::allowDecision(const RosterDocument &document, bool isRuleChecked) const
{
    if (m_author.side().value_or(access::Side::Carrier) != access::Side::Carrier) {
        return Error{ErrorCode::NotPermitted, u"right"_s};
    }
    access::Circumstances how;
    how.enteredBy = document.version.submittedBy;
    how.isRuleChecked = isRuleChecked;
    return m_author.allow(ProtectedObject::RosterPublish, Right::Approve, document.roster.team(),
                          how);
}

bool RosterDesk::mayEdit(const QString &team) const
{
    return bool(m_author.allow(ProtectedObject::RosterEdit, Right::Write, team));
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

Result<RosterDesk::DraftToKeep> RosterDesk::draftOf(const RosterDocument &document) const
{
    const QString &team = document.roster.team();
    if (Outcome allowed = m_author.allow(ProtectedObject::RosterEdit, Right::Write, team);
        !allowed) {
        return allowed.error();
    }
    if (document.version.state != VersionState::Draft) {
        return invalid(u"state"_s);
    }
    RosterDocument next = document;
    next.version.savedBy = m_author.userName();
    next.version.savedAt = m_author.now();
    return DraftToKeep{std::move(next), m_author.entry(u"roster.save"_s, nameOf(document), team)};
}

Result<RosterVersion> RosterDesk::saveDraft(const RosterDocument &document)
{
    const Result<DraftToKeep> draft = draftOf(document);
    if (!draft) {
        return draft.error();
    }
    Result<RosterVersion> kept = m_store->saveDraft(draft->document, draft->entry);
    if (kept) {
        emit plansChanged(document.roster.team());
    }
    return kept;
}

Result<RosterVersion> RosterDesk::keep(RosterVersion next, const QString &action,
                                       const QString &team)
{
    access::AuditEntry entry =
        m_author.entry(action, u"%1 #%2"_s.arg(team, QString::number(next.number)), team);
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
    next.submittedBy = m_author.userName();
    next.submittedAt = m_author.now();
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
    next.decidedBy = m_author.userName();
    next.decidedAt = m_author.now();
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
    next.decidedBy = m_author.userName();
    next.decidedAt = m_author.now();
    next.reason = reason.trimmed();
    return keep(std::move(next), u"roster.refuse"_s, kept->roster.team());
}

} // namespace fw::roster
