// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/agreement.h"
#include "core/quality/evaluationscore.h"

#include <QByteArray>
#include <QStringList>

namespace fw::quality {

/// What the files of a folder of scores hold, as text, and what is made of them. Each reader's
/// error names the file, the line and the column.

/// form.csv: question_id, section, section_weight, question_weight, type (yes_no, scale, choice,
/// text), min, max, critical (none, customer, business, compliance), fatal (0 or 1), bonus_points.
/// What is left out is: weight 1, yes_no, 0 to 1, none, 0, 0.
[[nodiscard]] Result<Scorecard> readForm(const QByteArray &bytes, const QString &file);

/// The answers of one evaluation.
struct AnswerSheet
{
    QString id;
    Answers answers;
};

/// answers.csv: evaluation_id, question_id, answer (yes, no, a number, NA). In the order in which
/// the evaluations come first.
[[nodiscard]] Result<std::vector<AnswerSheet>>
readAnswers(const QByteArray &bytes, const QString &file, const Scorecard &scorecard);

/// Who rated what, of one set.
struct AgreementSet
{
    QString name;
    QStringList units;
    QStringList raters;
    std::vector<Ratings> ratings; ///< by rater
    Ratings expert;               ///< empty where there is none
};

/// agreement_NAME.csv: rater, then a column a unit; an empty cell was not rated.
[[nodiscard]] Result<AgreementSet> readAgreement(const QByteArray &bytes, const QString &file,
                                                 const QString &name);
/// reference_NAME.csv: unit, expert; into a set that was read.
[[nodiscard]] Outcome readReference(const QByteArray &bytes, const QString &file,
                                    AgreementSet &set);

/// evaluations.csv, one line an evaluation; "NA" for the scores of one that is not scorable.
[[nodiscard]] QByteArray evaluationsText(const std::vector<AnswerSheet> &sheets,
                                         const std::vector<EvaluationScore> &scores);
/// summary.csv: shares in per cent with two decimals, "NA" where nothing was assessed.
[[nodiscard]] QByteArray summaryText(const QualitySummary &summary);
/// agreement.csv: alphas of each set, agreement and kappa of each pair of raters (six decimals),
/// and bias and mean absolute deviation of each rater from the expert where there is one (four).
[[nodiscard]] QByteArray agreementText(const std::vector<AgreementSet> &sets);

} // namespace fw::quality
