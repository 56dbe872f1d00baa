// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/journalday.h"

#include <algorithm>
#include <utility>

namespace fw::bench {

using namespace live;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::hours kLength{10};
constexpr live::CallRef kCalls = 50'000;
constexpr std::size_t kQueuesOfAgent = 3;

QueueRef queueOf(std::size_t agent, std::size_t each)
{
    return QueueRef((agent + each * 7) % JournalDay::kQueues);
}

std::chrono::seconds whole(std::chrono::milliseconds span)
{
    return std::chrono::duration_cast<std::chrono::seconds>(span);
}

} // namespace

std::chrono::milliseconds JournalDay::upTo(int seconds)
{
    return std::chrono::milliseconds(static_cast<int>(m_random() % 1000U) * seconds);
}

void JournalDay::plan(TimePoint time, FloorEvent event)
{
    m_steps.push({time, ++m_order, std::move(event)});
}

void JournalDay::begin()
{
    plan(kBegin, LinkUp{"pbx", false});
    for (std::size_t queue = 0; queue < kQueues; ++queue) {
        plan(kBegin, QueueSeen{QueueRef(queue), "queue-" + std::to_string(queue), 15s});
    }
    for (std::size_t agent = 0; agent < kAgents; ++agent) {
        plan(kBegin, AgentSeen{AgentRef(agent), "PJSIP/" + std::to_string(3000 + agent),
                               "Agent " + std::to_string(agent)});
        for (std::size_t each = 0; each < kQueuesOfAgent; ++each) {
            plan(kBegin, MembershipChanged{queueOf(agent, each), AgentRef(agent), true, true, 0});
        }
    }
}

void JournalDay::call(TimePoint time, CallRef ref)
{
    const std::size_t agent = m_random() % kAgents;
    const QueueRef queue = queueOf(agent, m_random() % kQueuesOfAgent);
    const std::string number = "138****" + std::to_string(1000 + m_random() % 9000);
    plan(time, CallQueued{queue, ref, 1, 0, number, {}});
    const auto wait = 1s + upTo(30);
    if (m_random() % 12 == 0 || m_freeAt[agent] > time + wait) {
        plan(time + wait, CallAbandoned{queue, ref, whole(wait), true});
        plan(time + wait, CallLeftQueue{queue, ref});
        plan(time + wait, CallEnded{ref});
        return;
    }
    const auto talk = 20s + upTo(300);
    const TimePoint answered = time + wait;
    const TimePoint over = answered + talk;
    m_freeAt[agent] = over + 20s;
    const AgentRef who(agent);
    plan(answered - 900ms, CallOffered{queue, ref, who});
    plan(answered - 900ms, AgentDeviceChanged{who, DeviceState::Ringing});
    plan(answered, AgentDeviceChanged{who, DeviceState::InUse});
    plan(answered, CallLeftQueue{queue, ref});
    plan(answered, CallAnswered{queue, ref, who, whole(wait), 1s});
    if (m_random() % 5 == 0) {
        plan(answered + talk / 2, CallHeld{ref, who});
        plan(answered + talk * 2 / 3, CallResumed{ref, who});
    }
    plan(over, CallCompleted{queue, ref, who, EndedBy::Caller, whole(wait), whole(talk)});
    plan(over, CallEnded{ref});
    plan(over, AgentDeviceChanged{who, DeviceState::Idle});
}

void JournalDay::breaks(std::size_t agent)
{
    for (int each = 0; each < 4; ++each) {
        const TimePoint from = kBegin + upTo(9 * 3600);
        const TimePoint to = from + 2min + upTo(1500);
        for (std::size_t queue = 0; queue < kQueuesOfAgent; ++queue) {
            plan(from, AgentPaused{queueOf(agent, queue), AgentRef(agent), "meal", kNoTime});
            plan(to, AgentResumed{queueOf(agent, queue), AgentRef(agent)});
        }
    }
}

std::vector<StampedEvent> JournalDay::events()
{
    begin();
    for (CallRef ref = 1; ref <= kCalls; ++ref) {
        call(kBegin + kLength * static_cast<int>(ref) / static_cast<int>(kCalls), ref);
    }
    for (std::size_t agent = 0; agent < kAgents; ++agent) {
        breaks(agent);
    }
    std::vector<StampedEvent> events;
    events.reserve(m_steps.size());
    for (; !m_steps.empty(); m_steps.pop()) {
        const Step &step = m_steps.top();
        events.push_back({SwitchId(0), events.size() + 1, step.time, step.event});
    }
    return events;
}

} // namespace fw::bench
