// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "ui/floor/scopefigures.h"

#include <QAbstractTableModel>

namespace fw::ui {

/// The callers that wait in a scope, longest first. Their order never changes while they wait, so
/// rows are only inserted and removed.
class WaitingTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaitingTableModel)

public:
    enum class Column { Caller, Queue, Wait, Position, Count };

    explicit WaitingTableModel(live::FloorStore &store, QObject *parent = nullptr);

    void setFilter(const ScopeFilter &filter);
    void retranslate();

    [[nodiscard]] const live::WaitingCall &callAt(int row) const
    {
        return m_calls[std::size_t(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void applyChanges(const live::Changes &changes);
    void take(std::vector<live::WaitingCall> wanted);
    [[nodiscard]] std::vector<live::WaitingCall> wantedCalls() const;

    live::FloorStore &m_store;
    ScopeFilter m_filter;
    std::vector<live::WaitingCall> m_calls;
};

} // namespace fw::ui
