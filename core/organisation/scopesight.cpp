// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/scopesight.h"

#include <algorithm>
#include <utility>

namespace fw::organisation {

ScopeSight::ScopeSight(const ScopeTree &tree, std::vector<bool> seen)
    : m_seen(std::move(seen))
    , m_above(m_seen)
{
    m_above.resize(tree.scopes().size());
    // Parents come before children, so going backwards reaches each ancestor.
    for (std::size_t scope = m_above.size(); scope-- > 1;) {
        const auto parent = static_cast<std::size_t>(tree.scopes()[scope].parent);
        m_above[parent] = m_above[parent] || m_above[scope];
    }
}

ScopeSight ScopeSight::within(const ScopeTree &tree, const QStringList &nodes)
{
    std::vector<bool> seen(tree.scopes().size(), false);
    for (std::size_t scope = 0; scope < seen.size(); ++scope) {
        const int parent = tree.scopes()[scope].parent;
        seen[scope] = nodes.contains(tree.scopes()[scope].id) ||
                      (parent >= 0 && seen[static_cast<std::size_t>(parent)]);
    }
    return {tree, std::move(seen)};
}

bool ScopeSight::isNothing() const
{
    return std::ranges::none_of(m_seen, [](bool isSeen) { return isSeen; });
}

} // namespace fw::organisation
