// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/alarmtext.h"

#include "core/alarms/alarmgauge.h"
#include "ui/floor/statetext.h"
#include "ui/settings/feedtext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/visibletext.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace fw::ui {

using namespace Qt::StringLiterals;
using alarms::AlarmMetric;

namespace {

QString number(double value)
{
    const bool isWhole = value == std::floor(value);
    return QLocale().toString(value, 'f', isWhole ? 0 : 1);
}

} // namespace

QString AlarmText::sentence(const alarms::Alarm &alarm, const live::FloorConfig &config)
{
    const QString who = subject(alarm.subject);
    const QString is = value(alarm.metric, alarm.value);
    const QString limit = value(alarm.metric, alarm.limit);
    const QString what = aspect(alarm.aspect, alarm.metric, config);
    switch (alarm.metric) {
    case AlarmMetric::LongestWait:
        //: %1 a queue, %2 a time, %3 the limit
        return tr("%1: longest wait %2 > %3").arg(who, is, limit);
    case AlarmMetric::WaitingPerReady:
        //: %1 a queue, %2 callers for each available agent, %3 the limit
        return tr("%1: %2 waiting per agent > %3").arg(who, is, limit);
    case AlarmMetric::ServiceLevel:
        return tr("%1: service level of 15 min %2 < %3").arg(who, is, limit);
    case AlarmMetric::ServiceLevelOutlook:
        return tr("%1: the day is heading below its service level").arg(who);
    case AlarmMetric::AbandonRate:
        return tr("%1: abandoned in 15 min %2 > %3").arg(who, is, limit);
    case AlarmMetric::NobodyReady:
        //: %1 a queue, %2 a number of callers
        return tr("%1: nobody is available, %2 waiting").arg(who, is);
    case AlarmMetric::Staffing:
        return tr("%1: %2 of the rostered are there < %3").arg(who, is, limit);
    case AlarmMetric::StateLimit:
        //: %1 an agent, %2 a state such as "On break", %3 a time, %4 the limit
        return tr("%1: %2 %3 > %4").arg(who, what, is, limit);
    case AlarmMetric::MassPause:
        //: %1 a team, %2 a number of agents, one perhaps, %3 the reason of the break
        return tr("%1: agents on a break together: %2 (%3)").arg(who, is, what);
    case AlarmMetric::MissedOffers:
        return tr("%1: calls not taken in 10 min: %2").arg(who, is);
    case AlarmMetric::LongCall:
        return tr("%1: call %2 > %3").arg(who, is, limit);
    case AlarmMetric::LongHold:
        return tr("%1: caller on hold %2 > %3").arg(who, is, limit);
    case AlarmMetric::ShortCalls:
        return tr("%1: calls under 10 s in 15 min: %2").arg(who, is);
    case AlarmMetric::VolumeSurge:
        return tr("%1: calls at %2 of the forecast > %3").arg(who, is, limit);
    case AlarmMetric::VolumeCollapse:
        return tr("%1: calls at %2 of the forecast < %3").arg(who, is, limit);
    case AlarmMetric::LinkLost:
        //: %1 a switch, %2 a time
        return tr("%1: no data for %2").arg(who, is);
    case AlarmMetric::DevicesLost:
        return tr("%1: %2 of the phones are unreachable > %3").arg(who, is, limit);
    case AlarmMetric::DataFaults:
        //: %1 a switch, %2 what is wrong with its data
        return tr("%1: %2").arg(who, what);
    case AlarmMetric::TaskOverdue:
        //: %1 a task, or a handover, %2 a time
        return tr("%1: overdue for %2").arg(who, is);
    case AlarmMetric::HandoverUnsigned:
        return tr("%1: not signed for %2").arg(who, is);
    case AlarmMetric::Flood:
        return tr("%1 alarms within one minute").arg(is);
    case AlarmMetric::Count:
        break;
    }
    return {};
}

