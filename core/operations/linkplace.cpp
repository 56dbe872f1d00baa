// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/linkplace.h"

#include "core/operations/floorexcerpt.h"

namespace fw::operations {

namespace {

/// What the keys of all calls of a queue begin with.
QString callsOf(const QString &source, const QString &queue)
{
    const QString some = callKey(source, queue, TimePoint());
    return some.left(queueKey(source, queue).size() + 1);
}

} // namespace

LinkPlace placeOf(const live::Floor &floor, const IncidentLink &link)
{
    LinkPlace place;
    if (link.kind == IncidentLink::Kind::Agent) {
        for (const live::AgentView &agent : floor.agents()) {
            if (agentKey(sourceName(floor, agent.source), QString::fromStdString(agent.address)) ==
                link.key) {
                place.agent = agent.id;
            }
        }
        return place;
    }
    const bool isCall = link.kind == IncidentLink::Kind::Call;
    if (!isCall && link.kind != IncidentLink::Kind::Queue) {
        return place;
    }
    for (const live::QueueView &queue : floor.queues()) {
        const QString source = sourceName(floor, queue.source);
        const QString name = QString::fromStdString(queue.name);
        const bool isIt = isCall ? link.key.startsWith(callsOf(source, name))
                                 : queueKey(source, name) == link.key;
        if (isIt) {
            place.queue = queue.id;
        }
    }
    return place;
}

} // namespace fw::operations
