// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/nrpinstance.h"

namespace fw::test {

/// A benchmark instance with a legal roster most of the time: \a people x \a days x \a shifts.
[[nodiscard]] bench::NrpInstance randomInstance(quint32 seed, int people, int days, int shifts);

/// A problem that uses every part of Assignment: cover by half hour in two layers, nights, windows,
/// carry-in, fairness, choices.
[[nodiscard]] optimiser::Assignment randomFloor(quint32 seed, int people, int days);

} // namespace fw::test
