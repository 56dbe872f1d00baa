// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace fw::ui {

/// Text from outside, safe to show in one line: control characters become their pictures, and
/// characters that turn or hide text (bidirectional marks, zero width, line separators) become
/// U+FFFD.
[[nodiscard]] QString visibleText(const QString &text);
[[nodiscard]] QString visibleText(const std::string &utf8);

} // namespace fw::ui
