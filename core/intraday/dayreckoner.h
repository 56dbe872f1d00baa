// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intraday/dayinput.h"

#include <map>

namespace fw::intraday {

/// An interval: what was said, what came, who is needed and who is there. People are those who
/// serve calls, and fractions of them where they serve several queues or come and go.
struct IntervalRow
{
    TimePoint start;
    double forecast = 0;
    double updated = 0; ///< what came, where it is over; the corrected forecast after that
    std::optional<double> actual;
    int required = 0;        ///< by the forecast
    int requiredUpdated = 0; ///< by the updated one
    double scheduled = 0;
    std::optional<double> present; ///< that were there; of the running interval: are there now
    double expected = 0;           ///< present where known, else scheduled without who is gone
    std::optional<double> level;   ///< service level of what came
    std::optional<double> outlook; ///< service level by Erlang's formula with the expected people
    double gap = 0;                ///< expected people less those required by the updated forecast
};

/// The day in a few figures.
struct DayFigures
{
    double callsSoFar = 0;
    double forecastSoFar = 0; ///< of the same time
    double forecastDay = 0;
    double updatedDay = 0;
    std::optional<double> levelSoFar;
    std::optional<double> levelOfDay; ///< expected at its end
    double factor = 1;                ///< of the rest of the forecast
    TimePoint factorSince = kNoTime;  ///< what came before it made the factor; kNoTime: nothing did
    double gap = 0;                   ///< of the running interval
    double present = 0;
    double scheduled = 0;
    int required = 0;
    int gone = 0; ///< missing or left early
};

struct IntradayDay
{
    DayGrid grid;
    TimePoint now = kNoTime;
    std::vector<std::vector<IntervalRow>> queues; ///< in the order of the input
    std::vector<DayFigures> queueFigures;
    std::vector<IntervalRow> all; ///< the queues together
    DayFigures figures;

    [[nodiscard]] std::size_t running() const { return grid.at(now); }
};

/// Reckons a day from its forecast, from what came and from who is there. Deterministic; the object
/// keeps only answers that are dear to make again.
///
/// Somebody who serves several queues counts in each by its part of their load in the interval.
/// Callers of Erlang's formula come at one rate within an interval, and begin from an empty queue.
class DayReckoner final
{
public:
    [[nodiscard]] IntradayDay reckon(const DayInput &input);

private:
    struct Known
    {
        double calls = -1;
        int agents = 0;
    };

    [[nodiscard]] std::vector<IntervalRow> callsOf(const DayInput &input, const QueueOfDay &queue,
                                                   DayFigures &figures) const;
    void addPeople(const DayInput &input, IntradayDay &day) const;
    void judge(const DayInput &input, std::size_t queue, IntradayDay &day);
    void sum(const DayInput &input, IntradayDay &day) const;
    static void sumAt(const DayInput &input, std::size_t at, IntradayDay &day);
    [[nodiscard]] int requiredOf(const QueueOfDay &queue, std::size_t at, double calls);

    std::map<std::pair<QString, TimePoint>, Known> m_required;
    std::map<QString, demand::QueueStandard> m_standards; ///< that m_required was made by
};

/// The service level that \a people make of \a calls in an interval of \a seconds: between the
/// whole numbers of people beside it. Nothing without calls.
[[nodiscard]] std::optional<double> levelOf(double people, double calls, double seconds,
                                            const demand::QueueStandard &standard);

} // namespace fw::intraday
