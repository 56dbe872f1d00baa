// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditentry.h"
#include "core/monthclose/contractannex.h"

namespace fw::monthclose {

/// What is written at once, or not at all.
struct ContractBatch
{
    std::vector<ContractHead> contracts;
    std::vector<ContractTerms> terms; ///< proposals
    std::vector<ContractStaff> staff;
    std::vector<access::AuditEntry> entries; ///< one for each, in this order

    [[nodiscard]] std::size_t size() const
    {
        return contracts.size() + terms.size() + staff.size();
    }
};

/// Where the annexes of contracts are kept, and what is imported. Whatever is written is written
/// with its entry of the audit trail, or not at all.
class ContractStore
{
    Q_DISABLE_COPY_MOVE(ContractStore)

public:
    virtual ~ContractStore() = default;

    /// NotFound.
    [[nodiscard]] virtual Result<ContractAnnex> annex(const QString &contract) const = 0;
    /// The next revision. Conflict with "revision" when somebody else saved one.
    [[nodiscard]] virtual Outcome saveAnnex(const ContractAnnex &annex,
                                            const access::AuditEntry &entry) = 0;
    /// NotFound.
    [[nodiscard]] virtual Result<ContractStaff> staff(const QString &contract) const = 0;
    [[nodiscard]] virtual Outcome saveStaff(const ContractStaff &staff,
                                            const access::AuditEntry &entry) = 0;
    [[nodiscard]] virtual Outcome saveBatch(const ContractBatch &batch) = 0;

protected:
    ContractStore() = default;
};

} // namespace fw::monthclose
