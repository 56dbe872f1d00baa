// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/settlementstore.h"
#include "core/storage/readcopies.h"

namespace fw::storage {

/// Contracts and months of a server, for a window: by copies that are read anew when other desks
/// did something.
class SharedMonths final : public monthclose::SettlementStore
{
public:
    /// \a threads outlive it.
    explicit SharedMonths(StorageThreads &threads)
        : m_copies(threads)
    {
    }

    /// Tells when others changed something, and is to be told to look.
    [[nodiscard]] ReadCopies &copies() { return m_copies; }

    [[nodiscard]] Result<std::vector<monthclose::ContractHead>> contracts() const override;
    [[nodiscard]] Result<std::vector<monthclose::ContractTerms>> terms() const override;
    [[nodiscard]] Result<std::vector<QDate>> months(const QString &contract) const override;
    [[nodiscard]] Result<monthclose::MonthFile> month(const QString &contract,
                                                      QDate month) const override;
    [[nodiscard]] Outcome saveContract(const monthclose::ContractHead &contract,
                                       const access::AuditEntry &entry) override;
    [[nodiscard]] Result<std::int64_t> proposeTerms(const monthclose::ContractTerms &terms,
                                                    const access::AuditEntry &entry) override;
    [[nodiscard]] Outcome approveTerms(std::int64_t id, const QString &by, TimePoint at,
                                       const access::AuditEntry &entry) override;
    [[nodiscard]] Outcome saveMonth(const monthclose::MonthFile &month, const QString &scope,
                                    const access::AuditEntry &entry) override;

private:
    mutable ReadCopies m_copies;
};

} // namespace fw::storage
