// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"

#include <QString>

#include <chrono>

namespace fw::quality {

/// A call as the journal knows it: what may be sampled, and what an evaluation is about. Its number
/// is masked.
struct JudgedCall
{
    QString id; ///< unique among all switches: "SWITCH/linked id"
    QString switchName;
    TimePoint at = kNoTime; ///< when it was answered
    std::chrono::milliseconds waited{0};
    std::chrono::milliseconds talked{0}; ///< hold included
    std::chrono::milliseconds held{0};
    int transfers = 0;
    QString queue;
    QString agent; ///< id of the person; the address where no person is known
    QString agentName;
    QString team;         ///< node of the organisation
    QString maskedNumber; ///< "138****5678"; empty when it was withheld
    bool isOutsourced = false;

    bool operator==(const JudgedCall &) const = default;
};

} // namespace fw::quality
