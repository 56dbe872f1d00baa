// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorfeed.h"

#include <QThread>

#include <chrono>
#include <memory>
#include <vector>

namespace fw::telephony {

/// The network thread and the feeds that live in it, several switches at once. Made, started and
/// stopped by the application's main thread.
class FeedThread final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeedThread)

public:
    explicit FeedThread(QObject *parent = nullptr);
    /// Stops when that has not been done.
    ~FeedThread() override;

    /// Takes a feed without a parent; it starts at once when the thread runs. Connect to it before.
    void add(std::unique_ptr<live::FloorFeed> feed);
    /// Stops one feed; it is deleted in its own thread.
    void remove(live::FloorFeed *feed);
    void start();
    /// Asks every feed to stop, then the thread, and waits. False when the limit passed first.
    bool stop(std::chrono::milliseconds limit = std::chrono::seconds(3));

private:
    QThread m_thread;
    std::vector<live::FloorFeed *> m_feeds; ///< owned by the thread: they die when it ends
};

} // namespace fw::telephony
