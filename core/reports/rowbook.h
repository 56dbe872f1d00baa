// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorconfig.h"
#include "core/reports/reportdefinition.h"
#include "core/reports/reportstore.h"

#include <vector>

namespace fw::reports {

/// What a row is about.
struct RowKey
{
    RowKind kind = RowKind::All;
    /// Stable within its kind: id of a node, "switch/queue", the person's id or "switch/address";
    /// empty for what belongs to no node of the kind.
    QString id;
    LocalizedText name; ///< empty where ui has the word: the whole floor, unassigned, an operation
    QString switchName; ///< of queues and agents
    organisation::Operation operation = organisation::Operation::Unsaid; ///< of operations

    bool operator==(const RowKey &) const = default;
};

/// Which row each queue and each agent counts in.
struct RowBook
{
    /// In the order of the report: as the scope tree has their nodes, then by name.
    std::vector<RowKey> keys;
    std::vector<Membership> queues;
    std::vector<Membership> agents;

    /// \a scope is an index into the scope tree: what lies outside it has no row. Rows by queue
    /// have no agents and rows by agent no queues.
    [[nodiscard]] static RowBook of(const live::FloorConfig &config, RowKind kind, int scope,
                                    const std::vector<Subject> &queues,
                                    const std::vector<Subject> &agents);
};

} // namespace fw::reports
