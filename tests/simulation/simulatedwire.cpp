// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulatedwire.h"

namespace fw::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SimulatedWire::SimulatedWire(simulation::SimulatedSwitch &simulated, live::FloorStore &store)
    : m_simulated(simulated)
    , m_store(store)
    , m_session(simulated, {}, 1)
    , m_parser(false)
    , m_mapper({live::SwitchId(0), {}, {}})
{
}

void SimulatedWire::connect()
{
    take(ask("Login", "Username: console\r\nSecret: floorwarden\r\n"), now());
    m_mapper.append(live::LinkUp{"day", false}, now(), m_pending);
    readLists(live::ResyncKind::Initial);
}

void SimulatedWire::watch(TimePoint until)
{
    m_simulated.advanceTo(until);
    for (const simulation::SwitchEvent &event : m_simulated.takeEvents()) {
        take(event.text, event.time);
    }
    m_mapper.expire(until, m_pending);
    deliver();
}

void SimulatedWire::hear(const std::string &text)
{
    take(text, now());
    deliver();
}

void SimulatedWire::readLists(live::ResyncKind kind)
{
    m_mapper.beginSnapshot();
    take(ask("CoreShowChannels"), now());
    take(ask("QueueStatus"), now());
    m_mapper.endSnapshot(kind, now(), m_pending);
    deliver();
}

void SimulatedWire::tellHealth(live::FeedState state)
{
    live::FeedHealth health;
    health.source = live::SwitchId(0);
    health.name = u"day"_s;
    health.state = state;
    health.lastHeard = now();
    health.latency = 1ms;
    m_store.takeHealth(health);
}

std::string SimulatedWire::ask(const std::string &action, const std::string &fields)
{
    return m_session.receive("Action: " + action + "\r\nActionID: 1\r\n" + fields + "\r\n");
}

void SimulatedWire::take(const std::string &text, TimePoint arrival)
{
    m_parser.append(text);
    ami::AmiMessage message;
    while (m_parser.next(message)) {
        m_mapper.map(message, arrival, m_pending);
    }
}

void SimulatedWire::deliver()
{
    m_events += m_pending.size();
    m_store.take(std::make_shared<const std::vector<live::StampedEvent>>(std::move(m_pending)));
    m_pending = {};
}

} // namespace fw::tests
