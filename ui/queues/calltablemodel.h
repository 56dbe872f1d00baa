// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "ui/queues/intervalcalls.h"

#include <QAbstractTableModel>

namespace fw::ui {

/// The calls of an interval, in the order in which they were counted. A call never changes its
/// place and new ones come at the end, so rows are only appended, or dropped at the front.
class CallTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallTableModel)

public:
    enum class Column {
        Time, ///< when it was counted
        Queue,
        Caller,
        Wait,
        Outcome,
        Agent,
        InTime,
        ServiceLevel, ///< whether it is in the numerator, the denominator or neither
        Missed,
        Talk,
        Hold,
        EndedBy,
        Count
    };

    explicit CallTableModel(live::FloorStore &store, QObject *parent = nullptr);

    void take(std::vector<IntervalCall> calls);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const IntervalCall &call, Column column) const;
    [[nodiscard]] QString answeredText(const live::CallRecord &record, Column column) const;
    [[nodiscard]] static QString placeText(const live::ServiceLevelPlace &place);

    live::FloorStore &m_store;
    std::vector<IntervalCall> m_calls;
};

} // namespace fw::ui
