// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RosterDesk that takes plans from step to step.
#include "core/roster/rosterdesk.h"

#include "core/roster/rosterhash.h"

#include <algorithm>

namespace fw::roster {

using namespace Qt::StringLiterals;
using access::ProtectedObject;
using access::Right;

namespace {

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

// Steps.

void RosterDesk::judge(qint64 id, const Take<JudgedPlan> &take) const
{
    ask<RosterDocument>(
        false, [id](RosterStore &store) { return store.document(id); },
        [=, this](Result<RosterDocument> &found) {
            const QString team = found ? found->roster.team() : QString();
            if (Outcome allowed = found ? allowView(team) : Outcome(found.error()); !allowed) {
                take(allowed.error());
                return;
            }
            if (isOwnOnly(team)) {
                keepOwn(*found);
            }
            ask<JudgedPlan>(
                false,
                [document = *found, base = baseWithoutDays(team),
                 mayRead = mayReadRequirement(team)](RosterStore &store) -> Result<JudgedPlan> {
                    const Roster &days = document.roster;
                    PlanningBase judgedBy = base;
                    const Outcome read =
                        readDays(store, days.team(), days.first(), days.last(), mayRead, judgedBy);
                    if (!read) {
                        return read.error();
                    }
                    return JudgedPlan{document, !hasBinding(checkRoster(days, judgedBy))};
                },
                take);
        });
}

void RosterDesk::keep(const Result<RosterVersion> &next, const QString &action, const QString &team,
                      const Take<RosterVersion> &take)
{
    if (!next) {
        take(next);
        return;
    }
    access::AuditEntry entry =
        m_author.entry(action, u"%1 #%2"_s.arg(team, QString::number(next->number)), team);
    entry.detail =
        next->state == VersionState::Refused ? next->reason : QString::fromLatin1(next->hash);
    ask<RosterVersion>(
        true, [next = *next, entry](RosterStore &store) { return store.decide(next, entry); },
        [this, take, team](const Result<RosterVersion> &kept) {
            take(kept);
            if (kept) {
                emit plansChanged(team);
            }
        });
}

Result<RosterVersion> RosterDesk::submitted(const JudgedPlan &plan,
                                            const RosterVersion &version) const
{
    const RosterVersion &kept = plan.document.version;
    if (Outcome allowed = allowSubmission(plan.document.roster.team()); !allowed) {
        return allowed.error();
    }
    if (kept.state != VersionState::Draft || kept.revision != version.revision) {
        return Error{ErrorCode::Conflict, kept.savedBy};
    }
    if (!plan.isLegal) {
        return broken();
    }
    RosterVersion next = kept;
    next.state = VersionState::Submitted;
    next.submittedBy = m_author.userName();
    next.submittedAt = m_author.now();
    next.hash = hashOf(plan.document.roster);
    return next;
}

Result<RosterVersion> RosterDesk::released(const JudgedPlan &plan) const
{
    if (Outcome allowed = allowDecision(plan.document, plan.isLegal); !allowed) {
        return allowed.error();
    }
    if (!plan.isLegal) { // rules and people may have changed since
        return broken();
    }
    RosterVersion next = plan.document.version;
    if (next.state != VersionState::Submitted) {
        return invalid(u"state"_s);
    }
    if (next.hash != hashOf(plan.document.roster)) {
        return Error{ErrorCode::Conflict, u"hash"_s};
    }
    next.state = VersionState::Released;
    next.decidedBy = m_author.userName();
    next.decidedAt = m_author.now();
    return next;
}

Result<RosterVersion> RosterDesk::refused(const RosterDocument &plan, const QString &reason) const
{
    if (Outcome allowed = allowDecision(plan, true); !allowed) {
        return allowed.error();
    }
    RosterVersion next = plan.version;
    if (next.state != VersionState::Submitted) {
        return invalid(u"state"_s);
    }
    if (reason.trimmed().isEmpty()) {
        return invalid(u"reason"_s);
    }
    next.state = VersionState::Refused;
    next.decidedBy = m_author.userName();
    next.decidedAt = m_author.now();
    next.reason = reason.trimmed();
    return next;
}

void RosterDesk::submit(const RosterVersion &version, const Take<RosterVersion> &take)
{
    judge(version.id, [=, this](const Result<JudgedPlan> &plan) {
        keep(plan ? submitted(*plan, version) : plan.error(), u"roster.submit"_s,
             plan ? plan->document.roster.team() : QString(), take);
    });
}

void RosterDesk::release(qint64 id, const Take<RosterVersion> &take)
{
    judge(id, [=, this](const Result<JudgedPlan> &plan) {
        keep(plan ? released(*plan) : plan.error(), u"roster.release"_s,
             plan ? plan->document.roster.team() : QString(), take);
    });
}

void RosterDesk::refuse(qint64 id, const QString &reason, const Take<RosterVersion> &take)
{
    readVersion(id, [=, this](const Result<RosterDocument> &plan) {
        keep(plan ? refused(*plan, reason) : plan.error(), u"roster.refuse"_s,
             plan ? plan->roster.team() : QString(), take);
    });
}

// Waited for.

Result<RosterVersion> RosterDesk::saveDraft(const RosterDocument &document)
{
    return waitedFor<RosterVersion>(
        [&](const Take<RosterVersion> &take) { saveDraft(document, take); });
}

Result<RosterVersion> RosterDesk::submit(const RosterVersion &version)
{
    return waitedFor<RosterVersion>(
        [&](const Take<RosterVersion> &take) { submit(version, take); });
}

Result<RosterVersion> RosterDesk::release(qint64 id)
{
    return waitedFor<RosterVersion>([&](const Take<RosterVersion> &take) { release(id, take); });
}

Result<RosterVersion> RosterDesk::refuse(qint64 id, const QString &reason)
{
    return waitedFor<RosterVersion>(
        [&](const Take<RosterVersion> &take) { refuse(id, reason, take); });
}

} // namespace fw::roster
