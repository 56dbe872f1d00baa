// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queues/queuetreemodel.h"

#include "ui/floor/floorsight.h"
#include "ui/floor/scopefigures.h"
#include "ui/floor/statetext.h"
#include "ui/queues/callertext.h"
#include "ui/queues/queuefigures.h"

namespace fw::ui {

using Column = QueueTreeModel::Column;

namespace {

/// An index of a caller carries its queue, so that it stays valid while queues change places.
constexpr quintptr kQueueRow = 0;

bool isSame(const live::WaitingCall &a, const live::WaitingCall &b)
{
    return a.source == b.source && a.call == b.call;
}

bool contains(const std::vector<live::WaitingCall> &calls, const live::WaitingCall &call)
{
    return std::any_of(calls.begin(), calls.end(),
                       [&](const live::WaitingCall &each) { return isSame(each, call); });
}

} // namespace

QueueTreeModel::QueueTreeModel(live::FloorStore &store, QObject *parent)
    : QAbstractItemModel(parent)
    , m_store(store)
    , m_sight(FloorSight::of(store))
{
    refill();
    connect(&m_sight, &FloorSight::changed, this, &QueueTreeModel::refill);
    connect(&store, &live::FloorStore::changed, this, &QueueTreeModel::applyChanges);
}

void QueueTreeModel::setText(const QString &text)
{
    m_text = text;
    if (wantedIds().size() != m_rows.ids().size()) {
        refill();
    }
}

void QueueTreeModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, int(Column::Count) - 1);
    if (m_rows.size() == 0) {
        return;
    }
    emit dataChanged(index(0, 0), index(m_rows.size() - 1, int(Column::Count) - 1));
    for (int row = 0; row < m_rows.size(); ++row) {
        const QModelIndex queue = index(row, 0);
        if (const int callers = rowCount(queue); callers > 0) {
            emit dataChanged(index(0, 0, queue), index(callers - 1, int(Column::Count) - 1, queue));
        }
    }
}

// --- rows ---

live::QueueId QueueTreeModel::queueAt(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    return index.internalId() == kQueueRow ? m_rows.at(index.row())
                                           : live::QueueId(std::size_t(index.internalId()) - 1);
}

const live::WaitingCall *QueueTreeModel::callerAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kQueueRow) {
        return nullptr;
    }
    return &m_callers[queueAt(index).index()][std::size_t(index.row())];
}

QModelIndex QueueTreeModel::indexOf(live::QueueId queue) const
{
    const int row = queue.isValid() ? m_rows.rowOf(queue) : -1;
    return row < 0 ? QModelIndex() : index(row, 0);
}

QModelIndex QueueTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= int(Column::Count) || row >= rowCount(parent)) {
        return {};
    }
    return createIndex(row, column,
                       parent.isValid() ? quintptr(queueAt(parent).index() + 1) : kQueueRow);
}

QModelIndex QueueTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kQueueRow) {
        return {};
    }
    return indexOf(queueAt(child));
}

int QueueTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return m_rows.size();
    }
    if (parent.internalId() != kQueueRow || parent.column() != 0) {
        return 0;
    }
    const std::size_t queue = queueAt(parent).index();
    return queue < m_callers.size() ? int(m_callers[queue].size()) : 0;
}

int QueueTreeModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return int(Column::Count);
}

// --- changes ---

void QueueTreeModel::applyChanges(const live::Changes &changes)
{
    if (changes.hasStructureChanged && wantedIds().size() != m_rows.ids().size()) {
        refill();
        return;
    }
    for (const auto &[first, last] : m_rows.runsOf(changes.queues)) {
        emit dataChanged(index(first, 0), index(last, int(Column::Count) - 1));
    }
    if (changes.hasWaitingChanged) {
        takeCallers();
    }
}

std::vector<live::QueueId> QueueTreeModel::wantedIds() const
{
    std::vector<live::QueueId> ids;
    for (const live::QueueView &queue : m_store.floor().queues()) {
        if (queue.isPresent && m_sight.hasQueue(queue) &&
            StateText::queueName(m_store.floor(), queue).contains(m_text, Qt::CaseInsensitive)) {
            ids.push_back(queue.id);
        }
    }
    return ids;
}

std::vector<QueueTreeModel::Callers> QueueTreeModel::callersByQueue() const
{
    std::vector<Callers> byQueue(m_store.floor().queues().size());
    for (live::WaitingCall &call : m_store.floor().waitingCalls()) {
        byQueue[call.queue.index()].push_back(std::move(call)); // each queue's are in order
    }
    return byQueue;
}

void QueueTreeModel::refill()
{
    // A new queue or another filter: rare, and by the switch's configuration or the user's hand.
    beginResetModel();
    m_rows.assign(wantedIds());
    m_callers = callersByQueue();
    endResetModel();
    resort();
}

