// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rostercheck.h"

#include <QCoreApplication>

#include <functional>
#include <optional>
#include <vector>

namespace fw::ui {

class RosterEditor;

/// Cells in rows and columns, as they are selected and copied.
using CellBlock = std::vector<std::vector<roster::CellKey>>;

/// What a hand does with cells, each as one step with its name. Each gives false when nothing was
/// changed by it.
class RosterStrokes final
{
    Q_DECLARE_TR_FUNCTIONS(RosterStrokes)

public:
    explicit RosterStrokes(RosterEditor &editor);

    bool paint(const std::vector<roster::CellKey> &cells, const QString &patternCode);
    bool dayOff(const std::vector<roster::CellKey> &cells);
    bool leave(const std::vector<roster::CellKey> &cells, roster::LeaveKind kind);
    bool clear(const std::vector<roster::CellKey> &cells);
    /// Pins them all, or frees them all when all are pinned.
    bool togglePin(const std::vector<roster::CellKey> &cells);
    /// Moves shifts in time.
    bool nudge(const std::vector<roster::CellKey> &cells, int minutes);
    /// Makes the last span of shifts longer or shorter, by a quarter of an hour at least.
    bool stretch(const std::vector<roster::CellKey> &cells, int minutes);
    bool setCell(const roster::CellKey &key, const roster::Cell &cell);

    /// As lines of tabs, which other programs take, too.
    [[nodiscard]] QString copyText(const CellBlock &block) const;
    /// The cells of a text, as pasted with the upper left one at \a rows[0][0]; a single cell fills
    /// the whole of \a rows. Words that mean nothing leave their cells as they are.
    bool paste(const CellBlock &rows, const QString &text);
    bool cut(const CellBlock &block);

    /// What moving (or copying) \a cells by so many days and rows of people would change.
    [[nodiscard]] std::vector<roster::CellChange> carried(const std::vector<roster::CellKey> &cells,
                                                          int days, int rows, bool isCopy) const;
    bool carry(const std::vector<roster::CellKey> &cells, int days, int rows, bool isCopy);

private:
    bool apply(const QString &what, const std::vector<roster::CellKey> &cells,
               const std::function<roster::Cell(const roster::Cell &)> &change);

    RosterEditor &m_editor;
};

} // namespace fw::ui
