// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/alarmmark.h"

namespace fw::alarms {

namespace {

std::optional<AlarmMark::Kind> kindOf(const AlarmChange &change)
{
    switch (change.kind) {
    case AlarmChangeKind::Acknowledged:
        return AlarmMark::Kind::Acknowledged;
    case AlarmChangeKind::Shelved:
        return AlarmMark::Kind::Shelved;
    case AlarmChangeKind::Unshelved:
        return change.by.isEmpty() ? std::nullopt : std::optional(AlarmMark::Kind::Unshelved);
    case AlarmChangeKind::Gone:
        return AlarmMark::Kind::Over;
    case AlarmChangeKind::Raised:
    case AlarmChangeKind::RaisedAgain:
    case AlarmChangeKind::Rose:
    case AlarmChangeKind::Fell:
    case AlarmChangeKind::Returned:
    case AlarmChangeKind::Escalated:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<AlarmMark> AlarmMark::of(const AlarmChange &change)
{
    const std::optional<Kind> kind = kindOf(change);
    const Alarm &alarm = change.alarm;
    if (!kind || alarm.subject.kind == AlarmSubject::Kind::Floor) {
        return std::nullopt;
    }
    AlarmMark mark;
    mark.kind = *kind;
    mark.at = change.at;
    mark.by = change.by;
    mark.ruleId = alarm.ruleId;
    mark.subject = alarm.subject;
    mark.subject.name = {};
    mark.aspect = alarm.aspect;
    mark.severity = alarm.severity;
    if (*kind == Kind::Shelved) {
        mark.shelf = alarm.shelvedUntil - change.at;
    }
    if (*kind == Kind::Acknowledged || *kind == Kind::Shelved) {
        mark.note = alarm.note;
    }
    return mark;
}

bool AlarmMark::isOf(const Alarm &alarm) const
{
    return ruleId == alarm.ruleId && subject.isSameAs(alarm.subject) && aspect == alarm.aspect &&
           subject.nodeId == alarm.subject.nodeId;
}

void AlarmMarkBook::take(const AlarmMark &mark)
{
    m_newest.insert_or_assign(keyOf(mark.ruleId, mark.subject, mark.aspect), mark);
}

AlarmMarkBook::Key AlarmMarkBook::keyOf(const QString &rule, const AlarmSubject &subject,
                                        const QString &aspect)
{
    // With the node, so that nobody marks what lies elsewhere: the server knows whose node it is.
    return {rule, subject.kind, subject.source, subject.key, aspect, subject.nodeId};
}

const AlarmMark *AlarmMarkBook::newestOf(const Alarm &alarm) const
{
    const auto found = m_newest.find(keyOf(alarm.ruleId, alarm.subject, alarm.aspect));
    return found == m_newest.end() ? nullptr : &found->second;
}

const AlarmMark *AlarmMarkBook::markFor(const Alarm &alarm, TimePoint now) const
{
    const AlarmMark *const mark = newestOf(alarm);
    if (mark == nullptr || now - mark->at > kKept || alarm.severity > mark->severity) {
        return nullptr;
    }
    const bool holds = mark->kind == AlarmMark::Kind::Acknowledged ||
                       (mark->kind == AlarmMark::Kind::Shelved && mark->at + mark->shelf > now);
    return holds ? mark : nullptr;
}

bool AlarmMarkBook::isOpen(const Alarm &alarm) const
{
    const AlarmMark *const mark = newestOf(alarm);
    return mark != nullptr && mark->kind != AlarmMark::Kind::Over;
}

} // namespace fw::alarms
