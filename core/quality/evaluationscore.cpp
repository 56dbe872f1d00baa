// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/evaluationscore.h"

#include <QSet>

#include <algorithm>

namespace fw::quality {

namespace {

constexpr int kDecimals = 2;

Exact full()
{
    return Exact(100);
}

/// A mean by weights that are known one by one.
class WeightedMean final
{
public:
    void add(const Exact &weight, const Exact &value)
    {
        m_weights += weight;
        m_sum += weight * value;
    }

    /// Nothing where nothing weighs.
    [[nodiscard]] std::optional<Exact> value() const
    {
        return m_weights.isZero() ? std::nullopt : std::optional(m_sum / m_weights);
    }

private:
    Exact m_weights;
    Exact m_sum;
};

Answer answerTo(const Question &question, const Answers &answers)
{
    const auto found = answers.find(question.id);
    return found != answers.end() && isFitting(question, found->second) ? found->second : Answer();
}

/// Which questions are asked; they come in their order.
class Asking final
{
public:
    explicit Asking(const Answers &answers)
        : m_answers(answers)
    {
    }

    [[nodiscard]] bool take(const Question &question)
    {
        const bool isAsked = question.onlyIf.isEmpty() || m_affirmed.contains(question.onlyIf);
        if (isAsked && answerTo(question, m_answers).kind == Answer::Kind::Yes) {
            m_affirmed.insert(question.id);
        }
        return isAsked;
    }

private:
    const Answers &m_answers;
    QSet<QString> m_affirmed;
};

/// The score of an evaluation, question by question.
class Scoring final
{
public:
    explicit Scoring(const Answers &answers)
        : m_answers(answers)
        , m_asking(answers)
    {
    }

    void add(const Section &section)
    {
        WeightedMean mean;
        for (const Question &question : section.questions) {
            const bool isAsked = m_asking.take(question);
            if (const std::optional<Exact> percent =
                    percentOf(question, isAsked ? answerTo(question, m_answers) : Answer())) {
                take(question, *percent);
                if (!question.isBonus()) {
                    mean.add(question.weight, *percent);
                }
            }
        }
        if (const std::optional<Exact> value = mean.value()) {
            m_raw.add(section.weight, *value);
        }
    }

    [[nodiscard]] EvaluationScore result() const
    {
        const std::optional<Exact> raw = m_raw.value();
        if (!raw) {
            return {}; // not scorable, whatever was answered beside what weighs
        }
        EvaluationScore score = m_score;
        score.raw = raw->rounded(kDecimals, Rounding::HalfUp);
        score.final = score.isFatal
                          ? Exact(0)
                          : std::min(full(), *raw + m_bonus).rounded(kDecimals, Rounding::HalfUp);
        return score;
    }

private:
    void take(const Question &question, const Exact &percent)
    {
        const bool isFailed = percent < Exact(50);
        m_score.isFatal |= question.isFatal && isFailed;
        if (question.critical != CriticalClass::None) {
            EvaluationScore::ClassResult &result =
                m_score.critical[std::size_t(question.critical) - 1];
            result.isAssessed = true;
            result.isFailed |= isFailed;
        } else if (!question.isBonus()) {
            ++m_score.noncriticalAssessed;
            m_score.noncriticalFailed += isFailed ? 1 : 0;
        }
        if (question.isBonus() && percent == full()) {
            m_bonus += question.bonus;
        }
    }

    const Answers &m_answers;
    Asking m_asking;
    WeightedMean m_raw;
    Exact m_bonus;
    EvaluationScore m_score;
};

/// \a part of \a whole is left out.
std::optional<Exact> accuracy(int part, int whole)
{
    return whole == 0 ? std::nullopt : std::optional(Exact::ratio(whole - part, whole));
}

} // namespace

bool isFitting(const Question &question, const Answer &answer)
{
    if (!answer.isApplicable()) {
        return question.mayNotApply;
    }
    switch (question.type) {
    case QuestionType::YesNo:
        return answer.kind != Answer::Kind::Number;
    case QuestionType::Scale:
        return answer.kind == Answer::Kind::Number && question.least <= answer.number &&
               answer.number <= question.most;
    case QuestionType::Choice:
        return answer.kind == Answer::Kind::Number && !answer.number.isNegative() &&
               answer.number <= Exact(1);
    case QuestionType::Text:
        break;
    }
    return false;
}

bool isAsked(const Scorecard &scorecard, const Question &question, const Answers &answers)
{
    Asking asking(answers);
    for (const Section &section : scorecard.sections) {
        for (const Question &each : section.questions) {
            const bool isTaken = asking.take(each);
            if (each.id == question.id) {
                return isTaken;
            }
        }
    }
    return false;
}

std::optional<Exact> percentOf(const Question &question, const Answer &answer)
{
    switch (answer.kind) {
    case Answer::Kind::NotApplicable:
        return std::nullopt;
    case Answer::Kind::Yes:
        return full();
    case Answer::Kind::No:
        return Exact(0);
    case Answer::Kind::Number:
        break;
    }
    if (question.type == QuestionType::Choice) {
        return answer.number * full();
    }
    return (answer.number - question.least) / (question.most - question.least) * full();
}

const EvaluationScore::ClassResult &EvaluationScore::of(CriticalClass kind) const
{
    Q_ASSERT(kind != CriticalClass::None);
    return critical[std::size_t(kind) - 1];
}

EvaluationScore scoreOf(const Scorecard &scorecard, const Answers &answers)
{
    Scoring scoring(answers);
    for (const Section &section : scorecard.sections) {
        scoring.add(section);
    }
    return scoring.result();
}

QualitySummary summaryOf(const std::vector<EvaluationScore> &scores)
{
    QualitySummary summary;
    WeightedMean mean;
    int fatal = 0;
    std::array<int, 3> assessed{};
    std::array<int, 3> failed{};
    int questions = 0;
    int failedQuestions = 0;
    for (const EvaluationScore &score : scores) {
        if (score.final) {
            ++summary.scored;
            mean.add(Exact(1), *score.final);
            fatal += score.isFatal ? 1 : 0;
        }
        for (std::size_t kind = 0; kind < score.critical.size(); ++kind) {
            assessed[kind] += score.critical[kind].isAssessed ? 1 : 0;
            failed[kind] += score.critical[kind].isFailed ? 1 : 0;
        }
        questions += score.noncriticalAssessed;
        failedQuestions += score.noncriticalFailed;
    }
    summary.mean = mean.value();
    for (std::size_t kind = 0; kind < assessed.size(); ++kind) {
        summary.criticalAccuracy[kind] = accuracy(failed[kind], assessed[kind]);
    }
    summary.noncriticalAccuracy = accuracy(failedQuestions, questions);
    summary.fatalRate = accuracy(summary.scored - fatal, summary.scored);
    return summary;
}

} // namespace fw::quality
