// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/live/floor.h"
#include "core/live/floorfeed.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <optional>

namespace fw::live {

/// The floor in the thread of its readers: takes batches from feeds, folds them at one frame clock
/// with a limit per frame, and says what changed. The one object that screens read and listen to.
class FloorStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FloorStore)

public:
    static constexpr std::chrono::milliseconds kFrame{33};
    /// Folding for longer than this waits for the next frame, so that painting and input get their
    /// turn.
    static constexpr std::chrono::milliseconds kFoldBudget{4};

    FloorStore(FloorConfig config, const Clock &clock, QObject *parent = nullptr);
    ~FloorStore() override;

    /// The feed stays its owner's; it may live in another thread.
    void addFeed(FloorFeed &feed);
    /// Shows the present of \a other from now on, whatever is shown there: for a second window that
    /// stays in it. Call it once, of a store without feeds.
    void followPresentOf(FloorStore &other);
    /// Forgets everything and starts with another configuration.
    void reset(FloorConfig config);
    /// The present is this floor from now on, and what its feed gives next belongs to it. A past
    /// that is shown stays on the screen.
    void takeFloor(Floor floor);
    /// Takes other words and limits; nothing is forgotten.
    void setDictionary(const SiteDictionary &dictionary);
    /// Takes a batch as if a feed had sent it.
    void take(const EventBatch &batch);
    void takeHealth(const FeedHealth &health);
    /// Folds all that waits and emits at once; for tests and for the first full frame.
    void flush();

    /// What is shown: the floor of now, or of the past.
    [[nodiscard]] const Floor &floor() const { return m_past ? m_past->floor : m_floor; }

    /// The floor of now, whatever is shown.
    [[nodiscard]] const Floor &liveFloor() const { return m_floor; }

    // The floor of another time in the place of the live one, which goes on unseen. Its readers
    // can't tell, but for isPast().

    /// Shows \a floor as it was \a at that moment.
    void showPast(Floor floor, TimePoint at);
    /// Lets the past go on: folds \a events and moves its time to \a at.
    void movePast(const std::vector<StampedEvent> &events, TimePoint at);
    void showLive();

    [[nodiscard]] bool isPast() const { return m_past.has_value(); }

    [[nodiscard]] const std::vector<FeedHealth> &health() const { return m_health; }

    /// Whether everything that has arrived is folded.
    [[nodiscard]] bool isCaughtUp() const { return m_pending.empty(); }

    /// True when there is no feed yet, or any of them is not live or was not heard for six seconds.
    [[nodiscard]] bool isStale() const;
    /// The same for one switch; one that no feed tells of is stale.
    [[nodiscard]] bool isStale(SwitchId source) const;
    /// When the switch was last heard; kNoTime before its first event.
    [[nodiscard]] TimePoint dataAsOf(SwitchId source) const;
    /// The oldest "last heard" of all feeds; kNoTime before the first event.
    [[nodiscard]] TimePoint dataAsOf() const;
    [[nodiscard]] TimePoint now() const;
    /// Events folded in the last full second.
    [[nodiscard]] int eventsPerSecond() const;

signals:
    /// At most once a frame; valid during the call only.
    void changed(const fw::live::Changes &changes);
    void healthChanged();
    // For followers: what was taken, and that everything else may be another.
    void batchTaken(const fw::live::EventBatch &batch);
    void healthTaken(const fw::live::FeedHealth &health);
    void begunAnew();
    /// Another time is shown, or the present again.
    void pastChanged();
    /// Once a second on the second, whatever is shown.
    void liveSecondPassed();
    /// A second of the shown floor: running timers are painted anew, no data changed.
    void secondPassed();

private:
    struct Past
    {
        Floor floor;
        TimePoint now;
    };

    void copyPresentOf(const FloorStore &other);
    void forgetPending();
    /// Everything that is shown is another floor's.
    void showAll();
    /// Folds until nothing waits or \a budget is spent; a budget of zero has no end.
    void fold(std::chrono::milliseconds budget);
    void foldFrame();
    void emitChanges();
    void alignSecond();
    void tickSecond();
    [[nodiscard]] bool isOld(const FeedHealth &health) const;
    [[nodiscard]] const FeedHealth *healthOf(SwitchId source) const;

    const Clock &m_clock;
    Floor m_floor;
    Changes m_changes;
    std::optional<Past> m_past;
    Changes m_pastChanges;
    std::deque<EventBatch> m_pending;
    std::size_t m_offset = 0; ///< into the first pending batch
    std::vector<FeedHealth> m_health;
    QTimer m_frame;
    QTimer m_second;
    int m_eventsThisSecond = 0;
    int m_eventsLastSecond = 0;
};

} // namespace fw::live
