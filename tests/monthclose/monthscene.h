// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/contractbook.h"
#include "core/monthclose/monthfile.h"

namespace fw::tests {

inline const QDate kSettledMonth(2026, 3, 1);

/// A contract of the partner at \a scope, for 2026.
inline monthclose::ContractHead someContract(const QString &id, const QString &scope)
{
    monthclose::ContractHead contract;
    contract.id = id;
    contract.name = {QStringLiteral("Hotline"), QStringLiteral("热线外包")};
    contract.scope = scope;
    contract.region = {QStringLiteral("Guangzhou"), QStringLiteral("广州")};
    contract.partner = {QStringLiteral("North"), QStringLiteral("北方")};
    contract.from = QDate(2026, 1, 1);
    contract.to = QDate(2026, 12, 31);
    contract.services = {QStringLiteral("inbound")};
    return contract;
}

inline settlement::Kpi someKpi(const QString &id, settlement::KpiGroup group)
{
    settlement::Kpi kpi;
    kpi.id = id;
    kpi.group = group;
    kpi.weight = Exact(10);
    kpi.scale = Exact(100);
    kpi.rule = settlement::KpiRule::Linear;
    kpi.direction = settlement::KpiDirection::Up;
    kpi.base = Exact(80);
    kpi.full = Exact(90);
    kpi.basePercent = Exact(70);
    kpi.below = settlement::BelowBase::Zero;
    return kpi;
}

/// S = 160, R = 1, 10,000 yuan for an agent's seat; one indicator in each of three groups.
inline monthclose::ContractTerms someTerms(const QString &contract)
{
    monthclose::ContractTerms terms;
    terms.contract = contract;
    terms.from = QDate(2026, 1, 1);
    terms.terms.standardHours = Exact(160);
    terms.terms.targetVolume = Exact(1000);
    terms.terms.seats[settlement::indexOf(settlement::SeatType::Agent)].price = Exact(10'000);
    terms.bands = {{Exact(0), Exact::ratio(1, 2)}, {Exact(90), Exact(1)}};
    terms.kpis = {someKpi(QStringLiteral("Q1"), settlement::KpiGroup::Quality),
                  someKpi(QStringLiteral("B1"), settlement::KpiGroup::Business),
                  someKpi(QStringLiteral("O1"), settlement::KpiGroup::Operations)};
    return terms;
}

/// A month's work of one agent, in full hours.
inline settlement::PersonSegment someMonth(const QString &employee, int hours)
{
    settlement::PersonSegment segment;
    segment.employee = employee;
    segment.role = QStringLiteral("agent");
    segment.from = kSettledMonth;
    segment.to = QDate(2026, 3, 31);
    segment.scheduled = Exact(hours);
    segment.worked = Exact(hours);
    segment.handled = Exact(600);
    segment.isBonusEligible = true;
    return segment;
}

inline monthclose::MonthFigure someFigure(const QString &kpi, int numerator, int denominator,
                                          monthclose::FigureOrigin origin)
{
    monthclose::MonthFigure figure;
    figure.kpi = kpi;
    figure.numerator = Exact(numerator);
    figure.denominator = Exact(denominator);
    figure.origin = origin;
    figure.provenance = QStringLiteral("survey.csv:2");
    return figure;
}

} // namespace fw::tests
