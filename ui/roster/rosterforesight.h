// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlook/erlangoutlook.h"
#include "core/outlook/rosterquestion.h"
#include "ui/roster/coveragechart.h"

#include <QObject>

#include <memory>

namespace fw::ui {

class RosterCursor;
class RosterEditor;

/// What the forecast makes of the plan: knows what comes to the queues of the open plan's team and
/// who else serves them, and keeps the coverage's expected figures up while a shift is dragged.
class RosterForesight final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RosterForesight)

public:
    /// What is handed over has to outlive this.
    RosterForesight(const demand::DemandDesk &demand, const RosterEditor &editor,
                    const RosterCursor &cursor, CoverageChart &chart, QObject *parent = nullptr);

    [[nodiscard]] const demand::DemandDesk &demand() const { return m_demand; }

    /// Null when nothing is forecast for the day.
    [[nodiscard]] const outlook::TeamDay *day(QDate date);
    /// By formula, with what is being tried. Nothing when nothing is forecast.
    [[nodiscard]] std::optional<outlook::ExpectedDay> expected(QDate date);
    /// Who serves of the team, as the plan is shown.
    [[nodiscard]] std::vector<outlook::ServingPerson> planned(const outlook::TeamDay &day) const;
    /// The same of what was released; nobody when nothing was.
    [[nodiscard]] std::vector<outlook::ServingPerson> released(const outlook::TeamDay &day) const;
    /// Shown beside the coverage until the plan changes.
    void setSimulated(const outlook::SimulatedDay &day);
    /// What to call the queue, as plain text.
    [[nodiscard]] QString queueName(const QString &queue) const;

signals:
    /// Forecasts, standards, people or other teams' plans may be others.
    void changed();

private:
    void forget();
    void dropSimulated();
    void refresh();
    [[nodiscard]] outlook::ErlangOutlook *outlookOf(QDate date);

    const demand::DemandDesk &m_demand;
    const RosterEditor &m_editor;
    const RosterCursor &m_cursor;
    CoverageChart &m_chart;
    QString m_team;
    std::map<QDate, DayOutlook> m_simulated;
    std::map<QDate, std::unique_ptr<outlook::ErlangOutlook>> m_days; ///< null: nothing is forecast
};

} // namespace fw::ui
