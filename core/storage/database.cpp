// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/migrations.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>
#include <QUuid>

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) { // the low byte is the primary code, the rest says more exactly
    case 5:                      // busy
    case 6:                      // locked
        return ErrorCode::InUse;
    case 8:  // read-only
    case 13: // full
        return ErrorCode::Unwritable;
    case 10: // I/O
    case 14: // cannot open
        return ErrorCode::Unreadable;
    case 11: // corrupt
    case 26: // not a database
        return ErrorCode::Malformed;
    default:
        return ErrorCode::Database;
    }
}

Result<QVariant> ask(const QSqlDatabase &connection, const QString &statement)
{
    QSqlQuery query(connection);
    if (!query.exec(statement)) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    return query.next() ? query.value(0) : QVariant();
}

} // namespace

Error errorOf(const QSqlError &error, const QString &file)
{
    const QString detail = "%1: %2 (%3)"_L1.arg(QDir::toNativeSeparators(file),
                                                error.databaseText(), error.nativeErrorCode());
    return Error{codeOf(error.nativeErrorCode().toInt()), detail};
}

Database::Database(const QString &path)
    : m_connectionName("%1 %2"_L1.arg(QUuid::createUuid().toString(QUuid::Id128), path))
{
}

Database::~Database()
{
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Outcome Database::connectTo(const QString &path)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    connection.setDatabaseName(path);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=1500"_s);
    if (!connection.open()) {
        return errorOf(connection.lastError(), path);
    }
    return success();
}

Outcome Database::setUp()
{
    const QSqlDatabase db = connection();
    // Exclusive before WAL: no shared-memory file, and a second program is told "in use" at once.
    const QStringList before = {
        u"PRAGMA locking_mode=EXCLUSIVE"_s,  u"PRAGMA foreign_keys=ON"_s,
        u"PRAGMA trusted_schema=OFF"_s,      u"PRAGMA cell_size_check=ON"_s,
        u"PRAGMA recursive_triggers=ON"_s,   u"PRAGMA synchronous=FULL"_s,
        u"PRAGMA wal_autocheckpoint=1000"_s, u"PRAGMA journal_size_limit=67108864"_s,
    };
    for (const QString &statement : before) {
        if (const Result<QVariant> answer = ask(db, statement); !answer) {
            return answer.error();
        }
    }
    const Result<QVariant> mode = ask(db, u"PRAGMA journal_mode=WAL"_s);
    if (!mode) {
        return mode.error();
    }
    if (mode->toString() != "wal"_L1) {
        return Error{ErrorCode::Unwritable,
                     "%1: journal mode %2"_L1.arg(db.databaseName(), mode->toString())};
    }
    return success();
}

Result<std::shared_ptr<Database>> Database::open(const QString &path, TimePoint now)
{
    const QFileInfo file(path);
    if (!QDir().mkpath(file.absolutePath())) {
        return Error{ErrorCode::Unwritable, QDir::toNativeSeparators(file.absolutePath())};
    }
    std::shared_ptr<Database> database(new Database(path));
    if (Outcome opened = database->connectTo(path); !opened) {
        return opened.error();
    }
    // Whose file it is comes before anything that writes: WAL mode changes the header.
    const Result<int> version = schemaVersion(database->connection());
    if (!version) {
        return version.error();
    }
    if (Outcome ready = database->setUp(); !ready) {
        return ready.error();
    }
    if (Outcome migrated = migrate(database->connection(), *version, now); !migrated) {
        return migrated.error();
    }
    return database;
}

} // namespace fw::storage
