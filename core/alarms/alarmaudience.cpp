// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/alarmaudience.h"

#include <algorithm>

namespace fw::alarms {

bool AlarmAudience::isFor(const AlarmRule &rule, AlarmSeverity severity) const
{
    if (roles.empty() || rule.recipients.empty()) {
        return true;
    }
    return std::ranges::any_of(rule.recipients, [&](const AlarmRecipient &recipient) {
        const bool isOfRole = recipient.role == AlarmRole::Everyone ||
                              std::ranges::find(roles, recipient.role) != roles.end();
        const bool isOfShift =
            recipient.shift.isEmpty() || shift.isEmpty() || recipient.shift == shift;
        return isOfRole && isOfShift && severity >= recipient.from;
    });
}

bool AlarmAudience::sees(const AlarmSubject &subject) const
{
    if (!sight) {
        return true;
    }
    if (sight->isFloorWhole && !subject.isWork()) {
        return true;
    }
    if (subject.kind == AlarmSubject::Kind::Agent) {
        return sight->people.contains(subject.nodeId);
    }
    if (subject.isWork()) {
        const auto nodes = sight->work.find(subject.kind);
        return nodes != sight->work.end() && nodes->second.contains(subject.nodeId);
    }
    return subject.nodeId.isEmpty() || sight->queues.contains(subject.nodeId);
}

bool AlarmAudience::isFor(const std::vector<AlarmRule> &rules, const Alarm &alarm) const
{
    if (!sees(alarm.subject)) {
        return false;
    }
    const auto rule = std::ranges::find(rules, alarm.ruleId, &AlarmRule::id);
    return rule == rules.end() || isFor(*rule, alarm.severity);
}

} // namespace fw::alarms
