// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"

namespace fw::tests {

/// A floor made by hand: two teams, queues, agents and callers, on a clock that the test moves.
class FloorScene
{
public:
    FloorScene(int queues, int agents);

    /// An hour of calls in every queue, so that figures and trends have something to say.
    void playAnHour();
    void goLive();
    void send(live::FloorEvent event);

    void flush() { store.flush(); }

    ManualClock clock;
    live::FloorStore store;

private:
    [[nodiscard]] static live::FloorConfig config(int queues, int agents);
    void playCall(int queue, int number);

    std::uint64_t m_sequence = 0;
    std::uint64_t m_call = 0;
    int m_agents;
    int m_queues;
};

} // namespace fw::tests
