// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QByteArray>

namespace fw::exports {

/// A report for programs: each figure with its numerator and denominator, null where there is no
/// data. Times are ISO 8601 in UTC.
[[nodiscard]] QByteArray jsonOf(const reports::Report &report);

} // namespace fw::exports
