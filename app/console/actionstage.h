// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actioncentre.h"

#include <memory>

namespace fw::ui {
class FloorPage;
} // namespace fw::ui

namespace fw::app {

/// Sets the scene for pictures of a supervisor's actions on whatever floor there is, and clears it.
class ActionStage final
{
public:
    enum class Scene { Menu, Preview, Toast, Log, Supervision, Phone };

    ActionStage(live::FloorStore &store, const ui::Theme &theme, ui::ActionCentre &centre);

    /// The window of its own that is to be pictured, or null: the main window shows it.
    [[nodiscard]] std::unique_ptr<QWidget> set(Scene scene);
    void clear();

private:
    [[nodiscard]] std::vector<live::AgentId> agentsOf(live::AgentState state,
                                                      std::size_t count) const;
    void pauseSomebody();

    live::FloorStore &m_store;
    const ui::Theme &m_theme;
    ui::ActionCentre &m_centre;
};

} // namespace fw::app
