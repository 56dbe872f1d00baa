// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fw::ui {

class SeatMap;

/// Makes screen readers see each seat of every SeatMap; asking again does nothing.
void installSeatAccessibility();
/// Tells them that the focus moved to a seat.
void announceSeat(SeatMap &map, int seat);

} // namespace fw::ui
