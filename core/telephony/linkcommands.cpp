// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/linkcommands.h"

#include "core/telephony/switchlink.h"

#include <utility>

namespace fw::telephony {

using commands::CommandProblem;
using commands::CommandResult;
using commands::CommandState;

LinkCommands::LinkCommands(QObject *parent)
    : CommandPort(parent)
{
}

LinkCommands::~LinkCommands() = default;

void LinkCommands::add(live::SwitchId source, SwitchLink &link)
{
    m_links[source] = {&link, {}};
    connect(&link, &SwitchLink::commandSettled, this, &LinkCommands::settle);
    connect(&link, &SwitchLink::rightsRead, this, &LinkCommands::takeRights);
}

void LinkCommands::clear()
{
    const auto links = std::exchange(m_links, {});
    for (const auto &[source, link] : links) {
        disconnect(link.link, nullptr, this, nullptr);
    }
    for (const auto &[id, source] : std::exchange(m_open, {})) {
        CommandResult result;
        result.id = id;
        result.source = source;
        result.state = CommandState::Unknown;
        emit settled(result);
    }
    for (const auto &[source, link] : links) {
        emit rightsChanged(source);
    }
}

commands::CommandId LinkCommands::submit(live::SwitchId source,
                                         const commands::SwitchCommand &command)
{
    const commands::CommandId id = ++m_last;
    m_open[id] = source;
    if (const auto found = m_links.find(source); found != m_links.end()) {
        found->second.link->submit(id, command);
        return id;
    }
    CommandResult result;
    result.id = id;
    result.source = source;
    result.state = CommandState::Failed;
    result.problem = CommandProblem::NotConnected;
    // Queued, because nobody knows the id yet.
    QMetaObject::invokeMethod(
        this, [this, result] { settle(result); }, Qt::QueuedConnection);
    return id;
}

commands::AccountRights LinkCommands::rights(live::SwitchId source) const
{
    const auto found = m_links.find(source);
    return found == m_links.end() ? commands::AccountRights() : found->second.rights;
}

void LinkCommands::settle(const CommandResult &result)
{
    m_open.erase(result.id);
    emit settled(result);
}

void LinkCommands::takeRights(live::SwitchId source, const commands::AccountRights &rights)
{
    if (const auto found = m_links.find(source); found != m_links.end()) {
        found->second.rights = rights;
        emit rightsChanged(source);
    }
}

} // namespace fw::telephony
