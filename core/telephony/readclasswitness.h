// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ami/amimessage.h"

#include <QString>

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace fw::telephony {

/// Finds out whether the account may see the events that the floor needs. The switch does not tell:
/// login, lists and the answer to Events look the same without a read class; the events just never
/// come. So this compares lists with the stream: something new in a list, and by the next list
/// still not one event of its class, proves that the class is missing. A queue call without any
/// channel event proves the same of "call". Costs nothing once both classes have been seen.
class ReadClassWitness final
{
public:
    void reset();
    void see(const ami::AmiMessage &message);
    void beginSnapshot();
    void endSnapshot();

    /// Both classes have been seen.
    [[nodiscard]] bool isProven() const { return m_hasAgent && m_hasCall; }

    /// The class that is missing for certain, "agent" or "call"; else empty.
    [[nodiscard]] QString missing() const;

private:
    void seeEvent(const ami::AmiMessage &message);
    void seeListItem(const ami::AmiMessage &message);

    /// What must have made an event: callers that came, members that changed, channels that came.
    std::unordered_set<std::string> m_callers;
    std::unordered_set<std::string> m_channels;
    std::unordered_map<std::string, std::string> m_members;
    std::unordered_set<std::string> m_newCallers;
    std::unordered_set<std::string> m_newChannels;
    std::unordered_map<std::string, std::string> m_newMembers;
    int m_queueCalls = 0; ///< events of queue calls that imply events of channels
    bool m_hasAgent = false;
    bool m_hasCall = false;
    bool m_hasBaseline = false; ///< one snapshot is complete
    bool m_isAgentDue = false;  ///< the last snapshot showed a change of its class
    bool m_isCallDue = false;
    bool m_lacksAgent = false;
    bool m_lacksCall = false;
};

} // namespace fw::telephony
