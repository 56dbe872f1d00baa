// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/roster.h"

#include <QString>

#include <optional>

namespace fw::rosterfiles {

/// What files are written in. Both are read, whatever was chosen.
enum class FileLanguage : std::uint8_t { English, Chinese };

// Words of files, as people type them; nothing when a text is no such word. Case does not count.

[[nodiscard]] QString wordOf(roster::PersonRole role, FileLanguage language);
[[nodiscard]] QString wordOf(roster::ContractKind contract, FileLanguage language);
[[nodiscard]] QString wordOf(roster::HoursScheme scheme, FileLanguage language);
[[nodiscard]] QString wordOf(roster::Protection protection, FileLanguage language);
[[nodiscard]] QString wordOf(roster::ShiftKind kind, FileLanguage language);
[[nodiscard]] QString wordOf(roster::ActivityKind kind, FileLanguage language);
[[nodiscard]] QString wordOf(roster::LeaveKind kind, FileLanguage language);

[[nodiscard]] std::optional<roster::PersonRole> roleOf(QStringView word);
[[nodiscard]] std::optional<roster::ContractKind> contractOf(QStringView word);
[[nodiscard]] std::optional<roster::HoursScheme> schemeOf(QStringView word);
[[nodiscard]] std::optional<roster::Protection> protectionOf(QStringView word);
[[nodiscard]] std::optional<roster::ShiftKind> shiftKindOf(QStringView word);
[[nodiscard]] std::optional<roster::ActivityKind> activityOf(QStringView word);
[[nodiscard]] std::optional<roster::LeaveKind> leaveOf(QStringView word);
/// 1 Monday to 7 Sunday: "1", "Mon", "Monday", "周一", "星期一".
[[nodiscard]] std::optional<int> weekdayOf(QStringView word);
/// "yes", "1", "x", "是" and what is the opposite of them.
[[nodiscard]] std::optional<bool> truthOf(QStringView word);

// Dates and hours.

/// "2026-03-01", "2026/3/1", "2026.3.1", "20260301" or "2026年3月1日"; a time behind it is left
/// out.
[[nodiscard]] std::optional<QDate> dateOf(QStringView text);
/// "2026-03-01"; empty for none.
[[nodiscard]] QString dateText(QDate date);
/// "07:00" to "47:59": hours go on after midnight.
[[nodiscard]] std::optional<int> minuteOf(QStringView text);
[[nodiscard]] QString minuteText(int minute);
/// "07:00-15:00"; an end that is not behind the begin is of the next day.
[[nodiscard]] std::optional<roster::MinuteSpan> spanOf(QStringView text);
[[nodiscard]] QString spanText(const roster::MinuteSpan &span);
/// "07:00-11:00 / 17:00-21:00", also apart by blanks; one that would begin before the end of the
/// one in front is of the next day. Nothing when there is none.
[[nodiscard]] std::optional<std::vector<roster::MinuteSpan>> spansOf(QStringView text);
[[nodiscard]] QString spansText(const std::vector<roster::MinuteSpan> &spans);

} // namespace fw::rosterfiles
