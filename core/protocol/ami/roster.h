// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ami/eventstamper.h"
#include "core/protocol/ami/nameindex.h"
#include "core/protocol/ami/textdecoder.h"

#include <optional>
#include <unordered_map>

namespace fw::ami {

/// A seat of one agent in one queue, as the stream told it last.
struct Seat
{
    live::QueueRef queue;
    bool isDynamic = false;
    bool isPaused = false;
    int penalty = 0;
    std::string reason; ///< of the pause, as sent
    TimePoint pausedSince = kNoTime;
    std::uint64_t revision = 0; ///< of the roster when the seat last changed
    // Seen in a periodic snapshot that corrects nothing yet: the event is told when it comes, even
    // though it says nothing new here.
    bool isMembershipUntold = false;
    bool isPauseUntold = false;
};

/// The queues and agents of one switch, numbered, with their last known state: what has not changed
/// is not told again, however many memberships repeat it.
class Roster final
{
public:
    Roster(EventStamper &stamper, TextDecoder &text);

    /// The number of a queue, announced when it is new.
    live::QueueRef queue(std::string_view name);
    [[nodiscard]] std::optional<live::QueueRef> knownQueue(std::string_view name) const;
    /// After-call work that the switch's configuration grants.
    void setWrapUp(std::string_view queue, std::chrono::seconds wrapUp);

    /// The number of an agent, announced when new. \a name is what this membership calls the
    /// person; the first name given stays.
    live::AgentRef agent(std::string_view address, std::string_view name);
    [[nodiscard]] std::optional<live::AgentRef> knownAgent(std::string_view address) const;
    /// The agent whose channels have this name: "PJSIP/6001-0000000a" is one of "PJSIP/6001".
    [[nodiscard]] std::optional<live::AgentRef> agentOfChannel(std::string_view channel) const;
    /// The phone (or hint) whose state is the agent's.
    void setStateInterface(live::AgentRef agent, std::string_view device);
    /// Says which phone is behind a hint.
    void setHint(std::string_view extension, std::string_view context, std::string_view device);

    void setMembership(live::QueueRef queue, live::AgentRef agent, bool isDynamic, int penalty);
    void removeMembership(live::QueueRef queue, live::AgentRef agent);
    void setPenalty(live::QueueRef queue, live::AgentRef agent, int penalty);
    /// \a rawReason as the switch stores it.
    void setPause(live::QueueRef queue, live::AgentRef agent, bool isPaused,
                  std::string_view rawReason, TimePoint since);
    /// What a membership says of the phone; counts only where the phone has not spoken for itself.
    void setStatus(live::AgentRef agent, std::string_view status);
    void setDeviceState(std::string_view device, std::string_view state);
    void signIn(std::string_view poolAgent, bool isSignedIn);

    [[nodiscard]] Seat *seat(live::QueueRef queue, live::AgentRef agent);
    [[nodiscard]] const std::vector<Seat> &seats(live::AgentRef agent) const;
    [[nodiscard]] live::DeviceState device(live::AgentRef agent) const;
    [[nodiscard]] bool hasDeviceWitness(live::AgentRef agent) const;
    /// Takes over a state that a snapshot told, without an event of its own. \a isUntold: the floor
    /// does not take it over yet, so the event that is on its way has to be told.
    void adopt(live::AgentRef agent, live::DeviceState device, bool isUntold);
    void adopt(live::AgentRef agent, Seat seat);
    /// Forgets all memberships, but for those that changed after \a revision; those are returned.
    std::vector<std::pair<live::AgentRef, Seat>> takeSeatsSince(std::uint64_t revision);
    /// Whether the agent left the queue after \a revision.
    [[nodiscard]] bool hasLeftSince(std::uint64_t revision, live::QueueRef queue,
                                    live::AgentRef agent) const;

    /// Counted up with every change of a membership.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }

    [[nodiscard]] std::size_t queueCount() const { return m_queues.size(); }

    [[nodiscard]] std::size_t agentCount() const { return m_agents.size(); }

private:
    struct Agent
    {
        std::string name; ///< as sent
        std::string device;
        live::DeviceState state = live::DeviceState::Unknown;
        bool hasWitness = false;    ///< the phone's own state changes are in the stream
        bool isStateUntold = false; ///< as in Seat
        std::vector<Seat> seats;
    };

    struct Departure
    {
        live::QueueRef queue;
        live::AgentRef agent;
        std::uint64_t revision = 0;
    };

    void announce(live::AgentRef agent);
    void changeDevice(live::AgentRef agent, live::DeviceState state);

    EventStamper &m_stamper;
    TextDecoder &m_text;
    NameIndex m_queues;
    NameIndex m_addresses;
    NameIndex m_devices;
    std::vector<Agent> m_agents;
    std::deque<Departure> m_departures; ///< the latest ones
    std::uint64_t m_revision = 0;
    std::vector<std::vector<live::AgentRef>> m_agentsOfDevice;
    std::unordered_map<std::string, std::chrono::seconds> m_wrapUps;
    std::unordered_map<std::string, std::string> m_hintOfDevice; ///< phone > "hint:exten@context"
};

/// AMI's numbers 0 to 8.
[[nodiscard]] live::DeviceState deviceStateOfStatus(std::string_view number);

} // namespace fw::ami
