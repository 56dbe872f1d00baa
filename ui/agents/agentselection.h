// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/ids.h"

#include <QObject>

#include <set>

namespace fw::ui {

/// Who is chosen for an action, whichever view chose them, and who of them is current.
class AgentSelection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgentSelection)

public:
    explicit AgentSelection(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    [[nodiscard]] const std::set<live::AgentId> &agents() const { return m_agents; }

    [[nodiscard]] live::AgentId current() const { return m_current; }

    [[nodiscard]] bool has(live::AgentId agent) const { return m_agents.contains(agent); }

    void set(std::set<live::AgentId> agents, live::AgentId current)
    {
        if (m_agents != agents || m_current != current) {
            m_agents = std::move(agents);
            m_current = current;
            emit changed();
        }
    }

signals:
    void changed();

private:
    std::set<live::AgentId> m_agents;
    live::AgentId m_current; ///< invalid when nobody is
};

} // namespace fw::ui
