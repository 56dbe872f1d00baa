// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/sheetreading.h"

#include <algorithm>

namespace fw::ui {

using quality::Answer;
using quality::Answers;
using quality::Question;
using quality::QuestionType;
using quality::Scorecard;
using quality::Section;

namespace {

const Answer *answerTo(const Question &question, const Answers &answers)
{
    const auto found = answers.find(question.id);
    return found != answers.end() ? &found->second : nullptr;
}

/// Whether it shares the points of 100.
bool weighs(const Scorecard &card, const Question &question, const Answers &answers,
            Unanswered unanswered)
{
    if (question.type == QuestionType::Text || question.isBonus() ||
        !isAsked(card, question, answers)) {
        return false;
    }
    const Answer *answer = answerTo(question, answers);
    return answer != nullptr ? answer->isApplicable() && isFitting(question, *answer)
                             : unanswered == Unanswered::StillOpen;
}

const quality::AnswerNote *noteOf(const Question &question, const AnswerNotes &notes)
{
    const auto found = notes.find(question.id);
    return found != notes.end() ? &found->second : nullptr;
}

void addLacks(std::vector<QuestionLack> &lacks, const Question &question, const Answer *answer,
              const quality::AnswerNote *note)
{
    const bool hasComment = note != nullptr && !note->comment.trimmed().isEmpty();
    if (question.type == QuestionType::Text) {
        const bool isWanted = question.needsComment || !question.mayNotApply;
        if (isWanted && !hasComment) {
            lacks.push_back({question.id, Lack::Comment});
        }
        return;
    }
    if (answer == nullptr || !isFitting(question, *answer)) {
        lacks.push_back({question.id, Lack::Answer});
        return;
    }
    const std::optional<Exact> percent = percentOf(question, *answer);
    if (!percent || *percent >= Exact(50)) {
        return;
    }
    if (question.needsComment && !hasComment) {
        lacks.push_back({question.id, Lack::Comment});
    }
    if ((question.isFatal || question.needsEvidence) && (note == nullptr || !note->evidence)) {
        lacks.push_back({question.id, Lack::Evidence});
    }
}

} // namespace

Answers askedOnly(const Scorecard &card, const Answers &answers)
{
    Answers asked;
    for (const auto &[id, answer] : answers) {
        const Question *question = card.find(id);
        if (question != nullptr && isAsked(card, *question, answers)) {
            asked[id] = answer;
        }
    }
    return asked;
}

std::map<QString, QuestionPoints> pointsOf(const Scorecard &card, const Answers &answers,
                                           Unanswered unanswered)
{
    std::vector<Exact> sums; // of the weights in each section
    Exact all;
    for (const Section &section : card.sections) {
        Exact sum;
        for (const Question &question : section.questions) {
            sum += weighs(card, question, answers, unanswered) ? question.weight : Exact();
        }
        all += sum.isPositive() ? section.weight : Exact();
        sums.push_back(sum);
    }
    std::map<QString, QuestionPoints> points;
    for (std::size_t number = 0; number < card.sections.size(); ++number) {
        const Section &section = card.sections[number];
        for (const Question &question : section.questions) {
            QuestionPoints &each = points[question.id];
            each.isBonus = question.isBonus();
            const bool counts = weighs(card, question, answers, unanswered);
            if (each.isBonus) {
                each.of = question.bonus;
            } else if (counts && sums[number].isPositive() && all.isPositive()) {
                each.of = Exact(100) * section.weight / all * question.weight / sums[number];
            }
            const Answer *answer = answerTo(question, answers);
            if (answer == nullptr || !isFitting(question, *answer) ||
                !isAsked(card, question, answers)) {
                continue;
            }
            if (const std::optional<Exact> percent = percentOf(question, *answer)) {
                const bool isFull = *percent == Exact(100);
                each.isFailed = *percent < Exact(50);
                each.earned =
                    each.isBonus ? (isFull ? each.of : Exact()) : percentOf(each.of, *percent);
            }
        }
    }
    return points;
}

std::vector<QuestionLack> lacksOf(const Scorecard &card, const Answers &answers,
                                  const AnswerNotes &notes)
{
    std::vector<QuestionLack> lacks;
    for (const Section &section : card.sections) {
        for (const Question &question : section.questions) {
            if (isAsked(card, question, answers)) {
                addLacks(lacks, question, answerTo(question, answers), noteOf(question, notes));
            }
        }
    }
    return lacks;
}

KnownScore knownAt(const Scorecard &card, const Answers &answers, const AnswerNotes &notes,
                   quality::Milliseconds position)
{
    KnownScore known;
    Answers heard;
    for (const auto &[id, answer] : answers) {
        const auto note = notes.find(id);
        if (note == notes.end() || !note->second.evidence) {
            continue;
        }
        ++known.shown;
        if (note->second.evidence->to <= position) {
            ++known.known;
            heard[id] = answer;
        }
    }
    known.score = scoreOf(card, heard);
    return known;
}

QString heardAt(const AnswerNotes &notes, quality::Milliseconds position)
{
    QString heard;
    quality::Milliseconds begin{-1};
    for (const auto &[id, note] : notes) {
        const auto &span = note.evidence;
        if (span && span->from <= position && position < span->to && span->from > begin) {
            heard = id;
            begin = span->from;
        }
    }
    return heard;
}

} // namespace fw::ui
