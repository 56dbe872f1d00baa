// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace fw::alarms {

/// What a rule watches. The unit of its levels stands beside each; the subject is whom or what each
/// reading is of.
enum class AlarmMetric : std::uint8_t {
    LongestWait,         ///< s, queue: how long its longest waiting caller has waited
    WaitingPerReady,     ///< callers for each available agent, queue
    ServiceLevel,        ///< %, queue: last 15 minutes, by the queue's own formula
    ServiceLevelOutlook, ///< percentage points above the target at the end of the day, queue
    AbandonRate,         ///< %, queue: last 15 minutes
    NobodyReady,         ///< callers who wait while no agent is available, queue
    Staffing,            ///< % of the scheduled who are there, team
    StateLimit,          ///< times the limit of the state, agent; talk and hold have their own
    MassPause,           ///< agents of a team who paused with one reason within 2 minutes
    MissedOffers,        ///< calls not taken within 10 minutes, agent
    LongCall,            ///< s, agent
    LongHold,            ///< s, agent: how long the caller has been on hold
    ShortCalls,          ///< calls under 10 s within 15 minutes, agent
    VolumeSurge,         ///< % of the forecast, queue
    VolumeCollapse,      ///< % of the forecast, queue
    LinkLost,            ///< s without news of a switch
    DevicesLost,         ///< % of the signed-in agents of a site whose phones are not reachable
    DataFaults,          ///< gaps, corrections or a clock that is off, of a switch, not yet settled
    TaskOverdue,         ///< s since the deadline of a task that is not done
    HandoverUnsigned,    ///< s since a handover was given that nobody has signed
    Flood,               ///< alarms raised within a minute; the engine's own
    Count
};

inline constexpr std::size_t kAlarmMetricCount = static_cast<std::size_t>(AlarmMetric::Count);

/// What a metric can't be read without.
enum class MetricNeed : std::uint8_t { Nothing, Forecast, Roster };

[[nodiscard]] MetricNeed needOf(AlarmMetric metric);

/// A metric's identifier, as it is in JSON and in stores.
[[nodiscard]] QLatin1StringView metricId(AlarmMetric metric);
[[nodiscard]] std::optional<AlarmMetric> metricOfId(const QString &id);

enum class AlarmSeverity : std::uint8_t { Warning, Critical };

/// On which side of a level it is bad, and whether the level itself is.
enum class AlarmDirection : std::uint8_t { Above, AtLeast, Below };

/// How a metric is bad by its nature, for what is kept of a minute.
[[nodiscard]] constexpr bool isBadWhenLow(AlarmMetric metric)
{
    return metric == AlarmMetric::ServiceLevel || metric == AlarmMetric::ServiceLevelOutlook ||
           metric == AlarmMetric::Staffing || metric == AlarmMetric::VolumeCollapse;
}

struct AlarmLevel
{
    double raise = 0;
    double clear = 0; ///< passed the other way it is good again; between the two nothing changes

    bool operator==(const AlarmLevel &) const = default;
};

/// Which of a metric's subjects a rule watches, each for itself.
struct AlarmScope
{
    enum class Kind : std::uint8_t {
        Everything,
        Node,     ///< a carrier, partner, site or team with all below it; key: its id
        Queue,    ///< one queue; key: the switch's name for it
        MembersOf ///< a class of agents: those who serve a queue; key: the queue's name
    };

    Kind kind = Kind::Everything;
    QString key;

    bool operator==(const AlarmScope &) const = default;
};

enum class AlarmRole : std::uint8_t {
    Everyone,
    TeamLead,
    Carrier,
    Quality,
    Technician,
    NetworkCentre,
    Administrator,
    Count
};

struct AlarmRecipient
{
    AlarmRole role = AlarmRole::Everyone;
    QString shift; ///< empty: every shift
    AlarmSeverity from = AlarmSeverity::Warning;

    bool operator==(const AlarmRecipient &) const = default;
};

/// What it takes to be done with an alarm.
enum class AcknowledgeRule : std::uint8_t {
    Automatic, ///< it goes when it is good again, whether anybody has seen it or not
    Optional,  ///< somebody has to acknowledge it, with a text or without
    Text       ///< somebody has to acknowledge it and say why, or what is done
};

/// One rule of what is worth a supervisor's attention.
struct AlarmRule
{
    static constexpr std::chrono::hours kLongestDelay{4};

    QString id;   ///< unique and stable
    QString name; ///< people's own name for it; empty: that of its metric
    AlarmMetric metric = AlarmMetric::LongestWait;
    AlarmScope scope;
    AlarmDirection direction = AlarmDirection::Above;
    std::optional<AlarmLevel> warning;
    std::optional<AlarmLevel> critical;
    /// Of MassPause: bad as well when this many % of the team are, two of them at least.
    std::optional<double> orShare;
    std::chrono::seconds onDelay{0};  ///< bad for as long as this before it is raised
    std::chrono::seconds offDelay{0}; ///< good for as long as this before it is over
    double minimumVolume = 0; ///< of a reading (callers, calls, agents); below it counts as good
    AcknowledgeRule acknowledge = AcknowledgeRule::Optional;
    std::optional<std::chrono::seconds> escalateAfter; ///< unacknowledged for as long as this
    QString suppressedBy; ///< while that rule's alarm covers the subject, this raises none
    std::vector<AlarmRecipient> recipients;
    bool canDisable = true;
    bool isEnabled = true;

    /// One of its levels for a reading with that much behind it: orShare may lower it.
    [[nodiscard]] AlarmLevel levelFor(const AlarmLevel &level, double volume) const;
    [[nodiscard]] bool isBad(double value, const AlarmLevel &level, double factor) const;
    [[nodiscard]] bool isGood(double value, const AlarmLevel &level, double factor) const;

    bool operator==(const AlarmRule &) const = default;

    /// InvalidArgument with the name of the first field that can't be so, as it is in the JSON.
    [[nodiscard]] Outcome check() const;
    /// The usual rules. Those that need a forecast or a roster have no readings without one.
    [[nodiscard]] static std::vector<AlarmRule> defaults();
};

/// Rules that were kept before some of the usual ones were thought of: with those added.
[[nodiscard]] std::vector<AlarmRule> withMissingDefaults(std::vector<AlarmRule> rules);

/// check() of each, plus: ids are unique, suppressedBy names one of them, never in a circle, and
/// the rules that can't be disabled are all there and enabled.
[[nodiscard]] Outcome checkRules(const std::vector<AlarmRule> &rules);

[[nodiscard]] QByteArray rulesToJson(const std::vector<AlarmRule> &rules);
/// Reads what rulesToJson() writes. Malformed with "rule id: field: what" on the first fault.
[[nodiscard]] Result<std::vector<AlarmRule>> rulesFromJson(const QByteArray &json);

} // namespace fw::alarms
