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

void RosterDesk::readRequests(const QString &team, const Take<std::vector<Request>> &take) const
{
    ask<std::vector<Request>>(
        false, [team](RosterStore &store) { return store.requests(team); },
        [this, take](Result<std::vector<Request>> &all) {
            if (all) {
                std::erase_if(*all, [this](const Request &each) {
                    const ProtectedObject object = objectOf(each.kind);
                    return !m_author.allow(object, Right::Read, each.team, {}, each.person) &&
                           !m_author.allow(object, Right::Read, each.team, {}, each.other);
                });
            }
            take(all);
        });
}

Result<std::vector<Request>> RosterDesk::requests(const QString &team) const
{
    using Requests = std::vector<Request>;
    return waitedFor<Requests>([&](const Take<Requests> &take) { readRequests(team, take); });
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

void RosterDesk::readEffect(const Request &request, const Take<RequestEffect> &take) const
{
    if (Outcome right = check(request); !right) {
        take(right.error());
        return;
    }
    const bool isSwap = request.kind == RequestKind::Swap;
    const QDate from = isSwap ? std::min(request.from, request.otherDate) : request.from;
    const QDate to = isSwap ? std::max(request.to, request.otherDate) : request.to;
    const QString team = request.team;
    if (Outcome allowed = allowView(team); !allowed) {
        take(allowed.error());
        return;
    }
    ask<RequestEffect>(
        false,
        [request, from, to, base = baseWithoutDays(team),
         mayRead = mayReadRequirement(team)](RosterStore &store) -> Result<RequestEffect> {
            const Result<Roster> roster = releasedOver(store, request.team, from, to);
            if (!roster) {
                return roster.error();
            }
            PlanningBase judgedBy = base;
            const Outcome read =
                readDays(store, request.team, roster->first(), roster->last(), mayRead, judgedBy);
            return read ? roster::effectOf(request, *roster, judgedBy)
                        : Result<RequestEffect>(read.error());
        },
        take);
}

Result<RequestEffect> RosterDesk::effectOf(const Request &request) const
{
    return waitedFor<RequestEffect>(
        [&](const Take<RequestEffect> &take) { readEffect(request, take); });
}

void RosterDesk::keep(const Result<Request> &request, const std::vector<CellChange> &changes,
                      const QString &deed, const Take<Request> &take)
{
    if (!request) {
        take(request);
        return;
    }
    access::AuditEntry entry =
        m_author.entry(actionOf(request->kind, deed), request->person, request->team);
    entry.purpose = request->state == RequestState::Open ? request->reason : request->decision;
    entry.detail = request->from.toString(Qt::ISODate) + u'/' + request->to.toString(Qt::ISODate);
    ask<Request>(
        true,
        [request = *request, changes, entry](RosterStore &store) {
            return store.saveRequest(request, changes, entry);
        },
        [this, take, team = request->team, isPlan = !changes.empty()](const Result<Request> &kept) {
            take(kept);
            if (kept) {
                emit requestsChanged(team);
            }
            if (kept && isPlan) {
                emit plansChanged(team);
            }
        });
}

void RosterDesk::ask(const Request &request, const Take<Request> &take)
{
    Outcome right = allowAsking(request);
    if (right) {
        right = check(request);
    }
    if (!right) {
        take(right.error());
        return;
    }
    Request next = request;
    next.id = 0;
    next.state = RequestState::Open;
    next.askedBy = m_author.userName();
    next.askedAt = m_author.now();
    keep(next, {}, u"ask"_s, take);
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

void RosterDesk::approve(const Request &request, const QString &words, const Take<Request> &take)
{
    const Outcome allowed = allowDecision(request);
    const Result<Request> next = allowed ? decided(request, RequestState::Approved, words)
                                         : Result<Request>(allowed.error());
    if (!next) {
        take(next);
        return;
    }
    readEffect(request, [=, this](const Result<RequestEffect> &effect) {
        const bool isBroken =
            effect && std::any_of(effect->broken.begin(), effect->broken.end(),
                                  [](const Violation &each) { return isBinding(each.rule); });
        if (!effect || isBroken) {
            take(effect ? Error{ErrorCode::NotPermitted, u"rules"_s} : effect.error());
            return;
        }
        keep(next, effect->changes, u"approve"_s, take);
    });
}

void RosterDesk::refuse(const Request &request, const QString &words, const Take<Request> &take)
{
    const Outcome allowed = allowDecision(request);
    keep(allowed ? decided(request, RequestState::Refused, words) : allowed.error(), {},
         u"refuse"_s, take);
}

void RosterDesk::withdraw(const Request &request, const Take<Request> &take)
{
    const Outcome allowed = request.askedBy == m_author.userName()
                                ? allowAsking(request)
                                : Outcome(Error{ErrorCode::NotPermitted, u"right"_s});
    keep(allowed ? decided(request, RequestState::Withdrawn, {}) : allowed.error(), {},
         u"withdraw"_s, take);
}

Result<Request> RosterDesk::ask(Request request)
{
    return waitedFor<Request>([&](const Take<Request> &take) { ask(request, take); });
}

Result<Request> RosterDesk::approve(const Request &request, const QString &words)
{
    return waitedFor<Request>([&](const Take<Request> &take) { approve(request, words, take); });
}

Result<Request> RosterDesk::refuse(const Request &request, const QString &words)
{
    return waitedFor<Request>([&](const Take<Request> &take) { refuse(request, words, take); });
}

Result<Request> RosterDesk::withdraw(const Request &request)
{
    return waitedFor<Request>([&](const Take<Request> &take) { withdraw(request, take); });
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

void RosterDesk::keepBasis(const std::function<Outcome(RosterStore &)> &work, const Done &done)
{
    ask<std::monostate>(true, work, [this, done](const Outcome &kept) {
        // Also after a refusal: somebody else may have changed it.
        if (m_runner != nullptr) {
            done(kept);
            readLater(true);
            return;
        }
        const Outcome read = reload();
        done(kept ? read : kept);
    });
}

/// Both where they are now and where they go.
Outcome RosterDesk::allowPeople(const std::vector<Person> &people) const
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
    return success();
}

void RosterDesk::savePeople(const std::vector<Person> &people, const Done &done)
{
    if (Outcome allowed = allowPeople(people); !allowed) {
        done(allowed);
        return;
    }
    // Where they are now is asked of the store: not everybody who has a number can be seen here.
    ask<std::vector<Person>>(
        false, [](RosterStore &store) { return store.people(); },
        [=, this](Result<std::vector<Person>> &known) {
            if (!known) {
                done(known.error());
                return;
            }
            std::erase_if(*known, [&people](const Person &each) {
                return std::none_of(people.begin(), people.end(),
                                    [&each](const Person &next) { return next.id == each.id; });
            });
            if (Outcome allowed = allowPeople(*known); !allowed) {
                done(allowed);
                return;
            }
            access::AuditEntry entry =
                m_author.entry(u"roster.people"_s, QString(), m_author.ownScope());
            entry.detail = QString::number(people.size());
            keepBasis(
                [people, entry](RosterStore &store) { return store.savePeople(people, entry); },
                done);
        });
}

void RosterDesk::savePatterns(const std::vector<ShiftPattern> &patterns, const Done &done)
{
    if (Outcome allowed =
            m_author.allow(ProtectedObject::RosterEdit, Right::Write, m_author.ownScope());
        !allowed) {
        done(allowed);
        return;
    }
    access::AuditEntry entry = m_author.entry(u"roster.patterns"_s, QString(), m_author.ownScope());
    entry.detail = QString::number(patterns.size());
    keepBasis([patterns, entry](RosterStore &store) { return store.savePatterns(patterns, entry); },
              done);
}

void RosterDesk::saveRules(const std::vector<RuleSet> &rules, const Done &done)
{
    if (Outcome allowed =
            m_author.allow(ProtectedObject::Contracts, Right::Write, m_author.ownScope());
        !allowed) {
        done(allowed);
        return;
    }
    access::AuditEntry entry = m_author.entry(u"roster.rules"_s, QString(), m_author.ownScope());
    entry.detail = QString::number(rules.size());
    keepBasis([rules, entry](RosterStore &store) { return store.saveRules(rules, entry); }, done);
}

Outcome RosterDesk::savePeople(const std::vector<Person> &people)
{
    return waitedFor<std::monostate>([&](const Done &done) { savePeople(people, done); });
}

Outcome RosterDesk::savePatterns(const std::vector<ShiftPattern> &patterns)
{
    return waitedFor<std::monostate>([&](const Done &done) { savePatterns(patterns, done); });
}

Outcome RosterDesk::saveRules(const std::vector<RuleSet> &rules)
{
    return waitedFor<std::monostate>([&](const Done &done) { saveRules(rules, done); });
}

Outcome RosterDesk::saveRequirement(const QString &team, const Requirement &requirement)
{
    if (Outcome allowed = m_author.allow(ProtectedObject::Forecast, Right::Write, team); !allowed) {
        return allowed;
    }
    access::AuditEntry entry = m_author.entry(u"roster.requirement"_s, team, team);
    entry.detail = QString::number(requirement.days().size());
    return waitedFor<std::monostate>([&](const Done &done) {
        keepBasis(
            [&](RosterStore &store) { return store.saveRequirement(team, requirement, entry); },
            done);
    });
}

} // namespace fw::roster
