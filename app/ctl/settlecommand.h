// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fw::ctl {

/// "settle --in FOLDER --out FILE [--out-bonus FILE]": what the month in the folder costs. A month
/// that is refused is a result too.
[[nodiscard]] int runSettle(const QStringList &arguments);

} // namespace fw::ctl
