// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/amistream.h"

#include <random>
#include <vector>

namespace fw::bench {

namespace {

constexpr int kAgents = 2000;
constexpr int kQueues = 50;
constexpr int kCalls = 400; ///< at the same time
constexpr long long kStartUs = 1'795'419'221'000'000;
constexpr int kEventSpacingUs = 500;

struct Call
{
    int slot = 0;
    int number = 0; ///< counted up over all calls
    int round = 0;  ///< calls that this slot had before
    int step = 0;
    int waitS = 0;

    [[nodiscard]] int agent() const { return slot + kCalls * (round % (kAgents / kCalls)); }

    [[nodiscard]] int queue() const { return agent() % kQueues; }

    [[nodiscard]] bool isAbandoned() const { return number % 20 == 7; }
};

class Writer
{
public:
    explicit Writer(std::size_t bytes)
        : m_wanted(bytes)
    {
        m_stream.bytes.reserve(bytes + 8192);
        m_stream.bytes = "Asterisk Call Manager/11.0.0\r\n";
    }

    AmiStream write()
    {
        for (int agent = 0; agent < kAgents; ++agent) {
            begin("QueueMemberAdded", "agent");
            member(agent, 1, false);
            end();
        }
        std::vector<Call> calls(kCalls);
        for (int slot = 0; slot < kCalls; ++slot) {
            calls[static_cast<std::size_t>(slot)].slot = slot;
            renew(calls[static_cast<std::size_t>(slot)]);
        }
        std::mt19937 random(22);
        while (m_stream.bytes.size() < m_wanted) {
            Call &call = calls[random() % calls.size()];
            if (!advance(call)) {
                ++call.round;
                renew(call);
            }
        }
        begin("Shutdown", "system");
        field("Shutdown", "Cleanly");
        end();
        return std::move(m_stream);
    }

private:
    void renew(Call &call)
    {
        call.number = ++m_calls;
        call.step = 0;
        call.waitS = call.number % 45;
    }

    void field(const char *key, const std::string &value)
    {
        m_stream.bytes.append(key).append(": ").append(value).append("\r\n");
    }

    void begin(const char *name, const char *privilege)
    {
        m_stream.bytes.append("Event: ").append(name).append("\r\n");
        field("Privilege", std::string(privilege) + ",all");
        const long long now = kStartUs + static_cast<long long>(m_stream.events) * kEventSpacingUs;
        const std::string fraction = std::to_string(1'000'000 + now % 1'000'000).substr(1);
        field("Timestamp", std::to_string(now / 1'000'000) + "." + fraction);
        field("SystemName", "hotline-north-1");
    }

    void end()
    {
        m_stream.bytes.append("\r\n");
        ++m_stream.events;
    }

    static std::string interface(int agent) { return "PJSIP/" + std::to_string(6000 + agent); }

    static std::string queueName(int queue) { return "queue-" + std::to_string(queue); }

    static std::string uniqueId(const Call &call, bool isAgent)
    {
        return "1795419221." + std::to_string(call.number * 2 + (isAgent ? 1 : 0));
    }

    static std::string channel(const Call &call, bool isAgent)
    {
        const std::string suffix = std::to_string(10'000'000 + call.number * 2 + (isAgent ? 1 : 0));
        return (isAgent ? interface(call.agent()) : std::string("PJSIP/trunk")) + "-" + suffix;
    }

    void snapshot(const Call &call, bool isAgent, const std::string &prefix, int state)
    {
        const auto add = [&](const char *key, const std::string &value) {
            m_stream.bytes.append(prefix);
            field(key, value);
        };
        add("Channel", channel(call, isAgent));
        add("ChannelState", std::to_string(state));
        add("ChannelStateDesc", state == 6 ? "Up" : state == 5 ? "Ringing" : "Ring");
        add("CallerIDNum", "0139" + std::to_string(10'000'000 + call.number));
        add("CallerIDName", "\xe7\x8e\x8b\xe5\xb0\x8f\xe6\x98\x8e");
        add("ConnectedLineNum", isAgent ? std::to_string(6000 + call.agent()) : "<unknown>");
        add("ConnectedLineName", "<unknown>");
        add("Language", "en");
        add("AccountCode", "");
        add("Context", isAgent ? "agents" : "from-trunk");
        add("Exten", isAgent ? "" : "4000");
        add("Priority", "1");
        add("Uniqueid", uniqueId(call, isAgent));
        add("Linkedid", uniqueId(call, false));
        add("ChanVariable", "CRMID=crm-" + std::to_string(call.number));
        add("ChanVariable", "LANGTAG=en");
    }

    void one(const Call &call, const char *name, const char *privilege, bool isAgent, int state)
    {
        begin(name, privilege);
        snapshot(call, isAgent, {}, state);
    }

    void member(int agent, int status, bool isInCall)
    {
        field("Queue", queueName(agent % kQueues));
        field("MemberName", "Agent " + std::to_string(agent));
        field("Interface", interface(agent));
        field("StateInterface", interface(agent));
        field("Membership", "dynamic");
        field("Penalty", "0");
        field("CallsTaken", "3");
        field("LastCall", "0");
        field("LastPause", "0");
        field("LoginTime", "1795410000");
        field("InCall", isInCall ? "1" : "0");
        field("Status", std::to_string(status));
        field("Paused", "0");
        field("PausedReason", "");
        field("Ringinuse", "0");
        field("Wrapuptime", "0");
    }

    void memberStatus(const Call &call, int status)
    {
        begin("QueueMemberStatus", "agent");
        member(call.agent(), status, status == 2);
        end();
    }

    void queueCall(const Call &call, const char *name)
    {
        one(call, name, "agent", false, 6);
        field("Queue", queueName(call.queue()));
        field("Position", "1");
        field("Count", "1");
        end();
    }

