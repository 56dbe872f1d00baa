// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floor.h"
#include "ui/agents/sheettable.h"

#include <QCoreApplication>

namespace fw::ui {

/// The rows of the tables in an agent's sheet, made from the floor.
class SheetRows final
{
    Q_DECLARE_TR_FUNCTIONS(SheetRows)

public:
    /// Queue, penalty, whether paused there.
    [[nodiscard]] static QList<SheetRow> queues(const live::Floor &floor,
                                                const live::AgentView &agent);
    /// Figure, the agent's, the team's median, how they stand.
    [[nodiscard]] static QList<SheetRow> figures(const live::Floor &floor,
                                                 const live::AgentView &agent, TimePoint now);
    /// State, time of today, quota, share; breaks also by reason.
    [[nodiscard]] static QList<SheetRow> states(const live::Floor &floor,
                                                const live::AgentView &agent, TimePoint now);
    /// Time, queue, masked number, wait, talk, how it ended; newest first.
    [[nodiscard]] static QList<SheetRow> calls(const live::Floor &floor,
                                               const live::AgentView &agent, std::size_t count);
};

} // namespace fw::ui
