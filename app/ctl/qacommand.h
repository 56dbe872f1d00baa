// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fw::ctl {

/// Scores, and how far evaluators agree, from a folder of files into another.
int runQa(const QStringList &arguments);

} // namespace fw::ctl
