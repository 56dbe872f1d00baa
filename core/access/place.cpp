// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/place.h"

namespace fw::access {

Place Place::of(const organisation::ScopeTree &tree, int scope, const QString &person)
{
    Place place;
    place.person = person;
    const auto &scopes = tree.scopes();
    while (scope >= 0 && scope < static_cast<int>(scopes.size())) {
        const organisation::Scope &node = scopes[static_cast<std::size_t>(scope)];
        place.within.append(node.id);
        scope = node.parent;
    }
    return place;
}

Place Place::root(const organisation::ScopeTree &tree)
{
    return of(tree, 0);
}

} // namespace fw::access
