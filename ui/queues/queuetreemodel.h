// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "ui/floor/orderedrows.h"
#include "ui/floor/queueorder.h"

#include <QAbstractItemModel>

namespace fw::ui {

class FloorSight;

/// The queues, one row each, and below each its waiting callers in the order in which they will be
/// served. Changes come once a frame; the order of the queues only when resort() is called.
class QueueTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueTreeModel)

public:
    enum class Column {
        Name, ///< of a caller: place in the queue, masked number and name
        Waiting,
        Longest, ///< of a caller: its wait
        Load,
        Agents, ///< of a caller: priority, and how many phones ring for it
        ServiceLevel15,
        Trend,
        ServiceLevelDay,
        Offered,
        Answered,
        Abandoned,
        Asa,
        Aht,
        Count
    };

    explicit QueueTreeModel(live::FloorStore &store, QObject *parent = nullptr);

    /// Shows the queues whose name contains \a text.
    void setText(const QString &text);
    /// Worst first; a click on a header sorts by that column until sort(-1).
    void resort();
    /// Takes another language's words.
    void retranslate();

    [[nodiscard]] const std::vector<live::QueueId> &queues() const { return m_rows.ids(); }

    /// The queue of a row of either kind; invalid for an invalid index.
    [[nodiscard]] live::QueueId queueAt(const QModelIndex &index) const;
    /// The caller of a row, or null when it is a queue's.
    [[nodiscard]] const live::WaitingCall *callerAt(const QModelIndex &index) const;
    /// The row of a queue, or an invalid index.
    [[nodiscard]] QModelIndex indexOf(live::QueueId queue) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    using Callers = std::vector<live::WaitingCall>;

    void applyChanges(const live::Changes &changes);
    void refill();
    void takeCallers();
    void takeCallers(live::QueueId queue, Callers wanted);
    void reorderCallers(const QModelIndex &parent, Callers &callers, const Callers &wanted);
    [[nodiscard]] std::vector<live::QueueId> wantedIds() const;
    [[nodiscard]] std::vector<Callers> callersByQueue() const;
    [[nodiscard]] double sortKey(const live::QueueView &queue) const;

    live::FloorStore &m_store;
    const FloorSight &m_sight;
    QString m_text;
    OrderedRows<live::QueueId> m_rows;
    std::vector<Callers> m_callers; ///< by QueueId
    QueueOrder m_order{int(Column::Name)};
};

} // namespace fw::ui
