// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/dayprofile.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace fw::simulation {

enum class Strategy : std::uint8_t {
    RoundRobinMemory,
    LeastRecent,
    FewestCalls,
    Linear,
    RingAll,
    Random
};

struct QueueParameters
{
    std::string name;
    Strategy strategy = Strategy::RoundRobinMemory;
    int weight = 0;
    double callsPerPeakHour = 60;
    DayProfile arrivals; ///< over the day, as shares of the peak
    std::chrono::seconds wrapUp{15};
    std::chrono::seconds ringTime{15};
    std::chrono::seconds maxWait{300};
    double patienceScaleS = 140; ///< Weibull
    double patienceShape = 1.2;
    double quickAbandonShare = 0.015; ///< hang up within the first seconds
    double talkMedianS = 150;         ///< log-normal
    double talkSigma = 0.55;
    double holdShare = 0.15;
    double transferShare = 0.05;
    double keyLeaveShare = 0.01;
    std::vector<std::size_t> transferTargets;
};

struct Skill
{
    std::size_t queue = 0;
    int penalty = 0;
    bool isStatic = false; ///< in the switch's configuration
};

/// Minutes of the local day; an end before the start lies on the next day.
struct Shift
{
    int start = 0;
    int end = 24 * 60;
};

struct AgentParameters
{
    int number = 0;
    std::string name; ///< what the switch calls the person
    std::vector<Skill> skills;
    Shift shift;
    double missShare = 0.03; ///< offers that ring out
};

struct CentreParameters
{
    std::uint64_t seed = 1;
    std::chrono::seconds utcOffset{8 * 3600};
    std::vector<QueueParameters> queues;
    std::vector<AgentParameters> agents;
};

} // namespace fw::simulation
