// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"

#include <QAbstractItemModel>

namespace fw::ui {

class FloorSight;

/// Carrier > partner > site > team with the agents signed in and total, and a mark where something
/// is wrong. Only what may be seen, and what that is part of.
class ScopeTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScopeTreeModel)

public:
    explicit ScopeTreeModel(live::FloorStore &store, QObject *parent = nullptr);

    /// Counts anew and tells views what differs; a slow clock calls it.
    void recount();
    void retranslate();

    [[nodiscard]] static int scopeAt(const QModelIndex &index) { return int(index.internalId()); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Count
    {
        int signedIn = 0;
        int total = 0;
        bool needsAttention = false;

        bool operator==(const Count &) const = default;
    };

    [[nodiscard]] std::vector<Count> counted() const;
    [[nodiscard]] QModelIndex indexOf(int scope) const;
    [[nodiscard]] std::vector<int> childrenOf(int scope) const;
    void refill();

    live::FloorStore &m_store;
    const FloorSight &m_sight;
    std::vector<Count> m_counts;
};

} // namespace fw::ui
