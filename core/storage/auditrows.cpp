// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/auditrows.h"

#include "core/storage/database.h"

#include <QSqlQuery>
#include <QVariant>

namespace fw::storage {

using namespace Qt::StringLiterals;

Outcome addAuditEntry(const QSqlDatabase &connection, const access::AuditEntry &entry)
{
    QSqlQuery query(connection);
    query.prepare(
        u"INSERT INTO audit (at, login, role, side, host, action, object, scope, purpose, "
        "result, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.addBindValue(static_cast<qlonglong>(toMicroseconds(entry.at)));
    for (const QString *text : {&entry.user, &entry.role, &entry.side, &entry.host, &entry.action,
                                &entry.object, &entry.scope, &entry.purpose}) {
        query.addBindValue(storable(*text));
    }
    query.addBindValue(QString(access::auditResultKey(entry.result)));
    query.addBindValue(storable(entry.detail));
    return query.exec() ? success()
                        : Outcome(errorOf(query.lastError(), connection.databaseName()));
}

} // namespace fw::storage
