// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quality/scoredraft.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace fw::ui {

class EffectLine;
class ThemedLabel;

/// What a sheet comes to: the final score, the raw one beside it where they differ, the grade, how
/// the evaluation stands, what it does to the month, and what is known where the replay is.
class SheetHead final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetHead)

public:
    SheetHead(const quality::QualityDesk &desk, const Theme &theme, QWidget *parent = nullptr);

    void showDraft(const ScoreDraft &draft, bool isBlind);
    /// Nothing: there is no replay.
    void showKnown(const std::optional<KnownScore> &known, quality::Milliseconds position);

private:
    void showScore(const quality::EvaluationScore &score, const ScoreDraft &draft);
    [[nodiscard]] static QString stateOf(const ScoreDraft &draft);

    ThemedLabel *m_title;
    ThemedLabel *m_final;
    ThemedLabel *m_raw;
    ThemedLabel *m_state;
    ThemedLabel *m_grade;
    ThemedLabel *m_known;
    EffectLine *m_effect;
};

} // namespace fw::ui
