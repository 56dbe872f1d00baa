// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/settlementstore.h"
#include "core/storage/database.h"

#include <memory>

namespace fw::storage {

/// Contracts, their terms and the months in a database. What its triggers refuse is a Conflict with
/// "locked", "revision" or "approved", or NotPermitted with "own".
class SqlSettlementStore final : public monthclose::SettlementStore
{
public:
    explicit SqlSettlementStore(std::shared_ptr<Database> database);

    [[nodiscard]] Result<std::vector<monthclose::ContractHead>> contracts() const override;
    [[nodiscard]] Outcome saveContract(const monthclose::ContractHead &contract,
                                       const access::AuditEntry &entry) override;
    [[nodiscard]] Result<std::vector<monthclose::ContractTerms>> terms() const override;
    [[nodiscard]] Result<std::int64_t> proposeTerms(const monthclose::ContractTerms &terms,
                                                    const access::AuditEntry &entry) override;
    [[nodiscard]] Outcome approveTerms(std::int64_t id, const QString &by, TimePoint at,
                                       const access::AuditEntry &entry) override;
    [[nodiscard]] Result<std::vector<QDate>> months(const QString &contract) const override;
    [[nodiscard]] Result<monthclose::MonthFile> month(const QString &contract,
                                                      QDate month) const override;
    [[nodiscard]] Outcome saveMonth(const monthclose::MonthFile &month, const QString &scope,
                                    const access::AuditEntry &entry) override;

private:
    std::shared_ptr<Database> m_database;
};

} // namespace fw::storage
