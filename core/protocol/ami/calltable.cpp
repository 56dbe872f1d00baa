// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/calltable.h"

#include <algorithm>
#include <utility>

namespace fw::ami {

DialPlace DialPlace::of(const AmiMessage &message)
{
    return {std::string(message.value("Context")), std::string(message.value("Exten")),
            std::string(message.value("Priority"))};
}

bool DialPlace::hasMovedIn(const AmiMessage &message) const
{
    const std::string_view toldContext = message.value("Context");
    const std::string_view toldExten = message.value("Exten");
    if (!isKnown() || toldContext.empty() || toldExten == "h") {
        return false;
    }
    return toldContext != context || toldExten != exten || message.value("Priority") != priority;
}

Call *CallTable::find(std::string_view uniqueId)
{
    const auto found = m_calls.find(uniqueId);
    return found == m_calls.end() ? nullptr : &found->second;
}

Call &CallTable::call(std::string_view uniqueId)
{
    if (Call *known = find(uniqueId); known != nullptr) {
        return *known;
    }
    Call &added = m_calls[std::string(uniqueId)];
    added.ref = ++m_lastRef;
    return added;
}

void CallTable::erase(std::string_view uniqueId)
{
    if (const auto found = m_calls.find(uniqueId); found != m_calls.end()) {
        takeOffers(found->second);
        m_calls.erase(found);
    }
}

Call *CallTable::findByOffer(std::string_view phoneChannel)
{
    const auto caller = m_callerOfPhone.find(phoneChannel);
    return caller == m_callerOfPhone.end() ? nullptr : find(caller->second);
}

void CallTable::addOffer(std::string_view caller, Offer offer)
{
    if (!offer.channel.empty()) {
        m_callerOfPhone[offer.channel] = caller;
    }
    call(caller).offers.push_back(std::move(offer));
}

std::optional<Offer> CallTable::takeOffer(Call &call, live::QueueRef queue, live::AgentRef agent)
{
    const auto found = std::find_if(call.offers.begin(), call.offers.end(), [&](const Offer &each) {
        return each.queue == queue && each.agent == agent;
    });
    if (found == call.offers.end()) {
        return std::nullopt;
    }
    Offer taken = std::move(*found);
    call.offers.erase(found);
    m_callerOfPhone.erase(taken.channel);
    return taken;
}

std::vector<Offer> CallTable::takeOffers(Call &call)
{
    for (const Offer &offer : call.offers) {
        m_callerOfPhone.erase(offer.channel);
    }
    return std::exchange(call.offers, {});
}

Talk &CallTable::addTalk(Talk talk)
{
    return m_talks.emplace_back(std::move(talk));
}

Talk *CallTable::findTalkByChannel(std::string_view agentChannel)
{
    if (agentChannel.empty()) {
        return nullptr;
    }
    const auto found = std::find_if(m_talks.begin(), m_talks.end(),
                                    [&](const Talk &each) { return each.channel == agentChannel; });
    return found == m_talks.end() ? nullptr : &*found;
}

Talk *CallTable::findTalk(live::QueueRef queue, live::AgentRef agent, std::string_view caller)
{
    Talk *oldest = nullptr;
    for (Talk &talk : m_talks) {
        if (talk.queue != queue || talk.agent != agent) {
            continue;
        }
        if (!caller.empty() && talk.caller == caller) {
            return &talk;
        }
        if (oldest == nullptr) {
            oldest = &talk;
        }
    }
    return oldest;
}

void CallTable::endTalk(const Talk &talk)
{
    m_talks.erase(m_talks.begin() + (&talk - m_talks.data()));
}

bool CallTable::hasTalkOf(live::CallRef call) const
{
    return std::any_of(m_talks.begin(), m_talks.end(),
                       [call](const Talk &each) { return each.call == call; });
}

void CallTable::markCallEnded(live::CallRef call, TimePoint time)
{
    for (Talk &talk : m_talks) {
        if (talk.call == call) {
            talk.callEndedAt = time;
        }
    }
}

void CallTable::rename(std::string_view uniqueId, std::string_view name)
{
    if (Call *known = find(uniqueId)) {
        known->name = name;
    }
    if (Talk *talk = findTalkByChannel(uniqueId)) {
        talk->channelName = name;
    }
}

std::string CallTable::channelOfCall(live::CallRef call) const
{
    const auto found =
        std::ranges::find_if(m_calls, [call](const auto &each) { return each.second.ref == call; });
    return found == m_calls.end() ? std::string() : found->second.name;
}

std::string CallTable::channelOfAgent(live::AgentRef agent) const
{
    // The latest one that is still up: a completion may be late.
    const auto found = std::find_if(m_talks.rbegin(), m_talks.rend(), [agent](const Talk &each) {
        return each.agent == agent && !isKnown(each.callEndedAt);
    });
    return found == m_talks.rend() ? std::string() : found->channelName;
}

void CallTable::clear()
{
    m_calls.clear();
    m_callerOfPhone.clear();
    m_talks.clear();
}

} // namespace fw::ami
