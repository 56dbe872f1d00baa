// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"
#include "core/live/ids.h"
#include "core/protocol/ami/amimessage.h"

#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace fw::ami {

/// Where a channel is in the dial plan.
struct DialPlace
{
    std::string context;
    std::string exten;
    std::string priority;

    [[nodiscard]] static DialPlace of(const AmiMessage &message);

    [[nodiscard]] bool isKnown() const { return !context.empty(); }

    /// True when the message tells another place; the hang-up handler "h" is no place to go on to.
    [[nodiscard]] bool hasMovedIn(const AmiMessage &message) const;
};

enum class WaitState {
    Waiting,
    GaveUp, ///< QueueCallerAbandon: the caller hung up, or the queue let go of the caller
    Left    ///< QueueCallerLeave without either an abandon or an answer yet
};

/// A caller's stay in one queue.
struct Wait
{
    live::QueueRef queue;
    WaitState state = WaitState::Waiting;
    TimePoint since = kNoTime;
    DialPlace place; ///< of the Queue application
    std::chrono::seconds holdTime{0};
    TimePoint leftAt = kNoTime;
    int position = 0;
    bool isMissingInSnapshot =
        false; ///< the last list did not have it: its events may be on the way
};

/// A phone that rings for a caller.
struct Offer
{
    live::QueueRef queue;
    live::AgentRef agent;
    std::string channel; ///< Uniqueid of the phone's channel
};

/// A caller's channel, from its first queue to its hang-up.
struct Call
{
    live::CallRef ref = live::kNoCall;
    std::string name; ///< of the channel; empty when not told
    std::optional<Wait> wait;
    std::vector<Offer> offers;
    bool isHangupRequested = false; ///< the caller's side asked for the end while in the queue
    live::QueueRef
        settled; ///< the queue whose wait has its outcome, though its leave may still come
};

/// A conversation that a queue gave.
struct Talk
{
    live::QueueRef queue;
    live::AgentRef agent;
    live::CallRef call = live::kNoCall;
    std::string channel; ///< Uniqueid of the agent's channel; empty when not known
    std::string caller;  ///< Uniqueid of the caller's channel
    TimePoint since = kNoTime;
    TimePoint callEndedAt = kNoTime;
    bool isHeld = false;
    std::string channelName; ///< of the agent's channel; empty when not known
};

struct ViewHash
{
    using is_transparent = void;

    std::size_t operator()(std::string_view text) const noexcept
    {
        return std::hash<std::string_view>{}(text);
    }
};

/// The callers' channels by Uniqueid and the conversations by queue and agent. No events, only
/// memory.
class CallTable final
{
public:
    using Calls = std::unordered_map<std::string, Call, ViewHash, std::equal_to<>>;

    [[nodiscard]] Call *find(std::string_view uniqueId);
    /// The call of this channel, with a new number when it is not known.
    Call &call(std::string_view uniqueId);
    void erase(std::string_view uniqueId);

    /// The caller that this phone rings for.
    [[nodiscard]] Call *findByOffer(std::string_view phoneChannel);
    void addOffer(std::string_view caller, Offer offer);
    /// Takes one offer away; nothing when there is none.
    std::optional<Offer> takeOffer(Call &call, live::QueueRef queue, live::AgentRef agent);
    std::vector<Offer> takeOffers(Call &call);

    Talk &addTalk(Talk talk);
    [[nodiscard]] Talk *findTalkByChannel(std::string_view agentChannel);
    /// The open conversation of an agent in a queue: the one of \a caller, else the oldest.
    [[nodiscard]] Talk *findTalk(live::QueueRef queue, live::AgentRef agent,
                                 std::string_view caller);
    void endTalk(const Talk &talk);
    [[nodiscard]] bool hasTalkOf(live::CallRef call) const;
    void markCallEnded(live::CallRef call, TimePoint time);
    /// A channel goes on under another name.
    void rename(std::string_view uniqueId, std::string_view name);
    /// Names of channels; empty when not known.
    [[nodiscard]] std::string channelOfCall(live::CallRef call) const;
    [[nodiscard]] std::string channelOfAgent(live::AgentRef agent) const;

    [[nodiscard]] Calls &calls() { return m_calls; }

    [[nodiscard]] const std::vector<Talk> &talks() const { return m_talks; }

    void clear();

private:
    Calls m_calls;
    std::unordered_map<std::string, std::string, ViewHash, std::equal_to<>> m_callerOfPhone;
    std::vector<Talk> m_talks; ///< as many as agents talk; oldest first
    live::CallRef m_lastRef = live::kNoCall;
};

} // namespace fw::ami
