// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/monthsheet.h"

#include <algorithm>

namespace fw::ui {

using monthclose::ContractTerms;
using settlement::Kpi;
using settlement::KpiRule;
using settlement::Settlement;

namespace {

template<typename Rows, typename Member>
auto *found(Rows &rows, const QString &key, Member member)
{
    const auto row = std::ranges::find(rows, key, member);
    return row == rows.end() ? nullptr : &*row;
}

} // namespace

MonthSheet::MonthSheet(const monthclose::SettlementDesk &desk, monthclose::ContractHead contract,
                       const std::vector<ContractTerms> &terms, monthclose::MonthFile file)
    : m_contract(std::move(contract))
    , m_file(std::move(file))
    , m_settled(m_file.result ? *m_file.result : desk.preview(m_file))
    , m_close(desk.closeList(m_file))
    , m_catalogue(settlement::usualKpis())
    , m_prepared(m_file.input)
    , m_whatIf(m_prepared)
{
    const auto kept = std::ranges::find(terms, m_file.terms, &ContractTerms::id);
    if (kept != terms.end() && m_file.terms != 0) {
        m_terms = *kept;
    } else if (const ContractTerms *hold =
                   monthclose::termsOf(terms, m_contract.id, m_file.month)) {
        m_terms = *hold;
    }
}

Settlement MonthSheet::tried(const Trial &trial) const
{
    if (m_settled.refusal) {
        return m_settled;
    }
    const settlement::SettlementInput &input = m_file.input;
    settlement::ScoreSheet sheet = m_settled.scores;
    if (!trial.kpis.empty() && input.hasKpis) {
        std::vector<Kpi> kpis = input.kpis;
        for (const auto &[id, value] : trial.kpis) {
            if (Kpi *const kpi = found(kpis, id, &Kpi::id)) {
                kpi->numerator = value;
                kpi->denominator = Exact(1);
                kpi->scale = Exact(1);
            }
        }
        const auto made = settlement::sheetOf(input.contract, kpis);
        if (const auto *scores = std::get_if<settlement::ScoreSheet>(&made)) {
            sheet = *scores;
        }
    }
    for (const auto &[dimension, score] : trial.scores) {
        sheet.scores[settlement::indexOf(dimension)] = score;
    }
    return m_prepared.settledWith(sheet);
}

LocalizedText MonthSheet::kpiName(const QString &id) const
{
    const settlement::KpiStandard *standard =
        m_catalogue.standard(id, m_file.input.contract.region, m_file.month);
    return standard != nullptr ? standard->name : LocalizedText{id, id};
}

const Kpi *MonthSheet::kpi(const QString &id) const
{
    return found(m_file.input.kpis, id, &Kpi::id);
}

const settlement::KpiScore *MonthSheet::score(const QString &id) const
{
    return found(m_settled.scores.kpis, id, &settlement::KpiScore::id);
}

const monthclose::MonthFigure *MonthSheet::figure(const QString &id) const
{
    return found(m_file.figures, id, &monthclose::MonthFigure::kpi);
}

const Exact *MonthSheet::bonusShare(const QString &person) const
{
    const auto *share = found(m_settled.bonus.shares, person, &settlement::BonusShare::employee);
    return share != nullptr ? &share->amount : nullptr;
}

KpiMarks marksOf(const Kpi &kpi)
{
    KpiMarks marks;
    if (!kpi.rule) {
        return marks;
    }
    marks.isUpward = kpi.direction != settlement::KpiDirection::Down;
    switch (*kpi.rule) {
    case KpiRule::Linear:
        marks.standard = kpi.base;
        marks.challenge = kpi.full;
        marks.isUpward = kpi.base < kpi.full;
        break;
    case KpiRule::PassFail:
        marks.challenge = kpi.full;
        break;
    case KpiRule::Deduct:
        marks.challenge = kpi.free;
        marks.isUpward = false;
        break;
    case KpiRule::Piecewise:
    case KpiRule::Step: {
        const settlement::Knot *least = nullptr;
        for (const settlement::Knot &knot : kpi.steps) {
            if (knot.percent >= Exact(100)) {
                marks.challenge = knot.value;
            } else if (knot.percent.isPositive() &&
                       (least == nullptr || knot.percent < least->percent)) {
                least = &knot;
            }
        }
        if (least != nullptr) {
            marks.standard = least->value;
        }
        break;
    }
    }
    return marks;
}

} // namespace fw::ui
