// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlqualitystore.h"

#include "core/storage/auditrows.h"
#include "core/storage/qualityrecordrows.h"
#include "core/storage/qualityrows.h"
#include "core/storage/transaction.h"

namespace fw::storage {

using namespace Qt::StringLiterals;
using quality::Calibration;
using quality::Certificate;
using quality::CoachingTask;
using quality::Evaluation;
using quality::EvaluationId;
using quality::Recording;
using quality::ReplayComment;
using quality::SamplingPlan;
using quality::ScorecardVersion;

SqlQualityStore::SqlQualityStore(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<std::int64_t> SqlQualityStore::recorded(const Work &work, access::AuditEntry entry)
{
    const QSqlDatabase connection = m_database->connection();
    Transaction transaction(connection);
    if (Outcome begun = transaction.begin(); !begun) {
        return begun.error();
    }
    const Result<std::int64_t> id = work(connection);
    if (!id) {
        return id;
    }
    if (*id != 0 && entry.detail.isEmpty() && !entry.object.startsWith(u'#')) {
        entry.detail = u"#%1"_s.arg(*id); // what is new has no number before
    }
    if (Outcome added = addAuditEntry(connection, entry); !added) {
        return added.error();
    }
    if (Outcome done = transaction.commit(); !done) {
        return done.error();
    }
    return id;
}

Outcome SqlQualityStore::noted(const std::function<Outcome(const QSqlDatabase &)> &work,
                               const access::AuditEntry &entry)
{
    const Result<std::int64_t> done = recorded(
        [&work](const QSqlDatabase &connection) {
            const Outcome written = work(connection);
            return written ? Result<std::int64_t>(0) : Result<std::int64_t>(written.error());
        },
        entry);
    return done ? success() : Outcome(done.error());
}

Result<std::vector<ScorecardVersion>> SqlQualityStore::scorecards() const
{
    return readScorecards(m_database->connection());
}

Outcome SqlQualityStore::saveScorecard(const ScorecardVersion &version,
                                       const access::AuditEntry &entry)
{
    return noted(
        [&](const QSqlDatabase &connection) { return writeScorecard(connection, version, entry); },
        entry);
}

Result<std::vector<Evaluation>>
SqlQualityStore::evaluations(const quality::EvaluationQuery &query) const
{
    return readEvaluations(m_database->connection(), query);
}

Result<Evaluation> SqlQualityStore::evaluation(EvaluationId id) const
{
    return readEvaluation(m_database->connection(), id);
}

Result<EvaluationId> SqlQualityStore::add(const Evaluation &evaluation,
                                          const access::AuditEntry &entry)
{
    return recorded(
        [&](const QSqlDatabase &connection) {
            return addEvaluation(connection, evaluation, entry);
        },
        entry);
}

Outcome SqlQualityStore::save(const Evaluation &evaluation, const access::AuditEntry &entry)
{
    return noted(
        [&](const QSqlDatabase &connection) {
            return writeEvaluation(connection, evaluation, entry);
        },
        entry);
}

Outcome SqlQualityStore::saveDraft(const Evaluation &evaluation)
{
    const QSqlDatabase connection = m_database->connection();
    Transaction transaction(connection);
    if (Outcome begun = transaction.begin(); !begun) {
        return begun;
    }
    if (Outcome written = writeDraft(connection, evaluation); !written) {
        return written;
    }
    return transaction.commit();
}

Result<std::vector<Recording>> SqlQualityStore::recordings(const QStringList &calls) const
{
    return readRecordings(m_database->connection(), calls);
}

Outcome SqlQualityStore::saveRecording(const Recording &recording, const QString &scope,
                                       const access::AuditEntry &entry)
{
    return noted(
        [&](const QSqlDatabase &connection) {
            return writeRecording(connection, recording, scope);
        },
        entry);
}

Outcome SqlQualityStore::addPlayback(const quality::Playback &playback, const QString &scope,
                                     const access::AuditEntry &entry)
{
    return noted(
        [&](const QSqlDatabase &connection) {
            return storage::addPlayback(connection, playback, scope);
        },
        entry);
}

Result<std::vector<ReplayComment>> SqlQualityStore::comments(const QString &call,
                                                             const QString &reader) const
{
    return readComments(m_database->connection(), call, reader);
}

Result<std::int64_t> SqlQualityStore::addComment(const ReplayComment &comment, const QString &scope,
                                                 const access::AuditEntry &entry)
{
    return recorded(
        [&](const QSqlDatabase &connection) {
            return storage::addComment(connection, comment, scope);
        },
        entry);
}

Result<std::vector<SamplingPlan>> SqlQualityStore::plans() const
{
    return readPlans(m_database->connection());
}

Result<std::int64_t> SqlQualityStore::savePlan(const SamplingPlan &plan,
                                               const access::AuditEntry &entry)
{
    return recorded(
        [&](const QSqlDatabase &connection) { return writePlan(connection, plan, entry); }, entry);
}

Result<std::vector<Calibration>> SqlQualityStore::calibrations() const
{
    return readCalibrations(m_database->connection());
}

Result<std::int64_t> SqlQualityStore::saveCalibration(const Calibration &calibration,
                                                      const access::AuditEntry &entry)
{
    return recorded(
        [&](const QSqlDatabase &connection) {
            return writeCalibration(connection, calibration, entry);
        },
        entry);
}

Result<std::vector<CoachingTask>> SqlQualityStore::coaching() const
{
    return readCoaching(m_database->connection());
}

Result<std::int64_t> SqlQualityStore::saveCoaching(const CoachingTask &task,
                                                   const access::AuditEntry &entry)
{
    return recorded(
        [&](const QSqlDatabase &connection) { return writeCoaching(connection, task, entry); },
        entry);
}

Result<std::vector<Certificate>> SqlQualityStore::certificates() const
{
    return readCertificates(m_database->connection());
}

Result<std::int64_t> SqlQualityStore::saveCertificate(const Certificate &certificate,
                                                      const access::AuditEntry &entry)
{
    return recorded(
        [&](const QSqlDatabase &connection) {
            return writeCertificate(connection, certificate, entry);
        },
        entry);
}

} // namespace fw::storage
