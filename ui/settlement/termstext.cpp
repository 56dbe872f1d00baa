// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/termstext.h"

#include "core/settlement/contracttext.h"
#include "core/settlement/kpitext.h"
#include "ui/settlement/settlementtext.h"
#include "ui/widgets/visibletext.h"

#include <algorithm>
#include <array>

namespace fw::ui {

using namespace Qt::StringLiterals;
using monthclose::ContractTerms;
using settlement::KpiGroup;

bool TermsText::isTerm(const QString &key)
{
    constexpr std::array kOther{"contract_id"_L1,   "region"_L1,   "parameter_version"_L1,
                                "month"_L1,         "carry_in"_L1, "prior_adjustment"_L1,
                                "handled_volume"_L1};
    return std::ranges::find(kOther, key) == kOther.end();
}

QString TermsText::seatParameter(const QString &key)
{
    for (const settlement::SeatType type : settlement::kSeatTypes) {
        const QString seat = SettlementText::seat(type);
        const QString word = u'_' + settlement::wordOf(type);
        if (key == u"ratio"_s + word) {
            //: %1 a kind of seat
            return tr("%1: person-seat ratio").arg(seat);
        }
        if (key == u"price"_s + word) {
            return tr("%1: unit price ¥").arg(seat);
        }
        if (key == u"cap"_s + word) {
            return tr("%1: approved seats").arg(seat);
        }
    }
    for (const KpiGroup group : settlement::kKpiGroups) {
        if (key == "weight_"_L1 + settlement::wordOf(group)) {
            //: %1 a group of indicators
            return tr("Weight of %1").arg(SettlementText::group(group));
        }
    }
    return {};
}

QString TermsText::bonusParameter(const QString &key)
{
    return key == "bonus_min_score"_L1        ? tr("Bonus: lowest score")
           : key == "bonus_unit_price"_L1     ? tr("Bonus: ¥ of a call above the target")
           : key == "bonus_volume_cap_pct"_L1 ? tr("Bonus: most calls, % of the target")
           : key == "bonus_fee_cap_pct"_L1    ? tr("Bonus: most, % of the base fee")
           : key == "bonus_blocked_by"_L1     ? tr("Bonus: lost by incidents of class")
           : key == "partner_share_pct"_L1    ? tr("Bonus: partner share %")
           : key == "target_volume"_L1        ? tr("Bonus: target of calls")
           : key == "plus_points"_L1          ? tr("Additional points")
           : key == "minus_points"_L1         ? tr("Points off")
           : key == "limit"_L1                ? tr("Group leader approves above ¥")
           : key == "budget"_L1               ? tr("Budget of a month ¥")
                                              : QString();
}

QString TermsText::parameter(const QString &key)
{
    if (const QString seat = seatParameter(key); !seat.isEmpty()) {
        return seat;
    }
    if (const QString bonus = bonusParameter(key); !bonus.isEmpty()) {
        return bonus;
    }
    return key == "standard_hours"_L1     ? tr("Standard monthly hours")
           : key == "ratio_default"_L1    ? tr("Person-seat ratio")
           : key == "ratio_mode"_L1       ? tr("Ratio is (persons_per_seat, seats_per_person)")
           : key == "seat_decimals"_L1    ? tr("Decimals of seats")
           : key == "score_decimals"_L1   ? tr("Decimals of scores")
           : key == "rounding"_L1         ? tr("Rounding (half_up, half_even)")
           : key == "ot_basis"_L1         ? tr("Overtime basis (literal, capped)")
           : key == "prorate"_L1          ? tr("Overtime from (none, calendar_days)")
           : key == "ot_roles"_L1         ? tr("Roles with billed overtime")
           : key == "ot_monthly_limit"_L1 ? tr("Overtime limit of a month, h")
           : key == "negative_policy"_L1  ? tr("Below zero (zero_and_carry, zero, allow_negative)")
                                          : visibleText(key);
}

std::vector<TermsText::Entry> TermsText::entries(const ContractTerms &terms)
{
    std::vector<Entry> all;
    const auto add = [&all](const QString &key, const QString &name, const QString &value) {
        all.push_back({key, name, value});
    };
    for (const QStringList &row : settlement::rowsOf(terms.terms)) {
        if (isTerm(row.at(0))) {
            add(row.at(0), parameter(row.at(0)), visibleText(row.at(1)));
        }
    }
    add(u"limit"_s, parameter(u"limit"_s),
        terms.approvalLimit ? terms.approvalLimit->text() : u""_s);
    add(u"budget"_s, parameter(u"budget"_s), terms.budget ? terms.budget->text() : u""_s);
    for (const settlement::Band &band : terms.bands) {
        //: %1 a score
        add(u"band "_s + band.lower.text(), tr("Coefficient from score %1").arg(band.lower.text()),
            band.coefficient.text());
    }
    const QStringList columns = settlement::kpiColumns();
    for (const settlement::Kpi &kpi : terms.kpis) {
        const QStringList row = settlement::rowOf(kpi);
        QStringList rule;
        for (qsizetype column = 5; column < columns.size(); ++column) {
            if (!row.value(column).isEmpty()) {
                rule << columns.at(column) + u' ' + row.at(column);
            }
        }
        const QString id = visibleText(kpi.id);
        //: %1 an indicator
        add(u"kpi "_s + kpi.id + u" weight"_s, tr("%1: weight").arg(id), kpi.weight.text());
        add(u"kpi "_s + kpi.id + u" rule"_s, tr("%1: rule").arg(id),
            visibleText(rule.join(u", "_s)));
    }
    return all;
}

std::vector<TermsText::Difference> TermsText::differences(const ContractTerms &before,
                                                          const ContractTerms &after)
{
    const std::vector<Entry> old = entries(before);
    const std::vector<Entry> fresh = entries(after);
    std::vector<Difference> all;
    for (const Entry &each : fresh) {
        const auto earlier = std::ranges::find(old, each.key, &Entry::key);
        const QString value = earlier != old.end() ? earlier->value : QString();
        if (value != each.value) {
            all.push_back({each.key, each.name, value, each.value});
        }
    }
    for (const Entry &each : old) {
        if (std::ranges::find(fresh, each.key, &Entry::key) == fresh.end()) {
            all.push_back({each.key, each.name, each.value, {}});
        }
    }
    return all;
}

} // namespace fw::ui
