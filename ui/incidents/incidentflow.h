// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operationsdesk.h"

#include <QPointer>

class QWidget;

namespace fw::ui {

class ActionCatalogue;
class StepDialog;

/// A caller that a person has chosen somewhere.
struct ChosenCaller
{
    live::SwitchId source;
    live::CallRef call = live::kNoCall;
};

/// Opens the dialogs about incidents, also from other pages; what was chosen there is offered as a
/// link.
class IncidentFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IncidentFlow)

public:
    using Agents = std::function<std::vector<live::AgentId>()>;
    using Caller = std::function<std::optional<ChosenCaller>()>;

    /// The key to open an incident holds everywhere in \a window.
    IncidentFlow(operations::OperationsDesk &desk, ActionCatalogue &actions, QWidget &window);

    void setAgents(Agents agents) { m_agents = std::move(agents); }

    void setCaller(Caller caller) { m_caller = std::move(caller); }

    [[nodiscard]] operations::OperationsDesk &desk() { return m_desk; }

    /// Freezes the floor at once, then asks what it is.
    void open();
    void addNote(operations::IncidentId id);
    void setOwner(operations::IncidentId id);
    void judge(operations::IncidentId id);
    void link(operations::IncidentId id);
    void attach(operations::IncidentId id);
    void close(operations::IncidentId id);

    /// The dialog that is open, or null.
    [[nodiscard]] StepDialog *dialog() const;

signals:
    void opened(fw::operations::IncidentId id);

private:
    struct Candidates
    {
        std::vector<operations::IncidentLink> links;
        std::size_t chosen = 0; ///< of them, those that the person pointed at
    };

    [[nodiscard]] Candidates candidates() const;
    void show(StepDialog &dialog);
    void askText(const QString &title, const QString &label, const QString &acceptText,
                 const QString &proposal, const std::function<Outcome(const QString &)> &step);

    operations::OperationsDesk &m_desk;
    QWidget &m_window;
    Agents m_agents;
    Caller m_caller;
    QPointer<StepDialog> m_dialog;
};

} // namespace fw::ui
