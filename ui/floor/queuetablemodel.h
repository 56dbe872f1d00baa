// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "ui/floor/orderedrows.h"
#include "ui/floor/queueorder.h"
#include "ui/floor/scopefigures.h"

#include <QAbstractTableModel>

namespace fw::ui {

/// The queues of a scope, one row each. Changes come once a frame; the order only when resort() is
/// called.
class QueueTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueTableModel)

public:
    enum class Column {
        Name,
        Waiting,
        Longest,
        ServiceLevel,
        Offered,
        Answered,
        Abandoned,
        Asa,
        Agents,
        Trend,
        Count
    };

    explicit QueueTableModel(live::FloorStore &store, QObject *parent = nullptr);

    void setFilter(const ScopeFilter &filter, const QString &text);
    void setSpan(Span span);
    /// Worst first; a click on a header sorts by that column until sort(-1).
    void resort();
    /// Takes another language's words.
    void retranslate();

    [[nodiscard]] live::QueueId queueAt(int row) const { return m_rows.at(row); }

    /// -1 when the scope has no such queue.
    [[nodiscard]] int rowOf(live::QueueId queue) const { return m_rows.rowOf(queue); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    /// Somebody let go of agents over a queue.
    void agentsDropped(const std::vector<fw::live::AgentId> &agents, fw::live::QueueId queue);

private:
    void applyChanges(const live::Changes &changes);
    void refill();
    [[nodiscard]] std::vector<live::QueueId> wantedIds() const;
    [[nodiscard]] QString text(const live::QueueView &queue, Column column) const;
    /// What a painted column shows, in words.
    [[nodiscard]] QString paintedText(const live::QueueView &queue, Column column) const;
    [[nodiscard]] Tone tone(const live::QueueView &queue, Column column) const;
    [[nodiscard]] double sortKey(const live::QueueView &queue) const;
    [[nodiscard]] QString tip(const live::QueueView &queue, Column column) const;

    live::FloorStore &m_store;
    ScopeFilter m_filter;
    QString m_text;
    Span m_span = Span::Interval;
    OrderedRows<live::QueueId> m_rows;
    QueueOrder m_order{int(Column::Name)};
};

} // namespace fw::ui
