// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/amisession.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QDateTime>
#include <QTimeZone>

#include <array>
#include <charconv>
#include <cstdio>

namespace fw::simulation {

namespace {

std::string lower(std::string text)
{
    for (char &each : text) {
        each = each >= 'A' && each <= 'Z' ? static_cast<char>(each - 'A' + 'a') : each;
    }
    return text;
}

std::string value(const std::vector<std::pair<std::string, std::string>> &headers, const char *key)
{
    for (const auto &[name, text] : headers) {
        if (name == key) {
            return text;
        }
    }
    return {};
}

bool isTrue(const std::string &text)
{
    const std::string word = lower(text);
    return word == "true" || word == "yes" || word == "on" || word == "1";
}

bool contains(const std::string &list, const std::string &word)
{
    return (',' + list + ',').find(',' + word + ',') != std::string::npos;
}

int number(const std::string &text)
{
    int result = 0;
    std::from_chars(text.data(), text.data() + text.size(), result);
    return result;
}

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

AmiSession::AmiSession(SimulatedSwitch &simulated, AmiAccount account, std::uint32_t challenge)
    : m_switch(simulated)
    , m_account(std::move(account))
    , m_challenge(std::to_string(challenge))
{
}

std::string AmiSession::banner()
{
    return "Asterisk Call Manager/11.0.0\r\n";
}

bool AmiSession::wants(EventClass eventClass) const
{
    return m_isLoggedIn && (m_mask & static_cast<unsigned>(eventClass)) != 0;
}

std::string AmiSession::receive(std::string_view bytes)
{
    m_buffer += bytes;
    std::string out;
    Headers action;
    std::size_t start = 0;
    std::size_t consumed = 0;
    for (std::size_t end = m_buffer.find('\n'); end != std::string::npos && !m_isClosing;
         end = m_buffer.find('\n', start)) {
        std::string line = m_buffer.substr(start, end - start);
        start = end + 1;
        if (!line.empty() && line.back() == '\r') {
            line.pop_back();
        }
        if (const std::size_t colon = line.find(':'); colon != std::string::npos) {
            const std::size_t text = line.find_first_not_of(' ', colon + 1);
            action.emplace_back(lower(line.substr(0, colon)),
                                text == std::string::npos ? std::string() : line.substr(text));
        } else if (line.empty()) {
            consumed = start;
            out += answer(std::exchange(action, {}));
        }
    }
    m_buffer.erase(0, consumed);
    return out;
}

std::string AmiSession::reply(const char *kind, const std::string &fields) const
{
    return field("Response", kind) + m_actionId + fields + "\r\n";
}

std::string AmiSession::error(const char *message) const
{
    return reply("Error", field("Message", message));
}

std::string AmiSession::done(const char *message) const
{
    return reply("Success", field("Message", message));
}

std::string AmiSession::list(const char *message, const std::string &items, const char *complete,
                             int count) const
{
    return reply("Success", field("EventList", "start") + field("Message", message)) + items +
           field("Event", complete) + m_actionId + field("EventList", "Complete") +
           field("ListItems", count) + "\r\n";
}

bool AmiSession::mayWrite(const std::string &name) const
{
    const auto any = [this](std::initializer_list<const char *> classes) {
        return std::any_of(classes.begin(), classes.end(), [this](const char *each) {
            return contains(m_account.writeClasses, each);
        });
    };
    if (name == "queuepause" || name == "queueadd" || name == "queueremove" ||
        name == "queuepenalty") {
        return any({"agent"});
    }
    if (name == "hangup") {
        return any({"call", "system"});
    }
    if (name == "redirect" || name == "blindtransfer") {
        return any({"call"});
    }
    if (name == "originate") {
        return any({"originate"});
    }
    if (name == "coreshowchannels" || name == "corestatus" || name == "coresettings") {
        return any({"system", "reporting"});
    }
    if (name == "getconfig") {
        return any({"system", "config"});
    }
    return name != "command" || any({"command"});
}

std::string AmiSession::answer(const Headers &action)
{
    const std::string id = value(action, "actionid");
    m_actionId = id.empty() ? std::string() : field("ActionID", id);
    const std::string name = lower(value(action, "action"));
    if (name.empty()) {
        return error("Missing action in request");
    }
    if (name != "challenge" && name != "login" && name != "logoff" && !m_isLoggedIn) {
        return error("Permission denied");
    }
    if (!mayWrite(name)) {
        return error("Permission denied");
    }
    for (auto part : {&AmiSession::answerSession, &AmiSession::answerList,
                      &AmiSession::answerQueueAction, &AmiSession::answerCallAction}) {
        if (std::string text = (this->*part)(name, action); !text.empty()) {
            return text;
        }
    }
    const std::string message = "Invalid/unknown command: " + value(action, "action") +
                                ". Use Action: ListCommands to show available commands.";
    return error(message.c_str());
}

std::string AmiSession::login(const Headers &action)
{
    if (m_isLoggedIn) {
        return done("Already authenticated");
    }
    const std::string type = lower(value(action, "authtype"));
    bool isRight = value(action, "username") == m_account.user;
    if (type == "md5") {
        const std::string plain = m_challenge + m_account.secret;
        const QByteArray key =
            QCryptographicHash::hash(QByteArray::fromStdString(plain), QCryptographicHash::Md5)
                .toHex();
        isRight = isRight && value(action, "key") == key.toStdString();
    } else {
        isRight = isRight && value(action, "secret") == m_account.secret;
    }
    if (!isRight) {
        m_isClosing = true;
        m_isRefused = true;
        return error("Authentication failed");
    }
    m_isLoggedIn = true;
    setMask(value(action, "events"));
    std::string out = done("Authentication accepted");
    // A demo feature: what happened before, told with the times of then.
    for (const SwitchEvent &event : m_switch.history()) {
        if (wants(event.eventClass)) {
            out += event.text;
        }
    }
    if (wants(EventClass::System)) {
        const std::int64_t up = m_switch.state().secondsSince(m_switch.startedAt());
        out += field("Event", "FullyBooted") + field("Privilege", "system,all") +
               field("Uptime", up) + field("LastReload", up) + field("Status", "Fully Booted") +
               "\r\n";
    }
    return out;
}

void AmiSession::setMask(const std::string &mask)
{
    const std::string words = lower(mask);
    if (words.empty() || words == "on" || words == "true" || words == "yes" ||
        contains(words, "all")) {
        m_mask = 7;
        return;
    }
    m_mask = (contains(words, "system") ? 1U : 0U) | (contains(words, "call") ? 2U : 0U) |
             (contains(words, "agent") ? 4U : 0U);
}

std::string AmiSession::answerSession(const std::string &name, const Headers &action)
{
    if (name == "challenge") {
        return lower(value(action, "authtype")) == "md5"
                   ? reply("Success", field("Challenge", m_challenge))
                   : error("Must specify AuthType");
    }
    if (name == "login") {
        return login(action);
    }
    if (name == "logoff") {
        m_isClosing = true;
        return reply("Goodbye", field("Message", "Thanks for all the fish."));
    }
    if (name == "events") {
        setMask(value(action, "eventmask"));
        return reply("Success", field("Events", m_mask == 0 ? "Off" : "On"));
    }
    if (name == "ping") {
        const std::int64_t micros = toMicroseconds(m_switch.state().now);
        std::array<char, 40> stamp{};
        std::snprintf(stamp.data(), stamp.size(), "%lld.%06lld",
                      static_cast<long long>(micros / 1'000'000),
                      static_cast<long long>(micros % 1'000'000));
        return reply("Success", field("Ping", "Pong") + field("Timestamp", stamp.data()));
    }
    if (name == "coresettings") {
        return reply("Success", field("AMIversion", "11.0.0") +
                                    field("AsteriskVersion", "22.0.0-floorwarden-simulation") +
                                    field("SystemName", "floorwarden-sim") +
                                    field("CoreMaxCalls", 0));
    }
    if (name == "corestatus") {
        const QDateTime started = QDateTime::fromMSecsSinceEpoch(
            toMicroseconds(m_switch.startedAt()) / 1000, QTimeZone::utc());
        const std::string date = started.date().toString(Qt::ISODate).toStdString();
        const std::string time = started.time().toString(Qt::ISODate).toStdString();
        return reply("Success", field("CoreStartupDate", date) + field("CoreStartupTime", time) +
                                    field("CoreReloadDate", date) + field("CoreReloadTime", time) +
                                    field("CoreCurrentCalls", static_cast<std::int64_t>(
                                                                  m_switch.state().calls.size())));
    }
    return {};
}

std::string AmiSession::answerList(const std::string &name, const Headers &action)
{
    if (name == "queuestatus") {
        return queueStatus(value(action, "queue"));
    }
    if (name == "queuesummary") {
        return queueSummary(value(action, "queue"));
    }
    if (name == "coreshowchannels") {
        return channels();
    }
    if (name == "getconfig") {
        return value(action, "filename") == "queues.conf" ? queueConfig()
                                                          : error("Config file not found");
    }
    if (name == "listcommands") {
        return reply("Success",
                     field("CoreShowChannels",
                           "List currently active channels.  (Priv: system,reporting,all)") +
                         field("GetConfig", "Retrieve configuration.  (Priv: system,config,all)") +
                         field("Hangup", "Hangup channel.  (Priv: system,call,all)") +
                         field("Originate", "Originate a call.  (Priv: originate,all)") +
                         field("QueuePause",
                               "Makes a queue member temporarily unavailable.  (Priv: agent,all)") +
                         field("QueueStatus", "Show queue status.  (Priv: <none>)"));
    }
    return {};
}

std::string AmiSession::queueStatus(const std::string &only)
{
    const CentreState &state = m_switch.state();
    std::string out;
    int count = 0;
    for (std::size_t index = 0; index < state.queues.size(); ++index) {
        const Queue &queue = state.queues[index];
        const std::string &name = queue.parameters.name;
        if (!only.empty() && only != name) {
            continue;
        }
        const SwitchCounters &counters = queue.counters;
        out += field("Event", "QueueParams") + field("Queue", name) + field("Max", 0) +
               field("Strategy", strategyName(queue.parameters.strategy)) +
               field("Calls", static_cast<std::int64_t>(queue.waiting.size())) +
               field("Holdtime", counters.averageHold) + field("TalkTime", counters.averageTalk) +
               field("Completed", counters.completed) + field("Abandoned", counters.abandoned) +
               field("ServiceLevel", 20) +
               field("ServicelevelPerf", percent(counters.completedInTime, counters.completed)) +
               field("ServicelevelPerf2",
                     percent(counters.completedInTime, counters.completed + counters.abandoned)) +
               field("Weight", queue.parameters.weight) + m_actionId + "\r\n";
        ++count;
        for (std::size_t member : queue.members) {
            const Agent &agent = state.agents[member];
            const Membership &membership = *agent.membership(index);
            const bool isInCall =
                agent.phone == Phone::Talking && state.calls.at(agent.call).queue == index;
            out +=
                field("Event", "QueueMember") + field("Queue", name) +
                field("Name", agent.parameters.name) + field("Location", agent.interface) +
                field("StateInterface", agent.interface) + field("Membership", "dynamic") +
                field("Penalty", membership.penalty) + field("CallsTaken", membership.callsTaken) +
                field("LastCall", membership.lastCall) + field("LastPause", membership.lastPause) +
                field("LoginTime", membership.loginTime) + field("InCall", isInCall ? 1 : 0) +
                field("Status", AmiScribe::statusOf(agent)) +
                field("Paused", membership.isPaused ? 1 : 0) +
                field("PausedReason", membership.reason) + field("Wrapuptime", 0) + m_actionId +
                "\r\n";
            ++count;
        }
        int position = 0;
        for (CallId id : queue.waiting) {
            const Call &call = state.calls.at(id);
            out += field("Event", "QueueEntry") + field("Queue", name) +
                   field("Position", ++position) + field("Channel", call.channel.name) +
                   field("Uniqueid", call.channel.uniqueid) + field("CallerIDNum", call.number) +
                   field("CallerIDName", "unknown") + field("ConnectedLineNum", "unknown") +
                   field("ConnectedLineName", "unknown") +
                   field("Wait", state.secondsSince(call.joined)) +
                   field("Priority", call.priority) + m_actionId + "\r\n";
            ++count;
        }
    }
    return list("Queue status will follow", out, "QueueStatusComplete", count);
}

std::string AmiSession::queueSummary(const std::string &only)
{
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
               m_actionId + "\r\n";
        ++count;
    }
    return list("Queue summary will follow", out, "QueueSummaryComplete", count);
}

std::string AmiSession::channels()
{
    const CentreState &state = m_switch.state();
    std::string out;
    int count = 0;
    const auto add = [this, &out, &count, &state](const std::string &fields,
                                                  const char *application, TimePoint since,
                                                  const std::string &bridge) {
        const std::int64_t up = state.secondsSince(since);
        std::array<char, 24> duration{};
        std::snprintf(duration.data(), duration.size(), "%02d:%02d:%02d",
                      static_cast<int>(up / 3600), static_cast<int>(up / 60 % 60),
                      static_cast<int>(up % 60));
        out += field("Event", "CoreShowChannel") + m_actionId + fields +
               field("Application", application) + field("ApplicationData", "") +
               field("Duration", duration.data()) + field("BridgeId", bridge) + "\r\n";
        ++count;
    };
    for (const auto &[id, call] : state.calls) {
        const std::string bridge = call.agent ? m_switch.scribe().bridgeId(call) : std::string();
        add(m_switch.scribe().callerFields(call), "Queue", call.started, bridge);
    }
    for (const Agent &agent : state.agents) {
        if (agent.phone == Phone::Idle) {
            continue;
        }
        const auto found = state.calls.find(agent.call);
        const Call *call = found == state.calls.end() ? nullptr : &found->second;
        const bool isTalking = agent.phone == Phone::Talking && call != nullptr;
        add(m_switch.scribe().agentFields(call, agent, agent.phone == Phone::Ringing ? 5 : 6),
            "AppQueue", isTalking ? call->answered : state.now,
            isTalking ? m_switch.scribe().bridgeId(*call) : std::string());
    }
    return list("Channels will follow", out, "CoreShowChannelsComplete", count);
}

std::string AmiSession::queueConfig()
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
    return reply("Success", out);
}

