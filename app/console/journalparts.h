// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalrecorder.h"
#include "core/journal/rewind.h"
#include "core/storage/secretfile.h"
#include "core/storage/threadedjournalstore.h"

#include <QThread>
#include <QTimer>

namespace fw::app {

/// The desk's journal: a file of its own beside that of the settings, where all is recorded that
/// the switches tell, and from where the past is shown.
class JournalParts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalParts)

public:
    /// \a folder: where the file is made with the first session.
    JournalParts(QString folder, live::FloorStore &floor, const Clock &clock);
    ~JournalParts() override;

    /// Records a new session of these switches (names by SwitchId). \a isDemo: in a file that
    /// begins anew each time, because each demo has made up another past.
    void begin(const live::FloorConfig &config, const QStringList &switches, bool isDemo);
    /// Records nothing: reports and the past are those of a journal that others write, read through
    /// \a opener, the past only of that \a site. The rewind may look when there is something that
    /// this account may follow.
    void follow(const storage::StorageWorker::Opener &opener,
                std::optional<journal::SiteNumber> site);
    /// Before the feed delivers anything.
    void addFeed(live::FloorFeed &feed);
    /// Writes what waits, and shows the present.
    void end();

    /// The key of the numbers' hashes; made when there is none.
    [[nodiscard]] Result<QByteArray> hashKey() const;

    [[nodiscard]] storage::StorageThreads &threads() { return m_threads; }

    [[nodiscard]] journal::Rewind &rewind() { return *m_rewind; }

signals:
    void healthChanged(const fw::journal::JournalHealth &health);
    /// The journal could not be copied; it is tried again in an hour.
    void failed(const fw::Error &error);

private:
    void open(const QString &path, bool isFresh);
    void keepUp();
    void takeHealth(const journal::JournalHealth &health);
    void lookAtDisk();

    QString m_folder;
    const Clock &m_clock;
    storage::StorageThreads m_threads;
    std::unique_ptr<storage::ThreadedJournalStore> m_store;
    std::unique_ptr<journal::Rewind> m_rewind;
    QThread m_thread;
    bool m_isFollowing = false;
    journal::JournalRecorder *m_recorder = nullptr; ///< lives and dies in the thread
    journal::JournalHealth m_health;
    QTimer m_diskTimer;
    QTimer m_upkeepTimer;
};

} // namespace fw::app
