// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/floorstore.h"

#include "core/live/sitedictionary.h"

#include <QDebug>
#include <QElapsedTimer>

#include <algorithm>

namespace fw::live {

using namespace std::chrono_literals;

namespace {

/// A link pings more often than that; who is not heard for longer may show anything but the
/// present.
constexpr std::chrono::seconds kSilence{6};
/// Asking for the time costs more than folding one event.
constexpr std::size_t kEventsPerLook = 64;

} // namespace

FloorStore::FloorStore(FloorConfig config, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_floor(std::move(config))
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(kFrame);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, [this] { foldFrame(); });
    m_second.setSingleShot(true);
    m_second.setTimerType(Qt::PreciseTimer);
    connect(&m_second, &QTimer::timeout, this, [this] { tickSecond(); });
    alignSecond();
}

FloorStore::~FloorStore() = default;

void FloorStore::addFeed(FloorFeed &feed)
{
    connect(&feed, &FloorFeed::batchReady, this, &FloorStore::take, Qt::QueuedConnection);
    connect(&feed, &FloorFeed::healthChanged, this, &FloorStore::takeHealth, Qt::QueuedConnection);
}

void FloorStore::followPresentOf(FloorStore &other)
{
    copyPresentOf(other);
    connect(&other, &FloorStore::batchTaken, this, &FloorStore::take);
    connect(&other, &FloorStore::healthTaken, this, &FloorStore::takeHealth);
    connect(&other, &FloorStore::begunAnew, this, [this, &other] { copyPresentOf(other); });
}

void FloorStore::copyPresentOf(const FloorStore &other)
{
    if (Result<Floor> copy = Floor::load(other.m_floor.save(), other.m_floor.config())) {
        m_floor = std::move(*copy);
    } else {
        qCritical() << "a floor that was just packed can't be read:" << copy.error().detail;
    }
    m_pending = other.m_pending;
    m_offset = other.m_offset;
    m_health = other.m_health;
    m_changes.clear();
    if (!m_pending.empty()) {
        m_frame.start();
    }
    showAll();
}

void FloorStore::forgetPending()
{
    m_pending.clear();
    m_offset = 0;
    m_changes.clear();
    m_health.clear();
    m_frame.stop();
}

void FloorStore::takeFloor(Floor floor)
{
    m_floor = std::move(floor);
    forgetPending();
    if (m_past) {
        emit healthChanged();
    } else {
        showAll();
    }
    emit begunAnew();
}

void FloorStore::reset(FloorConfig config)
{
    m_floor = Floor(std::move(config));
    m_past.reset();
    forgetPending();
    m_changes.hasStructureChanged = true;
    m_changes.hasWaitingChanged = true;
    m_changes.hasSourceChanged = true;
    emitChanges();
    emit healthChanged();
    emit begunAnew();
}

void FloorStore::setDictionary(const SiteDictionary &dictionary)
{
    m_floor.setDictionary(dictionary, m_changes);
    if (m_past) {
        m_past->floor.setDictionary(dictionary, m_pastChanges);
    }
    emitChanges();
    emit begunAnew();
}

void FloorStore::take(const EventBatch &batch)
{
    if (!batch || batch->empty()) {
        return;
    }
    m_pending.push_back(batch);
    emit batchTaken(batch);
    if (!m_frame.isActive()) {
        m_frame.start();
    }
}

void FloorStore::takeHealth(const FeedHealth &health)
{
    const auto known = std::find_if(m_health.begin(), m_health.end(), [&](const FeedHealth &each) {
        return each.source == health.source;
    });
    if (known == m_health.end()) {
        m_health.push_back(health);
    } else {
        *known = health;
    }
    emit healthTaken(health);
    emit healthChanged();
}

void FloorStore::fold(std::chrono::milliseconds budget)
{
    QElapsedTimer spent;
    spent.start();
    while (!m_pending.empty()) {
        const std::vector<StampedEvent> &events = *m_pending.front();
        const std::size_t end = std::min(m_offset + kEventsPerLook, events.size());
        m_eventsThisSecond += static_cast<int>(end - m_offset);
        for (; m_offset < end; ++m_offset) {
            m_floor.apply(events[m_offset], m_changes);
        }
        if (m_offset == events.size()) {
            m_pending.pop_front();
            m_offset = 0;
        }
        if (budget > 0ms && spent.elapsed() >= budget.count()) {
            return;
        }
    }
}

