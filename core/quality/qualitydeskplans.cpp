// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/qualitydesk.h"

#include <algorithm>

namespace fw::quality {

using namespace Qt::StringLiterals;

namespace {

Error notPermitted(const QString &word)
{
    return Error{ErrorCode::NotPermitted, word};
}

/// The one that is kept, of which \a value is the next state; null for a new one.
template<typename T>
Result<std::optional<T>> keptOf(const Result<std::vector<T>> &all, const T &value)
{
    if (value.id == 0) {
        return std::optional<T>();
    }
    if (!all) {
        return all.error();
    }
    const auto found = std::ranges::find(*all, value.id, &T::id);
    if (found == all->end()) {
        return Error{ErrorCode::NotFound, QString::number(value.id)};
    }
    if (found->savedAt != value.savedAt) {
        return Error{ErrorCode::Conflict, QString::number(value.id)};
    }
    return std::optional<T>(*found);
}

/// \a value with the sheets that others have filled in as they are kept, and \a by's own ones.
Calibration merged(Calibration value, const Calibration &kept, const QString &by)
{
    std::erase_if(value.sheets, [&by](const CalibrationSheet &each) { return each.by != by; });
    std::ranges::copy_if(kept.sheets, std::back_inserter(value.sheets),
                         [&by](const CalibrationSheet &each) { return each.by != by; });
    return value;
}

/// Whether nothing but sheets differs; then it doesn't matter who else has filled in some
/// meanwhile.
bool isSheetOnly(const Calibration &value, const Calibration &kept)
{
    Calibration same = value;
    same.sheets = kept.sheets;
    same.savedBy = kept.savedBy;
    same.savedAt = kept.savedAt;
    return kept.id != 0 && same == kept;
}

bool isSubmittedKept(const Calibration &value, const Calibration &kept)
{
    return std::ranges::all_of(kept.sheets, [&value](const CalibrationSheet &each) {
        return !each.isSubmitted() || std::ranges::find(value.sheets, each) != value.sheets.end();
    });
}

} // namespace

// Sampling plans.

bool QualityDesk::mayPlan() const
{
    return bool(allowSomewhere(Object::Scorecards, Right::Write));
}

Result<std::vector<SamplingPlan>> QualityDesk::plans() const
{
    if (Outcome allowed = allowSomewhere(Object::Scorecards, Right::Read); !allowed) {
        return allowed.error();
    }
    Result<std::vector<SamplingPlan>> all = m_store->plans();
    if (all) {
        std::erase_if(*all, [this](const SamplingPlan &each) {
            return !allowAround(Object::Scorecards, Right::Read, each.scope);
        });
    }
    return all;
}

Result<std::int64_t> QualityDesk::savePlan(const SamplingPlan &plan)
{
    if (Outcome allowed = m_author.allow(Object::Scorecards, Right::Write, plan.scope); !allowed) {
        return allowed.error();
    }
    if (Outcome checked = check(plan); !checked) {
        return checked.error();
    }
    const auto kept = keptOf(m_store->plans(), plan);
    if (!kept) {
        return kept.error();
    }
    SamplingPlan next = plan;
    next.savedBy = m_author.userName();
    next.savedAt = m_author.now();
    access::AuditEntry entry =
        m_author.entry(u"quality.plan.save"_s, QString::number(plan.id), plan.scope);
    entry.detail = plan.title.en.isEmpty() ? plan.title.zh : plan.title.en;
    return tell(m_store->savePlan(next, entry));
}

Outcome QualityDesk::assignDrawn(const SamplingPlan &plan, const std::vector<JudgedCall> &drawn)
{
    if (Outcome allowed = m_author.allow(Object::Scorecards, Right::Write, plan.scope); !allowed) {
        return allowed;
    }
    const Result<ScorecardVersion> version = find(plan.form);
    if (!version) {
        return version.error();
    }
    if (plan.id == 0 || version->state != ScorecardState::Published) {
        return Error{ErrorCode::InvalidArgument, plan.id == 0 ? u"plan"_s : u"form"_s};
    }
    const auto kept = keptOf(m_store->plans(), plan);
    EvaluationQuery query;
    query.plan = plan.id;
    query.most = std::numeric_limits<int>::max();
    const Result<std::vector<Evaluation>> known = m_store->evaluations(query);
    if (!kept || !known) {
        return kept ? known.error() : kept.error();
    }
    for (const Share &share : shareOut(plan, drawn)) {
        if (std::ranges::any_of(*known, [&share](const Evaluation &each) {
                return each.about.id == share.call.id;
            })) {
            continue; // of an earlier attempt, or of the plan before a call was replaced
        }
        Evaluation evaluation;
        evaluation.about = share.call;
        evaluation.plan = plan.id;
        evaluation.form = plan.form;
        evaluation.evaluator = share.evaluator;
        evaluation.isInternal = isOutsourcer();
        evaluation.assignedAt = m_author.now();
        access::AuditEntry entry =
            m_author.entry(u"quality.assign"_s, share.call.id, share.call.team);
        entry.detail = share.evaluator;
        if (const auto added = m_store->add(evaluation, entry); !added) {
            emit changed(); // what was assigned so far stays; trying again goes on there
            return added.error();
        }
    }
    SamplingPlan next = plan;
    next.isDrawn = true;
    next.savedBy = m_author.userName();
    next.savedAt = m_author.now();
    const auto saved = tell(m_store->savePlan(
        next, m_author.entry(u"quality.plan.draw"_s, QString::number(plan.id), plan.scope)));
    return saved ? success() : Outcome(saved.error());
}

// Calibration.

bool QualityDesk::mayCalibrate() const
{
    return allowSomewhere(Object::Calibration, Right::Execute) ||
           allowSomewhere(Object::Calibration, Right::Write);
}

Result<std::vector<Calibration>> QualityDesk::calibrations() const
{
    const auto sees = [this](const Calibration &each) {
        return each.participants.contains(m_author.userName()) ||
               allowAround(Object::Calibration, Right::Read, each.scope) ||
               allowAround(Object::Calibration, Right::Execute, each.scope);
    };
    if (!mayCalibrate()) {
        if (Outcome allowed = allowSomewhere(Object::Calibration, Right::Read); !allowed) {
            return allowed.error();
        }
    }
    const Result<std::vector<Calibration>> all = m_store->calibrations();
    if (!all) {
        return all.error();
    }
    std::vector<Calibration> seen;
    for (const Calibration &each : *all) {
        if (sees(each)) {
            seen.push_back(each.seenBy(m_author.userName()));
        }
    }
    return seen;
}

Result<Calibration> QualityDesk::nextOf(const Calibration &calibration,
                                        const Calibration &kept) const
{
    const QString by = m_author.userName();
    Calibration next = merged(calibration, kept, by);
    if (!isSubmittedKept(next, kept)) {
        return Error{ErrorCode::InvalidArgument, u"state"_s};
    }
    const Result<ScorecardVersion> version = find(next.form);
    if (!version) {
        return version.error();
    }
    for (CalibrationSheet &sheet : next.sheets) {
        if (sheet.by == by) {
            sheet.score = scoreOf(version->card, sheet.answers);
        }
    }
    next.savedBy = by;
    next.savedAt = m_author.now();
    return next;
}

Outcome QualityDesk::allowCalibrating(const Calibration &calibration, const Calibration &kept) const
{
    const QString by = m_author.userName();
    Outcome mayTakePart = allowAround(Object::Calibration, Right::Execute, calibration.scope);
    if (isSheetOnly(calibration, kept)) {
        const bool isParticipant = kept.participants.contains(by);
        return isParticipant ? mayTakePart
                             : Outcome(Error{ErrorCode::InvalidArgument, u"participant"_s});
    }
    if (kept.id != 0 && kept.savedAt != calibration.savedAt) {
        return Error{ErrorCode::Conflict, QString::number(kept.id)};
    }
    Calibration opened = kept;
    opened.isOpened = true;
    if (kept.id != 0 && kept.facilitator == by && isSheetOnly(calibration, opened)) {
        return mayTakePart;
    }
    return m_author.allow(Object::Calibration, Right::Write, calibration.scope);
}

Result<std::int64_t> QualityDesk::saveCalibration(const Calibration &calibration)
{
    Calibration before;
    if (calibration.id != 0) {
        const Result<std::vector<Calibration>> all = m_store->calibrations();
        if (!all) {
            return all.error();
        }
        const auto found = std::ranges::find(*all, calibration.id, &Calibration::id);
        if (found == all->end()) {
            return Error{ErrorCode::NotFound, QString::number(calibration.id)};
        }
        before = *found;
    }
    if (Outcome allowed = allowCalibrating(calibration, before); !allowed) {
        return allowed.error();
    }
    if (Outcome checked = check(calibration); !checked) {
        return checked.error();
    }
    const Result<Calibration> next = nextOf(calibration, before);
    if (!next) {
        return next.error();
    }
    const QString action = isSheetOnly(calibration, before) ? u"quality.calibration.score"_s
                                                            : u"quality.calibration.save"_s;
    return tell(m_store->saveCalibration(
        *next, m_author.entry(action, QString::number(next->id), next->scope)));
}

// Coaching.

bool QualityDesk::mayCoach(const QString &team) const
{
    return bool(m_author.allow(Object::Coaching, Right::Write, team));
}

Result<std::vector<CoachingTask>> QualityDesk::coaching() const
{
    if (Outcome allowed = allowSomewhere(Object::Coaching, Right::Read); !allowed) {
        return allowed.error();
    }
    Result<std::vector<CoachingTask>> all = m_store->coaching();
    if (all) {
        std::erase_if(*all, [this](const CoachingTask &each) {
            return !m_author.allow(Object::Coaching, Right::Read, each.scope, {}, each.agent);
        });
    }
    return all;
}

Outcome QualityDesk::checkCoaching(const CoachingTask &task, const CoachingTask *kept) const
{
    const QString own = ownPerson();
    if (kept && !own.isEmpty() && kept->agent == own) {
        CoachingTask same = *kept; // who it is about says a word to it, and changes nothing else
        same.statement = task.statement;
        same.state = task.state;
        const bool isStatement = same == task && kept->state == CoachingState::Held &&
                                 task.state == CoachingState::Stated;
        return isStatement ? success() : Outcome(notPermitted(u"own"_s));
    }
    for (const QString &scope : {task.scope, kept ? kept->scope : task.scope}) {
        if (Outcome allowed = m_author.allow(Object::Coaching, Right::Write, scope); !allowed) {
            return allowed;
        }
    }
    const bool isForged = kept && kept->statement != task.statement && m_author.hasAccounts();
    return isForged ? Outcome(notPermitted(u"right"_s)) : check(task);
}

Result<std::int64_t> QualityDesk::saveCoaching(const CoachingTask &task)
{
    const auto kept = keptOf(m_store->coaching(), task);
    if (!kept) {
        return kept.error();
    }
    if (Outcome checked = checkCoaching(task, kept->has_value() ? &**kept : nullptr); !checked) {
        return checked.error();
    }
    CoachingTask next = task;
    next.savedBy = m_author.userName();
    next.savedAt = m_author.now();
    access::AuditEntry entry =
        m_author.entry(u"quality.coaching.save"_s, QString::number(next.id), next.scope);
    entry.detail = next.agent;
    return tell(m_store->saveCoaching(next, entry));
}

// Certificates.

bool QualityDesk::mayCertify(const QString &team) const
{
    return bool(m_author.allow(Object::Certificates, Right::Approve, team));
}

bool QualityDesk::mayWithdraw(const QString &team) const
{
    return mayCertify(team) || m_author.allow(Object::Certificates, Right::Write, team);
}

Result<std::vector<Certificate>> QualityDesk::certificates() const
{
    if (Outcome allowed = allowSomewhere(Object::Certificates, Right::Read); !allowed) {
        return allowed.error();
    }
    Result<std::vector<Certificate>> all = m_store->certificates();
    if (all) {
        std::erase_if(*all, [this](const Certificate &each) {
            return !m_author.allow(Object::Certificates, Right::Read, each.scope, {}, each.person);
        });
    }
    return all;
}

Outcome QualityDesk::checkWithdrawal(const Certificate &certificate, const Certificate &kept) const
{
    Certificate same = kept;
    same.withdrawnOn = certificate.withdrawnOn;
    same.reason = certificate.reason;
    const bool isWithdrawal =
        same == certificate && certificate.withdrawnOn.isValid() && !kept.withdrawnOn.isValid();
    if (!isWithdrawal) {
        return notPermitted(u"right"_s);
    }
    return certificate.reason.trimmed().isEmpty()
               ? Outcome(Error{ErrorCode::InvalidArgument, u"reason"_s})
               : success();
}

Result<std::int64_t> QualityDesk::saveCertificate(const Certificate &certificate)
{
    const auto kept = keptOf(m_store->certificates(), certificate);
    if (!kept) {
        return kept.error();
    }
    const QString scope = kept->has_value() ? (*kept)->scope : certificate.scope;
    Outcome allowed = m_author.allow(Object::Certificates, Right::Approve, scope);
    if (!allowed && kept->has_value() &&
        m_author.allow(Object::Certificates, Right::Write, scope)) {
        allowed = checkWithdrawal(certificate, **kept);
    }
    if (allowed && scope != certificate.scope) {
        allowed = m_author.allow(Object::Certificates, Right::Approve, certificate.scope);
    }
    if (!allowed) {
        return allowed.error();
    }
    if (!ownPerson().isEmpty() && certificate.person == ownPerson()) {
        return notPermitted(u"own"_s);
    }
    Certificate next = certificate;
    if (!kept->has_value()) {
        next.issuedBy = m_author.userName();
    }
    if (Outcome checked = check(next); !checked) {
        return checked.error();
    }
    next.savedBy = m_author.userName();
    next.savedAt = m_author.now();
    const QString action = next.withdrawnOn.isValid() ? u"quality.certificate.withdraw"_s
                                                      : u"quality.certificate.issue"_s;
    access::AuditEntry entry = m_author.entry(action, next.person, next.scope);
    entry.detail = next.skill;
    return tell(m_store->saveCertificate(next, entry));
}

} // namespace fw::quality
