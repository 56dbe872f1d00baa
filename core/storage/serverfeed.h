// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalfollower.h"
#include "core/live/floorstore.h"
#include "core/storage/notifications.h"
#include "core/storage/threadedjournalstore.h"

#include <QThread>

namespace fw::storage {

/// The live floor out of a database that a recorder writes: follows the journal in a thread of its
/// own, at once when the server tells of something new, and by looking when it doesn't. After the
/// server was away, what was missed is read first.
class ServerFeed final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerFeed)

public:
    /// \a place: how the server is called before its switches are known. Clock and \a floor outlive
    /// the feed. \a site: which floor, where those of several sites meet.
    ServerFeed(StorageWorker::Opener opener, const QString &place, live::FloorStore &floor,
               const Clock &clock, QObject *parent = nullptr,
               std::optional<journal::SiteNumber> site = std::nullopt);
    /// Waits for a question that is on its way.
    ~ServerFeed() override;

    void start();
    /// Looks now, whatever the time between two looks is.
    void look();

    /// The database, for other questions of this desk.
    [[nodiscard]] StorageThreads &threads() { return m_threads; }

signals:
    /// The floor has begun anew, with the switches of \a session; none before a recorder has begun.
    void began(const fw::journal::Session &session);
    /// Commands were asked or settled; or that was not heard, because the server was away.
    void commandsTold();
    /// From now on what is new is told; what was told before was not heard.
    void subscribed();
    /// The same of incidents, tasks and handovers, and of what is done about alarms.
    void operationsTold();
    void rostersTold();
    void qualityTold();
    void settlementTold();
    void alarmsTold();

private:
    /// A server that tells is asked only in case it has forgotten to.
    static constexpr std::chrono::seconds kPollWhenTold{1};

    void setPoll(std::chrono::milliseconds poll);

    StorageThreads m_threads;
    ThreadedJournalStore m_store;
    journal::JournalFollower *m_follower; ///< lives and dies in the thread
    Notifications m_notifications;
    QThread m_thread;
};

} // namespace fw::storage
