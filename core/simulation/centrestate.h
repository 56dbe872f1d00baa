// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/queuecounters.h"
#include "core/simulation/agenda.h"
#include "core/simulation/centreparameters.h"
#include "core/simulation/random.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace fw::simulation {

using CallId = std::uint64_t;

struct Channel
{
    std::string name;
    std::string uniqueid;
};

enum class CallPhase : std::uint8_t { Waiting, Talking, Leaving };

/// A caller, from the first ring to the hang-up; may pass through several queues.
struct Call
{
    CallId id = 0;
    Channel channel;
    std::string number;
    std::string extension; ///< where the dial plan has it now; empty: in its queue
    CallPhase phase = CallPhase::Waiting;
    std::size_t queue = 0;
    int originalPosition = 0;
    int priority = 0;
    TimePoint started{};
    TimePoint joined{};
    TimePoint retryAt{};
    TimePoint answered{};
    std::int64_t holdTime = 0; ///< seconds waited before the answer
    std::optional<std::size_t> agent;
    std::vector<std::size_t> ringing; ///< agents whose phones ring for this call
    bool isOnHold = false;
    std::uint32_t epoch = 0;
};

struct Membership
{
    std::size_t queue = 0;
    int penalty = 0;
    bool isStatic = false; ///< of the switch's configuration: nobody can remove it by an action
    bool isPaused = false;
    std::string reason;
    bool canRingInUse = false; ///< kept and told; no phone here takes a second call
    int callsTaken = 0;
    std::int64_t lastCall = 0;
    std::int64_t lastPause = 0;
    std::int64_t loginTime = 0;
};

enum class Phone : std::uint8_t { Idle, Ringing, Talking, OtherCall };

struct Agent
{
    AgentParameters parameters;
    std::string interface;
    std::vector<Membership> memberships; ///< empty while signed out
    Phone phone = Phone::Idle;
    bool isReachable = true;
    Channel channel; ///< while the phone is not idle
    CallId call = 0;
    TimePoint rungAt{};
    TimePoint wrapUpUntil{};
    bool wantsBreak = false;
    bool wantsToLeave = false;
    bool willDecline = false;
    std::uint32_t phoneEpoch = 0;
    std::uint32_t shiftEpoch = 0;
    std::uint32_t breakEpoch = 0;

    [[nodiscard]] const Membership *membership(std::size_t queue) const
    {
        const auto found =
            std::find_if(memberships.begin(), memberships.end(),
                         [queue](const Membership &each) { return each.queue == queue; });
        return found == memberships.end() ? nullptr : &*found;
    }

    [[nodiscard]] Membership *membership(std::size_t queue)
    {
        return const_cast<Membership *>(std::as_const(*this).membership(queue));
    }

    [[nodiscard]] bool isPaused() const
    {
        return !memberships.empty() &&
               std::all_of(memberships.begin(), memberships.end(),
                           [](const Membership &each) { return each.isPaused; });
    }
};

/// The switch's own counters since its start; a restart sets them to zero.
struct SwitchCounters
{
    std::int64_t completed = 0;
    std::int64_t abandoned = 0;
    std::int64_t completedInTime = 0;
    std::int64_t averageHold = 0;
    std::int64_t averageTalk = 0;
};

struct Queue
{
    QueueParameters parameters;
    std::vector<CallId> waiting;
    std::vector<std::size_t> members; ///< in the order of joining
    std::size_t lastRung = 0;         ///< for round robin
    live::QueueCounters truth;        ///< what an observer of all events has to arrive at
    SwitchCounters counters;
};

/// What a supervisor asked the switch to call and to run.
struct Origination
{
    std::string device;
    std::string application;
    std::string data;
    std::string actionId;
};

/// A supervisor's phone on a call from the switch.
struct Spy
{
    std::uint64_t id = 0;
    Origination wanted;
    Channel channel;
    bool isUp = false;
    char mode = '4';                  ///< as the keys of the option d: 4 listen, 5 whisper, 6 barge
    std::optional<std::size_t> agent; ///< who is listened to
    Channel spied;
};

