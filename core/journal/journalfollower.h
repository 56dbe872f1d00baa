// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/journalcursor.h"
#include "core/live/floorfeed.h"

#include <QTimer>

#include <memory>

namespace fw::journal {

/// A feed out of a journal that somebody else writes: first the floor as it is, then what is
/// written, as soon as it is seen. Looks by itself, and at once when it is nudged.
class JournalFollower final : public live::FloorFeed
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalFollower)

public:
    static constexpr std::chrono::milliseconds kPoll{250};

    /// Store and clock outlive the follower. \a source: which switch its health stands for.
    JournalFollower(const JournalStore &store, live::SwitchId source, const Clock &clock,
                    QObject *parent = nullptr);
    ~JournalFollower() override;

    void start() override;
    void stop() override;
    /// Something was written.
    void nudge();

signals:
    /// The floor that the next batches belong to: at the start, and when another writer begins.
    void began(const std::shared_ptr<fw::live::Floor> &floor);

private:
    void look();
    [[nodiscard]] Outcome follow();
    void show(const Outcome &outcome);

    JournalCursor m_cursor;
    const Clock &m_clock;
    QTimer m_poll;
    live::FeedHealth m_health;
    bool m_hasBegun = false;
};

} // namespace fw::journal
