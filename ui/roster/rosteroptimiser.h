// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rostercheck.h"

#include <QObject>

#include <vector>

namespace fw::ui {

/// Searches for a better plan in a thread of its own. The page knows this much of it; whoever joins
/// the program's parts brings one.
class RosterOptimiser : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RosterOptimiser)

public:
    explicit RosterOptimiser(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    /// Begins from the cells as they are; about the same plan it goes on from the best that it
    /// found, around what was pinned or edited since. Pinned cells stay.
    virtual void start(const roster::Roster &roster, const roster::PlanningBase &base) = 0;
    /// The best so far is given by found() even then.
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isRunning() const = 0;

signals:
    /// A point of the curve: seconds of the search, also of what it goes on from, and the cost of
    /// the best plan then.
    void improved(double seconds, double cost);
    /// The search has ended: what the best plan has in other cells than the one it started from.
    void found(const std::vector<fw::roster::CellChange> &changes);
};

} // namespace fw::ui
