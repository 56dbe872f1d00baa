// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "core/base/result.h"
#include "core/settlement/settlementinput.h"

#include <QByteArray>

namespace fw::settlement {

/// The terms of an indicator in a region from a month on.
struct KpiStandard
{
    QString region; ///< id; empty: every region that has none of its own
    QDate from;     ///< the first day of the first month; invalid: from ever
    LocalizedText name;
    Kpi terms; ///< without figures; a guard has its bounds only
};

/// What is counted and scored, by region, month and indicator. Weights are points of the 100-point
/// sheet; the share within a group decides.
class KpiCatalogue final
{
public:
    /// region, valid_from (YYYY-MM), name_zh, name_en, then the columns of kpis.csv. Malformed, as
    /// FILE:LINE: column COLUMN: WHAT, also for an indicator that is there twice for one region and
    /// month.
    [[nodiscard]] static Result<KpiCatalogue> read(const QByteArray &bytes, const QString &file);

    [[nodiscard]] const std::vector<KpiStandard> &rows() const { return m_rows; }

    /// Nothing where the indicator is not known yet. The region's own terms go before those of
    /// every region, whatever their months; of the same region the latest that has begun.
    [[nodiscard]] const KpiStandard *standard(const QString &kpi, const QString &region,
                                              QDate month) const;
    /// standard() of each indicator, in the order of the catalogue.
    [[nodiscard]] std::vector<const KpiStandard *> standards(const QString &region,
                                                             QDate month) const;

private:
    std::vector<KpiStandard> m_rows;
};

/// The defaults (domain notes 2.3); standard values are to be agreed for each region.
[[nodiscard]] KpiCatalogue usualKpis();

} // namespace fw::settlement
