// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

namespace fw::queuelog {

/// What a line says, in the few kinds that anything follows from.
enum class LogEvent : std::uint8_t {
    Join,
    Answer,
    CompletedByAgent,
    CompletedByCaller,
    Transfer,
    Abandon,
    TimedOut,
    NoAgents,
    Withdrawn,
    ByKey,
    Missed,
    MemberAdded,
    MemberRemoved,
    Paused,
    Resumed,
    SignedIn,
    SignedOut,
    Started, ///< the switch started: what was open is gone
    Nothing  ///< known, and nothing follows from it
};

/// Why a line was not counted.
enum class LineFault : std::uint8_t {
    TooLong,
    TooFewFields,
    BadTime,
    OutOfOrder, ///< more than an hour before a line above it
    UnknownEvent,
    NoName, ///< the event needs a call, a queue or an agent, and there is none
    BadNumber,
    TooManyNames ///< more queues or agents than any switch has
};

/// One line of Asterisk's queue_log, as views into it: "seconds|call|queue|agent|EVENT|data...".
struct QueueLogLine
{
    static constexpr std::size_t kMostData = 8;

    TimePoint time = kNoTime;
    std::string_view call;
    std::string_view queue;
    std::string_view agent;
    std::string_view word; ///< of the event
    LogEvent event = LogEvent::Nothing;
    std::array<std::string_view, kMostData> data;
    std::size_t dataCount = 0;

    /// Seconds may have up to six decimals. Total: any bytes give a line or a fault.
    [[nodiscard]] static std::variant<QueueLogLine, LineFault> parse(std::string_view line);

    /// Field \a index of the data as a number from 0; nothing when it is none.
    [[nodiscard]] std::optional<std::int64_t> number(std::size_t index) const;
    /// The same, counted from behind: 1 is the last one.
    [[nodiscard]] std::optional<std::int64_t> numberFromEnd(std::size_t index) const;

    [[nodiscard]] static bool isNone(std::string_view name)
    {
        return name.empty() || name == "NONE";
    }
};

} // namespace fw::queuelog
