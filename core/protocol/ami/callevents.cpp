// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/callevents.h"

namespace fw::ami {

using namespace std::chrono_literals;

namespace {

/// A conversation whose call ended so long ago will not be completed any more.
constexpr std::chrono::microseconds kLateCompletion = 60s;

live::EndedBy endedBy(std::string_view reason)
{
    if (reason == "agent") {
        return live::EndedBy::Agent;
    }
    if (reason == "caller") {
        return live::EndedBy::Caller;
    }
    return reason == "transfer" ? live::EndedBy::Transfer : live::EndedBy::Unknown;
}

} // namespace

CallEvents::CallEvents(MapperContext &context, CallTable &table, LeaveJudge &judge)
    : m_context(context)
    , m_table(table)
    , m_judge(judge)
{
}

std::optional<CallEvents::Seats> CallEvents::seatsOf(const AmiMessage &message)
{
    const std::string_view queue = message.value("Queue");
    const std::string_view address = message.value("Interface");
    if (queue.empty() || address.empty()) {
        return std::nullopt;
    }
    return Seats{m_context.roster.queue(queue),
                 m_context.roster.agent(address, message.value("MemberName"))};
}

void CallEvents::mapJoin(const AmiMessage &message)
{
    const std::string_view uniqueId = message.value("Uniqueid");
    const live::QueueRef queue = m_context.roster.queue(message.value("Queue"));
    Call &call = m_table.call(uniqueId);
    m_judge.settleGoneOn(call);
    m_judge.drop(call);
    call.name = message.value("Channel");
    call.settled = {};
    call.wait = Wait{};
    call.wait->queue = queue;
    call.wait->since = m_context.stamper.time();
    call.wait->place = DialPlace::of(message);
    call.wait->position = numberIn(message.value("Position"));
    live::CallQueued queued;
    queued.queue = queue;
    queued.call = call.ref;
    queued.position = call.wait->position;
    queued.callerNumber = m_context.text.channelText(message.value("CallerIDNum"));
    queued.callerName = m_context.text.channelText(message.value("CallerIDName"));
    m_context.stamper.tell(std::move(queued));
}

void CallEvents::mapLeave(const AmiMessage &message)
{
    const std::string_view uniqueId = message.value("Uniqueid");
    const live::QueueRef queue = m_context.roster.queue(message.value("Queue"));
    Call &call = m_table.call(uniqueId);
    if (call.settled == queue || (call.wait && call.wait->queue != queue)) {
        call.settled = {};
        m_context.stamper.tell(live::CallLeftQueue{queue, call.ref});
        return;
    }
    if (!call.wait) {
        call.wait = Wait{};
        call.wait->queue = queue;
    }
    m_context.stamper.tell(live::CallLeftQueue{queue, call.ref});
    m_judge.onLeave(uniqueId, call, message);
}

void CallEvents::mapAbandon(const AmiMessage &message)
{
    const std::string_view uniqueId = message.value("Uniqueid");
    const live::QueueRef queue = m_context.roster.queue(message.value("Queue"));
    Call &call = m_table.call(uniqueId);
    if (!call.wait || call.wait->queue != queue) {
        m_judge.drop(call);
        call.wait = Wait{};
        call.wait->queue = queue;
    }
    m_judge.onAbandon(uniqueId, call, message);
}

void CallEvents::mapCalled(const AmiMessage &message)
{
    const auto seats = seatsOf(message);
    const std::string_view uniqueId = message.value("Uniqueid");
    if (!seats || uniqueId.empty()) {
        return;
    }
    Call &call = m_table.call(uniqueId);
    if (!call.wait) {
        call.wait = Wait{};
        call.wait->queue = seats->queue;
        call.wait->place = DialPlace::of(message);
    }
    if (m_table.takeOffer(call, seats->queue, seats->agent)) {
        m_context.stamper.tell(live::OfferWithdrawn{seats->queue, call.ref, seats->agent});
    }
    m_table.addOffer(uniqueId,
                     {seats->queue, seats->agent, std::string(message.value("DestUniqueid"))});
    m_context.stamper.tell(live::CallOffered{seats->queue, call.ref, seats->agent});
}

void CallEvents::mapRingNoAnswer(const AmiMessage &message)
{
    const auto seats = seatsOf(message);
    if (!seats) {
        return;
    }
    Call *call = m_table.find(message.value("Uniqueid"));
    if (call != nullptr) {
        m_table.takeOffer(*call, seats->queue, seats->agent);
    }
    m_context.stamper.tell(
        live::CallMissed{seats->queue, call == nullptr ? live::kNoCall : call->ref, seats->agent,
                         std::chrono::milliseconds(numberIn(message.value("RingTime")))});
}

void CallEvents::mapConnect(const AmiMessage &message)
{
    const auto seats = seatsOf(message);
    if (!seats) {
        return;
    }
    const std::string_view uniqueId = message.value("Uniqueid");
    Call &call = m_table.call(uniqueId);
    if (call.wait) {
        m_context.proveSpan(call.wait->since, secondsIn(message.value("HoldTime")));
    }
    const Offer answered = m_table.takeOffer(call, seats->queue, seats->agent).value_or(Offer{});
    m_judge.drop(call);
    if (const Talk *stale = m_table.findTalk(seats->queue, seats->agent, {});
        stale != nullptr && isKnown(stale->callEndedAt) &&
        m_context.stamper.time() - stale->callEndedAt > kLateCompletion) {
        m_table.endTalk(*stale);
    }
    Talk talk;
    talk.queue = seats->queue;
    talk.agent = seats->agent;
    talk.call = call.ref;
    talk.channel =
        message.has("DestUniqueid") ? std::string(message.value("DestUniqueid")) : answered.channel;
    talk.caller = uniqueId;
    talk.since = m_context.stamper.time();
    talk.channelName = message.value("DestChannel");
    m_table.addTalk(std::move(talk));
    m_context.stamper.tell(live::CallAnswered{seats->queue, call.ref, seats->agent,
                                              secondsIn(message.value("HoldTime")),
                                              secondsIn(message.value("RingTime"))});
}

void CallEvents::mapComplete(const AmiMessage &message)
{
    const auto seats = seatsOf(message);
    if (!seats) {
        return;
    }
    const std::string_view uniqueId = message.value("Uniqueid");
    live::CallCompleted completed;
    completed.queue = seats->queue;
    completed.agent = seats->agent;
    completed.endedBy = endedBy(message.value("Reason"));
    completed.waitTime = secondsIn(message.value("HoldTime"));
    completed.talkTime = secondsIn(message.value("TalkTime"));
    std::string caller(uniqueId);
    if (const Talk *talk = m_table.findTalk(seats->queue, seats->agent, uniqueId)) {
        completed.call = talk->call;
        m_context.proveSpan(talk->since, completed.talkTime);
        caller = talk->caller;
        m_table.endTalk(*talk);
    } else if (const Call *call = m_table.find(uniqueId)) {
        completed.call = call->ref;
    }
    m_context.stamper.tell(completed);
    // Without channel events no hang-up will say that the call is over.
    if (const Call *call = m_table.find(caller); call != nullptr && !m_judge.seesChannels() &&
                                                 !call->wait && !m_table.hasTalkOf(call->ref)) {
        m_table.erase(caller);
    }
}

void CallEvents::mapDump(const AmiMessage &message)
{
    const auto seats = seatsOf(message);
    Call *call = m_table.find(message.value("Uniqueid"));
    if (seats && call != nullptr && m_table.takeOffer(*call, seats->queue, seats->agent)) {
        m_context.stamper.tell(live::OfferWithdrawn{seats->queue, call->ref, seats->agent});
    }
}

void CallEvents::mapHold(const AmiMessage &message, bool isHeld)
{
    Talk *talk = m_table.findTalkByChannel(message.value("Uniqueid"));
    if (talk == nullptr || std::exchange(talk->isHeld, isHeld) == isHeld) {
        return;
    }
    if (isHeld) {
        m_context.stamper.tell(live::CallHeld{talk->call, talk->agent});
    } else {
        m_context.stamper.tell(live::CallResumed{talk->call, talk->agent});
    }
}

void CallEvents::transfer(const Talk &talk, bool isAttended, std::string_view target)
{
    m_context.stamper.tell(
        live::CallTransferred{talk.call, talk.agent, isAttended, m_context.text.plain(target)});
}

void CallEvents::mapBlindTransfer(const AmiMessage &message)
{
    const Talk *talk = m_table.findTalkByChannel(message.value("TransfererUniqueid"));
    if (talk != nullptr && message.value("Result") == "Success") {
        transfer(*talk, false, message.value("Extension"));
    }
}

void CallEvents::mapAttendedTransfer(const AmiMessage &message)
{
    if (message.value("Result") != "Success") {
        return;
    }
    const Talk *talk = m_table.findTalkByChannel(message.value("OrigTransfererUniqueid"));
    if (talk == nullptr) {
        talk = m_table.findTalkByChannel(message.value("SecondTransfererUniqueid"));
    }
    if (talk != nullptr) {
        const std::string_view target = message.value("TransferTargetCallerIDNum");
        transfer(*talk, true, target.empty() ? message.value("DestApp") : target);
    }
}

void CallEvents::mapDialEnd(const AmiMessage &message)
{
    if (message.value("DialStatus") == "CANCEL") {
        withdrawOfferTo(message.value("DestUniqueid"));
    }
}

void CallEvents::withdrawOfferTo(std::string_view phoneChannel)
{
    Call *call = m_table.findByOffer(phoneChannel);
    if (call == nullptr) {
        return;
    }
    const std::vector<Offer> offers = call->offers;
    for (const Offer &offer : offers) {
        if (offer.channel == phoneChannel) {
            m_table.takeOffer(*call, offer.queue, offer.agent);
            m_context.stamper.tell(live::OfferWithdrawn{offer.queue, call->ref, offer.agent});
        }
    }
}

void CallEvents::withdrawOffers(Call &call)
{
    for (const Offer &offer : m_table.takeOffers(call)) {
        m_context.stamper.tell(live::OfferWithdrawn{offer.queue, call.ref, offer.agent});
    }
}

void CallEvents::mapHangup(const AmiMessage &message)
{
    const std::string_view uniqueId = message.value("Uniqueid");
    Call *call = m_table.find(uniqueId);
    if (call == nullptr) {
        withdrawOfferTo(uniqueId);
        return;
    }
    withdrawOffers(*call);
    m_judge.settleHangup(*call);
    m_judge.drop(*call);
    m_context.stamper.tell(live::CallEnded{call->ref});
    m_table.markCallEnded(call->ref, m_context.stamper.time());
    m_table.erase(uniqueId);
}

} // namespace fw::ami
