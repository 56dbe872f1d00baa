// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/qualitydesk.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace fw::ui {

class ThemedLabel;

/// What a score does to the month: the mean of the agent and that of the team without it and with
/// it, of how many, and what that is worth in the settlement where somebody knows. Hidden where
/// there is nothing to say.
class EffectLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EffectLine)

public:
    EffectLine(const quality::QualityDesk &desk, const Theme &theme, QWidget *parent = nullptr);

    /// Null: no score is shown.
    void showEvaluation(const quality::Evaluation *evaluation);

private:
    [[nodiscard]] QString words(const quality::Evaluation &evaluation) const;
    [[nodiscard]] static QString means(const quality::MonthEffect &effect);
    [[nodiscard]] static QString worth(const quality::SettlementEffect &effect);

    const quality::QualityDesk &m_desk;
    ThemedLabel *m_words;
};

} // namespace fw::ui
