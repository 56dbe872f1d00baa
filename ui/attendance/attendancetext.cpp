// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/attendancetext.h"

#include "ui/widgets/duration.h"

#include <QDateTime>

namespace fw::ui {

using namespace Qt::StringLiterals;
using attendance::Decision;
using attendance::Deviation;
using attendance::Duty;
using attendance::ExceptionKind;

namespace {

QString clockOf(TimePoint time, const QTimeZone &zone)
{
    const auto ms = std::chrono::floor<std::chrono::milliseconds>(time.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(ms.count(), zone).toString(u"HH:mm"_s);
}

} // namespace

QString AttendanceText::duty(Duty duty)
{
    switch (duty) {
    case Duty::None:
        return tr("Not scheduled");
    case Duty::Serve:
        return tr("Calls");
    case Duty::Break:
        return tr("Break");
    case Duty::Meal:
        return tr("Meal");
    case Duty::Training:
        return tr("Training");
    case Duty::Meeting:
        return tr("Meeting");
    }
    return {};
}

QString AttendanceText::deviation(Deviation deviation)
{
    switch (deviation) {
    case Deviation::None:
        return tr("As scheduled");
    case Deviation::Late:
        return tr("Late");
    case Deviation::Missing:
        return tr("Missing");
    case Deviation::LeftEarly:
        return tr("Left early");
    case Deviation::OverlongBreak:
        return tr("Break too long");
    case Deviation::BreakUnplanned:
        return tr("Break not scheduled");
    case Deviation::Unreachable:
        return tr("Phone unreachable");
    case Deviation::OtherActivity:
        return tr("Another activity");
    case Deviation::WorksInBreak:
        return tr("Works in a break");
    case Deviation::WorksOffDuty:
        return tr("Works off duty");
    }
    return {};
}

QString AttendanceText::impact(attendance::Impact impact)
{
    switch (impact) {
    case attendance::Impact::Negative:
        return u"\u2212"_s;
    case attendance::Impact::Positive:
        return u"+"_s;
    case attendance::Impact::Neutral:
        break;
    }
    return u"0"_s;
}

Tone AttendanceText::tone(const attendance::AdherenceRow &row)
{
    if (row.now.deviation == Deviation::Missing || row.now.deviation == Deviation::LeftEarly) {
        return Tone::Critical;
    }
    return attendance::impactOf(row.now.deviation) == attendance::Impact::Negative ? Tone::Warning
                                                                                   : Tone::Neutral;
}

std::optional<AgentDuty> AttendanceText::agentDuty(const attendance::AdherenceRow &row)
{
    const attendance::AdherenceNow &now = row.now;
    if (!row.isRostered() && now.follows()) {
        return {};
    }
    AgentDuty found;
    found.text = impact(attendance::impactOf(now.deviation)) + u' ' + deviation(now.deviation);
    //: %1 what is scheduled now, %2 how it is followed, %3 the share of the day
    found.whole =
        tr("Scheduled: %1. Now: %2. Adherence today: %3")
            .arg(duty(now.scheduled), deviation(now.deviation), formatShare(row.today.adherence()));
    found.tone = tone(row);
    found.rank = now.follows() ? 0.0 : 1.0 + double(found.tone);
    return found;
}

QString AttendanceText::exception(ExceptionKind kind)
{
    switch (kind) {
    case ExceptionKind::Absent:
        return tr("Absent");
    case ExceptionKind::Late:
        return tr("Late");
    case ExceptionKind::LeftEarly:
        return tr("Left early");
    case ExceptionKind::Away:
        return tr("Away in between");
    case ExceptionKind::OverBreak:
        return tr("Break too long");
    case ExceptionKind::Overstayed:
        return tr("Stayed beyond the shift");
    case ExceptionKind::NotRostered:
        return tr("Worked without a shift");
    }
    return {};
}

QString AttendanceText::decision(Decision decision)
{
    switch (decision) {
    case Decision::Open:
        return tr("Open");
    case Decision::Excused:
        return tr("Excused");
    case Decision::WrittenOff:
        return tr("Written off");
    case Decision::CountedAsOvertime:
        return tr("Counted as overtime");
    }
    return {};
}

QString AttendanceText::role(roster::PersonRole role)
{
    switch (role) {
    case roster::PersonRole::Trainee:
        return tr("Trainee");
    case roster::PersonRole::Agent:
        return tr("Agent");
    case roster::PersonRole::Lead:
        return tr("Team lead");
    }
    return {};
}

QString AttendanceText::refusal(const Error &error)
{
    if (error.code == ErrorCode::NotPermitted) {
        return tr("Your post may not do this for the team.");
    }
    if (error.code == ErrorCode::Conflict) {
        return tr("The month is frozen: nothing of it changes any more.");
    }
    if (error.detail == "reason"_L1) {
        return tr("Give a reason first.");
    }
    if (error.detail == "open"_L1) {
        return tr("Exceptions are still open: decide about each before the month is frozen.");
    }
    if (error.detail == "missing"_L1) {
        return tr("The month is not over, or shifts have no attendance yet: recalculate it first.");
    }
    //: %1 is what the database said
    return tr("The database could not be read or written: %1").arg(error.detail);
}

QString AttendanceText::span(TimePoint from, TimePoint to, const QTimeZone &zone)
{
    return clockOf(from, zone) + QChar(0x2013) + clockOf(to, zone);
}

QString AttendanceText::hours(const std::vector<attendance::DutySpan> &duties,
                              const QTimeZone &zone)
{
    if (duties.empty()) {
        return kNoFigure;
    }
    return span(duties.front().from, duties.back().to, zone);
}

} // namespace fw::ui
