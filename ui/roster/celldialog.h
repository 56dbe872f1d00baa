// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roster/rosterstrokes.h"
#include "ui/widgets/stepdialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace fw::ui {

/// One cell in words: the shift, its hours, overtime, a note.
class CellDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellDialog)

public:
    CellDialog(RosterEditor &editor, const roster::CellKey &key, QWidget *parent);

private:
    void fill();
    void showHours();
    [[nodiscard]] QString apply();

    RosterEditor &m_editor;
    roster::CellKey m_key;
    QComboBox *m_what;
    QLineEdit *m_hours;
    QSpinBox *m_overtime;
    QLineEdit *m_note;
};

} // namespace fw::ui
