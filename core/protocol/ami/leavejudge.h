// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ami/amieventname.h"
#include "core/protocol/ami/calltable.h"
#include "core/protocol/ami/mappercontext.h"

#include <deque>

namespace fw::ami {

/// Decides how a wait without an answer ended. QueueCallerAbandon comes for a caller who hung up,
/// but also when the queue let go (time-out, nobody left, withdrawn): then the dial plan goes on
/// behind the Queue application, which every later event of the channel shows by its priority. A
/// QueueCallerLeave alone is a caller who left by a key.
class LeaveJudge final
{
public:
    LeaveJudge(MapperContext &context, CallTable &table);

    /// True while some wait has no outcome yet.
    [[nodiscard]] bool isWaiting() const { return m_open > 0; }

    /// Channel events are in the stream, so their absence means something.
    void noteChannelEvent() { m_seesChannels = true; }

    [[nodiscard]] bool seesChannels() const { return m_seesChannels; }

    /// The caller's side asks for the end of a channel; before or after the abandon.
    void noteHangupRequest(const AmiMessage &message);
    void onAbandon(std::string_view uniqueId, Call &call, const AmiMessage &message);
    void onLeave(std::string_view uniqueId, Call &call, const AmiMessage &message);
    /// Any other event of a channel may show where it went.
    void onChannelEvent(AmiEvent event, const AmiMessage &message);
    /// The channel is gone, or is in another queue: what is open now ends so.
    void settleHangup(Call &call);
    void settleGoneOn(Call &call);
    /// An agent answered: nothing is left to decide.
    void drop(Call &call);
    void expire(TimePoint now);
    void finish();
    void clear();

private:
    void open(std::string_view uniqueId, Call &call);
    void abandon(Call &call, bool isCertain);
    void overflow(Call &call, live::LossKind kind);
    void close(Call &call);
    void settleByTime(Call &call);
    [[nodiscard]] static std::optional<live::LossKind> kindToldBy(AmiEvent event,
                                                                  const AmiMessage &message);

    struct Pending
    {
        std::string uniqueId;
        TimePoint since;
    };

    MapperContext &m_context;
    CallTable &m_table;
    std::deque<Pending>
        m_pending; ///< in order of time; settled ones are skipped when their time comes
    std::size_t m_open = 0;
    bool m_seesChannels = false;
};

} // namespace fw::ami
