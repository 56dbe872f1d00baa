// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/storage/database.h"
#include "core/storage/sqlscript.h"
#include "core/storage/transaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QSqlQuery>

// The macro has to stand outside any namespace; a static library's resources are lost without it.
static void initSqlResources()
{
    Q_INIT_RESOURCE(sql);
}

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcStorage, "fw.storage", QtInfoMsg)

struct Script
{
    int version = 0;
    QString file;
};

std::vector<Script> scripts()
{
    initSqlResources();
    const QDir folder(u":/sql/sqlite"_s);
    std::vector<Script> found;
    const QStringList names = folder.entryList({u"????_*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        found.push_back(Script{name.first(4).toInt(), folder.filePath(name)});
    }
    return found;
}

Result<int> number(const QSqlDatabase &connection, const QString &statement)
{
    QSqlQuery query(connection);
    if (!query.exec(statement) || !query.next()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    return query.value(0).toInt();
}

Outcome run(const QSqlDatabase &connection, const QString &statement)
{
    QSqlQuery query(connection);
    if (!query.exec(statement)) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    return success();
}

/// An empty answer is the good one for foreign_key_check, a single "ok" for quick_check.
Outcome check(const QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    if (!query.exec(u"PRAGMA foreign_key_check"_s) || query.next()) {
        return Error{ErrorCode::Malformed, connection.databaseName() + u": foreign_key_check"_s};
    }
    if (!query.exec(u"PRAGMA quick_check"_s) || !query.next() ||
        query.value(0).toString() != "ok"_L1) {
        return Error{ErrorCode::Malformed, connection.databaseName() + u": quick_check"_s};
    }
    return success();
}

Outcome runScript(const QSqlDatabase &connection, const Script &script)
{
    QFile file(script.file);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Unreadable, script.file};
    }
    Transaction transaction(connection);
    if (Outcome begun = transaction.begin(); !begun) {
        return begun;
    }
    QStringList statements = splitStatements(QString::fromUtf8(file.readAll()));
    statements << u"PRAGMA user_version=%1"_s.arg(script.version)
               << u"PRAGMA application_id=%1"_s.arg(Database::kApplicationId);
    for (const QString &statement : statements) {
        if (Outcome done = run(connection, statement); !done) {
            return done;
        }
    }
    if (Outcome sound = check(connection); !sound) {
        return sound;
    }
    return transaction.commit();
}

Outcome copyAside(const QSqlDatabase &connection, int version, TimePoint now)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(toMicroseconds(now) / 1000, Qt::UTC);
    const QString copy = "%1.bak-%2-%3"_L1.arg(connection.databaseName(), QString::number(version),
                                               time.toString(u"yyyyMMdd'T'HHmmss"_s));
    QSqlQuery query(connection);
    query.prepare(u"VACUUM INTO ?"_s);
    query.addBindValue(copy);
    if (!query.exec()) {
        return errorOf(query.lastError(), copy);
    }
    qCInfo(lcStorage) << "copied before the migration" << copy;
    return success();
}

} // namespace

int latestSchemaVersion()
{
    const std::vector<Script> all = scripts();
    return all.empty() ? 0 : all.back().version;
}

Result<int> schemaVersion(const QSqlDatabase &connection)
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
    if (*version > latestSchemaVersion()) {
        return Error{ErrorCode::NewerSchema,
                     "%1: %2 > %3"_L1.arg(connection.databaseName(), QString::number(*version),
                                          QString::number(latestSchemaVersion()))};
    }
    return *version;
}

Outcome migrate(const QSqlDatabase &connection, int from, TimePoint now)
{
    if (from > 0 && from < latestSchemaVersion()) {
        if (Outcome copied = copyAside(connection, from, now); !copied) {
            return copied;
        }
    }
    for (const Script &script : scripts()) {
        if (script.version <= from) {
            continue;
        }
        if (Outcome done = runScript(connection, script); !done) {
            return done;
        }
        qCInfo(lcStorage) << "schema is now" << script.version;
    }
    return success();
}

} // namespace fw::storage
