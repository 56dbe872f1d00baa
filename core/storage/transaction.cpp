// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/database.h"

#include <QSqlQuery>

namespace fw::storage {

using namespace Qt::StringLiterals;

Transaction::Transaction(const QSqlDatabase &connection)
    : m_connection(connection)
{
}

Transaction::~Transaction()
{
    if (m_isOpen) {
        // After "disk full" SQLite has rolled back already, and a server that is gone does so by
        // itself; a second time is no error worth telling.
        QSqlQuery(m_connection).exec(u"ROLLBACK"_s);
    }
}

Outcome Transaction::begin()
{
    QSqlQuery query(m_connection);
    const bool isFile = dialectOf(m_connection) == Dialect::Sqlite;
    if (!query.exec(isFile ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s)) {
        return errorOf(query.lastError(), m_connection.databaseName());
    }
    m_isOpen = true;
    return success();
}

Outcome Transaction::commit()
{
    QSqlQuery query(m_connection);
    if (!query.exec(u"COMMIT"_s)) {
        return errorOf(query.lastError(), m_connection.databaseName());
    }
    m_isOpen = false;
    return success();
}

} // namespace fw::storage
