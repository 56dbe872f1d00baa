// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/memberevents.h"

namespace fw::ami {

using namespace std::string_view_literals;

namespace {

struct MemberKey
{
    std::string_view key;
    std::string_view MemberFields::*field;
};

constexpr MemberKey kMemberKeys[] = {
    {"Queue"sv, &MemberFields::queue},
    {"Interface"sv, &MemberFields::address},
    {"Location"sv, &MemberFields::address},
    {"MemberName"sv, &MemberFields::name},
    {"Name"sv, &MemberFields::name},
    {"StateInterface"sv, &MemberFields::stateInterface},
    {"Membership"sv, &MemberFields::membership},
    {"Penalty"sv, &MemberFields::penalty},
    {"LastCall"sv, &MemberFields::lastCall},
    {"LastPause"sv, &MemberFields::lastPause},
    {"LoginTime"sv, &MemberFields::loginTime},
    {"InCall"sv, &MemberFields::inCall},
    {"Status"sv, &MemberFields::status},
    {"Paused"sv, &MemberFields::paused},
    {"PausedReason"sv, &MemberFields::pausedReason},
    {"Reason"sv, &MemberFields::reason},
};

} // namespace

MemberFields::MemberFields(const AmiMessage &message)
{
    for (const AmiHeader &header : message.headers) {
        for (const MemberKey &each : kMemberKeys) {
            if (header.key.size() == each.key.size() && header.key.front() == each.key.front() &&
                header.key == each.key) {
                // The first one counts: a line that was smuggled into a value comes later.
                if ((this->*each.field).data() == nullptr) {
                    this->*each.field = header.value;
                }
                break;
            }
        }
    }
}

MemberEvents::MemberEvents(MapperContext &context)
    : m_context(context)
{
}

void MemberEvents::mapMember(AmiEvent event, const AmiMessage &message)
{
    const MemberFields fields(message);
    if (!fields.isComplete()) {
        return;
    }
    Roster &roster = m_context.roster;
    const live::QueueRef queue = roster.queue(fields.queue);
    const live::AgentRef agent = roster.agent(fields.address, fields.name);
    if (event == AmiEvent::QueueMemberRemoved) {
        roster.removeMembership(queue, agent);
        return;
    }
    roster.setStateInterface(agent, fields.stateInterface);
    roster.setMembership(queue, agent, fields.isDynamic(), numberIn(fields.penalty));
    // Only a pause event tells a change of the reason: others may carry none.
    const bool hasPauseChanged = roster.seat(queue, agent)->isPaused != fields.isPaused();
    if (event == AmiEvent::QueueMemberPause || hasPauseChanged) {
        roster.setPause(queue, agent, fields.isPaused(),
                        fields.pausedReason.empty() ? fields.reason : fields.pausedReason,
                        pausedSince(fields));
    }
    roster.setStatus(agent, fields.status);
}

TimePoint MemberEvents::pausedSince(const MemberFields &fields) const
{
    // LastPause has whole seconds: the event's own time is better unless the pause is an old one.
    const auto lastPause = parseEpoch(fields.lastPause);
    if (!lastPause || !fields.isPaused()) {
        return kNoTime;
    }
    const TimePoint since = m_context.clock.ours(*lastPause);
    return m_context.stamper.time() - since > std::chrono::seconds(2) ? since : kNoTime;
}

void MemberEvents::mapDevice(const AmiMessage &message)
{
    m_context.roster.setDeviceState(message.value("Device"), message.value("State"));
}

void MemberEvents::mapHint(const AmiMessage &message)
{
    m_context.roster.setHint(message.value("Exten"), message.value("Context"),
                             message.value("Hint"));
}

void MemberEvents::mapPoolAgent(const AmiMessage &message, bool isSignedIn)
{
    m_context.roster.signIn(message.value("Agent"), isSignedIn);
}

} // namespace fw::ami
