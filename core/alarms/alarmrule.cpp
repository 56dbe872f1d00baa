// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/alarmrule.h"

#include <algorithm>
#include <cmath>

namespace fw::alarms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestId = 60;
constexpr int kLongestName = 80;
constexpr double kGreatestLevel = 1e6;

Outcome wrong(QLatin1StringView field, QLatin1StringView what)
{
    return Error{ErrorCode::InvalidArgument, field % ": "_L1 % what};
}

bool isNumber(double value)
{
    return std::isfinite(value) && std::abs(value) <= kGreatestLevel;
}

/// The clear level must lie on the good side, else an alarm would end while it is still bad.
bool isOrdered(const AlarmLevel &level, AlarmDirection direction)
{
    return direction == AlarmDirection::Below ? level.clear >= level.raise
                                              : level.clear <= level.raise;
}

Outcome checkLevels(const AlarmRule &rule)
{
    if (!rule.warning && !rule.critical) {
        return wrong("warning"_L1, "needs at least one level"_L1);
    }
    for (const auto &[level, field] :
         {std::pair(rule.warning, "warning"_L1), std::pair(rule.critical, "critical"_L1)}) {
        if (level && (!isNumber(level->raise) || !isNumber(level->clear))) {
            return wrong(field, "is not a number in range"_L1);
        }
        if (level && !isOrdered(*level, rule.direction)) {
            return wrong(field, "clears on the bad side"_L1);
        }
    }
    if (rule.warning && rule.critical) {
        const double sign = rule.direction == AlarmDirection::Below ? -1.0 : 1.0;
        if (sign * rule.critical->raise <= sign * rule.warning->raise ||
            sign * rule.critical->clear < sign * rule.warning->clear) {
            return wrong("critical"_L1, "is not beyond the warning"_L1);
        }
    }
    return success();
}

const AlarmRule *find(const std::vector<AlarmRule> &rules, const QString &id)
{
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&](const AlarmRule &rule) { return rule.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

} // namespace

MetricNeed needOf(AlarmMetric metric)
{
    if (metric == AlarmMetric::Staffing) {
        return MetricNeed::Roster;
    }
    const bool needsForecast = metric == AlarmMetric::ServiceLevelOutlook ||
                               metric == AlarmMetric::VolumeSurge ||
                               metric == AlarmMetric::VolumeCollapse;
    return needsForecast ? MetricNeed::Forecast : MetricNeed::Nothing;
}

AlarmLevel AlarmRule::levelFor(const AlarmLevel &level, double volume) const
{
    if (!orShare) {
        return level;
    }
    const double share = std::max(2.0, std::ceil(*orShare * volume / 100)); // one is no crowd
    return {std::min(level.raise, share), std::min(level.clear, share)};
}

bool AlarmRule::isBad(double value, const AlarmLevel &level, double factor) const
{
    switch (direction) {
    case AlarmDirection::Above:
        return value > level.raise * factor;
    case AlarmDirection::AtLeast:
        return value >= level.raise * factor;
    case AlarmDirection::Below:
        return value < level.raise * factor;
    }
    Q_UNREACHABLE();
}

bool AlarmRule::isGood(double value, const AlarmLevel &level, double factor) const
{
    // Where both levels are one, each value is either bad or good and none is in between.
    const bool isOneLevel = level.clear == level.raise;
    if (isOneLevel) {
        return !isBad(value, level, factor);
    }
    return direction == AlarmDirection::Below ? value > level.clear * factor
                                              : value < level.clear * factor;
}

Outcome AlarmRule::check() const
{
    if (id.isEmpty() || id.size() > kLongestId) {
        return wrong("id"_L1, "must have 1 to 60 characters"_L1);
    }
    if (name.size() > kLongestName) {
        return wrong("name"_L1, "must have at most 80 characters"_L1);
    }
    if (metric >= AlarmMetric::Flood) {
        return wrong("metric"_L1, "is not one that a rule can watch"_L1);
    }
    if ((scope.kind == AlarmScope::Kind::Everything) != scope.key.isEmpty()) {
        return wrong("scope"_L1, "needs a key, and everything needs none"_L1);
    }
    if (Outcome levels = checkLevels(*this); !levels) {
        return levels;
    }
    for (const auto &[delay, field] :
         {std::pair(onDelay, "on_delay"_L1), std::pair(offDelay, "off_delay"_L1),
          std::pair(escalateAfter.value_or(std::chrono::seconds(1)), "escalate_after"_L1)}) {
        if (delay.count() < 0 || delay > kLongestDelay) {
            return wrong(field, "must be 0 to 14400 seconds"_L1);
        }
    }
    if (orShare && (metric != AlarmMetric::MassPause || !(*orShare > 0 && *orShare <= 100))) {
        return wrong("or_share"_L1, "must be more than 0 and at most 100 %, of breaks together"_L1);
    }
    if (!isNumber(minimumVolume) || minimumVolume < 0) {
        return wrong("minimum_volume"_L1, "must not be negative"_L1);
    }
    if (suppressedBy == id) {
        return wrong("suppressed_by"_L1, "names the rule itself"_L1);
    }
    if (!canDisable && !isEnabled) {
        return wrong("enabled"_L1, "this rule can't be disabled"_L1);
    }
    return success();
}

Outcome checkRules(const std::vector<AlarmRule> &rules)
{
    const auto fail = [](const AlarmRule &rule, const QString &what) {
        return Outcome(Error{ErrorCode::InvalidArgument, rule.id % ": "_L1 % what});
    };
    for (const AlarmRule &rule : rules) {
        if (const Outcome sound = rule.check(); !sound) {
            return fail(rule, sound.error().detail);
        }
        if (find(rules, rule.id) != &rule) {
            return fail(rule, u"id: is there twice"_s);
        }
        const AlarmRule *above = &rule;
        for (std::size_t step = 0; above != nullptr && !above->suppressedBy.isEmpty(); ++step) {
            above = find(rules, above->suppressedBy);
            if (above == nullptr || step > rules.size()) {
                return fail(rule, u"suppressed_by: names no rule, or goes in a circle"_s);
            }
        }
    }
    for (const AlarmRule &usual : AlarmRule::defaults()) {
        const AlarmRule *kept = usual.canDisable ? nullptr : find(rules, usual.id);
        if (!usual.canDisable &&
            (kept == nullptr || kept->canDisable || kept->metric != usual.metric)) {
            return fail(usual, u"enabled: this rule can't be disabled"_s);
        }
    }
    return success();
}

} // namespace fw::alarms
