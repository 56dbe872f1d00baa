// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace fw::live {

struct QueueCounters;

/// The formulas in use for one and the same name, by the id that is shown beside every figure.
/// A answered, A_T answered in time, B abandoned, B_T abandoned in time, B_s short abandons,
/// F overflowed (timed out, no agents, withdrawn, left by key), O offered.
enum class ServiceLevelFormula : std::uint8_t {
    Sl1 = 1, ///< A_T / (A + B)
    Sl2,     ///< A_T / A
    Sl3,     ///< (A_T + B_T) / (A + B)
    Sl4,     ///< A_T / (A + (B - B_T))
    Sl5,     ///< A_T / (A + B - B_s)
    Sl6,     ///< A_T / (A + B + F)
    Sl7,     ///< A_T / O
    Sl8      ///< (A_T + B_T + F_T) / O: all that left the queue in time
};

inline constexpr int kServiceLevelFormulaCount = 8;

/// Whether a wait of exactly the threshold is in time. Switches count whole seconds, so this moves
/// figures.
enum class Boundary : std::uint8_t { Inclusive, Exclusive };

struct ServiceLevelRule
{
    ServiceLevelFormula formula = ServiceLevelFormula::Sl1;
    std::chrono::seconds threshold{20};
    Boundary boundary = Boundary::Inclusive;
    std::chrono::seconds shortAbandon{5}; ///< an abandon after less than this is short
    double target = 0.80;                 ///< share, 0 to 1

    [[nodiscard]] bool isInTime(std::chrono::seconds wait) const
    {
        return boundary == Boundary::Inclusive ? wait <= threshold : wait < threshold;
    }

    [[nodiscard]] bool isShortAbandon(std::chrono::seconds wait) const
    {
        return wait < shortAbandon;
    }

    bool operator==(const ServiceLevelRule &) const = default;
};

/// The share, 0 to 1; nothing when the denominator is zero (no figure is not a figure of zero).
/// Outcomes are counted when they happen, so a window can hold more answers than offers: Sl7 and
/// Sl8 stop at 1 then.
[[nodiscard]] std::optional<double> serviceLevel(ServiceLevelFormula formula,
                                                 const QueueCounters &counters);

} // namespace fw::live
