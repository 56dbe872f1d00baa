// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/retention.h"

#include <QCryptographicHash>
#include <QSqlDatabase>

namespace fw::storage {

/// Deletes rows of one class, and counts and digests them on their way out. Inside somebody's
/// transaction.
class ExpiredRows final
{
public:
    ExpiredRows(const QSqlDatabase &connection, DataClass dataClass);

    /// All before \a limit that no hold in force covers.
    [[nodiscard]] Outcome deleteBefore(TimePoint limit, const std::vector<LegalHold> &holds);
    /// Each session up to its newest keyframe before \a limit, so that what stays can be shown
    /// from its first moment on; a session that ended before it goes as a whole.
    [[nodiscard]] Outcome deleteJournalBefore(TimePoint limit);

    /// Nothing when nothing was deleted.
    [[nodiscard]] std::optional<DeletionCertificate> certificate() const;

private:
    /// Rows of \a table where \a condition holds; the first column of \a columns is their time.
    [[nodiscard]] Outcome deleteRows(const QString &table, const QString &columns,
                                     const QString &order, const QString &condition,
                                     const QVariantList &values);

    QSqlDatabase m_connection;
    DeletionCertificate m_certificate;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace fw::storage
