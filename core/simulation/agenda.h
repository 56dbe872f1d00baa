// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"

#include <queue>
#include <vector>

namespace fw::simulation {

enum class Due : std::uint8_t {
    Arrival,
    Retry,
    PatienceEnds,
    QueueTimesOut,
    KeyPressed,
    Answer,
    RingEnds,
    HoldStarts,
    HoldEnds,
    TalkEnds,
    ChannelEnds,
    WrapUpEnds,
    BreakStarts,
    BreakEnds,
    ShiftStarts,
    ShiftEnds,
    DeviceLost,
    DeviceBack,
    OtherCallStarts,
    OtherCallEnds,
    SpyAnswers,
    SpyEnds
};

/// Something to happen; void when its target's epoch has moved on since.
struct Appointment
{
    TimePoint time;
    std::uint64_t sequence = 0;
    Due what = Due::Arrival;
    std::uint64_t target = 0;
    std::uint32_t epoch = 0;
};

/// The event heap: earliest first, equal times in the order they were added.
class Agenda final
{
public:
    void add(TimePoint time, Due what, std::uint64_t target, std::uint32_t epoch = 0)
    {
        m_heap.push({time, ++m_sequence, what, target, epoch});
    }

    [[nodiscard]] bool take(TimePoint until, Appointment &out)
    {
        if (m_heap.empty() || m_heap.top().time > until) {
            return false;
        }
        out = m_heap.top();
        m_heap.pop();
        return true;
    }

private:
    struct Later
    {
        bool operator()(const Appointment &left, const Appointment &right) const
        {
            return left.time != right.time ? left.time > right.time
                                           : left.sequence > right.sequence;
        }
    };

    std::priority_queue<Appointment, std::vector<Appointment>, Later> m_heap;
    std::uint64_t m_sequence = 0;
};

} // namespace fw::simulation
