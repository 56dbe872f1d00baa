// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/conversations.h"
#include "core/live/listeners.h"

namespace fw::live {

/// Compares the floor with a switch's snapshot. Initial and Reload take over what it says. Periodic
/// corrects, and counts, only a difference that the snapshot before showed as well: any other may
/// be an event under way.
class Reconciler final
{
public:
    Reconciler(FloorState &state, WaitingList &waiting, AgentFold &agents,
               Conversations &conversations, Listeners &listeners);

    void apply(const StampedEvent &stamp, const Resync &event);
    /// Whether the last snapshot showed differences that the next one has to confirm.
    [[nodiscard]] bool hasSuspects(SwitchId source) const;

private:
    friend class FloorArchive;

    /// One difference; the very same one is equal in all fields.
    struct Suspect
    {
        CorrectionKind kind = CorrectionKind::Count;
        std::uint64_t subject = 0;
        std::uint64_t object = 0;
        std::uint64_t value = 0;

        auto operator<=>(const Suspect &) const = default;
    };

    [[nodiscard]] bool isToCorrect(const Suspect &difference);
    void queues(const FloorSnapshot &snapshot);
    void memberships(const FloorSnapshot &snapshot);
    void membership(const SnapshotMembership &told);
    void pauses(AgentId agent, QueueId queue, std::size_t index, const SnapshotMembership &told);
    void missingMemberships();
    void callers(const FloorSnapshot &snapshot);
    WaitIndex caller(QueueId queue, const SnapshotCaller &told);
    void missingCallers();
    void order(QueueId queue, const std::vector<WaitIndex> &wanted);
    void talks(const FloorSnapshot &snapshot);
    void talk(const SnapshotTalk &told);
    void anonymousTalks(const FloorSnapshot &snapshot);
    void missingTalks();
    void supervisions(const FloorSnapshot &snapshot);
    void wrapUp(AgentId agent, QueueId queue, TimePoint lastCallEnd);

    FloorState &m_state;
    WaitingList &m_waiting;
    AgentFold &m_agents;
    Conversations &m_conversations;
    Listeners &m_listeners;
    std::vector<std::vector<Suspect>> m_suspects; ///< by source, sorted: of the last snapshot

    // While one snapshot is worked on.
    SwitchId m_source;
    TimePoint m_time = kNoTime;
    bool m_isPeriodic = false;
    std::uint32_t m_number = 0; ///< marks what this snapshot has
    std::vector<Suspect> m_found;
};

} // namespace fw::live
