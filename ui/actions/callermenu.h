// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actionflow.h"
#include "ui/actions/listkeys.h"

#include <map>
#include <memory>

class QMenu;

namespace fw::ui {

/// The supervisor's actions on every list of waiting callers.
class CallerMenu final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallerMenu)

public:
    /// The caller that is chosen in a list, if any.
    using Selection = std::function<std::optional<CallerKey>()>;

    CallerMenu(ActionFlow &flow, ActionCatalogue &catalogue, QWidget &window);

    /// What shows a caller's full number, and whether the person at the desk may see it.
    struct Revealer
    {
        std::function<Possibility(const CallerKey &)> possibility;
        std::function<void(const CallerKey &)> reveal;
    };

    void setRevealer(Revealer revealer) { m_revealer = std::move(revealer); }

    void attach(QWidget &list, Selection selection);
    [[nodiscard]] std::unique_ptr<QMenu> menuFor(const CallerKey &caller) const;

private:
    void start(QWidget *list, CallerAction action);
    [[nodiscard]] std::optional<CallerKey> selectionOf(QWidget *list) const;

    ActionFlow &m_flow;
    ListKeys m_keys;
    QWidget &m_window;
    Revealer m_revealer; ///< empty: nobody can
    std::map<QWidget *, Selection> m_selections;
};

} // namespace fw::ui
