// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalfollower.h"

#include <algorithm>
#include <utility>

namespace fw::journal {

using live::FeedHealth;
using live::FeedProblem;
using live::FeedState;

namespace {

/// Of a batch; a desk that was away for hours takes several.
constexpr std::size_t kMostAtOnce = 10'000;
/// Health that is no news is told so often: whoever shows it takes six seconds for silence.
constexpr std::chrono::seconds kTellAgain{1};

FeedProblem problemOf(const Error &error)
{
    return error.code == ErrorCode::NotPermitted ? FeedProblem::MayNotFollow
                                                 : FeedProblem::ServerLost;
}

} // namespace

JournalFollower::JournalFollower(const JournalStore &store, QString place, const Clock &clock,
                                 QObject *parent)
    : FloorFeed(parent)
    , m_cursor(store)
    , m_place(std::move(place))
    , m_clock(clock)
    , m_poll(this) // goes with it into another thread
{
    m_poll.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &JournalFollower::look);
}

JournalFollower::~JournalFollower() = default;

void JournalFollower::start()
{
    look();
}

void JournalFollower::stop()
{
    m_poll.stop();
    m_hasBegun = false;
    for (Link &link : m_links) {
        link.told.state = FeedState::Offline;
        emit healthChanged(link.told);
    }
}

void JournalFollower::nudge()
{
    if (m_poll.isActive()) {
        look();
    }
}

void JournalFollower::look()
{
    Outcome looked = success();
    if (m_hasBegun) {
        looked = follow();
    } else {
        looked = m_cursor.seekEnd();
        if (looked) {
            m_hasBegun = true;
            m_pulse.restart(m_cursor.floor().now());
            begin();
        }
    }
    show(looked);
    const auto wait = looked ? m_pollEvery : m_retry;
    m_retry =
        looked ? kFirstRetry : std::min<std::chrono::milliseconds>(m_retry * 2, kLongestRetry);
    m_poll.start(wait);
}

void JournalFollower::begin()
{
    Session session;
    session.id = m_cursor.session();
    session.switches = m_cursor.switches();
    const QStringList names = session.switches.isEmpty() ? QStringList(m_place) : session.switches;
    m_links.assign(static_cast<std::size_t>(names.size()), {});
    for (std::size_t index = 0; index < m_links.size(); ++index) {
        m_links[index].told.source = live::SwitchId(index);
        m_links[index].told.name = names[static_cast<qsizetype>(index)];
    }
    auto floor = std::make_shared<live::Floor>(m_cursor.takeFloor());
    for (const live::SourceView &source : floor->sources()) {
        if (source.id.index() < m_links.size()) {
            Link &link = m_links[source.id.index()];
            link.isUp = source.isUp;
            link.wasUp = source.isUp || isKnown(source.downSince);
            link.told.lastHeard = source.isUp ? source.lastHeard : source.downSince;
        }
    }
    emit began(floor, session);
}

void JournalFollower::hear(const live::StampedEvent &event)
{
    const bool isUp = std::holds_alternative<live::LinkUp>(event.event);
    const bool isDown = std::holds_alternative<live::LinkDown>(event.event);
    if (event.source.index() >= m_links.size() || (!isUp && !isDown)) {
        return;
    }
    Link &link = m_links[event.source.index()];
    link.told.reconnects += isUp && link.wasUp ? 1 : 0;
    link.isUp = isUp;
    link.wasUp = true;
}

Outcome JournalFollower::follow()
{
    std::vector<live::StampedEvent> events;
    const auto give = [&] {
        if (!events.empty()) {
            m_pulse.beat(m_clock.now());
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
            m_pulse.restart(m_clock.now());
            begin();
            continue;
        }
        hear(**next);
        events.push_back(m_cursor.step());
        if (events.size() == kMostAtOnce) {
            give();
        }
    }
}

FeedHealth JournalFollower::judge(const FeedHealth &before, bool isUp, const Outcome &outcome) const
{
    const TimePoint now = m_clock.now();
    FeedHealth health = before;
    health.state = FeedState::Waiting;
    health.detail.clear();
    health.retryAt = kNoTime;
    if (!outcome) {
        health.problem = problemOf(outcome.error());
        health.detail = outcome.error().detail;
        health.retryAt = now + m_retry;
    } else if (!isKnown(m_pulse.last()) || m_pulse.isSilent(now)) {
        health.problem = FeedProblem::RecorderSilent;
        health.lastHeard = m_pulse.last();
    } else if (!isUp) {
        health.problem = FeedProblem::ConnectionLost;
    } else {
        health.state = FeedState::Live;
        health.problem = FeedProblem::None;
        health.lastHeard = now;
    }
    return health;
}

void JournalFollower::show(const Outcome &outcome)
{
    if (m_links.empty()) { // the journal was never had
        Link place;
        place.told.source = live::SwitchId(0);
        place.told.name = m_place;
        m_links.push_back(place);
    }
    const TimePoint now = m_clock.now();
    for (Link &link : m_links) {
        const FeedHealth health = judge(link.told, link.isUp, outcome);
        const bool isNews = health.state != link.told.state ||
                            health.problem != link.told.problem ||
                            health.detail != link.told.detail;
        const bool isDue = !isKnown(link.toldAt) || now - link.toldAt >= kTellAgain;
        link.told = health;
        if (isNews || isDue) {
            link.toldAt = now;
            emit healthChanged(health);
        }
    }
}

} // namespace fw::journal
