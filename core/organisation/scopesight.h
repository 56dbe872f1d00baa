// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/scopetree.h"

#include <QStringList>

namespace fw::organisation {

/// Which part of the organisation somebody sees. People belong to a node and are seen with it. A
/// queue is also seen when it belongs further up and serves people who are: those who answer it
/// have to know how many wait.
class ScopeSight final
{
public:
    /// Nothing.
    ScopeSight() = default;
    /// Whether each node of \a tree is seen by itself, by its index. A node that is not told of is
    /// not seen.
    ScopeSight(const ScopeTree &tree, std::vector<bool> seen);
    /// These nodes with all below them; ids that the tree does not have mean nothing.
    [[nodiscard]] static ScopeSight within(const ScopeTree &tree, const QStringList &nodes);

    /// With its people.
    [[nodiscard]] bool hasPeopleOf(int scope) const { return isSet(m_seen, scope); }

    /// It, or something below it.
    [[nodiscard]] bool hasQueuesOf(int scope) const { return isSet(m_above, scope); }

    [[nodiscard]] bool isNothing() const;

    bool operator==(const ScopeSight &) const = default;

private:
    [[nodiscard]] static bool isSet(const std::vector<bool> &flags, int scope)
    {
        return scope >= 0 && static_cast<std::size_t>(scope) < flags.size() &&
               flags[static_cast<std::size_t>(scope)];
    }

    std::vector<bool> m_seen;  ///< by scope
    std::vector<bool> m_above; ///< by scope: it, or something below it
};

} // namespace fw::organisation
