// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/scopetree.h"

namespace fw::organisation {

ScopeTree::ScopeTree()
{
    m_scopes.push_back(Scope{QStringLiteral("all"), {}, ScopeLevel::Carrier, -1, {}, {}});
}

int ScopeTree::add(int parent, const QString &id, const LocalizedText &name, ScopeLevel level)
{
    m_scopes.push_back(Scope{id, name, level, parent, {}, {}});
    return static_cast<int>(m_scopes.size()) - 1;
}

std::optional<int> ScopeTree::find(const QString &id) const
{
    for (std::size_t index = 0; index < m_scopes.size(); ++index) {
        if (m_scopes[index].id == id) {
            return static_cast<int>(index);
        }
    }
    return std::nullopt;
}

bool ScopeTree::isWithin(int scope, int ancestor) const
{
    while (scope >= 0) {
        if (scope == ancestor) {
            return true;
        }
        scope = m_scopes[static_cast<std::size_t>(scope)].parent;
    }
    return false;
}

std::vector<int> ScopeTree::childrenOf(int scope) const
{
    std::vector<int> children;
    for (std::size_t index = 0; index < m_scopes.size(); ++index) {
        if (m_scopes[index].parent == scope) {
            children.push_back(static_cast<int>(index));
        }
    }
    return children;
}

void ScopeTree::setRootName(const LocalizedText &name)
{
    m_scopes.front().name = name;
}

void ScopeTree::setRegion(int scope, const LocalizedText &region)
{
    m_scopes[static_cast<std::size_t>(scope)].region = region;
}

void ScopeTree::setOperation(int scope, Operation operation)
{
    m_scopes[static_cast<std::size_t>(scope)].operation = operation;
}

LocalizedText ScopeTree::regionOf(int scope) const
{
    for (int node = scope; node >= 0;) {
        const Scope &each = m_scopes[static_cast<std::size_t>(node)];
        if (!each.region.isEmpty()) {
            return each.region;
        }
        node = each.parent;
    }
    return {};
}

Operation ScopeTree::operationOf(int scope) const
{
    for (int node = scope; node >= 0;) {
        const Scope &each = m_scopes[static_cast<std::size_t>(node)];
        if (each.operation != Operation::Unsaid) {
            return each.operation;
        }
        node = each.parent;
    }
    return Operation::Unsaid;
}

std::optional<int> ScopeTree::ancestorOn(ScopeLevel level, int scope) const
{
    for (int node = scope; node >= 0;) {
        const Scope &each = m_scopes[static_cast<std::size_t>(node)];
        if (each.level == level) {
            return node;
        }
        node = each.parent;
    }
    return std::nullopt;
}

} // namespace fw::organisation
