// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorconfig.h"
#include "core/simulation/centreparameters.h"

namespace fw::simulation {

struct DemoOptions
{
    int agents = 600;
    int queues = 25;
    double load = 1.0; ///< factor on the number of calls
    std::uint64_t seed = 1;
};

struct DemoFloor
{
    CentreParameters centre;
    live::FloorConfig config; ///< scopes, people, queues, reasons and limits that fit the centre
};

/// Six regions, each with a partner, a site, five teams and its queues; the first is self-operated
/// as the reference. All names are invented, and the same options give the same floor.
[[nodiscard]] DemoFloor demoFloor(const DemoOptions &options = {});

} // namespace fw::simulation
