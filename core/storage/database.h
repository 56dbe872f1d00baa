// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timepoint.h"
#include "core/storage/dialect.h"
#include "core/storage/postgresprofile.h"
#include "core/storage/sqlerror.h"

#include <QSqlDatabase>

#include <memory>

struct sqlite3;

namespace fw::storage {

/// The embedded SQLite file of this desk, or a PostgreSQL database that many desks share; open and
/// on the newest schema. Lives and dies in one thread.
class Database final
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    /// "FWRD": a file of somebody else is refused instead of being written into.
    static constexpr int kApplicationId = 0x46575244;

    /// Only an administrator's account may change the schema of a server.
    enum class Schema { BringUpToDate, MustBeNewest };

    /// Opens or makes \a path, copies it aside when its schema is older, and brings it up to date.
    /// Errors: Malformed (damaged, or not ours), NewerSchema, InUse, Unreadable, Unwritable, Full,
    /// Database. The file is left as it was on every error. \a now is part of the copy's name.
    [[nodiscard]] static Result<std::shared_ptr<Database>> open(const QString &path, TimePoint now);
    /// Connects to a server. Errors: Unreachable, NotPermitted, NotFound (no such database),
    /// Malformed (not ours), NewerSchema, OlderSchema, Database.
    [[nodiscard]] static Result<std::shared_ptr<Database>>
    open(const PostgresProfile &profile, const QString &password, Schema schema);
    ~Database();

    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] Dialect dialect() const;

    /// The process of the server that works for this connection; 0 for a file.
    [[nodiscard]] int backend() const { return m_backend; }

    /// SQLite's own handle of the file, for what Qt Sql has no words for; null for a server.
    [[nodiscard]] sqlite3 *fileHandle() const { return m_fileHandle; }

    /// The file, or the database on its server, as errors name it.
    [[nodiscard]] const QString &place() const { return m_place; }

    /// Connects anew when the server was gone; whatever was prepared before is lost then.
    [[nodiscard]] Outcome ensureOpen();

private:
    Database(const QString &driver, QString place);

    [[nodiscard]] Outcome connectTo(const QString &path);
    [[nodiscard]] Outcome connectTo(const PostgresProfile &profile, const QString &password);
    [[nodiscard]] Outcome setUpFile();
    [[nodiscard]] Outcome setUpSession();

    QString m_connectionName;
    QString m_place;
    int m_backend = 0;
    sqlite3 *m_fileHandle = nullptr;
};

} // namespace fw::storage
