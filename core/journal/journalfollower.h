// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/journalcursor.h"
#include "core/journal/recordingpulse.h"
#include "core/live/floorfeed.h"

#include <QTimer>

#include <memory>

namespace fw::journal {

/// A feed out of a journal that somebody else writes: first the floor as it is, then what is
/// written, as soon as it is seen. Looks by itself, and at once when it is nudged. Tells the health
/// of each switch of the journal as its recorder sees it, as long as that recorder is heard.
class JournalFollower final : public live::FloorFeed
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalFollower)

public:
    static constexpr std::chrono::milliseconds kPoll{250};
    static constexpr std::chrono::seconds kFirstRetry{1};
    static constexpr std::chrono::seconds kLongestRetry{8};

    /// Store and clock outlive the follower. \a place: what health is told of before the switches
    /// are known.
    JournalFollower(const JournalStore &store, QString place, const Clock &clock,
                    QObject *parent = nullptr);
    ~JournalFollower() override;

    void start() override;
    void stop() override;

    /// So often it looks by itself when nobody nudges it.
    void setPoll(std::chrono::milliseconds poll) { m_pollEvery = poll; }

    /// Something was written, or may be had again.
    void nudge();

signals:
    /// The floor that the next batches belong to: at the start, and when another writer begins.
    /// \a session has its number and its switches; none before the first writer.
    void began(const std::shared_ptr<fw::live::Floor> &floor, const fw::journal::Session &session);

private:
    void look();
    [[nodiscard]] Outcome follow();
    void begin();
    void hear(const live::StampedEvent &event);
    void show(const Outcome &outcome);
    /// What is to be told of one switch, of which all but lastHeard is news.
    [[nodiscard]] live::FeedHealth judge(const live::FeedHealth &before, bool isUp,
                                         const Outcome &outcome) const;

    /// What the recorder told of one switch.
    struct Link
    {
        live::FeedHealth told;
        bool isUp = false;
        bool wasUp = false;
        TimePoint toldAt = kNoTime;
    };

    JournalCursor m_cursor;
    QString m_place;
    const Clock &m_clock;
    QTimer m_poll;
    std::chrono::milliseconds m_pollEvery = kPoll;
    RecordingPulse m_pulse;
    std::vector<Link> m_links; ///< by SwitchId
    std::chrono::milliseconds m_retry = kFirstRetry;
    bool m_hasBegun = false;
};

} // namespace fw::journal

Q_DECLARE_METATYPE(fw::journal::Session)
