// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fw::ctl {

/// "staff --in CSV --out CSV": how many agents each line needs, or what its agents make of it.
[[nodiscard]] int runStaff(const QStringList &arguments);

} // namespace fw::ctl
