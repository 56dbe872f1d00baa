// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settingsstore.h"
#include "ui/tables/tablelayout.h"

#include <QMap>
#include <QObject>
#include <QTimer>

class QAbstractItemView;
class QHeaderView;
class QMenu;

namespace fw::ui {

/// Lets a person arrange one table and keeps it so from day to day: columns shown, their order and
/// widths, sorting, and named views of these. A child of its table, whose objectName is the name
/// under which all is stored.
class TableTools final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableTools)

public:
    /// The table has its model already.
    TableTools(QAbstractItemView &view, settings::SettingsStore &store);
    ~TableTools() override;

    [[nodiscard]] QAbstractItemView &view() const { return m_view; }

    /// Its tools, or null when the table has none.
    [[nodiscard]] static TableTools *of(const QAbstractItemView &view);
    /// What people call the table.
    [[nodiscard]] QString title() const;

    /// Columns of the model from left to right, hidden ones too.
    [[nodiscard]] QList<int> columns() const;
    [[nodiscard]] QString columnName(int column) const;
    [[nodiscard]] bool isShown(int column) const;
    /// The last shown column stays.
    void setShown(int column, bool isShown);
    /// To the place \a visual from the left.
    void moveColumn(int column, int visual);
    [[nodiscard]] int width(int column) const;
    void setWidth(int column, int pixels);
    /// -1: the page's order.
    [[nodiscard]] int sortColumn() const;
    [[nodiscard]] Qt::SortOrder sortOrder() const;
    void sortBy(int column, Qt::SortOrder order);
    /// All as the page would have it.
    void reset();

    [[nodiscard]] QStringList viewNames() const;
    /// Replaces one of the same name.
    void saveView(const QString &name);
    void applyView(const QString &name);
    void removeView(const QString &name);

    /// Adds a checkable entry per column.
    void fillMenu(QMenu &menu);

signals:
    void layoutChanged();
    void failed(const fw::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    [[nodiscard]] Outcome keep();
    void apply(const TableLayout &layout);
    void applyColumns();
    /// Hidden columns and widths as they are.
    [[nodiscard]] TableLayout current() const;
    /// Takes over what the person did with the mouse in the header.
    void noteOrder();
    void noteWidths();
    void noteSort();
    void changed();

    QAbstractItemView &m_view;
    QHeaderView &m_header;
    QString m_key; ///< in the store
    settings::SettingsStore &m_store;
    TableLayout m_usual; ///< as the page made it
    TableLayout m_layout;
    QMap<QString, TableLayout> m_views;
    QTimer m_later; ///< many small steps of the mouse are stored once
    bool m_isPressed = false;
    bool m_isApplying = false;
};

} // namespace fw::ui
