// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace fw::ui {

/// The only place where colours are numbers.
[[nodiscard]] QColor tokenColour(Token token, ThemeKind kind);
[[nodiscard]] QColor stateFillColour(live::AgentState state);
[[nodiscard]] QColor stateInkColour(live::AgentState state, ThemeKind kind);

} // namespace fw::ui
