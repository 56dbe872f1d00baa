// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/amiscribe.h"

#include <QtGlobal>

#include <array>
#include <cstdio>

namespace fw::simulation {

AmiScribe::AmiScribe(const CentreState &state, bool hasTimestamps, Sink sink)
    : m_state(state)
    , m_hasTimestamps(hasTimestamps)
    , m_sink(std::move(sink))
{
}

void AmiScribe::write(EventClass eventClass, const char *event, const std::string &fields,
                      const Call *call)
{
    const char *name = eventClass == EventClass::Agent  ? "agent,all"
                       : eventClass == EventClass::Call ? "call,all"
                                                        : "system,all";
    std::string text = field("Event", event) + field("Privilege", name);
    if (m_hasTimestamps) {
        text += field("Timestamp", epochText(m_state.now));
    }
    text += fields;
    text += "\r\n";
    m_sink({eventClass, m_state.now, call == nullptr ? kNoTime : call->started, std::move(text)});
}

std::string AmiScribe::callerFields(const Call &call, const std::string &prefix) const
{
    const bool isTalking = call.agent.has_value();
    const Agent *agent = isTalking ? &m_state.agents[*call.agent] : nullptr;
    return channelFields(
        prefix,
        {call.channel, 6, call.number, kUnknownParty,
         agent != nullptr ? std::to_string(agent->parameters.number) : kUnknownParty,
         agent != nullptr ? agent->parameters.name : kUnknownParty, "from-trunk",
         call.extension.empty() ? m_state.queues[call.queue].parameters.name : call.extension,
         call.channel.uniqueid});
}

std::string AmiScribe::agentFields(const Call *call, const Agent &agent, int channelState,
                                   const std::string &prefix) const
{
    return channelFields(prefix,
                         {agent.channel, channelState, std::to_string(agent.parameters.number),
                          agent.parameters.name, call != nullptr ? call->number : kUnknownParty,
                          kUnknownParty, "from-phone",
                          call != nullptr ? m_state.queues[call->queue].parameters.name : "s",
                          call != nullptr ? call->channel.uniqueid : agent.channel.uniqueid});
}

std::string AmiScribe::queueFields(const Call &call, const Agent &agent) const
{
    return field("Queue", m_state.queues[call.queue].parameters.name) +
           field("Interface", agent.interface) + field("MemberName", agent.parameters.name);
}

std::string AmiScribe::bridgeId(const Call &call) const
{
    std::array<char, 48> id{};
    std::snprintf(id.data(), id.size(), "%08llx-0000-4000-8000-%012llx",
                  static_cast<unsigned long long>(call.id & 0xffffffffU),
                  static_cast<unsigned long long>(toMicroseconds(call.answered)));
    return id.data();
}

std::string AmiScribe::bridgeFields(const Call &call, int channels) const
{
    return field("BridgeUniqueid", bridgeId(call)) + field("BridgeType", "basic") +
           field("BridgeTechnology", "simple_bridge") + field("BridgeCreator", kUnknownParty) +
           field("BridgeName", kUnknownParty) + field("BridgeNumChannels", channels) +
           field("BridgeVideoSourceMode", "none");
}

int AmiScribe::statusOf(const Agent &agent)
{
    if (!agent.isReachable) {
        return 5;
    }
    switch (agent.phone) {
    case Phone::Ringing:
        return 6;
    case Phone::Talking:
    case Phone::OtherCall:
        return 2;
    case Phone::Idle:
        break;
    }
    return 1;
}

void AmiScribe::memberEvent(const char *event, const Agent &agent, const Membership &membership)
{
    const bool isInCall = agent.phone == Phone::Talking && m_state.calls.contains(agent.call) &&
                          m_state.calls.at(agent.call).queue == membership.queue;
    write(EventClass::Agent, event,
          field("Queue", m_state.queues[membership.queue].parameters.name) +
              field("MemberName", agent.parameters.name) + field("Interface", agent.interface) +
              field("StateInterface", agent.interface) +
              field("Membership", membership.isStatic ? "static" : "dynamic") +
              field("Penalty", membership.penalty) + field("CallsTaken", membership.callsTaken) +
              field("LastCall", membership.lastCall) + field("LastPause", membership.lastPause) +
              field("LoginTime", membership.loginTime) + field("InCall", isInCall ? 1 : 0) +
              field("Status", statusOf(agent)) + field("Paused", membership.isPaused ? 1 : 0) +
              field("PausedReason", membership.reason) +
              field("Ringinuse", membership.canRingInUse ? 1 : 0) + field("Wrapuptime", 0));
}

void AmiScribe::memberStatuses(const Agent &agent)
{
    for (const Membership &each : agent.memberships) {
        memberEvent("QueueMemberStatus", agent, each);
    }
    deviceState(agent);
}

void AmiScribe::deviceState(const Agent &agent)
{
    const int status = statusOf(agent);
    write(EventClass::Call, "DeviceStateChange",
          field("Device", agent.interface) + field("State", status == 5   ? "UNAVAILABLE"
                                                            : status == 6 ? "RINGING"
                                                            : status == 2 ? "INUSE"
                                                                          : "NOT_INUSE"));
}

void AmiScribe::musicStops(const Call &call)
{
    write(EventClass::Call, "MusicOnHoldStop", callerFields(call));
}

void AmiScribe::leave(const Call &call, int position)
{
    const Queue &queue = m_state.queues[call.queue];
    write(EventClass::Agent, "QueueCallerLeave",
          callerFields(call) + field("Queue", queue.parameters.name) + field("Position", position) +
              field("Count", static_cast<std::int64_t>(queue.waiting.size())),
          &call);
}

void AmiScribe::hangUp(const std::string &channelText, int cause, const char *text,
                       const Call *call)
{
    write(EventClass::Call, "Hangup",
          channelText + field("Cause", cause) + field("Cause-txt", text), call);
}

void AmiScribe::callArrived(const Call &call)
{
    write(EventClass::Call, "Newchannel",
          channelFields({}, {call.channel, 4, call.number, kUnknownParty, kUnknownParty,
                             kUnknownParty, "from-trunk",
                             m_state.queues[call.queue].parameters.name, call.channel.uniqueid}));
    write(EventClass::Call, "Newstate", callerFields(call));
}

void AmiScribe::callQueued(const Call &call)
{
    const Queue &queue = m_state.queues[call.queue];
    const auto count = static_cast<std::int64_t>(queue.waiting.size());
    write(EventClass::Agent, "QueueCallerJoin",
          callerFields(call) + field("Queue", queue.parameters.name) +
              field("Position", call.originalPosition) + field("Count", count),
          &call);
    write(EventClass::Call, "MusicOnHoldStart", callerFields(call) + field("Class", "default"));
}

void AmiScribe::agentRung(const Call &call, const Agent &agent)
{
    const std::string both = callerFields(call) + agentFields(&call, agent, 0, "Dest");
    write(EventClass::Call, "Newchannel", agentFields(&call, agent, 0));
    write(EventClass::Agent, "AgentCalled", both + queueFields(call, agent), &call);
    write(EventClass::Call, "DialBegin", both + field("DialString", agent.interface));
    write(EventClass::Call, "Newstate", agentFields(&call, agent, 5));
    memberStatuses(agent);
}

void AmiScribe::offerEnded(const Call &call, const Agent &agent, OfferEnd how)
{
    const std::string both = callerFields(call) + agentFields(&call, agent, 5, "Dest");
    const bool isMissed = how == OfferEnd::NoAnswer || how == OfferEnd::Declined;
    if (isMissed) {
        write(EventClass::Agent, "AgentRingNoAnswer",
              both + queueFields(call, agent) +
                  field("RingTime", m_state.secondsSince(agent.rungAt) * 1000),
              &call);
    }
    write(EventClass::Call, "DialEnd",
          both + field("DialStatus", isMissed ? "NOANSWER" : "CANCEL"));
    if (how == OfferEnd::AnsweredElsewhere) {
        hangUp(agentFields(&call, agent, 5), 26, "Answered elsewhere");
    } else if (how == OfferEnd::Declined) {
        hangUp(agentFields(&call, agent, 5), 21, "Call Rejected");
    } else {
        hangUp(agentFields(&call, agent, 5), 0, "Unknown");
    }
    memberStatuses(agent);
}

void AmiScribe::callAnswered(const Call &call, const Agent &agent, int position)
{
    const std::string both = callerFields(call) + agentFields(&call, agent, 6, "Dest");
    write(EventClass::Call, "Newstate", agentFields(&call, agent, 6));
    write(EventClass::Call, "DialEnd", both + field("DialStatus", "ANSWER"));
    musicStops(call);
    memberStatuses(agent);
    leave(call, position);
    write(EventClass::Agent, "AgentConnect",
          both + queueFields(call, agent) + field("HoldTime", call.holdTime) +
              field("RingTime", m_state.secondsSince(agent.rungAt)),
          &call);
    write(EventClass::Call, "BridgeCreate", bridgeFields(call, 0));
    write(EventClass::Call, "BridgeEnter", bridgeFields(call, 1) + agentFields(&call, agent, 6));
    write(EventClass::Call, "BridgeEnter", bridgeFields(call, 2) + callerFields(call));
}

void AmiScribe::callHeld(const Call &call, const Agent &agent)
{
    write(EventClass::Call, "Hold", agentFields(&call, agent, 6) + field("MusicClass", "default"),
          &call);
    write(EventClass::Call, "MusicOnHoldStart", callerFields(call) + field("Class", "default"));
}

void AmiScribe::callResumed(const Call &call, const Agent &agent)
{
    write(EventClass::Call, "Unhold", agentFields(&call, agent, 6), &call);
    musicStops(call);
}

void AmiScribe::callCompleted(const Call &call, const Agent &agent, Reason reason,
                              const std::string &target)
{
    const std::string ofAgent = agentFields(&call, agent, 6);
    const std::string ofCaller = callerFields(call);
    if (reason == Reason::BlindTransfer) {
        write(EventClass::Call, "Unhold", ofAgent, &call);
        write(EventClass::Call, "BlindTransfer",
              field("Result", "Success") + agentFields(&call, agent, 6, "Transferer") +
                  callerFields(call, "Transferee") + bridgeFields(call, 2) +
                  field("IsExternal", "Yes") + field("Context", "queues") +
                  field("Extension", target),
              &call);
    } else if (reason == Reason::AttendedTransfer) {
        write(EventClass::Call, "AttendedTransfer",
              field("Result", "Success") + agentFields(&call, agent, 6, "OrigTransferer") +
                  agentFields(&call, agent, 6, "SecondTransferer") +
                  callerFields(call, "Transferee") + field("IsExternal", "No") +
                  field("DestType", "App") + field("DestApp", "Queue"),
              &call);
    } else {
        write(EventClass::Call, "HangupRequest",
              (reason == Reason::Agent ? ofAgent : ofCaller) + field("Cause", 16));
    }
    write(EventClass::Call, "BridgeLeave", bridgeFields(call, 1) + ofAgent);
    const char *by = reason == Reason::Agent    ? "agent"
                     : reason == Reason::Caller ? "caller"
                                                : "transfer";
    write(EventClass::Agent, "AgentComplete",
          ofCaller + agentFields(&call, agent, 6, "Dest") + queueFields(call, agent) +
              field("HoldTime", call.holdTime) +
              field("TalkTime", m_state.secondsSince(call.answered)) + field("Reason", by),
          &call);
    write(EventClass::Call, "BridgeLeave", bridgeFields(call, 0) + ofCaller);
    write(EventClass::Call, "BridgeDestroy", bridgeFields(call, 0));
    hangUp(ofAgent, 16, "Normal Clearing");
    memberStatuses(agent);
}

void AmiScribe::callAbandoned(const Call &call, int position, bool hasHungUp)
{
    if (hasHungUp) {
        write(EventClass::Call, "HangupRequest", callerFields(call), &call);
    }
    write(EventClass::Agent, "QueueCallerAbandon",
          callerFields(call) + field("Queue", m_state.queues[call.queue].parameters.name) +
              field("Position", position) + field("OriginalPosition", call.originalPosition) +
              field("HoldTime", m_state.secondsSince(call.joined)),
          &call);
    musicStops(call);
    leave(call, position);
}

void AmiScribe::callLeftByKey(const Call &call, int position)
{
    musicStops(call);
    leave(call, position);
}

void AmiScribe::callEnded(const Call &call)
{
    hangUp(callerFields(call), 16, "Normal Clearing", &call);
}

void AmiScribe::otherCallStarted(const Agent &agent)
{
    write(EventClass::Call, "Newchannel", agentFields(nullptr, agent, 4));
    write(EventClass::Call, "Newstate", agentFields(nullptr, agent, 6));
    memberStatuses(agent);
}

void AmiScribe::otherCallEnded(const Agent &agent, const Channel &channel)
{
    Q_UNUSED(channel)
    hangUp(agentFields(nullptr, agent, 6), 16, "Normal Clearing");
    memberStatuses(agent);
}

void AmiScribe::memberAdded(const Agent &agent, const Membership &membership)
{
    memberEvent("QueueMemberAdded", agent, membership);
}

void AmiScribe::memberRemoved(const Agent &agent, const Membership &membership)
{
    memberEvent("QueueMemberRemoved", agent, membership);
}

void AmiScribe::memberPaused(const Agent &agent, const Membership &membership)
{
    memberEvent("QueueMemberPause", agent, membership);
}

void AmiScribe::memberPenalty(const Agent &agent, const Membership &membership)
{
    memberEvent("QueueMemberPenalty", agent, membership);
}

void AmiScribe::memberRingInUse(const Agent &agent, const Membership &membership)
{
    memberEvent("QueueMemberRinginuse", agent, membership);
}

std::string AmiScribe::spyFields(const Spy &spy, int channelState, const std::string &prefix) const
{
    return channelFields(prefix,
                         {spy.channel, channelState, kUnknownParty, kUnknownParty, kUnknownParty,
                          kUnknownParty, "default", "s", spy.channel.uniqueid});
}

std::string AmiScribe::bothOfSpy(const Spy &spy) const
{
    Agent agent = m_state.agents[*spy.agent];
    // The agent's phone may be on its next call already.
    agent.channel = spy.spied;
    return spyFields(spy, 6, "Spyer") + agentFields(nullptr, agent, 6, "Spyee");
}

void AmiScribe::spyRung(const Spy &spy)
{
    write(EventClass::Call, "Newchannel", spyFields(spy, 0));
    write(EventClass::Call, "Newstate", spyFields(spy, 5));
}

void AmiScribe::originateEnded(const Spy &spy, bool isSuccess)
{
    if (isSuccess) {
        write(EventClass::Call, "Newstate", spyFields(spy, 6));
    }
    const Origination &wanted = spy.wanted;
    write(EventClass::Call, "OriginateResponse",
          (wanted.actionId.empty() ? std::string() : field("ActionID", wanted.actionId)) +
              field("Response", isSuccess ? "Success" : "Failure") +
              field("Channel", isSuccess ? spy.channel.name : wanted.device) +
              field("Context", "") + field("Exten", "") + field("Application", wanted.application) +
              field("Data", wanted.data) + field("Reason", isSuccess ? 4 : 0) +
              field("Uniqueid", isSuccess ? spy.channel.uniqueid : "<null>") +
              field("CallerIDNum", kUnknownParty) + field("CallerIDName", kUnknownParty));
}

void AmiScribe::spyStarted(const Spy &spy)
{
    write(EventClass::Call, "ChanSpyStart", bothOfSpy(spy));
}

void AmiScribe::spyEnded(const Spy &spy)
{
    if (spy.agent) {
        write(EventClass::Call, "ChanSpyStop", bothOfSpy(spy));
    }
    hangUp(spyFields(spy, spy.isUp ? 6 : 5), 16, "Normal Clearing");
}

void AmiScribe::deviceChanged(const Agent &agent)
{
    memberStatuses(agent);
}

} // namespace fw::simulation
