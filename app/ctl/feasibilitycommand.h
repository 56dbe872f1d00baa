// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fw::ctl {

/// Whether people can hold the seats of a contract; ends with 1 when they can't.
int runFeasibility(const QStringList &arguments);

} // namespace fw::ctl
