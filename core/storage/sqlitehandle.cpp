// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitehandle.h"

#include "core/storage/dialect.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

#include <cstring>
#include <sqlite3.h>

namespace fw::storage {

using namespace Qt::StringLiterals;

sqlite3 *sqliteHandleOf(const QSqlDatabase &connection)
{
    if (!connection.isOpen() || dialectOf(connection) != Dialect::Sqlite) {
        return nullptr;
    }
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0) {
        return nullptr;
    }
    QSqlQuery query(connection);
    const bool isOurs = query.exec(u"SELECT sqlite_source_id()"_s) && query.next() &&
                        query.value(0).toString() == QLatin1StringView(sqlite3_sourceid());
    return isOurs ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

} // namespace fw::storage
