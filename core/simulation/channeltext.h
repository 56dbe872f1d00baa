// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/centrestate.h"

namespace fw::simulation {

/// "Key: value" and the line's end.
[[nodiscard]] std::string field(const char *key, const std::string &value);
[[nodiscard]] std::string field(const char *key, std::int64_t value);
/// Seconds since 1970 with six digits of microseconds, as a manager writes times.
[[nodiscard]] std::string epochText(TimePoint time);

inline constexpr const char *kUnknownParty = "<unknown>";

/// What a channel's lines in an event say.
struct ChannelText
{
    const Channel &channel;
    int state; ///< 0 down, 4 ring, 5 ringing, 6 up
    std::string number;
    std::string name;
    std::string connectedNumber;
    std::string connectedName;
    const char *context;
    std::string extension;
    const std::string &linkedId;
};

/// The fourteen lines of a channel; \a prefix is "Dest", "Transferer" and the like.
[[nodiscard]] std::string channelFields(const std::string &prefix, const ChannelText &text);

} // namespace fw::simulation
