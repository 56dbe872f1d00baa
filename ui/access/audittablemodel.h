// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditstore.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace fw::ui {

/// Entries of the audit trail, newest first.
class AuditTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditTableModel)

public:
    enum class Column {
        Time,
        User,
        Role,
        Host,
        Action,
        Object,
        Purpose,
        Result,
        Detail,
        Seal,
        Count
    };

    explicit AuditTableModel(QObject *parent = nullptr);

    void setRows(std::vector<access::AuditRow> rows, const QTimeZone &zone);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString textOf(const access::AuditRow &row, Column column) const;

    std::vector<access::AuditRow> m_rows;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace fw::ui
