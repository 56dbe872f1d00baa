// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/backtest.h"

#include <vector>

namespace fw::forecast {

/// How wide a forecast must be said, from what rolling origins missed. The spread of an interval of
/// p calls is sqrt(p + c^2 p^2): what calls do by chance (Poisson), and the error of the rate, with
/// one c for each week of lead. Its quantile is that of the misses, and a prediction interval is
/// never narrower than chance alone makes it.
class PredictionSpread final
{
public:
    /// \a coverage: share of the intervals that shall hold, between 0 and 1.
    PredictionSpread(const std::vector<JudgedDay> &judged, double coverage);

    struct Band
    {
        double low = 0;
        double high = 0;
    };

    /// \a lead in days.
    [[nodiscard]] Band around(double calls, int lead) const;

    /// The factor c of a week of lead.
    [[nodiscard]] double rateError(int lead) const;

private:
    struct Week
    {
        double rateError = 0; ///< c
        double quantile = 0;  ///< of the misses, in spreads
    };

    double m_chance; ///< the normal quantile of the coverage
    std::vector<Week> m_weeks;
};

/// The quantile of the normal distribution, \a probability between 0 and 1.
[[nodiscard]] double normalQuantile(double probability);

} // namespace fw::forecast
