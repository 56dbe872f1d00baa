// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalfollower.h"

#include <utility>

namespace fw::journal {

namespace {

/// Of a batch; a desk that was away for hours takes several.
constexpr std::size_t kMostAtOnce = 10'000;

} // namespace

JournalFollower::JournalFollower(const JournalStore &store, live::SwitchId source,
                                 const Clock &clock, QObject *parent)
    : FloorFeed(parent)
    , m_cursor(store)
    , m_clock(clock)
{
    m_health.source = source;
    m_poll.setInterval(kPoll);
    connect(&m_poll, &QTimer::timeout, this, &JournalFollower::look);
}

JournalFollower::~JournalFollower() = default;

void JournalFollower::start()
{
    m_poll.start();
    look();
}

void JournalFollower::stop()
{
    m_poll.stop();
    m_hasBegun = false;
    m_health.state = live::FeedState::Offline;
    emit healthChanged(m_health);
}

void JournalFollower::nudge()
{
    if (m_poll.isActive()) {
        look();
    }
}

void JournalFollower::look()
{
    if (m_hasBegun) {
        show(follow());
        return;
    }
    const Outcome placed = m_cursor.seekEnd();
    if (placed) {
        m_hasBegun = true;
        emit began(std::make_shared<live::Floor>(m_cursor.takeFloor()));
    }
    show(placed);
}

Outcome JournalFollower::follow()
{
    std::vector<live::StampedEvent> events;
    const auto give = [&] {
        if (!events.empty()) {
            emit batchReady(
                std::make_shared<const std::vector<live::StampedEvent>>(std::exchange(events, {})));
        }
    };
    for (;;) {
        const Result<const live::StampedEvent *> next = m_cursor.peek();
        if (!next || *next == nullptr) {
            give();
            return next ? success() : Outcome(next.error());
        }
        if (m_cursor.isAtSession()) {
            give();
            m_cursor.step();
            emit began(std::make_shared<live::Floor>(m_cursor.takeFloor()));
            continue;
        }
        events.push_back(m_cursor.step());
        if (events.size() == kMostAtOnce) {
            give();
        }
    }
}

void JournalFollower::show(const Outcome &outcome)
{
    m_health.state = outcome ? live::FeedState::Live : live::FeedState::Waiting;
    m_health.problem = outcome ? live::FeedProblem::None : live::FeedProblem::ConnectionLost;
    m_health.detail = outcome ? QString() : outcome.error().detail;
    m_health.lastHeard = outcome ? m_clock.now() : m_health.lastHeard;
    emit healthChanged(m_health);
}

} // namespace fw::journal
