// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/waitingtablemodel.h"

#include "ui/floor/floorroles.h"
#include "ui/floor/statetext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/phonemask.h"

#include <algorithm>

namespace fw::ui {

namespace {

auto orderOf(const live::WaitingCall &call)
{
    return std::tuple(call.since, call.source.value(), call.call);
}

} // namespace

WaitingTableModel::WaitingTableModel(live::FloorStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    m_calls = wantedCalls();
    connect(&store, &live::FloorStore::changed, this, &WaitingTableModel::applyChanges);
}

void WaitingTableModel::setFilter(const ScopeFilter &filter)
{
    m_filter = filter;
    take(wantedCalls());
}

void WaitingTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, int(Column::Count) - 1);
    if (!m_calls.empty()) {
        emit dataChanged(index(0, 0), index(int(m_calls.size()) - 1, int(Column::Count) - 1));
    }
}

int WaitingTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_calls.size());
}

int WaitingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

void WaitingTableModel::applyChanges(const live::Changes &changes)
{
    if (changes.hasWaitingChanged || changes.hasStructureChanged) {
        take(wantedCalls());
    }
}

std::vector<live::WaitingCall> WaitingTableModel::wantedCalls() const
{
    std::vector<live::WaitingCall> all = m_store.floor().waitingCalls();
    std::vector<live::WaitingCall *> order;
    order.reserve(all.size());
    for (live::WaitingCall &call : all) {
        if (m_filter.hasQueue(m_store.floor(), m_store.floor().queue(call.queue))) {
            order.push_back(&call);
        }
    }
    std::sort(order.begin(), order.end(),
              [](const auto *a, const auto *b) { return orderOf(*a) < orderOf(*b); });
    std::vector<live::WaitingCall> calls;
    calls.reserve(order.size());
    for (live::WaitingCall *call : order) {
        calls.push_back(std::move(*call));
    }
    return calls;
}

void WaitingTableModel::take(std::vector<live::WaitingCall> wanted)
{
    // Both lists have the same order, so one walk finds what left and what came.
    int row = 0;
    std::size_t next = 0;
    while (row < int(m_calls.size()) || next < wanted.size()) {
        const bool isGone =
            row < int(m_calls.size()) &&
            (next == wanted.size() || orderOf(m_calls[std::size_t(row)]) < orderOf(wanted[next]));
        if (isGone) {
            beginRemoveRows({}, row, row);
            m_calls.erase(m_calls.begin() + row);
            endRemoveRows();
            continue;
        }
        const bool isNew = row == int(m_calls.size()) ||
                           orderOf(wanted[next]) < orderOf(m_calls[std::size_t(row)]);
        if (isNew) {
            beginInsertRows({}, row, row);
            m_calls.insert(m_calls.begin() + row, std::move(wanted[next]));
            endInsertRows();
        } else if (live::WaitingCall &kept = m_calls[std::size_t(row)];
                   kept.position != wanted[next].position || kept.queue != wanted[next].queue) {
            kept = std::move(wanted[next]);
            emit dataChanged(index(row, 0), index(row, int(Column::Count) - 1));
        }
        ++row;
        ++next;
    }
}

QVariant WaitingTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const live::WaitingCall &call = m_calls[std::size_t(index.row())];
    const live::QueueView &queue = m_store.floor().queue(call.queue);
    const auto column = Column(index.column());
    if (role == Qt::TextAlignmentRole) {
        return QVariant((column >= Column::Wait ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    }
    if (role == int(FloorRole::Tone)) {
        return int(column == Column::Wait ? toneOfWait(call.since, m_store.now(), queue.settings)
                                          : Tone::Neutral);
    }
    if (role == int(FloorRole::Stale)) {
        return m_store.isStale(call.source);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Column::Caller: {
        const QString number = PhoneMask::masked(QString::fromStdString(call.callerNumber));
        //: the caller gives no number
        return number.isEmpty() ? tr("Withheld") : number;
    }
    case Column::Queue:
        return StateText::queueName(m_store.floor(), queue);
    case Column::Wait:
        return formatDuration(m_store.now() - call.since);
    case Column::Position:
        return call.position > 0 ? QString::number(call.position) : QString(kNoFigure);
    case Column::Count:
        break;
    }
    return {};
}

QVariant WaitingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section >= int(Column::Wait) ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(section)) {
    case Column::Caller:
        return tr("Caller");
    case Column::Queue:
        return tr("Queue");
    case Column::Wait:
        //: column of a table: how long the caller has waited
        return tr("Wait");
    case Column::Position:
        //: column of a table: place in the queue, as short as possible
        return tr("Pos.");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace fw::ui
