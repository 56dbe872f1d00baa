// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace fw::ui {

/// Text that came from outside (names, reasons, numbers) as plain text that can't fool a reader:
/// control and bidirectional characters become visible marks, and nothing is ever taken for markup.
[[nodiscard]] QString outsideText(std::string_view utf8);
[[nodiscard]] QString outsideText(const QString &text);

} // namespace fw::ui
