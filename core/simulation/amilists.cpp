// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/amilists.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>
#include <cstdio>

namespace fw::simulation {

namespace {

const char *strategyName(Strategy strategy)
{
    static constexpr std::array kNames{"rrmemory", "leastrecent", "fewestcalls",
                                       "linear",   "ringall",     "random"};
    return kNames[static_cast<std::size_t>(strategy)];
}

std::string percent(std::int64_t part, std::int64_t whole)
{
    std::array<char, 16> text{};
    const double share =
        whole == 0 ? 0.0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    std::snprintf(text.data(), text.size(), "%.1f", share);
    return text.data();
}

} // namespace

AmiLists::AmiLists(const SimulatedSwitch &simulated)
    : m_switch(simulated)
{
}

std::optional<std::string> AmiLists::answer(const AmiRequest &request) const
{
    const std::string &name = request.name();
    if (name == "queuestatus") {
        return queueStatus(request);
    }
    if (name == "queuesummary") {
        return queueSummary(request);
    }
    if (name == "coreshowchannels") {
        return channels(request);
    }
    if (name == "status") {
        return status(request);
    }
    if (name == "extensionstate") {
        // Nobody has a dial plan here.
        return request.reply("Success", field("Message", "Extension Status") +
                                            field("Exten", request.value("exten")) +
                                            field("Context", request.value("context")) +
                                            field("Hint", "") + field("Status", -1) +
                                            field("StatusText", "Unknown"));
    }
    if (name == "getconfig") {
        return request.value("filename") == "queues.conf" ? queueConfig(request)
                                                          : request.error("Config file not found");
    }
    if (name == "coresettings") {
        return request.reply("Success", field("AMIversion", "11.0.0") +
                                            field("AsteriskVersion", SimulatedSwitch::kVersion) +
                                            field("SystemName", "floorwarden-sim") +
                                            field("CoreMaxCalls", 0));
    }
    if (name == "corestatus") {
        return coreStatus(request);
    }
    return std::nullopt;
}

std::string AmiLists::coreStatus(const AmiRequest &request) const
{
    const QDateTime started = QDateTime::fromMSecsSinceEpoch(
        toMicroseconds(m_switch.startedAt()) / 1000, QTimeZone::utc());
    const std::string date = started.date().toString(Qt::ISODate).toStdString();
    const std::string time = started.time().toString(Qt::ISODate).toStdString();
    return request.reply(
        "Success",
        field("CoreStartupDate", date) + field("CoreStartupTime", time) +
            field("CoreReloadDate", date) + field("CoreReloadTime", time) +
            field("CoreCurrentCalls", static_cast<std::int64_t>(m_switch.state().calls.size())));
}

std::string AmiLists::queueParams(const Queue &queue) const
{
    const SwitchCounters &counters = queue.counters;
    return field("Event", "QueueParams") + field("Queue", queue.parameters.name) + field("Max", 0) +
           field("Strategy", strategyName(queue.parameters.strategy)) +
           field("Calls", static_cast<std::int64_t>(queue.waiting.size())) +
           field("Holdtime", counters.averageHold) + field("TalkTime", counters.averageTalk) +
           field("Completed", counters.completed) + field("Abandoned", counters.abandoned) +
           field("ServiceLevel", 20) +
           field("ServicelevelPerf", percent(counters.completedInTime, counters.completed)) +
           field("ServicelevelPerf2",
                 percent(counters.completedInTime, counters.completed + counters.abandoned)) +
           field("Weight", queue.parameters.weight);
}

std::string AmiLists::member(std::size_t queue, const Agent &agent) const
{
    const CentreState &state = m_switch.state();
    const Membership &membership = *agent.membership(queue);
    const bool isInCall =
        agent.phone == Phone::Talking && state.calls.at(agent.call).queue == queue;
    return field("Event", "QueueMember") + field("Queue", state.queues[queue].parameters.name) +
           field("Name", agent.parameters.name) + field("Location", agent.interface) +
           field("StateInterface", agent.interface) +
           field("Membership", membership.isStatic ? "static" : "dynamic") +
           field("Penalty", membership.penalty) + field("CallsTaken", membership.callsTaken) +
           field("LastCall", membership.lastCall) + field("LastPause", membership.lastPause) +
           field("LoginTime", membership.loginTime) + field("InCall", isInCall ? 1 : 0) +
           field("Status", AmiScribe::statusOf(agent)) +
           field("Paused", membership.isPaused ? 1 : 0) + field("PausedReason", membership.reason) +
           field("Wrapuptime", 0);
}

std::string AmiLists::entry(const Queue &queue, const Call &call, int position) const
{
    return field("Event", "QueueEntry") + field("Queue", queue.parameters.name) +
           field("Position", position) + field("Channel", call.channel.name) +
           field("Uniqueid", call.channel.uniqueid) + field("CallerIDNum", call.number) +
           field("CallerIDName", "unknown") + field("ConnectedLineNum", "unknown") +
           field("ConnectedLineName", "unknown") +
           field("Wait", m_switch.state().secondsSince(call.joined)) +
           field("Priority", call.priority);
}

std::string AmiLists::queueStatus(const AmiRequest &request) const
{
    const CentreState &state = m_switch.state();
    const std::string only = request.value("queue");
    const std::string onlyMember = request.value("member");
    std::string out;
    int count = 0;
    const auto add = [&request, &out, &count](const std::string &fields) {
        out += fields + request.actionId() + "\r\n";
        ++count;
    };
    for (std::size_t index = 0; index < state.queues.size(); ++index) {
        const Queue &queue = state.queues[index];
        if (!only.empty() && only != queue.parameters.name) {
            continue;
        }
        add(queueParams(queue));
        for (std::size_t each : queue.members) {
            const Agent &agent = state.agents[each];
            if (onlyMember.empty() || onlyMember == agent.interface ||
                onlyMember == agent.parameters.name) {
                add(member(index, agent));
            }
        }
        int position = 0;
        for (CallId id : queue.waiting) {
            add(entry(queue, state.calls.at(id), ++position));
        }
    }
    return request.list("Queue status will follow", out, "QueueStatusComplete", count);
}

std::string AmiLists::queueSummary(const AmiRequest &request) const
{
    const std::string only = request.value("queue");
    const CentreState &state = m_switch.state();
    std::string out;
    int count = 0;
    for (std::size_t index = 0; index < state.queues.size(); ++index) {
        const Queue &queue = state.queues[index];
        if (!only.empty() && only != queue.parameters.name) {
            continue;
        }
        std::int64_t available = 0;
        for (std::size_t member : queue.members) {
            const Agent &agent = state.agents[member];
            available += agent.phone == Phone::Idle && agent.isReachable &&
                                 !agent.membership(index)->isPaused
                             ? 1
                             : 0;
        }
        std::int64_t longest = 0;
        for (CallId id : queue.waiting) {
            longest = std::max(longest, state.secondsSince(state.calls.at(id).joined));
        }
        out += field("Event", "QueueSummary") + field("Queue", queue.parameters.name) +
               field("LoggedIn", static_cast<std::int64_t>(queue.members.size())) +
               field("Available", available) +
               field("Callers", static_cast<std::int64_t>(queue.waiting.size())) +
               field("HoldTime", queue.counters.averageHold) +
               field("TalkTime", queue.counters.averageTalk) + field("LongestHoldTime", longest) +
               request.actionId() + "\r\n";
        ++count;
    }
    return request.list("Queue summary will follow", out, "QueueSummaryComplete", count);
}

std::string AmiLists::channel(const ChannelRow &row) const
{
    const std::int64_t up = m_switch.state().secondsSince(row.since);
    std::array<char, 24> duration{};
    std::snprintf(duration.data(), duration.size(), "%02d:%02d:%02d", static_cast<int>(up / 3600),
                  static_cast<int>(up / 60 % 60), static_cast<int>(up % 60));
    return row.fields + field("Application", row.application) + field("ApplicationData", row.data) +
           field("Duration", duration.data()) + field("BridgeId", row.bridge) + "\r\n";
}

std::vector<AmiLists::ChannelRow> AmiLists::channelRows() const
{
    const CentreState &state = m_switch.state();
    const AmiScribe &scribe = m_switch.scribe();
    std::vector<ChannelRow> rows;
    for (const auto &[id, call] : state.calls) {
        const std::string &queue = state.queues[call.queue].parameters.name;
        const std::string bridge = call.agent ? scribe.bridgeId(call) : std::string();
        const bool hasLeft = call.phase == CallPhase::Leaving;
        rows.push_back({call.channel.name, scribe.callerFields(call),
                        hasLeft ? "Playback" : "Queue", hasLeft ? "goodbye" : queue, call.started,
                        bridge});
    }
    for (const Agent &agent : state.agents) {
        if (agent.phone == Phone::Idle) {
            continue;
        }
        const auto found = state.calls.find(agent.call);
        const Call *call = found == state.calls.end() ? nullptr : &found->second;
        const bool isTalking = agent.phone == Phone::Talking && call != nullptr;
        rows.push_back({agent.channel.name,
                        scribe.agentFields(call, agent, agent.phone == Phone::Ringing ? 5 : 6),
                        "AppQueue", "(Outgoing Line)", isTalking ? call->answered : state.now,
                        isTalking ? scribe.bridgeId(*call) : std::string()});
    }
    for (const Spy &spy : state.spies) {
        rows.push_back({spy.channel.name,
                        scribe.spyFields(spy, spy.isUp ? 6 : 5),
                        spy.wanted.application.c_str(),
                        spy.wanted.data,
                        state.now,
                        {}});
    }
    return rows;
}

std::string AmiLists::status(const AmiRequest &request) const
{
    const std::string only = request.value("channel");
    std::string out;
    int count = 0;
    for (const ChannelRow &row : channelRows()) {
        if (only.empty() || only == row.name) {
            out += field("Event", "Status") + field("Privilege", "Call") + row.fields +
                   field("Type", "PJSIP") + field("BridgeID", row.bridge) +
                   field("Application", row.application) + field("Data", row.data) +
                   field("Seconds", m_switch.state().secondsSince(row.since)) + request.actionId() +
                   "\r\n";
            ++count;
        }
    }
    if (!only.empty() && count == 0) {
        return request.error("No such channel");
    }
    return request.list("Channel status will follow", out, "StatusComplete", count);
}

std::string AmiLists::channels(const AmiRequest &request) const
{
    std::string out;
    const std::vector<ChannelRow> rows = channelRows();
    for (const ChannelRow &row : rows) {
        out += field("Event", "CoreShowChannel") + request.actionId() + channel(row);
    }
    const int count = static_cast<int>(rows.size());
    return request.list("Channels will follow", out, "CoreShowChannelsComplete", count);
}

std::string AmiLists::queueConfig(const AmiRequest &request) const
{
    std::string out;
    int category = 0;
    for (const Queue &queue : m_switch.state().queues) {
        std::array<char, 48> key{};
        std::snprintf(key.data(), key.size(), "Category-%06d", category);
        out += field(key.data(), queue.parameters.name);
        const std::array lines{std::string("strategy=") + strategyName(queue.parameters.strategy),
                               "wrapuptime=" + std::to_string(queue.parameters.wrapUp.count()),
                               std::string("servicelevel=20")};
        for (std::size_t line = 0; line < lines.size(); ++line) {
            std::snprintf(key.data(), key.size(), "Line-%06d-%06d", category,
                          static_cast<int>(line));
            out += field(key.data(), lines[line]);
        }
        ++category;
    }
    return request.reply("Success", out);
}

} // namespace fw::simulation
