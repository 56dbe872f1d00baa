// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "ui/actions/actionkind.h"

#include <QAbstractTableModel>

namespace fw::ui {

/// Who is affected by a plan: name, what they do now, what will happen or why nothing will.
class PlanPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanPreviewModel)

public:
    enum class Column { Who, State, Effect, Count };

    explicit PlanPreviewModel(const live::FloorStore &store, QObject *parent = nullptr);

    /// Rows stay where they are when the plan has as many steps as the one before.
    void setPlan(ActionPlan plan);

    [[nodiscard]] const ActionPlan &plan() const { return m_plan; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const PlannedStep &step, Column column) const;
    [[nodiscard]] QString effect(const PlannedStep &step) const;

    const live::FloorStore &m_store;
    ActionPlan m_plan;
};

} // namespace fw::ui