    void offer(const Call &call, const char *name)
    {
        one(call, name, "agent", false, 6);
        snapshot(call, true, "Dest", 5);
        field("Queue", queueName(call.queue()));
        field("Interface", interface(call.agent()));
        field("MemberName", "Agent " + std::to_string(call.agent()));
    }

    void bridge(const Call &call, const char *name, bool isAgent)
    {
        begin(name, "call");
        field("BridgeUniqueid", "5f0c3c1e-8f0c-4d6b-b0d8-" + std::to_string(call.number));
        field("BridgeType", "basic");
        field("BridgeTechnology", "simple_bridge");
        field("BridgeCreator", "<unknown>");
        field("BridgeName", "<unknown>");
        field("BridgeNumChannels", "1");
        field("BridgeVideoSourceMode", "none");
        snapshot(call, isAgent, {}, 6);
        end();
    }

    void device(const Call &call, const char *state)
    {
        begin("DeviceStateChange", "call");
        field("Device", interface(call.agent()));
        field("State", state);
        end();
    }

    void extension(const Call &call, const char *application)
    {
        one(call, "Newexten", "dialplan", false, 6);
        field("Extension", "4000");
        field("Application", application);
        field("AppData", "CRMID=crm-" + std::to_string(call.number));
        end();
    }

    void plain(const Call &call, const char *name, const char *privilege, bool isAgent, int state)
    {
        one(call, name, privilege, isAgent, state);
        end();
    }

    void hangup(const Call &call, bool isAgent)
    {
        one(call, "Hangup", "call", isAgent, 6);
        field("Cause", "16");
        field("Cause-txt", "Normal Clearing");
        end();
    }

    void dial(const Call &call, const char *name, const char *status)
    {
        one(call, name, "call", false, 6);
        snapshot(call, true, "Dest", 5);
        field(status, "6000");
        end();
    }

    /// Writes the call's next event; false when its life is over.
    bool advance(Call &call)
    {
        const int step = call.step++;
        return step < 9             ? arrive(call, step)
               : call.isAbandoned() ? abandon(call, step - 9)
               : step < 23          ? talk(call, step - 9)
                                    : part(call, step - 23);
    }

    bool arrive(const Call &call, int step)
    {
        switch (step) {
        case 0:
            plain(call, "Newchannel", "call", false, 4);
            break;
        case 1:
            extension(call, "Answer");
            break;
        case 2:
            plain(call, "Newstate", "call", false, 6);
            break;
        case 3:
            extension(call, "Set");
            break;
        case 4:
            extension(call, "Queue");
            break;
        case 5:
            queueCall(call, "QueueCallerJoin");
            break;
        case 6:
            plain(call, "MusicOnHoldStart", "call", false, 6);
            break;
        case 7:
            plain(call, "NewCallerid", "call", false, 6);
            break;
        default:
            plain(call, "NewConnectedLine", "call", false, 6);
            break;
        }
        return true;
    }

    bool abandon(const Call &call, int step)
    {
        switch (step) {
        case 0:
            one(call, "QueueCallerAbandon", "agent", false, 6);
            field("Queue", queueName(call.queue()));
            field("Position", "1");
            field("OriginalPosition", "1");
            field("HoldTime", std::to_string(call.waitS));
            end();
            return true;
        case 1:
            queueCall(call, "QueueCallerLeave");
            return true;
        default:
            hangup(call, false);
            return false;
        }
    }

    bool talk(const Call &call, int step)
    {
        switch (step) {
        case 0:
            plain(call, "Newchannel", "call", true, 5);
            break;
        case 1:
            offer(call, "AgentCalled");
            end();
            break;
        case 2:
            dial(call, "DialBegin", "DialString");
            break;
        case 3:
            plain(call, "Newstate", "call", true, 5);
            break;
        case 4:
            device(call, "RINGING");
            break;
        case 5:
            memberStatus(call, 6);
            break;
        case 6:
            plain(call, "Newstate", "call", true, 6);
            break;
        case 7:
            memberStatus(call, 2);
            break;
        case 8:
            plain(call, "MusicOnHoldStop", "call", false, 6);
            break;
        case 9:
            queueCall(call, "QueueCallerLeave");
            break;
        case 10:
            offer(call, "AgentConnect");
            field("HoldTime", std::to_string(call.waitS));
            field("RingTime", "3");
            end();
            break;
        case 11:
            bridge(call, "BridgeEnter", true);
            break;
        case 12:
            bridge(call, "BridgeEnter", false);
            break;
        default:
            extension(call, "MixMonitor");
            break;
        }
        return true;
    }

    bool part(const Call &call, int step)
    {
        switch (step) {
        case 0:
            bridge(call, "BridgeLeave", true);
            return true;
        case 1:
            offer(call, "AgentComplete");
            field("HoldTime", std::to_string(call.waitS));
            field("TalkTime", "120");
            field("Reason", call.number % 3 == 0 ? "caller" : "agent");
            end();
            return true;
        case 2:
            bridge(call, "BridgeLeave", false);
            return true;
        case 3:
            plain(call, "SoftHangupRequest", "call", false, 6);
            return true;
        case 4:
            hangup(call, true);
            return true;
        case 5:
            device(call, "NOT_INUSE");
            return true;
        case 6:
            memberStatus(call, 1);
            return true;
        default:
            hangup(call, false);
            return false;
        }
    }

    std::size_t m_wanted;
    AmiStream m_stream;
    int m_calls = 0;
};

} // namespace

AmiStream makeAmiStream(std::size_t bytes)
{
    return Writer(bytes).write();
}

} // namespace fw::bench
