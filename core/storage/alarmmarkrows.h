// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditentry.h"
#include "core/alarms/alarmmark.h"
#include "core/journal/journalsite.h"
#include "core/storage/database.h"

namespace fw::storage {

/// The rules that the desks of a server share.
struct AlarmRuleSet
{
    std::int64_t revision = 0; ///< 0: nobody has changed the usual ones
    std::vector<alarms::AlarmRule> rules = alarms::AlarmRule::defaults();
};

/// A mark with its number in the database.
struct AlarmMarkRow
{
    std::int64_t id = 0;
    alarms::AlarmMark mark;
};

/// The one that holds.
[[nodiscard]] Result<AlarmRuleSet> readAlarmRules(const Database &database);
/// The one after \a set, with an entry of the audit trail. Conflict when somebody else was first.
[[nodiscard]] Outcome addAlarmRules(const Database &database, const AlarmRuleSet &set,
                                    const access::AuditEntry &entry);
/// What was done about alarms of the \a site in the last \a span, oldest first; of every site when
/// there is none.
[[nodiscard]] Result<std::vector<AlarmMarkRow>>
readAlarmMarks(const Database &database, std::chrono::minutes span,
               std::optional<journal::SiteNumber> site);
/// Gives its number. The server says who it was, and when.
[[nodiscard]] Result<std::int64_t> addAlarmMark(const Database &database,
                                                const alarms::AlarmMark &mark,
                                                std::optional<journal::SiteNumber> site);

} // namespace fw::storage
