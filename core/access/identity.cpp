// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/identity.h"

namespace fw::access {

using namespace Qt::StringLiterals;

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
