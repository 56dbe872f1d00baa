// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/daycheck.h"

#include <algorithm>
#include <cmath>

namespace fw::roster {

namespace {

constexpr double kNoDifference = 1e-9; ///< of people: sums of parts of an interval
constexpr double kSurplusShare = 1.1;
constexpr double kSurplusPeople = 2;

/// How bad it is, for two of the same rule.
double worth(const Violation &violation)
{
    return violation.rule == Rule::NoLead ? violation.amount
                                          : std::abs(violation.amount - violation.limit);
}

/// Adds one of an interval, to the run before it when it goes on from there.
void join(std::vector<Violation> &runs, std::size_t from, const Violation &next)
{
    const bool goesOn = runs.size() > from && runs.back().rule == next.rule &&
                        runs.back().span.to == next.span.from;
    if (!goesOn) {
        runs.push_back(next);
        return;
    }
    Violation &run = runs.back();
    run.span.to = next.span.to;
    if (worth(next) > worth(run) + kNoDifference) {
        run.amount = next.amount;
        run.limit = next.limit;
    }
}

int overlapOf(const MinuteSpan &one, const MinuteSpan &other)
{
    return std::max(0, std::min(one.to, other.to) - std::max(one.from, other.from));
}

} // namespace

DayBoard::DayBoard(const RosterView &view, QDate date)
    : m_base(view.base())
    , m_date(date)
    , m_coverage(date, view.base().requirement.minutes())
{
    for (const QDate day : {date.addDays(-1), date}) {
        const std::vector<PersonCell> cells = view.on(day);
        for (const PersonCell &cell : cells) {
            add(day, cell);
        }
    }
}

void DayBoard::add(QDate day, const PersonCell &cell, int sign)
{
    if (!cell.cell->isShift()) {
        return;
    }
    m_coverage.add(day, *cell.cell, sign);
    const Person *const person = m_base.find(cell.person);
    const bool isLead = person != nullptr && person->roleOn(day) == PersonRole::Lead;
    Counts &counts = isLead ? m_leads : m_agents;
    const int shift = int(m_date.daysTo(day)) * kMinutesOfDay;
    for (const MinuteSpan &span : cell.cell->spans) {
        const int to = std::min(kMinutesOfDay, span.to + shift);
        for (int minute = std::max(0, span.from + shift); minute < to; ++minute) {
            counts[static_cast<std::size_t>(minute)] += sign;
        }
    }
}

double DayBoard::agentsPerLead(int minute) const
{
    const int agents = m_agents[static_cast<std::size_t>(minute)];
    const int leads = m_leads[static_cast<std::size_t>(minute)];
    const int limit = m_base.rules.on(m_date).agentsPerLead;
    return limit > 0 && agents > leads * limit ? double(agents) / std::max(1, leads) : 0;
}

void DayBoard::addLeadless(const DayBoard *before, std::vector<Violation> &found) const
{
    const std::size_t first = found.size();
    const double limit = m_base.rules.on(m_date).agentsPerLead;
    for (int minute = 0; minute < kMinutesOfDay; ++minute) {
        const double amount = agentsPerLead(minute);
        if (amount > 0 && (before == nullptr || amount > before->agentsPerLead(minute))) {
            join(found, first, {Rule::NoLead, {}, m_date, {minute, minute + 1}, amount, limit, {}});
        }
    }
}

/// Rule::Count when the interval is as it should be.
Violation DayBoard::atInterval(std::size_t interval, const std::vector<double> &people) const
{
    const int minutes = m_base.requirement.minutes();
    const int from = int(interval) * minutes;
    const double needed = m_base.requirement.on(m_date)[interval];
    const double more = people[interval] - needed;
    Violation found{Rule::Count, {}, m_date, {from, from + minutes}, people[interval], needed, {}};
    if (more < -kNoDifference) {
        found.rule = Rule::Shortfall;
    } else if (people[interval] > needed * kSurplusShare + kNoDifference &&
               more >= kSurplusPeople - kNoDifference) {
        found.rule = Rule::Surplus;
    }
    return found;
}

void DayBoard::addStaffing(const DayBoard *before, std::vector<Violation> &found) const
{
    const std::size_t first = found.size();
    const std::vector<double> people = m_coverage.people();
    const std::vector<double> peopleBefore =
        before != nullptr ? before->m_coverage.people() : std::vector<double>();
    for (std::size_t at = 0; at < m_base.requirement.on(m_date).size(); ++at) {
        const Violation next = atInterval(at, people);
        if (next.rule == Rule::Count) {
            continue;
        }
        if (before != nullptr) {
            const Violation was = before->atInterval(at, peopleBefore);
            if (was.rule == next.rule && worth(next) <= worth(was) + kNoDifference) {
                continue;
            }
        }
        join(found, first, next);
    }
}

std::vector<Violation> DayBoard::violations(const DayBoard *before) const
{
    std::vector<Violation> found;
    addLeadless(before, found);
    addStaffing(before, found);
    return found;
}

double DayBoard::shortfallMinutes(const MinuteSpan &span) const
{
    double sum = 0;
    const std::vector<double> people = m_coverage.people();
    for (std::size_t at = 0; at < m_base.requirement.on(m_date).size(); ++at) {
        const Violation it = atInterval(at, people);
        sum += it.rule == Rule::Shortfall ? (it.limit - it.amount) * overlapOf(it.span, span) : 0;
    }
    return sum;
}

double DayBoard::surplusMinutes(const MinuteSpan &span) const
{
    double sum = 0;
    const std::vector<double> people = m_coverage.people();
    for (std::size_t at = 0; at < m_base.requirement.on(m_date).size(); ++at) {
        const Violation it = atInterval(at, people);
        sum += it.rule == Rule::Surplus ? (it.amount - it.limit) * overlapOf(it.span, span) : 0;
    }
    return sum;
}

int DayBoard::minutesWithoutLead(const MinuteSpan &span) const
{
    int minutes = 0;
    for (int minute = std::max(0, span.from); minute < std::min(kMinutesOfDay, span.to); ++minute) {
        minutes += agentsPerLead(minute) > 0 ? 1 : 0;
    }
    return minutes;
}

} // namespace fw::roster
