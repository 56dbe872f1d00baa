// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "core/organisation/scopesight.h"

#include <vector>

namespace fw::ui {

/// Which parts of the floor whoever sits at the desk may see: the outermost filter of everything
/// that lists agents, queues or callers. As it is made, all is seen. A child of its store, so that
/// a second window with a store of its own, such as the wallboard, is not cut.
class FloorSight final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FloorSight)

public:
    /// The one of \a store; makes it the first time.
    [[nodiscard]] static FloorSight &of(live::FloorStore &store);
    /// Null while nobody has asked for it: all is seen.
    [[nodiscard]] static const FloorSight *find(const live::FloorStore &store);

    void seeAll();
    /// Whether each node of \a tree is seen by itself, by its index. A node that is not told of is
    /// not seen.
    void seeOnly(const organisation::ScopeTree &tree, const std::vector<bool> &seen);

    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    /// It is seen, or something below it is.
    [[nodiscard]] bool hasScope(int scope) const;
    /// It is seen with its people.
    [[nodiscard]] bool hasPeopleOf(int scope) const;
    [[nodiscard]] bool hasAgent(const live::AgentView &agent) const;
    /// Also one that belongs further up and serves people who are seen.
    [[nodiscard]] bool hasQueue(const live::QueueView &queue) const;

signals:
    void changed();

private:
    explicit FloorSight(live::FloorStore &store);

    bool m_isWhole = true;
    organisation::ScopeSight m_sight; ///< while it is not whole
};

} // namespace fw::ui
