// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fw::ctl {

/// Checks the newest plans of a database against the rules, and prints what they break.
[[nodiscard]] int runRoster(const QStringList &arguments);

} // namespace fw::ctl
