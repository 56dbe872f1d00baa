// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/live/floorevent.h"
#include "core/protocol/ami/amimapper.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace fw::ctl {

/// A recorded AMI byte stream, plain or gzip, from its banner or from anywhere, as floor events.
class AmiRecording final
{
public:
    /// Takes events in order, each with a time.
    using Sink = std::function<Outcome(const std::vector<live::StampedEvent> &)>;

    explicit AmiRecording(Sink sink);

    /// Reads all of it. An error of the sink ends it.
    [[nodiscard]] Outcome read(const QString &path);

    /// The latest time that the stream has told; kNoTime when it never told one.
    [[nodiscard]] TimePoint streamTime() const { return m_mapper.streamTime(); }

private:
    [[nodiscard]] Outcome take(const ami::AmiMessage &message);
    void followLists(const ami::AmiMessage &message);
    [[nodiscard]] Outcome finish();
    [[nodiscard]] Outcome deliver(TimePoint fallback);

    Sink m_sink;
    ami::AmiMapper m_mapper;
    std::vector<live::StampedEvent> m_pending;
    std::string m_listId; ///< ActionID of the QueueStatus that is being answered
    live::ResyncKind m_nextResync = live::ResyncKind::Initial;
    std::uint64_t m_events = 0;
    bool m_hasBanner = false;
};

} // namespace fw::ctl
