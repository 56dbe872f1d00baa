// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/linktester.h"

#include "core/telephony/switchlink.h"

namespace fw::app {

LinkTester::LinkTester(const Clock &clock, QObject *parent)
    : ui::ConnectionTester(parent)
    , m_clock(clock)
{
}

LinkTester::~LinkTester() = default;

void LinkTester::start(const telephony::SwitchProfile &profile, const QString &secret)
{
    cancel();
    m_link = std::make_unique<telephony::SwitchLink>(live::SwitchId(0), profile, secret, m_clock);
    // Queued: the answer ends the link, which must not be in the middle of saying it.
    connect(m_link.get(), &live::FloorFeed::healthChanged, this, &LinkTester::judge,
            Qt::QueuedConnection);
    m_link->start();
}

void LinkTester::cancel()
{
    if (m_link) {
        m_link->disconnect(this);
        m_link->stop();
        m_link.reset();
    }
}

void LinkTester::judge(const live::FeedHealth &health)
{
    if (!m_link) {
        return; // a late answer of a test that was given up
    }
    const bool isDone =
        health.state == live::FeedState::Live || health.problem != live::FeedProblem::None;
    if (isDone) {
        cancel();
        emit finished(health);
    }
}

} // namespace fw::app
