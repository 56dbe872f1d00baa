// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/channeltext.h"
#include "core/simulation/switchevent.h"

#include <functional>

namespace fw::simulation {

/// Writes what happens in the call centre as the text that Asterisk 22 sends for it, in its order.
class AmiScribe final : public CentreListener
{
public:
    using Sink = std::function<void(SwitchEvent)>;

    AmiScribe(const CentreState &state, bool hasTimestamps, Sink sink);

    void callArrived(const Call &call) override;
    void callQueued(const Call &call) override;
    void agentRung(const Call &call, const Agent &agent) override;
    void offerEnded(const Call &call, const Agent &agent, OfferEnd how) override;
    void callAnswered(const Call &call, const Agent &agent, int position) override;
    void callHeld(const Call &call, const Agent &agent) override;
    void callResumed(const Call &call, const Agent &agent) override;
    void callCompleted(const Call &call, const Agent &agent, Reason reason,
                       const std::string &target) override;
    void callAbandoned(const Call &call, int position, bool hasHungUp) override;
    void callLeftByKey(const Call &call, int position) override;
    void callEnded(const Call &call) override;
    void otherCallStarted(const Agent &agent) override;
    void otherCallEnded(const Agent &agent, const Channel &channel) override;
    void memberAdded(const Agent &agent, const Membership &membership) override;
    void memberRemoved(const Agent &agent, const Membership &membership) override;
    void memberPaused(const Agent &agent, const Membership &membership) override;
    void memberPenalty(const Agent &agent, const Membership &membership) override;
    void memberRingInUse(const Agent &agent, const Membership &membership) override;
    void deviceChanged(const Agent &agent) override;
    void spyRung(const Spy &spy) override;
    void originateEnded(const Spy &spy, bool isSuccess) override;
    void spyStarted(const Spy &spy) override;
    void spyEnded(const Spy &spy) override;
    /// Tells only what the phone does, as deviceChanged() does after the memberships.
    void deviceState(const Agent &agent);

    /// The device state's number as QueueMemberStatus gives it.
    [[nodiscard]] static int statusOf(const Agent &agent);
    [[nodiscard]] std::string callerFields(const Call &call, const std::string &prefix = {}) const;
    [[nodiscard]] std::string agentFields(const Call *call, const Agent &agent, int channelState,
                                          const std::string &prefix = {}) const;
    [[nodiscard]] std::string spyFields(const Spy &spy, int channelState,
                                        const std::string &prefix = {}) const;
    [[nodiscard]] std::string bridgeId(const Call &call) const;

private:
    /// \a call: whose story it belongs to, if any.
    void write(EventClass eventClass, const char *event, const std::string &fields,
               const Call *call = nullptr);
    void memberEvent(const char *event, const Agent &agent, const Membership &membership);
    void memberStatuses(const Agent &agent);
    void musicStops(const Call &call);
    void leave(const Call &call, int position);
    void hangUp(const std::string &channelText, int cause, const char *text,
                const Call *call = nullptr);
    [[nodiscard]] std::string bothOfSpy(const Spy &spy) const;
    [[nodiscard]] std::string queueFields(const Call &call, const Agent &agent) const;
    [[nodiscard]] std::string bridgeFields(const Call &call, int channels) const;

    const CentreState &m_state;
    bool m_hasTimestamps;
    Sink m_sink;
};

} // namespace fw::simulation
