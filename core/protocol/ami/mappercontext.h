// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ami/eventstamper.h"
#include "core/protocol/ami/roster.h"
#include "core/protocol/ami/streamclock.h"
#include "core/protocol/ami/textdecoder.h"

#include <charconv>

namespace fw::ami {

/// What the parts of a mapper share.
struct MapperContext
{
    MapperContext(live::SwitchId source, std::chrono::microseconds clockOffset,
                  std::string legacyCharset)
        : stamper(source)
        , clock(clockOffset)
        , text(std::move(legacyCharset))
        , roster(stamper, text)
    {
    }

    MapperContext(const MapperContext &) = delete;
    MapperContext &operator=(const MapperContext &) = delete;

    /// The message that is being mapped says that \a span has passed since \a start: dates streams
    /// that have no better clock.
    void proveSpan(TimePoint start, std::chrono::seconds span)
    {
        if (clock.needsProof() && isKnown(start)) {
            clock.prove(start + span);
            stamper.setTime(clock.now());
        }
    }

    EventStamper stamper;
    StreamClock clock;
    TextDecoder text;
    Roster roster;
};

/// A whole number, or 0 when there is none.
[[nodiscard]] inline int numberIn(std::string_view text)
{
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

[[nodiscard]] inline std::chrono::seconds secondsIn(std::string_view text)
{
    return std::chrono::seconds(numberIn(text));
}

} // namespace fw::ami
