// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlcontractstore.h"

#include "core/storage/auditrows.h"
#include "core/storage/contractrows.h"
#include "core/storage/qualityrows.h"
#include "core/storage/rosterrows.h"
#include "core/storage/transaction.h"

#include <QVariant>

#include <functional>

namespace fw::storage {

using namespace Qt::StringLiterals;
using monthclose::ContractAnnex;
using monthclose::ContractBatch;
using monthclose::ContractStaff;

namespace {

const QString kAnnex = u"annex"_s;
const QString kStaff = u"staff"_s;

/// A part of a contract as it is kept.
struct PartRow
{
    int revision = 0;
    QString savedBy;
    TimePoint savedAt = kNoTime;
    QByteArray content;
};

Result<PartRow> newestPart(const QSqlDatabase &connection, const QString &contract,
                           const QString &part)
{
    Result<QSqlQuery> query =
        ask(connection,
            u"SELECT revision, saved_by, saved_at, content FROM contract_annexes "
            "WHERE contract = ? AND part = ? ORDER BY revision DESC LIMIT 1"_s,
            {contract, part});
    if (!query) {
        return query.error();
    }
    if (!query->next()) {
        return Error{ErrorCode::NotFound, contract};
    }
    return PartRow{query->value(0).toInt(), query->value(1).toString(),
                   TimePoint(Microseconds(query->value(2).toLongLong())),
                   query->value(3).toString().toUtf8()};
}

/// Content that can't be read names the row.
Error inRow(const Error &error, const QString &contract)
{
    return {error.code, contract + u": "_s + error.detail};
}

template<typename Part>
Result<Part> partOf(const Result<PartRow> &row, const QString &contract,
                    const std::function<Result<Part>(const QByteArray &)> &read)
{
    if (!row) {
        return row.error();
    }
    Result<Part> part = read(row->content);
    if (!part) {
        return inRow(part.error(), contract);
    }
    part->contract = contract;
    part->revision = row->revision;
    part->savedBy = row->savedBy;
    part->savedAt = row->savedAt;
    return part;
}

/// The scope is that of the contract, whoever writes.
Outcome addPart(const QSqlDatabase &connection, const QString &contract, const QString &part,
                int revision, const QByteArray &content, const access::AuditEntry &entry)
{
    const Result<QSqlQuery> done =
        ask(connection,
            u"INSERT INTO contract_annexes (contract, part, revision, scope, saved_at, saved_by, "
            "content) SELECT c.id, ?, ?, c.scope, ?, ?, ? FROM contracts c WHERE c.id = ?"_s,
            {part, revision, static_cast<qlonglong>(toMicroseconds(entry.at)), entry.user,
             storableJson(content), contract});
    if (!done) {
        const QString &detail = done.error().detail;
        const bool isTaken = detail.contains("somebody else saved the annex"_L1) ||
                             detail.contains("contract_annexes_pkey"_L1) ||
                             detail.contains("contract_annexes.revision"_L1);
        return isTaken ? Error{ErrorCode::Conflict, u"revision"_s} : done.error();
    }
    return done->numRowsAffected() > 0 ? success()
                                       : Outcome(Error{ErrorCode::NotFound, u"contract"_s});
}

Outcome recorded(const QSqlDatabase &connection, const std::vector<access::AuditEntry> &entries,
                 const std::function<Outcome()> &work)
{
    Transaction transaction(connection);
    if (Outcome begun = transaction.begin(); !begun) {
        return begun;
    }
    if (Outcome done = work(); !done) {
        return done;
    }
    for (const access::AuditEntry &entry : entries) {
        if (Outcome noted = addAuditEntry(connection, entry); !noted) {
            return noted;
        }
    }
    return transaction.commit();
}

Outcome addStaff(const QSqlDatabase &connection, const ContractStaff &staff,
                 const access::AuditEntry &entry)
{
    return addPart(connection, staff.contract, kStaff, staff.revision + 1,
                   monthclose::toJson(staff), entry);
}

} // namespace

SqlContractStore::SqlContractStore(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<ContractAnnex> SqlContractStore::annex(const QString &contract) const
{
    return partOf<ContractAnnex>(newestPart(m_database->connection(), contract, kAnnex), contract,
                                 monthclose::contractAnnexOf);
}

Outcome SqlContractStore::saveAnnex(const ContractAnnex &annex, const access::AuditEntry &entry)
{
    const QSqlDatabase connection = m_database->connection();
    return recorded(connection, {entry}, [&] {
        return addPart(connection, annex.contract, kAnnex, annex.revision + 1,
                       monthclose::toJson(annex), entry);
    });
}

Result<ContractStaff> SqlContractStore::staff(const QString &contract) const
{
    return partOf<ContractStaff>(newestPart(m_database->connection(), contract, kStaff), contract,
                                 monthclose::contractStaffOf);
}

Outcome SqlContractStore::saveStaff(const ContractStaff &staff, const access::AuditEntry &entry)
{
    const QSqlDatabase connection = m_database->connection();
    return recorded(connection, {entry}, [&] { return addStaff(connection, staff, entry); });
}

Outcome SqlContractStore::saveBatch(const ContractBatch &batch)
{
    Q_ASSERT(batch.entries.size() == batch.size());
    const QSqlDatabase connection = m_database->connection();
    return recorded(connection, batch.entries, [&]() -> Outcome {
        auto entry = batch.entries.begin();
        for (const monthclose::ContractHead &each : batch.contracts) {
            if (Outcome done = writeContract(connection, each, *entry++); !done) {
                return done;
            }
        }
        for (const monthclose::ContractTerms &each : batch.terms) {
            if (const auto id = addContractTerms(connection, each, *entry++); !id) {
                return id.error();
            }
        }
        for (const ContractStaff &each : batch.staff) {
            if (Outcome done = addStaff(connection, each, *entry++); !done) {
                return done;
            }
        }
        return success();
    });
}

} // namespace fw::storage
