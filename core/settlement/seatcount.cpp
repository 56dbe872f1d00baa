// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settlement/seatcount.h"

#include "core/settlement/refusalcheck.h"

#include <QHash>

#include <algorithm>

namespace fw::settlement {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMoneyDecimals = 2;

using Segments = std::vector<const PersonSegment *>;

QString wordOf(SeatType role)
{
    return role == SeatType::Trainee ? u"trainee"_s
           : role == SeatType::Agent ? u"agent"_s
                                     : u"lead"_s;
}

SeatType roleOf(const PersonSegment &segment)
{
    return seatTypeOf(segment.role).value_or(SeatType::Agent); // refused before
}

std::vector<Segments> segmentsByPerson(const std::vector<PersonSegment> &people)
{
    QHash<QString, std::size_t> places;
    std::vector<Segments> all;
    for (const PersonSegment &segment : people) {
        const auto found = places.constFind(segment.employee);
        const std::size_t place = found != places.constEnd() ? *found : all.size();
        if (place == all.size()) {
            places.insert(segment.employee, place);
            all.emplace_back();
        }
        all[place].push_back(&segment);
    }
    for (Segments &segments : all) {
        std::ranges::sort(segments, {}, &PersonSegment::from);
    }
    return all;
}

/// Below 0 where more was written off than was scheduled.
Exact hoursLeft(const PersonSegment &segment)
{
    return segment.scheduled - segment.writeOff;
}

Exact thresholdOf(const Contract &contract, int employedDays)
{
    return contract.proration == Proration::CalendarDays
               ? contract.standardHours * Exact::ratio(employedDays, contract.month.daysInMonth())
               : contract.standardHours;
}

/// Everything but what is billed.
PersonMonth sumOf(const Segments &segments)
{
    PersonMonth month;
    month.employee = segments.front()->employee;
    month.key = month.employee.toUtf8();
    month.lastRole = roleOf(*segments.back());
    for (const PersonSegment *segment : segments) {
        month.employedDays += static_cast<int>(segment->from.daysTo(segment->to)) + 1;
        month.worked += segment->worked;
        month.handled += segment->handled;
        month.target += segment->target;
        month.isBonusEligible = month.isBonusEligible && segment->isBonusEligible;
        if (const Exact hours = hoursLeft(*segment); hours.isNegative()) {
            month.warnings.insert(Warning::AbsenceExceedsSchedule);
        } else {
            month.effective += hours;
        }
    }
    return month;
}

void addRegularHours(const Contract &contract, const Segments &segments, PersonMonth &month)
{
    Exact room = month.threshold;
    for (const PersonSegment *segment : segments) {
        Exact hours = std::max(Exact(), hoursLeft(*segment));
        if (contract.overtimeBasis == OvertimeBasis::Capped) {
            hours = std::min(hours, room);
            room -= hours;
        }
        month.regular[indexOf(roleOf(*segment))] += hours;
    }
}

void addOvertime(const Contract &contract, PersonMonth &month)
{
    if (month.worked <= month.threshold) {
        return;
    }
    month.overtime = month.worked - month.threshold;
    if (month.lastRole == SeatType::Trainee) {
        month.warnings.insert(Warning::TraineeOvertime);
    }
    if (month.overtime > contract.overtimeMonthlyLimit) {
        month.warnings.insert(Warning::OvertimeLimit);
    }
    if (!contract.overtimeRoles.contains(wordOf(month.lastRole))) {
        return;
    }
    month.billedOvertime = month.overtime;
    if (contract.overtimeBasis == OvertimeBasis::Literal && month.effective > month.threshold) {
        month.warnings.insert(Warning::DoubleBilling);
    }
}

PersonMonth monthOf(const Contract &contract, const Segments &segments)
{
    PersonMonth month = sumOf(segments);
    month.threshold = thresholdOf(contract, month.employedDays);
    addRegularHours(contract, segments, month);
    addOvertime(contract, month);
    return month;
}

void finishLine(const Contract &contract, SeatType type, SeatLine &line, Warnings &warnings)
{
    const SeatTerms &terms = contract.seats[indexOf(type)];
    const Exact ratio = terms.ratio.value_or(contract.ratio);
    const Exact persons = line.hours / contract.standardHours;
    const Rounding rounding = contract.rounding.value_or(Rounding::HalfUp); // refused before
    line.seats =
        (contract.ratioMode == RatioMode::SeatsPerPerson ? persons * ratio : persons / ratio)
            .rounded(contract.seatDecimals, rounding);
    line.billed = line.seats;
    if (terms.cap && line.seats > *terms.cap) {
        line.billed = *terms.cap;
        warnings.insert(Warning::SeatCap);
    }
    line.price = terms.price;
    // Of the rounded seats, so that the printed sheet can be reckoned again by hand.
    line.fee = (line.billed * line.price).rounded(kMoneyDecimals, rounding);
}

} // namespace

SeatCount countSeats(const SettlementInput &input)
{
    const Contract &contract = input.contract;
    SeatCount count;
    for (const Segments &segments : segmentsByPerson(input.people)) {
        count.people.push_back(monthOf(contract, segments));
    }
    std::ranges::sort(count.people, {}, &PersonMonth::key);
    for (const PersonMonth &month : count.people) {
        for (std::size_t role = 0; role < month.regular.size(); ++role) {
            count.lines[role].hours += month.regular[role];
        }
        count.lines[indexOf(SeatType::Overtime)].hours += month.billedOvertime;
        count.warnings.insert(month.warnings.begin(), month.warnings.end());
    }
    for (const SeatType type : kSeatTypes) {
        SeatLine &line = count.lines[indexOf(type)];
        finishLine(contract, type, line, count.warnings);
        count.baseFee += line.fee;
    }
    return count;
}

} // namespace fw::settlement
