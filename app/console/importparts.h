// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditentry.h"
#include "core/base/clock.h"
#include "core/live/floorstore.h"
#include "core/storage/importrun.h"
#include "core/storage/storagethreads.h"
#include "ui/imports/logimporter.h"

#include <functional>

namespace fw::ui {
class ImportSection;
class SettingsPage;
class Theme;
} // namespace fw::ui

namespace fw::app {

/// Imports logs into the journal of this desk: slice by slice in the thread that writes it, so that
/// what is recorded meanwhile is written between two slices.
class ImportParts final : public ui::LogImporter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportParts)

public:
    /// The entry of the audit trail of who begins an import.
    using StartedBy = std::function<access::AuditEntry()>;

    /// Whether whoever is at the desk may import.
    using Allow = std::function<Outcome()>;

    /// Keeps an entry in the audit trail of the desk.
    using Record = std::function<Outcome(const access::AuditEntry &)>;

    /// All of these outlive this. \a threads: the journal's.
    ImportParts(storage::StorageThreads &threads, const live::FloorStore &floor, const Clock &clock,
                Allow allow, StartedBy startedBy, Record record);

    /// Adds the section to the page, which owns it.
    void addTo(ui::SettingsPage &page, const ui::Theme &theme);
    /// Of callers' numbers; without it imported calls of one number can't be matched.
    void setHashKey(QByteArray key);

    void start(const QStringList &files, const QString &switchName) override;
    void cancel() override;

private:
    struct Slice
    {
        bool hasMore = false;
        int permille = 0;
        std::vector<history::ImportedLog> logs;  ///< when it was the last one
        std::vector<access::AuditEntry> entries; ///< of the journal's own trail, so far
    };

    void step();
    void take(const Result<Slice> &slice);
    void record(const std::vector<access::AuditEntry> &entries);
    void showSwitches();

    storage::StorageThreads &m_threads;
    const live::FloorStore &m_floor;
    const Clock &m_clock;
    Allow m_allow;
    StartedBy m_startedBy;
    Record m_record;
    std::size_t m_recorded = 0; ///< entries of the run
    QByteArray m_hashKey;
    std::shared_ptr<storage::ImportRun> m_run; ///< touched by one thread at a time
    bool m_isCancelled = false;
    QStringList m_names; ///< of the switches, as shown
    ui::ImportSection *m_section = nullptr;
};

} // namespace fw::app
