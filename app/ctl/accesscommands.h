// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fw::ctl {

/// "users add|list|disable|enable|passwd --db FILE". Passwords come from standard input, one line,
/// because what is on a command line can be read by everybody. Gives the exit code.
[[nodiscard]] int runUsers(const QStringList &arguments);
/// "audit verify|seal|export --db FILE [--csv OUT]".
[[nodiscard]] int runAudit(const QStringList &arguments);

} // namespace fw::ctl
