// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rulesdialog.h"

#include "ui/floor/linemodel.h"
#include "ui/roster/rostertext.h"

#include <QDoubleSpinBox>
#include <QLineEdit>

#include <algorithm>
#include <cmath>

namespace fw::ui {

using namespace Qt::StringLiterals;
using roster::RuleSet;

QString RulesDialog::label(Number number)
{
    switch (number) {
    case Daily:
        return tr("Standard day (h)");
    case Weekly:
        return tr("Standard week (h)");
    case Monthly:
        return tr("Standard monthly hours (h)");
    case Rest:
        return tr("Rest between shifts (h)");
    case RestDays:
        return tr("Days off a week");
    case Consecutive:
        return tr("Working days in a row");
    case Overtime:
        return tr("Usual overtime of a day (h)");
    case MostOvertime:
        return tr("Overtime of a day at most (h)");
    case MonthOvertime:
        return tr("Overtime of a month at most (h)");
    case Nights:
        return tr("Nights in a row");
    case NightSpread:
        return tr("Nights of a quarter above the team's median");
    case WeekendSpread:
        return tr("Weekends of a quarter above the team's median");
    case Leads:
        return tr("Agents for each team lead");
    case HourlyDaily:
        return tr("Average day of hourly staff (h)");
    case HourlyWeekly:
        return tr("Average week of hourly staff (h)");
    case NightBegin:
        return tr("Night begins at (h)");
    case NightEnd:
        return tr("Night ends at (h, the next day from 24)");
    case NumberCount:
        break;
    }
    return {};
}

int &RulesDialog::valueOf(RuleSet &rules, Number number)
{
    switch (number) {
    case Daily:
        return rules.dailyMinutes;
    case Weekly:
        return rules.weeklyMinutes;
    case Monthly:
        return rules.monthlySeconds;
    case Rest:
        return rules.restMinutes;
    case RestDays:
        return rules.restDaysOfWeek;
    case Consecutive:
        return rules.mostConsecutiveDays;
    case Overtime:
        return rules.overtimeOfDay;
    case MostOvertime:
        return rules.overtimeOfDayAtMost;
    case MonthOvertime:
        return rules.overtimeOfMonth;
    case Nights:
        return rules.mostNightsInRow;
    case NightSpread:
        return rules.nightSpread;
    case WeekendSpread:
        return rules.weekendSpread;
    case HourlyDaily:
        return rules.hourlyDailyMinutes;
    case HourlyWeekly:
        return rules.hourlyWeeklyMinutes;
    case NightBegin:
        return rules.nightHours.from;
    case NightEnd:
        return rules.nightHours.to;
    case Leads:
    case NumberCount:
        break;
    }
    return rules.agentsPerLead;
}

double RulesDialog::unitOf(Number number)
{
    constexpr std::array kCounts{RestDays, Consecutive, Nights, NightSpread, WeekendSpread, Leads};
    if (std::ranges::find(kCounts, number) != kCounts.end()) {
        return 1;
    }
    return number == Monthly ? 3600 : 60;
}

RulesDialog::RulesDialog(roster::RosterDesk &desk, const Theme &theme, QWidget *parent)
    : RecordDialog(
          u"rulesDialog"_s, tr("Rules"),
          {tr("In force from"), tr("Day (h)"), tr("Week (h)"), tr("Month (h)"), tr("Rest (h)")},
          desk, theme, parent)
    , m_from(addLine(u"rulesFrom"_s, tr("In force from")))
{
    m_from->setPlaceholderText(u"2026-01-01"_s);
    for (int each = 0; each < NumberCount; ++each) {
        auto *box = new QDoubleSpinBox(this);
        box->setDecimals(unitOf(Number(each)) > 1 ? 2 : 0);
        box->setRange(0, 999);
        addField(u"rule%1"_s.arg(each), label(Number(each)), *box);
        m_numbers.at(std::size_t(each)) = box;
    }
    m_certificate = addLine(u"rulesCertificate"_s, tr("Certificate needed on the phones"));
    allow(desk.mayEditRules());
    begin();
}

std::vector<Line> RulesDialog::lines() const
{
    std::vector<Line> found;
    const auto number = [](double value) { return QString::number(value, 'f', 2); };
    for (const RuleSet &each : desk().rules().sets()) {
        Line line;
        line.id = std::int64_t(found.size()) + 1;
        line.cells = {each.from.isValid() ? each.from.toString(Qt::ISODate) : u"…"_s,
                      number(each.dailyMinutes / 60.0), number(each.weeklyMinutes / 60.0),
                      number(each.monthlySeconds / 3600.0), number(each.restMinutes / 60.0)};
        found.push_back(line);
    }
    return found;
}

void RulesDialog::load(int row)
{
    const std::vector<RuleSet> &sets = desk().rules().sets();
    const bool isKnown = row >= 0 && row < int(sets.size());
    // A new set begins as a copy of the last one.
    RuleSet rules = isKnown ? sets[std::size_t(row)] : sets.back();
    m_from->setText(isKnown ? rules.from.toString(Qt::ISODate)
                            : desk().today().toString(Qt::ISODate));
    for (int each = 0; each < NumberCount; ++each) {
        m_numbers.at(std::size_t(each))
            ->setValue(valueOf(rules, Number(each)) / unitOf(Number(each)));
    }
    m_certificate->setText(rules.requiredCertificate);
}

QString RulesDialog::keep(int row)
{
    std::vector<RuleSet> sets = desk().rules().sets();
    const bool isKnown = row >= 0 && row < int(sets.size());
    RuleSet rules = isKnown ? sets[std::size_t(row)] : sets.back();
    rules.from = QDate::fromString(m_from->text().trimmed(), Qt::ISODate);
    if (!rules.from.isValid() && !m_from->text().trimmed().isEmpty()) {
        return tr("Write the day as 2026-01-01.");
    }
    for (int each = 0; each < NumberCount; ++each) {
        const double value = m_numbers.at(std::size_t(each))->value();
        valueOf(rules, Number(each)) = int(std::lround(value * unitOf(Number(each))));
    }
    if (rules.nightHours.to <= rules.nightHours.from) {
        return tr("The night must end after it begins: 22 to 30 is from 22:00 to 06:00.");
    }
    rules.requiredCertificate = m_certificate->text().trimmed();
    if (isKnown) {
        sets[std::size_t(row)] = rules;
    } else {
        std::erase_if(sets, [&rules](const RuleSet &each) { return each.from == rules.from; });
        sets.push_back(rules);
    }
    std::sort(sets.begin(), sets.end(),
              [](const RuleSet &one, const RuleSet &other) { return one.from < other.from; });
    desk().saveRules(sets, kept());
    return {};
}

} // namespace fw::ui
