// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/hoursbalance.h"
#include "core/roster/personcheck.h"

#include <algorithm>

namespace fw::roster {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSecondsOfMinute = 60;

/// Sums of the days of a period that are known.
struct Sums
{
    int days = 0; ///< with a shift
    int scheduled = 0;
    int overtime = 0;

    [[nodiscard]] int regular() const { return scheduled - overtime; }
};

/// The rules about hours of one person.
class HourRules final
{
public:
    HourRules(const PersonPlan &plan, const Person &person, std::vector<Violation> &found)
        : m_plan(plan)
        , m_person(person)
        , m_found(found)
    {
    }

    void check()
    {
        const bool isHourly = m_person.contract == ContractKind::Hourly;
        eachPeriod(HoursScheme::ByWeek, [&](const HoursPeriod &week, QDate shown) {
            isHourly ? checkHourly(week, shown) : checkWeek(week, shown);
        });
        eachPeriod(HoursScheme::ByMonth,
                   [&](const HoursPeriod &month, QDate) { checkOvertime(month); });
        if (!isHourly && m_person.scheme != HoursScheme::ByWeek) {
            eachPeriod(m_person.scheme,
                       [&](const HoursPeriod &period, QDate shown) { checkPeriod(period, shown); });
        }
    }

private:
    /// Periods that have a shift within the roster, with the last one's day.
    template<typename Visit>
    void eachPeriod(HoursScheme scheme, const Visit &visit)
    {
        HoursPeriod period = periodOf(scheme, m_plan.first());
        while (period.from <= m_plan.last()) {
            const QDate shown = m_plan.lastShift(period.from, period.to);
            if (shown.isValid()) {
                visit(period, shown);
            }
            period = periodOf(scheme, period.to.addDays(1));
        }
    }

    [[nodiscard]] Sums sumsOf(const HoursPeriod &period) const
    {
        Sums sums;
        const QDate to = std::min(period.to, m_plan.to());
        for (QDate date = std::max(period.from, m_plan.from()); date <= to;
             date = date.addDays(1)) {
            const DayWork &day = m_plan.on(date);
            sums.days += day.isShift ? 1 : 0;
            sums.scheduled += day.scheduled;
            sums.overtime += day.overtime;
        }
        return sums;
    }

    void add(Rule rule, QDate date, double amount, double limit, const QString &detail = {})
    {
        if (amount > limit) {
            m_found.push_back({rule, m_plan.id(), date, {}, amount, limit, detail});
        }
    }

    void checkHourly(const HoursPeriod &week, QDate shown)
    {
        const Sums sums = sumsOf(week);
        const RuleSet &rules = m_plan.rules(shown);
        add(Rule::HourlyStaff, shown, double(sums.scheduled) / sums.days, rules.hourlyDailyMinutes,
            u"day"_s);
        add(Rule::HourlyStaff, shown, sums.scheduled, rules.hourlyWeeklyMinutes, u"week"_s);
    }

    void checkWeek(const HoursPeriod &week, QDate shown)
    {
        const RuleSet &rules = m_plan.rules(shown);
        if (m_person.scheme == HoursScheme::Standard) {
            add(Rule::WeeklyHours, shown, sumsOf(week).regular(), rules.weeklyMinutes);
        } else if (m_person.scheme == HoursScheme::ByWeek) {
            add(Rule::PeriodHours, shown, sumsOf(week).regular(), rules.weeklyMinutes);
        }
    }

    void checkOvertime(const HoursPeriod &month)
    {
        QDate shown;
        for (QDate date = std::max(month.from, m_plan.first());
             date <= std::min(month.to, m_plan.last()); date = date.addDays(1)) {
            shown = m_plan.on(date).overtime > 0 ? date : shown;
        }
        if (shown.isValid()) {
            add(Rule::MonthlyOvertime, shown, sumsOf(month).overtime,
                m_plan.rules(shown).overtimeOfMonth);
        }
    }

    /// Where hours are averaged, what is not agreed on as overtime stays within the standard. The
    /// standard scheme has no such sum, only the most that a month can hold: its working days and
    /// the overtime of a month.
    void checkPeriod(const HoursPeriod &period, QDate shown)
    {
        const Sums sums = sumsOf(period);
        const double standard =
            double(standardSeconds(m_person, m_plan.base().rules, period)) / kSecondsOfMinute;
        if (m_person.scheme != HoursScheme::Standard) {
            add(Rule::PeriodHours, shown, sums.regular(), standard);
            return;
        }
        const RuleSet &rules = m_plan.rules(shown);
        const int ofDays = workingDays(period, m_plan.base().publicHolidays) * rules.dailyMinutes;
        add(Rule::PeriodHours, shown, sums.scheduled,
            std::max<double>(standard, ofDays) + rules.overtimeOfMonth);
    }

    const PersonPlan &m_plan;
    const Person &m_person;
    std::vector<Violation> &m_found;
};

} // namespace

void checkHours(const PersonPlan &plan, std::vector<Violation> &found)
{
    if (plan.person() != nullptr) {
        HourRules(plan, *plan.person(), found).check();
    }
}

void checkFairness(const PersonPlan &plan, const RosterView &view, TeamBurden &team,
                   std::vector<Violation> &found)
{
    if (plan.person() == nullptr) {
        return;
    }
    QDate night;
    QDate weekend;
    for (QDate date = plan.first(); date <= plan.last(); date = date.addDays(1)) {
        const DayWork &day = plan.on(date);
        night = day.isNight ? date : night;
        weekend = day.isShift && date.dayOfWeek() >= Qt::Saturday ? date : weekend;
    }
    if (night.isNull() && weekend.isNull()) {
        return; // nothing in this roster could be given to another
    }
    const RuleSet &rules = plan.rules(plan.last());
    const Burden burden = burdenOf(view, plan.id(), plan.last());
    // The median is not below zero, so most are fair without it.
    if (night.isValid() && burden.nights > rules.nightSpread) {
        const double limit = team.nights() + rules.nightSpread;
        if (burden.nights > limit) {
            found.push_back(
                {Rule::NightFairness, plan.id(), night, {}, double(burden.nights), limit, {}});
        }
    }
    if (weekend.isValid() && burden.weekends > rules.weekendSpread) {
        const double limit = team.weekends() + rules.weekendSpread;
        if (burden.weekends > limit) {
            found.push_back({Rule::WeekendFairness,
                             plan.id(),
                             weekend,
                             {},
                             double(burden.weekends),
                             limit,
                             {}});
        }
    }
}

std::vector<Violation> checkPerson(const RosterView &view, const QString &person, TeamBurden &team)
{
    const PersonPlan plan(view, person);
    std::vector<Violation> found;
    checkCells(plan, found);
    checkRest(plan, found);
    checkHours(plan, found);
    checkFairness(plan, view, team, found);
    return found;
}

} // namespace fw::roster
