// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rostertext.h"

#include "ui/widgets/visibletext.h"

namespace fw::ui {

using namespace Qt::StringLiterals;

QString RosterText::kind(roster::ShiftKind kind)
{
    switch (kind) {
    case roster::ShiftKind::Early:
        return tr("Early shift");
    case roster::ShiftKind::Middle:
        return tr("Middle shift");
    case roster::ShiftKind::Late:
        return tr("Late shift");
    case roster::ShiftKind::Night:
        return tr("Night shift");
    case roster::ShiftKind::Split:
        return tr("Split shift");
    case roster::ShiftKind::PartTime:
        return tr("Part-time shift");
    case roster::ShiftKind::Training:
        return tr("Training");
    }
    return {};
}

QString RosterText::activity(roster::ActivityKind kind)
{
    switch (kind) {
    case roster::ActivityKind::Break:
        return tr("Break");
    case roster::ActivityKind::Meal:
        return tr("Meal");
    case roster::ActivityKind::Training:
        return tr("Training");
    case roster::ActivityKind::Meeting:
        return tr("Meeting");
    }
    return {};
}

QString RosterText::leave(roster::LeaveKind kind)
{
    switch (kind) {
    case roster::LeaveKind::Annual:
        return tr("Annual leave");
    case roster::LeaveKind::Sick:
        return tr("Sick leave");
    case roster::LeaveKind::Personal:
        return tr("Personal leave");
    case roster::LeaveKind::Maternity:
        return tr("Maternity leave");
    case roster::LeaveKind::InLieu:
        return tr("Time off in lieu");
    case roster::LeaveKind::Other:
        return tr("Other leave");
    }
    return {};
}

QString RosterText::shortLeave(roster::LeaveKind kind)
{
    switch (kind) {
    case roster::LeaveKind::Annual:
        return tr("Annual", "leave, short");
    case roster::LeaveKind::Sick:
        return tr("Sick", "leave, short");
    case roster::LeaveKind::Personal:
        return tr("Personal", "leave, short");
    case roster::LeaveKind::Maternity:
        return tr("Maternity", "leave, short");
    case roster::LeaveKind::InLieu:
        return tr("In lieu", "leave, short");
    case roster::LeaveKind::Other:
        return tr("Leave", "leave, short");
    }
    return {};
}

QString RosterText::role(roster::PersonRole role)
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

QString RosterText::contract(roster::ContractKind contract)
{
    switch (contract) {
    case roster::ContractKind::FullTime:
        return tr("Full time");
    case roster::ContractKind::PartTime:
        return tr("Part time");
    case roster::ContractKind::Hourly:
        return tr("Hourly");
    }
    return {};
}

QString RosterText::scheme(roster::HoursScheme scheme)
{
    switch (scheme) {
    case roster::HoursScheme::Standard:
        return tr("Standard hours");
    case roster::HoursScheme::ByWeek:
        return tr("Averaged by week");
    case roster::HoursScheme::ByMonth:
        return tr("Averaged by month");
    case roster::HoursScheme::ByQuarter:
        return tr("Averaged by quarter");
    case roster::HoursScheme::ByYear:
        return tr("Averaged by year");
    }
    return {};
}

QString RosterText::state(roster::VersionState state)
{
    switch (state) {
    case roster::VersionState::Draft:
        return tr("Draft");
    case roster::VersionState::Submitted:
        return tr("Submitted");
    case roster::VersionState::Released:
        return tr("Released");
    case roster::VersionState::Refused:
        return tr("Refused");
    case roster::VersionState::Superseded:
        return tr("Superseded");
    }
    return {};
}

QString RosterText::state(roster::RequestState state)
{
    switch (state) {
    case roster::RequestState::Open:
        return tr("Open");
    case roster::RequestState::Approved:
        return tr("Approved");
    case roster::RequestState::Refused:
        return tr("Refused");
    case roster::RequestState::Withdrawn:
        return tr("Withdrawn");
    }
    return {};
}

QString RosterText::request(const roster::Request &request, const roster::PlanningBase &base)
{
    const QString who = person(base, request.person);
    switch (request.kind) {
    case roster::RequestKind::Leave:
        //: %1 person, %2 kind of leave, %3 dates
        return tr("%1: %2, %3").arg(who, leave(request.leave), range(request.from, request.to));
    case roster::RequestKind::Swap:
        //: %1 and %2 persons, %3 and %4 dates
        return tr("%1 ⇄ %2: %3 for %4")
            .arg(who, person(base, request.other), date(request.from), date(request.otherDate));
    case roster::RequestKind::Overtime:
        //: %1 person, %2 date, %3 hours of the day
        return tr("%1: overtime, %2, %3").arg(who, date(request.from), hours({request.span}));
    }
    return {};
}

QString RosterText::refusal(const Error &error)
{
    const QString detail = visibleText(error.detail);
    switch (error.code) {
    case ErrorCode::NotPermitted:
        if (error.detail == u"own"_s) {
            return tr("Nobody decides about what they asked for or submitted themselves.");
        }
        if (error.detail == u"rules"_s) {
            return tr("A binding rule is broken: mend it first.");
        }
        return error.detail == u"scope"_s ? tr("This team is outside of your area.")
                                          : tr("You do not have the right to do this.");
    case ErrorCode::Conflict:
        return error.detail == u"hash"_s ? tr("The cells are not those that were signed.")
                                         : tr("Somebody else changed it meanwhile: %1").arg(detail);
    case ErrorCode::NotFound:
        return tr("It is not there any more.");
    case ErrorCode::InvalidArgument:
        return tr("Not possible with this value: %1").arg(detail);
    case ErrorCode::Malformed:
        return tr("The content cannot be read: %1").arg(detail);
    case ErrorCode::Unreadable:
        return tr("The file cannot be read: %1").arg(detail);
    case ErrorCode::Unwritable:
    case ErrorCode::Full:
        return tr("The file cannot be written: %1").arg(detail);
    case ErrorCode::NewerSchema:
    case ErrorCode::OlderSchema:
    case ErrorCode::InUse:
    case ErrorCode::Unreachable:
    case ErrorCode::Database:
        break;
    }
    return tr("The store refused: %1").arg(detail);
}

} // namespace fw::ui
