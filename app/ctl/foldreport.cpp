// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/foldreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace fw::ctl {

using namespace Qt::StringLiterals;

namespace {

qint64 number(std::uint64_t value)
{
    return static_cast<qint64>(value);
}

QJsonObject queueObject(const live::QueueView &queue, const live::QueueCounters &counters)
{
    return {
        {u"offered"_s, number(counters.offered)},
        {u"carried_over"_s, number(counters.carriedOver)},
        {u"answered"_s, number(counters.answered)},
        {u"answered_within_20s"_s, number(counters.answeredWithin20)},
        {u"abandoned"_s, number(counters.abandoned)},
        {u"lost_other"_s, number(counters.lostOther())},
        {u"timed_out"_s, number(counters.timedOut)},
        {u"no_agents"_s, number(counters.noAgents)},
        {u"withdrawn"_s, number(counters.withdrawn)},
        {u"left_by_key"_s, number(counters.leftByKey)},
        {u"lost"_s, number(counters.lost)},
        {u"completed_by_agent"_s, number(counters.completedByAgent)},
        {u"completed_by_caller"_s, number(counters.completedByCaller)},
        {u"transferred"_s, number(counters.transferred)},
        {u"completed_otherwise"_s, number(counters.completedOtherwise)},
        {u"missed_offers"_s, number(counters.missedOffers)},
        {u"wait_s"_s, number(counters.answeredWaitS)},
        {u"abandoned_wait_s"_s, number(counters.abandonedWaitS)},
        {u"max_wait_s"_s, number(counters.maxWaitS)},
        {u"talk_s"_s, number(counters.talkS)},
        {u"waiting"_s, static_cast<qint64>(queue.waiting.size())},
    };
}

QJsonObject agentObject(const live::Floor &floor, const live::AgentView &agent,
                        const FileTotals::Agent &totals)
{
    QJsonObject paused;
    for (const auto &[reason, span] : totals.pausedByReason) {
        paused.insert(QString::fromStdString(reason),
                      static_cast<double>(span.count()) / 1'000'000.0);
    }
    QJsonArray memberships;
    for (const live::MembershipView &each : agent.memberships) {
        memberships.append(QJsonObject{
            {u"queue"_s, QString::fromStdString(floor.queue(each.queue).name)},
            {u"paused"_s, each.isPaused},
            {u"dynamic"_s, each.isDynamic},
            {u"penalty"_s, each.penalty},
        });
    }
    return {
        {u"address"_s, QString::fromStdString(agent.address)},
        {u"state"_s, QString::fromLatin1(stateId(agent.state))},
        {u"reason"_s, QString::fromStdString(agent.reason)},
        {u"partly_paused"_s, agent.isPartlyPaused},
        {u"calls"_s, number(totals.counters.calls)},
        {u"talk_s"_s, number(totals.counters.talkS)},
        {u"missed"_s, number(totals.counters.missed)},
        {u"paused_s"_s, paused},
        {u"memberships"_s, memberships},
    };
}

} // namespace

const char *stateId(live::AgentState state)
{
    switch (state) {
    case live::AgentState::LoggedOut:
        return "logged_out";
    case live::AgentState::Available:
        return "available";
    case live::AgentState::Ringing:
        return "ringing";
    case live::AgentState::Talking:
        return "talking";
    case live::AgentState::OnHold:
        return "on_hold";
    case live::AgentState::OtherCall:
        return "other_call";
    case live::AgentState::WrapUp:
        return "wrap_up";
    case live::AgentState::OnBreak:
        return "on_break";
    case live::AgentState::Unreachable:
        return "unreachable";
    case live::AgentState::Count:
        break;
    }
    return "unknown";
}

QByteArray foldReport(const live::Floor &floor, const FileTotals &totals)
{
    QJsonObject queues;
    for (const live::QueueView &queue : floor.queues()) {
        queues.insert(QString::fromStdString(queue.name),
                      queueObject(queue, totals.queue(queue.id)));
    }
    std::map<std::string, int> uses;
    for (const live::AgentView &agent : floor.agents()) {
        ++uses[agent.name.empty() ? agent.address : agent.name];
    }
    QJsonObject agents;
    for (const live::AgentView &agent : floor.agents()) {
        std::string key = agent.name.empty() ? agent.address : agent.name;
        if (uses[key] > 1 && !agent.name.empty()) {
            key += " (" + agent.address + ")";
        }
        agents.insert(QString::fromStdString(key),
                      agentObject(floor, agent, totals.agent(agent.id)));
    }
    QJsonObject anomalies;
    for (const auto &[kind, count] : floor.anomalies()) {
        anomalies.insert(QString::fromStdString(kind), number(count));
    }
    return QJsonDocument(QJsonObject{{u"queues"_s, queues},
                                     {u"agents"_s, agents},
                                     {u"anomalies"_s, anomalies}})
        .toJson();
}

} // namespace fw::ctl
