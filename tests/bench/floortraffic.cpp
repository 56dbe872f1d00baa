// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/floortraffic.h"

namespace fw::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw::live;

namespace {

constexpr int kPartners = 5;
constexpr int kTeamsEach = 50;

std::string queueName(int queue)
{
    return "queue-" + std::to_string(queue);
}

std::string addressOf(int agent)
{
    return "PJSIP/" + std::to_string(10000 + agent);
}

std::vector<int> queuesOf(int agent)
{
    const int first = agent % kFloorQueues;
    return agent % 2 == 0 ? std::vector{first}
                          : std::vector{first, (first + kFloorQueues / 2) % kFloorQueues};
}

} // namespace

FloorConfig largeFloorConfig()
{
    using organisation::ScopeLevel;
    FloorConfig config = FloorConfig::defaults();
    std::vector<int> teams;
    for (int partner = 0; partner < kPartners; ++partner) {
        const int above = config.scopes.add(0, u"p%1"_s.arg(partner), {u"Partner"_s, u"合作商"_s},
                                            ScopeLevel::Partner);
        for (int team = 0; team < kTeamsEach; ++team) {
            teams.push_back(config.scopes.add(above, u"p%1t%2"_s.arg(partner).arg(team),
                                              {u"Team %1"_s.arg(team), u"%1班"_s.arg(team)},
                                              ScopeLevel::Team));
        }
    }
    for (int queue = 0; queue < kFloorQueues; ++queue) {
        QueueSettings settings;
        settings.name = {u"Consulting %1"_s.arg(queue), u"业务咨询%1"_s.arg(queue)};
        settings.wrapUp = 5s;
        config.queues.emplace(queueName(queue), settings);
    }
    for (int agent = 0; agent < kFloorAgents; ++agent) {
        PersonSettings person;
        person.personId = std::to_string(10000 + agent);
        person.name = {u"Agent %1"_s.arg(10000 + agent), u"座席%1"_s.arg(10000 + agent)};
        person.scope = teams[static_cast<std::size_t>(agent) * teams.size() / kFloorAgents];
        config.people.emplace(addressOf(agent), person);
    }
    return config;
}

FloorTraffic::FloorTraffic()
    : m_agents(kFloorAgents)
{
    for (std::size_t index = 0; index < m_agents.size(); ++index) {
        m_agents[index].ref = AgentRef(index);
        m_agents[index].queue = QueueRef(index % kFloorQueues);
    }
}

void FloorTraffic::tell(FloorEvent event)
{
    m_out->push_back({SwitchId(0), ++m_sequence, m_now, std::move(event)});
}

void FloorTraffic::begin(TimePoint now, std::vector<StampedEvent> &out)
{
    m_now = now;
    m_out = &out;
    auto snapshot = std::make_shared<FloorSnapshot>();
    tell(LinkUp{"hotline-north-1", false});
    for (int queue = 0; queue < kFloorQueues; ++queue) {
        const QueueRef ref(static_cast<std::size_t>(queue));
        tell(QueueSeen{ref, queueName(queue), 5s});
        snapshot->queues.push_back(ref);
    }
    for (int agent = 0; agent < kFloorAgents; ++agent) {
        const AgentRef ref(static_cast<std::size_t>(agent));
        tell(AgentSeen{ref, addressOf(agent), "Agent " + std::to_string(agent)});
        for (const int queue : queuesOf(agent)) {
            SnapshotMembership member;
            member.queue = QueueRef(static_cast<std::size_t>(queue));
            member.agent = ref;
            member.isDynamic = true;
            member.device = DeviceState::Idle;
            snapshot->memberships.push_back(member);
        }
    }
    tell(Resync{ResyncKind::Initial, std::move(snapshot)});
}

void FloorTraffic::play(std::size_t count, const std::vector<AgentRef> &watched, TimePoint now,
                        std::vector<StampedEvent> &out)
{
    m_now = now;
    m_out = &out;
    while (out.size() < count) {
        m_isWatchedsTurn = !m_isWatchedsTurn && !watched.empty();
        const std::size_t index =
            m_isWatchedsTurn ? watched[m_random() % watched.size()].index() : m_random();
        step(m_agents[index % m_agents.size()]);
    }
}

void FloorTraffic::step(Agent &agent)
{
    switch (agent.phase) {
    case Phase::Free:
        if (m_random() % 12 == 0) {
            tell(AgentPaused{agent.queue, agent.ref, "break"});
            agent.phase = Phase::Paused;
        } else {
            startCall(agent);
        }
        break;
    case Phase::Waited:
        offer(agent);
        break;
    case Phase::Ringing:
        answer(agent);
        break;
    case Phase::Talking:
        if (m_random() % 8 == 0) {
            tell(CallHeld{agent.call, agent.ref});
            agent.phase = Phase::Held;
        } else {
            complete(agent);
        }
        break;
    case Phase::Held:
        tell(CallResumed{agent.call, agent.ref});
        complete(agent);
        break;
    case Phase::Paused:
        tell(AgentResumed{agent.queue, agent.ref});
        agent.phase = Phase::Free;
        break;
    }
}

void FloorTraffic::startCall(Agent &agent)
{
    agent.call = ++m_call;
    tell(CallQueued{
        agent.queue, agent.call, 0, 0, "139" + std::to_string(10'000'000 + agent.call % 1000), {}});
    if (m_random() % 15 == 0) {
        tell(CallAbandoned{agent.queue, agent.call, 12s});
        tell(CallEnded{agent.call});
    } else if (m_random() % 5 == 0) {
        agent.phase = Phase::Waited;
    } else {
        offer(agent);
    }
}

void FloorTraffic::offer(Agent &agent)
{
    tell(CallOffered{agent.queue, agent.call, agent.ref});
    tell(AgentDeviceChanged{agent.ref, DeviceState::Ringing});
    agent.phase = Phase::Ringing;
}

void FloorTraffic::answer(Agent &agent)
{
    tell(CallLeftQueue{agent.queue, agent.call});
    tell(AgentDeviceChanged{agent.ref, DeviceState::InUse});
    tell(CallAnswered{agent.queue, agent.call, agent.ref, std::chrono::seconds(m_random() % 30),
                      3s});
    agent.phase = Phase::Talking;
}

void FloorTraffic::complete(Agent &agent)
{
    tell(CallCompleted{agent.queue, agent.call, agent.ref, EndedBy::Caller, 10s, 90s});
    tell(CallEnded{agent.call});
    tell(AgentDeviceChanged{agent.ref, DeviceState::Idle});
    agent.phase = Phase::Free;
}

} // namespace fw::bench
