// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/judgedcallsource.h"
#include "core/quality/qualitydesk.h"
#include "ui/widgets/stepdialog.h"

class QComboBox;
class QDateEdit;
class QSpinBox;

namespace fw::ui {

/// The form of a calibration session. Its calls are drawn from a period as those of a plan are, of
/// both operations, so that nobody chooses them. Deletes itself.
class CalibrationDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalibrationDialog)

public:
    CalibrationDialog(quality::QualityDesk &desk, quality::JudgedCallSource &source,
                      QWidget *parent);

private:
    /// Reads the calls; keeps the session when they are there.
    [[nodiscard]] QString begin();
    void finish(const Result<std::vector<quality::JudgedCall>> &calls);
    /// A sentence when it was refused.
    [[nodiscard]] QString keep(const Result<std::vector<quality::JudgedCall>> &calls);
    [[nodiscard]] quality::Calibration session() const;

    quality::QualityDesk &m_desk;
    quality::JudgedCallSource &m_source;
    QLineEdit *m_english;
    QLineEdit *m_chinese;
    QComboBox *m_form;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QSpinBox *m_calls;
    QLineEdit *m_seed;
    QLineEdit *m_participants;
    QLineEdit *m_expert;
    QLineEdit *m_facilitator;
    QLabel *m_words; ///< what came of it later
    std::optional<QString> m_answer;
    bool m_isAsking = false; ///< an answer at once is the form's own
};

} // namespace fw::ui
