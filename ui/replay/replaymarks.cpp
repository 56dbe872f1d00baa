// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/replaymarks.h"

#include <algorithm>

namespace fw::ui {

using quality::Milliseconds;
using quality::Question;
using quality::Span;

namespace {

MarkResult resultOf(const Question &question, const std::optional<Exact> &percent)
{
    if (!percent) {
        return MarkResult::Open;
    }
    if (*percent < Exact(50)) {
        // A bonus that was not earned is nothing lost.
        return question.isFatal     ? MarkResult::Fatal
               : question.isBonus() ? MarkResult::Open
                                    : MarkResult::Failed;
    }
    return *percent < Exact(100) && !question.isBonus() ? MarkResult::Partial : MarkResult::Full;
}

Exact weightOf(const std::vector<Question> &questions)
{
    Exact sum;
    for (const Question &each : questions) {
        sum += each.isBonus() ? Exact() : each.weight;
    }
    return sum;
}

/// The place from which a walk goes on.
Milliseconds walkedFrom(const ReplayMarks &marks, const MarkPlace &place)
{
    const ReplayMark *const current = markOf(marks, place.question);
    const bool isHeard = current != nullptr && current->span && place.at >= startOf(*current) &&
                         place.at <= current->span->to;
    return isHeard ? current->span->from : place.at;
}

} // namespace

ReplayMarks marksOf(const quality::Scorecard &card, const quality::Answers &answers,
                    const std::map<QString, quality::AnswerNote> &notes)
{
    Exact sections;
    for (const quality::Section &each : card.sections) {
        sections += each.weight;
    }
    ReplayMarks marks;
    for (const quality::Section &section : card.sections) {
        const Exact weight = weightOf(section.questions);
        for (const Question &question : section.questions) {
            ReplayMark mark;
            mark.question = question.id;
            mark.number = int(marks.size()) + 1;
            mark.text = question.text;
            mark.critical = question.critical;
            mark.most = question.isBonus() ? question.bonus
                        : weight.isZero() || sections.isZero()
                            ? Exact()
                            : Exact(100) * section.weight / sections * question.weight / weight;
            const auto answer = answers.find(question.id);
            if (answer != answers.end() && quality::isAsked(card, question, answers)) {
                const std::optional<Exact> percent = quality::percentOf(question, answer->second);
                mark.result = resultOf(question, percent);
                if (percent) {
                    mark.points = (mark.most * *percent / Exact(100)).rounded(2, Rounding::HalfUp);
                }
            }
            if (const auto note = notes.find(question.id); note != notes.end()) {
                mark.span = note->second.evidence;
                mark.comment = note->second.comment;
            }
            marks.push_back(std::move(mark));
        }
    }
    return marks;
}

Milliseconds startOf(const ReplayMark &mark)
{
    return std::max(Milliseconds(0), mark.span->from - kLeadIn);
}

const ReplayMark *markOf(const ReplayMarks &marks, const QString &question)
{
    const auto found = std::ranges::find(marks, question, &ReplayMark::question);
    return found == marks.end() ? nullptr : &*found;
}

const ReplayMark *nextMark(const ReplayMarks &marks, const MarkPlace &place, const MarkTest &test)
{
    const Milliseconds from = walkedFrom(marks, place);
    const ReplayMark *best = nullptr;
    for (const ReplayMark &each : marks) {
        if (each.span && each.span->from > from && test(each) &&
            (best == nullptr || each.span->from < best->span->from)) {
            best = &each;
        }
    }
    return best;
}

const ReplayMark *previousMark(const ReplayMarks &marks, const MarkPlace &place,
                               const MarkTest &test)
{
    const Milliseconds from = walkedFrom(marks, place);
    const ReplayMark *best = nullptr;
    for (const ReplayMark &each : marks) {
        if (each.span && each.span->from < from && test(each) &&
            (best == nullptr || each.span->from > best->span->from)) {
            best = &each;
        }
    }
    return best;
}

const ReplayMark *firstMark(const ReplayMarks &marks, const MarkTest &test)
{
    return nextMark(marks, {Milliseconds(-1), {}}, test);
}

std::optional<Milliseconds> nextSpan(const std::vector<Span> &spans, Milliseconds at)
{
    std::optional<Milliseconds> best;
    for (const Span &each : spans) {
        if (each.from > at && (!best || each.from < *best)) {
            best = each.from;
        }
    }
    return best;
}

quality::EvaluationScore runningScore(const quality::Scorecard &card,
                                      const quality::Revision &revision, Milliseconds at,
                                      Milliseconds duration)
{
    if (at >= duration) {
        return revision.score;
    }
    quality::Answers known;
    for (const auto &[question, answer] : revision.answers) {
        const auto note = revision.notes.find(question);
        if (note != revision.notes.end() && note->second.evidence &&
            note->second.evidence->from <= at) {
            known.emplace(question, answer);
        }
    }
    return quality::scoreOf(card, known);
}

std::optional<Exact> MarkDifference::gap() const
{
    if (!left.points || !right.points) {
        return {};
    }
    const Exact gap = *left.points - *right.points;
    return gap.isNegative() ? -gap : gap;
}

std::optional<Span> MarkDifference::span() const
{
    return left.span ? left.span : right.span;
}

std::vector<MarkDifference> differencesOf(const ReplayMarks &left, const ReplayMarks &right)
{
    std::vector<MarkDifference> found;
    for (const ReplayMark &each : left) {
        const ReplayMark *const other = markOf(right, each.question);
        if (other != nullptr && (each.points || other->points)) {
            found.push_back({each, *other});
        }
    }
    return found;
}

} // namespace fw::ui
