// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

#include <optional>

namespace fw::ui {

/// How one person likes a table: order, shown columns, widths and sorting. What is not chosen is
/// left to the page.
struct TableLayout
{
    QList<int> order; ///< columns of the model from left to right; empty: the model's
    std::optional<QList<int>> hidden; ///< nothing: as many as there is room for
    QList<int> widths;                ///< pixels by column of the model; empty: the page's
    int sortColumn = -1;              ///< -1: the page's order
    Qt::SortOrder sortOrder = Qt::DescendingOrder;

    bool operator==(const TableLayout &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing when it does not fit to a table of so many \a columns, as after an update of the
    /// program.
    [[nodiscard]] static std::optional<TableLayout> fromJson(const QJsonObject &json, int columns);
};

} // namespace fw::ui
