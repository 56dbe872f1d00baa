// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rostercheck.h"

#include <QUndoCommand>

#include <vector>

namespace fw::ui {

class RosterEditor;

/// One step of a plan: what its cells had before, and what they have after.
class CellsCommand final : public QUndoCommand
{
public:
    CellsCommand(RosterEditor &editor, const QString &what, std::vector<roster::CellChange> before,
                 std::vector<roster::CellChange> after);

    void undo() override;
    void redo() override;

    [[nodiscard]] const std::vector<roster::CellChange> &changes() const { return m_after; }

private:
    RosterEditor &m_editor;
    std::vector<roster::CellChange> m_before;
    std::vector<roster::CellChange> m_after;
};

} // namespace fw::ui
