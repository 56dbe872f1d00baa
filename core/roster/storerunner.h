// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rosterstore.h"

#include <functional>

namespace fw::roster {

/// Works on a store where it holds up no window: the store of a server that may be slow.
class StoreRunner
{
    Q_DISABLE_COPY_MOVE(StoreRunner)

public:
    /// Gets the store, or why there is none.
    using Work = std::function<void(const Result<RosterStore *> &)>;

    virtual ~StoreRunner() = default;

    /// \a work runs in another thread, \a done afterwards in that of the caller. When the runner
    /// ends before, \a work may run without \a done, or not at all.
    virtual void read(Work work, std::function<void()> done) = 0;
    /// The same of what is kept, one after the other.
    virtual void write(Work work, std::function<void()> done) = 0;

protected:
    StoreRunner() = default;
};

} // namespace fw::roster
