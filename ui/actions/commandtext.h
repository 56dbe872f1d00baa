// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandresult.h"
#include "ui/actions/actionkind.h"

#include <QCoreApplication>

namespace fw::ui {

/// Words for what supervisors do, why they cannot, and what came of it.
class CommandText final
{
    Q_DECLARE_TR_FUNCTIONS(CommandText)

public:
    /// As in a menu, without dots.
    [[nodiscard]] static QString name(AgentAction action);
    [[nodiscard]] static QString name(CallerAction action);
    [[nodiscard]] static QString mode(commands::SuperviseMode mode);
    /// What was or will be done, with its reason, queue and penalty.
    [[nodiscard]] static QString what(const ActionWords &words);
    /// A person as in the agents' table, or a caller.
    [[nodiscard]] static QString who(const ActionWho &who, bool isCaller);
    /// A whole sentence.
    [[nodiscard]] static QString block(const Possibility &possibility);
    /// A few words beside a greyed entry of a menu.
    [[nodiscard]] static QString shortBlock(const Possibility &possibility);
    /// Why a command failed, and what to do about it.
    [[nodiscard]] static QString problem(commands::CommandProblem problem, const QString &detail);

private:
    [[nodiscard]] static QString whatOfAgent(AgentAction action, const ActionWords &words);
};

} // namespace fw::ui
