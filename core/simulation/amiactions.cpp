// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/amiactions.h"

#include <array>

namespace fw::simulation {

AmiActions::AmiActions(SimulatedSwitch &simulated)
    : m_switch(simulated)
{
}

std::optional<std::string> AmiActions::answer(const AmiRequest &request)
{
    for (auto part :
         {&AmiActions::answerCaller, &AmiActions::answerMember, &AmiActions::answerCall}) {
        if (std::optional<std::string> text = (this->*part)(request)) {
            return text;
        }
    }
    if (request.name() == "command") {
        return command(request);
    }
    return std::nullopt;
}

std::optional<std::string> AmiActions::answerCaller(const AmiRequest &request)
{
    CallCentre &centre = m_switch.centre();
    const Found queue = centre.findQueue(request.value("queue"));
    const std::string caller = request.value("caller");
    if (request.name() == "queuewithdrawcaller") {
        return request.doneIf(queue && centre.withdraw(*queue, caller),
                              "Withdraw requested successfully",
                              "Unable to request withdraw from queue: No such caller");
    }
    if (request.name() != "queuechangeprioritycaller") {
        return std::nullopt;
    }
    if (request.value("priority").empty()) {
        return request.error("'Priority' not specified.");
    }
    if (!queue) {
        return request.error("Unable to change priority caller on queue: No such queue");
    }
    return request.doneIf(
        centre.setPriority(*queue, caller, request.number("priority"), request.isTrue("immediate")),
        "Priority change for caller on queue",
        "Unable to change priority caller on queue: No such caller");
}

std::optional<std::string> AmiActions::answerMember(const AmiRequest &request)
{
    CallCentre &centre = m_switch.centre();
    const std::string &name = request.name();
    static constexpr std::array kNames{"queuepause", "queueadd", "queueremove", "queuepenalty",
                                       "queuememberringinuse"};
    if (std::find(kNames.begin(), kNames.end(), name) == kNames.end()) {
        return std::nullopt;
    }
    const std::string queueName = request.value("queue");
    const Found queue = centre.findQueue(queueName);
    const Found agent = centre.findAgent(request.value("interface"));
    const bool isPlaceKnown = queueName.empty() || queue;
    if (name == "queuepause") {
        return pause(request, queue, agent);
    }
    if (name == "queuepenalty") {
        return request.doneIf(
            agent && isPlaceKnown && centre.setPenalty(*agent, queue, request.number("penalty")),
            "Interface penalty set successfully", "Invalid interface, queuename or penalty");
    }
    if (name == "queuememberringinuse") {
        return request.doneIf(agent && isPlaceKnown &&
                                  centre.setRingInUse(*agent, queue, request.isTrue("ringinuse")),
                              "Interface ringinuse set successfully",
                              "Invalid interface, queuename or ringinuse value");
    }
    if (name == "queueadd") {
        return addMember(request, queue, agent);
    }
    if (!queue) {
        return request.error("Unable to remove interface from queue: No such queue");
    }
    if (agent) {
        const Membership *place = m_switch.state().agents[*agent].membership(*queue);
        if (place != nullptr && place->isStatic) {
            return request.error("Member not dynamic");
        }
    }
    return request.doneIf(agent && centre.removeMember(*agent, *queue),
                          "Removed interface from queue", "Unable to remove interface: Not there");
}

std::string AmiActions::pause(const AmiRequest &request, Found queue, Found agent)
{
    if (request.value("interface").empty() || request.value("paused").empty()) {
        return request.error("Need 'Interface' and 'Paused' parameters.");
    }
    const bool isPaused = request.isTrue("paused");
    const bool isPlaceKnown = request.value("queue").empty() || queue;
    return request.doneIf(
        agent && isPlaceKnown &&
            m_switch.centre().pause(*agent, queue, isPaused, request.value("reason")),
        isPaused ? "Interface paused successfully" : "Interface unpaused successfully",
        "Interface not found");
}

std::string AmiActions::addMember(const AmiRequest &request, Found queue, Found agent)
{
    CallCentre &centre = m_switch.centre();
    if (!queue) {
        return request.error("Unable to add interface to queue: No such queue");
    }
    if (!agent || !centre.addMember(*agent, *queue, request.number("penalty"))) {
        return request.error("Unable to add interface: Already there");
    }
    if (request.isTrue("paused")) {
        centre.pause(*agent, queue, true, request.value("reason"));
    }
    return request.done("Added interface to queue");
}

std::optional<std::string> AmiActions::answerCall(const AmiRequest &request)
{
    CallCentre &centre = m_switch.centre();
    const std::string channel = request.value("channel");
    if (request.name() == "hangup") {
        return request.doneIf(centre.hangUp(channel), "Channel Hungup", "No such channel");
    }
    if (request.name() == "redirect") {
        return request.doneIf(centre.transfer(channel, request.value("exten")),
                              "Redirect successful", "Channel specified does not exist");
    }
    if (request.name() == "blindtransfer") {
        return request.doneIf(centre.transfer(channel, request.value("exten")),
                              "Transfer succeeded", "Channel specified does not exist");
    }
    if (request.name() == "playdtmf") {
        const std::string digit = request.value("digit");
        if (digit.empty()) {
            return request.error("No digit specified");
        }
        // Without "Receive" the phone itself hears the tone, and nothing else happens.
        const char key = request.isTrue("receive") ? digit.front() : ' ';
        return request.doneIf(centre.pressKey(channel, key), "DTMF successfully queued",
                              "Channel not found");
    }
    if (request.name() == "originate") {
        return originate(request);
    }
    return std::nullopt;
}

std::string AmiActions::originate(const AmiRequest &request)
{
    Origination wanted;
    wanted.device = request.value("channel");
    wanted.application = request.value("application");
    wanted.data = request.value("data");
    wanted.actionId = request.value("actionid");
    if (wanted.device.empty()) {
        return request.error("Channel not specified");
    }
    if (wanted.application.empty()) {
        return request.error("Originate with 'Exten' requires 'Context' and 'Priority'");
    }
    // What runs a program on the switch needs the system class, and no account here has it.
    const std::string application = lowerCase(wanted.application);
    static constexpr std::array kForbidden{"system", "trysystem", "exec", "agi", "mixmonitor"};
    if (std::find(kForbidden.begin(), kForbidden.end(), application) != kForbidden.end()) {
        return request.error("Originate Access Forbidden: app or data blacklisted");
    }
    m_switch.centre().originate(std::move(wanted));
    return request.done("Originate successfully queued");
}

std::string AmiActions::command(const AmiRequest &request) const
{
    const std::string text = request.value("command");
    const bool isVersion = text == "core show version";
    std::string output = "Asterisk ";
    output += SimulatedSwitch::kVersion;
    if (!isVersion) {
        output = "No such command '";
        output += text;
        output += "'";
    }
    return request.reply(isVersion ? "Success" : "Error",
                         field("Message", "Command output follows") + field("Output", output));
}

} // namespace fw::simulation
