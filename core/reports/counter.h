// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>

namespace fw::reports {

/// What is counted per interval, of queues and of agents; the words are those of QueueCounters and
/// AgentCounters. Spans are microseconds here, whatever the unit they were counted in.
enum class Counter : std::uint8_t {
    Offered,
    CarriedOver,
    Answered,
    AnsweredInTime,
    AnsweredWithin20,
    Abandoned,
    AbandonedInTime,
    ShortAbandoned,
    TimedOut,
    NoAgents,
    Withdrawn,
    LeftByKey,
    Lost,
    OverflowedInTime,
    CompletedByAgent,
    CompletedByCaller,
    Transferred,
    CompletedOtherwise,
    MissedOffers,
    MaxWait, ///< the only one of which the greatest is kept
    AnsweredWait,
    AbandonedWait,
    Talk,
    Hold,
    WrapUp,
    AgentCalls, ///< the first that is counted of agents
    AgentMissed,
    AgentHolds,
    AgentTalk,
    InLoggedOut,
    InAvailable,
    InRinging,
    InTalking,
    InOnHold,
    InOtherCall,
    InWrapUp,
    InOnBreak,
    InUnreachable,
    Count
};

inline constexpr std::size_t kCounterCount = static_cast<std::size_t>(Counter::Count);

using CounterSet = std::bitset<kCounterCount>;

[[nodiscard]] constexpr std::size_t indexOf(Counter counter)
{
    return static_cast<std::size_t>(counter);
}

[[nodiscard]] constexpr bool isOfAgents(Counter counter)
{
    return counter >= Counter::AgentCalls;
}

/// A span of time; the others are numbers of calls.
[[nodiscard]] constexpr bool isSpan(Counter counter)
{
    return (counter >= Counter::MaxWait && counter <= Counter::WrapUp) ||
           counter >= Counter::AgentTalk;
}

[[nodiscard]] constexpr bool isGreatest(Counter counter)
{
    return counter == Counter::MaxWait;
}

/// Counters over any number of intervals, queues and agents. Adding is all that may be done to
/// them: every rate is made of sums.
class Sums final
{
public:
    [[nodiscard]] std::int64_t operator[](Counter counter) const
    {
        return m_values[indexOf(counter)];
    }

    void set(Counter counter, std::int64_t value) { m_values[indexOf(counter)] = value; }

    Sums &operator+=(const Sums &other)
    {
        for (std::size_t index = 0; index < kCounterCount; ++index) {
            if (isGreatest(static_cast<Counter>(index))) {
                m_values[index] = m_values[index] < other.m_values[index] ? other.m_values[index]
                                                                          : m_values[index];
            } else {
                m_values[index] += other.m_values[index];
            }
        }
        return *this;
    }

    bool operator==(const Sums &) const = default;

private:
    std::array<std::int64_t, kCounterCount> m_values{};
};

/// Sums, and whether anything was recorded at all: no data is not zero.
struct Figures
{
    Sums sums;
    bool hasQueues = false;
    bool hasAgents = false;

    Figures &operator+=(const Figures &other)
    {
        sums += other.sums;
        hasQueues = hasQueues || other.hasQueues;
        hasAgents = hasAgents || other.hasAgents;
        return *this;
    }

    bool operator==(const Figures &) const = default;
};

} // namespace fw::reports
