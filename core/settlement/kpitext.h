// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csvreader.h"
#include "core/settlement/settlementinput.h"

namespace fw::settlement {

/// The columns of kpis.csv.
[[nodiscard]] QStringList kpiColumns();

/// The KPIs of a table, in its order. Cells that a KPI's rule needs must be there.
[[nodiscard]] Result<std::vector<Kpi>> kpisOf(const CsvTable &table);

/// A row under kpiColumns(); cells that the rule does not use are empty.
[[nodiscard]] QStringList rowOf(const Kpi &kpi);

/// "quality" and so on, as files say it.
[[nodiscard]] QLatin1StringView wordOf(KpiGroup group);
[[nodiscard]] QLatin1StringView wordOf(Dimension dimension);
[[nodiscard]] QLatin1StringView wordOf(SeatType type);

} // namespace fw::settlement
