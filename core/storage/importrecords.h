// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditentry.h"
#include "core/history/queuelogreader.h"
#include "core/storage/database.h"
#include "core/storage/nameids.h"

#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace fw::storage {

/// A file of which something was imported. Known again by its first time and the hash of its begin.
struct ImportedFile
{
    std::int64_t id = 0;
    journal::SessionId session = 0;
    QString switchName;
    QString name;
    TimePoint firstTime = kNoTime;
    std::int64_t hashedBytes = 0;
    QByteArray hash;
    history::FileCount count;
    std::int64_t storedBytes = 0; ///< as far as the database knows
};

/// Files whose lines were folded one after the other, by one fold.
struct ImportSession
{
    journal::Session session; ///< its list of switches is empty: it recorded none of them
    QString switchName;
    TimePoint lastTime = kNoTime;
    QByteArray state; ///< of the fold
};

/// What was imported, in either database.
class ImportRecords final
{
public:
    /// \a names: those of that database, as they are known so far.
    ImportRecords(std::shared_ptr<Database> database, NameIds &names);

    /// Of one switch, by their first time.
    [[nodiscard]] Result<std::vector<ImportedFile>> files(const QString &switchName) const;
    /// Without their states.
    [[nodiscard]] Result<std::vector<ImportSession>> sessions(const QString &switchName) const;
    [[nodiscard]] Result<QByteArray> state(journal::SessionId session) const;
    /// Start of the first interval of a switch that was recorded live; nothing when none was.
    [[nodiscard]] Result<std::optional<TimePoint>> firstRecorded(const QString &switchName) const;
    [[nodiscard]] Result<std::vector<queuelog::KnownAgent>> agents(const QString &switchName) const;

    /// One transaction for the rows, how far the file was read, and the fold. Numbers what is new.
    /// Conflict: somebody else has read on in the same file meanwhile; nothing is written then.
    /// \a entry of the audit trail, if any, stands or falls with it.
    [[nodiscard]] Outcome write(journal::JournalBatch &batch, ImportSession &session,
                                ImportedFile &file, const std::optional<access::AuditEntry> &entry);
    /// An entry of the audit trail about a file of which there is nothing to write.
    [[nodiscard]] Outcome note(const access::AuditEntry &entry);

private:
    [[nodiscard]] Result<QSqlQuery> ask(const QString &statement, const QVariantList &values) const;
    [[nodiscard]] Outcome writeAll(journal::JournalBatch &batch, ImportSession &session,
                                   ImportedFile &file);
    [[nodiscard]] Outcome beginSession(ImportSession &session);
    [[nodiscard]] Outcome writeFile(ImportedFile &file);

    std::shared_ptr<Database> m_database;
    NameIds &m_names;
};

} // namespace fw::storage
