// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/roster.h"
#include "core/roster/ruleset.h"

namespace fw::storage {

// How lists within a row of a roster's tables are written: short, and the same for the same list.
// What is no such list reads as far as it is one.

/// Days since 1970; 0 for none.
[[nodiscard]] qint64 storedDay(QDate date);
[[nodiscard]] QDate dayOf(qint64 stored);

/// "420-930,960-1080".
[[nodiscard]] QString spansToText(const std::vector<roster::MinuteSpan> &spans);
[[nodiscard]] std::vector<roster::MinuteSpan> spansFromText(const QString &text);

/// "1:720-750:u": kind, minutes, and whether it is paid.
[[nodiscard]] QString activitiesToText(const std::vector<roster::Activity> &activities);
[[nodiscard]] std::vector<roster::Activity> activitiesFromText(const QString &text);

/// "1:30:690-840:u": kind, length, window, and whether it is paid.
[[nodiscard]] QString breaksToText(const std::vector<roster::BreakRule> &breaks);
[[nodiscard]] std::vector<roster::BreakRule> breaksFromText(const QString &text);

/// By interval, exact.
[[nodiscard]] QString numbersToText(const std::vector<double> &numbers);
[[nodiscard]] std::vector<double> numbersFromText(const QString &text);

/// One JSON object; what an older program did not write keeps its default.
[[nodiscard]] QString ruleSetToJson(const roster::RuleSet &rules);
[[nodiscard]] roster::RuleSet ruleSetFromJson(const QString &text, QDate from);

} // namespace fw::storage
