// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace fw::ui {

/// A length of time that a person typed: "15" is minutes, "15:00" minutes and seconds, "1:15:00"
/// hours too. Nothing when it is none of these, zero, or longer than a day.
[[nodiscard]] std::optional<std::chrono::seconds> lengthOfTime(const QString &text);

} // namespace fw::ui
