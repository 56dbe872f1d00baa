// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/floorretelling.h"
#include "core/journal/scopestream.h"

namespace fw::journal {

/// The streams of one session for all parts of the organisation that somebody follows. A part that
/// is asked for later begins with the floor as it is then.
class ScopeStreams final
{
public:
    /// \a config of the whole floor.
    explicit ScopeStreams(live::FloorConfig config);

    /// From now on at least these; one that has begun goes on as long as the session. Parts of
    /// which the configuration knows no node are left out. \a floor is the whole one.
    void want(const std::vector<LiveScope> &scopes, const live::Floor &floor, TimePoint startedAt);

    /// \a event of the whole floor, masked.
    void take(const live::StampedEvent &event);
    /// All that is new since the last time.
    void giveTo(JournalBatch &batch);

private:
    live::FloorConfig m_config;
    FloorRetelling m_retelling;
    std::vector<ScopeStream> m_streams;
};

} // namespace fw::journal
