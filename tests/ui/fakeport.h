// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandport.h"

#include <vector>

namespace fw::tests {

/// Keeps what it is asked for; the test says what comes of it.
class FakePort final : public commands::CommandPort
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakePort)

public:
    explicit FakePort(QObject *parent = nullptr)
        : CommandPort(parent)
    {
    }

    commands::CommandId submit(live::SwitchId source,
                               const commands::SwitchCommand &command) override
    {
        Q_UNUSED(source)
        submitted.push_back(command);
        return submitted.size();
    }

    [[nodiscard]] commands::AccountRights rights(live::SwitchId source) const override
    {
        Q_UNUSED(source)
        return account;
    }

    /// \a id counts the submitted from 1.
    void settle(commands::CommandId id, commands::CommandState state,
                commands::CommandProblem problem = commands::CommandProblem::None,
                const std::string &detail = {})
    {
        commands::CommandResult result;
        result.id = id;
        result.state = state;
        result.problem = problem;
        result.detail = detail;
        result.took = std::chrono::milliseconds(120);
        emit settled(result);
    }

    void lack(commands::CommandKind kind, const std::string &right)
    {
        account.isKnown = true;
        account.missing[static_cast<std::size_t>(kind)] = right;
        emit rightsChanged(live::SwitchId(0));
    }

    template<typename Command>
    [[nodiscard]] const Command *last() const
    {
        return submitted.empty() ? nullptr : std::get_if<Command>(&submitted.back());
    }

    std::vector<commands::SwitchCommand> submitted;
    commands::AccountRights account;
};

} // namespace fw::tests
