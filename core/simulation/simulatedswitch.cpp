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
    m_centre = std::make_unique<CallCentre>(m_parameters, m_startedAt);
    m_centre->advanceTo(now - m_options.history);
    m_scribe = std::make_unique<AmiScribe>(
        m_centre->state(), m_options.hasTimestamps,
        [this](EventClass eventClass, std::string text) {
            m_events.push_back({eventClass, m_centre->state().now, std::move(text)});
        });
    m_centre->setListener(m_scribe.get());
    if (m_options.history.count() > 0) {
        // Who was there when the history begins; the rest tells itself.
        for (const Agent &agent : state().agents) {
            for (const Membership &membership : agent.memberships) {
                m_scribe->memberAdded(agent, membership);
                if (membership.isPaused) {
                    m_scribe->memberPaused(agent, membership);
                }
            }
        }
        advanceTo(now);
        m_events.clear();
    }
}

void SimulatedSwitch::advanceTo(TimePoint time)
{
    const std::size_t before = m_events.size();
    m_centre->advanceTo(time);
    if (m_options.history.count() == 0) {
        return;
    }
    m_history.insert(m_history.end(),
                     m_events.begin() +
                         (m_history.empty() ? 0 : static_cast<std::ptrdiff_t>(before)),
                     m_events.end());
}

std::vector<SwitchEvent> SimulatedSwitch::takeEvents()
{
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
