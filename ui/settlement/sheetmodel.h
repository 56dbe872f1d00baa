// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <vector>

namespace fw::ui {

/// A value between what an indicator's points begin at and where all are reached; lengths only.
struct Bullet
{
    std::optional<double> value;
    std::optional<double> standard;
    std::optional<double> challenge;
    Tone tone = Tone::Neutral;
    bool isUpward = true;

    bool operator==(const Bullet &) const = default;
};

/// One row of a sheet.
struct SheetRow
{
    QString key; ///< what the row is about, unique in the table
    QStringList cells;
    int toneColumn = -1; ///< which cell stands out
    Tone tone = Tone::Neutral;
    bool isStrong = false;        ///< a total
    std::optional<Bullet> bullet; ///< in the sheet's bullet column
    QString tip = {};             ///< instead of the cells' own texts

    bool operator==(const SheetRow &) const = default;
};

/// Rows of words and figures that are made elsewhere, with totals and bullets. The same rows by
/// their keys change in their places; others take the place of all.
class SheetModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetModel)

public:
    enum class Role { Tone = Qt::UserRole, Strong, Key };

    /// \a numbers: columns that stand at the right.
    SheetModel(int columns, const QList<int> &numbers, QObject *parent = nullptr);

    void setHeaders(const QStringList &headers);
    void setRows(std::vector<SheetRow> rows);

    [[nodiscard]] const std::vector<SheetRow> &rows() const { return m_rows; }

    [[nodiscard]] QString keyAt(int row) const;
    /// -1 when no row has it.
    [[nodiscard]] int rowOf(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    int m_columns;
    QList<int> m_numbers;
    QStringList m_headers;
    std::vector<SheetRow> m_rows;
};

/// Paints the rows of a SheetModel; \a bulletColumn as bullet charts.
class SheetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetDelegate)

public:
    SheetDelegate(const Theme &theme, const SheetModel &model, int bulletColumn = -1,
                  QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintBullet(QPainter &painter, const QRect &area, const Bullet &bullet) const;
    void paintWords(QPainter &painter, const QRect &area, const QModelIndex &index) const;

    const Theme &m_theme;
    const SheetModel &m_model;
    int m_bulletColumn;
};

} // namespace fw::ui
