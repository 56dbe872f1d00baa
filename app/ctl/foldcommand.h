// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fw::ctl {

/// fold: folds a recorded AMI byte stream, plain or gzip, from its banner or from anywhere, and
/// writes what the floor counted ("-": to standard output). Nothing is written when anything is
/// wrong.
[[nodiscard]] int runFold(const QStringList &arguments);

} // namespace fw::ctl
