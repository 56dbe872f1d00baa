// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agentfilter.h"

#include "ui/floor/statetext.h"
#include "ui/widgets/visibletext.h"

namespace fw::ui {

bool AgentFilter::matches(const live::Floor &floor, const live::AgentView &agent,
                          TimePoint now) const
{
    return matchesState(agent, now) && matchesPerson(floor, agent);
}

bool AgentFilter::matchesPerson(const live::Floor &floor, const live::AgentView &agent) const
{
    return scope.hasAgent(floor, agent) &&
           (text.isEmpty() || StateText::agentName(agent).contains(text, Qt::CaseInsensitive) ||
            visibleText(agent.personId).contains(text, Qt::CaseInsensitive));
}

bool AgentFilter::matchesState(const live::AgentView &agent, TimePoint now) const
{
    return (states.none() || states.test(live::indexOf(agent.state))) &&
           (!isOverLimitOnly || limitShare(agent, now) > 1.0);
}

} // namespace fw::ui
