// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorevent.h"

#include <utility>

namespace fw::ami {

/// Numbers the events of one feed without gaps, and dates them with the message that is being
/// mapped.
class EventStamper final
{
public:
    using Events = std::vector<live::StampedEvent>;

    explicit EventStamper(live::SwitchId source)
        : m_source(source)
    {
    }

    /// What follows goes to \a out with \a time, until the next begin().
    void begin(Events &out, TimePoint time)
    {
        m_out = &out;
        m_time = time;
    }

    /// The message proves that it is at least so late.
    void setTime(TimePoint time) { m_time = time; }

    void tell(live::FloorEvent event)
    {
        m_out->push_back({m_source, ++m_sequence, m_time, std::move(event)});
    }

    void anomaly(const char *kind) { tell(live::Anomaly{kind}); }

    [[nodiscard]] TimePoint time() const { return m_time; }

private:
    live::SwitchId m_source;
    std::uint64_t m_sequence = 0;
    TimePoint m_time = kNoTime;
    Events *m_out = nullptr;
};

} // namespace fw::ami
