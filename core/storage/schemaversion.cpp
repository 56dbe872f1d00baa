// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schemaversion.h"

#include "core/storage/database.h"

#include <QDir>
#include <QSqlQuery>

// The macro has to stand outside any namespace; a static library's resources are lost without it.
static void initSqlResources()
{
    Q_INIT_RESOURCE(sql);
}

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

Result<int> number(const QSqlDatabase &connection, const QString &statement)
{
    QSqlQuery query(connection);
    if (!query.exec(statement) || !query.next()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    return query.value(0).toInt();
}

Result<int> versionOfFile(const QSqlDatabase &connection)
{
    const Result<int> owner = number(connection, u"PRAGMA application_id"_s);
    if (!owner) {
        return owner.error();
    }
    const Result<int> version = number(connection, u"PRAGMA user_version"_s);
    if (!version) {
        return version.error();
    }
    const Result<int> tables = number(connection, u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables) {
        return tables.error();
    }
    const bool isEmpty = *tables == 0 && *owner == 0 && *version == 0;
    if (!isEmpty && *owner != Database::kApplicationId) {
        return Error{ErrorCode::Malformed, connection.databaseName() + u": application_id"_s};
    }
    return *version;
}

Result<int> versionOnServer(const QSqlDatabase &connection)
{
    const Result<int> schemas =
        number(connection, u"SELECT count(*) FROM pg_namespace WHERE nspname = 'app'"_s);
    if (!schemas || *schemas == 0) {
        return schemas;
    }
    const Result<int> ours =
        number(connection, u"SELECT count(*) FROM pg_class c JOIN pg_namespace n "
                           "ON n.oid = c.relnamespace WHERE n.nspname = 'app' "
                           "AND c.relname = 'schema_version'"_s);
    if (!ours) {
        return ours;
    }
    if (*ours == 0) {
        return Error{ErrorCode::Malformed, connection.databaseName() + u": schema app"_s};
    }
    return number(connection, u"SELECT coalesce(max(number), 0) FROM app.schema_version"_s);
}

} // namespace

std::vector<SchemaScript> schemaScripts(Dialect dialect)
{
    initSqlResources();
    const QDir folder(dialect == Dialect::Sqlite ? u":/sql/sqlite"_s : u":/sql/postgresql"_s);
    std::vector<SchemaScript> found;
    const QStringList names = folder.entryList({u"????_*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        found.push_back(SchemaScript{name.first(4).toInt(), folder.filePath(name)});
    }
    return found;
}

int latestSchemaVersion(Dialect dialect)
{
    const std::vector<SchemaScript> all = schemaScripts(dialect);
    return all.empty() ? 0 : all.back().version;
}

Result<int> schemaVersion(const QSqlDatabase &connection)
{
    const Dialect dialect = dialectOf(connection);
    const Result<int> version =
        dialect == Dialect::Sqlite ? versionOfFile(connection) : versionOnServer(connection);
    if (!version) {
        return version;
    }
    if (*version > latestSchemaVersion(dialect)) {
        return Error{ErrorCode::NewerSchema,
                     "%1: %2 > %3"_L1.arg(connection.databaseName(), QString::number(*version),
                                          QString::number(latestSchemaVersion(dialect)))};
    }
    return *version;
}

} // namespace fw::storage
