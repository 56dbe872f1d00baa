// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditstore.h"
#include "core/storage/database.h"

namespace fw::storage {

/// The audit trail in the database.
class SqlAuditStore final : public access::AuditStore
{
public:
    explicit SqlAuditStore(std::shared_ptr<Database> database);

    [[nodiscard]] Outcome append(const access::AuditEntry &entry) override;
    [[nodiscard]] Result<std::vector<access::AuditRow>> read(const access::AuditFilter &filter,
                                                             int most) const override;
    [[nodiscard]] Result<int> seal(TimePoint now) override;
    [[nodiscard]] Result<access::AuditChain::Verdict> verify() const override;

private:
    struct Head
    {
        std::int64_t place = 0;
        QByteArray hash;
    };

    [[nodiscard]] Result<Head> head() const;

    std::shared_ptr<Database> m_database;
};

} // namespace fw::storage
