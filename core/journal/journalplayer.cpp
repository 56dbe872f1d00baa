// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalplayer.h"

#include "core/base/packing.h"

#include <algorithm>
#include <utility>

namespace fw::journal {

namespace {

/// What a tick shows at most, so that a busy hour at full speed leaves room for stopping it.
constexpr std::size_t kMostPerTick = 4000;

} // namespace

JournalPlayer::JournalPlayer(const JournalStore &store, const Clock &clock, QObject *parent)
    : FloorFeed(parent)
    , m_cursor(store)
    , m_clock(clock)
    , m_timer(this) // goes with it into another thread
{
    m_timer.setInterval(kTick);
    connect(&m_timer, &QTimer::timeout, this, &JournalPlayer::tick);
}

JournalPlayer::~JournalPlayer() = default;

void JournalPlayer::start()
{
    play(1);
}

void JournalPlayer::stop()
{
    pause();
}

void JournalPlayer::giveFloor()
{
    emit sought(std::make_shared<live::Floor>(m_cursor.takeFloor()), m_position);
}

void JournalPlayer::seek(TimePoint time)
{
    if (const Outcome found = m_cursor.seek(time); !found) {
        setSpeed(0);
        emit failed(found.error());
        return;
    }
    m_position = time;
    m_lastTick = m_clock.now();
    giveFloor();
}

void JournalPlayer::play(int speed)
{
    m_lastTick = m_clock.now();
    setSpeed(std::clamp(speed, 1, kFastest));
}

void JournalPlayer::pause()
{
    setSpeed(0);
}

void JournalPlayer::setSpeed(int speed)
{
    if (std::exchange(m_speed, speed) == speed) {
        return;
    }
    if (speed > 0) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
    emit speedChanged(speed);
}

bool JournalPlayer::take(TimePoint until, std::size_t most, std::vector<live::StampedEvent> &events)
{
    m_isAtEnd = false;
    while (events.size() < most) {
        const Result<const live::StampedEvent *> next = m_cursor.peek();
        if (!next) {
            setSpeed(0);
            emit failed(next.error());
            return false;
        }
        m_isAtEnd = *next == nullptr;
        if (m_isAtEnd || (*next)->time > until) {
            return true;
        }
        if (m_cursor.isAtSession()) {
            // Another run, another floor: what was taken belongs to the one before.
            events.clear();
            m_position = (*next)->time;
            m_cursor.step();
            giveFloor();
            continue;
        }
        events.push_back(m_cursor.step());
    }
    return true;
}

void JournalPlayer::tick()
{
    const TimePoint now = m_clock.now();
    const TimePoint due =
        m_position + (now - std::exchange(m_lastTick, now)) * std::max(m_speed, 0);
    std::vector<live::StampedEvent> events;
    if (m_speed == 0 || !take(due, kMostPerTick, events)) {
        return;
    }
    const bool isCut = events.size() == kMostPerTick;
    m_position = isCut ? std::max(m_position, events.back().time) : due;
    const auto batch = std::make_shared<const std::vector<live::StampedEvent>>(std::move(events));
    if (!batch->empty()) {
        emit batchReady(batch);
    }
    emit moved(batch, m_position);
    if (m_isAtEnd) {
        setSpeed(0);
        emit endReached();
    }
}

void JournalPlayer::stepForward()
{
    setSpeed(0);
    std::vector<live::StampedEvent> events;
    if (!take(kLatestTime, 1, events)) {
        return;
    }
    if (events.empty()) {
        emit endReached();
        return;
    }
    m_position = std::max(m_position, events.front().time);
    const auto batch = std::make_shared<const std::vector<live::StampedEvent>>(std::move(events));
    emit batchReady(batch);
    emit moved(batch, m_position);
}

void JournalPlayer::stepBack()
{
    setSpeed(0);
    if (isKnown(m_cursor.position())) {
        seek(m_cursor.position() - Microseconds(1));
    }
}

} // namespace fw::journal
