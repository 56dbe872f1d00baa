// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlsettlementstore.h"

#include "core/monthclose/monthjson.h"
#include "core/storage/auditrows.h"
#include "core/storage/contractrows.h"
#include "core/storage/qualityrows.h"
#include "core/storage/rosterrows.h"
#include "core/storage/rostertexts.h"
#include "core/storage/transaction.h"

#include <QVariant>

#include <functional>

namespace fw::storage {

using namespace Qt::StringLiterals;
using monthclose::ContractHead;
using monthclose::ContractTerms;
using monthclose::MonthFile;

namespace {

qlonglong stored(TimePoint time)
{
    return static_cast<qlonglong>(toMicroseconds(time));
}

TimePoint timeAt(const QSqlQuery &query, int column)
{
    return TimePoint(Microseconds(query.value(column).toLongLong()));
}

/// What a trigger refuses by a rule of the domain, in the domain's words.
Outcome refused(const Outcome &outcome)
{
    if (outcome) {
        return outcome;
    }
    const QString &detail = outcome.error().detail;
    if (detail.contains("the month is locked"_L1)) {
        return Error{ErrorCode::Conflict, u"locked"_s};
    }
    if (detail.contains("somebody else saved the month"_L1) ||
        detail.contains("settlement_months_pkey"_L1) ||
        detail.contains("settlement_months.revision"_L1)) {
        return Error{ErrorCode::Conflict, u"revision"_s};
    }
    if (detail.contains("terms are approved once"_L1) ||
        detail.contains("contract_terms_approved"_L1) ||
        detail.contains("contract_terms.since"_L1)) {
        return Error{ErrorCode::Conflict, u"approved"_s};
    }
    if (detail.contains("nobody approves the own terms"_L1)) {
        return Error{ErrorCode::NotPermitted, u"own"_s};
    }
    return outcome;
}

Outcome recorded(const QSqlDatabase &connection, const access::AuditEntry &entry,
                 const std::function<Outcome()> &work)
{
    Transaction transaction(connection);
    if (Outcome begun = transaction.begin(); !begun) {
        return begun;
    }
    if (Outcome done = work(); !done) {
        return refused(done);
    }
    if (Outcome noted = addAuditEntry(connection, entry); !noted) {
        return noted;
    }
    return transaction.commit();
}

Outcome run(const QSqlDatabase &connection, const QString &statement, const QVariantList &values)
{
    const Result<QSqlQuery> done = ask(connection, statement, values);
    return done ? success() : Outcome(done.error());
}

/// Content that can't be read names the row.
Error inRow(const Error &error, const QString &row)
{
    return {error.code, row + u": "_s + error.detail};
}

} // namespace

SqlSettlementStore::SqlSettlementStore(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<std::vector<ContractHead>> SqlSettlementStore::contracts() const
{
    Result<QSqlQuery> query =
        ask(m_database->connection(), u"SELECT id, scope, content FROM contracts ORDER BY id"_s);
    if (!query) {
        return query.error();
    }
    std::vector<ContractHead> found;
    while (query->next()) {
        Result<ContractHead> contract =
            monthclose::contractHeadOf(query->value(2).toString().toUtf8());
        if (!contract) {
            return inRow(contract.error(), query->value(0).toString());
        }
        contract->id = query->value(0).toString();
        contract->scope = query->value(1).toString(); // by which it is guarded
        found.push_back(std::move(*contract));
    }
    return found;
}

Outcome SqlSettlementStore::saveContract(const ContractHead &contract,
                                         const access::AuditEntry &entry)
{
    const QSqlDatabase connection = m_database->connection();
    return recorded(connection, entry, [&] { return writeContract(connection, contract, entry); });
}

Result<std::vector<ContractTerms>> SqlSettlementStore::terms() const
{
    Result<QSqlQuery> query =
        ask(m_database->connection(),
            u"SELECT id, contract, since, proposed_by, proposed_at, approved_by, approved_at, "
            "content FROM contract_terms ORDER BY contract, since, id"_s);
    if (!query) {
        return query.error();
    }
    std::vector<ContractTerms> found;
    while (query->next()) {
        Result<ContractTerms> terms =
            monthclose::contractTermsOf(query->value(7).toString().toUtf8());
        if (!terms) {
            return inRow(terms.error(), query->value(0).toString());
        }
        terms->id = query->value(0).toLongLong();
        terms->contract = query->value(1).toString();
        terms->from = dayOf(query->value(2).toLongLong());
        terms->proposedBy = query->value(3).toString();
        terms->proposedAt = timeAt(*query, 4);
        terms->approvedBy = query->value(5).toString();
        terms->approvedAt = timeAt(*query, 6);
        found.push_back(std::move(*terms));
    }
    return found;
}

Result<std::int64_t> SqlSettlementStore::proposeTerms(const ContractTerms &terms,
                                                      const access::AuditEntry &entry)
{
    const QSqlDatabase connection = m_database->connection();
    std::int64_t id = 0;
    const Outcome done = recorded(connection, entry, [&]() -> Outcome {
        const Result<std::int64_t> added = addContractTerms(connection, terms, entry);
        if (!added) {
            return added.error();
        }
        id = *added;
        return success();
    });
    return done ? Result<std::int64_t>(id) : Result<std::int64_t>(done.error());
}

Outcome SqlSettlementStore::approveTerms(std::int64_t id, const QString &by, TimePoint at,
                                         const access::AuditEntry &entry)
{
    const QSqlDatabase connection = m_database->connection();
    return recorded(connection, entry, [&]() -> Outcome {
        const Result<QSqlQuery> done =
            ask(connection,
                u"UPDATE contract_terms SET approved_by = ?, approved_at = ? WHERE id = ?"_s,
                {by, stored(at), qlonglong(id)});
        if (!done) {
            return done.error();
        }
        return done->numRowsAffected() > 0
                   ? success()
                   : Outcome(Error{ErrorCode::NotFound, QString::number(id)});
    });
}

Result<std::vector<QDate>> SqlSettlementStore::months(const QString &contract) const
{
    Result<QSqlQuery> query = ask(m_database->connection(),
                                  u"SELECT DISTINCT month FROM settlement_months "
                                  "WHERE contract = ? ORDER BY month DESC"_s,
                                  {contract});
    if (!query) {
        return query.error();
    }
    std::vector<QDate> found;
    while (query->next()) {
        found.push_back(dayOf(query->value(0).toLongLong()));
    }
    return found;
}

Result<MonthFile> SqlSettlementStore::month(const QString &contract, QDate month) const
{
    Result<QSqlQuery> query =
        ask(m_database->connection(),
            u"SELECT revision, saved_by, saved_at, content FROM settlement_months "
            "WHERE contract = ? AND month = ? ORDER BY revision DESC LIMIT 1"_s,
            {contract, storedDay(month)});
    if (!query) {
        return query.error();
    }
    const QString name = contract + u' ' + month.toString(u"yyyy-MM"_s);
    if (!query->next()) {
        return Error{ErrorCode::NotFound, name};
    }
    Result<MonthFile> file = monthclose::monthFileOf(query->value(3).toString().toUtf8());
    if (!file) {
        return inRow(file.error(), name);
    }
    file->contract = contract;
    file->month = month;
    file->revision = query->value(0).toInt();
    file->savedBy = query->value(1).toString();
    file->savedAt = timeAt(*query, 2);
    return file;
}

Outcome SqlSettlementStore::saveMonth(const MonthFile &month, const QString &scope,
                                      const access::AuditEntry &entry)
{
    const QSqlDatabase connection = m_database->connection();
    return recorded(connection, entry, [&] {
        return run(connection,
                   u"INSERT INTO settlement_months (contract, month, revision, scope, is_locked, "
                   "saved_at, saved_by, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   {month.contract, storedDay(month.month), month.revision + 1, scope,
                    month.course.isLocked() ? 1 : 0, stored(entry.at), entry.user,
                    storableJson(monthclose::toJson(month))});
    });
}

} // namespace fw::storage
