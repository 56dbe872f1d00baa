// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <cstdint>
#include <set>

namespace fw::settlement {

/// Why a month can't be settled; in the order in which it is asked.
enum class Refusal : std::uint8_t {
    Config,
    Bands,
    UnknownRole,
    OutOfMonth,
    Overlap,
    NegativeHours,
    NoScore
};

/// What somebody must look at before they sign; in the order of their codes.
enum class Warning : std::uint8_t {
    AbsenceExceedsSchedule,
    BonusUndistributed,
    CoefficientCapped,
    DoubleBilling,
    NegativeCarried,
    NoVolumeTarget,
    OvertimeLimit,
    ScoreNotApplicable,
    SeatCap,
    TraineeOvertime
};

using Warnings = std::set<Warning>;

/// "E_CONFIG" and so on.
[[nodiscard]] QLatin1StringView codeOf(Refusal refusal);
/// "W_SEAT_CAP" and so on.
[[nodiscard]] QLatin1StringView codeOf(Warning warning);

} // namespace fw::settlement
