// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/cellscommand.h"

#include "ui/roster/rostereditor.h"

#include <utility>

namespace fw::ui {

CellsCommand::CellsCommand(RosterEditor &editor, const QString &what,
                           std::vector<roster::CellChange> before,
                           std::vector<roster::CellChange> after)
    : QUndoCommand(what)
    , m_editor(editor)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void CellsCommand::undo()
{
    m_editor.put(m_before);
}

void CellsCommand::redo()
{
    m_editor.put(m_after);
}

} // namespace fw::ui
