// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/supervision.h"

#include <algorithm>

namespace fw::ui {

using commands::CommandState;
using commands::SuperviseMode;

namespace {

AgentAction actionOf(SuperviseMode mode)
{
    switch (mode) {
    case SuperviseMode::Listen:
        return AgentAction::Listen;
    case SuperviseMode::Whisper:
        return AgentAction::Whisper;
    case SuperviseMode::Barge:
        break;
    }
    return AgentAction::Barge;
}

} // namespace

Supervision::Supervision(ActionDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &ActionDesk::settled, this, &Supervision::takeResult);
    connect(&desk.store(), &live::FloorStore::changed, this, &Supervision::followFloor);
}

void Supervision::start(live::AgentId agent, SuperviseMode mode)
{
    Q_ASSERT(!m_phone.empty());
    if (m_session && m_session->agent == agent && m_leaving == 0) {
        setMode(mode);
    } else if (m_session) {
        m_next = Wish{agent, mode};
        if (m_leaving == 0) {
            leave();
        }
    } else {
        ring({agent, mode});
    }
}

void Supervision::ring(const Wish &wish)
{
    const live::AgentView &agent = m_desk.store().floor().agent(wish.agent);
    m_session =
        Session{agent.id, agent.source, m_desk.rules().who(agent.id), m_phone, wish.mode, kNoTime};
    ask(wish.mode);
    emit changed();
}

void Supervision::ask(SuperviseMode mode)
{
    m_wanted = mode;
    ActionWords words;
    words.action = actionOf(mode);
    const std::string &address = m_desk.store().floor().agent(m_session->agent).address;
    m_asked = m_desk.send(words, m_session->who, m_session->source,
                          commands::Supervise{address, m_session->phone, mode});
}

void Supervision::setMode(SuperviseMode mode)
{
    const bool isWanted = m_asked != 0 ? m_wanted == mode : m_session && m_session->mode == mode;
    if (m_session && m_leaving == 0 && !isWanted) {
        ask(mode);
        emit changed();
    }
}

void Supervision::leave()
{
    if (!m_session || m_leaving != 0) {
        return;
    }
    ActionWords words;
    words.action = LeaveCall();
    m_leaving = m_desk.send(words, m_session->who, m_session->source,
                            commands::EndSupervision{m_session->phone});
    emit changed();
}

void Supervision::takeResult(const commands::CommandResult &result)
{
    if (!m_session || result.id == 0) {
        return;
    }
    if (result.id == m_leaving && result.state != CommandState::Sent) {
        // Done, or there is nothing left to leave, or nobody knows: the bar never holds on to it.
        end();
    } else if (result.id == m_asked && result.state == CommandState::Done) {
        m_asked = 0;
        m_session->mode = m_wanted;
        if (!isKnown(m_session->since)) {
            m_session->since = m_desk.store().now();
        }
        emit changed();
    } else if (result.id == m_asked && result.state == CommandState::Failed) {
        m_asked = 0;
        if (isKnown(m_session->since)) {
            emit changed(); // the mode of before goes on
        } else {
            end();
        }
    }
}

void Supervision::followFloor(const live::Changes &changes)
{
    Q_UNUSED(changes)
    if (!m_session) {
        return;
    }
    const live::Floor &floor = m_desk.store().floor();
    const bool isThere = m_session->agent.index() < floor.agents().size();
    if (isThere) {
        const auto &listeners = floor.agent(m_session->agent).listeners;
        const bool isHeard = std::ranges::find(listeners, m_session->phone) != listeners.end();
        if (std::exchange(m_isHeard, isHeard) && !isHeard) {
            end(); // the phone was put down
            return;
        }
    }
    // While the phone rings, the switch itself says whether there is still a call.
    if (!isThere || (isKnown(m_session->since) && !isOnCall(floor.agent(m_session->agent)))) {
        end();
    }
}

void Supervision::end()
{
    m_session.reset();
    m_asked = 0;
    m_leaving = 0;
    m_isHeard = false;
    const std::optional<Wish> next = std::exchange(m_next, std::nullopt);
    emit changed();
    if (next && next->agent.index() < m_desk.store().floor().agents().size()) {
        ring(*next);
    }
}

} // namespace fw::ui
