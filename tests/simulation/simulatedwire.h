// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "core/protocol/ami/amimapper.h"
#include "core/protocol/ami/amiparser.h"
#include "core/simulation/amisession.h"

namespace fw::tests {

/// The way of a link without its socket: session, parser, mapper, store.
class SimulatedWire final
{
public:
    SimulatedWire(simulation::SimulatedSwitch &simulated, live::FloorStore &store);

    /// Logs in and reads the lists.
    void connect();
    /// Lets the switch work until then, and the store hear of it.
    void watch(TimePoint until);
    /// As if the switch had said so.
    void hear(const std::string &text);
    void readLists(live::ResyncKind kind);
    void tellHealth(live::FeedState state = live::FeedState::Live);
    /// Asks the switch for something, as a supervisor's console does.
    std::string ask(const std::string &action, const std::string &fields = {});

    [[nodiscard]] std::uint64_t events() const { return m_events; }

private:
    [[nodiscard]] TimePoint now() const { return m_simulated.state().now; }

    void take(const std::string &text, TimePoint arrival);
    void deliver();

    simulation::SimulatedSwitch &m_simulated;
    live::FloorStore &m_store;
    simulation::AmiSession m_session;
    ami::AmiParser m_parser;
    ami::AmiMapper m_mapper;
    std::vector<live::StampedEvent> m_pending;
    std::uint64_t m_events = 0;
};

} // namespace fw::tests
