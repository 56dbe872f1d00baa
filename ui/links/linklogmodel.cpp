// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/linklogmodel.h"

#include "ui/floor/floorroles.h"
#include "ui/settings/feedtext.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/visibletext.h"

#include <QDateTime>

namespace fw::ui {

using namespace Qt::StringLiterals;
using Column = LinkLogModel::Column;

LinkLogModel::LinkLogModel(const live::FloorStore &store, const LinkHistory &history,
                           QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_history(history)
    , m_rows(static_cast<int>(history.entries().size()))
{
    connect(&history, &LinkHistory::entryAdding, this, &LinkLogModel::beginEntry);
    connect(&history, &LinkHistory::entryAdded, this, [this] {
        ++m_rows;
        endInsertRows();
    });
    connect(&history, &LinkHistory::cleared, this, [this] {
        beginResetModel();
        m_rows = 0;
        endResetModel();
    });
}

void LinkLogModel::beginEntry(bool isFull)
{
    if (isFull) {
        beginRemoveRows({}, m_rows - 1, m_rows - 1);
        --m_rows;
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
}

void LinkLogModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, int(Column::Count) - 1);
    if (m_rows > 0) {
        emit dataChanged(index(0, 0), index(m_rows - 1, int(Column::Count) - 1));
    }
}

int LinkLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int LinkLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant LinkLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_history.entries().size()) {
        return {};
    }
    const LinkHistory::Entry &entry = m_history.entries()[std::size_t(index.row())];
    const auto column = Column(index.column());
    if (role == int(FloorRole::Tone) && column == Column::State) {
        const bool isLive = entry.health.state == live::FeedState::Live;
        const bool isBad = entry.health.problem != live::FeedProblem::None;
        return int(isLive ? Tone::Good : isBad ? Tone::Critical : Tone::Neutral);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    QString text;
    switch (column) {
    case Column::Time:
        text = QDateTime::fromMSecsSinceEpoch(toMicroseconds(entry.time) / 1000,
                                              m_store.floor().config().grid.zone())
                   .toString(u"HH:mm:ss"_s);
        break;
    case Column::Name:
        text = visibleText(FeedText::name(entry.health));
        break;
    case Column::State:
        text = FeedText::state(entry.health.state);
        break;
    case Column::What:
        text = visibleText(FeedText::problem(entry.health));
        break;
    case Column::Count:
        break;
    }
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

QVariant LinkLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Name:
        return tr("Switch");
    case Column::State:
        return tr("State");
    case Column::What:
        //: column: what was wrong
        return tr("Problem");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace fw::ui
