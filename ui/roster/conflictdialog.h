// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rosterversion.h"
#include "ui/roster/rostermerge.h"
#include "ui/theme/theme.h"
#include "ui/widgets/stepdialog.h"

class QTableWidget;

namespace fw::ui {

class RosterEditor;
class RosterPlan;

/// Two people planned at once: who changed what, and whose cell is taken where both did.
class ConflictDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConflictDialog)

public:
    ConflictDialog(RosterPlan &plan, RosterEditor &editor, const roster::RosterDocument &theirs,
                   const Theme &theme, QWidget *parent);

private:
    void fill();
    void takeAll(MergeChoice choice);

    RosterPlan &m_plan;
    RosterEditor &m_editor;
    roster::RosterDocument m_theirs;
    RosterMerge m_merge;
    QTableWidget *m_table;
};

} // namespace fw::ui
