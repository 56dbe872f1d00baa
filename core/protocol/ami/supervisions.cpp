// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/supervisions.h"

#include "core/protocol/ami/commandplan.h"

#include <algorithm>

namespace fw::ami {

std::string_view phoneOf(std::string_view channel)
{
    return channel.substr(0, channel.rfind('-'));
}

Supervisions::Supervisions(MapperContext &context, const CallTable &table)
    : m_context(context)
    , m_table(table)
{
}

void Supervisions::mapStart(const AmiMessage &message)
{
    Supervision started;
    started.spyId = message.value("SpyerUniqueid");
    started.spyChannel = message.value("SpyerChannel");
    started.spiedId = message.value("SpyeeUniqueid");
    started.spiedChannel = message.value("SpyeeChannel");
    started.since = m_context.stamper.time();
    if (adopt(std::move(started))) {
        m_context.stamper.tell(live::SupervisionStarted{m_all.back().agent, m_all.back().phone});
    }
}

bool Supervisions::adopt(Supervision supervision)
{
    const std::optional<live::AgentRef> agent = heardAgent(supervision);
    const bool isKnownAlready = std::ranges::any_of(m_all, [&](const Supervision &each) {
        return each.spyId == supervision.spyId && each.spiedChannel == supervision.spiedChannel;
    });
    if (!agent || isKnownAlready || supervision.spyChannel.empty()) {
        return false;
    }
    supervision.agent = *agent;
    supervision.phone = phoneOf(supervision.spyChannel);
    m_all.push_back(std::move(supervision));
    return true;
}

/// Listening to the caller hears the agent as well.
std::optional<live::AgentRef> Supervisions::heardAgent(const Supervision &supervision) const
{
    if (const auto agent = m_context.roster.agentOfChannel(supervision.spiedChannel)) {
        return agent;
    }
    const auto talk = std::ranges::find_if(m_table.talks(), [&supervision](const Talk &each) {
        return !supervision.spiedId.empty() && each.caller == supervision.spiedId;
    });
    return talk == m_table.talks().end() ? std::nullopt : std::optional(talk->agent);
}

void Supervisions::mapStop(const AmiMessage &message)
{
    remove(message.value("SpyerUniqueid"));
}

void Supervisions::mapHangup(const AmiMessage &message)
{
    if (!m_all.empty()) {
        remove(message.value("Uniqueid"));
    }
}

void Supervisions::mapConnect(const AmiMessage &message)
{
    const auto agent =
        m_all.empty() ? std::nullopt : m_context.roster.knownAgent(message.value("Interface"));
    if (!agent) {
        return;
    }
    const auto isOfEarlierCall = [&](const Supervision &each) {
        return each.agent == *agent && each.spiedChannel != message.value("DestChannel") &&
               each.spiedChannel != message.value("Channel");
    };
    for (auto stale = std::ranges::find_if(m_all, isOfEarlierCall); stale != m_all.end();
         stale = std::ranges::find_if(m_all, isOfEarlierCall)) {
        const std::string spyId = stale->spyId;
        remove(spyId);
    }
}

void Supervisions::remove(std::string_view channelId)
{
    for (std::size_t index = m_all.size(); index-- > 0;) {
        if (m_all[index].spyId != channelId && m_all[index].spiedId != channelId) {
            continue;
        }
        const Supervision ended = std::move(m_all[index]);
        m_all.erase(m_all.begin() + static_cast<std::ptrdiff_t>(index));
        m_context.stamper.tell(live::SupervisionEnded{ended.agent, ended.phone});
    }
}

const Supervision *Supervisions::ofPhone(std::string_view phone) const
{
    const auto found = std::ranges::find_if(
        m_all, [phone](const Supervision &each) { return isChannelOf(each.spyChannel, phone); });
    return found == m_all.end() ? nullptr : &*found;
}

} // namespace fw::ami
