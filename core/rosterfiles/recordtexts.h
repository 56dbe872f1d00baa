// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rosterfiles/filewords.h"

namespace fw::rosterfiles {

// Lists within one cell of a file or one field of a form, parts between semicolons. A date that is
// open is a point; a code with a blank, a semicolon or a percent sign has it as in an address
// ("%20"). What is written is read as the same list. Reading gives nothing when a part is no such
// thing, and an empty list for an empty text.

/// "broadband 2026-01-01 2026-12-31; billing . .": a skill or language, certified from and to.
[[nodiscard]] QString skillsText(const std::vector<roster::Skill> &skills);
[[nodiscard]] std::optional<std::vector<roster::Skill>> skillsOf(QStringView text);

/// "1001 2026-01-01 .": a login, from and to.
[[nodiscard]] QString loginsText(const std::vector<roster::SwitchLogin> &logins);
[[nodiscard]] std::optional<std::vector<roster::SwitchLogin>> loginsOf(QStringView text);

/// "agent .; lead 2026-03-01": a role, and its first day.
[[nodiscard]] QString rolesText(const std::vector<roster::RoleSpan> &roles, FileLanguage language);
[[nodiscard]] std::optional<std::vector<roster::RoleSpan>> rolesOf(QStringView text);

/// "pregnancy 2026-03-01 2026-08-31".
[[nodiscard]] QString protectionsText(const std::vector<roster::ProtectionSpan> &protections,
                                      FileLanguage language);
[[nodiscard]] std::optional<std::vector<roster::ProtectionSpan>> protectionsOf(QStringView text);

/// "Mon 09:00-18:00; Sat -": a weekday and the hours in which somebody can work; "-" not at all.
[[nodiscard]] QString availabilityText(const std::vector<roster::Availability> &lines,
                                       FileLanguage language);
[[nodiscard]] std::optional<std::vector<roster::Availability>> availabilityOf(QStringView text);

/// "meal 30 11:00-13:30 unpaid; break 15 09:00-10:30": what, how long, and where it may lie.
[[nodiscard]] QString breaksText(const std::vector<roster::BreakRule> &breaks,
                                 FileLanguage language);
[[nodiscard]] std::optional<std::vector<roster::BreakRule>> breaksOf(QStringView text);

/// "meal 12:00-12:30 unpaid; break 14:00-14:15".
[[nodiscard]] QString activitiesText(const std::vector<roster::Activity> &activities,
                                     FileLanguage language);
[[nodiscard]] std::optional<std::vector<roster::Activity>> activitiesOf(QStringView text);

} // namespace fw::rosterfiles
