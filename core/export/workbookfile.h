// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

namespace fw::exports {

/// Lets \a write make a workbook under a name of its own, and puts it in the place of \a fileName
/// when that is done. \a write gives the words of what went wrong, or null.
[[nodiscard]] Outcome
replaceWorkbook(const QString &fileName,
                const std::function<const char *(const QByteArray &path)> &write);

} // namespace fw::exports