void FloorStore::emitChanges()
{
    if (!m_changes.isEmpty() && !m_past) {
        emit changed(m_changes);
    }
    m_changes.clear();
}

void FloorStore::showAll()
{
    Changes all;
    for (const QueueView &queue : floor().queues()) {
        all.queues.insert(queue.id);
    }
    for (const AgentView &agent : floor().agents()) {
        all.agents.insert(agent.id);
    }
    all.hasStructureChanged = true;
    all.hasWaitingChanged = true;
    all.hasSourceChanged = true;
    emit changed(all);
    emit healthChanged();
    emit pastChanged();
    emit secondPassed();
}

void FloorStore::showPast(Floor floor, TimePoint at)
{
    m_past.emplace(Past{std::move(floor), at});
    m_pastChanges.clear();
    showAll();
}

void FloorStore::movePast(const std::vector<StampedEvent> &events, TimePoint at)
{
    if (!m_past) {
        return;
    }
    for (const StampedEvent &event : events) {
        m_past->floor.apply(event, m_pastChanges);
    }
    m_past->floor.advance(at, m_pastChanges);
    const bool isOtherSecond = std::chrono::floor<std::chrono::seconds>(at) !=
                               std::chrono::floor<std::chrono::seconds>(m_past->now);
    m_past->now = at;
    if (!m_pastChanges.isEmpty()) {
        emit changed(m_pastChanges);
        m_pastChanges.clear();
    }
    if (isOtherSecond) {
        emit secondPassed();
    }
}

void FloorStore::showLive()
{
    if (m_past) {
        m_past.reset();
        showAll();
    }
}

void FloorStore::foldFrame()
{
    fold(kFoldBudget);
    emitChanges();
    if (!m_pending.empty()) {
        m_frame.start();
    }
}

void FloorStore::flush()
{
    m_frame.stop();
    fold(0ms);
    emitChanges();
}

void FloorStore::alignSecond()
{
    const TimePoint now = m_clock.now();
    const Microseconds past = now - std::chrono::floor<std::chrono::seconds>(now);
    m_second.setInterval(std::chrono::ceil<std::chrono::milliseconds>(1s - past));
    m_second.start();
}

void FloorStore::tickSecond()
{
    m_eventsLastSecond = std::exchange(m_eventsThisSecond, 0);
    // Events that wait may be older than now: they come first, so that time does not overtake them.
    // A floor that has heard nothing has no time yet: a recorded stream may still be told to it.
    if (m_pending.empty() && isKnown(m_floor.now())) {
        m_floor.advance(m_clock.now(), m_changes);
        emitChanges();
    }
    alignSecond();
    emit liveSecondPassed();
    if (!m_past) {
        emit secondPassed();
    }
}

bool FloorStore::isOld(const FeedHealth &health) const
{
    return health.state != FeedState::Live || m_clock.now() - health.lastHeard > kSilence;
}

const FeedHealth *FloorStore::healthOf(SwitchId source) const
{
    const auto found = std::find_if(m_health.begin(), m_health.end(),
                                    [&](const FeedHealth &each) { return each.source == source; });
    return found == m_health.end() ? nullptr : &*found;
}

bool FloorStore::isStale() const
{
    if (m_past) {
        return false;
    }
    return m_health.empty() || std::any_of(m_health.begin(), m_health.end(),
                                           [this](const FeedHealth &each) { return isOld(each); });
}

bool FloorStore::isStale(SwitchId source) const
{
    if (m_past) {
        return false;
    }
    const FeedHealth *health = healthOf(source);
    return health == nullptr || isOld(*health);
}

TimePoint FloorStore::dataAsOf(SwitchId source) const
{
    const FeedHealth *health = healthOf(source);
    return health == nullptr ? kNoTime : health->lastHeard;
}

TimePoint FloorStore::dataAsOf() const
{
    const auto oldest = std::min_element(
        m_health.begin(), m_health.end(),
        [](const FeedHealth &a, const FeedHealth &b) { return a.lastHeard < b.lastHeard; });
    return oldest == m_health.end() ? kNoTime : oldest->lastHeard;
}

TimePoint FloorStore::now() const
{
    return m_past ? m_past->now : m_clock.now();
}

int FloorStore::eventsPerSecond() const
{
    return m_eventsLastSecond;
}

} // namespace fw::live
