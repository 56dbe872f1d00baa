// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/callcentre.h"

using namespace std::chrono_literals;

namespace fw::simulation {

CallCentre::CallCentre(const CentreParameters &parameters, TimePoint start)
    : m_state(parameters)
    , m_flow(m_state)
    , m_spying(m_state)
{
    m_state.now = start;
    for (const QueueParameters &each : parameters.queues) {
        m_state.queues.push_back({each, {}, {}, 0, {}, {}});
    }
    for (const AgentParameters &each : parameters.agents) {
        Agent agent;
        agent.parameters = each;
        agent.interface = "PJSIP/" + std::to_string(each.number);
        m_state.agents.push_back(std::move(agent));
    }
    const double minute = m_state.minuteOfDay(start);
    for (std::size_t index = 0; index < m_state.agents.size(); ++index) {
        const Shift shift = m_state.agents[index].parameters.shift;
        const bool isOvernight = shift.end <= shift.start;
        const bool isOn = isOvernight ? minute >= shift.start || minute < shift.end
                                      : minute >= shift.start && minute < shift.end;
        if (isOn) {
            signIn(index);
        } else {
            const double wait = shift.start - minute + (shift.start > minute ? 0 : 1440);
            m_state.agenda.add(start + fromSeconds(wait * 60 + m_state.random.between(-400, 300)),
                               Due::ShiftStarts, index);
        }
    }
    for (std::size_t index = 0; index < m_state.queues.size(); ++index) {
        m_flow.scheduleArrival(index);
    }
}

void CallCentre::advanceTo(TimePoint time)
{
    Appointment due;
    while (m_state.agenda.take(time, due)) {
        m_state.now = std::max(m_state.now, due.time);
        handle(due);
        m_spying.endOrphans();
    }
    m_state.now = std::max(m_state.now, time);
}

void CallCentre::handle(const Appointment &due)
{
    if (due.what == Due::Arrival) {
        m_flow.arrive(due.target);
    } else if (due.what == Due::Retry) {
        m_flow.dispatch(due.target);
    } else if (due.what == Due::SpyAnswers) {
        m_spying.answer(due.target);
    } else if (due.what == Due::SpyEnds) {
        m_spying.end(due.target);
    } else if ((due.what >= Due::PatienceEnds && due.what <= Due::KeyPressed) ||
               (due.what >= Due::HoldStarts && due.what <= Due::ChannelEnds)) {
        handleCall(due);
    } else {
        handleAgent(due);
    }
}

void CallCentre::handleCall(const Appointment &due)
{
    const auto found = m_state.calls.find(due.target);
    if (found == m_state.calls.end() || found->second.epoch != due.epoch) {
        return;
    }
    Call &call = found->second;
    if (due.what == Due::PatienceEnds) {
        m_flow.abandon(call);
    } else if (due.what == Due::QueueTimesOut) {
        m_flow.release(call, &live::QueueCounters::timedOut);
    } else if (due.what == Due::KeyPressed) {
        m_flow.leaveByKey(call);
    } else if (due.what == Due::HoldStarts) {
        m_flow.hold(call);
    } else if (due.what == Due::HoldEnds) {
        m_flow.resume(call);
    } else if (due.what == Due::TalkEnds) {
        const std::size_t agent = *call.agent;
        m_flow.finishTalk(call);
        becomeFree(agent);
    } else {
        m_flow.end(call);
    }
}

void CallCentre::handleAgent(const Appointment &due)
{
    const auto index = static_cast<std::size_t>(due.target);
    Agent &agent = m_state.agents[index];
    const bool isPhone = due.epoch == agent.phoneEpoch;
    const bool isShift = due.epoch == agent.shiftEpoch && !agent.memberships.empty();
    if (due.what == Due::Answer && isPhone) {
        m_flow.answer(index);
    } else if (due.what == Due::RingEnds && isPhone) {
        m_flow.endRinging(index);
        becomeFree(index);
    } else if (due.what == Due::WrapUpEnds) {
        becomeFree(index);
    } else if (due.what == Due::ShiftStarts && agent.memberships.empty()) {
        signIn(index);
    } else if (due.what == Due::ShiftEnds && isShift) {
        agent.wantsToLeave = true;
        becomeFree(index);
    } else if (due.what == Due::BreakStarts && isShift) {
        agent.wantsBreak = true;
        becomeFree(index);
    } else if (due.what == Due::BreakEnds && due.epoch == agent.breakEpoch) {
        pause(index, {}, false, {});
        planBreak(index);
    } else if (due.what == Due::DeviceLost && isShift && agent.phone == Phone::Idle) {
        changeDevice(index, false);
        m_state.agenda.add(m_state.now + fromSeconds(m_state.random.between(30, 400)),
                           Due::DeviceBack, index);
    } else if (due.what == Due::DeviceBack && !agent.isReachable) {
        changeDevice(index, true);
        m_flow.offerWork(index);
    } else if (due.what == Due::OtherCallStarts && isShift) {
        otherCall(index, true);
    } else if (due.what == Due::OtherCallEnds && isPhone) {
        otherCall(index, false);
    }
}

void CallCentre::signIn(std::size_t index)
{
    Agent &agent = m_state.agents[index];
    ++agent.shiftEpoch;
    agent.wantsToLeave = false;
    agent.wantsBreak = false;
    for (const Skill &skill : agent.parameters.skills) {
        addMember(index, skill.queue, skill.penalty, skill.isStatic);
    }
    const Shift shift = agent.parameters.shift;
    const double minute = m_state.minuteOfDay(m_state.now);
    const double left = shift.end - minute + (shift.end > minute ? 0 : 1440);
    const auto at = [this](double seconds) { return m_state.now + fromSeconds(seconds); };
    m_state.agenda.add(at(left * 60 + m_state.random.between(-60, 500)), Due::ShiftEnds, index,
                       agent.shiftEpoch);
    m_state.agenda.add(at(m_state.random.exponential(40'000)), Due::DeviceLost, index,
                       agent.shiftEpoch);
    m_state.agenda.add(at(m_state.random.exponential(5'000)), Due::OtherCallStarts, index,
                       agent.shiftEpoch);
    planBreak(index);
}

void CallCentre::signOut(std::size_t index)
{
    Agent &agent = m_state.agents[index];
    ++agent.shiftEpoch;
    ++agent.breakEpoch;
    agent.wantsToLeave = false;
    while (!agent.memberships.empty()) {
        removeMember(index, agent.memberships.back().queue);
    }
    const double minute = m_state.minuteOfDay(m_state.now);
    const double wait = agent.parameters.shift.start - minute +
                        (agent.parameters.shift.start > minute + 30 ? 0 : 1440);
    m_state.agenda.add(m_state.now + fromSeconds(wait * 60 + m_state.random.between(-400, 300)),
                       Due::ShiftStarts, index);
}

void CallCentre::planBreak(std::size_t index)
{
    const Agent &agent = m_state.agents[index];
    m_state.agenda.add(m_state.now + fromSeconds(600 + m_state.random.exponential(4'800)),
                       Due::BreakStarts, index, agent.shiftEpoch);
}

void CallCentre::startBreak(std::size_t index)
{
    struct Habit
    {
        const char *reason;
        double share;
        double minutes;
    };

    static constexpr std::array kHabits{Habit{"Break", 0.45, 10},    Habit{"Restroom", 0.22, 5},
                                        Habit{"Training", 0.08, 30}, Habit{"Meeting", 0.06, 15},
                                        Habit{"Coaching", 0.07, 20}, Habit{"BackOffice", 0.12, 14}};
    m_state.agents[index].wantsBreak = false;
    const double minute = m_state.minuteOfDay(m_state.now);
    Habit chosen{"Lunch", 0, 35};
    const bool isLunch = minute > 675 && minute < 810 && m_state.random.chance(0.5);
    double draw = m_state.random.uniform();
    for (const Habit &habit : kHabits) {
        if (!isLunch && draw >= 0 && draw < habit.share) {
            chosen = habit;
        }
        draw -= habit.share;
    }
    // One in six stays away far too long.
    const double stretch = m_state.random.chance(0.16) ? m_state.random.between(1.6, 2.6) : 1.0;
    const double minutes = chosen.minutes * m_state.random.between(0.6, 1.15) * stretch;
    pause(index, {}, true, chosen.reason);
    m_state.agenda.add(m_state.now + fromSeconds(minutes * 60), Due::BreakEnds, index,
                       m_state.agents[index].breakEpoch);
}

void CallCentre::becomeFree(std::size_t index)
{
    Agent &agent = m_state.agents[index];
    if (agent.phone != Phone::Idle || agent.wrapUpUntil > m_state.now ||
        agent.memberships.empty()) {
        return;
    }
    if (agent.wantsToLeave) {
        signOut(index);
    } else if (agent.wantsBreak && !agent.isPaused()) {
        startBreak(index);
    } else {
        m_flow.offerWork(index);
    }
}

void CallCentre::otherCall(std::size_t index, bool isStart)
{
    Agent &agent = m_state.agents[index];
    if (!isStart) {
        agent.phone = Phone::Idle;
        ++agent.phoneEpoch;
        if (m_state.listener != nullptr) {
            m_state.listener->otherCallEnded(agent, agent.channel);
        }
        becomeFree(index);
        return;
    }
    m_state.agenda.add(m_state.now + fromSeconds(m_state.random.exponential(5'000)),
                       Due::OtherCallStarts, index, agent.shiftEpoch);
    if (agent.phone != Phone::Idle || !agent.isReachable || agent.isPaused()) {
        return;
    }
    agent.phone = Phone::OtherCall;
    agent.channel = m_state.newChannel(agent.interface);
    ++agent.phoneEpoch;
    m_state.agenda.add(m_state.now + fromSeconds(m_state.random.logNormal(70, 0.6)),
                       Due::OtherCallEnds, index, agent.phoneEpoch);
    if (m_state.listener != nullptr) {
        m_state.listener->otherCallStarted(agent);
    }
}

void CallCentre::changeDevice(std::size_t index, bool isReachable)
{
    m_state.agents[index].isReachable = isReachable;
    if (m_state.listener != nullptr) {
        m_state.listener->deviceChanged(m_state.agents[index]);
    }
}

std::optional<std::size_t> CallCentre::findQueue(std::string_view name) const
{
    for (std::size_t index = 0; index < m_state.queues.size(); ++index) {
        if (m_state.queues[index].parameters.name == name) {
            return index;
        }
    }
    return {};
}

std::optional<std::size_t> CallCentre::findAgent(std::string_view interface) const
{
    for (std::size_t index = 0; index < m_state.agents.size(); ++index) {
        if (m_state.agents[index].interface == interface) {
            return index;
        }
    }
    return {};
}

bool CallCentre::pause(std::size_t index, std::optional<std::size_t> queue, bool isPaused,
                       const std::string &reason)
{
    Agent &agent = m_state.agents[index];
    bool isFound = false;
    ++agent.breakEpoch;
    for (Membership &each : agent.memberships) {
        if (queue && *queue != each.queue) {
            continue;
        }
        isFound = true;
        each.isPaused = isPaused;
        each.reason = reason.substr(0, 79); // the switch's own limit
        if (isPaused) {
            each.lastPause = m_state.second();
        }
        if (m_state.listener != nullptr) {
            m_state.listener->memberPaused(agent, each);
        }
    }
    if (isFound && !isPaused) {
        m_flow.offerWork(index);
    }
    return isFound;
}

bool CallCentre::addMember(std::size_t index, std::size_t queue, int penalty, bool isStatic)
{
    Agent &agent = m_state.agents[index];
    if (agent.membership(queue) != nullptr) {
        return false;
    }
    Membership membership;
    membership.queue = queue;
    membership.penalty = penalty;
    membership.isStatic = isStatic;
    membership.loginTime = m_state.second();
    agent.memberships.push_back(membership);
    m_state.queues[queue].members.push_back(index);
    if (m_state.listener != nullptr) {
        m_state.listener->memberAdded(agent, agent.memberships.back());
    }
    m_state.agenda.add(m_state.now + 500ms, Due::Retry, queue);
    return true;
}

bool CallCentre::removeMember(std::size_t index, std::size_t queue)
{
    Agent &agent = m_state.agents[index];
    const Membership *found = agent.membership(queue);
    if (found == nullptr) {
        return false;
    }
    const Membership removed = *found;
    std::erase_if(agent.memberships,
                  [queue](const Membership &each) { return each.queue == queue; });
    std::erase(m_state.queues[queue].members, index);
    if (m_state.listener != nullptr) {
        m_state.listener->memberRemoved(agent, removed);
    }
    return true;
}

bool CallCentre::setPenalty(std::size_t index, std::optional<std::size_t> queue, int penalty)
{
    bool isFound = false;
    for (Membership &each : m_state.agents[index].memberships) {
        if (!queue || *queue == each.queue) {
            isFound = true;
            each.penalty = penalty;
            if (m_state.listener != nullptr) {
                m_state.listener->memberPenalty(m_state.agents[index], each);
            }
        }
    }
    return isFound;
}

bool CallCentre::setRingInUse(std::size_t index, std::optional<std::size_t> queue,
                              bool canRingInUse)
{
    bool isFound = false;
    for (Membership &each : m_state.agents[index].memberships) {
        if (!queue || *queue == each.queue) {
            isFound = true;
            each.canRingInUse = canRingInUse;
            if (m_state.listener != nullptr) {
                m_state.listener->memberRingInUse(m_state.agents[index], each);
            }
        }
    }
    return isFound;
}

Call *CallCentre::findWaiting(std::size_t queue, std::string_view channelName)
{
    for (CallId id : m_state.queues[queue].waiting) {
        if (Call &call = m_state.calls.at(id); call.channel.name == channelName) {
            return &call;
        }
    }
    return nullptr;
}

Call *CallCentre::findCall(std::string_view channel)
{
    for (auto &[id, call] : m_state.calls) {
        if (call.channel.name == channel || call.channel.uniqueid == channel) {
            return &call;
        }
    }
    return nullptr;
}

bool CallCentre::hangUp(std::string_view channel)
{
    if (Call *call = findCall(channel)) {
        if (call->phase == CallPhase::Waiting) {
            m_flow.abandon(*call);
        } else if (call->phase == CallPhase::Talking) {
            m_flow.complete(*call, Reason::Caller);
        } else {
            m_flow.end(*call);
        }
        m_spying.endOrphans();
        return true;
    }
    if (m_spying.hangUp(channel)) {
        return true;
    }
    for (std::size_t index = 0; index < m_state.agents.size(); ++index) {
        const Agent &agent = m_state.agents[index];
        if (agent.phone == Phone::Idle ||
            (agent.channel.name != channel && agent.channel.uniqueid != channel)) {
            continue;
        }
        if (agent.phone == Phone::Talking) {
            m_flow.complete(m_state.calls.at(agent.call), Reason::Agent);
        } else if (agent.phone == Phone::Ringing) {
            m_flow.endRinging(index);
        } else {
            otherCall(index, false);
        }
        m_spying.endOrphans();
        return true;
    }
    return false;
}

bool CallCentre::transfer(std::string_view channel, const std::string &target)
{
    for (auto &[id, call] : m_state.calls) {
        const bool isAgents = call.agent && m_state.agents[*call.agent].channel.name == channel;
        if (call.phase == CallPhase::Talking && (isAgents || call.channel.name == channel)) {
            m_flow.complete(call, Reason::BlindTransfer, target);
            m_spying.endOrphans();
            return true;
        }
        if (call.phase == CallPhase::Waiting && call.channel.name == channel) {
            m_flow.redirect(call, target);
            return true;
        }
    }
    return false;
}

bool CallCentre::withdraw(std::size_t queue, std::string_view channel)
{
    Call *call = findWaiting(queue, channel);
    if (call == nullptr) {
        return false;
    }
    m_flow.release(*call, &live::QueueCounters::withdrawn);
    return true;
}

bool CallCentre::setPriority(std::size_t queue, std::string_view channel, int priority,
                             bool isImmediate)
{
    Call *call = findWaiting(queue, channel);
    if (call == nullptr) {
        return false;
    }
    m_flow.setPriority(*call, priority, isImmediate);
    return true;
}

void CallCentre::originate(Origination wanted)
{
    m_spying.originate(std::move(wanted));
}

bool CallCentre::pressKey(std::string_view channel, char key)
{
    return m_spying.pressKey(channel, key) || findCall(channel) != nullptr ||
           std::any_of(m_state.agents.begin(), m_state.agents.end(), [channel](const Agent &each) {
               return each.phone != Phone::Idle && each.channel.name == channel;
           });
}

} // namespace fw::simulation
