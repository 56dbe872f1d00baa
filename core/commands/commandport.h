// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandresult.h"

#include <QObject>

namespace fw::commands {

/// What a command would be about, asked before there is one.
struct CommandQuestion
{
    CommandKind kind = CommandKind::PauseAgent;
    SuperviseMode mode = SuperviseMode::Listen; ///< counts for Supervise
    live::AgentId agent;                        ///< invalid: about none
    live::QueueId queue;                        ///< invalid: about none, or about all of an agent
};

/// Whether the person at the desk may do something; what the account on the switch may is another
/// matter.
enum class Authority : std::uint8_t { Granted, NoRight, OutsideScope };

/// Hands commands to switches and tells what came of each, in the thread of its users. A command is
/// never repeated by the port: what is unknown is settled by the next snapshot.
class CommandPort : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPort)

public:
    ~CommandPort() override = default;

    virtual CommandId submit(live::SwitchId source, const SwitchCommand &command) = 0;
    [[nodiscard]] virtual AccountRights rights(live::SwitchId source) const = 0;

    [[nodiscard]] virtual Authority authority(const CommandQuestion &question) const
    {
        Q_UNUSED(question)
        return Authority::Granted;
    }

signals:
    /// Once with Done or Failed, or with Unknown and later once more with Done or Failed.
    void settled(const fw::commands::CommandResult &result);
    void rightsChanged(fw::live::SwitchId source);

protected:
    explicit CommandPort(QObject *parent = nullptr)
        : QObject(parent)
    {
    }
};

} // namespace fw::commands