enum class OfferEnd : std::uint8_t { NoAnswer, Declined, CallerGone, AnsweredElsewhere };
enum class Reason : std::uint8_t { Agent, Caller, BlindTransfer, AttendedTransfer };

/// Hears everything that happens, in order; the agents' and calls' state is already the new one
/// unless said.
class CentreListener
{
public:
    virtual ~CentreListener() = default;
    virtual void callArrived(const Call &call) = 0;
    virtual void callQueued(const Call &call) = 0;
    virtual void agentRung(const Call &call, const Agent &agent) = 0;
    virtual void offerEnded(const Call &call, const Agent &agent, OfferEnd how) = 0;
    virtual void callAnswered(const Call &call, const Agent &agent, int position) = 0;
    virtual void callHeld(const Call &call, const Agent &agent) = 0;
    virtual void callResumed(const Call &call, const Agent &agent) = 0;
    virtual void callCompleted(const Call &call, const Agent &agent, Reason reason,
                               const std::string &target) = 0;
    /// The caller hung up (then \a hasHungUp), or the queue let the call go.
    virtual void callAbandoned(const Call &call, int position, bool hasHungUp) = 0;
    virtual void callLeftByKey(const Call &call, int position) = 0;
    virtual void callEnded(const Call &call) = 0;
    virtual void otherCallStarted(const Agent &agent) = 0;
    virtual void otherCallEnded(const Agent &agent, const Channel &channel) = 0;
    virtual void memberAdded(const Agent &agent, const Membership &membership) = 0;
    virtual void memberRemoved(const Agent &agent, const Membership &membership) = 0;
    virtual void memberPaused(const Agent &agent, const Membership &membership) = 0;
    virtual void memberPenalty(const Agent &agent, const Membership &membership) = 0;
    virtual void memberRingInUse(const Agent &agent, const Membership &membership) = 0;
    virtual void deviceChanged(const Agent &agent) = 0;
    virtual void spyRung(const Spy &spy) = 0;
    virtual void originateEnded(const Spy &spy, bool isSuccess) = 0;
    virtual void spyStarted(const Spy &spy) = 0;
    virtual void spyEnded(const Spy &spy) = 0;

protected:
    CentreListener() = default;
    CentreListener(const CentreListener &) = default;
    CentreListener &operator=(const CentreListener &) = default;
};

/// Everything the parts of a call centre share.
struct CentreState
{
    explicit CentreState(const CentreParameters &parameters)
        : random(parameters.seed)
        , utcOffset(parameters.utcOffset)
    {
    }

    Random random;
    std::chrono::seconds utcOffset;
    Agenda agenda;
    TimePoint now{};
    std::vector<Queue> queues;
    std::vector<Agent> agents;
    std::map<CallId, Call> calls; ///< ordered, so that lists and draws are the same every time
    CallId lastCall = 0;
    std::vector<Spy> spies;
    std::uint64_t lastSpy = 0;
    std::uint64_t channels = 0;
    CentreListener *listener = nullptr;

    [[nodiscard]] std::int64_t second() const
    {
        return std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
    }

    [[nodiscard]] std::int64_t secondsSince(TimePoint then) const
    {
        // Asterisk subtracts whole seconds of the wall clock.
        return second() - std::chrono::floor<std::chrono::seconds>(then).time_since_epoch().count();
    }

    [[nodiscard]] double minuteOfDay(TimePoint time) const
    {
        const auto local = time.time_since_epoch() + utcOffset;
        const auto day = std::chrono::floor<std::chrono::days>(local);
        return std::chrono::duration<double, std::ratio<60>>(local - day).count();
    }

    [[nodiscard]] Channel newChannel(const std::string &device);
};

} // namespace fw::simulation
