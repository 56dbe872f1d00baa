// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/agentstate.h"
#include "ui/widgets/painting.h"

#include <QAbstractTableModel>
#include <QWidget>

namespace fw::ui {

class LiveTableView;
class ThemedLabel;

/// What stands in one cell of a sheet's table.
struct SheetCell
{
    QString text; ///< safe to show: outside text has gone through visibleText()
    Tone tone = Tone::Neutral;
    std::optional<live::AgentState> state; ///< its sign stands before the text
    bool isStrong = false;

    bool operator==(const SheetCell &) const = default;
};

using SheetRow = QList<SheetCell>;

/// A few rows made by the sheet; tells views only what differs.
class SheetTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetTableModel)

public:
    /// Columns from \a firstRight on are aligned to the right.
    SheetTableModel(int columns, int firstRight, QObject *parent = nullptr);

    void setHeaders(const QStringList &headers);
    void setRows(const QList<SheetRow> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    int m_columns;
    int m_firstRight;
    QStringList m_headers;
    QList<SheetRow> m_rows;
};

/// A titled table that is as high as its rows, for a sheet that scrolls as a whole.
class SheetTable final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetTable)

public:
    /// \a widths as LiveTableView::setColumnPlan().
    SheetTable(const QString &objectName, const Theme &theme, const QList<int> &widths,
               int firstRight, QWidget *parent = nullptr);

    /// Columns that are hidden, in this order, where not all fit.
    void setExpendable(const QList<int> &columns);
    /// \a ifEmpty stands below the title when there are no rows.
    void setTexts(const QString &title, const QStringList &headers, const QString &ifEmpty);
    void setRows(const QList<SheetRow> &rows);

    [[nodiscard]] const SheetTableModel &model() const { return *m_model; }

signals:
    /// Return, or a double click.
    void rowActivated(int row);
    /// The keyboard moved to a part of this widget that may be out of sight.
    void areaReached(const QRect &area);

private:
    void fitHeight();

    QList<int> m_widths;
    ThemedLabel *m_title;
    ThemedLabel *m_empty;
    LiveTableView *m_view;
    SheetTableModel *m_model;
};

} // namespace fw::ui
