// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoanswers.h"

#include <algorithm>

namespace fw::demo {

using namespace Qt::StringLiterals;
using quality::Answer;
using quality::Answers;
using quality::Milliseconds;
using quality::Question;
using quality::QuestionType;
using quality::Span;
using simulation::Random;

namespace {

Answer answerOf(const Question &question, bool isFailed, Random &random)
{
    switch (question.type) {
    case QuestionType::YesNo:
        return isFailed ? Answer::no() : Answer::yes();
    case QuestionType::Scale: {
        const auto steps = static_cast<std::size_t>((question.most - question.least).toWhole());
        const std::size_t down = isFailed ? steps - random.below(steps / 2) : random.below(2);
        return Answer::of(question.most - Exact(static_cast<qint64>(down)));
    }
    case QuestionType::Choice: {
        const std::size_t middle = random.chance(0.25) ? 1 : 0;
        const std::size_t place = isFailed ? question.choices.size() - 1 : middle;
        return Answer::of(question.choices[std::min(place, question.choices.size() - 1)].worth);
    }
    case QuestionType::Text:
        break;
    }
    return {};
}

/// What is said of a failed answer.
QString wordsFor(const Question &question)
{
    static const std::map<QString, QString> words{
        {u"A1"_s, u"语速过快，几处听不清。"_s},
        {u"A2"_s, u"未使用规范开头语，保持后没有致谢。"_s},
        {u"A3"_s, u"客户第二次说明时语气不耐烦。"_s},
        {u"A4"_s, u"没有告知后续步骤。"_s},
        {u"B1"_s, u"没有确认需求，答非所问。"_s},
        {u"B2"_s, u"同一问题重复询问两次。"_s},
        {u"C1"_s, u"套餐外流量资费说错，与知识库不一致。"_s},
        {u"C2"_s, u"工单类型选错，没有填写回复时限。"_s},
        {u"D1"_s, u"未核验身份就告知账户余额。"_s},
        {u"F1"_s, u"客户还在说话时主动挂断。"_s},
        {u"F2"_s, u"向他人透露机主的通话记录。"_s},
        {u"F3"_s, u"承诺当天退费，没有审批权限。"_s},
        {u"F4"_s, u"工单记录的处理结果与通话不符。"_s}};
    const auto found = words.find(question.id);
    return found != words.end() ? found->second : u"见录音。"_s;
}

/// Three to twelve seconds somewhere in it.
Span spanIn(const Span &talk, Random &random)
{
    const Milliseconds whole = talk.to - talk.from;
    const auto wanted = Milliseconds(static_cast<qint64>(random.between(3000, 12000)));
    const Milliseconds length = std::min(wanted, whole);
    const double begin = random.uniform() * static_cast<double>((whole - length).count());
    const Milliseconds from = talk.from + Milliseconds(static_cast<qint64>(begin));
    return {from, from + length};
}

std::vector<const Question *> questionsOf(const quality::Scorecard &card, bool isFatal)
{
    std::vector<const Question *> found;
    for (const quality::Section &section : card.sections) {
        for (const Question &question : section.questions) {
            if (question.isFatal == isFatal && question.type != QuestionType::Text) {
                found.push_back(&question);
            }
        }
    }
    return found;
}

void shuffle(std::vector<const Question *> &questions, Random &random)
{
    for (std::size_t left = questions.size(); left > 1; --left) {
        std::swap(questions[left - 1], questions[random.below(left)]);
    }
}

bool isLow(const Answers &answers, const quality::Scorecard &card)
{
    const std::optional<Exact> raw = scoreOf(card, answers).raw;
    return raw && *raw < Exact(80);
}

bool isFailed(const Question &question, const Answer &answer)
{
    const std::optional<Exact> percent = percentOf(question, answer);
    return percent && *percent < Exact(50);
}

} // namespace

quality::Revision answersFor(CallLevel level, const quality::Scorecard &card, const Span &talk,
                             Random &random)
{
    std::vector<const Question *> plain = questionsOf(card, false);
    std::vector<const Question *> fatal = questionsOf(card, true);
    Answers answers;
    for (const auto *const questions : {&plain, &fatal}) {
        for (const Question *const question : *questions) {
            const bool isLeftOut = question->mayNotApply && random.chance(0.12);
            answers[question->id] = isLeftOut ? Answer() : answerOf(*question, false, random);
        }
    }
    shuffle(plain, random);
    // A good call has one thing to talk about now and then, a fatal one some.
    const std::size_t faults = level == CallLevel::Good ? random.below(4) / 3 : 2;
    for (std::size_t index = 0; index < plain.size(); ++index) {
        const bool isWanted = index < faults || (level == CallLevel::Low && !isLow(answers, card));
        if (isWanted) {
            answers[plain[index]->id] = answerOf(*plain[index], true, random);
        }
    }
    for (std::size_t index = 0; level == CallLevel::Good && index < plain.size(); ++index) {
        if (isLow(answers, card)) { // too much for a good one
            answers[plain[index]->id] =
                plain[index]->type == QuestionType::YesNo
                    ? Answer::yes()
                    : Answer::of(plain[index]->type == QuestionType::Scale ? plain[index]->most
                                                                           : Exact(1));
        }
    }
    if (level == CallLevel::Fatal) {
        answers[fatal[random.below(fatal.size())]->id] = Answer::no();
    }
    quality::Revision revision;
    for (const auto &[id, answer] : answers) {
        const Question &question = *card.find(id);
        if (isFailed(question, answer)) {
            revision.notes[id] = {spanIn(talk, random), wordsFor(question)};
        }
    }
    revision.answers = std::move(answers);
    return revision;
}

Answers heardByAnother(const Answers &answers, const quality::Scorecard &card, Random &random)
{
    Answers other = answers;
    for (auto &[id, answer] : other) {
        const Question &question = *card.find(id);
        if (!question.isFatal && answer.isApplicable() && random.chance(0.12)) {
            answer = answerOf(question, !isFailed(question, answer), random);
        }
    }
    return other;
}

} // namespace fw::demo
