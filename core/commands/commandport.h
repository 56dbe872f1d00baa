// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandresult.h"

#include <QObject>

namespace fw::commands {

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
