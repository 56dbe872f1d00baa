// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

namespace fw::ui {

/// A headset: somebody listens to this agent.
void paintHeadset(QPainter &painter, const QRectF &area, const QColor &colour);

} // namespace fw::ui
