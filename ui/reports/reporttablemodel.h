// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QAbstractTableModel>

#include <memory>

namespace fw::ui {

/// Which figure of a report somebody means.
struct ReportCell
{
    int step = -1; ///< -1: the whole period
    int key = -1;  ///< -1: all of them
    const reports::Metric *metric = nullptr;
    bool isBefore = false; ///< of the period before
};

/// The lines of a report, or its one line of totals, with the same columns: names first, then each
/// metric with the period before at its side.
class ReportTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportTableModel)

public:
    enum class Part { Lines, Total };

    explicit ReportTableModel(Part part, QObject *parent = nullptr);

    /// \a zone is that of the times. Null: nothing is shown.
    void show(std::shared_ptr<const reports::Report> report, const QTimeZone &zone);
    void retranslate();

    /// Nothing for a name, or without a report.
    [[nodiscard]] std::optional<ReportCell> cellAt(const QModelIndex &index) const;
    /// How many columns from the left are names.
    [[nodiscard]] int nameColumns() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// By the figures themselves; what has none comes last. -1: the report's own order.
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Column
    {
        enum class Kind { Step, Key, Figure };

        Kind kind = Kind::Figure;
        const reports::Metric *metric = nullptr;
        bool isBefore = false;
    };

    [[nodiscard]] const Column &columnAt(int section) const
    {
        return m_columns[std::size_t(section)];
    }

    [[nodiscard]] const reports::ReportRow &rowAt(int row) const;
    [[nodiscard]] QString nameText(const reports::ReportRow &row, const Column &column) const;
    [[nodiscard]] std::optional<double> figure(const reports::ReportRow &row,
                                               const Column &column) const;
    [[nodiscard]] QString headerText(const Column &column) const;
    [[nodiscard]] QString headerNote(const Column &column) const;
    void putInOrder();

    Part m_part;
    std::shared_ptr<const reports::Report> m_report;
    QTimeZone m_zone = QTimeZone::utc();
    reports::ReportRow m_total{-1, -1, {}, {}};
    std::vector<Column> m_columns;
    std::vector<int> m_order; ///< rows of the report from the first line on
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace fw::ui
