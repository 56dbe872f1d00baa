// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/sheethead.h"

#include "ui/quality/effectline.h"
#include "ui/quality/scoretext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/themedlabel.h"
#include "ui/widgets/visibletext.h"

#include <QHBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::EvaluationScore;
using quality::EvaluationState;

namespace {

constexpr int kScoreSize = 24; ///< pixels

/// One place where a score is told from one that lies just below.
constexpr int kPlaces = 2;

} // namespace

SheetHead::SheetHead(const quality::QualityDesk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_final(new ThemedLabel(theme, FontRole::Figure, Token::Text, this))
    , m_raw(new ThemedLabel(theme, FontRole::Body, Token::MutedText, this))
    , m_state(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
    , m_grade(new ThemedLabel(theme, FontRole::Small, Token::Text, this))
    , m_known(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
    , m_effect(new EffectLine(desk, theme, this))
{
    m_title->setObjectName(u"sheetTitle"_s);
    m_final->setObjectName(u"sheetFinal"_s);
    m_raw->setObjectName(u"sheetRaw"_s);
    m_state->setObjectName(u"sheetState"_s);
    m_grade->setObjectName(u"sheetGrade"_s);
    m_known->setObjectName(u"sheetKnown"_s);
    m_final->setPixelSize(kScoreSize);
    m_title->setWordWrap(true);
    m_state->setWordWrap(true);
    m_grade->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_title, 1);
    first->addWidget(m_final);
    first->addWidget(m_raw);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_state, 1);
    second->addWidget(m_grade);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 6);
    column->setSpacing(2);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_effect);
    column->addWidget(m_known);
    m_known->hide();
}

QString SheetHead::stateOf(const ScoreDraft &draft)
{
    const quality::Evaluation &evaluation = draft.evaluation();
    if (draft.mode() == ScoreDraft::Mode::TryingOut) {
        return tr("Tried out: nothing is kept");
    }
    if (draft.mode() == ScoreDraft::Mode::FillingIn) {
        if (draft.keepError()) {
            //: %1 is the reason, a sentence
            return tr("▲ Not kept yet, tried again: %1")
                .arg(ScoreText::refusal(*draft.keepError()));
        }
        return draft.isKept() ? tr("Draft kept") : tr("Draft…");
    }
    QStringList parts{ScoreText::state(evaluation.state), visibleText(evaluation.evaluator)};
    if (evaluation.isInternal) {
        parts << tr("internal");
    }
    if (evaluation.state == EvaluationState::Voided) {
        parts << visibleText(evaluation.voided.words);
    }
    const quality::Revision *counting = evaluation.counting();
    const quality::Revision *original = evaluation.original();
    if (counting != nullptr && counting != original && original->score.final) {
        //: %1 is a score
        parts << tr("changed in the appeal, was %1")
                     .arg(ScoreText::number(*original->score.final, kPlaces));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void SheetHead::showDraft(const ScoreDraft &draft, bool isBlind)
{
    const bool hasSheet = draft.mode() != ScoreDraft::Mode::Nothing;
    setVisible(hasSheet);
    if (!hasSheet) {
        return;
    }
    //: %1 is the title of a scorecard, %2 the number of its version
    m_title->setText(
        tr("%1 v%2").arg(ScoreText::of(draft.card().title), QString::number(draft.card().version)));
    m_state->setText(stateOf(draft));
    const bool isWaiting =
        draft.mode() == ScoreDraft::Mode::Reading && draft.evaluation().revisions.empty();
    const bool isHidden = isBlind || isWaiting;
    const bool isRead = draft.mode() == ScoreDraft::Mode::Reading && !isHidden;
    m_effect->showEvaluation(isRead ? &draft.evaluation() : nullptr);
    m_final->setVisible(!isHidden);
    m_raw->setVisible(!isHidden);
    m_grade->setVisible(!isHidden);
    if (isHidden) {
        return;
    }
    const quality::Revision *shown = draft.evaluation().counting();
    shown = shown != nullptr ? shown : draft.evaluation().original();
    showScore(draft.isWritable() || shown == nullptr ? draft.score() : shown->score, draft);
}

void SheetHead::showScore(const EvaluationScore &score, const ScoreDraft &draft)
{
    m_final->setText(score.final ? ScoreText::number(*score.final, kPlaces) : QString(kNoFigure));
    m_final->setToken(score.isFatal ? Token::Critical : Token::Text);
    const bool differs = score.raw && score.final && *score.raw != *score.final;
    //: the score before a fatal error or bonus points, beside the final one
    m_raw->setText(differs ? tr("raw %1").arg(ScoreText::number(*score.raw, kPlaces)) : QString());
    m_raw->setVisible(differs);
    //: name of the figure for screen readers
    m_final->setAccessibleName(tr("Final score %1").arg(m_final->text()));
    QStringList parts;
    if (score.isFatal) {
        parts << tr("Fatal error");
    }
    if (score.final) {
        if (const quality::GradeBand *grade = draft.card().gradeOf(*score.final)) {
            parts << ScoreText::of(grade->name);
        }
    } else {
        parts << (draft.isWritable() ? tr("nothing answered yet") : tr("not scorable"));
    }
    m_grade->setText(parts.join(u" · "_s));
    m_grade->setToken(score.isFatal ? Token::Critical : Token::Text);
}

void SheetHead::showKnown(const std::optional<KnownScore> &known, quality::Milliseconds position)
{
    m_known->setVisible(known && known->shown > 0);
    if (!known) {
        return;
    }
    const QString score =
        known->score.final ? ScoreText::number(*known->score.final, kPlaces) : QString(kNoFigure);
    //: %1 a moment of the recording, %2 the score as far as it was heard, %3 of %4 questions
    m_known->setText(tr("By %1: %2 (%3 of %4 heard)")
                         .arg(ScoreText::moment(position), score, QString::number(known->known),
                              QString::number(known->shown)));
}

} // namespace fw::ui
