// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/backtest.h"

#include <vector>

namespace fw::forecast {

/// Corrects the rest of a day by what its begin brought: the forecast times (heard / forecast so
/// far)^k. How much the morning says about the rest, k between 0 and 1, is learnt for each time of
/// the day from rolling origins, and shrunk towards 0 as if days on which it said nothing had been
/// seen beside them.
class IntradayUpdate final
{
public:
    explicit IntradayUpdate(const std::vector<JudgedDay> &judged);

    /// k before the interval \a slot; 0 where nothing could be learnt.
    [[nodiscard]] double trust(int slot) const;

    /// What to multiply the forecast of the slots from \a slot on by. \a heard of the slots before
    /// are used. 1 when nothing was forecast or heard so far.
    [[nodiscard]] double factor(const std::vector<double> &forecast,
                                const std::vector<double> &heard, int slot) const;

private:
    std::vector<double> m_trust;
};

} // namespace fw::forecast
