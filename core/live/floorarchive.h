// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/packing.h"
#include "core/base/result.h"

#include <QByteArray>

#include <cstdint>

namespace fw::live {

class AgentFold;
class CallLog;
class FloorState;
class IntervalHistory;
class Listeners;
class Reconciler;
class StateHistory;
class WaitingList;
struct AgentView;
struct QueueView;

/// All that a floor consists of, but its configuration.
struct FloorParts
{
    FloorState &state;
    WaitingList &waiting;
    AgentFold &agents;
    Listeners &listeners;
    Reconciler &reconciler;
};

/// Packs a floor and unpacks it. What follows from other parts is not packed but made again, so
/// that damaged bytes cannot contradict themselves there; the rest is checked before it is used.
class FloorArchive final
{
public:
    /// A change of any field needs a new version.
    static constexpr std::uint64_t kVersion = 1;

    explicit FloorArchive(const FloorParts &parts)
        : m_parts(parts)
    {
    }

    [[nodiscard]] QByteArray save() const;
    /// Into a floor that has heard nothing. It is of no use after an error.
    [[nodiscard]] Outcome load(const QByteArray &saved) const;

private:
    template<typename Pack>
    void packAll(Pack &pack) const;
    template<typename Pack>
    static void packState(Pack &pack, Packed<Pack, FloorState> &state);
    template<typename Pack>
    static void packQueue(Pack &pack, Packed<Pack, QueueView> &view);
    template<typename Pack>
    static void packAgent(Pack &pack, Packed<Pack, AgentView> &view);
    template<typename Pack>
    static void packHistories(Pack &pack, Packed<Pack, FloorState> &state);
    template<typename Pack>
    static void packWaiting(Pack &pack, Packed<Pack, WaitingList> &waiting);
    template<typename Pack>
    static void packPeople(Pack &pack, Packed<Pack, AgentFold> &agents);
    template<typename Pack>
    static void packListeners(Pack &pack, Packed<Pack, Listeners> &listeners);
    template<typename Pack>
    static void packSuspects(Pack &pack, Packed<Pack, Reconciler> &reconciler);

    // Whether every id and index names something.
    [[nodiscard]] bool isSound() const;
    [[nodiscard]] bool areAgentsSound() const;
    [[nodiscard]] bool isWaitingSound() const;
    [[nodiscard]] bool areCallsSound() const;
    [[nodiscard]] bool isLogSound() const;

    // What is not packed.
    void restoreQueues() const;
    void restoreWaiting() const;
    void restoreAgents() const;
    void restoreLog() const;
    void restoreListeners() const;

    FloorParts m_parts;
};

} // namespace fw::live
