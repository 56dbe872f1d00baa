// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/identity.h"

#include <algorithm>

namespace fw::access {

using namespace Qt::StringLiterals;

bool isPartOf(const Post &part, const Post &whole)
{
    const auto isWithin = [](const QStringList &some, const QStringList &all) {
        return std::ranges::all_of(some, [&all](const QString &id) { return all.contains(id); });
    };
    return part.role == whole.role && isWithin(part.regions, whole.regions) &&
           isWithin(part.teams, whole.teams);
}

Outcome checkDelegation(const Delegation &delegation, const Identity &taker)
{
    if (sideOf(delegation.post.role) != sideOf(taker.post.role)) {
        return Error{ErrorCode::InvalidArgument, u"side"_s};
    }
    if (!isKnown(delegation.from) || delegation.until <= delegation.from) {
        return Error{ErrorCode::InvalidArgument, u"span"_s};
    }
    if (delegation.giver.isEmpty() || delegation.giver == taker.login) {
        return Error{ErrorCode::InvalidArgument, u"giver"_s};
    }
    return success();
}

} // namespace fw::access
