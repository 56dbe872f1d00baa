// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditentry.h"
#include "core/base/result.h"
#include "core/monthclose/contractbook.h"
#include "core/monthclose/monthfile.h"

namespace fw::monthclose {

/// Where contracts, their terms and the months are kept. Whatever is written is written with its
/// entry of the audit trail, or not at all.
class SettlementStore
{
    Q_DISABLE_COPY_MOVE(SettlementStore)

public:
    virtual ~SettlementStore() = default;

    [[nodiscard]] virtual Result<std::vector<ContractHead>> contracts() const = 0;
    [[nodiscard]] virtual Outcome saveContract(const ContractHead &contract,
                                               const access::AuditEntry &entry) = 0;
    /// By contract and date, proposals with them.
    [[nodiscard]] virtual Result<std::vector<ContractTerms>> terms() const = 0;
    /// Gives its id.
    [[nodiscard]] virtual Result<std::int64_t> proposeTerms(const ContractTerms &terms,
                                                            const access::AuditEntry &entry) = 0;
    /// Conflict when they are approved already.
    [[nodiscard]] virtual Outcome approveTerms(std::int64_t id, const QString &by, TimePoint at,
                                               const access::AuditEntry &entry) = 0;

    /// Months that were ever opened, the newest first.
    [[nodiscard]] virtual Result<std::vector<QDate>> months(const QString &contract) const = 0;
    /// NotFound.
    [[nodiscard]] virtual Result<MonthFile> month(const QString &contract, QDate month) const = 0;
    /// The next revision. Conflict when somebody else saved one, or when it is locked.
    [[nodiscard]] virtual Outcome saveMonth(const MonthFile &month, const QString &scope,
                                            const access::AuditEntry &entry) = 0;

protected:
    SettlementStore() = default;
};

} // namespace fw::monthclose
