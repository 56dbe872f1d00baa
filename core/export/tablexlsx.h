// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace fw::exports {

/// Writes a workbook of one sheet of texts, the first line of them headings that stay in view:
/// what is exported to be changed and imported again. The file is complete or as it was before.
[[nodiscard]] Outcome writeXlsx(const std::vector<QStringList> &table, const QString &fileName);

} // namespace fw::exports
