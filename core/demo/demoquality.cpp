// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoquality.h"

#include "core/demo/demoqualitybuilder.h"

#include <algorithm>

namespace fw::demo {

using namespace Qt::StringLiterals;
using quality::Evaluation;
using quality::QualityStore;

namespace {

constexpr std::size_t kAtOnce = 20;

std::size_t partsOf(std::size_t count)
{
    return (count + kAtOnce - 1) / kAtOnce;
}

access::AuditEntry entryOf(const QString &action, const QString &object, const QString &scope,
                           const QString &user, TimePoint at)
{
    access::AuditEntry entry;
    entry.at = at;
    entry.user = user;
    entry.action = action;
    entry.object = object;
    entry.scope = scope;
    return entry;
}

/// What a store gave a number to, without it.
template<typename T>
Outcome done(const Result<T> &result)
{
    return result ? success() : Outcome(result.error());
}

/// The number that the plan was given.
Result<std::int64_t> keptPlan(const QualityStore &store, const quality::SamplingPlan &plan)
{
    const Result<std::vector<quality::SamplingPlan>> plans = store.plans();
    if (!plans) {
        return plans.error();
    }
    const auto found = std::ranges::find(*plans, plan.seed, &quality::SamplingPlan::seed);
    return found != plans->end() ? Result<std::int64_t>(found->id)
                                 : Error{ErrorCode::NotFound, plan.seed};
}

Result<quality::EvaluationId> keptEvaluation(const QualityStore &store, const QString &call)
{
    quality::EvaluationQuery query;
    query.call = call;
    const Result<std::vector<Evaluation>> found = store.evaluations(query);
    if (!found) {
        return found.error();
    }
    return found->empty() ? Result<quality::EvaluationId>(Error{ErrorCode::NotFound, call})
                          : Result<quality::EvaluationId>(found->front().id);
}

} // namespace

DemoQuality::DemoQuality(const simulation::DemoFloor &floor, TimePoint now,
                         const QString &inspector, std::uint64_t seed)
{
    DemoQualityBuilder(*this, floor, now, inspector, seed).build();
}

std::vector<DemoSpeech> DemoQuality::speech() const
{
    std::vector<DemoSpeech> all;
    std::ranges::transform(m_recordings, std::back_inserter(all), speechOf);
    return all;
}

std::size_t DemoQuality::parts() const
{
    return 2 + partsOf(m_evaluations.size()) + partsOf(m_certificates.size());
}

Outcome DemoQuality::store(QualityStore &store, TimePoint now) const
{
    for (std::size_t part = 0; part < parts(); ++part) {
        if (Outcome kept = storePart(store, part, now); !kept) {
            return kept;
        }
    }
    return success();
}

Outcome DemoQuality::storePart(QualityStore &store, std::size_t part, TimePoint now) const
{
    const std::size_t scores = partsOf(m_evaluations.size());
    if (part == 0) {
        return storeBasis(store, now);
    }
    if (part <= scores) {
        return storeScores(store, (part - 1) * kAtOnce, now);
    }
    return part == scores + 1 ? storeRest(store, now)
                              : storeCertificates(store, (part - scores - 2) * kAtOnce, now);
}

Outcome DemoQuality::storeBasis(QualityStore &store, TimePoint now) const
{
    for (const quality::ScorecardVersion &version : m_scorecards) {
        const auto entry =
            entryOf(u"quality.scorecard.save"_s, version.key(), {}, version.savedBy, now);
        if (Outcome kept = store.saveScorecard(version, entry); !kept) {
            return kept;
        }
    }
    quality::SamplingPlan plan = m_plan;
    plan.id = 0;
    return done(store.savePlan(
        plan, entryOf(u"quality.plan.save"_s, plan.seed, plan.scope, plan.savedBy, now)));
}

Outcome DemoQuality::storeScores(QualityStore &store, std::size_t first, TimePoint now) const
{
    const Result<std::int64_t> plan = keptPlan(store, m_plan);
    if (!plan) {
        return plan.error();
    }
    const std::size_t end = std::min(first + kAtOnce, m_evaluations.size());
    for (std::size_t index = first; index < end; ++index) {
        Evaluation each = m_evaluations[index];
        const QString &call = each.about.id;
        const QString &team = each.about.team;
        each.id = 0;
        each.plan = each.plan != 0 ? *plan : 0;
        const auto added =
            store.add(each, entryOf(u"quality.assign"_s, call, team, each.evaluator, now));
        if (!added) {
            return added.error();
        }
        const auto recording = std::ranges::find(m_recordings, call, &quality::Recording::call);
        if (recording != m_recordings.end()) {
            const auto entry = entryOf(u"quality.recording.found"_s, call, team, {}, now);
            if (Outcome kept = store.saveRecording(*recording, team, entry); !kept) {
                return kept;
            }
        }
        const auto comment = std::ranges::find(m_comments, call, &quality::ReplayComment::call);
        if (comment != m_comments.end()) {
            const auto kept = store.addComment(
                *comment, team, entryOf(u"quality.comment"_s, call, team, comment->by, now));
            if (!kept) {
                return kept.error();
            }
        }
    }
    return success();
}

Outcome DemoQuality::storeRest(QualityStore &store, TimePoint now) const
{
    for (quality::Calibration session : m_calibrations) {
        session.id = 0;
        const auto entry = entryOf(u"quality.calibration.save"_s, session.title.en, session.scope,
                                   session.facilitator, now);
        if (const auto kept = store.saveCalibration(session, entry); !kept) {
            return kept.error();
        }
    }
    for (quality::CoachingTask task : m_coaching) {
        const auto place = static_cast<std::size_t>(task.evaluation) - 1;
        const Result<quality::EvaluationId> evaluation =
            keptEvaluation(store, m_evaluations[place].about.id);
        if (!evaluation) {
            return evaluation.error();
        }
        task.id = 0;
        task.evaluation = *evaluation;
        const auto entry =
            entryOf(u"quality.coaching.save"_s, task.agent, task.scope, task.coach, now);
        if (const auto kept = store.saveCoaching(task, entry); !kept) {
            return kept.error();
        }
    }
    return success();
}

Outcome DemoQuality::storeCertificates(QualityStore &store, std::size_t first, TimePoint now) const
{
    const std::size_t end = std::min(first + kAtOnce, m_certificates.size());
    for (std::size_t index = first; index < end; ++index) {
        quality::Certificate each = m_certificates[index];
        each.id = 0;
        const auto entry =
            entryOf(u"quality.certificate.issue"_s, each.person, each.scope, each.issuedBy, now);
        if (const auto kept = store.saveCertificate(each, entry); !kept) {
            return kept.error();
        }
    }
    return success();
}

} // namespace fw::demo
