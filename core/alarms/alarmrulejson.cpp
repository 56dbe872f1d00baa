// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/alarmrule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace fw::alarms {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, kAlarmMetricCount> kMetrics{
    "longest_wait"_L1, "waiting_per_ready"_L1, "service_level"_L1,   "service_level_outlook"_L1,
    "abandon_rate"_L1, "nobody_ready"_L1,      "staffing"_L1,        "state_limit"_L1,
    "mass_pause"_L1,   "missed_offers"_L1,     "long_call"_L1,       "long_hold"_L1,
    "short_calls"_L1,  "volume_surge"_L1,      "volume_collapse"_L1, "link_lost"_L1,
    "devices_lost"_L1, "data_faults"_L1,       "task_overdue"_L1,    "handover_unsigned"_L1,
    "flood"_L1};
constexpr std::array<QLatin1StringView, 4> kScopes{"everything"_L1, "node"_L1, "queue"_L1,
                                                   "members_of"_L1};
constexpr std::array<QLatin1StringView, 3> kDirections{"above"_L1, "at_least"_L1, "below"_L1};
constexpr std::array<QLatin1StringView, 3> kAcknowledges{"automatic"_L1, "optional"_L1, "text"_L1};
constexpr std::array<QLatin1StringView, 2> kSeverities{"warning"_L1, "critical"_L1};
constexpr std::array<QLatin1StringView, static_cast<std::size_t>(AlarmRole::Count)> kRoles{
    "everyone"_L1,   "team_lead"_L1,      "carrier"_L1,      "quality"_L1,
    "technician"_L1, "network_centre"_L1, "administrator"_L1};

/// Reads fields one by one and remembers the first that is wrong.
class FieldReader
{
public:
    FieldReader(QJsonObject object, QString *fault)
        : m_object(std::move(object))
        , m_fault(fault)
    {
    }

    void fail(QLatin1StringView key, QLatin1StringView what) const
    {
        if (m_fault->isEmpty()) {
            *m_fault = key % ": "_L1 % what;
        }
    }

    void read(QLatin1StringView key, QString &text) const
    {
        const QJsonValue value = m_object[key];
        if (value.isString()) {
            text = value.toString();
        } else if (!value.isUndefined()) {
            fail(key, "must be a text"_L1);
        }
    }

    void read(QLatin1StringView key, double &number) const
    {
        const QJsonValue value = m_object[key];
        if (value.isDouble()) {
            number = value.toDouble();
        } else if (!value.isUndefined()) {
            fail(key, "must be a number"_L1);
        }
    }

    void read(QLatin1StringView key, bool &flag) const
    {
        const QJsonValue value = m_object[key];
        if (value.isBool()) {
            flag = value.toBool();
        } else if (!value.isUndefined()) {
            fail(key, "must be true or false"_L1);
        }
    }

    void read(QLatin1StringView key, std::chrono::seconds &span) const
    {
        double seconds = static_cast<double>(span.count());
        read(key, seconds);
        if (seconds < 0 || seconds > 86400) {
            fail(key, "must be a number of seconds from 0 to 86400"_L1);
            return;
        }
        span = std::chrono::seconds(std::llround(seconds));
    }

    template<typename Enum, std::size_t Size>
    void readWord(QLatin1StringView key, const std::array<QLatin1StringView, Size> &words,
                  Enum &word) const
    {
        const QJsonValue value = m_object[key];
        if (value.isUndefined()) {
            return;
        }
        const auto found = std::find(words.begin(), words.end(), value.toString());
        if (found == words.end()) {
            fail(key, "is not one of the known words"_L1);
            return;
        }
        word = static_cast<Enum>(found - words.begin());
    }

    void readLevel(QLatin1StringView key, std::optional<AlarmLevel> &level) const
    {
        const QJsonValue value = m_object[key];
        if (value.isUndefined() || value.isNull()) {
            return;
        }
        if (!value["raise"_L1].isDouble() || !value["clear"_L1].isDouble()) {
            fail(key, "must be an object with the numbers raise and clear"_L1);
            return;
        }
        level = AlarmLevel{value["raise"_L1].toDouble(), value["clear"_L1].toDouble()};
    }

    [[nodiscard]] QJsonValue operator[](QLatin1StringView key) const { return m_object[key]; }

private:
    QJsonObject m_object;
    QString *m_fault;
};

QJsonValue levelTo(const std::optional<AlarmLevel> &level)
{
    return level ? QJsonValue(QJsonObject{{"raise"_L1, level->raise}, {"clear"_L1, level->clear}})
                 : QJsonValue(QJsonValue::Null);
}

