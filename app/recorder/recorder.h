// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recorder/commanddesk.h"
#include "app/recorder/lockedjournalstore.h"
#include "app/recorder/metricsserver.h"
#include "app/recorder/recording.h"
#include "app/recorder/reportjob.h"
#include "app/recorder/spoolkeeper.h"
#include "core/storage/journalgaps.h"
#include "core/storage/notifications.h"

#include <QThread>
#include <QTimer>

namespace fw::recorder {

/// The whole program: stands by until nobody else records these switches, then records them until
/// it is told to end, whatever the switches and the database do meanwhile.
class Recorder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Recorder)

public:
    /// How often who stands by tries, and the status is written.
    static constexpr std::chrono::milliseconds kTick{500};
    /// After a server was away, whoever recorded before it went comes first.
    static constexpr std::chrono::milliseconds kGrace{3000};
    /// Between two times that desks are told of what was written.
    static constexpr std::chrono::milliseconds kTell{250};
    static constexpr std::chrono::seconds kSeal{5};
    static constexpr std::chrono::hours kRetention{24};

    Recorder(RecorderOptions options, RecorderInput input, const Clock &clock,
             QObject *parent = nullptr);
    /// Writes what waits, into the spool when nothing else works.
    ~Recorder() override;

    /// InUse when another program has the spool or the port; Unwritable, Malformed of the spool.
    [[nodiscard]] Outcome start();

    [[nodiscard]] RecorderStatus status() const;

    [[nodiscard]] quint16 metricsPort() const { return m_metrics.port(); }

private:
    /// What the database knew when this recorder's turn came.
    struct Past
    {
        std::optional<TimePoint> lastRecorded;
        std::int64_t newestSession = 0;
    };

    void setState(RecorderState state);
    void tick();
    void tryToLead();
    void takeTurn(const Result<std::optional<Past>> &past);
    void lead(const SpoolFound &found);
    /// After what is recorded; the time from there on is a gap.
    void beginRecording(storage::GapReason reason);
    void endRecording();
    void addGap(TimePoint from, TimePoint to, storage::GapReason reason);
    void writeGaps();
    void takeJournal(const journal::JournalHealth &health);
    void takeFeed(const live::FeedHealth &health);
    void takeSpool(const journal::SpoolHealth &health);
    void standBy();
    /// At once when nothing was told just before.
    void tell();
    void seal();
    void deleteExpired();
    void makeBackup();
    void startReports();
    void writeStatus();

    RecorderOptions m_options;
    RecorderInput m_input;
    const Clock &m_clock;
    storage::StorageThreads m_threads;
    std::unique_ptr<ReportJob> m_reports; ///< while this one records
    LockedJournalStore m_store;
    journal::SpoolFile m_spool;
    QThread m_journalThread;
    SpoolKeeper *m_keeper = nullptr; ///< lives and dies in that thread
    std::unique_ptr<Recording> m_recording;
    std::unique_ptr<CommandDesk> m_commands;
    std::unique_ptr<storage::Notifications> m_notifications;
    MetricsServer m_metrics;
    RecorderStatus m_status;
    Past m_past;
    std::vector<storage::JournalGap> m_gaps; ///< not written yet
    TimePoint m_awayAt = kNoTime;            ///< when the server did not answer last
    TimePoint m_toldUntil = kNoTime;         ///< desks, of what is written
    TimePoint m_recordedUntil = kNoTime;     ///< in the database or in the spool
    bool m_isAsking = false;
    bool m_isWritingGaps = false;
    bool m_isSealing = false;
    bool m_isNews = false; ///< to be told when the timer ends
    QTimer m_tick;
    QTimer m_tell;
    QTimer m_seal;
    QTimer m_retention;
};

} // namespace fw::recorder
