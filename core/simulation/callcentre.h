// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/callflow.h"
#include "core/simulation/spying.h"

#include <string_view>

namespace fw::simulation {

/// A deterministic, seeded discrete-event call centre. It knows no clock: advanceTo() is all time
/// it sees.
class CallCentre final
{
public:
    CallCentre(const CentreParameters &parameters, TimePoint start);
    CallCentre(const CallCentre &) = delete;
    CallCentre &operator=(const CallCentre &) = delete;

    void setListener(CentreListener *listener) { m_state.listener = listener; }

    /// Lets everything happen that is due until \a time.
    void advanceTo(TimePoint time);

    [[nodiscard]] const CentreState &state() const { return m_state; }

    [[nodiscard]] std::optional<std::size_t> findQueue(std::string_view name) const;
    [[nodiscard]] std::optional<std::size_t> findAgent(std::string_view interface) const;

    // What a supervisor does. False: not possible, and nothing has changed.
    bool pause(std::size_t agent, std::optional<std::size_t> queue, bool isPaused,
               const std::string &reason);
    bool addMember(std::size_t agent, std::size_t queue, int penalty, bool isStatic = false);
    bool removeMember(std::size_t agent, std::size_t queue);
    bool setPenalty(std::size_t agent, std::optional<std::size_t> queue, int penalty);
    bool setRingInUse(std::size_t agent, std::optional<std::size_t> queue, bool canRingInUse);
    /// \a channel is a name or a Uniqueid, of a caller or of an agent's phone.
    bool hangUp(std::string_view channel);
    bool transfer(std::string_view channel, const std::string &target);
    /// \a channel is a name, as the switch wants it here.
    bool withdraw(std::size_t queue, std::string_view channel);
    bool setPriority(std::size_t queue, std::string_view channel, int priority, bool isImmediate);
    /// Calls a phone; what becomes of it is told by events.
    void originate(Origination wanted);
    /// A key as if the phone on \a channel had pressed it; false when there is no such channel.
    bool pressKey(std::string_view channel, char key);

private:
    void handle(const Appointment &due);
    void handleCall(const Appointment &due);
    void handleAgent(const Appointment &due);
    void signIn(std::size_t agent);
    void signOut(std::size_t agent);
    void startBreak(std::size_t agent);
    void planBreak(std::size_t agent);
    void becomeFree(std::size_t agent);
    void otherCall(std::size_t agent, bool isStart);
    void changeDevice(std::size_t agent, bool isReachable);
    Call *findCall(std::string_view channel);
    Call *findWaiting(std::size_t queue, std::string_view channelName);

    CentreState m_state;
    CallFlow m_flow;
    Spying m_spying;
};

} // namespace fw::simulation
