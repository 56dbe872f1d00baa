// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "ui/floor/scopefigures.h"

#include <QCoreApplication>

#include <vector>

namespace fw::ui {

/// How old the figures of a scope are. They come from one switch or from several, and one that is
/// gone makes only its own part old.
struct Freshness
{
    Q_DECLARE_TR_FUNCTIONS(Freshness)

public:
    std::vector<live::SwitchId> stale; ///< switches whose part is old
    bool isWhollyStale = true;         ///< nothing in it is of the present
    TimePoint asOf = kNoTime;          ///< the oldest part

    [[nodiscard]] bool isStale() const { return isWhollyStale || !stale.empty(); }

    [[nodiscard]] bool isPartlyStale() const { return !isWhollyStale && !stale.empty(); }

    /// How old the figures are, and without which switches; empty when nothing was ever heard.
    [[nodiscard]] QString caption(const live::FloorStore &store) const;
};

/// A scope with neither queue nor agent is as old as the whole floor.
[[nodiscard]] Freshness freshnessOf(const live::FloorStore &store, const ScopeFilter &filter);

} // namespace fw::ui