QJsonObject ruleTo(const AlarmRule &rule)
{
    QJsonArray recipients;
    for (const AlarmRecipient &each : rule.recipients) {
        recipients.append(
            QJsonObject{{"role"_L1, kRoles[static_cast<std::size_t>(each.role)]},
                        {"shift"_L1, each.shift},
                        {"from"_L1, kSeverities[static_cast<std::size_t>(each.from)]}});
    }
    QJsonObject object{
        {"id"_L1, rule.id},
        {"name"_L1, rule.name},
        {"metric"_L1, kMetrics[static_cast<std::size_t>(rule.metric)]},
        {"scope"_L1, kScopes[static_cast<std::size_t>(rule.scope.kind)]},
        {"scope_key"_L1, rule.scope.key},
        {"direction"_L1, kDirections[static_cast<std::size_t>(rule.direction)]},
        {"warning"_L1, levelTo(rule.warning)},
        {"critical"_L1, levelTo(rule.critical)},
        {"on_delay"_L1, static_cast<qint64>(rule.onDelay.count())},
        {"off_delay"_L1, static_cast<qint64>(rule.offDelay.count())},
        {"minimum_volume"_L1, rule.minimumVolume},
        {"acknowledge"_L1, kAcknowledges[static_cast<std::size_t>(rule.acknowledge)]},
        {"suppressed_by"_L1, rule.suppressedBy},
        {"recipients"_L1, recipients},
        {"can_disable"_L1, rule.canDisable},
        {"enabled"_L1, rule.isEnabled}};
    if (rule.orShare) {
        object["or_share"_L1] = *rule.orShare;
    }
    if (rule.escalateAfter) {
        object["escalate_after"_L1] = static_cast<qint64>(rule.escalateAfter->count());
    }
    return object;
}

AlarmRule ruleFrom(const FieldReader &fields, QString *fault)
{
    AlarmRule rule;
    fields.read("id"_L1, rule.id);
    fields.read("name"_L1, rule.name);
    fields.readWord("metric"_L1, kMetrics, rule.metric);
    fields.readWord("scope"_L1, kScopes, rule.scope.kind);
    fields.read("scope_key"_L1, rule.scope.key);
    fields.readWord("direction"_L1, kDirections, rule.direction);
    fields.readLevel("warning"_L1, rule.warning);
    fields.readLevel("critical"_L1, rule.critical);
    fields.read("on_delay"_L1, rule.onDelay);
    fields.read("off_delay"_L1, rule.offDelay);
    fields.read("minimum_volume"_L1, rule.minimumVolume);
    fields.readWord("acknowledge"_L1, kAcknowledges, rule.acknowledge);
    fields.read("suppressed_by"_L1, rule.suppressedBy);
    fields.read("can_disable"_L1, rule.canDisable);
    fields.read("enabled"_L1, rule.isEnabled);
    if (!fields["or_share"_L1].isUndefined()) {
        double share = 0;
        fields.read("or_share"_L1, share);
        rule.orShare = share;
    }
    if (!fields["escalate_after"_L1].isUndefined()) {
        std::chrono::seconds after{0};
        fields.read("escalate_after"_L1, after);
        rule.escalateAfter = after;
    }
    const QJsonArray recipients = fields["recipients"_L1].toArray();
    for (const QJsonValue &value : recipients) {
        const FieldReader each(value.toObject(), fault);
        AlarmRecipient recipient;
        each.readWord("role"_L1, kRoles, recipient.role);
        each.read("shift"_L1, recipient.shift);
        each.readWord("from"_L1, kSeverities, recipient.from);
        rule.recipients.push_back(std::move(recipient));
    }
    return rule;
}

} // namespace

QLatin1StringView metricId(AlarmMetric metric)
{
    return kMetrics[static_cast<std::size_t>(metric)];
}

std::optional<AlarmMetric> metricOfId(const QString &id)
{
    const auto found = std::find(kMetrics.begin(), kMetrics.end(), id);
    return found == kMetrics.end()
               ? std::nullopt
               : std::optional(static_cast<AlarmMetric>(found - kMetrics.begin()));
}

QByteArray rulesToJson(const std::vector<AlarmRule> &rules)
{
    QJsonArray list;
    for (const AlarmRule &rule : rules) {
        list.append(ruleTo(rule));
    }
    return QJsonDocument(QJsonObject{{"rules"_L1, list}}).toJson();
}

Result<std::vector<AlarmRule>> rulesFromJson(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject() || !document["rules"_L1].isArray()) {
        const QString detail =
            u"rules: offset %1: %2"_s.arg(parsed.offset).arg(parsed.errorString());
        return Error{ErrorCode::Malformed, detail};
    }
    std::vector<AlarmRule> rules;
    const QJsonArray list = document["rules"_L1].toArray();
    for (const QJsonValue &value : list) {
        QString fault;
        rules.push_back(ruleFrom(FieldReader(value.toObject(), &fault), &fault));
        if (!fault.isEmpty()) {
            return Error{ErrorCode::Malformed, rules.back().id % ": "_L1 % fault};
        }
    }
    if (const Outcome sound = checkRules(rules); !sound) {
        return Error{ErrorCode::Malformed, sound.error().detail};
    }
    return rules;
}

} // namespace fw::alarms
