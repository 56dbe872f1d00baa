// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/alarmengine.h"

#include <algorithm>
#include <array>

namespace fw::alarms {

using namespace Qt::StringLiterals;

namespace {

bool isInScope(const AlarmScope &scope, const ReadSubject &of)
{
    switch (scope.kind) {
    case AlarmScope::Kind::Everything:
        return true;
    case AlarmScope::Kind::Node:
        return of.nodes.contains(scope.key);
    case AlarmScope::Kind::Queue:
        return of.subject.kind == AlarmSubject::Kind::Queue && of.subject.key == scope.key;
    case AlarmScope::Kind::MembersOf:
        return of.subject.kind == AlarmSubject::Kind::Agent && of.queues.contains(scope.key);
    }
    Q_UNREACHABLE();
}

bool covers(const Alarm &suppressor, const ReadSubject &of)
{
    const AlarmSubject &subject = suppressor.subject;
    switch (subject.kind) {
    case AlarmSubject::Kind::Floor:
        return true;
    case AlarmSubject::Kind::Switch:
        return subject.source == of.subject.source;
    case AlarmSubject::Kind::Node:
        return of.nodes.contains(subject.key);
    case AlarmSubject::Kind::Queue:
    case AlarmSubject::Kind::Agent:
    case AlarmSubject::Kind::Improvement:
    case AlarmSubject::Kind::Directive:
    case AlarmSubject::Kind::Handover:
        return subject.isSameAs(of.subject);
    }
    Q_UNREACHABLE();
}

double limitOf(const AlarmRule &rule, AlarmSeverity severity, const AlarmReading &reading)
{
    const auto &level = severity == AlarmSeverity::Critical ? rule.critical : rule.warning;
    return level ? rule.levelFor(*level, reading.volume).raise * reading.factor : 0;
}

} // namespace

AlarmEngine::AlarmEngine(std::vector<AlarmRule> rules, AlarmPolicy policy)
    : m_rules(std::move(rules))
    , m_policy(policy)
{
}

AlarmEngine::Key AlarmEngine::keyOf(const QString &rule, const AlarmSubject &subject,
                                    const QString &aspect)
{
    return {rule, subject.kind, subject.source, subject.key, aspect};
}

const AlarmRule *AlarmEngine::rule(const QString &id) const
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(),
                                    [&](const AlarmRule &each) { return each.id == id; });
    return found == m_rules.end() ? nullptr : &*found;
}

void AlarmEngine::note(AlarmChangeKind kind, const Alarm &alarm, const QString &by)
{
    m_changes.push_back({kind, m_now, alarm, by});
}

// --- evaluation ---

std::vector<AlarmChange> AlarmEngine::evaluate(const AlarmReadings &readings, TimePoint now)
{
    startAnewAfterGap(now);
    ++m_evaluation;
    std::array<std::vector<const AlarmReading *>, kAlarmMetricCount> byMetric;
    for (const AlarmReading &reading : readings.list) {
        byMetric[static_cast<std::size_t>(reading.metric)].push_back(&reading);
    }
    for (const AlarmRule *rule : inOrderOfSuppression()) {
        const std::vector<const Alarm *> above = suppressors(*rule);
        for (const AlarmReading *reading : byMetric[static_cast<std::size_t>(rule->metric)]) {
            if (!isInScope(rule->scope, *reading->of)) {
                continue;
            }
            const bool isCovered = std::any_of(above.begin(), above.end(), [&](const Alarm *each) {
                return covers(*each, *reading->of);
            });
            readOne(*rule, *reading, !isCovered);
        }
    }
    readAbsent(readings);
    passTime();
    judgeFlood();
    return std::exchange(m_changes, {});
}

void AlarmEngine::startAnewAfterGap(TimePoint now)
{
    const bool isGap = isKnown(m_now) && (now < m_now || now - m_now > m_policy.longestGap);
    m_now = now;
    if (!isGap) {
        return;
    }
    for (auto &[key, track] : m_tracks) {
        track.forget();
    }
    std::erase_if(m_recentRaises, [now](TimePoint each) { return each > now; });
    for (auto &[id, alarm] : m_alarms) {
        // A clock that was set back must not keep an alarm on the shelf for longer than allowed.
        if (alarm.isShelved()) {
            alarm.shelvedUntil = std::min(alarm.shelvedUntil, now + longestShelf(alarm));
        }
    }
}

