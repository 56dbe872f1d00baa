// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qnamespace.h>

namespace fw::ui {

/// What the floor's models tell beside their texts.
enum class FloorRole {
    Tone = Qt::UserRole, ///< int of Tone
    Trend,               ///< fw::ui::Trend
    StateCounts,         ///< QList<int> by agent state
    State,               ///< int of AgentState
    LimitShare,          ///< double, 1 at the limit
    Strong,              ///< bool: drawn bold
    Heard,               ///< bool: a headset beside the text, somebody listens
    Stale                ///< bool: its switch is gone, so that it is hatched
};

} // namespace fw::ui
