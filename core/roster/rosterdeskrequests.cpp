// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RosterDesk that is about requests, and about what plans are made of.
#include "core/roster/rosterdesk.h"

#include <algorithm>

namespace fw::roster {

using namespace Qt::StringLiterals;
using access::ProtectedObject;
using access::Right;

namespace {

ProtectedObject objectOf(RequestKind kind)
{
    return kind == RequestKind::Overtime ? ProtectedObject::Intraday : ProtectedObject::Leave;
}

Error invalid(const QString &field)
{
    return {ErrorCode::InvalidArgument, field};
}

QString actionOf(RequestKind kind, const QString &deed)
{
    return (kind == RequestKind::Leave  ? u"roster.leave."_s
            : kind == RequestKind::Swap ? u"roster.swap."_s
                                        : u"roster.overtime."_s) +
           deed;
}

} // namespace

// Requests.

Result<std::vector<Request>> RosterDesk::requests(const QString &team) const
{
    Result<std::vector<Request>> all = m_store->requests(team);
    if (all) {
        std::erase_if(*all, [this](const Request &each) {
            const ProtectedObject object = objectOf(each.kind);
            return !m_author.allow(object, Right::Read, each.team, {}, each.person) &&
                   !m_author.allow(object, Right::Read, each.team, {}, each.other);
        });
    }
    return all;
}

Outcome RosterDesk::allowAsking(const Request &request) const
{
    return m_author.allow(objectOf(request.kind), Right::Write, request.team, {}, request.person);
}

Outcome RosterDesk::allowDecision(const Request &request) const
{
    const bool isOwn =
        m_author.hasAccounts() && !m_author.session().who().person.isEmpty() &&
        (m_author.session().who().person == request.person ||
         (request.kind == RequestKind::Swap && m_author.session().who().person == request.other));
    if (isOwn) {
        return Error{ErrorCode::NotPermitted, u"own"_s};
    }
    access::Circumstances how;
    how.enteredBy = request.askedBy;
    return m_author.allow(objectOf(request.kind), Right::Approve, request.team, how);
}

bool RosterDesk::mayAsk(RequestKind kind, const QString &team, const QString &person) const
{
    return bool(m_author.allow(objectOf(kind), Right::Write, team, {}, person));
}

bool RosterDesk::mayDecide(const Request &request) const
{
    return request.state == RequestState::Open && bool(allowDecision(request));
}

bool RosterDesk::mayWithdraw(const Request &request) const
{
    return request.state == RequestState::Open && request.askedBy == m_author.userName() &&
           bool(allowAsking(request));
}

Outcome RosterDesk::check(const Request &request) const
{
    const auto isInTeam = [&](const QString &id) {
        return std::any_of(m_people.begin(), m_people.end(), [&](const Person &each) {
            return each.id == id && each.team == request.team;
        });
    };
    // Who sees nobody else names a colleague by the staff number; whoever decides sees both.
    const auto isKnown = [&](const QString &id) {
        return isInTeam(id) || (isOwnOnly(request.team) && !id.isEmpty());
    };
    if (!isInTeam(request.person)) {
        return invalid(u"person"_s);
    }
    const bool isOneDay = request.kind != RequestKind::Leave;
    if (!request.from.isValid() || request.to < request.from ||
        (isOneDay && request.to != request.from)) {
        return invalid(u"dates"_s);
    }
    if (request.kind == RequestKind::Swap &&
        (!request.otherDate.isValid() || !isKnown(request.other) ||
         request.other == request.person)) {
        return invalid(u"other"_s);
    }
    if (request.kind == RequestKind::Overtime && request.span.length() <= 0) {
        return invalid(u"span"_s);
    }
    return success();
}

Result<RequestEffect> RosterDesk::effectOf(const Request &request) const
{
    if (Outcome right = check(request); !right) {
        return right.error();
    }
    const bool isSwap = request.kind == RequestKind::Swap;
    const QDate from = isSwap ? std::min(request.from, request.otherDate) : request.from;
    const QDate to = isSwap ? std::max(request.to, request.otherDate) : request.to;
    const Result<Roster> roster = releasedRoster(request.team, from, to);
    if (!roster) {
        return roster.error();
    }
    const Result<PlanningBase> judgedBy = base(request.team, roster->first(), roster->last());
    if (!judgedBy) {
        return judgedBy.error();
    }
    return roster::effectOf(request, *roster, *judgedBy);
}

Result<Request> RosterDesk::keep(const Request &request, const std::vector<CellChange> &changes,
                                 const QString &deed)
{
    access::AuditEntry entry =
        m_author.entry(actionOf(request.kind, deed), request.person, request.team);
    entry.purpose = request.state == RequestState::Open ? request.reason : request.decision;
    entry.detail = request.from.toString(Qt::ISODate) + u'/' + request.to.toString(Qt::ISODate);
    Result<Request> kept = m_store->saveRequest(request, changes, entry);
    if (kept) {
        emit requestsChanged(request.team);
        if (!changes.empty()) {
            emit plansChanged(request.team);
        }
    }
    return kept;
}

Result<Request> RosterDesk::ask(Request request)
{
    if (Outcome allowed = allowAsking(request); !allowed) {
        return allowed.error();
    }
    if (Outcome right = check(request); !right) {
        return right.error();
    }
    request.id = 0;
    request.state = RequestState::Open;
    request.askedBy = m_author.userName();
    request.askedAt = m_author.now();
    return keep(request, {}, u"ask"_s);
}

Result<Request> RosterDesk::decided(const Request &request, RequestState state,
                                    const QString &words) const
{
    if (request.state != RequestState::Open) {
        return invalid(u"state"_s);
    }
    Request next = request;
    next.state = state;
    next.decidedBy = m_author.userName();
    next.decidedAt = m_author.now();
    next.decision = words.trimmed();
    return next;
}

Result<Request> RosterDesk::approve(const Request &request, const QString &words)
{
    if (Outcome allowed = allowDecision(request); !allowed) {
        return allowed.error();
    }
    const Result<Request> next = decided(request, RequestState::Approved, words);
    if (!next) {
        return next.error();
    }
    const Result<RequestEffect> effect = effectOf(request);
    if (!effect) {
        return effect.error();
    }
    if (std::any_of(effect->broken.begin(), effect->broken.end(),
                    [](const Violation &each) { return isBinding(each.rule); })) {
        return Error{ErrorCode::NotPermitted, u"rules"_s};
    }
    return keep(*next, effect->changes, u"approve"_s);
}

Result<Request> RosterDesk::refuse(const Request &request, const QString &words)
{
    if (Outcome allowed = allowDecision(request); !allowed) {
        return allowed.error();
    }
    const Result<Request> next = decided(request, RequestState::Refused, words);
    return next ? keep(*next, {}, u"refuse"_s) : next;
}

Result<Request> RosterDesk::withdraw(const Request &request)
{
    if (request.askedBy != m_author.userName()) {
        return Error{ErrorCode::NotPermitted, u"right"_s};
    }
    if (Outcome allowed = allowAsking(request); !allowed) {
        return allowed.error();
    }
    const Result<Request> next = decided(request, RequestState::Withdrawn, {});
    return next ? keep(*next, {}, u"withdraw"_s) : next;
}

// What plans are made of.

bool RosterDesk::mayEditPeople(const QString &team) const
{
    return bool(m_author.allow(ProtectedObject::People, Right::Write, team));
}

bool RosterDesk::mayEditPatterns() const
{
    return bool(m_author.allow(ProtectedObject::RosterEdit, Right::Write, m_author.ownScope()));
}

bool RosterDesk::mayEditRules() const
{
    // Law and contract: the side that keeps the contract keeps them.
    return bool(m_author.allow(ProtectedObject::Contracts, Right::Write, m_author.ownScope()));
}

bool RosterDesk::mayEditRequirement(const QString &team) const
{
    return bool(m_author.allow(ProtectedObject::Forecast, Right::Write, team));
}

Outcome RosterDesk::after(Outcome kept)
{
    // Also after a refusal: somebody else may have changed it.
    const Outcome read = reload();
    return kept ? read : kept;
}

Outcome RosterDesk::savePeople(const std::vector<Person> &people)
{
    for (const Person &each : people) {
        if (Outcome allowed = m_author.allow(ProtectedObject::People, Right::Write, each.team);
            !allowed) {
            return allowed;
        }
        if (each.id.trimmed().isEmpty()) {
            return invalid(u"person"_s);
        }
    }
    access::AuditEntry entry = m_author.entry(u"roster.people"_s, QString(), m_author.ownScope());
    entry.detail = QString::number(people.size());
    return after(m_store->savePeople(people, entry));
}

Outcome RosterDesk::savePatterns(const std::vector<ShiftPattern> &patterns)
{
    if (Outcome allowed =
            m_author.allow(ProtectedObject::RosterEdit, Right::Write, m_author.ownScope());
        !allowed) {
        return allowed;
    }
    access::AuditEntry entry = m_author.entry(u"roster.patterns"_s, QString(), m_author.ownScope());
    entry.detail = QString::number(patterns.size());
    return after(m_store->savePatterns(patterns, entry));
}

Outcome RosterDesk::saveRules(const std::vector<RuleSet> &rules)
{
    if (Outcome allowed =
            m_author.allow(ProtectedObject::Contracts, Right::Write, m_author.ownScope());
        !allowed) {
        return allowed;
    }
    access::AuditEntry entry = m_author.entry(u"roster.rules"_s, QString(), m_author.ownScope());
    entry.detail = QString::number(rules.size());
    return after(m_store->saveRules(rules, entry));
}

Outcome RosterDesk::saveRequirement(const QString &team, const Requirement &requirement)
{
    if (Outcome allowed = m_author.allow(ProtectedObject::Forecast, Right::Write, team); !allowed) {
        return allowed;
    }
    access::AuditEntry entry = m_author.entry(u"roster.requirement"_s, team, team);
    entry.detail = QString::number(requirement.days().size());
    return after(m_store->saveRequirement(team, requirement, entry));
}

} // namespace fw::roster