QString AlarmText::remark(const alarms::Alarm &alarm, const alarms::AlarmRule *rule,
                          const QTimeZone &zone)
{
    const QString owner = visibleText(alarm.owner);
    if (alarm.isShelved()) {
        //: %1 a time of day, %2 a person
        return tr("Shelved until %1 · %2").arg(time(alarm.shelvedUntil, zone, u"HH:mm"_s), owner);
    }
    if (alarm.state == alarms::AlarmState::Acknowledged) {
        return alarm.note.isEmpty() ? tr("Acknowledged · %1").arg(owner)
                                    : u"%1 · %2"_s.arg(owner, visibleText(alarm.note));
    }
    QStringList parts;
    if (alarm.state == alarms::AlarmState::Returned) {
        //: %1 a time of day
        parts << tr("Over since %1").arg(time(alarm.clearedAt, zone, u"HH:mm:ss"_s));
    }
    if (isKnown(alarm.escalatedAt)) {
        parts << tr("Escalated");
    }
    if (alarm.occurrences > 1) {
        //: %1 a number: how often the alarm came within 10 minutes
        parts << tr("%1 times in 10 min").arg(alarm.occurrences);
    }
    if (alarm.isActive && alarm.metric == AlarmMetric::TaskOverdue) {
        //: what to do about a task that is late
        parts << tr("acknowledge it, do it, and say what shows it");
    }
    if (alarm.isActive && alarm.metric == AlarmMetric::HandoverUnsigned) {
        //: what to do about a handover that nobody has signed
        parts << tr("the incoming lead reads and signs it");
    }
    if (parts.isEmpty() && rule != nullptr && rule->onDelay.count() > 0) {
        //: %1 a time: how long it had to be bad before the alarm was raised
        parts << tr("for %1").arg(formatDuration(rule->onDelay));
    }
    return parts.join(u" · "_s);
}

QString AlarmText::subject(const alarms::AlarmSubject &subject)
{
    const QString name = subject.name.in(QLocale().name());
    if (subject.kind == alarms::AlarmSubject::Kind::Floor) {
        return tr("Whole floor");
    }
    if (subject.kind == alarms::AlarmSubject::Kind::Switch) {
        return visibleText(FeedText::name(subject.key));
    }
    const QString words = visibleText(name.isEmpty() ? subject.key : name);
    switch (subject.kind) {
    case alarms::AlarmSubject::Kind::Improvement:
        //: a task: %1 its number, %2 its title
        return tr("Improvement #%1 “%2”").arg(subject.key, words);
    case alarms::AlarmSubject::Kind::Directive:
        //: a task: %1 its number, %2 its title
        return tr("Directive #%1 “%2”").arg(subject.key, words);
    case alarms::AlarmSubject::Kind::Handover:
        //: of a shift: %1 its number, %2 who gave it
        return tr("Handover #%1 by %2").arg(subject.key, words);
    case alarms::AlarmSubject::Kind::Floor:
    case alarms::AlarmSubject::Kind::Node:
    case alarms::AlarmSubject::Kind::Queue:
    case alarms::AlarmSubject::Kind::Agent:
    case alarms::AlarmSubject::Kind::Switch:
        break;
    }
    return words;
}

QString AlarmText::aspect(const QString &aspect, AlarmMetric metric,
                          const live::FloorConfig &config)
{
    if (metric == AlarmMetric::MassPause) {
        return aspect.isEmpty() ? tr("no reason") : StateText::reason(aspect.toStdString(), config);
    }
    if (metric == AlarmMetric::DataFaults) {
        return aspect == alarms::kClockFault ? tr("its clock is off")
               : aspect == alarms::kGapFault ? tr("events are missing")
                                             : tr("figures had to be corrected");
    }
    const std::optional<live::AgentState> state = alarms::stateOfAspect(aspect);
    return state ? StateText::word(*state, config) : visibleText(aspect);
}

