// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sharedmonths.h"

#include "core/storage/sqlsettlementstore.h"

#include <algorithm>

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

using Opened = std::shared_ptr<Database>;

/// Never changed but for who approved them.
bool sameTerms(const std::vector<monthclose::ContractTerms> &one,
               const std::vector<monthclose::ContractTerms> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const monthclose::ContractTerms &a, const monthclose::ContractTerms &b) {
                          return a.id == b.id && a.approvedAt == b.approvedAt;
                      });
}

/// Each save has the next revision.
bool sameMonth(const monthclose::MonthFile &one, const monthclose::MonthFile &other)
{
    return one.revision == other.revision;
}

} // namespace

Result<std::vector<monthclose::ContractHead>> SharedMonths::contracts() const
{
    return m_copies.read<std::vector<monthclose::ContractHead>>(
        u"contracts"_s,
        [](const Opened &opened) { return SqlSettlementStore(opened).contracts(); });
}

Result<std::vector<monthclose::ContractTerms>> SharedMonths::terms() const
{
    return m_copies.read<std::vector<monthclose::ContractTerms>>(
        u"terms"_s, [](const Opened &opened) { return SqlSettlementStore(opened).terms(); },
        sameTerms);
}

Result<std::vector<QDate>> SharedMonths::months(const QString &contract) const
{
    return m_copies.read<std::vector<QDate>>(
        u"months "_s + contract,
        [contract](const Opened &opened) { return SqlSettlementStore(opened).months(contract); });
}

Result<monthclose::MonthFile> SharedMonths::month(const QString &contract, QDate month) const
{
    return m_copies.read<monthclose::MonthFile>(
        u"month "_s + contract + u'\n' + month.toString(Qt::ISODate),
        [contract, month](const Opened &opened) {
            return SqlSettlementStore(opened).month(contract, month);
        },
        sameMonth);
}

Outcome SharedMonths::saveContract(const monthclose::ContractHead &contract,
                                   const access::AuditEntry &entry)
{
    return m_copies.write<std::monostate>([contract, entry](const Opened &opened) {
        return SqlSettlementStore(opened).saveContract(contract, entry);
    });
}

Result<std::int64_t> SharedMonths::proposeTerms(const monthclose::ContractTerms &terms,
                                                const access::AuditEntry &entry)
{
    return m_copies.write<std::int64_t>([terms, entry](const Opened &opened) {
        return SqlSettlementStore(opened).proposeTerms(terms, entry);
    });
}

Outcome SharedMonths::approveTerms(std::int64_t id, const QString &by, TimePoint at,
                                   const access::AuditEntry &entry)
{
    return m_copies.write<std::monostate>([id, by, at, entry](const Opened &opened) {
        return SqlSettlementStore(opened).approveTerms(id, by, at, entry);
    });
}

Outcome SharedMonths::saveMonth(const monthclose::MonthFile &month, const QString &scope,
                                const access::AuditEntry &entry)
{
    return m_copies.write<std::monostate>([month, scope, entry](const Opened &opened) {
        return SqlSettlementStore(opened).saveMonth(month, scope, entry);
    });
}

} // namespace fw::storage
