// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ami/amieventname.h"
#include "core/protocol/ami/amimessage.h"
#include "core/protocol/ami/mappercontext.h"

namespace fw::ami {

/// The fields that events and list items about a membership share, found in one pass.
struct MemberFields
{
    explicit MemberFields(const AmiMessage &message);

    std::string_view queue;
    std::string_view address; ///< Interface, or Location in lists
    std::string_view name;    ///< MemberName, or Name in lists
    std::string_view stateInterface;
    std::string_view membership;
    std::string_view penalty;
    std::string_view lastCall;
    std::string_view lastPause;
    std::string_view loginTime;
    std::string_view inCall;
    std::string_view status;
    std::string_view paused;
    std::string_view pausedReason;
    std::string_view reason;

    [[nodiscard]] bool isComplete() const { return !queue.empty() && !address.empty(); }

    [[nodiscard]] bool isDynamic() const { return membership != "static"; }

    [[nodiscard]] bool isPaused() const { return paused == "1"; }
};

/// Maps what happens to memberships and phones.
class MemberEvents final
{
public:
    explicit MemberEvents(MapperContext &context);

    /// Any QueueMember... event: all of them tell the whole membership.
    void mapMember(AmiEvent event, const AmiMessage &message);
    void mapDevice(const AmiMessage &message);
    void mapHint(const AmiMessage &message);
    void mapPoolAgent(const AmiMessage &message, bool isSignedIn);

private:
    [[nodiscard]] TimePoint pausedSince(const MemberFields &fields) const;

    MapperContext &m_context;
};

} // namespace fw::ami
