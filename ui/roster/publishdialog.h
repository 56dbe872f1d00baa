// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/stepdialog.h"

class QCheckBox;
class QLabel;

namespace fw::ui {

class RosterEditor;
class RosterPlan;

/// Hands a plan on: the partner signs and submits it, the carrier releases or refuses it. Shows
/// what the check found, who signs, and the hash of what is signed.
class PublishDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PublishDialog)

public:
    PublishDialog(RosterPlan &plan, RosterEditor &editor, const Theme &theme, QWidget *parent);

private:
    void addResult(const Theme &theme);
    void submitPlan(const Done &done);
    void decidePlan(const Done &done);

    RosterPlan &m_plan;
    RosterEditor &m_editor;
    bool m_isDecision;
    QCheckBox *m_releases = nullptr; ///< at once after submitting, when this person may
    QCheckBox *m_refuses = nullptr;
    QLineEdit *m_reason = nullptr;
    QString m_failure;
};

} // namespace fw::ui
