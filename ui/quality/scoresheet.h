// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/evaluation.h"
#include "core/quality/scorecardversion.h"

#include <QWidget>

#include <memory>

namespace fw::quality {
class QualityDesk;
}

namespace fw::ui {

class Theme;

/// The scorecard beside a recording: question by question with its answer, its evidence and what it
/// earned; filled in without the mouse when the evaluation is the reader's to fill in, and kept as
/// a draft by itself.
///
/// Keys while filling in: up and down or K and J move, Y, N and X answer, digits give points or
/// take a choice, Return goes on, [ and ] mark the evidence, C comments, M goes to what is missing,
/// G to the evidence, Ctrl+Return submits.
class ScoreSheet final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScoreSheet)

public:
    ScoreSheet(quality::QualityDesk &desk, const Theme &theme, QWidget *parent = nullptr);
    /// Keeps what was filled in.
    ~ScoreSheet() override;

    /// Keeps what was filled in before. An evaluation that is the reader's turn is opened for
    /// filling in. The same one again keeps the place, and what is not kept yet.
    void show(const quality::Evaluation &evaluation, const quality::ScorecardVersion &card);
    /// Fills in a card for nobody's results: a preview, a classroom, a calibration. Nothing is
    /// kept; edited() tells of each change.
    void tryOut(const quality::ScorecardVersion &card, const quality::Answers &answers = {},
                const std::map<QString, quality::AnswerNote> &notes = {});
    void clear();

    /// Where the replay is: scrolls along, and shows the score as known by then.
    void setPosition(quality::Milliseconds position);
    /// Hides all results (classroom mode) until it is called with false.
    void setBlind(bool isBlind);
    /// The question that is being looked at.
    void setCurrent(const QString &question);
    [[nodiscard]] QString current() const;
    /// Begin and end of the evidence of the current question, by two keys.
    void markFrom(quality::Milliseconds position);
    void markTo(quality::Milliseconds position);
    /// Keeps the draft now, if there is anything to keep.
    void keep();

    [[nodiscard]] bool isFillingIn() const;
    /// What is filled in now; of a finished one what counts.
    [[nodiscard]] const quality::Answers &answers() const;
    [[nodiscard]] const std::map<QString, quality::AnswerNote> &notes() const;

signals:
    /// A question was chosen: the replay goes to 2 s before its evidence and loops over it.
    void questionChosen(const QString &question);
    void submitted(fw::quality::EvaluationId id);
    /// [ or ] was pressed: markFrom() or markTo() is wanted with where the replay is.
    void markFromWished();
    void markToWished();
    /// Something was filled in.
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace fw::ui
