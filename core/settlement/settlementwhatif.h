// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settlement/settlement.h"

namespace fw::settlement {

/// The way from a score to the next band.
struct BandStep
{
    Exact bound;       ///< upwards the next band's lower bound, downwards the own band's
    Exact points;      ///< above 0: how far the score has to go until the band is another one
    Exact coefficient; ///< of the band that is reached, before the caps of incidents
    /// Yuan by which the payable changes when this score alone goes there.
    Exact alone;
    /// The same when each score that stands below goes there too; downwards as \a alone.
    Exact together;
};

/// Where a score stands among the bands.
struct DimensionStanding
{
    Dimension dimension = Dimension::Quality;
    Exact score;
    bool isLowest = false;
    std::optional<BandStep> up;   ///< nothing in the highest band
    std::optional<BandStep> down; ///< nothing in the lowest band
};

/// What a KPI could still move.
struct KpiLever
{
    QString id;
    Exact percent;     ///< what it earns
    Exact lowestScore; ///< the lowest score if it earned all of its points
    Exact coefficient; ///< after the caps of incidents
    Exact payable;     ///< yuan more or less
    bool movesBand = false;
};

/// Other scores on the same hours: sliders, distances, levers. A score that is moved by hand moves
/// alone; through a KPI the overall score follows. Without effect, empty or refused where the month
/// itself is refused. The prepared month outlives it.
class SettlementWhatIf final
{
public:
    explicit SettlementWhatIf(const PreparedMonth &month);

    /// What there is now.
    [[nodiscard]] const Settlement &settled() const { return m_settled; }

    [[nodiscard]] Settlement withScore(Dimension dimension, const Exact &score) const;
    /// The KPI had this value, in its own unit ("97.9"); a KPI that is not there changes nothing.
    [[nodiscard]] Settlement withKpiValue(const QString &id, const Exact &value) const;
    /// Yuan by which the payable changes when the score becomes \a score.
    [[nodiscard]] Exact effectOf(Dimension dimension, const Exact &score) const;
    /// Of the scores that there are, in the order of Dimension.
    [[nodiscard]] std::vector<DimensionStanding> standings() const;
    /// Of the KPIs that have points left, the most money first, then by id.
    [[nodiscard]] std::vector<KpiLever> levers() const;

private:
    [[nodiscard]] Exact changeOf(const Settlement &other) const;
    [[nodiscard]] Exact effectOfAtLeast(const Exact &score) const;
    [[nodiscard]] std::optional<BandStep> stepUp(Dimension dimension, const Exact &score) const;
    [[nodiscard]] std::optional<BandStep> stepDown(Dimension dimension, const Exact &score) const;

    const PreparedMonth &m_month;
    Settlement m_settled;
};

} // namespace fw::settlement