QString AlarmText::metric(AlarmMetric metric)
{
    switch (metric) {
    case AlarmMetric::LongestWait:
        return tr("Longest wait");
    case AlarmMetric::WaitingPerReady:
        return tr("Waiting per available agent");
    case AlarmMetric::ServiceLevel:
        return tr("Service level of 15 min");
    case AlarmMetric::ServiceLevelOutlook:
        return tr("Outlook of today's service level");
    case AlarmMetric::AbandonRate:
        return tr("Abandoned in 15 min");
    case AlarmMetric::NobodyReady:
        return tr("Nobody available");
    case AlarmMetric::Staffing:
        return tr("Fewer than rostered");
    case AlarmMetric::StateLimit:
        return tr("Over the state's limit");
    case AlarmMetric::MassPause:
        return tr("Breaks together");
    case AlarmMetric::MissedOffers:
        return tr("Calls not taken");
    case AlarmMetric::LongCall:
        return tr("Long call");
    case AlarmMetric::LongHold:
        return tr("Long hold");
    case AlarmMetric::ShortCalls:
        return tr("Very short calls");
    case AlarmMetric::VolumeSurge:
        return tr("More calls than forecast");
    case AlarmMetric::VolumeCollapse:
        return tr("Far fewer calls than forecast");
    case AlarmMetric::LinkLost:
        return tr("Switch lost");
    case AlarmMetric::DevicesLost:
        return tr("Phones unreachable");
    case AlarmMetric::DataFaults:
        return tr("Faults of the data");
    case AlarmMetric::TaskOverdue:
        return tr("Task overdue");
    case AlarmMetric::HandoverUnsigned:
        return tr("Handover not signed");
    case AlarmMetric::Flood:
        return tr("Flood of alarms");
    case AlarmMetric::Count:
        break;
    }
    return {};
}

QString AlarmText::rule(const alarms::AlarmRule &rule)
{
    return rule.name.isEmpty() ? metric(rule.metric) : visibleText(rule.name);
}

QString AlarmText::severity(alarms::AlarmSeverity severity)
{
    return severity == alarms::AlarmSeverity::Critical ? tr("Critical") : tr("Warning");
}

QChar AlarmText::glyph(alarms::AlarmSeverity severity)
{
    return severity == alarms::AlarmSeverity::Critical ? QChar(0x25b2) : QChar(0x25c6);
}

QString AlarmText::state(const alarms::Alarm &alarm)
{
    if (alarm.isShelved()) {
        //: state of an alarm: put away for a while
        return tr("Shelved");
    }
    switch (alarm.state) {
    case alarms::AlarmState::Unacknowledged:
        return isKnown(alarm.escalatedAt) ? tr("Escalated") : tr("Unacknowledged");
    case alarms::AlarmState::Acknowledged:
        return tr("Acknowledged");
    case alarms::AlarmState::Returned:
        //: state of an alarm: good again, but nobody has acknowledged it
        return tr("Over, not acknowledged");
    case alarms::AlarmState::Gone:
        //: state of an alarm: over and seen
        return tr("Gone");
    }
    return {};
}

QString AlarmText::change(alarms::AlarmChangeKind kind)
{
    using alarms::AlarmChangeKind;
    switch (kind) {
    case AlarmChangeKind::Raised:
        return tr("Raised");
    case AlarmChangeKind::RaisedAgain:
        return tr("Raised again");
    case AlarmChangeKind::Rose:
        return tr("Became critical");
    case AlarmChangeKind::Fell:
        return tr("No longer critical");
    case AlarmChangeKind::Returned:
        return tr("Good again");
    case AlarmChangeKind::Acknowledged:
        return tr("Acknowledged");
    case AlarmChangeKind::Shelved:
        return tr("Shelved");
    case AlarmChangeKind::Unshelved:
        return tr("Back from the shelf");
    case AlarmChangeKind::Escalated:
        return tr("Escalated");
    case AlarmChangeKind::Gone:
        return tr("Gone");
    }
    return {};
}

QString AlarmText::role(alarms::AlarmRole role)
{
    using alarms::AlarmRole;
    switch (role) {
    case AlarmRole::Everyone:
        return tr("Everyone");
    case AlarmRole::TeamLead:
        return tr("Team lead");
    case AlarmRole::Carrier:
        return tr("Carrier");
    case AlarmRole::Quality:
        return tr("Quality");
    case AlarmRole::Technician:
        return tr("Technician");
    case AlarmRole::NetworkCentre:
        return tr("Network centre");
    case AlarmRole::Administrator:
        return tr("Administrator");
    case AlarmRole::Count:
        break;
    }
    return {};
}

