// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floor.h"
#include "ui/widgets/painting.h"

namespace fw::ui {

class FloorSight;

/// Which window of time a figure covers.
enum class Span { Interval, Last15, Day };

/// What is selected in the scope tree, and what belongs to it.
struct ScopeFilter
{
    int scope = 0;
    const FloorSight *sight = nullptr; ///< what may be seen at all; null: everything

    /// A queue is shown when it belongs to the scope, or to one above it that serves the scope too.
    [[nodiscard]] bool hasQueue(const live::Floor &floor, const live::QueueView &queue) const;
    [[nodiscard]] bool hasAgent(const live::Floor &floor, const live::AgentView &agent) const;
};

[[nodiscard]] live::QueueCounters countersOf(const live::QueueView &queue, Span span, TimePoint now,
                                             const IntervalGrid &grid);

/// The figures of one scope at one moment.
struct ScopeFigures
{
    int waiting = 0;
    TimePoint oldestSince = kNoTime;
    live::QueueCounters last15;
    live::QueueCounters day;
    live::PerState<int> agents{};
    int total = 0;
    int overLimit = 0;
    live::QueueSettings settings;                  ///< of the queues, for targets
    bool hasOneServiceLevel = true;                ///< false: queues of different rules are summed
    std::array<live::QueueCounters, 60> minutes{}; ///< oldest first

    [[nodiscard]] int signedIn() const { return total - agents[0]; }

    [[nodiscard]] std::optional<double> serviceLevel(const live::QueueCounters &counters) const;

    /// The value of \a figure over 15 minutes, for each of the last 30 minutes.
    template<typename Figure>
    [[nodiscard]] QList<std::optional<double>> trendOf(Figure figure) const
    {
        QList<std::optional<double>> values;
        for (std::size_t last = 30; last < minutes.size(); ++last) {
            live::QueueCounters sum;
            for (std::size_t minute = last - 14; minute <= last; ++minute) {
                sum += minutes[minute];
            }
            values << figure(sum);
        }
        return values;
    }
};

[[nodiscard]] ScopeFigures figuresOf(const live::Floor &floor, const ScopeFilter &filter,
                                     TimePoint now);

/// How a share stands to the target it should reach; a tenth of the way below it is still a
/// warning.
[[nodiscard]] Tone toneAtLeast(const std::optional<double> &value, double target);
[[nodiscard]] Tone toneAtMost(const std::optional<double> &value, double target);
[[nodiscard]] Tone toneOfWait(TimePoint since, TimePoint now, const live::QueueSettings &settings);
/// Sort key for "worst first": larger needs more attention.
[[nodiscard]] double urgency(const live::QueueView &queue, TimePoint now);

} // namespace fw::ui
