// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/qualitydesk.h"
#include "ui/widgets/stepdialog.h"

class QComboBox;

namespace fw::ui {

/// The first review of an appeal: endorsed or rejected, and why.
class ReviewDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewDialog)

public:
    ReviewDialog(quality::QualityDesk &desk, const quality::Evaluation &evaluation,
                 QWidget *parent);
};

/// The final review: kept, changed (then each contested question can be answered anew), or void.
class DecideDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DecideDialog)

public:
    DecideDialog(quality::QualityDesk &desk, const quality::Evaluation &evaluation,
                 const quality::ScorecardVersion &card, QWidget *parent);

private:
    void addAnswers(const quality::Evaluation &evaluation, const quality::ScorecardVersion &card);
    void showFields();
    [[nodiscard]] QString submit();

    struct Row
    {
        QString question;
        std::vector<quality::Answer> answers; ///< by item behind the first: "as it was"
        QComboBox *box = nullptr;
    };

    quality::QualityDesk &m_desk;
    quality::EvaluationId m_id;
    QComboBox *m_outcome;
    std::vector<Row> m_rows;
    QPlainTextEdit *m_words = nullptr;
};

} // namespace fw::ui
