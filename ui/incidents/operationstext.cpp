// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/operationstext.h"

#include "ui/access/accesstext.h"
#include "ui/alarms/alarmtext.h"
#include "ui/settings/feedtext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/visibletext.h"

#include <QDateTime>
#include <QLocale>

namespace fw::ui {

using namespace Qt::StringLiterals;
using operations::EntryKind;
using operations::IncidentClass;
using operations::IncidentLink;
using operations::IncidentSeverity;
using operations::IncidentState;
using operations::TaskKind;
using operations::TaskState;

QString OperationsText::severity(IncidentSeverity severity)
{
    switch (severity) {
    case IncidentSeverity::Low:
        //: how bad an incident is
        return tr("Low");
    case IncidentSeverity::Medium:
        //: how bad an incident is
        return tr("Medium");
    case IncidentSeverity::High:
        break;
    }
    //: how bad an incident is
    return tr("High");
}

QString OperationsText::incidentClass(IncidentClass incidentClass)
{
    switch (incidentClass) {
    case IncidentClass::Telephony:
        return tr("Telephony");
    case IncidentClass::System:
        return tr("Business system");
    case IncidentClass::Network:
        return tr("Network");
    case IncidentClass::Traffic:
        //: more or fewer callers than expected
        return tr("Call volume");
    case IncidentClass::Staffing:
        return tr("Staffing");
    case IncidentClass::Quality:
        return tr("Quality");
    case IncidentClass::Complaint:
        return tr("Complaint");
    case IncidentClass::Security:
        return tr("Information security");
    case IncidentClass::Facility:
        //: power, rooms, desks
        return tr("Facilities");
    case IncidentClass::Other:
    case IncidentClass::Count:
        break;
    }
    return tr("Other");
}

QString OperationsText::state(IncidentState state)
{
    switch (state) {
    case IncidentState::Open:
        //: of an incident that nobody is at yet
        return tr("Open");
    case IncidentState::InWork:
        return tr("In work");
    case IncidentState::Closed:
        break;
    }
    return tr("Closed");
}

QString OperationsText::entry(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Opened:
        return tr("Opened");
    case EntryKind::Note:
        return tr("Note");
    case EntryKind::Owner:
        return tr("Owner");
    case EntryKind::Judged:
        return tr("Severity");
    case EntryKind::Linked:
        return tr("Link");
    case EntryKind::Attached:
        return tr("Attachment");
    case EntryKind::Closed:
        break;
    }
    return tr("Closed");
}

QString OperationsText::content(const operations::TimelineEntry &entry)
{
    if (entry.kind != EntryKind::Judged) {
        return visibleText(entry.text);
    }
    QStringList words;
    for (const QString &key : entry.text.split(u' ')) {
        for (int each = 0; each <= int(IncidentSeverity::High); ++each) {
            if (key == operations::severityKey(IncidentSeverity(each))) {
                words << severity(IncidentSeverity(each));
            }
        }
        for (int each = 0; each < int(IncidentClass::Count); ++each) {
            if (key == operations::classKey(IncidentClass(each))) {
                words << incidentClass(IncidentClass(each));
            }
        }
    }
    return words.join(u" · "_s);
}

QString OperationsText::link(IncidentLink::Kind kind)
{
    switch (kind) {
    case IncidentLink::Kind::Alarm:
        return tr("Alarm");
    case IncidentLink::Kind::Call:
        return tr("Call");
    case IncidentLink::Kind::Agent:
        return tr("Agent");
    case IncidentLink::Kind::Queue:
        break;
    }
    return tr("Queue");
}

QString OperationsText::kind(TaskKind kind)
{
    return kind == TaskKind::Directive ? tr("Directive") : tr("Improvement request");
}

QString OperationsText::state(const operations::Task &task, TimePoint now)
{
    const bool isLate = task.isOverdue(now);
    switch (task.state()) {
    case TaskState::Issued:
        return isLate ? tr("Overdue, not acknowledged") : tr("Not acknowledged");
    case TaskState::Acknowledged:
        return isLate ? tr("Overdue") : tr("Acknowledged");
    case TaskState::Done:
        break;
    }
    return isLate ? tr("Done late") : tr("Done");
}

QString OperationsText::way(const operations::Task &task)
{
    //: who wants something of whom: %1 and %2 are the two companies' sides
    return tr("%1 → %2").arg(AccessText::side(task.from), AccessText::side(task.to()));
}

QString OperationsText::state(const operations::Handover &handover, TimePoint now)
{
    if (handover.state() == operations::HandoverState::Signed) {
        return tr("Signed");
    }
    if (isKnown(handover.escalatedAt)) {
        return tr("Escalated: not signed in time");
    }
    //: of a handover that nobody has signed yet: %1 is a duration such as 12:30
    return tr("To be signed within %1").arg(formatDuration(handover.remaining(now)));
}

QString OperationsText::queue(const LocalizedText &name, const QString &key)
{
    const QString own = name.in(QLocale().name());
    return visibleText(own.isEmpty() ? key : own);
}

QString OperationsText::alarm(const operations::ExcerptAlarm &alarm)
{
    const auto metric = alarms::metricOfId(alarm.metric);
    const QString what = metric ? AlarmText::metric(*metric) : visibleText(alarm.metric);
    const QString whom = queue(alarm.name, alarm.subject);
    //: an alarm: %1 what is wrong, %2 of which queue, agent or switch
    return whom.isEmpty() ? what : tr("%1: %2").arg(what, whom);
}

QString OperationsText::time(TimePoint time, const QTimeZone &zone, const QString &format)
{
    return isKnown(time)
               ? QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, zone).toString(format)
               : QString(kNoFigure);
}

QString OperationsText::minute(TimePoint time, const QTimeZone &zone)
{
    return OperationsText::time(time, zone, u"yyyy-MM-dd HH:mm"_s);
}

QString OperationsText::refusal(const Error &error)
{
    const QHash<QString, QString> words = {
        {u"title"_s, tr("Say in at most 120 characters what it is.")},
        {u"text"_s, tr("Write something, but not more than 2,000 characters.")},
        {u"cause"_s, tr("Nothing is closed without a cause.")},
        {u"owner"_s, tr("Name somebody else who takes it over.")},
        {u"closed"_s, tr("It is closed: only notes can be added.")},
        {u"same"_s, tr("Nothing would change.")},
        {u"attachment"_s, tr("Give an address, a path or a number of a paper.")},
        {u"side"_s, tr("This is for the other side to do.")},
        {u"deadline"_s, tr("The deadline has to be in the future.")},
        {u"state"_s, tr("It is not at this step, or no longer.")},
        {u"evidence"_s, tr("Say what shows that it is done.")},
        {u"own"_s, tr("Nobody signs the own handover.")},
        {u"incoming"_s, tr("Say who signs.")},
        {u"follow"_s, tr("Tick every point to follow first.")},
        {u"right"_s, tr("Your role does not include this.")},
        {u"scope"_s, tr("Your role includes this for other teams or regions only.")},
    };
    if (error.code == ErrorCode::Conflict) {
        return tr("Somebody else changed it meanwhile. This is how it is now.");
    }
    if (error.code == ErrorCode::Unreachable && error.detail == "unknown"_L1) {
        return tr("The server did not answer in time. It may be kept: look before you try again.");
    }
    const bool isOurs =
        error.code == ErrorCode::InvalidArgument || error.code == ErrorCode::NotPermitted;
    const QString known = isOurs ? words.value(error.detail) : QString();
    return known.isEmpty() ? FeedText::error(error) : known;
}

} // namespace fw::ui
