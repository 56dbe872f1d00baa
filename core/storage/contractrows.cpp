// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contractrows.h"

#include "core/monthclose/monthjson.h"
#include "core/storage/qualityrows.h"
#include "core/storage/rosterrows.h"
#include "core/storage/rostertexts.h"

#include <QVariant>

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

qlonglong stored(TimePoint time)
{
    return static_cast<qlonglong>(toMicroseconds(time));
}

} // namespace

Outcome writeContract(const QSqlDatabase &connection, const monthclose::ContractHead &contract,
                      const access::AuditEntry &entry)
{
    const QString content = storableJson(monthclose::toJson(contract));
    const Result<QSqlQuery> changed =
        ask(connection,
            u"UPDATE contracts SET scope = ?, saved_at = ?, saved_by = ?, content = ? "
            "WHERE id = ?"_s,
            {contract.scope, stored(entry.at), entry.user, content, contract.id});
    if (!changed || changed->numRowsAffected() > 0) {
        return changed ? success() : Outcome(changed.error());
    }
    const Result<QSqlQuery> added =
        ask(connection,
            u"INSERT INTO contracts (id, scope, saved_at, saved_by, content) "
            "VALUES (?, ?, ?, ?, ?)"_s,
            {contract.id, contract.scope, stored(entry.at), entry.user, content});
    return added ? success() : Outcome(added.error());
}

Result<std::int64_t> addContractTerms(const QSqlDatabase &connection,
                                      const monthclose::ContractTerms &terms,
                                      const access::AuditEntry &entry)
{
    Result<QSqlQuery> query =
        ask(connection,
            u"INSERT INTO contract_terms (contract, since, proposed_by, proposed_at, "
            "approved_by, approved_at, content) VALUES (?, ?, ?, ?, '', 0, ?) RETURNING id"_s,
            {terms.contract, storedDay(terms.from), entry.user, stored(entry.at),
             storableJson(monthclose::toJson(terms))});
    if (!query) {
        return query.error();
    }
    return query->next() ? std::int64_t(query->value(0).toLongLong()) : std::int64_t(0);
}

} // namespace fw::storage
