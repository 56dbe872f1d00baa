// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorevent.h"
#include "core/protocol/ami/amimessage.h"

#include <memory>
#include <string>
#include <vector>

namespace fw::ami {

struct AmiMapperOptions
{
    live::SwitchId source{0};
    /// The switch's clock minus ours; subtracted from every Timestamp.
    std::chrono::microseconds clockOffset{0};
    /// Tried when text is not UTF-8 (a QStringConverter name such as "GBK"); empty: replace bad
    /// bytes.
    std::string legacyCharset;
};

/// A supervisor's phone that hears a channel; both empty when there is none.
struct SpySession
{
    std::string spyChannel;
    std::string spiedChannel;
};

/// Turns Asterisk's messages (16 to 22) into FloorEvents: the last place that knows Asterisk's
/// words. Interns queues, agents (by Interface; hints resolved to the phone behind them), reasons
/// and channels. Sends one event per change, not one per membership; tells the kinds of leaving a
/// queue apart by what the channel does next; never throws and never blocks.
class AmiMapper final
{
public:
    explicit AmiMapper(AmiMapperOptions options);
    ~AmiMapper();
    AmiMapper(AmiMapper &&) noexcept;
    AmiMapper &operator=(AmiMapper &&) noexcept;

    /// Maps one message and appends what it means, stamped and numbered. Messages that mean nothing
    /// to the floor append nothing. List items (QueueParams, QueueMember, QueueEntry,
    /// CoreShowChannel) gather in the snapshot that takeSnapshot() gives.
    void map(const AmiMessage &message, TimePoint arrival, std::vector<live::StampedEvent> &out);
    /// Settles outcomes that no further event settled within a moment of stream time.
    void expire(TimePoint now, std::vector<live::StampedEvent> &out);
    /// Settles everything that is open, at the end of a file.
    void finish(std::vector<live::StampedEvent> &out);

    /// Forgets what was gathered by list items so far; call before a snapshot's actions are sent.
    void beginSnapshot();
    /// Appends a Resync with what was gathered since beginSnapshot().
    void endSnapshot(live::ResyncKind kind, TimePoint now, std::vector<live::StampedEvent> &out);

    /// True when what was gathered is of one queue or one member only: then it says nothing of the
    /// others.
    [[nodiscard]] bool isSnapshotPartial() const;

    /// Stamps and appends an event of the link itself (LinkUp, LinkDown, Anomaly).
    void append(live::FloorEvent event, TimePoint time, std::vector<live::StampedEvent> &out);
    /// All channels are gone: the switch restarted.
    void forgetCalls();
    void setClockOffset(std::chrono::microseconds offset);
    /// The name of the caller's channel; empty when the call is not known (any more).
    [[nodiscard]] std::string callerChannel(live::CallRef call) const;
    /// The name of the channel on which the agent with this address talks for a queue; empty when
    /// there is none.
    [[nodiscard]] std::string agentChannel(std::string_view address) const;
    /// The running supervision of a phone ("PJSIP/6009").
    [[nodiscard]] SpySession spySession(std::string_view phone) const;
    /// The stream's own clock: the latest time that any message proved; kNoTime before the first.
    [[nodiscard]] TimePoint streamTime() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace fw::ami
