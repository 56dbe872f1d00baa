// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/personcheck.h"

#include <algorithm>

namespace fw::roster {

namespace {

/// The rules about the cell of one day.
class CellRules final
{
public:
    CellRules(const PersonPlan &plan, QDate date, std::vector<Violation> &found)
        : m_plan(plan)
        , m_date(date)
        , m_day(plan.on(date))
        , m_cell(*m_day.cell)
        , m_rules(plan.rules(date))
        , m_found(found)
    {
    }

    void check()
    {
        const bool isWorkOrLeave = m_day.isShift || m_cell.kind == Cell::Kind::Leave;
        const bool isEmployed = m_plan.person() != nullptr && m_plan.person()->isEmployedOn(m_date);
        if (isWorkOrLeave && !isEmployed) {
            add(Rule::NotEmployed);
        }
        if (!m_day.isShift) {
            return;
        }
        checkPattern();
        checkBreaks();
        checkLength();
        if (m_plan.person() != nullptr) {
            checkAvailability(*m_plan.person());
            checkProtection(*m_plan.person());
        }
    }

private:
    void add(Rule rule, double amount = 0, double limit = 0, const QString &detail = {},
             const MinuteSpan &span = {})
    {
        m_found.push_back({rule, m_plan.id(), m_date, span, amount, limit, detail});
    }

    void checkPattern()
    {
        const ShiftPattern *const pattern = m_plan.base().patterns.find(m_cell.pattern);
        if (pattern == nullptr || !pattern->isValidOn(m_date) || m_cell.spans.empty()) {
            add(Rule::UnknownPattern, 0, 0, m_cell.pattern);
        }
        const bool isTraining = pattern != nullptr && pattern->kind == ShiftKind::Training;
        const QString &needed = m_rules.requiredCertificate;
        if (needed.isEmpty() || isTraining || !serves()) {
            return;
        }
        if (m_plan.person() == nullptr || !m_plan.person()->isCertifiedOn(m_date, needed)) {
            add(Rule::NotCertified, 0, 0, needed);
        }
    }

    /// Some minute of the shift is on the phones.
    [[nodiscard]] bool serves() const
    {
        return std::any_of(m_cell.spans.begin(), m_cell.spans.end(), [this](const MinuteSpan &it) {
            for (int minute = it.from; minute < it.to; ++minute) {
                if (m_cell.isServingAt(minute)) {
                    return true;
                }
            }
            return false;
        });
    }

    void checkBreaks()
    {
        const std::vector<Activity> &activities = m_cell.activities;
        for (std::size_t at = 0; at < activities.size(); ++at) {
            const MinuteSpan &span = activities[at].span;
            const bool isInside = std::any_of(
                m_cell.spans.begin(), m_cell.spans.end(),
                [&span](const MinuteSpan &it) { return it.from <= span.from && span.to <= it.to; });
            const bool isOverAnother =
                std::any_of(activities.begin(), activities.begin() + qsizetype(at),
                            [&span](const Activity &it) { return it.span.overlaps(span); });
            if (!isInside || isOverAnother) {
                add(Rule::BreakMisplaced, 0, 0, {}, span);
                return; // one for each cell: they are mended together
            }
        }
    }

    void checkLength()
    {
        const Person *const person = m_plan.person();
        const bool isAveraged = person != nullptr && person->scheme != HoursScheme::Standard;
        const int most = m_rules.dailyMinutes + m_rules.overtimeOfDayAtMost;
        if (!isAveraged && m_day.scheduled > most) {
            add(Rule::DailyHours, m_day.scheduled, most);
        }
        if (m_day.overtime > m_rules.overtimeOfDay) {
            add(Rule::SpecialOvertime, m_day.overtime, m_rules.overtimeOfDay);
        }
    }

    void checkAvailability(const Person &person)
    {
        for (const MinuteSpan &span : m_cell.spans) {
            if (!person.isAvailable(m_date, span.from, span.to)) {
                add(Rule::NotAvailable, 0, 0, {}, span);
                return;
            }
        }
    }

    void checkProtection(const Person &person)
    {
        const bool endsNextDay = m_cell.extent().to > kMinutesOfDay;
        if (!isProtectedOn(person, m_date) &&
            !(endsNextDay && isProtectedOn(person, m_date.addDays(1)))) {
            return;
        }
        if (const int night = nightMinutes(m_cell, m_rules.nightHours); night > 0) {
            add(Rule::ProtectedNight, night, 0);
        }
        // Also where hours are averaged: no day is longer than the standard one.
        const int overtime = std::max(m_day.overtime, m_day.scheduled - m_rules.dailyMinutes);
        if (overtime > 0) {
            add(Rule::ProtectedOvertime, overtime, 0);
        }
    }

    const PersonPlan &m_plan;
    QDate m_date;
    const DayWork &m_day;
    const Cell &m_cell;
    const RuleSet &m_rules;
    std::vector<Violation> &m_found;
};

/// One for each run of days, with its length.
void checkEmptyDays(const PersonPlan &plan, std::vector<Violation> &found)
{
    if (plan.person() == nullptr) {
        return;
    }
    bool isRun = false;
    for (QDate date = plan.first(); date <= plan.last(); date = date.addDays(1)) {
        const bool isEmpty = plan.on(date).cell->kind == Cell::Kind::Empty;
        if (!isEmpty || !plan.person()->isEmployedOn(date)) {
            isRun = false;
            continue;
        }
        if (!isRun) {
            found.push_back({Rule::EmptyDay, plan.id(), date, {}, 0, 0, {}});
        }
        isRun = true;
        found.back().amount += 1;
    }
}

} // namespace

void checkCells(const PersonPlan &plan, std::vector<Violation> &found)
{
    for (QDate date = plan.first(); date <= plan.last(); date = date.addDays(1)) {
        CellRules(plan, date, found).check();
    }
    checkEmptyDays(plan, found);
}

} // namespace fw::roster
