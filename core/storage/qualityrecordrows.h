// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditentry.h"
#include "core/quality/calibration.h"
#include "core/quality/coaching.h"
#include "core/quality/recording.h"
#include "core/quality/samplingplan.h"

#include <QSqlDatabase>

namespace fw::storage {

// Rows of plans, calibrations, coaching, certificates and of what belongs to recordings. What
// writes does so within the caller's transaction, in the name and at the time of the entry.

[[nodiscard]] Result<std::vector<quality::SamplingPlan>> readPlans(const QSqlDatabase &connection);
[[nodiscard]] Result<std::int64_t> writePlan(const QSqlDatabase &connection,
                                             const quality::SamplingPlan &plan,
                                             const access::AuditEntry &entry);

[[nodiscard]] Result<std::vector<quality::Calibration>>
readCalibrations(const QSqlDatabase &connection);
/// Sheets are rows of their own: who submits one changes nothing else, so that two may do it at
/// once.
[[nodiscard]] Result<std::int64_t> writeCalibration(const QSqlDatabase &connection,
                                                    const quality::Calibration &calibration,
                                                    const access::AuditEntry &entry);

[[nodiscard]] Result<std::vector<quality::CoachingTask>>
readCoaching(const QSqlDatabase &connection);
[[nodiscard]] Result<std::int64_t> writeCoaching(const QSqlDatabase &connection,
                                                 const quality::CoachingTask &task,
                                                 const access::AuditEntry &entry);

[[nodiscard]] Result<std::vector<quality::Certificate>>
readCertificates(const QSqlDatabase &connection);
[[nodiscard]] Result<std::int64_t> writeCertificate(const QSqlDatabase &connection,
                                                    const quality::Certificate &certificate,
                                                    const access::AuditEntry &entry);

[[nodiscard]] Result<std::vector<quality::Recording>> readRecordings(const QSqlDatabase &connection,
                                                                     const QStringList &calls);
/// A legal hold stays, and so does the later end of keeping.
[[nodiscard]] Outcome writeRecording(const QSqlDatabase &connection,
                                     const quality::Recording &recording, const QString &scope);
[[nodiscard]] Outcome addPlayback(const QSqlDatabase &connection, const quality::Playback &playback,
                                  const QString &scope);
[[nodiscard]] Result<std::vector<quality::ReplayComment>>
readComments(const QSqlDatabase &connection, const QString &call, const QString &reader);
[[nodiscard]] Result<std::int64_t> addComment(const QSqlDatabase &connection,
                                              const quality::ReplayComment &comment,
                                              const QString &scope);

} // namespace fw::storage
