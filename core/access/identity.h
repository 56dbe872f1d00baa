// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/role.h"
#include "core/base/result.h"
#include "core/base/timepoint.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fw::access {

/// In whose name somebody acts, and how far that reaches.
struct Post
{
    Role role = Role::Agent;
    QStringList regions; ///< ids of the organisation: regions and contracts
    QStringList teams;   ///< ids of the organisation: assigned teams

    bool operator==(const Post &) const = default;
};

/// A post that somebody holds for somebody else for a while.
struct Delegation
{
    QString giver; ///< log-in name
    Post post;
    TimePoint from = kNoTime;
    TimePoint until = kNoTime; ///< not included
    QString reason = {};       ///< as whoever gave it on said

    [[nodiscard]] bool holdsAt(TimePoint time) const
    {
        return isKnown(time) && from <= time && time < until;
    }

    bool operator==(const Delegation &) const = default;
};

/// Who asks.
struct Identity
{
    QString login;
    QString name;
    Post post;
    QString person; ///< the id that rosters and floors know this person by; empty: none
    std::vector<Delegation> delegations;
};

/// Whether \a part is the same role for no more regions and teams than \a whole has.
[[nodiscard]] bool isPartOf(const Post &part, const Post &whole);

/// A delegation stays within one side, has a beginning and an end, and goes to somebody else.
/// InvalidArgument with "side", "span" or "giver".
[[nodiscard]] Outcome checkDelegation(const Delegation &delegation, const Identity &taker);

} // namespace fw::access
