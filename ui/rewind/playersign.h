// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace fw::ui {

enum class PlayerSign { Play, Pause, StepBack, StepForward, PreviousMark, NextMark };

/// The sign of a button that moves through time, in one colour.
[[nodiscard]] QIcon playerIcon(PlayerSign sign, const QColor &ink, qreal devicePixelRatio);

} // namespace fw::ui
