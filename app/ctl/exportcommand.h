// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fw::ctl {

/// Writes what the journal counted as CSV, row by row: finished calls, intervals of queues, and
/// intervals of agents. Numbers stay masked as they are kept. Exit codes: see ExitCode.
int runExport(const QStringList &arguments);

} // namespace fw::ctl
