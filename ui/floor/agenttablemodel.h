// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "ui/floor/agentduty.h"
#include "ui/floor/orderedrows.h"
#include "ui/floor/scopefigures.h"

#include <QAbstractTableModel>

namespace fw::ui {

/// The agents of a scope, one row each; as QueueTableModel in how it changes and sorts.
class AgentTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgentTableModel)

public:
    enum class Column {
        Agent,
        Team,
        State,
        Reason,
        Time,
        Queue,
        Caller,
        Calls,
        Aht,
        Occupancy,
        Missed,
        Breaks,
        Quota,
        Adherence,
        Count
    };

    explicit AgentTableModel(live::FloorStore &store, QObject *parent = nullptr);

    /// Where the roster is held against the floor; dutiesChanged() when it was again.
    void setDuties(AgentDutySource source);
    void dutiesChanged();
    void setFilter(const ScopeFilter &filter, const QString &text);
    /// By share of the limit used, unless a column was chosen.
    void resort();
    void retranslate();

    [[nodiscard]] live::AgentId agentAt(int row) const { return m_rows.at(row); }

    /// -1 when the scope or the text leaves the agent out.
    [[nodiscard]] int rowOf(live::AgentId agent) const { return m_rows.rowOf(agent); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    void applyChanges(const live::Changes &changes);
    void refill();
    [[nodiscard]] std::vector<live::AgentId> wantedIds() const;
    [[nodiscard]] QString text(const live::AgentView &agent, Column column) const;
    [[nodiscard]] bool isOver(const live::AgentView &agent, Column column) const;
    [[nodiscard]] QString quotaText(const live::AgentView &agent, bool isWhole) const;
    [[nodiscard]] QString dayText(const live::AgentView &agent, Column column) const;
    [[nodiscard]] std::optional<AgentDuty> duty(live::AgentId agent) const;
    [[nodiscard]] QString wholeText(const live::AgentView &agent, Column column) const;
    [[nodiscard]] static bool isOfRight(int column);
    [[nodiscard]] Tone toneOf(const live::AgentView &agent, Column column) const;
    [[nodiscard]] double sortKey(const live::AgentView &agent) const;

    live::FloorStore &m_store;
    AgentDutySource m_duties;
    ScopeFilter m_filter;
    QString m_text;
    OrderedRows<live::AgentId> m_rows;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace fw::ui
