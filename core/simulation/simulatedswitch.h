// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/amiscribe.h"
#include "core/simulation/callcentre.h"
#include "core/simulation/switchhistory.h"

#include <memory>

namespace fw::simulation {

/// A call centre with an Asterisk's face. For demos it remembers the last minutes of events, which
/// a real switch never does.
class SimulatedSwitch final
{
public:
    static constexpr const char *kVersion = "22.0.0-floorwarden-simulation";

    struct Options
    {
        std::chrono::minutes history{0};
        std::chrono::minutes warmUp{120}; ///< simulated before \a now, unheard
        bool hasTimestamps = true;
    };

    SimulatedSwitch(CentreParameters parameters, TimePoint now, Options options);

    void advanceTo(TimePoint time);
    /// The events since the last call.
    [[nodiscard]] std::vector<SwitchEvent> takeEvents();

    [[nodiscard]] const SwitchHistory &history() const { return m_history; }

    /// Starts anew with every counter at zero, as after a crash; waiting and talking callers are
    /// gone.
    void restart();

    [[nodiscard]] CallCentre &centre() { return *m_centre; }

    [[nodiscard]] const CentreState &state() const { return m_centre->state(); }

    [[nodiscard]] const AmiScribe &scribe() const { return *m_scribe; }

    [[nodiscard]] TimePoint startedAt() const { return m_startedAt; }

private:
    void start(TimePoint now);
    void beginChapter();
    void record();

    CentreParameters m_parameters;
    Options m_options;
    TimePoint m_startedAt{};
    std::unique_ptr<CallCentre> m_centre;
    std::unique_ptr<AmiScribe> m_scribe;
    SwitchHistory m_history;
    std::vector<SwitchEvent> m_events;
    std::size_t m_recorded = 0; ///< so many of m_events are in the history already
};

} // namespace fw::simulation
