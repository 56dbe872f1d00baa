// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/supervision.h"

#include <QDialog>
#include <QPointer>

namespace fw::ui {

class Theme;

/// From the wish to the sending: refuses with a sentence, asks what is missing, shows a preview
/// where several are affected or nothing brings it back, else sends at once.
class ActionFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionFlow)

public:
    /// Dialogs open over \a window.
    ActionFlow(ActionDesk &desk, Supervision &supervision, const Theme &theme, QWidget &window);

    [[nodiscard]] ActionDesk &desk() const { return m_desk; }

    void start(AgentAction action, const std::vector<live::AgentId> &agents);
    /// With the reason chosen already.
    void pause(const std::vector<live::AgentId> &agents, const std::string &reason);
    /// To \a queue, from a queue that is asked for.
    void move(const std::vector<live::AgentId> &agents, live::QueueId queue);
    void start(CallerAction action, const CallerKey &caller);

    /// Says why nothing is done.
    void refuse(const QString &sentence) { emit refused(sentence); }

    /// The open one, or null.
    [[nodiscard]] QDialog *dialog() const { return m_dialog; }

signals:
    void refused(const QString &sentence);
    /// The supervisor named the own phone: to be kept.
    void phoneChosen(const QString &phone);

private:
    void supervise(live::AgentId agent, commands::SuperviseMode mode);
    void open(QDialog *dialog);

    ActionDesk &m_desk;
    Supervision &m_supervision;
    const Theme &m_theme;
    QWidget &m_window;
    QPointer<QDialog> m_dialog;
};

} // namespace fw::ui
