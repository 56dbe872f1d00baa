// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalhealth.h"
#include "core/journal/journalwriter.h"
#include "core/live/floorfeed.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>

namespace fw::journal {

/// Writes what feeds deliver into a store, in the store's thread: a feed is never held up, its
/// batches wait in this object's event queue. What the store refuses is kept, in order, and tried
/// again; no more than kMostWaiting of it.
class JournalRecorder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalRecorder)

public:
    /// So long events gather before they are written in one transaction.
    static constexpr std::chrono::milliseconds kGather{500};
    /// The same for a journal that others follow.
    static constexpr std::chrono::milliseconds kGatherForFollowers{250};
    /// So often it is asked who follows parts of the organisation.
    static constexpr std::chrono::seconds kAskForScopes{30};
    static constexpr std::chrono::seconds kFirstRetry{1};
    static constexpr std::chrono::seconds kLongestRetry{30};
    /// Bytes of chunks and keyframes; a floor of 500 agents makes about 10 MB a day.
    static constexpr std::size_t kMostWaiting = 64U << 20U;

    /// The store outlives this object. The store gives the session its number.
    JournalRecorder(JournalStore &store, const Session &session, const live::FloorConfig &config,
                    const NumberHash &hash, QObject *parent = nullptr);
    ~JournalRecorder() override;

    void setGather(std::chrono::milliseconds gather) { m_gather.setInterval(gather); }

    /// Also writes what the store says is followed in parts; before the first event.
    void followScopes();

    /// Takes all that the feed delivers from now on.
    void addFeed(live::FloorFeed &feed);
    void take(const live::EventBatch &batch);
    /// Writes all that waits now; what is refused is lost with this object.
    void finish();

    [[nodiscard]] const JournalHealth &health() const { return m_health; }

signals:
    void healthChanged(const fw::journal::JournalHealth &health);

private:
    void askForScopes();
    void gather();
    void write();
    [[nodiscard]] Outcome writeAll();
    void retryLater(const Error &problem);
    void show();

    JournalStore &m_store;
    Session m_session;
    JournalWriter m_writer;
    std::deque<JournalBatch> m_waiting;
    std::size_t m_waitingBytes = 0;
    JournalHealth m_health;
    QTimer m_gather;
    QTimer m_retry;
    QTimer m_scopes;
    std::chrono::milliseconds m_delay = kFirstRetry; ///< before the next retry
};

} // namespace fw::journal
