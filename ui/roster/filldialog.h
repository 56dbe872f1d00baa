// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rotation.h"
#include "ui/widgets/stepdialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace fw::ui {

class RosterEditor;

/// Fills the plan from a rotation: which one, how many groups take turns, and from where.
class FillDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FillDialog)

public:
    FillDialog(RosterEditor &editor, QWidget *parent);

private:
    void showCycle();
    [[nodiscard]] roster::Roster filledFrom(const roster::Rotation &rotation, int groups) const;
    /// The rotation whose plan is nearest to what is required.
    [[nodiscard]] int nearest() const;
    [[nodiscard]] QString apply();

    RosterEditor &m_editor;
    std::vector<roster::Rotation> m_rotations;
    QComboBox *m_rotation;
    QLabel *m_cycle;
    QSpinBox *m_groups;
    QCheckBox *m_mends;
};

} // namespace fw::ui
