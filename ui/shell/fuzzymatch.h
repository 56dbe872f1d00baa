// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace fw::ui {

/// How well \a text answers to what was typed: every word of \a wanted has to occur in it, letter
/// by letter in this order, without regard to case. Higher is better; letters side by side and at
/// the beginning of words count more. Nothing when a letter is missing; 0 when nothing is wanted.
[[nodiscard]] std::optional<int> fuzzyScore(QStringView wanted, QStringView text);

} // namespace fw::ui