std::string AmiSession::answerQueueAction(const std::string &name, const Headers &action)
{
    CallCentre &centre = m_switch.centre();
    const std::string queueName = value(action, "queue");
    const std::optional<std::size_t> queue = centre.findQueue(queueName);
    if (name == "queuewithdrawcaller") {
        return queue && centre.withdraw(*queue, value(action, "caller"))
                   ? done("Withdraw requested successfully")
                   : error("Unable to request withdraw from queue: No such caller");
    }
    if (name != "queuepause" && name != "queueadd" && name != "queueremove" &&
        name != "queuepenalty") {
        return {};
    }
    const std::optional<std::size_t> agent = centre.findAgent(value(action, "interface"));
    if (name == "queuepause") {
        const std::string paused = value(action, "paused");
        if (value(action, "interface").empty() || paused.empty()) {
            return error("Need 'Interface' and 'Paused' parameters.");
        }
        if (!agent || (!queueName.empty() && !queue) ||
            !centre.pause(*agent, queue, isTrue(paused), value(action, "reason"))) {
            return error("Interface not found");
        }
        return done(isTrue(paused) ? "Interface paused successfully"
                                   : "Interface unpaused successfully");
    }
    if (name == "queuepenalty") {
        return agent && centre.setPenalty(*agent, queue, number(value(action, "penalty")))
                   ? done("Interface penalty set successfully")
                   : error("Invalid interface, queuename or penalty");
    }
    if (!queue) {
        return error(name == "queueadd" ? "Unable to add interface to queue: No such queue"
                                        : "Unable to remove interface from queue: No such queue");
    }
    if (name == "queueadd") {
        if (!agent || !centre.addMember(*agent, *queue, number(value(action, "penalty")))) {
            return error("Unable to add interface: Already there");
        }
        if (isTrue(value(action, "paused"))) {
            centre.pause(*agent, queue, true, value(action, "reason"));
        }
        return done("Added interface to queue");
    }
    return agent && centre.removeMember(*agent, *queue)
               ? done("Removed interface from queue")
               : error("Unable to remove interface: Not there");
}

std::string AmiSession::answerCallAction(const std::string &name, const Headers &action)
{
    CallCentre &centre = m_switch.centre();
    if (name == "hangup") {
        return centre.hangUp(value(action, "channel")) ? done("Channel Hungup")
                                                       : error("No such channel");
    }
    if (name == "redirect" || name == "blindtransfer") {
        if (!centre.transfer(value(action, "channel"), value(action, "exten"))) {
            return error("Channel specified does not exist");
        }
        return done(name == "redirect" ? "Redirect successful" : "Transfer succeeded");
    }
    return {};
}

} // namespace fw::simulation
