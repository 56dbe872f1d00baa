// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/monthfacts.h"
#include "core/monthclose/settlementstore.h"
#include "tests/support/memoryaccess.h"

#include <algorithm>
#include <map>

namespace fw::tests {

/// Contracts, terms and months in memory, with the contract of SettlementStore.
class MemorySettlementStore final : public monthclose::SettlementStore
{
public:
    explicit MemorySettlementStore(MemoryAudit &audit)
        : m_audit(audit)
    {
    }

    [[nodiscard]] Result<std::vector<monthclose::ContractHead>> contracts() const override
    {
        if (isBroken) {
            return broken();
        }
        std::vector<monthclose::ContractHead> all;
        for (const auto &[id, contract] : m_contracts) {
            all.push_back(contract);
        }
        return all;
    }

    [[nodiscard]] Outcome saveContract(const monthclose::ContractHead &contract,
                                       const access::AuditEntry &entry) override
    {
        Outcome noted = note(entry);
        if (noted) {
            m_contracts[contract.id] = contract;
        }
        return noted;
    }

    [[nodiscard]] Result<std::vector<monthclose::ContractTerms>> terms() const override
    {
        if (isBroken) {
            return broken();
        }
        std::vector<monthclose::ContractTerms> all = m_terms;
        std::ranges::sort(all, [](const auto &left, const auto &right) {
            return std::tie(left.contract, left.from, left.id) <
                   std::tie(right.contract, right.from, right.id);
        });
        return all;
    }

    [[nodiscard]] Result<std::int64_t> proposeTerms(const monthclose::ContractTerms &terms,
                                                    const access::AuditEntry &entry) override
    {
        if (Outcome noted = note(entry); !noted) {
            return noted.error();
        }
        m_terms.push_back(terms);
        monthclose::ContractTerms &kept = m_terms.back();
        kept.id = static_cast<std::int64_t>(m_terms.size());
        kept.proposedBy = entry.user;
        kept.proposedAt = entry.at;
        kept.approvedBy.clear();
        kept.approvedAt = kNoTime;
        return kept.id;
    }

    [[nodiscard]] Outcome approveTerms(std::int64_t id, const QString &by, TimePoint at,
                                       const access::AuditEntry &entry) override
    {
        const auto kept = std::ranges::find(m_terms, id, &monthclose::ContractTerms::id);
        if (kept == m_terms.end()) {
            return Error{ErrorCode::NotFound, QString::number(id)};
        }
        if (kept->isApproved()) {
            return Error{ErrorCode::Conflict, QStringLiteral("approved")};
        }
        if (kept->proposedBy == by) {
            return Error{ErrorCode::NotPermitted, QStringLiteral("own")};
        }
        Outcome noted = note(entry);
        if (noted) {
            kept->approvedBy = by;
            kept->approvedAt = at;
        }
        return noted;
    }

    [[nodiscard]] Result<std::vector<QDate>> months(const QString &contract) const override
    {
        if (isBroken) {
            return broken();
        }
        std::vector<QDate> all;
        for (auto each = m_months.rbegin(); each != m_months.rend(); ++each) {
            if (each->first.first == contract) {
                all.push_back(each->first.second);
            }
        }
        return all;
    }

    [[nodiscard]] Result<monthclose::MonthFile> month(const QString &contract,
                                                      QDate month) const override
    {
        if (isBroken) {
            return broken();
        }
        const auto kept = m_months.find({contract, month});
        if (kept == m_months.end()) {
            return Error{ErrorCode::NotFound, contract};
        }
        return kept->second.back();
    }

    [[nodiscard]] Outcome saveMonth(const monthclose::MonthFile &month, const QString &scope,
                                    const access::AuditEntry &entry) override
    {
        Q_UNUSED(scope)
        std::vector<monthclose::MonthFile> &kept = m_months[{month.contract, month.month}];
        const bool isLocked = !kept.empty() && kept.back().course.isLocked();
        if (isLocked || month.revision != static_cast<int>(kept.size())) {
            const Error error{ErrorCode::Conflict,
                              isLocked ? QStringLiteral("locked") : QStringLiteral("revision")};
            if (kept.empty()) {
                m_months.erase({month.contract, month.month});
            }
            return error;
        }
        if (Outcome noted = note(entry); !noted) {
            if (kept.empty()) {
                m_months.erase({month.contract, month.month});
            }
            return noted;
        }
        kept.push_back(month);
        kept.back().revision = static_cast<int>(kept.size());
        kept.back().savedBy = entry.user;
        kept.back().savedAt = entry.at;
        return success();
    }

    /// Every revision of the month, the oldest first.
    [[nodiscard]] std::vector<monthclose::MonthFile> revisions(const QString &contract,
                                                               QDate month) const
    {
        const auto kept = m_months.find({contract, month});
        return kept == m_months.end() ? std::vector<monthclose::MonthFile>() : kept->second;
    }

    bool isBroken = false; ///< nothing can be read or written

private:
    [[nodiscard]] static Error broken()
    {
        return {ErrorCode::Unreadable, QStringLiteral("memory")};
    }

    [[nodiscard]] Outcome note(const access::AuditEntry &entry)
    {
        return isBroken ? Outcome(Error{ErrorCode::Unwritable, QStringLiteral("memory")})
                        : m_audit.append(entry);
    }

    MemoryAudit &m_audit;
    std::map<QString, monthclose::ContractHead> m_contracts;
    std::vector<monthclose::ContractTerms> m_terms;
    std::map<std::pair<QString, QDate>, std::vector<monthclose::MonthFile>> m_months;
};

/// What the other parts know of every month, as a test says it.
class FakeMonthFacts final : public monthclose::MonthFacts
{
public:
    [[nodiscard]] Result<std::vector<settlement::PersonSegment>>
    hours(const QString &scope, QDate month, QStringList &unfrozen) const override
    {
        Q_UNUSED(scope)
        Q_UNUSED(month)
        unfrozen = teams;
        return fault ? Result<std::vector<settlement::PersonSegment>>(*fault) : people;
    }

    [[nodiscard]] Result<std::vector<monthclose::MonthFigure>> figures(const QString &scope,
                                                                       QDate month) const override
    {
        Q_UNUSED(scope)
        Q_UNUSED(month)
        return fault ? Result<std::vector<monthclose::MonthFigure>>(*fault) : counted;
    }

    [[nodiscard]] Result<std::vector<settlement::Incident>> incidents(const QString &scope,
                                                                      QDate month) const override
    {
        Q_UNUSED(scope)
        Q_UNUSED(month)
        return fault ? Result<std::vector<settlement::Incident>>(*fault) : judged;
    }

    [[nodiscard]] Result<QStringList> openIncidents(const QString &scope,
                                                    QDate month) const override
    {
        Q_UNUSED(scope)
        Q_UNUSED(month)
        return unjudged;
    }

    QStringList unjudged; ///< incidents
    QStringList teams;    ///< whose hours are not frozen
    std::vector<settlement::PersonSegment> people;
    std::vector<monthclose::MonthFigure> counted;
    std::vector<settlement::Incident> judged;
    std::optional<Error> fault; ///< of all three
};

} // namespace fw::tests
