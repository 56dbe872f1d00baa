// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/switchlink.h"

#include "core/telephony/linksession.h"

#include <utility>

namespace fw::telephony {

SwitchLink::SwitchLink(live::SwitchId source, SwitchProfile profile, QString secret,
                       const Clock &clock, LinkTimings timings, QObject *parent)
    : live::FloorFeed(parent)
    , m_session(
          new LinkSession(source, std::move(profile), std::move(secret), clock, timings, this))
{
    connect(m_session, &LinkSession::batchReady, this, &SwitchLink::batchReady);
    connect(m_session, &LinkSession::healthChanged, this, &SwitchLink::healthChanged);
    connect(&m_session->commands(), &CommandRunner::settled, this, &SwitchLink::commandSettled);
    connect(&m_session->commands(), &CommandRunner::rightsRead, this, &SwitchLink::rightsRead);
}

SwitchLink::~SwitchLink() = default;

void SwitchLink::prime(const QByteArray &recorded)
{
    m_session->prime(recorded);
}

void SwitchLink::start()
{
    QMetaObject::invokeMethod(m_session, &LinkSession::start);
}

void SwitchLink::stop()
{
    QMetaObject::invokeMethod(m_session, &LinkSession::stop);
}

void SwitchLink::retryNow()
{
    QMetaObject::invokeMethod(m_session, &LinkSession::retryNow);
}

void SwitchLink::resync()
{
    QMetaObject::invokeMethod(m_session, &LinkSession::resync);
}

void SwitchLink::confirmSoon()
{
    QMetaObject::invokeMethod(m_session, &LinkSession::confirmSoon);
}

void SwitchLink::submit(commands::CommandId id, const commands::SwitchCommand &command)
{
    CommandRunner *runner = &m_session->commands();
    QMetaObject::invokeMethod(
        runner, [runner, id, command] { runner->submit(id, command); }, Qt::QueuedConnection);
}

const live::FeedHealth &SwitchLink::health() const
{
    return m_session->health();
}

} // namespace fw::telephony
