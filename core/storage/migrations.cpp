// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/storage/database.h"
#include "core/storage/databasecopy.h"
#include "core/storage/schemaversion.h"
#include "core/storage/sqlscript.h"
#include "core/storage/transaction.h"

#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>
#include <QSqlQuery>

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcStorage, "fw.storage", QtInfoMsg)

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

QStringList numbering(Dialect dialect, int version)
{
    if (dialect == Dialect::Sqlite) {
        return {u"PRAGMA user_version=%1"_s.arg(version),
                u"PRAGMA application_id=%1"_s.arg(Database::kApplicationId)};
    }
    return {u"INSERT INTO schema_version (number) VALUES (%1)"_s.arg(version)};
}

Outcome runScript(const QSqlDatabase &connection, const SchemaScript &script)
{
    QFile file(script.file);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Unreadable, script.file};
    }
    Transaction transaction(connection);
    if (Outcome begun = transaction.begin(); !begun) {
        return begun;
    }
    const Dialect dialect = dialectOf(connection);
    const QStringList statements =
        splitStatements(QString::fromUtf8(file.readAll())) + numbering(dialect, script.version);
    for (const QString &statement : statements) {
        if (Outcome done = run(connection, statement); !done) {
            return done;
        }
    }
    if (dialect == Dialect::Sqlite) {
        if (Outcome sound = check(connection); !sound) {
            return sound;
        }
    }
    return transaction.commit();
}

Outcome runScriptsAfter(const QSqlDatabase &connection, int from)
{
    for (const SchemaScript &script : schemaScripts(dialectOf(connection))) {
        if (script.version <= from) {
            continue;
        }
        if (Outcome done = runScript(connection, script); !done) {
            return done;
        }
    }
    if (const int newest = latestSchemaVersion(dialectOf(connection)); newest > from) {
        qCDebug(lcStorage) << connection.databaseName() << "schema" << from << "to" << newest;
    }
    return success();
}

Outcome copyAside(const QSqlDatabase &connection, int version, TimePoint now)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(toMicroseconds(now) / 1000, Qt::UTC);
    const QString copy = "%1.bak-%2-%3"_L1.arg(connection.databaseName(), QString::number(version),
                                               time.toString(u"yyyyMMdd'T'HHmmss"_s));
    if (Outcome copied = copyDatabase(connection, copy); !copied) {
        return copied;
    }
    qCInfo(lcStorage) << "copied before the migration" << copy;
    return success();
}

/// The schema is ours from its first moment: its number is in the same transaction.
Outcome makeSchema(const QSqlDatabase &connection)
{
    Transaction transaction(connection);
    if (Outcome begun = transaction.begin(); !begun) {
        return begun;
    }
    const QStringList statements = {
        u"CREATE SCHEMA app"_s,
        u"CREATE TABLE schema_version (number integer NOT NULL PRIMARY KEY, "
        "done_at timestamptz NOT NULL DEFAULT now())"_s,
    };
    for (const QString &statement : statements) {
        if (Outcome done = run(connection, statement); !done) {
            return done;
        }
    }
    return transaction.commit();
}

Outcome migrateLocked(const QSqlDatabase &connection)
{
    const Result<int> version = schemaVersion(connection);
    if (!version) {
        return version.error();
    }
    QSqlQuery query(connection);
    if (!query.exec(u"SELECT count(*) FROM pg_namespace WHERE nspname = 'app'"_s) ||
        !query.next()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    if (query.value(0).toInt() == 0) {
        if (Outcome made = makeSchema(connection); !made) {
            return made;
        }
    }
    return runScriptsAfter(connection, *version);
}

} // namespace

Outcome migrateFile(const QSqlDatabase &connection, int from, TimePoint now)
{
    if (from > 0 && from < latestSchemaVersion(Dialect::Sqlite)) {
        if (Outcome copied = copyAside(connection, from, now); !copied) {
            return copied;
        }
    }
    return runScriptsAfter(connection, from);
}

Outcome migrateServer(const QSqlDatabase &connection)
{
    constexpr int kLock = Database::kApplicationId; // two programs never migrate one server at once
    if (Outcome locked = run(connection, u"SELECT pg_advisory_lock(%1)"_s.arg(kLock)); !locked) {
        return locked;
    }
    Outcome done = migrateLocked(connection);
    if (Outcome given = run(connection, u"SELECT pg_advisory_unlock(%1)"_s.arg(kLock));
        done && !given) {
        return given;
    }
    return done;
}

} // namespace fw::storage
