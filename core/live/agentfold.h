// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstate.h"

#include <queue>

namespace fw::live {

/// A queue call that an agent is on, from its answer to its completion.
struct Conversation
{
    TalkView view;
    SwitchId source;
    std::uint64_t record =
        0;                ///< number in the call log; 0 for a talk that began before we listened
    bool isEnded = false; ///< the call's channel is gone, its completion is still to come
    std::uint32_t seenIn = 0;
};

/// What is behind an AgentView.
struct AgentRecord
{
    /// A phone of this person; more than one only with several switches.
    struct Endpoint
    {
        SwitchId source;
        std::string address;
        DeviceState device = DeviceState::Unknown;
        bool isSignedOut = false;
    };

    /// Beside AgentView::memberships.
    struct Membership
    {
        std::string pauseReason;
        bool isCountedPartly = false; ///< in QueueView::partlyPaused
        std::uint32_t seenIn = 0;
    };

    struct Offer
    {
        QueueId queue;
        SwitchId source;
        CallRef call = kNoCall;
    };

    std::vector<Endpoint> endpoints;
    std::vector<Membership> memberships;
    std::vector<Conversation> talks;
    std::vector<Offer> offers;
    std::size_t pausedCount = 0;
    std::string breakReason;            ///< of the last pause
    TimePoint heldBreakSince = kNoTime; ///< date of a pause told while states are held
    TimePoint accountedUntil = kNoTime;
    QueueId wrapUpQueue;
    TimePoint pausedDay = kNoTime; ///< the day that pausedByReason belongs to
};

/// The agents: one state for each person out of memberships, pauses, talk, offers, phone and
/// wrap-up, with the time spent in it, and the queues' bars of agents by state. Every change ends
/// in refresh().
class AgentFold final
{
public:
    explicit AgentFold(FloorState &state);

    void see(SwitchId source, const AgentSeen &event);
    /// After the limits of the configuration have changed.
    void renewLimits();
    void setMembership(AgentId agent, QueueId queue, bool isDynamic, int penalty);
    void removeMembership(AgentId agent, QueueId queue);
    /// Makes a member of somebody who is rung or paused in a queue that was never told to us.
    void implyMembership(AgentId agent, QueueId queue);
    void setPaused(AgentId agent, QueueId queue, bool isPaused, const std::string &reason,
                   TimePoint since);
    void setDevice(AgentId agent, SwitchId source, DeviceState device);
    void setSignedOut(AgentId agent, SwitchId source, bool isSignedOut);

    void addOffer(AgentId agent, QueueId queue, SwitchId source, CallRef call);
    /// False when there was no such offer.
    bool removeOffer(AgentId agent, QueueId queue, CallRef call);

    Conversation &openTalk(AgentId agent, Conversation talk);
    void closeTalk(AgentId agent, std::size_t index);
    /// Shows the talk that is up now; call it after a talk's fields changed.
    void showTalk(AgentId agent);
    void startWrapUp(AgentId agent, QueueId queue, TimePoint until);
    void endWrapUps(TimePoint now);

    /// From here to release() nobody's state changes: a snapshot is worked off membership by
    /// membership, and what lies between has never been.
    void hold() { m_isHolding = true; }

    void release();

    [[nodiscard]] AgentRecord &record(AgentId agent) { return m_records[agent.index()]; }

    [[nodiscard]] const AgentRecord &record(AgentId agent) const
    {
        return m_records[agent.index()];
    }

    /// Position in AgentView::memberships, or kNotAMember.
    [[nodiscard]] std::size_t membershipIndex(AgentId agent, QueueId queue) const;
    [[nodiscard]] AgentRecord::Endpoint *endpoint(AgentId agent, SwitchId source);

    template<typename Change>
    void count(AgentId agent, Change change)
    {
        m_state.agent(agent).counters.add(m_state.now, m_state.config.grid, change);
        m_state.changes->agents.insert(agent);
    }

    /// Adds the running state up to \a now to \a counters, which began at \a windowStart.
    void addRunning(AgentId agent, TimePoint windowStart, TimePoint now,
                    AgentCounters &counters) const;
    [[nodiscard]] std::map<std::string, Microseconds> pausedByReason(AgentId agent,
                                                                     TimePoint now) const;

    static constexpr std::size_t kNotAMember = static_cast<std::size_t>(-1);

private:
    friend class FloorArchive;

    struct WrapUpEnd
    {
        TimePoint until;
        AgentId agent;

        bool operator>(const WrapUpEnd &other) const { return until > other.until; }
    };

    [[nodiscard]] static std::string phoneKey(SwitchId source, const std::string &address);
    AgentId findOrAdd(SwitchId source, const AgentSeen &event);
    void refresh(AgentId agent, TimePoint time, TimePoint breakSince = kNoTime);
    void enter(AgentId agent, AgentState next, TimePoint time, TimePoint breakSince);
    void account(AgentId agent, TimePoint until);
    void accountBreak(AgentId agent, TimePoint until);
    void countPartlyPaused(AgentId agent);
    void endWrapUp(AgentId agent, TimePoint time);
    void setLimit(AgentView &view) const;
    [[nodiscard]] AgentState derive(AgentId agent) const;
    [[nodiscard]] static DeviceState deviceOf(const AgentRecord &record);
    [[nodiscard]] static bool isSignedOut(const AgentRecord &record);

    FloorState &m_state;
    bool m_isHolding = false;
    DirtySet<AgentId> m_held;
    std::vector<AgentRecord> m_records;
    std::unordered_map<std::string, AgentId> m_phones; ///< by switch and address
    std::unordered_map<std::string, AgentId> m_people; ///< configured persons by their id
    std::priority_queue<WrapUpEnd, std::vector<WrapUpEnd>, std::greater<>> m_wrapUps;
};

} // namespace fw::live