void QueueTreeModel::takeCallers()
{
    std::vector<Callers> byQueue = callersByQueue();
    m_callers.resize(std::max(m_callers.size(), byQueue.size()));
    byQueue.resize(m_callers.size());
    for (std::size_t queue = 0; queue < byQueue.size(); ++queue) {
        if (!m_callers[queue].empty() || !byQueue[queue].empty()) {
            takeCallers(live::QueueId(queue), std::move(byQueue[queue]));
        }
    }
}

void QueueTreeModel::takeCallers(live::QueueId queue, Callers wanted)
{
    Callers &callers = m_callers[queue.index()];
    const QModelIndex parent = indexOf(queue);
    if (!parent.isValid()) {
        callers = std::move(wanted); // filtered out: nobody looks
        return;
    }
    for (int row = int(callers.size()) - 1; row >= 0; --row) {
        if (!contains(wanted, callers[std::size_t(row)])) {
            beginRemoveRows(parent, row, row);
            callers.erase(callers.begin() + row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < int(wanted.size()); ++row) {
        if (!contains(callers, wanted[std::size_t(row)])) {
            const int at = qMin(row, int(callers.size()));
            beginInsertRows(parent, at, at);
            callers.insert(callers.begin() + at, wanted[std::size_t(row)]);
            endInsertRows();
        }
    }
    reorderCallers(parent, callers, wanted);
    int first = -1;
    int last = -1;
    for (int row = 0; row < int(wanted.size()); ++row) {
        live::WaitingCall &kept = callers[std::size_t(row)];
        live::WaitingCall &told = wanted[std::size_t(row)];
        if (kept.position != told.position || kept.priority != told.priority ||
            kept.ringingAgents != told.ringingAgents) {
            kept = std::move(told);
            first = first < 0 ? row : first;
            last = row;
        }
    }
    if (first >= 0) {
        emit dataChanged(index(first, 0, parent), index(last, int(Column::Count) - 1, parent));
    }
}

void QueueTreeModel::reorderCallers(const QModelIndex &parent, Callers &callers,
                                    const Callers &wanted)
{
    if (std::equal(callers.begin(), callers.end(), wanted.begin(), wanted.end(), isSame)) {
        return;
    }
    emit layoutAboutToBeChanged({parent}, QAbstractItemModel::VerticalSortHint);
    const Callers before = std::exchange(callers, wanted);
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex &each : old) {
        if (each.internalId() == kQueueRow || queueAt(each) != queueAt(parent)) {
            moved << each;
            continue;
        }
        const auto now =
            std::find_if(callers.begin(), callers.end(), [&](const live::WaitingCall &call) {
                return isSame(call, before[std::size_t(each.row())]);
            });
        moved << index(int(now - callers.begin()), each.column(), parent);
    }
    changePersistentIndexList(old, moved);
    emit layoutChanged({parent}, QAbstractItemModel::VerticalSortHint);
}

// --- order ---

double QueueTreeModel::sortKey(const live::QueueView &queue) const
{
    return m_order.column() < 0 ? urgency(queue, m_store.now())
                                : QueueFigures(queue, m_store).sortKey(Column(m_order.column()));
}

void QueueTreeModel::sort(int column, Qt::SortOrder order)
{
    m_order.choose(column, order);
    resort();
}

void QueueTreeModel::resort()
{
    std::vector<live::QueueId> ids =
        m_order.sorted(m_rows.ids(), m_store.floor(),
                       [this](const live::QueueView &queue) { return sortKey(queue); });
    if (ids == m_rows.ids()) {
        return;
    }
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<live::QueueId> kept;
    for (const QModelIndex &each : before) {
        kept.push_back(queueAt(each));
    }
    m_rows.assign(std::move(ids));
    QModelIndexList after;
    for (qsizetype at = 0; at < before.size(); ++at) {
        const QModelIndex &each = before.at(at);
        const bool isQueue = each.internalId() == kQueueRow;
        after << (isQueue ? index(m_rows.rowOf(kept[std::size_t(at)]), each.column()) : each);
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

// --- content ---

QVariant QueueTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const live::QueueView &queue = m_store.floor().queue(queueAt(index));
    if (const live::WaitingCall *caller = callerAt(index)) {
        return CallerText(*caller, queue, m_store.now()).data(Column(index.column()), role);
    }
    return QueueFigures(queue, m_store).data(Column(index.column()), role);
}

QVariant QueueTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(QueueFigures::alignment(Column(section)));
    }
    return role == Qt::DisplayRole || role == Qt::ToolTipRole
               ? QueueFigures::header(Column(section), role)
               : QVariant();
}

} // namespace fw::ui
