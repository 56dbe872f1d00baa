// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settlement/settlement.h"

namespace fw::settlement {

/// The number that a text is, which must be one.
[[nodiscard]] Exact number(const char *text);

/// Somebody's segment of March 2026 as an agent, without calls, eligible for the bonus.
[[nodiscard]] PersonSegment segment(const QString &employee, int from, int to,
                                    const char *scheduled, const char *worked);

/// March 2026 as the worked example of the domain notes (3.10) has it.
[[nodiscard]] SettlementInput workedExample();

/// A small month whose figures are easily reckoned: one agent of 160 h at S = 160, R = 1 and a
/// price of 10,000; one band of 1; scores of 95; no volumes.
[[nodiscard]] SettlementInput plainMonth();

/// "W_SEAT_CAP;..." as the result says it.
[[nodiscard]] QString warningsOf(const Settlement &settlement);

} // namespace fw::settlement
