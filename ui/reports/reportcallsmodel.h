// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportstore.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <vector>

namespace fw::ui {

/// Finished calls from the journal, oldest first.
class ReportCallsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportCallsModel)

public:
    enum class Column {
        Time, ///< when the call left the queue
        Queue,
        Caller,
        Wait,
        Outcome,
        Agent,
        InTime,
        Missed,
        Talk,
        Hold,
        EndedBy,
        Count
    };

    explicit ReportCallsModel(QObject *parent = nullptr);

    void show(std::vector<reports::ReportCall> calls, const QTimeZone &zone);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const reports::ReportCall &call, Column column) const;
    [[nodiscard]] static QString answeredText(const reports::ReportCall &call, Column column);

    std::vector<reports::ReportCall> m_calls;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace fw::ui
