// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/importedlog.h"

#include <QAbstractTableModel>

namespace fw::ui {

/// Lines that were not counted: file, number, reason and the begin of the line.
class LineErrorModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { File, Line, Reason, Text, Count };

    static constexpr std::size_t kMostRows = 1000;

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the first errors of all files.
    void show(const std::vector<history::ImportedLog> &logs);
    /// Its words follow the language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row
    {
        QString file;
        history::LineError error;
    };

    std::vector<Row> m_rows;
};

} // namespace fw::ui
