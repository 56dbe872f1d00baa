// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ami/amieventname.h"
#include "core/protocol/ami/calltable.h"
#include "core/protocol/ami/leavejudge.h"
#include "core/protocol/ami/mappercontext.h"

namespace fw::ami {

/// Maps what happens to callers and conversations. How a wait without an answer ended is
/// LeaveJudge's.
class CallEvents final
{
public:
    CallEvents(MapperContext &context, CallTable &table, LeaveJudge &judge);

    void mapJoin(const AmiMessage &message);
    void mapLeave(const AmiMessage &message);
    void mapAbandon(const AmiMessage &message);
    void mapCalled(const AmiMessage &message);
    void mapRingNoAnswer(const AmiMessage &message);
    void mapConnect(const AmiMessage &message);
    void mapComplete(const AmiMessage &message);
    /// The agent hung up before the caller was put through.
    void mapDump(const AmiMessage &message);
    void mapHold(const AmiMessage &message, bool isHeld);
    void mapBlindTransfer(const AmiMessage &message);
    void mapAttendedTransfer(const AmiMessage &message);
    void mapDialEnd(const AmiMessage &message);
    void mapHangup(const AmiMessage &message);

private:
    /// The queue and agent that an Agent... event names; nothing when a field is missing.
    struct Seats
    {
        live::QueueRef queue;
        live::AgentRef agent;
    };

    [[nodiscard]] std::optional<Seats> seatsOf(const AmiMessage &message);
    void withdrawOffers(Call &call);
    void withdrawOfferTo(std::string_view phoneChannel);
    void transfer(const Talk &talk, bool isAttended, std::string_view target);

    MapperContext &m_context;
    CallTable &m_table;
    LeaveJudge &m_judge;
};

} // namespace fw::ami
