// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/floorscene.h"

#include <array>

namespace fw::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw::live;

namespace {

constexpr TimePoint kMorning{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 9h + 30min};

constexpr std::array<std::pair<const char16_t *, const char16_t *>, 6> kQueueNames{{
    {u"Consulting", u"业务咨询"},
    {u"Complaints", u"投诉受理"},
    {u"Billing", u"话费查询"},
    {u"Broadband faults", u"宽带报障"},
    {u"English", u"英语服务"},
    {u"Call-back", u"回访"},
}};

std::string queueName(int queue)
{
    return "q" + std::to_string(queue);
}

std::string agentAddress(int agent)
{
    return "SIP/" + std::to_string(100 + agent);
}

QueueRef queueRef(int queue)
{
    return QueueRef(std::size_t(queue));
}

AgentRef agentRef(int agent)
{
    return AgentRef(std::size_t(agent));
}

} // namespace

FloorConfig FloorScene::config(int queues, int agents)
{
    FloorConfig config = FloorConfig::defaults();
    config.scopes.setRootName({u"Carrier"_s, u"移动方"_s});
    using organisation::ScopeLevel;
    const int partner =
        config.scopes.add(0, u"p"_s, {u"Partner A"_s, u"合作商甲"_s}, ScopeLevel::Partner);
    const int site =
        config.scopes.add(partner, u"s"_s, {u"Site East"_s, u"东区场地"_s}, ScopeLevel::Site);
    std::vector<int> teams;
    for (int team = 0; team < 5; ++team) {
        teams.push_back(config.scopes.add(site, u"t%1"_s.arg(team),
                                          {u"Team %1"_s.arg(team + 1), u"%1班"_s.arg(team + 1)},
                                          ScopeLevel::Team));
    }
    for (int queue = 0; queue < queues; ++queue) {
        QueueSettings settings;
        const auto &[en, zh] = kQueueNames.at(std::size_t(queue) % kQueueNames.size());
        settings.name = {QString::fromUtf16(en), QString::fromUtf16(zh)};
        settings.scope = site;
        config.queues.emplace(queueName(queue), settings);
    }
    for (int agent = 0; agent < agents; ++agent) {
        PersonSettings person;
        person.personId = std::to_string(100 + agent);
        person.name = {u"Agent %1"_s.arg(100 + agent), u"座席%1"_s.arg(100 + agent)};
        person.scope = teams.at(std::size_t(agent * 5 / std::max(1, agents)));
        config.people.emplace(agentAddress(agent), person);
    }
    return config;
}

FloorScene::FloorScene(int queues, int agents)
    : clock(kMorning)
    , store(config(queues, agents), clock)
    , m_agents(agents)
    , m_queues(queues)
{
    send(LinkUp{"scene", false});
    for (int queue = 0; queue < queues; ++queue) {
        send(QueueSeen{queueRef(queue), queueName(queue), 30s});
    }
    for (int agent = 0; agent < agents; ++agent) {
        send(AgentSeen{agentRef(agent), agentAddress(agent), {}});
        send(MembershipChanged{queueRef(agent % std::max(1, queues)), agentRef(agent),
                               agent % 11 != 10});
        send(AgentDeviceChanged{agentRef(agent), DeviceState::Idle});
    }
    flush();
}

void FloorScene::send(FloorEvent event)
{
    store.take(std::make_shared<const std::vector<StampedEvent>>(
        std::vector<StampedEvent>{{SwitchId(0), ++m_sequence, clock.now(), std::move(event)}}));
}

void FloorScene::goLive()
{
    FeedHealth health;
    health.source = SwitchId(0);
    health.state = FeedState::Live;
    health.lastHeard = clock.now();
    store.takeHealth(health);
}

void FloorScene::playCall(int queue, int number)
{
    const CallRef call = ++m_call;
    const QueueRef ref = queueRef(queue);
    const AgentRef agent = agentRef((queue + number * m_queues) % std::max(1, m_agents));
    send(CallQueued{ref, call, 1, 0, "138" + std::to_string(10000000 + number * 37), {}});
    if (number % 9 == 4) {
        send(CallAbandoned{ref, call, 35s});
        send(CallEnded{call});
        return;
    }
    const std::chrono::seconds wait{number * 7 % 26};
    send(CallAnswered{ref, call, agent, wait, 3s});
    send(CallCompleted{ref, call, agent, EndedBy::Caller, wait,
                       std::chrono::seconds(90 + number % 80)});
    send(CallEnded{call});
}

void FloorScene::playAnHour()
{
    for (int minute = 0; minute < 60; ++minute) {
        for (int queue = 0; queue < m_queues; ++queue) {
            for (int each = 0; each < 1 + (minute * 7 + queue) % 4; ++each) {
                playCall(queue, minute * 5 + each + queue);
            }
        }
        clock.advance(60s);
    }
    for (int agent = 0; agent < m_agents; ++agent) {
        const QueueRef queue = queueRef(agent % m_queues);
        if (agent % 7 == 3) {
            send(AgentPaused{queue, agentRef(agent), agent % 2 == 0 ? "meal" : "break"});
        } else if (agent % 3 != 0) {
            const CallRef call = ++m_call;
            send(CallQueued{queue, call, 1, 0, "13912345678", {}});
            send(CallAnswered{queue, call, agentRef(agent), 4s, 2s});
            send(AgentDeviceChanged{agentRef(agent), DeviceState::InUse});
            if (agent % 8 == 5) {
                send(CallHeld{call, agentRef(agent)});
            }
        }
        clock.advance(5s);
    }
    for (int caller = 0; caller < 9; ++caller) {
        send(CallQueued{queueRef(caller % std::min(3, m_queues)),
                        ++m_call,
                        caller / 3 + 1,
                        0,
                        "1380000" + std::to_string(1000 + caller * 731),
                        {}});
        clock.advance(11s);
    }
    flush();
}

} // namespace fw::tests
