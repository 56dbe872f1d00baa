// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rosterforesight.h"

#include "ui/roster/rostercursor.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rostertext.h"

#include <algorithm>

namespace fw::ui {

RosterForesight::RosterForesight(const demand::DemandDesk &demand, const RosterEditor &editor,
                                 const RosterCursor &cursor, CoverageChart &chart, QObject *parent)
    : QObject(parent)
    , m_demand(demand)
    , m_editor(editor)
    , m_cursor(cursor)
    , m_chart(chart)
{
    connect(&demand, &demand::DemandDesk::changed, this, &RosterForesight::forget);
    connect(&demand.rosters(), &roster::RosterDesk::changed, this, &RosterForesight::forget);
    connect(&demand.rosters(), &roster::RosterDesk::plansChanged, this,
            [this](const QString &team) {
                if (team != m_team) { // the own one is what the editor shows
                    forget();
                }
            });
    connect(&editor, &RosterEditor::opened, this, &RosterForesight::dropSimulated);
    connect(&editor, &RosterEditor::coverageChanged, this, &RosterForesight::dropSimulated);
    connect(&cursor, &RosterCursor::changed, this, &RosterForesight::refresh);
    refresh();
}

void RosterForesight::forget()
{
    m_days.clear();
    dropSimulated();
    emit changed();
}

void RosterForesight::dropSimulated()
{
    m_simulated.clear();
    refresh();
}

void RosterForesight::setSimulated(const outlook::SimulatedDay &day)
{
    m_simulated[day.date] = {day.day.serviceLevel.mean, day.day.serviceLevel.halfWidth,
                             day.dayOccupancy};
    refresh();
}

outlook::ErlangOutlook *RosterForesight::outlookOf(QDate date)
{
    const QString &team = m_editor.roster().team();
    if (m_team != team) {
        m_team = team;
        m_days.clear();
    }
    if (team.isEmpty() || !date.isValid()) {
        return nullptr;
    }
    const auto [found, isNew] = m_days.try_emplace(date);
    if (isNew) {
        Result<outlook::TeamDay> day =
            outlook::teamDayOf(m_demand, team, date, m_editor.base().requirement.minutes());
        if (day) {
            found->second = std::make_unique<outlook::ErlangOutlook>(std::move(*day));
        }
    }
    return found->second.get();
}

const outlook::TeamDay *RosterForesight::day(QDate date)
{
    const outlook::ErlangOutlook *const known = outlookOf(date);
    return known != nullptr ? &known->day() : nullptr;
}

std::optional<outlook::ExpectedDay> RosterForesight::expected(QDate date)
{
    outlook::ErlangOutlook *const known = outlookOf(date);
    if (known == nullptr) {
        return std::nullopt;
    }
    return known->expected(planned(known->day()));
}

std::vector<outlook::ServingPerson> RosterForesight::planned(const outlook::TeamDay &day) const
{
    return outlook::servingOn(
        day.demand, m_editor.base().people,
        [this](const roster::CellKey &key) -> const roster::Cell & { return m_editor.cell(key); });
}

std::vector<outlook::ServingPerson> RosterForesight::released(const outlook::TeamDay &day) const
{
    const QDate date = day.demand.date;
    const auto cells = m_demand.rosters().releasedCells(m_editor.roster().team(), date.addDays(-1),
                                                        date.addDays(1));
    if (!cells) {
        return {};
    }
    static const roster::Cell kEmpty;
    return outlook::servingOn(day.demand, m_editor.base().people,
                              [&cells](const roster::CellKey &key) -> const roster::Cell & {
                                  const auto found = cells->find(key);
                                  return found != cells->end() ? found->second : kEmpty;
                              });
}

QString RosterForesight::queueName(const QString &queue) const
{
    for (const demand::PlannedQueue &each : m_demand.queues()) {
        if (each.id == queue) {
            return each.name.isEmpty() ? queue : RosterText::name(each.name);
        }
    }
    return queue;
}

void RosterForesight::refresh()
{
    const QDate date = m_cursor.date();
    if (!date.isValid()) {
        return;
    }
    if (const auto simulated = m_simulated.find(date); simulated != m_simulated.end()) {
        m_chart.setOutlook(date, simulated->second);
        return;
    }
    DayOutlook figures;
    if (const std::optional<outlook::ExpectedDay> day = expected(date)) {
        figures.serviceLevel = day->serviceLevel;
        figures.occupancy = day->occupancy;
    }
    m_chart.setOutlook(date, figures);
}

} // namespace fw::ui
