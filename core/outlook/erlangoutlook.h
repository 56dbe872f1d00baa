// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlook/teamday.h"

#include <array>
#include <map>

namespace fw::outlook {

/// How a day is expected to go, by formula.
struct ExpectedDay
{
    double serviceLevel = 0; ///< share of the day's calls, by the formulas of their queues
    double abandoned = 0;    ///< share
    double occupancy = 0;
    std::vector<double> intervals; ///< the service level by interval; 1 where no call comes
};

/// The same day as a simulation would play through, in a thousandth of the time: fast enough to
/// follow a shift that is being dragged. Queues that the same people serve count as one group that
/// everybody serves: two skills each are nearly as good as all (Wallace and Whitt 2005, doi
/// 10.1287/msom.1050.0086). Each interval is Erlang A in balance; parts of people lie between
/// whole ones.
class ErlangOutlook final
{
public:
    explicit ErlangOutlook(TeamDay day);

    [[nodiscard]] const TeamDay &day() const { return m_day; }

    /// \a own: who serves of the team itself. What does not change from call to call is remembered.
    [[nodiscard]] ExpectedDay expected(const std::vector<ServingPerson> &own);

private:
    struct Group
    {
        std::vector<std::size_t> queues;
        std::vector<double> people; ///< by interval
    };

    struct Part
    {
        double kept = 0; ///< calls that the promise was kept of
        double abandoned = 0;
        double busy = 0; ///< people

        bool operator==(const Part &) const = default;
    };

    [[nodiscard]] std::vector<Group> groups(const std::vector<ServingPerson> &people) const;
    [[nodiscard]] Part between(const Group &group, std::size_t interval);
    [[nodiscard]] const Part &part(const Group &group, std::size_t interval, int agents);

    TeamDay m_day;
    /// By the group's first queue, its number of queues, the interval and the agents.
    std::map<std::array<std::size_t, 4>, Part> m_known;
    std::vector<std::vector<std::size_t>> m_groups; ///< that m_known is of
};

} // namespace fw::outlook
