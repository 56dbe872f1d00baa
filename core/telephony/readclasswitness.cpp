// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/readclasswitness.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fw::telephony {

using ami::AmiKind;
using ami::AmiMessage;

namespace {

/// So many events of queue calls without any of a channel cannot be an accident of the moment.
constexpr int kEnoughQueueCalls = 3;

std::string joined(std::string_view first, std::string_view second)
{
    std::string text(first);
    text += '\n';
    text += second;
    return text;
}

bool hasNew(const std::unordered_set<std::string> &before,
            const std::unordered_set<std::string> &now)
{
    return std::any_of(now.begin(), now.end(),
                       [&before](const std::string &each) { return !before.contains(each); });
}

bool hasChanged(const std::unordered_map<std::string, std::string> &before,
                const std::unordered_map<std::string, std::string> &now)
{
    return std::any_of(now.begin(), now.end(), [&before](const auto &each) {
        const auto old = before.find(each.first);
        return old != before.end() && old->second != each.second;
    });
}

} // namespace

void ReadClassWitness::reset()
{
    *this = {};
}

void ReadClassWitness::see(const AmiMessage &message)
{
    if (isProven() || message.kind != AmiKind::Event) {
        return;
    }
    if (message.has("Privilege")) {
        seeEvent(message);
    } else {
        seeListItem(message);
    }
}

void ReadClassWitness::seeEvent(const AmiMessage &message)
{
    const std::string_view privilege = message.value("Privilege");
    if (privilege.starts_with("agent")) {
        m_hasAgent = true;
        m_lacksAgent = false;
        const bool isQueueCall = message.name == "AgentCalled" || message.name == "AgentConnect" ||
                                 message.name == "AgentComplete";
        m_queueCalls += isQueueCall ? 1 : 0;
        m_lacksCall = m_lacksCall || (!m_hasCall && m_queueCalls >= kEnoughQueueCalls);
    } else if (privilege.starts_with("call")) {
        m_hasCall = true;
        m_lacksCall = false;
    }
}

void ReadClassWitness::seeListItem(const AmiMessage &message)
{
    if (message.name == "QueueEntry") {
        m_newCallers.insert(joined(message.value("Queue"), message.value("Uniqueid")));
    } else if (message.name == "QueueMember") {
        m_newMembers[joined(message.value("Queue"), message.value("Location"))] =
            joined(message.value("Status"), message.value("Paused"));
    } else if (message.name == "CoreShowChannel") {
        m_newChannels.emplace(message.value("Uniqueid"));
    }
}

void ReadClassWitness::beginSnapshot()
{
    m_newCallers.clear();
    m_newMembers.clear();
    m_newChannels.clear();
}

void ReadClassWitness::endSnapshot()
{
    if (isProven()) {
        return;
    }
    // An event may lag behind the list that shows its effect, so a change is judged one list later.
    m_lacksAgent = !m_hasAgent && (m_lacksAgent || m_isAgentDue);
    m_lacksCall = !m_hasCall && (m_lacksCall || m_isCallDue);
    if (m_hasBaseline) {
        m_isAgentDue = hasNew(m_callers, m_newCallers) || hasChanged(m_members, m_newMembers);
        m_isCallDue = hasNew(m_channels, m_newChannels);
    }
    m_hasBaseline = true;
    m_callers = std::exchange(m_newCallers, {});
    m_members = std::exchange(m_newMembers, {});
    m_channels = std::exchange(m_newChannels, {});
}

QString ReadClassWitness::missing() const
{
    if (m_lacksAgent) {
        return u"agent"_s;
    }
    return m_lacksCall ? u"call"_s : QString();
}

} // namespace fw::telephony
