// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/amicommands.h"

#include <algorithm>
#include <array>

namespace fw::simulation {

namespace {

struct Command
{
    const char *name;
    const char *synopsis;
    const char *classes; ///< any one of them; none: any login may
};

constexpr std::array kCommands{
    Command{"BlindTransfer", "Blind transfer channel(s) to the given destination", "call"},
    Command{"Challenge", "Generate Challenge for MD5 Auth.", ""},
    Command{"Command", "Execute Asterisk CLI Command.", "command"},
    Command{"CoreSettings", "Show PBX core settings (version etc).", "system,reporting"},
    Command{"CoreShowChannels", "List currently active channels.", "system,reporting"},
    Command{"CoreStatus", "Show PBX core status variables.", "system,reporting"},
    Command{"Events", "Control Event Flow.", ""},
    Command{"ExtensionState", "Check Extension Status.", "call,reporting"},
    Command{"GetConfig", "Retrieve configuration.", "system,config"},
    Command{"Hangup", "Hangup channel.", "system,call"},
    Command{"ListCommands", "List available manager commands.", ""},
    Command{"Login", "Login Manager.", ""},
    Command{"Logoff", "Logoff Manager.", ""},
    Command{"Originate", "Originate a call.", "originate"},
    Command{"Ping", "Keepalive command.", ""},
    Command{"PlayDTMF", "Play DTMF signal on a specific channel.", "call"},
    Command{"QueueAdd", "Add interface to queue.", "agent"},
    Command{"QueueChangePriorityCaller", "Change priority of a caller on queue.", ""},
    Command{"QueueMemberRingInUse", "Set the ringinuse value for a queue member.", "agent"},
    Command{"QueuePause", "Makes a queue member temporarily unavailable.", "agent"},
    Command{"QueuePenalty", "Set the penalty for a queue member.", "agent"},
    Command{"QueueRemove", "Remove interface from queue.", "agent"},
    Command{"QueueStatus", "Show queue status.", ""},
    Command{"QueueSummary", "Show queue summary.", ""},
    Command{"QueueWithdrawCaller",
            "Request to withdraw a caller from the queue back to the "
            "dialplan.",
            ""},
    Command{"Redirect", "Redirect (transfer) a call.", "call"},
    Command{"Status", "List channel status.", "system,call,reporting"},
};

bool isAllowed(const Command &command, const std::string &writeClasses)
{
    const std::string classes = command.classes;
    if (classes.empty() || hasWord(writeClasses, "all")) {
        return true;
    }
    for (const char *each :
         {"agent", "call", "command", "config", "originate", "reporting", "system"}) {
        if (hasWord(classes, each) && hasWord(writeClasses, each)) {
            return true;
        }
    }
    return false;
}

} // namespace

bool mayUse(const std::string &action, const std::string &writeClasses)
{
    const auto found =
        std::find_if(kCommands.begin(), kCommands.end(),
                     [&action](const Command &each) { return lowerCase(each.name) == action; });
    return found == kCommands.end() || isAllowed(*found, writeClasses);
}

std::string listCommands(const AmiRequest &request, const std::string &writeClasses)
{
    std::string fields;
    for (const Command &command : kCommands) {
        if (isAllowed(command, writeClasses)) {
            const std::string classes = command.classes;
            fields +=
                field(command.name, std::string(command.synopsis) + "  (Priv: " +
                                        (classes.empty() ? "<none>" : classes + ",all") + ')');
        }
    }
    return request.reply("Success", fields);
}

} // namespace fw::simulation
