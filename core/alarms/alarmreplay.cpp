// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/alarmreplay.h"

#include "core/alarms/alarmengine.h"

#include <algorithm>

namespace fw::alarms {

namespace {

std::chrono::seconds lessAMinute(std::chrono::seconds delay)
{
    return std::max(delay - std::chrono::minutes(1), std::chrono::seconds(0));
}

} // namespace

std::vector<WouldBeAlarm> replay(const AlarmRule &rule, const std::vector<ReadingFrame> &frames)
{
    AlarmRule alone = rule;
    alone.isEnabled = true;
    alone.suppressedBy.clear();
    alone.escalateAfter.reset();
    alone.acknowledge = AcknowledgeRule::Automatic; // what is good again is over
    alone.onDelay = lessAMinute(rule.onDelay);
    alone.offDelay = lessAMinute(rule.offDelay);
    AlarmPolicy policy;
    policy.floodLimit = 0;
    policy.longestGap = std::chrono::seconds(150); // one missing minute is no gap
    AlarmEngine engine({alone}, policy);
    std::vector<WouldBeAlarm> found;
    std::map<AlarmId, std::size_t> open;
    for (const ReadingFrame &frame : frames) {
        AlarmReadings readings;
        readings.list = frame.list;
        for (const AlarmChange &change : engine.evaluate(readings, frame.at)) {
            if (change.kind == AlarmChangeKind::Raised) {
                open[change.alarm.id] = found.size();
                found.push_back({change.alarm.subject, change.alarm.aspect, change.alarm.severity,
                                 frame.at, kNoTime, change.alarm.value, change.alarm.limit});
            } else if (change.kind == AlarmChangeKind::Gone) {
                found[open.at(change.alarm.id)].clearedAt = frame.at;
                open.erase(change.alarm.id);
            }
        }
        for (const auto &[id, index] : open) {
            const Alarm &alarm = engine.alarms().at(id);
            WouldBeAlarm &each = found[index];
            each.severity = std::max(each.severity, alarm.severity);
            const bool isWorse =
                isBadWhenLow(rule.metric) ? alarm.value < each.worst : alarm.value > each.worst;
            if (isWorse) {
                each.worst = alarm.value;
                each.limit = alarm.limit;
            }
        }
    }
    return found;
}

} // namespace fw::alarms
