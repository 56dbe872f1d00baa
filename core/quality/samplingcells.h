// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/judgedcall.h"

#include <QTimeZone>

#include <map>

namespace fw::quality {

/// In which cell of its agent's calls a call lies: its queue, which stands for its kind of
/// business, and the six hours of the local day in which it was answered: "sales 06-12".
[[nodiscard]] QString cellOf(const JudgedCall &call, const QTimeZone &zone);

/// \a total calls among cells of these sizes, as their sizes are to each other: the whole part
/// each, and what is left to those with the largest remainder; of the same, the first by name.
/// Never more than there are.
[[nodiscard]] std::map<QString, int> sharesOf(const std::map<QString, int> &sizes, int total);

} // namespace fw::quality
