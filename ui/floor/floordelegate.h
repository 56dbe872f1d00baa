// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace fw::ui {

class Theme;

/// Paints the cells of the floor's tables with fillRect and drawText only: half the cost of the
/// style's way.
class FloorDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FloorDelegate)

public:
    /// \a stateColumn and \a trendColumn are painted as bar and line; -1 for none.
    FloorDelegate(const Theme &theme, int stateColumn, int trendColumn, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintStates(QPainter &painter, const QRect &area, const QModelIndex &index) const;
    void paintWords(QPainter &painter, QRect area, const QModelIndex &index) const;

    const Theme &m_theme;
    int m_stateColumn;
    int m_trendColumn;
};

/// Paints a scope: name at the left, agents at the right, a mark between them.
class ScopeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScopeDelegate)

public:
    explicit ScopeDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace fw::ui
