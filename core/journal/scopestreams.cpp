// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/scopestreams.h"

#include <algorithm>
#include <utility>

namespace fw::journal {

ScopeStreams::ScopeStreams(live::FloorConfig config)
    : m_config(std::move(config))
{
}

void ScopeStreams::want(const std::vector<LiveScope> &scopes, const live::Floor &floor,
                        TimePoint startedAt)
{
    for (const LiveScope &scope : scopes) {
        const bool hasBegun = std::ranges::any_of(
            m_streams, [&scope](const ScopeStream &each) { return each.scope().id == scope.id; });
        if (hasBegun || ScopeCut(m_config, scope.nodes).isNothing()) {
            continue;
        }
        ScopeStream &stream =
            m_streams.emplace_back(scope, m_config, isKnown(floor.now()) ? floor.now() : startedAt);
        for (const live::StampedEvent &event : m_retelling.tell(floor)) {
            stream.take(event);
        }
    }
}

void ScopeStreams::take(const live::StampedEvent &event)
{
    m_retelling.note(event);
    for (ScopeStream &stream : m_streams) {
        stream.take(event);
    }
}

void ScopeStreams::giveTo(JournalBatch &batch)
{
    for (ScopeStream &stream : m_streams) {
        if (stream.hasEvents()) {
            batch.live.push_back(stream.takePart());
        }
    }
}

} // namespace fw::journal
