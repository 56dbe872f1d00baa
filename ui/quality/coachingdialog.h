// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/qualitydesk.h"
#include "ui/widgets/stepdialog.h"

class QDateEdit;
class QListWidget;

namespace fw::ui {

/// Plans a coaching talk after an evaluation: its failed answers with evidence are the clips.
class CoachingDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoachingDialog)

public:
    CoachingDialog(const quality::QualityDesk &desk, const quality::Evaluation &evaluation,
                   QWidget *parent);

    [[nodiscard]] quality::CoachingTask task() const;

private:
    void addClips(const quality::Evaluation &evaluation, const quality::ScorecardVersion &card);

    quality::CoachingTask m_task;
    std::vector<quality::CoachingClip> m_clips; ///< by row of the list
    QPlainTextEdit *m_goal = nullptr;
    QLineEdit *m_coach = nullptr;
    QDateEdit *m_due;
    QListWidget *m_list;
};

} // namespace fw::ui
