// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ami/calltable.h"
#include "core/protocol/ami/mappercontext.h"

namespace fw::ami {

/// A channel that hears another one.
struct Supervision
{
    std::string spyId; ///< Uniqueid
    std::string spyChannel;
    std::string spiedId;
    std::string spiedChannel;
    live::AgentRef agent;
    std::string phone; ///< "PJSIP/6009"
    TimePoint since = kNoTime;
    bool isMissing = false; ///< the last list did not have it: its end may be on the way
};

/// Follows who listens to whom, from ChanSpyStart to ChanSpyStop or the end of either channel.
class Supervisions final
{
public:
    Supervisions(MapperContext &context, const CallTable &table);

    void mapStart(const AmiMessage &message);
    void mapStop(const AmiMessage &message);
    void mapHangup(const AmiMessage &message);
    /// An agent who is on another call is not heard on the one before: its end was missed, and an
    /// account that may not list channels would never see it.
    void mapConnect(const AmiMessage &message);

    /// Forgets those whose end no event told: at once, or when \a isPeriodic after two lists, so
    /// that the floor counts the correction.
    template<typename IsListed>
    void forgetUnlisted(bool isPeriodic, IsListed isListed)
    {
        std::erase_if(m_all, [&](Supervision &each) {
            const bool wasMissing = std::exchange(each.isMissing, !isListed(each));
            return each.isMissing && (wasMissing || !isPeriodic);
        });
    }

    /// One that a list showed and no event told; false when no agent is heard.
    bool adopt(Supervision supervision);
    /// The channel of either side is gone.
    void remove(std::string_view channelId);

    [[nodiscard]] const std::vector<Supervision> &all() const { return m_all; }

    /// The supervision of a phone; null when it has none.
    [[nodiscard]] const Supervision *ofPhone(std::string_view phone) const;

    void clear() { m_all.clear(); }

private:
    [[nodiscard]] std::optional<live::AgentRef> heardAgent(const Supervision &supervision) const;

    MapperContext &m_context;
    const CallTable &m_table;
    std::vector<Supervision> m_all;
};

/// The phone whose channel it is: all before the last dash.
[[nodiscard]] std::string_view phoneOf(std::string_view channel);

} // namespace fw::ami
