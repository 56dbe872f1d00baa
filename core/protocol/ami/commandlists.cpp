// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/commandlists.h"

#include "core/protocol/ami/memberevents.h"

#include <algorithm>

namespace fw::ami {

void CommandLists::take(const AmiMessage &message)
{
    if (message.kind != AmiKind::Event) {
        return;
    }
    if (message.name == "QueueMember") {
        const MemberFields fields(message);
        if (fields.isComplete()) {
            members.push_back({std::string(fields.queue), std::string(fields.address),
                               std::string(fields.name), std::string(fields.stateInterface),
                               fields.membership == "dynamic", fields.isPaused(),
                               std::string(fields.pausedReason), numberIn(fields.penalty)});
        }
    } else if (message.name == "QueueEntry") {
        callers.push_back(
            {std::string(message.value("Queue")), std::string(message.value("Channel")),
             numberIn(message.value("Position")), numberIn(message.value("Priority"))});
    } else if (message.name == "Status") {
        channels.push_back(
            {std::string(message.value("Channel")), std::string(message.value("Application")),
             std::string(message.value("Data")), !message.value("BridgeID").empty()});
    }
}

void CommandLists::clear()
{
    members.clear();
    callers.clear();
    channels.clear();
}

const CommandLists::Member *CommandLists::member(std::string_view agent,
                                                 std::string_view queue) const
{
    const auto found = std::ranges::find_if(
        members, [&](const Member &each) { return each.address == agent && each.queue == queue; });
    return found == members.end() ? nullptr : &*found;
}

const CommandLists::Channel *CommandLists::channel(std::string_view name) const
{
    const auto found = std::ranges::find(channels, name, &Channel::name);
    return found == channels.end() ? nullptr : &*found;
}

} // namespace fw::ami
