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
    case Leads:
        return tr("Agents for each team lead");
    case NumberCount:
        break;
    }
    return {};
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
        box->setDecimals(2);
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
    const RuleSet rules = isKnown ? sets[std::size_t(row)] : sets.back();
    m_from->setText(isKnown ? rules.from.toString(Qt::ISODate)
                            : desk().today().toString(Qt::ISODate));
    const std::array<double, NumberCount> values{
        rules.dailyMinutes / 60.0,     rules.weeklyMinutes / 60.0,
        rules.monthlySeconds / 3600.0, rules.restMinutes / 60.0,
        double(rules.restDaysOfWeek),  double(rules.mostConsecutiveDays),
        rules.overtimeOfDay / 60.0,    rules.overtimeOfDayAtMost / 60.0,
        rules.overtimeOfMonth / 60.0,  double(rules.mostNightsInRow),
        double(rules.agentsPerLead)};
    for (std::size_t each = 0; each < values.size(); ++each) {
        m_numbers[each]->setValue(values[each]);
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
    const auto value = [this](Number number) { return m_numbers.at(std::size_t(number))->value(); };
    const auto minutes = [&value](Number number) { return int(std::lround(value(number) * 60)); };
    const auto count = [&value](Number number) { return int(std::lround(value(number))); };
    rules.dailyMinutes = minutes(Daily);
    rules.weeklyMinutes = minutes(Weekly);
    rules.monthlySeconds = int(std::lround(value(Monthly) * 3600));
    rules.restMinutes = minutes(Rest);
    rules.restDaysOfWeek = count(RestDays);
    rules.mostConsecutiveDays = count(Consecutive);
    rules.overtimeOfDay = minutes(Overtime);
    rules.overtimeOfDayAtMost = minutes(MostOvertime);
    rules.overtimeOfMonth = minutes(MonthOvertime);
    rules.mostNightsInRow = count(Nights);
    rules.agentsPerLead = count(Leads);
    rules.requiredCertificate = m_certificate->text().trimmed();
    if (isKnown) {
        sets[std::size_t(row)] = rules;
    } else {
        std::erase_if(sets, [&rules](const RuleSet &each) { return each.from == rules.from; });
        sets.push_back(rules);
    }
    std::sort(sets.begin(), sets.end(),
              [](const RuleSet &one, const RuleSet &other) { return one.from < other.from; });
    const Outcome kept = desk().saveRules(sets);
    return kept ? QString() : RosterText::refusal(kept.error());
}

} // namespace fw::ui
