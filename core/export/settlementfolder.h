// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace fw::exports {

/// Settles the month in a folder of CSV files and writes the result, and the bonus of each person
/// when \a bonusFile is given. A refusal is a result. When there is no bonus to list, a bonus file
/// of an earlier run is taken away: it is not of this result.
///
/// Malformed, as FILE:LINE: column COLUMN: WHAT, or Unreadable: then nothing is written.
/// Unwritable: each file is complete or as it was before.
[[nodiscard]] Outcome settleFolder(const QString &folder, const QString &resultFile,
                                   const QString &bonusFile = {});

} // namespace fw::exports
