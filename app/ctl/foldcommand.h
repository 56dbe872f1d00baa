// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace fw::ctl {

/// Folds a recorded AMI byte stream, plain or gzip, from its banner or from anywhere, and writes
/// what the floor counted to \a jsonPath ("-": standard output). Nothing is written when anything
/// is wrong.
[[nodiscard]] Outcome foldAmiFile(const QString &amiPath, const QString &jsonPath);

} // namespace fw::ctl
