// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floor.h"
#include "core/operations/incident.h"

namespace fw::operations {

/// What a link of an incident leads to on a floor; what the floor no longer knows is missing.
struct LinkPlace
{
    std::optional<live::AgentId> agent;
    std::optional<live::QueueId> queue; ///< also that of a call
};

[[nodiscard]] LinkPlace placeOf(const live::Floor &floor, const IncidentLink &link);

} // namespace fw::operations
