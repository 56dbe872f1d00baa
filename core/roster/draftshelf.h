// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/roster/rosterversion.h"

#include <optional>

namespace fw::roster {

/// A draft that could not be kept where rosters are, and what it was made from.
struct ShelvedDraft
{
    QString user;
    RosterDocument mine;
    Roster base; ///< the cells as they were stored when the editing began
};

/// Where drafts wait on this desk that could not be kept when it closed: one for each user, team
/// and first day.
class DraftShelf
{
    Q_DISABLE_COPY_MOVE(DraftShelf)

public:
    virtual ~DraftShelf() = default;

    [[nodiscard]] virtual Outcome put(const ShelvedDraft &draft) = 0;
    [[nodiscard]] virtual std::optional<ShelvedDraft> find(const QString &user, const QString &team,
                                                           QDate first) const = 0;
    virtual void drop(const QString &user, const QString &team, QDate first) = 0;

protected:
    DraftShelf() = default;
};

} // namespace fw::roster
