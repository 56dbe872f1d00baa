// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/simulatedswitch.h"

namespace fw::simulation {

SimulatedSwitch::SimulatedSwitch(CentreParameters parameters, TimePoint now, Options options)
    : m_parameters(std::move(parameters))
    , m_options(options)
{
    start(now);
}

void SimulatedSwitch::start(TimePoint now)
{
    m_startedAt = now - m_options.warmUp - m_options.history;
    m_history.clear();
    m_events.clear();
    m_recorded = 0;
    m_centre = std::make_unique<CallCentre>(m_parameters, m_startedAt);
    m_centre->advanceTo(now - m_options.history);
    m_scribe = std::make_unique<AmiScribe>(
        m_centre->state(), m_options.hasTimestamps,
        [this](SwitchEvent event) { m_events.push_back(std::move(event)); });
    m_centre->setListener(m_scribe.get());
    if (m_options.history.count() > 0) {
        beginChapter();
        advanceTo(now);
        m_events.clear();
        m_recorded = 0;
    }
}

void SimulatedSwitch::beginChapter()
{
    // Who is there when the chapter begins; the rest tells itself.
    const std::size_t before = m_events.size();
    for (const Agent &agent : state().agents) {
        for (const Membership &membership : agent.memberships) {
            m_scribe->memberAdded(agent, membership);
            if (membership.isPaused) {
                m_scribe->memberPaused(agent, membership);
            }
        }
        if (!agent.memberships.empty()) {
            m_scribe->deviceState(agent);
        }
    }
    const auto first = m_events.begin() + static_cast<std::ptrdiff_t>(before);
    m_history.beginChapter(state().now,
                           {std::move_iterator(first), std::move_iterator(m_events.end())},
                           state().now - m_options.history);
    m_events.resize(before);
}

void SimulatedSwitch::record()
{
    if (m_options.history.count() > 0) {
        for (std::size_t index = m_recorded; index < m_events.size(); ++index) {
            m_history.add(m_events[index]);
        }
    }
    m_recorded = m_events.size();
}

void SimulatedSwitch::advanceTo(TimePoint time)
{
    while (m_options.history.count() > 0 && m_history.nextChapter() <= time) {
        m_centre->advanceTo(m_history.nextChapter());
        record();
        beginChapter();
    }
    m_centre->advanceTo(time);
    record();
}

std::vector<SwitchEvent> SimulatedSwitch::takeEvents()
{
    record();
    m_recorded = 0;
    return std::exchange(m_events, {});
}

void SimulatedSwitch::restart()
{
    const TimePoint now = state().now;
    m_options.history = std::chrono::minutes(0);
    m_options.warmUp = std::chrono::minutes(0);
    start(now);
}

} // namespace fw::simulation
