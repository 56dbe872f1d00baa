// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actioncentre.h"

#include "ui/actions/actionlogpanel.h"
#include "ui/actions/actiontoast.h"
#include "ui/actions/supervisionbar.h"

namespace fw::ui {

using namespace Qt::StringLiterals;

ActionCentre::ActionCentre(live::FloorStore &store, commands::CommandPort &port, const Theme &theme,
                           ActionCatalogue &catalogue, QWidget &window)
    : QObject(&window)
    , m_desk(store, port)
    , m_supervision(m_desk)
    , m_flow(m_desk, m_supervision, theme, window)
    , m_agentMenu(m_flow, catalogue, window)
    , m_callerMenu(m_flow, catalogue, window)
    , m_toast(new ActionToast(m_desk, theme, window))
    , m_log(new ActionLogPanel(m_desk.log(), theme, window))
    , m_bar(new SupervisionBar(m_desk, m_supervision, theme, &window))
{
    m_toast->standAbove(*m_bar);
    m_log->standAbove(*m_bar);
    declareActions(catalogue, window);
    connect(&m_flow, &ActionFlow::refused, m_toast, &ActionToast::say);
    connect(&m_flow, &ActionFlow::phoneChosen, this, &ActionCentre::phoneChosen);
    connect(m_toast, &ActionToast::logRequested, this, &ActionCentre::toggleLog);
}

void ActionCentre::declareActions(ActionCatalogue &catalogue, QWidget &window)
{
    const auto keyOf = [](const QAction *action) {
        return action->shortcut().toString(QKeySequence::NativeText);
    };
    QAction *undo = catalogue.add({u"action.undo"_s,
                                   ActionGroup::Agent,
                                   [] { return tr("Take the last action back"); },
                                   {QKeySequence(Qt::CTRL | Qt::Key_Z)}},
                                  window);
    QAction *leave = catalogue.add({u"supervision.leave"_s,
                                    ActionGroup::Agent,
                                    [] { return tr("Leave the supervised call"); },
                                    {QKeySequence(Qt::Key_Escape)}},
                                   window);
    QAction *log = catalogue.add({u"action.log"_s,
                                  ActionGroup::View,
                                  [] { return tr("Last actions"); },
                                  {QKeySequence(Qt::CTRL | Qt::Key_H)}},
                                 window);
    connect(undo, &QAction::triggered, &m_desk, &ActionDesk::undo);
    connect(leave, &QAction::triggered, &m_supervision, &Supervision::leave);
    connect(log, &QAction::triggered, this, &ActionCentre::toggleLog);
    // Without a use they leave their keys to others.
    const auto enable = [this, undo, leave] {
        undo->setEnabled(m_desk.canUndo());
        leave->setEnabled(m_supervision.session().has_value());
    };
    enable();
    connect(&m_desk, &ActionDesk::undoChanged, this, enable);
    connect(&m_supervision, &Supervision::changed, this, enable);
    const auto tellKeys = [this, keyOf, undo, leave] {
        m_toast->setUndoKey(keyOf(undo));
        m_bar->setLeaveKey(keyOf(leave));
    };
    tellKeys();
    connect(&catalogue, &ActionCatalogue::entriesChanged, this, tellKeys);
}

QWidget *ActionCentre::bar() const
{
    return m_bar;
}

QWidget *ActionCentre::toast() const
{
    return m_toast;
}

QWidget *ActionCentre::logPanel() const
{
    return m_log;
}

void ActionCentre::setPhone(const QString &phone)
{
    m_supervision.setPhone(phone.toStdString());
}

void ActionCentre::toggleLog()
{
    m_log->toggle();
}

} // namespace fw::ui
