// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settlement/settlementcode.h"
#include "core/settlement/settlementinput.h"

#include <optional>

namespace fw::settlement {

/// The type that hours of a role are billed as; nothing for a role that nobody knows.
[[nodiscard]] std::optional<SeatType> seatTypeOf(const QString &role);

/// The first reason in the order of Refusal not to settle the month; of scores and KPIs only what
/// their scoring says later.
[[nodiscard]] std::optional<Refusal> refusalOf(const SettlementInput &input);

} // namespace fw::settlement
