// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/personrules.h"

#include "core/roster/fairness.h"
#include "core/roster/hoursbalance.h"

#include <algorithm>

namespace fw::planning {

using namespace roster;
using namespace optimiser;

namespace {

class RulesMaker final
{
public:
    RulesMaker(const Person &person, const RosterView &empty, const PatternList &patterns)
        : m_person(person)
        , m_empty(empty)
        , m_patterns(patterns)
        , m_first(empty.roster().first())
        , m_last(empty.roster().last())
    {
    }

    PersonRules make(int leastHours)
    {
        for (std::size_t number = 1; number <= m_patterns.size(); ++number) {
            m_rules.shifts.push_back(static_cast<Shift>(number));
        }
        addRuns();
        for (QDate date = m_first; date <= m_last; date = date.addDays(1)) {
            m_rules.choices.push_back({dayOf(date), choicesOn(date)});
        }
        addWeeks();
        addPeriods();
        addCarryIn();
        const qint64 standard =
            standardSeconds(m_person, m_empty.base().rules, HoursPeriod{m_first, m_last}) / 60;
        m_rules.minMinutes = static_cast<int>(standard * leastHours / 100);
        return m_rules;
    }

private:
    [[nodiscard]] int dayOf(QDate date) const { return static_cast<int>(m_first.daysTo(date)); }

    [[nodiscard]] const RuleSet &on(QDate date) const { return m_empty.base().rules.on(date); }

    void addRuns()
    {
        m_rules.maxWorkRun = kUnlimited;
        for (QDate date = m_first; date <= m_last; date = date.addDays(1)) {
            m_rules.maxWorkRun = std::min(m_rules.maxWorkRun, on(date).mostConsecutiveDays);
            m_rules.maxNightRun = std::min(m_rules.maxNightRun, on(date).mostNightsInRow);
        }
    }

    [[nodiscard]] std::uint64_t choicesOn(QDate date) const
    {
        std::uint64_t choices = 1;
        for (std::size_t index = 0; index < m_patterns.size(); ++index) {
            if (mayWork(date, *m_patterns[index])) {
                choices |= std::uint64_t{1} << (index + 1);
            }
        }
        return choices;
    }

    [[nodiscard]] bool mayWork(QDate date, const ShiftPattern &pattern) const
    {
        const RuleSet &rules = on(date);
        const Cell cell = Cell::shift(pattern);
        const int most = m_person.contract == ContractKind::Hourly ? rules.hourlyDailyMinutes
                                                                   : rules.dailyMinutes;
        const bool isTooLong = cell.scheduledMinutes() > most;
        const bool isAveraged =
            m_person.scheme != HoursScheme::Standard && m_person.contract != ContractKind::Hourly;
        const bool isProtected =
            isProtectedOn(m_person, date) || isProtectedOn(m_person, date.addDays(1));
        const QString &needed = rules.requiredCertificate;
        const bool isAvailable = std::ranges::all_of(cell.spans, [&](const MinuteSpan &span) {
            return m_person.isAvailable(date, span.from, span.to);
        });
        return m_person.isEmployedOn(date) && pattern.isValidOn(date) && isAvailable &&
               (!isTooLong || (isAveraged && !isProtected)) &&
               !(isProtected && nightMinutes(cell, rules.nightHours) > 0) &&
               (needed.isEmpty() || pattern.kind == ShiftKind::Training ||
                m_person.isCertifiedOn(date, needed)) &&
               restsBeforeNext(date, cell);
    }

    /// What is planned for the days after the roster keeps its rest.
    [[nodiscard]] bool restsBeforeNext(QDate date, const Cell &cell) const
    {
        const Cell &next = m_empty.cell({m_person.id, date.addDays(1)});
        return !next.isShift() || next.spans.empty() ||
               kMinutesOfDay + next.extent().from - cell.extent().to >=
                   on(date.addDays(1)).restMinutes;
    }

    struct Around
    {
        int minutes = 0;
        int days = 0;
    };

    /// What is planned from \a from to \a to outside of the roster.
    [[nodiscard]] Around around(QDate from, QDate to) const
    {
        Around sum;
        for (const Cell *cell : m_empty.days(m_person.id, from, to)) {
            if (cell->isShift()) {
                sum.minutes += cell->scheduledMinutes() - cell->overtimeMinutes;
                ++sum.days;
            }
        }
        return sum;
    }

    void addWindow(QDate from, QDate to, int minutes, int days)
    {
        const Around sum = around(from, to);
        m_rules.windows.push_back({dayOf(std::max(from, m_first)), dayOf(std::min(to, m_last)),
                                   std::max(0, minutes - sum.minutes),
                                   std::max(0, days - sum.days)});
    }

    void addWeeks()
    {
        for (QDate monday = mondayOf(m_first); monday <= m_last; monday = monday.addDays(7)) {
            const RuleSet &rules = on(std::min(monday.addDays(6), m_last));
            int minutes = kUnlimited;
            if (m_person.contract == ContractKind::Hourly) {
                minutes = rules.hourlyWeeklyMinutes;
            } else if (m_person.scheme == HoursScheme::Standard ||
                       m_person.scheme == HoursScheme::ByWeek) {
                minutes = rules.weeklyMinutes;
            }
            addWindow(monday, monday.addDays(6), minutes, 7 - rules.restDaysOfWeek);
        }
    }

    void addPeriods()
    {
        if (m_person.contract == ContractKind::Hourly || m_person.scheme == HoursScheme::ByWeek) {
            return;
        }
        HoursPeriod period = periodOf(m_person.scheme, m_first);
        while (period.from <= m_last) {
            const qint64 seconds = standardSeconds(m_person, m_empty.base().rules, period);
            int minutes = static_cast<int>(seconds / 60);
            if (m_person.scheme == HoursScheme::Standard) {
                // The week holds the standard hours; a month only must not hold more than it can.
                minutes += on(m_first).overtimeOfMonth;
            }
            addWindow(period.from, period.to, minutes, kUnlimited);
            period = periodOf(m_person.scheme, period.to.addDays(1));
        }
    }

    void addCarryIn()
    {
        CarryIn &carry = m_rules.carryIn;
        const Cell &before = m_empty.cell({m_person.id, m_first.addDays(-1)});
        carry.last = shiftOf(before, m_patterns);
        QDate date = m_first.addDays(-1);
        bool isNightRun = true;
        while (m_empty.cell({m_person.id, date}).isShift() && carry.run < 31) {
            ++carry.run;
            isNightRun = isNightRun && isNight(m_empty.cell({m_person.id, date}),
                                               m_empty.base().patterns, on(date).nightHours);
            carry.nights += isNightRun ? 1 : 0;
            date = date.addDays(-1);
        }
    }

    const Person &m_person;
    const RosterView &m_empty;
    const PatternList &m_patterns;
    QDate m_first;
    QDate m_last;
    PersonRules m_rules;
};

} // namespace

Shift shiftOf(const Cell &cell, const PatternList &patterns)
{
    if (!cell.isShift()) {
        return kOff;
    }
    const auto found = std::ranges::find_if(
        patterns, [&](const ShiftPattern *pattern) { return pattern->code == cell.pattern; });
    return found == patterns.end() ? kOff : static_cast<Shift>(found - patterns.begin() + 1);
}

PersonRules rulesOf(const Person &person, const RosterView &empty, const PatternList &patterns,
                    int leastHours)
{
    return RulesMaker(person, empty, patterns).make(leastHours);
}

} // namespace fw::planning
