// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalplayer.h"
#include "core/live/floorstore.h"

#include <QThread>

#include <array>

namespace fw::journal {

/// Puts the floor as it was in the place of the present one, and lets it go on from there. Lives in
/// the thread of the floor; the journal is read in a thread of its own.
class Rewind final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Rewind)

public:
    static constexpr std::array kSpeeds{1, 2, 5, 10, 30, 60, JournalPlayer::kFastest};
    /// Who comes so close to the present is in it.
    static constexpr std::chrono::seconds kPresent{3};

    /// All of them outlive this object; the store may be used from any thread.
    Rewind(live::FloorStore &floor, const JournalStore &store, const Clock &clock,
           QObject *parent = nullptr);
    ~Rewind() override;

    /// Whether the past is shown, or about to be.
    [[nodiscard]] bool isOn() const { return m_isOn; }

    [[nodiscard]] TimePoint position() const { return m_position; }

    /// 0 while it stands still.
    [[nodiscard]] int speed() const { return m_speed; }

    /// What the journal holds, as of the last look(); unknown times before the first, and of an
    /// empty journal.
    [[nodiscard]] const JournalStore::Span &span() const { return m_span; }

    /// Finds out how far the journal reaches now.
    void look();
    /// Shows the floor at \a time, or at the nearest one that the journal has. Asked again before
    /// the answer, only the last one counts.
    void seek(TimePoint time);
    void play(int speed);
    void pause();
    void stepForward();
    void stepBack();
    /// Back to the present.
    void leave();

signals:
    /// Position, speed, span, or whether it is on.
    void changed();
    /// How far the journal reaches is known, after look().
    void looked();
    /// The journal can't be read; the past is not, or no longer, shown.
    void failed(const fw::Error &error);

private:
    void startSeek();
    void showFloor(const std::shared_ptr<live::Floor> &floor, TimePoint time);
    void move(const live::EventBatch &events, TimePoint time);
    void takeSpan(const Result<std::optional<JournalStore::Span>> &span);
    void arrive();
    void fail(const Error &error);

    template<typename Order>
    void tell(Order order);

    live::FloorStore &m_floor;
    const JournalStore &m_store;
    const Clock &m_clock;
    QThread m_thread;
    JournalPlayer *m_player; ///< lives and dies in the thread
    JournalStore::Span m_span;
    TimePoint m_position = kNoTime;
    TimePoint m_wanted = kNoTime; ///< sought next
    int m_speed = 0;
    bool m_isOn = false;
    bool m_isSeeking = false;
};

} // namespace fw::journal
