// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/denseid.h"

#include <cstdint>

namespace fw::live {

/// Dense numbers that one feed (one switch) gives to what it names. Meaningless outside that feed;
/// a Floor translates them to its own ids, because it may hold several switches.
using QueueRef = DenseId<struct QueueRefTag>;
using AgentRef = DenseId<struct AgentRefTag>;

/// A Floor's own ids: indices into Floor::queues() and Floor::agents(). Never reused within a
/// Floor.
using QueueId = DenseId<struct QueueIdTag>;
using AgentId = DenseId<struct AgentIdTag>;

using SwitchId = DenseId<struct SwitchIdTag>;

/// A call of one feed, counted up from 1; 0 is "not known".
using CallRef = std::uint64_t;
inline constexpr CallRef kNoCall = 0;

} // namespace fw::live
