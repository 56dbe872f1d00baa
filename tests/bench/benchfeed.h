// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorfeed.h"
#include "tests/bench/floortraffic.h"

#include <QTimer>

#include <deque>
#include <mutex>

namespace fw::bench {

using SteadyClock = std::chrono::steady_clock;

/// When each batch was posted, for whoever sees its effect in another thread.
class PostLedger
{
public:
    void post(std::uint64_t lastSequence);
    /// Takes the times of all batches up to \a sequence.
    [[nodiscard]] std::vector<SteadyClock::time_point> take(std::uint64_t sequence);

private:
    struct Post
    {
        std::uint64_t lastSequence = 0;
        SteadyClock::time_point at;
    };

    std::mutex m_mutex;
    std::deque<Post> m_posts;
};

/// A switch of a certain liveliness: batches every 10 ms, from a thread of its own.
class BenchFeed final : public live::FloorFeed
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BenchFeed)

public:
    explicit BenchFeed(PostLedger &ledger);

    void start() override;
    void stop() override;

    void setRate(int eventsPerSecond);
    void setWatched(std::vector<live::AgentRef> watched);

private:
    void playDue();
    void tellHealth();
    void hand(std::vector<live::StampedEvent> events);

    PostLedger &m_ledger;
    FloorTraffic m_traffic;
    std::vector<live::AgentRef> m_watched;
    QTimer m_batch;
    QTimer m_health;
    int m_rate = 0;
    std::uint64_t m_told = 0; ///< events since the rate was set
    SteadyClock::time_point m_since;
};

} // namespace fw::bench
