// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/demandstore.h"
#include "core/storage/database.h"

#include <memory>

namespace fw::storage {

/// Standards of queues and imported calls in a database.
class SqlDemandStore final : public demand::DemandStore
{
public:
    explicit SqlDemandStore(std::shared_ptr<Database> database);

    [[nodiscard]] Result<std::vector<demand::QueueStandard>> standards() const override;
    [[nodiscard]] Outcome saveStandard(const demand::QueueStandard &standard, const QString &scope,
                                       const access::AuditEntry &entry) override;
    [[nodiscard]] Outcome removeStandard(const QString &queue, QDate from,
                                         const access::AuditEntry &entry) override;
    [[nodiscard]] Result<forecast::CallSeries> history(const QString &queue, QDate from, QDate to,
                                                       const IntervalGrid &grid) const override;
    [[nodiscard]] Outcome saveHistory(const QString &queue, const QString &scope,
                                      const forecast::CallSeries &calls,
                                      const access::AuditEntry &entry) override;

private:
    std::shared_ptr<Database> m_database;
};

} // namespace fw::storage
