// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/legalholds.h"

#include <map>
#include <vector>

namespace fw::storage {

/// That rows were deleted: enough to prove it of a backup that still has them.
struct DeletionCertificate
{
    qint64 id = 0; ///< given by the store
    DataClass dataClass = DataClass::Calls;
    TimePoint from = kNoTime; ///< of the earliest row
    TimePoint to = kNoTime;   ///< of the latest
    qint64 rows = 0;
    QByteArray digest; ///< SHA-256 over the rows, in order
    std::chrono::days kept{0};
    QString by;
    TimePoint at = kNoTime;
};

/// Deletes what is older than its class may become, but nothing under a legal hold, and keeps a
/// certificate of it in the same transaction.
class Retention final
{
public:
    explicit Retention(std::shared_ptr<Database> database);

    using Rules = std::map<DataClass, std::chrono::days>;

    static constexpr int kMostDays = 36500;

    /// How long each class is kept here: the usual time, or what somebody decided.
    [[nodiscard]] Result<Rules> rules() const;
    /// From now on, for every job that deletes here. InvalidArgument: no days, or no name.
    [[nodiscard]] Outcome setRule(DataClass dataClass, std::chrono::days kept, const QString &by,
                                  TimePoint now);

    /// What \a others does not name is kept as rules() has it. One certificate for each class of
    /// which something was deleted.
    [[nodiscard]] Result<std::vector<DeletionCertificate>>
    deleteExpired(const Rules &others, TimePoint now, const QString &by);

    [[nodiscard]] Result<std::vector<DeletionCertificate>> certificates() const;

private:
    [[nodiscard]] Result<std::optional<DeletionCertificate>>
    deleteClass(DataClass dataClass, TimePoint limit, TimePoint now,
                const std::vector<LegalHold> &holds);
    [[nodiscard]] Outcome keep(DeletionCertificate &certificate);
    /// What is deleted is gone from the file too, not only from its tables.
    [[nodiscard]] Outcome cleanUp(TimePoint limit);

    std::shared_ptr<Database> m_database;
};

} // namespace fw::storage
