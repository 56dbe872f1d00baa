// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QMenu;
class QWidget;

namespace fw::ui {

class RosterCursor;
class RosterEditor;
class RosterHand;

/// What can be done with the selected cells. Of the current cell's shift patterns it says which
/// cannot be, and why not.
class CellMenu final
{
    Q_DECLARE_TR_FUNCTIONS(CellMenu)

public:
    /// The menu belongs to \a parent and deletes itself.
    [[nodiscard]] static QMenu *make(RosterEditor &editor, RosterCursor &cursor, RosterHand &hand,
                                     QWidget *parent);

private:
    static void addPatterns(QMenu &menu, RosterEditor &editor, RosterCursor &cursor,
                            RosterHand &hand);
};

} // namespace fw::ui
