// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/qualitydesk.h"
#include "ui/replay/replaymarks.h"
#include "ui/widgets/stepdialog.h"

namespace fw::ui {

/// Contests answers, question by question, each with its own words.
class AppealDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppealDialog)

public:
    AppealDialog(quality::QualityDesk &desk, const quality::Evaluation &evaluation,
                 const quality::ScorecardVersion &card, QWidget *parent);

private:
    [[nodiscard]] QString submit();

    struct Row
    {
        ReplayMark mark;
        QLineEdit *text = nullptr;
    };

    quality::QualityDesk &m_desk;
    quality::EvaluationId m_id;
    std::vector<Row> m_rows;
};

} // namespace fw::ui
