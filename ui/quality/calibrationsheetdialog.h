// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/calibration.h"
#include "core/quality/scorecardversion.h"
#include "ui/widgets/stepdialog.h"

#include <map>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace fw::ui {

/// One call of a calibration session, question by question. It stands beside the window, so that
/// the recording can be heard meanwhile. Deletes itself.
class CalibrationSheetDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalibrationSheetDialog)

public:
    CalibrationSheetDialog(const quality::ScorecardVersion &card, const QString &call,
                           const quality::CalibrationSheet &before, QWidget *parent);

    /// Of the questions that were answered.
    [[nodiscard]] quality::Answers answers() const;
    /// What was written beside questions; empty ones are left out.
    [[nodiscard]] std::map<QString, quality::AnswerNote> notes() const;
    /// The first question without an answer, as it is asked; empty: all are answered.
    [[nodiscard]] QString missing() const;

private:
    struct Field
    {
        const quality::Question *question = nullptr;
        QComboBox *choice = nullptr;
        QDoubleSpinBox *number = nullptr; ///< of a scale; used where the choice is a number
        QLineEdit *note = nullptr;
    };

    void addQuestion(QWidget &form, const quality::Question &question,
                     const quality::CalibrationSheet &before);
    [[nodiscard]] QLineEdit *noteField(const quality::Question &question,
                                       const quality::CalibrationSheet &before, QWidget &form);
    [[nodiscard]] std::optional<quality::Answer> answerOf(const Field &field) const;

    quality::ScorecardVersion m_card;
    std::vector<Field> m_fields;
};

} // namespace fw::ui
