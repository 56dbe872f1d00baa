// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarmaudience.h"
#include "core/live/floor.h"
#include "core/organisation/scopesight.h"

namespace fw::operations {

/// What may stand on a paper that lies in a node of the organisation, because all who may read
/// that node's papers will: its people, the queues that they answer, and what is wrong with
/// either. As it is made, everything.
class PaperSight final
{
public:
    PaperSight() = default;
    /// \a scope is the id of a node; empty: the root, so everything. One that \a tree does not have
    /// has nothing.
    [[nodiscard]] static PaperSight of(const organisation::ScopeTree &tree, const QString &scope);

    [[nodiscard]] bool isWhole() const { return !m_audience.sight; }

    [[nodiscard]] bool hasAgent(const live::AgentView &agent) const;
    [[nodiscard]] bool hasQueue(const live::QueueView &queue) const;
    [[nodiscard]] bool hasAlarm(const alarms::AlarmSubject &subject) const;
    /// Whether what lies in the node, such as an incident or what somebody did, may stand there.
    [[nodiscard]] bool hasNode(const QString &id) const;
    /// Who answers it, as far as they are seen.
    [[nodiscard]] live::PerState<int> agentsOf(const live::Floor &floor,
                                               const live::QueueView &queue) const;

private:
    organisation::ScopeSight m_sight; ///< while it is not whole
    alarms::AlarmAudience m_audience; ///< everybody, with the sight
};

} // namespace fw::operations