/// Rules after those that suppress them, so that what one raises now already suppresses the other.
std::vector<const AlarmRule *> AlarmEngine::inOrderOfSuppression() const
{
    std::vector<std::pair<int, const AlarmRule *>> ranked;
    for (const AlarmRule &each : m_rules) {
        if (!each.isEnabled) {
            continue;
        }
        int depth = 0;
        const AlarmRule *above = rule(each.suppressedBy);
        while (above != nullptr && depth < static_cast<int>(m_rules.size())) {
            ++depth;
            above = rule(above->suppressedBy);
        }
        ranked.emplace_back(depth, &each);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<const AlarmRule *> ordered;
    for (const auto &[depth, each] : ranked) {
        ordered.push_back(each);
    }
    return ordered;
}

std::vector<const Alarm *> AlarmEngine::suppressors(const AlarmRule &rule) const
{
    std::vector<const Alarm *> found;
    if (rule.suppressedBy.isEmpty()) {
        return found;
    }
    for (const auto &[id, alarm] : m_alarms) {
        if (alarm.isActive && alarm.ruleId == rule.suppressedBy) {
            found.push_back(&alarm);
        }
    }
    return found;
}

void AlarmEngine::readOne(const AlarmRule &rule, const AlarmReading &reading, bool mayRise)
{
    AlarmTrack &track = m_tracks[keyOf(rule.id, reading.of->subject, reading.aspect)];
    track.seenIn = m_evaluation;
    track.update(rule, &reading, mayRise, m_now);
    settle(rule, track, &reading);
}

void AlarmEngine::readAbsent(const AlarmReadings &readings)
{
    for (auto each = m_tracks.begin(); each != m_tracks.end();) {
        auto &[key, track] = *each;
        const bool isSwitch = key.kind == AlarmSubject::Kind::Switch;
        const bool isSilent = key.source == AlarmSubject::kNoSource
                                  ? !readings.silentSources.empty()
                                  : readings.silentSources.contains(key.source);
        if (track.seenIn != m_evaluation) {
            const AlarmRule *watching = rule(key.rule);
            const bool isUnknown =
                !AlarmSubject::isWork(key.kind) && (readings.isBlind || (isSilent && !isSwitch));
            if (isUnknown || watching == nullptr) {
                track.forget();
            } else {
                track.update(*watching, nullptr, true, m_now);
                settle(*watching, track, nullptr);
            }
        }
        each = track.isIdle(m_now, m_policy.chatterSpan) ? m_tracks.erase(each) : std::next(each);
    }
}

void AlarmEngine::settle(const AlarmRule &rule, AlarmTrack &track, const AlarmReading *reading)
{
    const std::optional<AlarmSeverity> severity = track.severity();
    const auto known = m_alarms.find(track.alarm);
    if (known == m_alarms.end()) {
        track.alarm = 0;
        if (severity && reading != nullptr) {
            raise(rule, track, *reading, *severity);
        }
        return;
    }
    Alarm &alarm = known->second;
    if (reading != nullptr && severity) { // a good value would make the sentence say nothing
        alarm.value = reading->value;
        alarm.subject.name = reading->of->subject.name;
        alarm.limit = limitOf(rule, severity.value_or(alarm.severity), *reading);
    }
    if (!severity) {
        if (alarm.isActive) {
            clear(rule, alarm);
        }
        return;
    }
    if (!alarm.isActive) {
        alarm.severity = *severity;
        raiseAgain(track, alarm);
    } else if (alarm.severity != *severity) {
        changeSeverity(alarm, *severity);
    }
}

void AlarmEngine::raise(const AlarmRule &rule, AlarmTrack &track, const AlarmReading &reading,
                        AlarmSeverity severity)
{
    Alarm alarm;
    alarm.id = ++m_lastId;
    alarm.ruleId = rule.id;
    alarm.metric = rule.metric;
    alarm.subject = reading.of->subject;
    alarm.aspect = reading.aspect;
    alarm.severity = severity;
    alarm.value = reading.value;
    alarm.limit = limitOf(rule, severity, reading);
    alarm.raisedAt = m_now;
    alarm.occurrences = track.noteRaise(m_now, m_policy.chatterSpan);
    track.alarm = alarm.id;
    countRaise(alarm);
    note(AlarmChangeKind::Raised, m_alarms.emplace(alarm.id, alarm).first->second);
}

void AlarmEngine::raiseAgain(AlarmTrack &track, Alarm &alarm)
{
    alarm.isActive = true;
    alarm.raisedAt = m_now;
    alarm.clearedAt = kNoTime;
    alarm.occurrences = track.noteRaise(m_now, m_policy.chatterSpan);
    if (alarm.isShelved()) {
        if (alarm.severity == AlarmSeverity::Critical) {
            endShelf(alarm, {});
        }
        return;
    }
    alarm.state = AlarmState::Unacknowledged;
    alarm.escalatedAt = kNoTime;
    countRaise(alarm);
    note(AlarmChangeKind::RaisedAgain, alarm);
}

void AlarmEngine::changeSeverity(Alarm &alarm, AlarmSeverity severity)
{
    const bool rises = severity == AlarmSeverity::Critical;
    alarm.severity = severity;
    if (rises) {
        // Whoever acknowledged or shelved a warning has not seen the critical alarm.
        alarm.state = AlarmState::Unacknowledged;
        alarm.acknowledgedAt = kNoTime;
        alarm.escalatedAt = kNoTime;
        alarm.shelvedUntil = kNoTime;
        alarm.raisedAt = m_now;
    }
    note(rises ? AlarmChangeKind::Rose : AlarmChangeKind::Fell, alarm);
}

void AlarmEngine::clear(const AlarmRule &rule, Alarm &alarm)
{
    alarm.isActive = false;
    alarm.clearedAt = m_now;
    if (alarm.isShelved()) {
        note(AlarmChangeKind::Returned, alarm); // listed until its time on the shelf is over
        return;
    }
    if (alarm.state == AlarmState::Acknowledged || rule.acknowledge == AcknowledgeRule::Automatic) {
        end(alarm.id);
        return;
    }
    alarm.state = AlarmState::Returned;
    note(AlarmChangeKind::Returned, alarm);
}

void AlarmEngine::end(AlarmId id, const QString &by)
{
    const auto found = m_alarms.find(id);
    found->second.state = AlarmState::Gone;
    found->second.shelvedUntil = kNoTime;
    note(AlarmChangeKind::Gone, found->second, by);
    const Alarm &alarm = found->second;
    const auto track = m_tracks.find(keyOf(alarm.ruleId, alarm.subject, alarm.aspect));
    if (track != m_tracks.end()) {
        track->second.alarm = 0;
    }
    m_flood = m_flood == id ? 0 : m_flood;
    m_alarms.erase(found);
}

// --- time ---

void AlarmEngine::passTime()
{
    std::vector<AlarmId> due;
    for (auto &[id, alarm] : m_alarms) {
        if (alarm.isShelved() && alarm.shelvedUntil <= m_now) {
            due.push_back(id);
            continue;
        }
        const AlarmRule *watching = rule(alarm.ruleId);
        if (watching == nullptr || !watching->escalateAfter || isKnown(alarm.escalatedAt) ||
            alarm.state != AlarmState::Unacknowledged ||
            m_now - alarm.raisedAt < *watching->escalateAfter) {
            continue;
        }
        alarm.escalatedAt = m_now;
        note(AlarmChangeKind::Escalated, alarm);
    }
    for (AlarmId id : due) {
        endShelf(m_alarms.at(id), {});
    }
}

void AlarmEngine::endShelf(Alarm &alarm, const QString &by)
{
    alarm.shelvedUntil = kNoTime;
    if (!alarm.isActive) {
        end(alarm.id, by);
        return;
    }
    alarm.state = AlarmState::Unacknowledged;
    alarm.acknowledgedAt = kNoTime;
    alarm.raisedAt = m_now; // time to escalate runs from when people can see it again
    note(AlarmChangeKind::Unshelved, alarm, by);
}

void AlarmEngine::countRaise(Alarm &alarm)
{
    m_recentRaises.push_back(m_now);
    while (m_recentRaises.front() + std::chrono::minutes(1) <= m_now) {
        m_recentRaises.pop_front();
    }
    alarm.isInFlood = m_policy.floodLimit > 0 &&
                      m_recentRaises.size() > static_cast<std::size_t>(m_policy.floodLimit);
}

/// Too many alarms at once are one alarm: the others are listed, and not announced one by one.
void AlarmEngine::judgeFlood()
{
    while (!m_recentRaises.empty() && m_recentRaises.front() + std::chrono::minutes(1) <= m_now) {
        m_recentRaises.pop_front();
    }
    const auto recent = static_cast<int>(m_recentRaises.size());
    const bool isFlood = m_policy.floodLimit > 0 && recent > m_policy.floodLimit;
    const auto known = m_alarms.find(m_flood);
    if (known == m_alarms.end()) {
        if (isFlood) {
            Alarm flood;
            m_flood = flood.id = ++m_lastId;
            flood.ruleId = u"flood"_s;
            flood.metric = AlarmMetric::Flood;
            flood.severity = AlarmSeverity::Critical;
            flood.value = recent;
            flood.limit = m_policy.floodLimit;
            flood.raisedAt = m_now;
            note(AlarmChangeKind::Raised, m_alarms.emplace(flood.id, flood).first->second);
        }
        return;
    }
    Alarm &flood = known->second;
    flood.value = recent;
    if (flood.isActive && recent <= m_policy.floodLimit / 2) {
        clear(AlarmRule{}, flood);
    } else if (!flood.isActive && isFlood) {
        flood.isActive = true;
        flood.clearedAt = kNoTime;
        if (!flood.isShelved()) {
            flood.raisedAt = m_now;
            flood.state = AlarmState::Unacknowledged;
            note(AlarmChangeKind::RaisedAgain, flood);
        }
    }
}

} // namespace fw::alarms
