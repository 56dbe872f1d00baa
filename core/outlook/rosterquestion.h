// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlook/teamday.h"

namespace fw::outlook {

/// How a queue is expected to go on a day.
struct QueueOutlook
{
    QString queue;
    double target = 0;
    std::vector<whatif::IntervalEstimate> intervals;
    whatif::IntervalEstimate day;
};

/// How a day is expected to go, by a simulation of it.
struct SimulatedDay
{
    QDate date;
    int minutes = 30;
    std::vector<QueueOutlook> queues;
    std::vector<whatif::IntervalEstimate> all; ///< by interval, over all queues
    whatif::IntervalEstimate day;
    double target = 0;             ///< of all queues, by their calls
    std::vector<double> serving;   ///< people, by interval
    std::vector<double> occupancy; ///< by interval: time on calls / time in work
    double dayOccupancy = 0;
    int replications = 0;
    std::uint64_t calls = 0; ///< played through
};

/// A team's day as a question to the simulation, and its answer read back. The day is entered an
/// hour before it begins, at the load of its first interval, so that nobody finds an empty floor.
class RosterQuestion final
{
public:
    /// \a own: who serves of the team itself.
    RosterQuestion(const TeamDay &day, std::vector<ServingPerson> own);

    [[nodiscard]] whatif::Question question(int replications, std::uint64_t seed) const;
    [[nodiscard]] SimulatedDay read(const whatif::Answer &answer) const;

private:
    DayDemand m_demand;
    std::vector<ServingPerson> m_people; ///< of all teams
    int m_warmUp;                        ///< intervals
};

} // namespace fw::outlook
