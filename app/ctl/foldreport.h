// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/filetotals.h"

#include <QByteArray>

namespace fw::ctl {

/// The floor and its totals as indented JSON: {"queues": {...}, "agents": {...}, "anomalies":
/// {...}}. Agents are keyed by name; by address when they have none; by "NAME (ADDRESS)" when a
/// name is shared.
[[nodiscard]] QByteArray foldReport(const live::Floor &floor, const FileTotals &totals);

/// The stable English identifier of a state, such as "on_break".
[[nodiscard]] const char *stateId(live::AgentState state);

} // namespace fw::ctl
