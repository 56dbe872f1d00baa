// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fw::ctl {

/// import queue-log: an Asterisk's own logs into the tables of a journal.
[[nodiscard]] int runImport(const QStringList &arguments);

} // namespace fw::ctl
