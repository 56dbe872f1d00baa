// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/staffing/erlang.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace fw::staffing {

enum class Model : std::uint8_t { ErlangB, ErlangC, ErlangA };

/// How several shrinkages become one: added, or each of what the one before leaves. What was
/// chosen belongs beside the figure.
enum class ShrinkageRule : std::uint8_t { Sum, Product };

/// Below 1; \a shares are each from 0 to below 1.
[[nodiscard]] double shrinkageOf(const std::vector<double> &shares, ShrinkageRule rule);

/// People to be rostered so that \a agents are there.
[[nodiscard]] int grossAgents(int agents, double shrinkage);

/// What is wanted of a group in an interval.
struct Aim
{
    Model model = Model::ErlangA;
    int formula = 1;      ///< of the service level, 1 to 4
    double target = 0.80; ///< share. Of Erlang B: of calls that find an agent; below a half it is
                          ///< read as the share that may be lost, as tables of traffic have it
    std::optional<double> mostOccupancy;
    std::optional<double> mostAbandoned;
    int lines = 0; ///< of Erlang C: callers at once, served ones included, so that more agents than
                   ///< lines have nothing to do; 0: no limit

    [[nodiscard]] bool isMetBy(const Grade &grade) const;
};

/// InvalidArgument naming the field that is out of range: "calls", "interval_s", "aht_s",
/// "threshold_s", "patience_s", "target", "max_occupancy", "max_abandon".
[[nodiscard]] Outcome check(const Traffic &traffic, const Aim &aim);

/// What \a agents make of it, by the model of the aim. Without agents everybody is lost, or waits
/// for ever. The traffic is one that check() takes.
[[nodiscard]] Grade gradeOf(int agents, const Traffic &traffic, const Aim &aim);

/// What one agent more or less changes. There is always one more, and with none never one fewer.
struct Margin
{
    std::optional<Grade> fewer;
    Grade now;
    Grade more;
};

[[nodiscard]] Margin marginOf(int agents, const Traffic &traffic, const Aim &aim);

/// The fewest agents that meet the aim; also below the load, where callers give up. Errors of
/// check(), and InvalidArgument naming "target" when no number of agents up to kMostAgents meets
/// it.
[[nodiscard]] Result<int> requiredAgents(const Traffic &traffic, const Aim &aim);

inline constexpr int kMostAgents = 100'000;

/// The same when the calls are a forecast: the aim holds with probability \a confidence (0.5 to
/// below 1) over errors that are normal with \a relativeDeviation of the mean.
[[nodiscard]] Result<int> requiredAtRisk(const Traffic &traffic, const Aim &aim,
                                         double relativeDeviation, double confidence);

} // namespace fw::staffing
