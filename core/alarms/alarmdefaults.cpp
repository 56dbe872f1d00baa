// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/alarmrule.h"

#include <algorithm>

namespace fw::alarms {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

AlarmRule rule(QLatin1StringView id, AlarmMetric metric, AlarmDirection direction,
               std::optional<AlarmLevel> warning, std::optional<AlarmLevel> critical,
               std::chrono::seconds onDelay, std::chrono::seconds offDelay)
{
    AlarmRule made;
    made.id = id;
    made.metric = metric;
    made.direction = direction;
    made.warning = warning;
    made.critical = critical;
    made.onDelay = onDelay;
    made.offDelay = offDelay;
    made.recipients = {{AlarmRole::TeamLead, {}, AlarmSeverity::Warning}};
    return made;
}

void addQueueRules(std::vector<AlarmRule> &rules)
{
    using enum AlarmDirection;
    const AlarmRecipient lead{AlarmRole::TeamLead, {}, AlarmSeverity::Warning};
    const AlarmRecipient carrier{AlarmRole::Carrier, {}, AlarmSeverity::Warning};
    AlarmRule wait = rule("longest_wait"_L1, AlarmMetric::LongestWait, Above, AlarmLevel{60, 40},
                          AlarmLevel{120, 80}, 5s, 15s);
    wait.recipients = {lead, {AlarmRole::Carrier, {}, AlarmSeverity::Critical}};
    wait.escalateAfter = 5min;
    rules.push_back(wait);
    AlarmRule perReady = rule("waiting_per_ready"_L1, AlarmMetric::WaitingPerReady, Above,
                              AlarmLevel{1, 0.5}, AlarmLevel{2, 0.5}, 15s, 30s);
    perReady.minimumVolume = 3;
    perReady.suppressedBy = u"nobody_ready"_s;
    rules.push_back(perReady);
    AlarmRule level = rule("service_level"_L1, AlarmMetric::ServiceLevel, Below, AlarmLevel{80, 82},
                           AlarmLevel{70, 75}, 60s, 120s);
    level.minimumVolume = 20;
    level.acknowledge = AcknowledgeRule::Text;
    level.escalateAfter = 15min;
    level.recipients = {lead, carrier};
    rules.push_back(level);
    AlarmRule outlook = rule("service_level_outlook"_L1, AlarmMetric::ServiceLevelOutlook, Below,
                             AlarmLevel{0, 1}, std::nullopt, 10min, 0s);
    outlook.acknowledge = AcknowledgeRule::Text;
    outlook.recipients = {carrier};
    rules.push_back(outlook);
    AlarmRule abandon = rule("abandon_rate"_L1, AlarmMetric::AbandonRate, Above, AlarmLevel{5, 3},
                             AlarmLevel{10, 7}, 60s, 60s);
    abandon.minimumVolume = 20;
    rules.push_back(abandon);
    rules.push_back(rule("nobody_ready"_L1, AlarmMetric::NobodyReady, AtLeast, AlarmLevel{1, 1},
                         std::nullopt, 20s, 10s));
    AlarmRule surge = rule("volume_surge"_L1, AlarmMetric::VolumeSurge, Above, AlarmLevel{130, 115},
                           std::nullopt, 60min, 0s);
    surge.minimumVolume = 20;
    surge.recipients = {carrier};
    rules.push_back(surge);
    AlarmRule collapse = rule("volume_collapse"_L1, AlarmMetric::VolumeCollapse, Below,
                              AlarmLevel{50, 70}, std::nullopt, 5min, 0s);
    collapse.minimumVolume = 20;
    collapse.recipients = {carrier, {AlarmRole::NetworkCentre, {}, AlarmSeverity::Warning}};
    rules.push_back(collapse);
    for (AlarmRule &each : rules) {
        if (each.suppressedBy.isEmpty()) {
            each.suppressedBy = u"link_lost"_s;
        }
    }
}

void addPeopleRules(std::vector<AlarmRule> &rules)
{
    using enum AlarmDirection;
    const AlarmRecipient carrier{AlarmRole::Carrier, {}, AlarmSeverity::Warning};
    AlarmRule staffing = rule("staffing"_L1, AlarmMetric::Staffing, Below, AlarmLevel{95, 97},
                              AlarmLevel{90, 97}, 5min, 0s);
    staffing.recipients.push_back(carrier);
    rules.push_back(staffing);
    AlarmRule limit = rule("state_limit"_L1, AlarmMetric::StateLimit, Above, AlarmLevel{1, 1},
                           std::nullopt, 0s, 0s);
    limit.acknowledge = AcknowledgeRule::Automatic;
    rules.push_back(limit);
    AlarmRule pause = rule("mass_pause"_L1, AlarmMetric::MassPause, AtLeast, AlarmLevel{3, 3},
                           std::nullopt, 0s, 5min);
    pause.orShare = 15;
    pause.recipients.push_back(carrier);
    rules.push_back(pause);
    rules.push_back(rule("missed_offers"_L1, AlarmMetric::MissedOffers, AtLeast, AlarmLevel{2, 1},
                         std::nullopt, 0s, 0s));
    rules.push_back(rule("long_call"_L1, AlarmMetric::LongCall, Above, AlarmLevel{900, 900},
                         std::nullopt, 0s, 0s));
    rules.push_back(rule("long_hold"_L1, AlarmMetric::LongHold, Above, AlarmLevel{120, 120},
                         std::nullopt, 0s, 0s));
    AlarmRule dumping = rule("short_calls"_L1, AlarmMetric::ShortCalls, AtLeast, AlarmLevel{3, 3},
                             std::nullopt, 0s, 30min);
    dumping.recipients = {carrier, {AlarmRole::Quality, {}, AlarmSeverity::Warning}};
    rules.push_back(dumping);
    AlarmRule devices = rule("devices_lost"_L1, AlarmMetric::DevicesLost, Above, AlarmLevel{5, 2},
                             std::nullopt, 15s, 0s);
    devices.minimumVolume = 10; // of fewer agents one phone is more than 5 %
    devices.recipients = {{AlarmRole::Technician, {}, AlarmSeverity::Warning}};
    rules.push_back(devices);
}

void addSwitchRules(std::vector<AlarmRule> &rules)
{
    AlarmRule link = rule("link_lost"_L1, AlarmMetric::LinkLost, AlarmDirection::Above,
                          std::nullopt, AlarmLevel{5, 1}, 0s, 0s);
    link.canDisable = false;
    link.escalateAfter = 2min;
    link.recipients = {{AlarmRole::Everyone, {}, AlarmSeverity::Warning}};
    rules.push_back(link);
    AlarmRule faults = rule("data_faults"_L1, AlarmMetric::DataFaults, AlarmDirection::AtLeast,
                            AlarmLevel{1, 1}, std::nullopt, 0s, 0s);
    faults.canDisable = false;
    faults.recipients = {{AlarmRole::Administrator, {}, AlarmSeverity::Warning}};
    rules.push_back(faults);
}

/// They go by themselves when the work is done: what came of it is written with the work.
void addWorkRules(std::vector<AlarmRule> &rules)
{
    using enum AlarmDirection;
    const AlarmRecipient carrier{AlarmRole::Carrier, {}, AlarmSeverity::Warning};
    AlarmRule task = rule("task_overdue"_L1, AlarmMetric::TaskOverdue, Above, AlarmLevel{0, 0},
                          AlarmLevel{4 * 3600, 4 * 3600}, 0s, 0s);
    task.recipients.push_back(carrier);
    task.acknowledge = AcknowledgeRule::Automatic;
    rules.push_back(task);
    AlarmRule handover = rule("handover_unsigned"_L1, AlarmMetric::HandoverUnsigned, AtLeast,
                              AlarmLevel{15 * 60, 15 * 60}, AlarmLevel{30 * 60, 30 * 60}, 0s, 0s);
    handover.recipients.push_back(carrier);
    handover.acknowledge = AcknowledgeRule::Automatic;
    rules.push_back(handover);
}

} // namespace

std::vector<AlarmRule> AlarmRule::defaults()
{
    std::vector<AlarmRule> rules;
    addQueueRules(rules);
    addPeopleRules(rules);
    addSwitchRules(rules);
    addWorkRules(rules);
    return rules;
}

std::vector<AlarmRule> withMissingDefaults(std::vector<AlarmRule> rules)
{
    for (const AlarmRule &usual : AlarmRule::defaults()) {
        if (std::ranges::find(rules, usual.id, &AlarmRule::id) == rules.end()) {
            rules.push_back(usual);
        }
    }
    return rules;
}

} // namespace fw::alarms
