// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fw::ctl {

/// journal record: folds a recorded manager stream into a database.
/// journal verify: folds a journal again and compares; the exit code says whether all is the same.
[[nodiscard]] int runJournal(const QStringList &arguments);

} // namespace fw::ctl
