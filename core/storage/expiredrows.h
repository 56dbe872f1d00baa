// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/retention.h"

#include <QCryptographicHash>
#include <QSqlDatabase>

namespace fw::storage {

struct ExpiringTable;

/// Deletes rows of one class, and counts and digests them on their way out. Inside somebody's
/// transaction.
class ExpiredRows final
{
public:
    ExpiredRows(const QSqlDatabase &connection, DataClass dataClass, TimePoint now);

    /// All that was over before \a limit and that no hold in force covers. What is open, not done
    /// or not signed is never too old.
    [[nodiscard]] Outcome deleteBefore(TimePoint limit, const std::vector<LegalHold> &holds);
    /// Each session up to its newest keyframe before \a limit, so that what stays can be shown
    /// from its first moment on; a session that ended before it goes as a whole.
    [[nodiscard]] Outcome deleteJournalBefore(TimePoint limit);

    /// Nothing when nothing was deleted.
    [[nodiscard]] std::optional<DeletionCertificate> certificate() const;

private:
    /// The rows of a question with \a values: counted and digested. Gives how many; the first
    /// column is their time unless they belong to rows that are counted elsewhere.
    [[nodiscard]] Result<qint64> digest(const QString &question, const QVariantList &values,
                                        bool isCounted);
    [[nodiscard]] Outcome change(const QString &statement, const QVariantList &values,
                                 std::optional<qint64> expected);
    [[nodiscard]] Outcome deleteFrom(const ExpiringTable &table, TimePoint limit,
                                     const std::vector<LegalHold> &holds);
    /// Timelines and excerpts go with their incidents.
    [[nodiscard]] Outcome deleteIncidents(const ExpiringTable &table, const QString &condition,
                                          const QVariantList &values);
    /// What belongs to rows that go, before these do: they may not be without them.
    [[nodiscard]] Outcome deleteParts(const ExpiringTable &table, const QString &condition,
                                      const QVariantList &values);
    /// Lets days before \a limit go that were signed or frozen; none with kNoTime.
    [[nodiscard]] Outcome openFor(TimePoint limit);
    /// Rows of \a table where \a condition holds; the first column of \a columns is their time.
    [[nodiscard]] Outcome deleteRows(const QString &table, const QString &columns,
                                     const QString &order, const QString &condition,
                                     const QVariantList &values);

    QSqlDatabase m_connection;
    TimePoint m_now;
    DeletionCertificate m_certificate;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace fw::storage
