// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/contractbook.h"
#include "core/monthclose/monthfile.h"

namespace fw::monthclose {

/// Puts together what the month is calculated from: what the terms say, the figures of the
/// indicators, volumes, everybody's targets, adjustments, points and \a carryIn. Hours and
/// incidents are those that were gathered. InvalidArgument as sumOf() says.
[[nodiscard]] Outcome compose(MonthFile &month, const ContractTerms &terms, const Exact &carryIn);

/// What of the month's figures is missing: ids of indicators in the order of the terms, then
/// kVolumeFigure where calls decide about a bonus.
[[nodiscard]] QStringList missingFigures(const MonthFile &month);

/// Null: there is none.
[[nodiscard]] const MonthFigure *figureOf(const MonthFile &month, const QString &kpi);

/// Takes what was counted in the place of what was counted before; what somebody imported stays.
void takeCounted(MonthFile &month, const std::vector<MonthFigure> &counted);

} // namespace fw::monthclose
