// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/flatmap.h"
#include "core/live/floorstate.h"

namespace fw::live {

/// How far a call is in one queue.
enum class WaitStatus : std::uint8_t {
    Waiting, ///< stands in the queue's list
    Left,    ///< no longer in the list; how it ended is not told yet
    Unseen   ///< never joined as far as we know, but phones ring for it
};

/// One visit of one call to one queue.
struct Wait
{
    WaitingCall view;
    WaitStatus status = WaitStatus::Waiting;
    bool isCarriedOver = false;
    std::vector<AgentId> ringing; ///< whose phones ring for it
    int missedOffers = 0;
    std::uint32_t seenIn = 0;     ///< number of the last snapshot that had it
    std::uint32_t leftSeenIn = 0; ///< number of the first snapshot that found it Left
};

/// A call that something is open for.
struct OpenCall
{
    struct Talker
    {
        AgentId agent;
        QueueId queue;
    };

    SwitchId source;
    CallRef ref = kNoCall;
    std::vector<std::uint32_t> waits;
    std::vector<Talker> talkers;
};

using WaitIndex = std::uint32_t;
inline constexpr WaitIndex kNoWait = FlatMap::kNone;

/// All open calls and who of them waits where. Records are reused, so a steady floor allocates
/// nothing.
class WaitingList final
{
public:
    explicit WaitingList(FloorState &state);

    /// The wait of \a call in \a queue with that status, or kNoWait. The oldest when there are
    /// several.
    [[nodiscard]] WaitIndex find(SwitchId source, CallRef call, QueueId queue,
                                 WaitStatus status) const;
    [[nodiscard]] WaitIndex findAny(SwitchId source, CallRef call, QueueId queue) const;
    [[nodiscard]] OpenCall *openCall(SwitchId source, CallRef call);

    [[nodiscard]] Wait &wait(WaitIndex index) { return m_waits[index]; }

    [[nodiscard]] const std::vector<WaitIndex> &listOf(QueueId queue) const;

    /// Appends a wait; a position from 1 places it, 0 puts it last.
    WaitIndex add(SwitchId source, CallRef call, QueueId queue, WaitStatus status, int position,
                  TimePoint since);
    /// Takes it out of the queue's list; the record stays until close().
    void leave(WaitIndex index, WaitStatus next);
    /// Forgets the wait; it may be in the list or not.
    void close(WaitIndex index);
    void move(WaitIndex index, int position);
    /// Puts the queue's list in the order of \a order, which holds the same waits.
    void reorder(QueueId queue, const std::vector<WaitIndex> &order);
    /// Remembers who talks with the call, so that its end finds them.
    void addTalker(SwitchId source, CallRef call, AgentId agent, QueueId queue);
    void removeTalker(SwitchId source, CallRef call, AgentId agent, QueueId queue);

    [[nodiscard]] std::vector<WaitingCall> all() const;
    [[nodiscard]] const WaitingCall *waitingCall(SwitchId source, CallRef call);
    /// Every wait of a source, of any status.
    [[nodiscard]] std::vector<WaitIndex> ofSource(SwitchId source) const;

private:
    friend class FloorArchive;

    struct QueueList
    {
        std::vector<WaitIndex> waits;
        std::vector<TimePoint>
            sinces; ///< beside waits, so that the oldest is found without a detour
    };

    [[nodiscard]] static std::uint64_t keyOf(SwitchId source, CallRef call);
    OpenCall &openOrAdd(SwitchId source, CallRef call);
    void dropIfIdle(OpenCall &call);
    QueueList &queueList(QueueId queue);
    void place(QueueId queue, WaitIndex index, int position);
    void takeOut(QueueId queue, WaitIndex index);

    FloorState &m_state;
    FlatMap m_callByKey;
    std::vector<OpenCall> m_calls;
    std::vector<std::uint32_t> m_freeCalls;
    std::vector<Wait> m_waits;
    std::vector<WaitIndex> m_freeWaits;
    std::vector<unsigned char> m_isUsed; ///< beside m_waits
    std::vector<QueueList> m_lists;      ///< by QueueId
    std::vector<WaitIndex> m_nobody;
};

} // namespace fw::live
