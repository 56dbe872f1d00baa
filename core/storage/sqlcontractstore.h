// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/contractstore.h"
#include "core/storage/database.h"

#include <memory>

namespace fw::storage {

/// What contracts say beside prices in a database, and whole imports. What its triggers refuse is
/// a Conflict with "revision".
class SqlContractStore final : public monthclose::ContractStore
{
public:
    explicit SqlContractStore(std::shared_ptr<Database> database);

    [[nodiscard]] Result<monthclose::ContractAnnex> annex(const QString &contract) const override;
    [[nodiscard]] Outcome saveAnnex(const monthclose::ContractAnnex &annex,
                                    const access::AuditEntry &entry) override;
    [[nodiscard]] Result<monthclose::ContractStaff> staff(const QString &contract) const override;
    [[nodiscard]] Outcome saveStaff(const monthclose::ContractStaff &staff,
                                    const access::AuditEntry &entry) override;
    [[nodiscard]] Outcome saveBatch(const monthclose::ContractBatch &batch) override;

private:
    std::shared_ptr<Database> m_database;
};

} // namespace fw::storage
