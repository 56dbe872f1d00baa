// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorevent.h"

namespace fw::live {

/// How a caller's way through a queue ended.
enum class CallOutcome : std::uint8_t {
    Answered,
    Abandoned,
    TimedOut,
    NoAgents,
    Withdrawn,
    ByKey,
    Lost
};

/// One caller's way through one queue, when it is over. What the counters count, call by call.
struct CallRecord
{
    SwitchId source;
    CallRef call = kNoCall;
    QueueId queue;
    AgentId agent; ///< who answered; invalid when nobody did
    TimePoint queuedAt = kNoTime;
    TimePoint leftAt = kNoTime;  ///< answered, or left without an answer: counted at this moment
    TimePoint endedAt = kNoTime; ///< of the conversation; kNoTime while it goes on
    std::chrono::seconds wait{0};
    std::chrono::seconds talk{0}; ///< hold included
    Microseconds hold{0};
    int missedOffers = 0;
    CallOutcome outcome = CallOutcome::Lost;
    EndedBy endedBy = EndedBy::Unknown;
    bool isInTime = false; ///< by the queue's rule
    bool isShortAbandon = false;
    bool isWaitCounted = true;  ///< false: we lost the call, and its wait is only what we saw of it
    bool isCarriedOver = false; ///< was waiting already when we began to listen, so never offered
    std::string callerNumber;   ///< never shown unmasked
    std::string callerName;
};

} // namespace fw::live
