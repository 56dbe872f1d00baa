// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/scopetreemodel.h"

#include "ui/floor/floorroles.h"
#include "ui/floor/floorsight.h"
#include "ui/floor/scopefigures.h"
#include "ui/floor/statetext.h"
#include "ui/widgets/visibletext.h"

#include <QLocale>

namespace fw::ui {

using namespace Qt::StringLiterals;

ScopeTreeModel::ScopeTreeModel(live::FloorStore &store, QObject *parent)
    : QAbstractItemModel(parent)
    , m_store(store)
    , m_sight(FloorSight::of(store))
    , m_counts(counted())
{
    connect(&m_sight, &FloorSight::changed, this, &ScopeTreeModel::refill);
}

void ScopeTreeModel::refill()
{
    beginResetModel();
    m_counts = counted();
    endResetModel();
}

std::vector<int> ScopeTreeModel::childrenOf(int scope) const
{
    std::vector<int> children = m_store.floor().config().scopes.childrenOf(scope);
    std::erase_if(children, [this](int child) { return !m_sight.hasScope(child); });
    return children;
}

std::vector<ScopeTreeModel::Count> ScopeTreeModel::counted() const
{
    const std::vector<organisation::Scope> &scopes = m_store.floor().config().scopes.scopes();
    std::vector<Count> counts(scopes.size());
    const TimePoint now = m_store.now();
    for (const live::AgentView &agent : m_store.floor().agents()) {
        if (!m_sight.hasAgent(agent)) {
            continue;
        }
        Count &count = counts.at(std::size_t(agent.scope));
        ++count.total;
        count.signedIn += agent.state == live::AgentState::LoggedOut ? 0 : 1;
        count.needsAttention |= limitShare(agent, now) > 1.0;
    }
    for (const live::QueueView &queue : m_store.floor().queues()) {
        if (queue.isPresent && m_sight.hasQueue(queue) &&
            toneOfWait(queue.oldestSince, now, queue.settings) != Tone::Neutral) {
            counts.at(std::size_t(queue.settings.scope)).needsAttention = true;
        }
    }
    // Parents come before children, so going backwards adds each subtree once.
    for (std::size_t scope = scopes.size(); scope-- > 1;) {
        Count &above = counts.at(std::size_t(scopes[scope].parent));
        above.signedIn += counts[scope].signedIn;
        above.total += counts[scope].total;
        above.needsAttention |= counts[scope].needsAttention;
    }
    return counts;
}

void ScopeTreeModel::recount()
{
    std::vector<Count> counts = counted();
    if (counts.size() != m_counts.size()) {
        refill();
        return;
    }
    for (std::size_t scope = 0; scope < counts.size(); ++scope) {
        const bool isOther = !(std::exchange(m_counts[scope], counts[scope]) == counts[scope]);
        if (isOther && (scope == 0 || m_sight.hasScope(int(scope)))) {
            const QModelIndex changed = indexOf(int(scope));
            emit dataChanged(changed, changed);
        }
    }
}

void ScopeTreeModel::retranslate()
{
    for (std::size_t scope = 0; scope < m_counts.size(); ++scope) {
        if (scope > 0 && !m_sight.hasScope(int(scope))) {
            continue;
        }
        const QModelIndex changed = indexOf(int(scope));
        emit dataChanged(changed, changed);
    }
}

QModelIndex ScopeTreeModel::indexOf(int scope) const
{
    const organisation::ScopeTree &tree = m_store.floor().config().scopes;
    const int above = tree.scopes().at(std::size_t(scope)).parent;
    if (above < 0) {
        return createIndex(0, 0, quintptr(scope));
    }
    const std::vector<int> siblings = childrenOf(above);
    const auto found = std::find(siblings.begin(), siblings.end(), scope);
    return createIndex(int(found - siblings.begin()), 0, quintptr(scope));
}

QModelIndex ScopeTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    if (!parent.isValid()) {
        return createIndex(0, 0, quintptr(0));
    }
    const std::vector<int> children = childrenOf(scopeAt(parent));
    return createIndex(row, column, quintptr(children.at(std::size_t(row))));
}

QModelIndex ScopeTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0) {
        return {};
    }
    return indexOf(m_store.floor().config().scopes.scopes().at(std::size_t(scopeAt(child))).parent);
}

int ScopeTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return 1;
    }
    return int(childrenOf(scopeAt(parent)).size());
}

int ScopeTreeModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return 1;
}

QVariant ScopeTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto scope = std::size_t(scopeAt(index));
    const organisation::Scope &entry = m_store.floor().config().scopes.scopes().at(scope);
    QString name = visibleText(entry.name.in(QLocale().name()));
    if (name.isEmpty()) {
        //: root of the scope tree when the site has not named it
        name = scope == 0 ? tr("Whole floor") : visibleText(entry.id);
    }
    const Count &count = m_counts.at(scope);
    const QString agents = u"%1/%2"_s.arg(count.signedIn).arg(count.total);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case int(FloorRole::StateCounts):
        return agents;
    case int(FloorRole::Tone):
        return int(count.needsAttention ? Tone::Warning : Tone::Neutral);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        //: %1 a part of the organisation, %2 agents signed in / all agents, such as 12/20
        return tr("%1: %2 agents signed in").arg(name, agents).toHtmlEscaped();
    default:
        return {};
    }
}

} // namespace fw::ui
