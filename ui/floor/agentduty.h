// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/ids.h"
#include "ui/widgets/painting.h"

#include <QString>

#include <functional>
#include <optional>

namespace fw::ui {

/// How an agent's state stands to the roster, in few words.
struct AgentDuty
{
    QString text;  ///< "− Late", "0 As scheduled"
    QString whole; ///< with the share of the shift
    Tone tone = Tone::Neutral;
    double rank = 0.0; ///< the more, the more it needs a look

    bool operator==(const AgentDuty &) const = default;
};

/// Nothing for an agent of whom no roster says anything.
using AgentDutySource = std::function<std::optional<AgentDuty>(live::AgentId agent)>;

} // namespace fw::ui
