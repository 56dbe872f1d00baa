// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"

#include <QString>

#include <optional>
#include <vector>

namespace fw::organisation {

enum class ScopeLevel { Carrier, Partner, Site, Team };

/// A node of carrier > partner > site > team. Every figure is shown for one of them.
struct Scope
{
    QString id; ///< unique, stable, chosen by the people who configure
    LocalizedText name;
    ScopeLevel level = ScopeLevel::Carrier;
    int parent = -1; ///< index into ScopeTree::scopes(), -1 for the root
};

/// The organisation as far as the floor needs it. Index 0 is the root; parents come before
/// children.
class ScopeTree
{
public:
    ScopeTree();

    /// Adds below \a parent and gives the new index; the level follows from the parent's unless
    /// given.
    int add(int parent, const QString &id, const LocalizedText &name, ScopeLevel level);

    [[nodiscard]] const std::vector<Scope> &scopes() const { return m_scopes; }

    [[nodiscard]] std::optional<int> find(const QString &id) const;
    [[nodiscard]] bool isWithin(int scope, int ancestor) const;
    [[nodiscard]] std::vector<int> childrenOf(int scope) const;
    void setRootName(const LocalizedText &name);

private:
    std::vector<Scope> m_scopes;
};

} // namespace fw::organisation
