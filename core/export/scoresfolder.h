// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace fw::exports {

/// Scores the evaluations of a folder of CSV files, says how far the evaluators of each set agree,
/// and writes what came of it into the folder \a out, which is made.
///
/// Malformed, as FILE:LINE: column COLUMN: WHAT, or Unreadable: then nothing is written.
/// Unwritable: each file is complete or as it was before.
[[nodiscard]] Outcome scoreFolder(const QString &in, const QString &out);

} // namespace fw::exports
