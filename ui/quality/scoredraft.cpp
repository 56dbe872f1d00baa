// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/scoredraft.h"

#include <algorithm>

namespace fw::ui {

using quality::Answer;
using quality::Answers;
using quality::Evaluation;
using quality::EvaluationState;
using quality::Milliseconds;

namespace {

bool isBeingScored(const Evaluation &evaluation)
{
    return evaluation.state == EvaluationState::Assigned ||
           evaluation.state == EvaluationState::InProgress;
}

/// What a reader sees: what counts, or of a void one what was submitted.
const quality::Revision *shownOf(const Evaluation &evaluation)
{
    const quality::Revision *counting = evaluation.counting();
    return counting != nullptr ? counting : evaluation.original();
}

} // namespace

ScoreDraft::ScoreDraft(quality::QualityDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ScoreDraft::keep);
}

ScoreDraft::~ScoreDraft()
{
    const QSignalBlocker blocker(this);
    keep();
}

void ScoreDraft::open(const Evaluation &evaluation, const quality::ScorecardVersion &card)
{
    const bool isSame = m_mode == Mode::FillingIn && m_evaluation.id == evaluation.id;
    if (!isSame) {
        keep();
    }
    const bool mayFill = isBeingScored(evaluation) && m_desk.mayEvaluate(evaluation);
    const bool isOurs =
        isSame && mayFill && (m_isDirty || m_isKeeping || evaluation.draft.answers == m_asked);
    m_evaluation = evaluation;
    m_card = card;
    m_mode = mayFill ? Mode::FillingIn : Mode::Reading;
    if (!isOurs) {
        m_isDirty = false;
        m_error.reset();
        m_timer.stop();
        const quality::Revision *shown = mayFill ? &evaluation.draft : shownOf(evaluation);
        takeFrom(shown != nullptr ? shown->answers : Answers(),
                 shown != nullptr ? shown->notes : AnswerNotes());
    }
    emit changed();
    emit keptChanged();
}

void ScoreDraft::tryOut(const quality::ScorecardVersion &card, const Answers &answers,
                        const AnswerNotes &notes)
{
    keep();
    m_evaluation = {};
    m_card = card;
    m_mode = Mode::TryingOut;
    m_isDirty = false;
    m_error.reset();
    takeFrom(answers, notes);
    emit changed();
    emit keptChanged();
}

void ScoreDraft::close()
{
    keep();
    m_mode = Mode::Nothing;
    m_evaluation = {};
    m_card = {};
    m_isDirty = false;
    m_error.reset();
    m_timer.stop();
    takeFrom({}, {});
    emit changed();
    emit keptChanged();
}

void ScoreDraft::takeFrom(const Answers &answers, const AnswerNotes &notes)
{
    m_answers = answers;
    m_notes = notes;
    m_begun.clear();
    m_asked = askedOnly(m_card.card, m_answers);
}

quality::EvaluationScore ScoreDraft::score() const
{
    return scoreOf(m_card.card, m_asked);
}

void ScoreDraft::answer(const QString &question, const Answer &answer)
{
    const auto known = m_answers.find(question);
    if (isWritable() && (known == m_answers.end() || known->second != answer)) {
        m_answers[question] = answer;
        touch();
    }
}

void ScoreDraft::unanswer(const QString &question)
{
    if (isWritable() && m_answers.erase(question) > 0) {
        touch();
    }
}

void ScoreDraft::setComment(const QString &question, const QString &comment)
{
    const auto note = m_notes.find(question);
    const bool isSame = note != m_notes.end() ? note->second.comment == comment : comment.isEmpty();
    if (isWritable() && !isSame) {
        m_notes[question].comment = comment;
        touch();
    }
}

void ScoreDraft::markFrom(const QString &question, Milliseconds position)
{
    if (!isWritable()) {
        return;
    }
    const auto note = m_notes.find(question);
    if (note != m_notes.end() && note->second.evidence && note->second.evidence->to > position) {
        note->second.evidence->from = position;
        m_begun.erase(question);
        touch();
    } else {
        m_begun[question] = position;
        emit changed();
    }
}

bool ScoreDraft::markTo(const QString &question, Milliseconds position)
{
    if (!isWritable()) {
        return true;
    }
    const auto note = m_notes.find(question);
    const bool hasEvidence = note != m_notes.end() && note->second.evidence;
    const std::optional<Milliseconds> begun = begunAt(question);
    const Milliseconds from = begun         ? *begun
                              : hasEvidence ? note->second.evidence->from
                                            : std::max(Milliseconds(0), position - kUsualEvidence);
    if (position <= from) {
        return false;
    }
    m_begun.erase(question);
    m_notes[question].evidence = quality::Span{from, position};
    touch();
    return true;
}

void ScoreDraft::removeEvidence(const QString &question)
{
    const auto note = m_notes.find(question);
    const bool wasBegun = m_begun.erase(question) > 0;
    if (isWritable() && note != m_notes.end() && note->second.evidence) {
        note->second.evidence.reset();
        touch();
    } else if (wasBegun) {
        emit changed();
    }
}

std::optional<Milliseconds> ScoreDraft::begunAt(const QString &question) const
{
    const auto begun = m_begun.find(question);
    return begun != m_begun.end() ? std::optional(begun->second) : std::nullopt;
}

void ScoreDraft::touch()
{
    m_asked = askedOnly(m_card.card, m_answers);
    if (m_mode == Mode::FillingIn) {
        m_isDirty = true;
        if (!m_timer.isActive()) { // not put off by whoever goes on writing
            m_timer.start(kKeepAfter);
        }
    }
    emit changed();
    emit keptChanged();
}

AnswerNotes ScoreDraft::askedNotes() const
{
    AnswerNotes notes;
    for (const auto &[id, note] : m_notes) {
        const quality::Question *question = m_card.card.find(id);
        if (question != nullptr && isAsked(m_card.card, *question, m_answers)) {
            notes[id] = note;
        }
    }
    return notes;
}

void ScoreDraft::keep()
{
    if (!m_isDirty || m_isKeeping || m_mode != Mode::FillingIn) {
        return;
    }
    m_timer.stop();
    m_isKeeping = true;
    const quality::EvaluationId id = m_evaluation.id;
    Outcome kept = m_evaluation.state == EvaluationState::Assigned ? m_desk.start(id) : success();
    if (kept) {
        m_evaluation.state = EvaluationState::InProgress;
        kept = m_desk.keepDraft(id, m_asked, askedNotes());
    }
    m_isKeeping = false;
    if (kept) {
        m_isDirty = false;
        m_error.reset();
    } else {
        m_error = kept.error();
        m_timer.start(kKeepAgain);
    }
    emit keptChanged();
}

Outcome ScoreDraft::submit()
{
    keep();
    if (m_error) {
        return *m_error;
    }
    return m_desk.submit(m_evaluation.id);
}

} // namespace fw::ui
