// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/contractstore.h"
#include "tests/support/memorysettlement.h"

namespace fw::tests {

/// Annexes in memory beside a store of contracts, with the contract of ContractStore.
class MemoryContractStore final : public monthclose::ContractStore
{
public:
    MemoryContractStore(MemorySettlementStore &contracts, MemoryAudit &audit)
        : m_contracts(contracts)
        , m_audit(audit)
    {
    }

    [[nodiscard]] Result<monthclose::ContractAnnex> annex(const QString &contract) const override
    {
        return newest(m_annexes, contract);
    }

    [[nodiscard]] Outcome saveAnnex(const monthclose::ContractAnnex &annex,
                                    const access::AuditEntry &entry) override
    {
        return add(m_annexes, annex, entry);
    }

    [[nodiscard]] Result<monthclose::ContractStaff> staff(const QString &contract) const override
    {
        return newest(m_staff, contract);
    }

    [[nodiscard]] Outcome saveStaff(const monthclose::ContractStaff &staff,
                                    const access::AuditEntry &entry) override
    {
        return add(m_staff, staff, entry);
    }

    [[nodiscard]] Outcome saveBatch(const monthclose::ContractBatch &batch) override
    {
        auto entry = batch.entries.begin();
        Outcome done = success();
        for (const monthclose::ContractHead &each : batch.contracts) {
            done = done ? m_contracts.saveContract(each, *entry++) : done;
        }
        for (const monthclose::ContractTerms &each : batch.terms) {
            const auto id = m_contracts.proposeTerms(each, *entry++);
            done = done && !id ? Outcome(id.error()) : done;
        }
        for (const monthclose::ContractStaff &each : batch.staff) {
            done = done ? saveStaff(each, *entry++) : done;
        }
        return done;
    }

private:
    template<typename Part>
    using Parts = std::map<QString, std::vector<Part>>;

    template<typename Part>
    [[nodiscard]] static Result<Part> newest(const Parts<Part> &parts, const QString &contract)
    {
        const auto kept = parts.find(contract);
        return kept == parts.end() ? Result<Part>(Error{ErrorCode::NotFound, contract})
                                   : Result<Part>(kept->second.back());
    }

    template<typename Part>
    [[nodiscard]] Outcome add(Parts<Part> &parts, const Part &part, const access::AuditEntry &entry)
    {
        const auto kept = newest(parts, part.contract);
        if (part.revision != (kept ? kept->revision : 0)) {
            return Error{ErrorCode::Conflict, QStringLiteral("revision")};
        }
        Outcome noted = m_audit.append(entry);
        if (noted) {
            std::vector<Part> &all = parts[part.contract];
            all.push_back(part);
            all.back().revision = part.revision + 1;
            all.back().savedBy = entry.user;
            all.back().savedAt = entry.at;
        }
        return noted;
    }

    MemorySettlementStore &m_contracts;
    MemoryAudit &m_audit;
    Parts<monthclose::ContractAnnex> m_annexes;
    Parts<monthclose::ContractStaff> m_staff;
};

} // namespace fw::tests
