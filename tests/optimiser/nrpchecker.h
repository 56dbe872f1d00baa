// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/nrpinstance.h"

namespace fw::test {

/// Judges a roster by the text of an instance, day by day and in the plainest way. Knows nothing
/// of the engine.
///
/// \a shifts: one list for each of the staff; the number of a shift from 0 on, -1 for a day off.
struct NrpVerdict
{
    QStringList broken; ///< each hard rule that is broken, with who and where
    long long cost = 0;
};

[[nodiscard]] NrpVerdict judge(const bench::NrpInstance &instance,
                               const std::vector<std::vector<int>> &shifts);

/// The engine's cells as lists for judge().
[[nodiscard]] std::vector<std::vector<int>> asLists(const std::vector<std::uint8_t> &cells,
                                                    int days);

} // namespace fw::test
