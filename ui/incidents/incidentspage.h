// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incidents/incidentflow.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace fw::complaints {
class ComplaintDesk;
}

namespace fw::ui {

class ComplaintsTab;
class HandoverTab;
class IncidentsTab;
class SegmentControl;
class TasksTab;

/// Incidents, tasks between the two sides, complaints, and handovers of shifts.
class IncidentsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IncidentsPage)

public:
    enum Tab { Incidents, Tasks, Complaints, Handovers, TabCount };

    IncidentsPage(IncidentFlow &flow, complaints::ComplaintDesk &complaints, const Theme &theme,
                  ActionCatalogue &actions, QWidget *parent = nullptr);

    void showTab(Tab tab);
    void showIncident(operations::IncidentId id);
    void showTask(operations::TaskId id);
    void showHandover(operations::HandoverId id);
    /// Offers to show the floor as it was; see rewindRequested().
    void setRewindable(bool isRewindable);

    [[nodiscard]] HandoverTab &handovers() { return *m_handovers; }

signals:
    /// The floor is wanted as it was at that time.
    void rewindRequested(fw::TimePoint time);
    /// What a link of an incident leads to is to be shown.
    void linkActivated(const fw::operations::IncidentLink &link);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void showLate(operations::HandoverId id);

    operations::OperationsDesk &m_desk;
    const Theme &m_theme;
    SegmentControl *m_tabs;
    QLabel *m_message;
    QStackedWidget *m_stack;
    IncidentsTab *m_incidents;
    TasksTab *m_tasks;
    ComplaintsTab *m_complaints;
    HandoverTab *m_handovers;
};

} // namespace fw::ui
