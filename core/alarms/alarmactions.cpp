// SPDX-License-Identifier: GPL-3.0-or-later
// The half of AlarmEngine that people drive: what they do with an alarm, and with the rules.
#include "core/alarms/alarmengine.h"

#include <algorithm>

namespace fw::alarms {

using namespace Qt::StringLiterals;

// --- what people do ---

Result<Alarm *> AlarmEngine::alarmFor(AlarmId id, const QString &owner, const QString &text)
{
    const auto found = m_alarms.find(id);
    if (found == m_alarms.end()) {
        return Error{ErrorCode::NotFound, QString::number(id)};
    }
    if (owner.trimmed().isEmpty() || owner.size() > kLongestText) {
        return Error{ErrorCode::InvalidArgument, u"owner"_s};
    }
    if (text.size() > kLongestText) {
        return Error{ErrorCode::InvalidArgument, u"text"_s};
    }
    return &found->second;
}

Result<std::vector<AlarmChange>> AlarmEngine::acknowledge(AlarmId id, const QString &owner,
                                                          const QString &text, TimePoint now)
{
    const Result<Alarm *> found = alarmFor(id, owner, text);
    if (!found) {
        return found.error();
    }
    Alarm &alarm = **found;
    if (acknowledgeRule(alarm) == AcknowledgeRule::Text && text.trimmed().isEmpty()) {
        return Error{ErrorCode::InvalidArgument, u"text"_s};
    }
    m_now = std::max(m_now, now);
    alarm.owner = owner.trimmed();
    alarm.note = text.trimmed();
    alarm.acknowledgedAt = m_now;
    if (!alarm.isShelved()) {
        alarm.state = AlarmState::Acknowledged;
    }
    note(AlarmChangeKind::Acknowledged, alarm, alarm.owner);
    if (!alarm.isActive && !alarm.isShelved()) {
        end(id, owner.trimmed());
    }
    return std::exchange(m_changes, {});
}

Result<std::vector<AlarmChange>> AlarmEngine::shelve(AlarmId id, std::chrono::seconds span,
                                                     const QString &owner, const QString &text,
                                                     TimePoint now)
{
    const Result<Alarm *> found = alarmFor(id, owner, text);
    if (!found) {
        return found.error();
    }
    Alarm &alarm = **found;
    if (span < std::chrono::seconds(1) || span > longestShelf(alarm)) {
        return Error{ErrorCode::InvalidArgument, u"duration"_s};
    }
    if (acknowledgeRule(alarm) == AcknowledgeRule::Text && text.trimmed().isEmpty()) {
        return Error{ErrorCode::InvalidArgument, u"text"_s};
    }
    m_now = std::max(m_now, now);
    alarm.shelvedUntil = m_now + span;
    alarm.state = AlarmState::Acknowledged;
    alarm.acknowledgedAt = m_now;
    alarm.owner = owner.trimmed();
    alarm.note = text.trimmed();
    note(AlarmChangeKind::Shelved, alarm, alarm.owner);
    return std::exchange(m_changes, {});
}

Result<std::vector<AlarmChange>> AlarmEngine::unshelve(AlarmId id, const QString &owner,
                                                       TimePoint now)
{
    const Result<Alarm *> found = alarmFor(id, owner, {});
    if (!found) {
        return found.error();
    }
    if (!(*found)->isShelved()) {
        return std::vector<AlarmChange>{};
    }
    m_now = std::max(m_now, now);
    endShelf(**found, owner.trimmed());
    return std::exchange(m_changes, {});
}

AcknowledgeRule AlarmEngine::acknowledgeRule(const Alarm &alarm) const
{
    const AlarmRule *watching = rule(alarm.ruleId);
    return watching == nullptr ? AcknowledgeRule::Optional : watching->acknowledge;
}

std::chrono::seconds AlarmEngine::longestShelf(const Alarm &alarm) const
{
    const AlarmRule *watching = rule(alarm.ruleId);
    const bool isFixed = watching != nullptr && !watching->canDisable;
    return isFixed ? std::chrono::seconds(m_policy.longestFixedShelf)
                   : std::chrono::seconds(m_policy.longestShelf);
}

bool AlarmEngine::isChattering(const Alarm &alarm) const
{
    return alarm.occurrences >= m_policy.chatterLimit;
}

// --- rules and restart ---

std::vector<AlarmChange> AlarmEngine::setRules(std::vector<AlarmRule> rules, TimePoint now)
{
    m_rules = std::move(rules);
    m_now = std::max(m_now, now);
    std::vector<AlarmId> orphans;
    for (const auto &[id, alarm] : m_alarms) {
        const AlarmRule *watching = rule(alarm.ruleId);
        const bool isWatched =
            watching != nullptr && watching->isEnabled && watching->metric == alarm.metric;
        if (!isWatched && id != m_flood) {
            orphans.push_back(id);
        }
    }
    for (AlarmId id : orphans) {
        end(id);
    }
    std::erase_if(m_tracks, [this](const auto &each) {
        const AlarmRule *watching = rule(each.first.rule);
        return watching == nullptr || !watching->isEnabled;
    });
    return std::exchange(m_changes, {});
}

void AlarmEngine::restore(const std::vector<Alarm> &alarms, AlarmId lastId)
{
    m_lastId = std::max(m_lastId, lastId);
    for (const Alarm &alarm : alarms) {
        m_lastId = std::max(m_lastId, alarm.id);
        if (alarm.metric == AlarmMetric::Flood) {
            m_flood = alarm.id;
            m_alarms.emplace(alarm.id, alarm);
            continue;
        }
        const AlarmRule *watching = rule(alarm.ruleId);
        if (watching == nullptr || !watching->isEnabled || watching->metric != alarm.metric) {
            continue;
        }
        m_alarms.emplace(alarm.id, alarm);
        AlarmTrack &track = m_tracks[keyOf(alarm.ruleId, alarm.subject, alarm.aspect)];
        track.alarm = alarm.id;
        if (alarm.isActive) {
            track.restore(*watching, alarm.severity);
        }
    }
}

} // namespace fw::alarms
