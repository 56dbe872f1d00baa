// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/scorelines.h"

#include "ui/quality/scoretext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/visibletext.h"

#include <QLocale>

#include <array>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::Answer;
using quality::CriticalClass;
using quality::Question;
using quality::QuestionType;
using quality::Section;

namespace {

const Answer *answerTo(const ScoreDraft &draft, const QString &question)
{
    const auto found = draft.answers().find(question);
    return found != draft.answers().end() ? &found->second : nullptr;
}

/// Full is good, failed is bad, what is between is worth a look.
Tone toneOf(const Question &question, const QuestionPoints &points)
{
    if (!points.earned || points.isBonus) {
        return points.isBonus && points.earned && points.earned->isPositive() ? Tone::Good
                                                                              : Tone::Neutral;
    }
    if (points.isFailed) {
        const bool isCritical = question.isFatal || question.critical != CriticalClass::None;
        return isCritical ? Tone::Critical : Tone::Warning;
    }
    return *points.earned == points.of ? Tone::Good : Tone::Warning;
}

struct SectionPoints
{
    Exact earned;
    Exact of;
    bool hasAny = false;
};

} // namespace

QString ScoreLines::lack(Lack lack)
{
    switch (lack) {
    case Lack::Answer:
        return tr("no answer yet");
    case Lack::Comment:
        return tr("needs a comment: why?");
    case Lack::Evidence:
        return tr("needs evidence: mark it with [ and ]");
    }
    return {};
}

QString ScoreLines::lacks(const std::vector<QuestionLack> &lacks)
{
    std::array<int, 3> counts{};
    for (const QuestionLack &each : lacks) {
        ++counts[std::size_t(each.lack)];
    }
    QStringList parts;
    if (counts[0] > 0) {
        parts << tr("%n answer(s)", "how many are missing", counts[0]);
    }
    if (counts[1] > 0) {
        parts << tr("%n comment(s)", "how many are missing", counts[1]);
    }
    if (counts[2] > 0) {
        parts << tr("%n evidence span(s)", "how many are missing", counts[2]);
    }
    //: %1 is a list such as "2 answers, 1 comment"
    return parts.isEmpty() ? QString() : tr("Still missing: %1").arg(parts.join(tr(", ")));
}

QString ScoreLines::remark(const ScoreDraft &draft, bool isBlind)
{
    if (draft.mode() == ScoreDraft::Mode::Nothing) {
        return tr("No evaluation is chosen");
    }
    if (draft.evaluation().revisions.empty()) {
        //: %1 is a person
        return tr("%1 has not submitted it yet").arg(visibleText(draft.evaluation().evaluator));
    }
    return isBlind ? tr("Classroom mode: the results are hidden") : QString();
}

QString ScoreLines::kindOf(const Question &question)
{
    QStringList parts;
    if (question.isFatal) {
        parts << tr("Fatal");
    }
    if (question.critical != CriticalClass::None) {
        parts << ScoreText::critical(question.critical);
    }
    if (question.isBonus()) {
        parts << tr("Bonus points");
    }
    return parts.join(u" · "_s);
}

QString ScoreLines::evidenceOf(const ScoreDraft &draft, const QString &question)
{
    if (const auto begun = draft.begunAt(question)) {
        //: a stretch of a recording whose end is not marked yet
        return tr("%1 to …").arg(ScoreText::moment(*begun));
    }
    const auto note = draft.notes().find(question);
    return note != draft.notes().end() && note->second.evidence
               ? ScoreText::moment(note->second.evidence->from)
               : QString();
}

ScoreLine ScoreLines::lineOf(const ScoreDraft &draft, const Question &question,
                             const QuestionPoints &points, bool isHidden)
{
    ScoreLine line;
    line.id = question.id;
    line.title = ScoreText::of(question.text);
    if (line.title.isEmpty()) {
        line.title = visibleText(question.id);
    }
    line.critical = question.critical;
    line.isFatal = question.isFatal;
    line.kind = kindOf(question);
    if (isHidden) {
        return line;
    }
    const Answer *answer = answerTo(draft, question.id);
    line.answer = ScoreText::answer(question, answer);
    line.tone = toneOf(question, points);
    line.evidence = evidenceOf(draft, question.id);
    const auto note = draft.notes().find(question.id);
    line.comment = note != draft.notes().end() ? visibleText(note->second.comment) : QString();
    if (question.type == QuestionType::Text) {
        return line;
    }
    const QString of = ScoreText::number(points.of);
    if (points.isBonus) {
        const bool isLeftOut = answer != nullptr && !points.earned;
        line.points = isLeftOut ? QString(kNoFigure)
                                : u"+"_s + ScoreText::number(points.earned.value_or(points.of));
    } else if (question.isFatal && points.isFailed) {
        line.points = tr("Fatal");
    } else if (points.earned) {
        line.points = ScoreText::number(*points.earned) + u'/' + of;
    } else {
        const bool isLeftOut = answer != nullptr;
        line.points = isLeftOut ? QString(kNoFigure) : QString(kNoFigure) + u'/' + of;
    }
    return line;
}

std::vector<ScoreLine> ScoreLines::of(const ScoreDraft &draft, const SheetLook &look)
{
    const quality::Scorecard &card = draft.card().card;
    const bool isHidden = look.isBlind && !draft.isWritable();
    const auto points =
        pointsOf(card, draft.answers(),
                 draft.isWritable() ? Unanswered::StillOpen : Unanswered::NotApplicable);
    std::map<QString, QString> lackOf;
    if (look.tellsLack) {
        for (const QuestionLack &each : lacksOf(card, draft.answers(), draft.notes())) {
            lackOf.try_emplace(each.question, lack(each.lack));
        }
    }
    std::vector<ScoreLine> lines;
    int number = 0;
    for (const Section &section : card.sections) {
        ScoreLine head;
        head.id = u"§"_s + section.name;
        head.isSection = true;
        head.title = visibleText(section.titleIn(QLocale().name()));
        const std::size_t place = lines.size();
        SectionPoints sum;
        for (const Question &question : section.questions) {
            ++number;
            if (!isAsked(card, question, draft.answers())) {
                continue;
            }
            const QuestionPoints &each = points.at(question.id);
            ScoreLine line = lineOf(draft, question, each, isHidden);
            line.number = QString::number(number);
            line.isHeard = question.id == look.heard;
            const auto missing = lackOf.find(question.id);
            line.lack = missing != lackOf.end() ? missing->second : QString();
            lines.push_back(std::move(line));
            if (!each.isBonus) {
                sum.of += each.of;
                sum.earned += each.earned.value_or(Exact());
                sum.hasAny = sum.hasAny || each.earned;
            }
        }
        if (lines.size() == place) {
            continue; // none of its questions is asked
        }
        if (!isHidden && sum.of.isPositive()) {
            head.points = (sum.hasAny ? ScoreText::number(sum.earned) : QString(kNoFigure)) + u'/' +
                          ScoreText::number(sum.of);
        }
        lines.insert(lines.begin() + std::ptrdiff_t(place), std::move(head));
    }
    return lines;
}

} // namespace fw::ui
