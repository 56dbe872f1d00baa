// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/bytefile.h"
#include "core/history/filehead.h"
#include "core/history/importedlog.h"
#include "core/storage/importrecords.h"

#include <QStringList>

namespace fw::storage {

/// Which logs of which switch go into a database.
struct ImportRequest
{
    QString switchName;
    QStringList files; ///< in any order; plain or gzip
    live::FloorConfig config = live::FloorConfig::defaults();
    QByteArray hashKey; ///< of callers' numbers; empty: they get no hashes
    TimePoint now = kNoTime;
    /// Who began it and where: each file that ends leaves an entry of the audit trail with the
    /// name, the counts and the result, in the transaction of its last rows.
    access::AuditEntry startedBy;
    /// Of a slice, unpacked. Each costs as much again as saving the fold.
    std::int64_t sliceBytes = 1 << 20;
};

using history::ImportedLog;

/// Imports logs in slices, each of them one transaction, so that others may write between two. May
/// be given up after any slice, and killed at any time: what is asked for again goes on there.
class ImportRun final
{
    Q_DISABLE_COPY_MOVE(ImportRun)

public:
    explicit ImportRun(ImportRequest request);
    ~ImportRun();

    /// Reads and writes one slice, in the thread of \a database, which is the same one each time.
    /// False: there is no more to do. An error of the database ends the run; one of a file only
    /// ends that file.
    [[nodiscard]] Result<bool> step(const std::shared_ptr<Database> &database);

    /// Gives up the file that is being read, and the rest: what was written stays, and the trail
    /// says how far it came. In the thread of \a database, as above.
    [[nodiscard]] Outcome stop(const std::shared_ptr<Database> &database);

    /// From 0 to 1, by bytes.
    [[nodiscard]] double progress() const;

    /// In the order of their times, once the first step is done.
    [[nodiscard]] const std::vector<ImportedLog> &logs() const { return m_logs; }

    /// What the audit trail of the database got so far.
    [[nodiscard]] const std::vector<access::AuditEntry> &entries() const { return m_entries; }

private:
    struct Source;
    struct Current;

    void probe();
    [[nodiscard]] Outcome begin(const Source &source, ImportRecords &records);
    [[nodiscard]] Outcome findPlace(const Source &source, const ImportRecords &records,
                                    Current &current) const;
    [[nodiscard]] Result<std::optional<ImportedLog::End>>
    refusal(const Source &source, const ImportRecords &records, Current &current) const;
    [[nodiscard]] Outcome makeFold(const ImportRecords &records, Current &current) const;
    void know(const Source &source, ImportedFile &file) const;
    [[nodiscard]] Outcome readSlice(ImportRecords &records);
    [[nodiscard]] Outcome writeSlice(ImportRecords &records, bool isEnd);
    void finish(ImportedLog::End end);
    /// Ends the file and notes so in the trail.
    [[nodiscard]] Outcome end(ImportRecords &records, ImportedLog::End end);
    [[nodiscard]] Outcome fail(ImportRecords &records, const Error &error);
    [[nodiscard]] access::AuditEntry entryOf(const ImportedLog &log, ImportedLog::End end) const;

    ImportRequest m_request;
    QByteArray m_config;
    std::vector<Source> m_sources; ///< as m_logs
    std::vector<ImportedLog> m_logs;
    std::vector<access::AuditEntry> m_entries;
    std::size_t m_next = 0;
    std::int64_t m_bytesDone = 0;
    std::int64_t m_bytesAll = 0;
    std::weak_ptr<Database> m_database; ///< may be let go of by others while the run waits
    NameIds m_names;                    ///< of that database
    std::unique_ptr<Current> m_current;
    bool m_isProbed = false;
};

} // namespace fw::storage
