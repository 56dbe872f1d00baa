// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/journal/journalcursor.h"
#include "core/live/floorfeed.h"

#include <QTimer>

#include <memory>

namespace fw::journal {

/// Shows the past: goes to any moment of the journal, and plays on from there. Who listens gets a
/// floor with each sought(), and after it the events that come next, each once; batchReady() and
/// moved() tell the same, the latter with the time that is shown then.
class JournalPlayer final : public live::FloorFeed
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalPlayer)

public:
    static constexpr int kFastest = 120;
    static constexpr std::chrono::milliseconds kTick{33};

    /// Store and clock outlive the player.
    JournalPlayer(const JournalStore &store, const Clock &clock, QObject *parent = nullptr);
    ~JournalPlayer() override;

    /// Plays at the speed of life.
    void start() override;
    void stop() override;

    void seek(TimePoint time);
    /// \a speed: 1 to kFastest times that of life.
    void play(int speed);
    void pause();
    /// To the next event, whatever its time.
    void stepForward();
    /// To before the last event.
    void stepBack();
    /// Shows what is due; the player's own timer does this while it plays.
    void tick();

    [[nodiscard]] TimePoint position() const { return m_position; }

    /// 0 while it stands still.
    [[nodiscard]] int speed() const { return m_speed; }

signals:
    void sought(const std::shared_ptr<fw::live::Floor> &floor, fw::TimePoint time);
    void moved(const fw::live::EventBatch &events, fw::TimePoint time);
    void speedChanged(int speed);
    /// The journal has no more; it stands still.
    void endReached();
    void failed(const fw::Error &error);

private:
    void setSpeed(int speed);
    void giveFloor();
    /// Takes what comes until \a until; false when it failed.
    [[nodiscard]] bool take(TimePoint until, std::size_t most,
                            std::vector<live::StampedEvent> &events);

    JournalCursor m_cursor;
    const Clock &m_clock;
    QTimer m_timer;
    TimePoint m_position = kNoTime;
    TimePoint m_lastTick = kNoTime;
    int m_speed = 0;
    bool m_isAtEnd = false;
};

} // namespace fw::journal
