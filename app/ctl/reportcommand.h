// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fw::ctl {

/// report --db FILE --period P --step S --rows R: a report of a journal, as text or as a file.
[[nodiscard]] int runReport(const QStringList &arguments);

} // namespace fw::ctl
