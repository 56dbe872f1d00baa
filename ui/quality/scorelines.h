// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quality/scoredraft.h"
#include "ui/quality/scorelinemodel.h"

#include <QCoreApplication>

namespace fw::ui {

/// How a sheet is looked at.
struct SheetLook
{
    bool isBlind = false;   ///< no results
    bool tellsLack = false; ///< what is missing stands at each question
    QString heard;          ///< question whose evidence the replay is in
};

/// Words for the lines of a sheet and what it comes to.
class ScoreLines final
{
    Q_DECLARE_TR_FUNCTIONS(ScoreLines)

public:
    /// Sections with the questions that are asked.
    [[nodiscard]] static std::vector<ScoreLine> of(const ScoreDraft &draft, const SheetLook &look);
    /// "no answer", "no comment", "no evidence".
    [[nodiscard]] static QString lack(Lack lack);
    /// "2 answers and 1 comment are missing", or empty.
    [[nodiscard]] static QString lacks(const std::vector<QuestionLack> &lacks);
    /// Why there is nothing to be seen on a sheet that is read; or empty.
    [[nodiscard]] static QString remark(const ScoreDraft &draft, bool isBlind);

private:
    [[nodiscard]] static ScoreLine lineOf(const ScoreDraft &draft,
                                          const quality::Question &question,
                                          const QuestionPoints &points, bool isHidden);
    [[nodiscard]] static QString kindOf(const quality::Question &question);
    [[nodiscard]] static QString evidenceOf(const ScoreDraft &draft, const QString &question);
};

} // namespace fw::ui
