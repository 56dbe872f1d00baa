// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace fw::live {

/// What happened in one queue during one span of time. Sums of whole seconds as the switch reports
/// them. Each outcome is counted when it happens, not when its call came.
struct QueueCounters
{
    std::uint32_t offered = 0;     ///< joined the queue
    std::uint32_t carriedOver = 0; ///< were already waiting when we began to listen
    std::uint32_t answered = 0;
    std::uint32_t answeredInTime = 0; ///< by the queue's rule
    std::uint32_t answeredWithin20 =
        0;                       ///< at most 20 s, for comparison between queues and with others
    std::uint32_t abandoned = 0; ///< the caller hung up
    std::uint32_t abandonedInTime = 0;
    std::uint32_t shortAbandoned = 0;
    std::uint32_t timedOut = 0;
    std::uint32_t noAgents = 0;
    std::uint32_t withdrawn = 0;
    std::uint32_t leftByKey = 0;
    std::uint32_t lost = 0;             ///< outcome unknown: it happened while the link was down
    std::uint32_t overflowedInTime = 0; ///< of timedOut, noAgents, withdrawn and leftByKey
    std::uint32_t completedByAgent = 0;
    std::uint32_t completedByCaller = 0;
    std::uint32_t transferred = 0;
    std::uint32_t completedOtherwise = 0;
    std::uint32_t missedOffers = 0;
    std::uint32_t maxWaitS = 0; ///< longest wait that ended, whatever its end
    std::uint64_t answeredWaitS = 0;
    std::uint64_t abandonedWaitS = 0;
    std::uint64_t talkS = 0;    ///< of the completed, hold included
    std::uint64_t holdUs = 0;   ///< measured by us
    std::uint64_t wrapUpUs = 0; ///< measured by us

    /// Timed out, no agents, withdrawn: neither answered, nor given up by the caller.
    [[nodiscard]] std::uint32_t lostOther() const { return timedOut + noAgents + withdrawn; }

    [[nodiscard]] std::uint32_t overflowed() const { return lostOther() + leftByKey; }

    [[nodiscard]] std::uint32_t completed() const
    {
        return completedByAgent + completedByCaller + transferred + completedOtherwise;
    }

    /// Average speed of answer: waits of the answered / answered. Nothing when none was answered.
    [[nodiscard]] std::optional<double> averageSpeedOfAnswer() const;
    /// Average handling time in seconds: (talk with hold + wrap-up) / completed.
    [[nodiscard]] std::optional<double> averageHandlingTime() const;
    /// abandoned / (answered + abandoned).
    [[nodiscard]] std::optional<double> abandonRate() const;
    /// Connection rate: answered / (answered + abandoned + overflowed).
    [[nodiscard]] std::optional<double> connectionRate() const;

    QueueCounters &operator+=(const QueueCounters &other);
    bool operator==(const QueueCounters &) const = default;
};

} // namespace fw::live
