// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incidents/stepdialog.h"
#include "ui/roster/rostersheet.h"

namespace fw::ui {

class RosterEditor;

/// What an import would do, and which lines it can't take; all or nothing.
class RosterImportDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RosterImportDialog)

public:
    RosterImportDialog(RosterEditor &editor, const QByteArray &bytes, QWidget *parent);

private:
    RosterEditor &m_editor;
    RosterSheet::Import m_import;
};

} // namespace fw::ui
