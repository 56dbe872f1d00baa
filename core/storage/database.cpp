// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/migrations.h"
#include "core/storage/schemaversion.h"
#include "core/storage/sqlitehandle.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>
#include <QUuid>

#include <utility>

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

Result<QVariant> ask(const QSqlDatabase &connection, const QString &place, const QString &statement)
{
    QSqlQuery query(connection);
    if (!query.exec(statement)) {
        return errorOf(query.lastError(), place);
    }
    return query.next() ? query.value(0) : QVariant();
}

/// The driver gives no code for a connection that was not made, only the words.
Error refusalOf(const QSqlError &error, const QString &place)
{
    Error refused = errorOf(error, place);
    const QString words = error.databaseText();
    if (!words.contains("FATAL"_L1) || words.contains("the database system is"_L1)) {
        return refused; // nobody answered, or not yet
    }
    if (words.contains("too many"_L1) || words.contains("connection slots"_L1)) {
        refused.code = ErrorCode::InUse;
    } else if (words.contains("database \""_L1) && words.contains("does not exist"_L1)) {
        refused.code = ErrorCode::NotFound;
    } else {
        refused.code = ErrorCode::NotPermitted;
    }
    return refused;
}

/// The transport is gone, whatever the driver still believes.
bool isAnswering(const QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    return connection.isOpen() && query.exec(u"SELECT 1"_s);
}

} // namespace

Database::Database(const QString &driver, QString place)
    : m_connectionName("%1 %2"_L1.arg(QUuid::createUuid().toString(QUuid::Id128), place))
    , m_place(std::move(place))
{
    QSqlDatabase::addDatabase(driver, m_connectionName);
}

Database::~Database()
{
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Dialect Database::dialect() const
{
    return dialectOf(connection());
}

Outcome Database::connectTo(const QString &path)
{
    QSqlDatabase db = connection();
    db.setDatabaseName(path);
    db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=1500"_s);
    if (!db.open()) {
        return errorOf(db.lastError(), path);
    }
    // Before the file is touched first: no shared-memory file then, which a full disk turns into a
    // crash, and a second program is told "in use".
    const Result<QVariant> mode = ask(db, path, u"PRAGMA locking_mode=EXCLUSIVE"_s);
    return mode ? success() : Outcome(mode.error());
}

Outcome Database::connectTo(const PostgresProfile &profile, const QString &password)
{
    const Result<QString> options = connectOptions(profile);
    if (!options) {
        return options.error();
    }
    QSqlDatabase db = connection();
    if (!db.isValid()) {
        return Error{ErrorCode::Database, u"QPSQL"_s}; // the driver is not installed
    }
    db.setHostName(profile.host);
    db.setPort(profile.port);
    db.setDatabaseName(profile.database);
    db.setUserName(profile.user);
    db.setPassword(password);
    db.setConnectOptions(*options);
    if (!db.open()) {
        return refusalOf(db.lastError(), m_place);
    }
    return setUpSession();
}

Outcome Database::setUpFile()
{
    const QSqlDatabase db = connection();
    const QStringList before = {
        u"PRAGMA foreign_keys=ON"_s,
        u"PRAGMA trusted_schema=OFF"_s,
        u"PRAGMA cell_size_check=ON"_s,
        u"PRAGMA recursive_triggers=ON"_s,
        u"PRAGMA synchronous=FULL"_s,
        u"PRAGMA wal_autocheckpoint=1000"_s,
        u"PRAGMA journal_size_limit=67108864"_s,
    };
    for (const QString &statement : before) {
        if (const Result<QVariant> answer = ask(db, m_place, statement); !answer) {
            return answer.error();
        }
    }
    const Result<QVariant> mode = ask(db, m_place, u"PRAGMA journal_mode=WAL"_s);
    if (!mode) {
        return mode.error();
    }
    if (mode->toString() != "wal"_L1) {
        return Error{ErrorCode::Unwritable,
                     "%1: journal mode %2"_L1.arg(m_place, mode->toString())};
    }
    // From here on it is worth waiting; a second program was told sooner.
    const Result<QVariant> patience = ask(db, m_place, u"PRAGMA busy_timeout=5000"_s);
    return patience ? success() : Outcome(patience.error());
}

Outcome Database::setUpSession()
{
    // Our tables lie in a schema of their own, and nobody can put others in front of them.
    const QStringList statements = {
        u"SET search_path TO app, pg_temp"_s,
        u"SET TIME ZONE 'UTC'"_s,
        u"SET synchronous_commit TO on"_s,
        // A month of hours is summed up without a file.
        u"SET work_mem TO '16MB'"_s,
        u"SET lock_timeout TO '20s'"_s,
        u"SET idle_in_transaction_session_timeout TO '60s'"_s,
    };
    for (const QString &statement : statements) {
        if (const Result<QVariant> answer = ask(connection(), m_place, statement); !answer) {
            return answer.error();
        }
    }
    const Result<QVariant> backend = ask(connection(), m_place, u"SELECT pg_backend_pid()"_s);
    if (!backend) {
        return backend.error();
    }
    m_backend = backend->toInt();
    return success();
}

Outcome Database::ensureOpen()
{
    QSqlDatabase db = connection();
    if (dialect() == Dialect::Sqlite || isAnswering(db)) {
        return success();
    }
    db.close();
    if (!db.open()) {
        return refusalOf(db.lastError(), m_place);
    }
    return setUpSession();
}

Result<std::shared_ptr<Database>> Database::open(const QString &path, TimePoint now)
{
    const QFileInfo file(path);
    if (!QDir().mkpath(file.absolutePath())) {
        return Error{ErrorCode::Unwritable, QDir::toNativeSeparators(file.absolutePath())};
    }
    if (file.exists() && !(file.isWritable() && QFileInfo(file.absolutePath()).isWritable())) {
        return Error{ErrorCode::Unwritable, QDir::toNativeSeparators(path)};
    }
    std::shared_ptr<Database> database(new Database(u"QSQLITE"_s, path));
    if (Outcome opened = database->connectTo(path); !opened) {
        return opened.error();
    }
    // Whose file it is comes before anything that writes: WAL mode changes the header.
    const Result<int> version = schemaVersion(database->connection());
    if (!version) {
        return version.error();
    }
    if (Outcome ready = database->setUpFile(); !ready) {
        return ready.error();
    }
    if (Outcome migrated = migrateFile(database->connection(), *version, now); !migrated) {
        return migrated.error();
    }
    database->m_fileHandle = sqliteHandleOf(database->connection());
    return database;
}

Result<std::shared_ptr<Database>> Database::open(const PostgresProfile &profile,
                                                 const QString &password, Schema schema)
{
    std::shared_ptr<Database> database(new Database(u"QPSQL"_s, placeOf(profile)));
    if (Outcome opened = database->connectTo(profile, password); !opened) {
        return opened.error();
    }
    const QSqlDatabase connection = database->connection();
    if (schema == Schema::BringUpToDate) {
        if (Outcome migrated = migrateServer(connection); !migrated) {
            return migrated.error();
        }
        return database;
    }
    const Result<int> version = schemaVersion(connection);
    if (!version) {
        return version.error();
    }
    if (const int newest = latestSchemaVersion(Dialect::Postgres); *version < newest) {
        return Error{ErrorCode::OlderSchema,
                     "%1: %2 < %3"_L1.arg(database->place(), QString::number(*version),
                                          QString::number(newest))};
    }
    return database;
}

} // namespace fw::storage
