// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/leavejudge.h"

namespace fw::ami {

using live::LossKind;
using namespace std::chrono_literals;

namespace {

/// A caller who hung up is gone from the switch well within this; one who is not went on.
constexpr std::chrono::microseconds kPatience = 3s;
/// Without channel events nothing more will come but the order of what is on its way.
constexpr std::chrono::microseconds kBlindPatience = 1s;

/// The words of QUEUESTATUS, the variable that the Queue application leaves behind.
std::optional<LossKind> kindOfStatus(std::string_view status)
{
    if (status == "TIMEOUT") {
        return LossKind::TimedOut;
    }
    if (status == "LEAVEEMPTY" || status == "LEAVEUNAVAIL") {
        return LossKind::NoAgents;
    }
    return status == "WITHDRAW" ? std::optional(LossKind::Withdrawn) : std::nullopt;
}

} // namespace

LeaveJudge::LeaveJudge(MapperContext &context, CallTable &table)
    : m_context(context)
    , m_table(table)
{
}

void LeaveJudge::open(std::string_view uniqueId, Call &call)
{
    call.wait->leftAt = m_context.stamper.time();
    m_pending.push_back({std::string(uniqueId), m_context.stamper.time()});
    ++m_open;
}

void LeaveJudge::close(Call &call)
{
    if (call.wait->state != WaitState::Waiting) {
        --m_open;
    }
    call.settled = call.wait->queue;
    call.wait.reset();
    call.isHangupRequested = false;
    for (const Offer &offer : m_table.takeOffers(call)) {
        m_context.stamper.tell(live::OfferWithdrawn{offer.queue, call.ref, offer.agent});
    }
}

void LeaveJudge::abandon(Call &call, bool isCertain)
{
    m_context.stamper.tell(
        live::CallAbandoned{call.wait->queue, call.ref, call.wait->holdTime, isCertain});
    close(call);
}

void LeaveJudge::overflow(Call &call, LossKind kind)
{
    m_context.stamper.tell(
        live::CallOverflowed{call.wait->queue, call.ref, kind, call.wait->holdTime});
    close(call);
}

void LeaveJudge::noteHangupRequest(const AmiMessage &message)
{
    Call *call = m_table.find(message.value("Uniqueid"));
    if (call == nullptr || !call->wait || call->wait->place.hasMovedIn(message)) {
        return;
    }
    call->isHangupRequested = true;
    if (call->wait->state == WaitState::GaveUp) {
        abandon(*call, true);
    }
}

void LeaveJudge::onAbandon(std::string_view uniqueId, Call &call, const AmiMessage &message)
{
    Wait &wait = *call.wait;
    wait.holdTime = secondsIn(message.value("HoldTime"));
    m_context.proveSpan(wait.since, wait.holdTime);
    const bool wasOpen = wait.state != WaitState::Waiting;
    wait.state = WaitState::GaveUp;
    if (!wait.place.isKnown()) {
        wait.place = DialPlace::of(message);
    }
    if (!wasOpen) {
        open(uniqueId, call);
    }
    if (wait.place.hasMovedIn(message)) {
        // Sent elsewhere while still in the queue: a redirect by a supervisor.
        overflow(call, LossKind::Withdrawn);
    } else if (call.isHangupRequested) {
        abandon(call, true);
    }
}

void LeaveJudge::onLeave(std::string_view uniqueId, Call &call, const AmiMessage &message)
{
    Wait &wait = *call.wait;
    if (wait.state != WaitState::Waiting) {
        return;
    }
    if (isKnown(wait.since)) {
        wait.holdTime = std::chrono::seconds(wholeSeconds(m_context.stamper.time() - wait.since));
    }
    wait.state = WaitState::Left;
    const bool hasMoved = wait.place.hasMovedIn(message);
    if (!wait.place.isKnown()) {
        wait.place = DialPlace::of(message);
    }
    open(uniqueId, call);
    if (hasMoved) {
        overflow(call, LossKind::ByKey);
    }
}

std::optional<LossKind> LeaveJudge::kindToldBy(AmiEvent event, const AmiMessage &message)
{
    if (event == AmiEvent::VarSet && message.value("Variable") == "QUEUESTATUS") {
        return kindOfStatus(message.value("Value"));
    }
    if (event == AmiEvent::UserEvent) {
        // Dial plans like to pass QUEUESTATUS on under a name of their own.
        for (const AmiHeader &header : message.headers) {
            if (const auto kind = kindOfStatus(header.value)) {
                return kind;
            }
        }
    }
    return std::nullopt;
}

void LeaveJudge::onChannelEvent(AmiEvent event, const AmiMessage &message)
{
    Call *call = m_table.find(message.value("Uniqueid"));
    if (call == nullptr || !call->wait || call->wait->state == WaitState::Waiting) {
        return;
    }
    const Wait &wait = *call->wait;
    if (wait.state == WaitState::GaveUp) {
        if (const auto kind = kindToldBy(event, message)) {
            overflow(*call, *kind);
            return;
        }
    }
    if (wait.place.hasMovedIn(message)) {
        settleGoneOn(*call);
    }
}

void LeaveJudge::settleHangup(Call &call)
{
    if (call.wait && call.wait->state == WaitState::GaveUp) {
        abandon(call, call.isHangupRequested);
    } else if (call.wait && call.wait->state == WaitState::Left) {
        overflow(call, LossKind::ByKey);
    }
}

void LeaveJudge::settleGoneOn(Call &call)
{
    if (call.wait && call.wait->state != WaitState::Waiting) {
        overflow(call,
                 call.wait->state == WaitState::GaveUp ? LossKind::TimedOut : LossKind::ByKey);
    }
}

void LeaveJudge::drop(Call &call)
{
    if (call.wait) {
        close(call);
    }
}

void LeaveJudge::settleByTime(Call &call)
{
    if (call.wait->state == WaitState::GaveUp && (!m_seesChannels || call.isHangupRequested)) {
        abandon(call, call.isHangupRequested);
    } else {
        settleGoneOn(call);
    }
}

void LeaveJudge::expire(TimePoint now)
{
    const auto patience = m_seesChannels ? kPatience : kBlindPatience;
    while (!m_pending.empty() && now - m_pending.front().since >= patience) {
        const Pending pending = std::move(m_pending.front());
        m_pending.pop_front();
        Call *call = m_table.find(pending.uniqueId);
        // The channel may be in a later wait by now.
        if (call != nullptr && call->wait && call->wait->state != WaitState::Waiting &&
            call->wait->leftAt <= pending.since) {
            settleByTime(*call);
            if (!m_seesChannels) {
                // No hang-up will tell that the channel is gone.
                m_table.erase(pending.uniqueId);
            }
        }
    }
}

void LeaveJudge::finish()
{
    for (const Pending &pending : std::exchange(m_pending, {})) {
        Call *call = m_table.find(pending.uniqueId);
        if (call != nullptr && call->wait && call->wait->state == WaitState::GaveUp) {
            // The stream ended before the channel showed more.
            abandon(*call, call->isHangupRequested);
        } else if (call != nullptr && call->wait && call->wait->state == WaitState::Left) {
            settleGoneOn(*call);
        }
    }
}

void LeaveJudge::clear()
{
    m_pending.clear();
    m_open = 0;
}

} // namespace fw::ami
