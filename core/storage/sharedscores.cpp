// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sharedscores.h"

#include "core/storage/sqlqualitystore.h"

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

using Opened = std::shared_ptr<Database>;

QString questionOf(const quality::EvaluationQuery &query)
{
    const auto time = [](TimePoint at) { return QString::number(toMicroseconds(at)); };
    return QStringList{u"evaluations"_s,
                       time(query.from),
                       time(query.until),
                       query.scope,
                       query.agent,
                       query.evaluator,
                       query.call,
                       QString::number(query.plan),
                       query.isLowOnly ? query.below.text() : QString(),
                       QString::number(query.most)}
        .join(u'\n');
}

} // namespace

Result<std::vector<quality::ScorecardVersion>> SharedScores::scorecards() const
{
    return m_copies.read<std::vector<quality::ScorecardVersion>>(
        u"scorecards"_s, [](const Opened &opened) { return SqlQualityStore(opened).scorecards(); });
}

Result<std::vector<quality::Evaluation>>
SharedScores::evaluations(const quality::EvaluationQuery &query) const
{
    return m_copies.read<std::vector<quality::Evaluation>>(
        questionOf(query),
        [query](const Opened &opened) { return SqlQualityStore(opened).evaluations(query); });
}

Result<quality::Evaluation> SharedScores::evaluation(quality::EvaluationId id) const
{
    return m_copies.read<quality::Evaluation>(
        u"evaluation %1"_s.arg(id),
        [id](const Opened &opened) { return SqlQualityStore(opened).evaluation(id); });
}

Result<std::vector<quality::Recording>> SharedScores::recordings(const QStringList &calls) const
{
    return m_copies.read<std::vector<quality::Recording>>(
        u"recordings "_s + calls.join(u'\n'),
        [calls](const Opened &opened) { return SqlQualityStore(opened).recordings(calls); });
}

Result<std::vector<quality::ReplayComment>> SharedScores::comments(const QString &call,
                                                                   const QString &reader) const
{
    return m_copies.read<std::vector<quality::ReplayComment>>(
        u"comments "_s + call + u'\n' + reader, [call, reader](const Opened &opened) {
            return SqlQualityStore(opened).comments(call, reader);
        });
}

Result<std::vector<quality::SamplingPlan>> SharedScores::plans() const
{
    return m_copies.read<std::vector<quality::SamplingPlan>>(
        u"plans"_s, [](const Opened &opened) { return SqlQualityStore(opened).plans(); });
}

Result<std::vector<quality::Calibration>> SharedScores::calibrations() const
{
    return m_copies.read<std::vector<quality::Calibration>>(
        u"calibrations"_s,
        [](const Opened &opened) { return SqlQualityStore(opened).calibrations(); });
}

Result<std::vector<quality::CoachingTask>> SharedScores::coaching() const
{
    return m_copies.read<std::vector<quality::CoachingTask>>(
        u"coaching"_s, [](const Opened &opened) { return SqlQualityStore(opened).coaching(); });
}

Result<std::vector<quality::Certificate>> SharedScores::certificates() const
{
    return m_copies.read<std::vector<quality::Certificate>>(
        u"certificates"_s,
        [](const Opened &opened) { return SqlQualityStore(opened).certificates(); });
}

Outcome SharedScores::saveScorecard(const quality::ScorecardVersion &version,
                                    const access::AuditEntry &entry)
{
    return m_copies.write<std::monostate>([version, entry](const Opened &opened) {
        return SqlQualityStore(opened).saveScorecard(version, entry);
    });
}

Result<quality::EvaluationId> SharedScores::add(const quality::Evaluation &evaluation,
                                                const access::AuditEntry &entry)
{
    return m_copies.write<quality::EvaluationId>([evaluation, entry](const Opened &opened) {
        return SqlQualityStore(opened).add(evaluation, entry);
    });
}

Outcome SharedScores::save(const quality::Evaluation &evaluation, const access::AuditEntry &entry)
{
    return m_copies.write<std::monostate>([evaluation, entry](const Opened &opened) {
        return SqlQualityStore(opened).save(evaluation, entry);
    });
}

Outcome SharedScores::saveDraft(const quality::Evaluation &evaluation)
{
    return m_copies.write<std::monostate>([evaluation](const Opened &opened) {
        return SqlQualityStore(opened).saveDraft(evaluation);
    });
}

Outcome SharedScores::saveRecording(const quality::Recording &recording, const QString &scope,
                                    const access::AuditEntry &entry)
{
    return m_copies.write<std::monostate>([recording, scope, entry](const Opened &opened) {
        return SqlQualityStore(opened).saveRecording(recording, scope, entry);
    });
}

Outcome SharedScores::addPlayback(const quality::Playback &playback, const QString &scope,
                                  const access::AuditEntry &entry)
{
    return m_copies.write<std::monostate>([playback, scope, entry](const Opened &opened) {
        return SqlQualityStore(opened).addPlayback(playback, scope, entry);
    });
}

Result<std::int64_t> SharedScores::addComment(const quality::ReplayComment &comment,
                                              const QString &scope, const access::AuditEntry &entry)
{
    return m_copies.write<std::int64_t>([comment, scope, entry](const Opened &opened) {
        return SqlQualityStore(opened).addComment(comment, scope, entry);
    });
}

Result<std::int64_t> SharedScores::savePlan(const quality::SamplingPlan &plan,
                                            const access::AuditEntry &entry)
{
    return m_copies.write<std::int64_t>([plan, entry](const Opened &opened) {
        return SqlQualityStore(opened).savePlan(plan, entry);
    });
}

Result<std::int64_t> SharedScores::saveCalibration(const quality::Calibration &calibration,
                                                   const access::AuditEntry &entry)
{
    return m_copies.write<std::int64_t>([calibration, entry](const Opened &opened) {
        return SqlQualityStore(opened).saveCalibration(calibration, entry);
    });
}

Result<std::int64_t> SharedScores::saveCoaching(const quality::CoachingTask &task,
                                                const access::AuditEntry &entry)
{
    return m_copies.write<std::int64_t>([task, entry](const Opened &opened) {
        return SqlQualityStore(opened).saveCoaching(task, entry);
    });
}

Result<std::int64_t> SharedScores::saveCertificate(const quality::Certificate &certificate,
                                                   const access::AuditEntry &entry)
{
    return m_copies.write<std::int64_t>([certificate, entry](const Opened &opened) {
        return SqlQualityStore(opened).saveCertificate(certificate, entry);
    });
}

} // namespace fw::storage
