// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QAbstractScrollArea;

namespace fw::ui {

/// What a view that paints its cells itself tells about them, so that screen readers see each.
/// Implemented by a QAbstractScrollArea, which calls exposePaintedCells() once.
class PaintedCells
{
public:
    virtual ~PaintedCells() = default;

    [[nodiscard]] virtual int cellCount() const = 0;
    /// All that the cell says, as one sentence.
    [[nodiscard]] virtual QString cellText(int cell) const = 0;
    /// In the viewport; may lie outside of what is scrolled into view.
    [[nodiscard]] virtual QRect cellArea(int cell) const = 0;
    /// The cell under a point of the viewport, or -1.
    [[nodiscard]] virtual int cellAt(const QPoint &point) const = 0;
    /// The cell that has the keyboard, or -1.
    [[nodiscard]] virtual int currentCell() const = 0;
    [[nodiscard]] virtual bool isCellSelected(int cell) const = 0;

protected:
    PaintedCells() = default;
    PaintedCells(const PaintedCells &) = default;
    PaintedCells &operator=(const PaintedCells &) = default;
};

/// Makes screen readers see the cells of every PaintedCells; asking again does nothing.
void exposePaintedCells();
/// Tells them that the keyboard moved to \a cell of \a view.
void announceCell(QAbstractScrollArea &view, int cell);

} // namespace fw::ui