QString AlarmText::acknowledgeRule(alarms::AcknowledgeRule rule)
{
    switch (rule) {
    case alarms::AcknowledgeRule::Automatic:
        return tr("Goes by itself when it is over");
    case alarms::AcknowledgeRule::Optional:
        return tr("With a text or without");
    case alarms::AcknowledgeRule::Text:
        return tr("Only with a text");
    }
    return {};
}

bool AlarmText::isDuration(AlarmMetric metric)
{
    return metric == AlarmMetric::LongestWait || metric == AlarmMetric::LongCall ||
           metric == AlarmMetric::LongHold || metric == AlarmMetric::LinkLost ||
           metric == AlarmMetric::TaskOverdue || metric == AlarmMetric::HandoverUnsigned;
}

QString AlarmText::unit(AlarmMetric metric)
{
    switch (metric) {
    case AlarmMetric::LongestWait:
    case AlarmMetric::LongCall:
    case AlarmMetric::LongHold:
    case AlarmMetric::LinkLost:
    case AlarmMetric::TaskOverdue:
    case AlarmMetric::HandoverUnsigned:
        //: seconds, after a number
        return tr(" s");
    case AlarmMetric::ServiceLevel:
    case AlarmMetric::AbandonRate:
    case AlarmMetric::Staffing:
    case AlarmMetric::VolumeSurge:
    case AlarmMetric::VolumeCollapse:
    case AlarmMetric::DevicesLost:
        return u" %"_s;
    case AlarmMetric::StateLimit:
        //: after a number: times the limit of the agent's state
        return tr(" × limit");
    case AlarmMetric::WaitingPerReady:
    case AlarmMetric::ServiceLevelOutlook:
    case AlarmMetric::NobodyReady:
    case AlarmMetric::MassPause:
    case AlarmMetric::MissedOffers:
    case AlarmMetric::ShortCalls:
    case AlarmMetric::DataFaults:
    case AlarmMetric::Flood:
    case AlarmMetric::Count:
        break;
    }
    return {};
}

QString AlarmText::value(AlarmMetric metric, double value)
{
    if (isDuration(metric) || metric == AlarmMetric::StateLimit) {
        return formatDuration(std::chrono::seconds(static_cast<qint64>(value)));
    }
    return unit(metric) == u" %"_s ? formatShare(value / 100) : number(value);
}

QString AlarmText::need(AlarmMetric metric)
{
    switch (alarms::needOf(metric)) {
    case alarms::MetricNeed::Forecast:
        return tr("Rests: no expected volumes are imported (settings, expectation).");
    case alarms::MetricNeed::Roster:
        return tr("Rests: no scheduled agents are imported (settings, expectation).");
    case alarms::MetricNeed::Nothing:
        break;
    }
    return {};
}

QString AlarmText::refusal(const Error &error)
{
    if (error.code == ErrorCode::NotFound) {
        return tr("This alarm is over and no longer listed.");
    }
    if (error.detail == "text"_L1) {
        return tr("This alarm needs a text of at most 500 characters.");
    }
    if (error.detail == "duration"_L1) {
        return tr("This alarm cannot be shelved for that long.");
    }
    return tr("Who acknowledges is not known.");
}

QString AlarmText::ruleFault(const Error &error)
{
    const QString field = error.detail.section(u": "_s, 1, 1);
    if (error.code != ErrorCode::InvalidArgument) {
        return tr("The rules could not be stored: %1").arg(visibleText(error.detail));
    }
    if (field == "warning"_L1) {
        return tr("Warning: at least one level is needed, and it must clear on the good side.");
    }
    if (field == "critical"_L1) {
        return tr("Critical: it must lie beyond the warning and clear on the good side.");
    }
    if (field == "suppressed_by"_L1) {
        return tr("Suppressed by: rules must not suppress each other in a circle.");
    }
    if (field == "scope"_L1) {
        return tr("Scope: choose what the rule watches.");
    }
    if (field == "enabled"_L1) {
        return tr("This rule cannot be disabled.");
    }
    return tr("A value is out of its range: %1").arg(visibleText(field));
}

QString AlarmText::time(TimePoint time, const QTimeZone &zone, const QString &format)
{
    return isKnown(time)
               ? QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, zone).toString(format)
               : QString(kNoFigure);
}

} // namespace fw::ui
