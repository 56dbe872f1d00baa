// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ami/amimessage.h"

#include <chrono>
#include <string_view>
#include <vector>

namespace fw::ami {

struct QueueConfig
{
    std::string_view name; ///< a view into the message
    std::chrono::seconds wrapUp{0};
};

/// The queues in the answer to GetConfig of queues.conf: "Category-000001: support" and its lines
/// "Line-000001-000004: wrapuptime=5". The switch has put a template's lines before the queue's
/// own, so the last one counts.
[[nodiscard]] std::vector<QueueConfig> readQueueConfig(const AmiMessage &message);

} // namespace fw::ami
