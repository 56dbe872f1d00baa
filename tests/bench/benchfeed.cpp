// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchfeed.h"

#include "core/base/clock.h"

namespace fw::bench {

using namespace std::chrono_literals;

void PostLedger::post(std::uint64_t lastSequence)
{
    const std::lock_guard lock(m_mutex);
    m_posts.push_back({lastSequence, SteadyClock::now()});
}

std::vector<SteadyClock::time_point> PostLedger::take(std::uint64_t sequence)
{
    std::vector<SteadyClock::time_point> times;
    const std::lock_guard lock(m_mutex);
    while (!m_posts.empty() && m_posts.front().lastSequence <= sequence) {
        times.push_back(m_posts.front().at);
        m_posts.pop_front();
    }
    return times;
}

BenchFeed::BenchFeed(PostLedger &ledger)
    : m_ledger(ledger)
    , m_batch(this)
    , m_health(this)
{
    m_batch.setTimerType(Qt::PreciseTimer);
    m_batch.setInterval(10ms);
    m_health.setInterval(1s);
    connect(&m_batch, &QTimer::timeout, this, &BenchFeed::playDue);
    connect(&m_health, &QTimer::timeout, this, &BenchFeed::tellHealth);
}

void BenchFeed::start()
{
    std::vector<live::StampedEvent> events;
    m_traffic.begin(SystemClock().now(), events);
    tellHealth();
    hand(std::move(events));
    m_health.start();
}

void BenchFeed::stop()
{
    m_batch.stop();
    m_health.stop();
}

void BenchFeed::setRate(int eventsPerSecond)
{
    m_rate = eventsPerSecond;
    m_told = 0;
    m_since = SteadyClock::now();
    if (eventsPerSecond > 0) {
        m_batch.start();
    } else {
        m_batch.stop();
    }
}

void BenchFeed::setWatched(std::vector<live::AgentRef> watched)
{
    m_watched = std::move(watched);
}

void BenchFeed::playDue()
{
    const std::chrono::duration<double> spent = SteadyClock::now() - m_since;
    const auto due = static_cast<std::uint64_t>(spent.count() * m_rate);
    if (due <= m_told) {
        return;
    }
    std::vector<live::StampedEvent> events;
    m_traffic.play(due - m_told, m_watched, SystemClock().now(), events);
    m_told += events.size();
    hand(std::move(events));
}

void BenchFeed::hand(std::vector<live::StampedEvent> events)
{
    m_ledger.post(m_traffic.sequence());
    emit batchReady(std::make_shared<const std::vector<live::StampedEvent>>(std::move(events)));
}

void BenchFeed::tellHealth()
{
    live::FeedHealth health;
    health.source = live::SwitchId(0);
    health.state = live::FeedState::Live;
    health.lastHeard = SystemClock().now();
    emit healthChanged(health);
}

} // namespace fw::bench
