// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"

#include <QString>

#include <optional>
#include <vector>

namespace fw::organisation {

enum class ScopeLevel { Carrier, Partner, Site, Team };

/// Who runs a part of the floor. A node without a word of its own is run as its parent is.
enum class Operation { Unsaid, SelfOperated, Outsourced };

/// A node of carrier > partner > site > team. Every figure is shown for one of them.
struct Scope
{
    QString id; ///< unique, stable, chosen by the people who configure
    LocalizedText name;
    ScopeLevel level = ScopeLevel::Carrier;
    int parent = -1;      ///< index into ScopeTree::scopes(), -1 for the root
    LocalizedText region; ///< empty: the parent's
    Operation operation = Operation::Unsaid;
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
    void setRegion(int scope, const LocalizedText &region);
    void setOperation(int scope, Operation operation);
    /// Its own or the nearest above; empty when none says.
    [[nodiscard]] LocalizedText regionOf(int scope) const;
    [[nodiscard]] Operation operationOf(int scope) const;
    /// Itself or the nearest above on that level; nothing when it hangs above it.
    [[nodiscard]] std::optional<int> ancestorOn(ScopeLevel level, int scope) const;

private:
    std::vector<Scope> m_scopes;
};

} // namespace fw::organisation
