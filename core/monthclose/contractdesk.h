// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/contractimport.h"
#include "core/monthclose/contractstore.h"
#include "core/monthclose/settlementdesk.h"

namespace fw::monthclose {

/// What contracts say beside prices, and what is imported of them: asks who may, keeps, and says
/// that something changed. The one object through which screens read and write them.
///
/// Errors: NotPermitted with "right", "scope" or "own"; NotFound with "contract"; Conflict with
/// "revision" when somebody else saved it, or "from" when terms of that month are approved already;
/// InvalidArgument as check() says; what the store says.
class ContractDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContractDesk)

public:
    /// What is handed over has to outlive this.
    ContractDesk(SettlementDesk &settlements, ContractStore &store, QObject *parent = nullptr);

    void useStore(ContractStore &store);

    /// The usual one where nobody has kept another.
    [[nodiscard]] Result<ContractAnnex> annex(const QString &contract) const;
    Outcome saveAnnex(const ContractAnnex &annex);
    [[nodiscard]] Result<ContractStaff> staff(const QString &contract) const;
    Outcome saveStaff(const ContractStaff &staff);
    /// Of all months that were opened.
    [[nodiscard]] Result<std::vector<CommitmentBreach>> breaches(const QString &contract) const;

    /// What the files say, and all faults of it; nothing is kept. Terms have the indicators of
    /// those that hold, else the usual ones. What isn't wrong with a line but with a contract has
    /// the contract behind a line end.
    [[nodiscard]] ContractImport dryRun(const std::vector<ImportedFile> &files) const;
    /// All of it or nothing; terms as proposals.
    Outcome take(const ContractImport &import);

    // Whether it is worth offering.
    [[nodiscard]] bool mayEditAnnex(const QString &contract) const;
    [[nodiscard]] bool mayEditStaff(const QString &contract) const;
    [[nodiscard]] bool mayImport() const;

    /// Indicators for the first terms of a contract, or those of its newest ones.
    [[nodiscard]] ContractTerms termsToBeginWith(const ContractHead &contract, QDate from) const;

signals:
    void changed();

private:
    [[nodiscard]] Result<ContractHead> head(const QString &contract) const;
    [[nodiscard]] Outcome allow(access::ProtectedObject object, const QString &scope) const;
    [[nodiscard]] Outcome checkBatch(const ContractImport &import) const;
    [[nodiscard]] Outcome checkContract(const ContractHead &contract) const;
    [[nodiscard]] Outcome checkTerms(const ContractTerms &terms, const ContractImport &with) const;
    [[nodiscard]] Outcome checkStaff(const ContractStaff &staff, const ContractImport &with) const;
    [[nodiscard]] Result<ContractHead> headWith(const QString &contract,
                                                const ContractImport &with) const;
    Outcome after(Outcome done);

    SettlementDesk &m_settlements;
    ContractStore *m_store; ///< never null
};

} // namespace fw::monthclose
