// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demolife.h"

#include "core/quality/evaluationsteps.h"

#include <algorithm>

namespace fw::demo {

using namespace Qt::StringLiterals;
using quality::AppealStep;
using quality::Evaluation;
using quality::Revision;

namespace {

constexpr Microseconds kLongest = std::chrono::hours(6 * 24); ///< from the call to the end

/// Takes one step after the other.
class Life final
{
public:
    Life(Evaluation evaluation, const Revision &answers, const quality::Scorecard &card,
         TimePoint now)
        : m_evaluation(std::move(evaluation))
        , m_answers(answers)
        , m_card(card)
        , m_gap(std::min<Microseconds>(now - m_evaluation.about.at, kLongest) / 100)
    {
    }

    /// The state is one that a life goes through, or the end of one.
    Evaluation leadTo(DemoLife life)
    {
        m_evaluation.assignedAt = at(8);
        if (life == DemoLife::Assigned) {
            return m_evaluation;
        }
        take(started(m_evaluation, m_evaluation.evaluator, at(20)));
        take(drafted(m_evaluation, life == DemoLife::InProgress ? half() : m_answers.answers,
                     m_answers.notes, m_evaluation.evaluator, at(25)));
        if (life == DemoLife::InProgress) {
            return m_evaluation;
        }
        take(submitted(m_evaluation, m_card, m_evaluation.evaluator, at(30)));
        if (life == DemoLife::Submitted) {
            return m_evaluation;
        }
        if (m_evaluation.revisions.back().score.isFatal) {
            take(confirmed(m_evaluation, second(), at(38)));
        }
        if (life != DemoLife::Confirmed) {
            take(released(m_evaluation, at(45)));
            afterRelease(life);
        }
        return m_evaluation;
    }

private:
    void afterRelease(DemoLife life)
    {
        switch (life) {
        case DemoLife::Acknowledged:
            take(acknowledged(m_evaluation, m_evaluation.about.agent, at(60)));
            return;
        case DemoLife::Voided:
            take(voided(m_evaluation, step(u"qs"_s, 60, u"录音是另一位客户的通话。"_s)));
            return;
        case DemoLife::Appealed:
        case DemoLife::Endorsed:
        case DemoLife::Kept:
        case DemoLife::Changed:
        case DemoLife::Escalated:
            appeal(life);
            return;
        case DemoLife::Assigned:
        case DemoLife::InProgress:
        case DemoLife::Submitted:
        case DemoLife::Confirmed:
        case DemoLife::Released:
            return;
        }
    }

    void appeal(DemoLife life)
    {
        const auto &notes = m_evaluation.revisions.back().notes;
        if (notes.empty()) {
            return; // nothing to contest
        }
        const QString question = notes.begin()->first;
        take(appealed(
            m_evaluation,
            {{question, u"通话中已经说明，请复听这一段。"_s, notes.begin()->second.evidence}},
            u"tl"_s, at(60), terms()));
        if (life == DemoLife::Appealed) {
            return;
        }
        take(reviewed(m_evaluation, true, step(u"os"_s, 68, u"复听后认为申诉有依据。"_s)));
        if (life == DemoLife::Endorsed) {
            return;
        }
        const AppealStep decision = step(second(), 80, u"已与知识库核对。"_s);
        if (life == DemoLife::Changed) {
            take(decided(m_evaluation, quality::AppealOutcome::Changed,
                         revised(m_evaluation.revisions.back(), {{question, best(question)}},
                                 m_card, decision),
                         decision));
            return;
        }
        take(decided(m_evaluation, quality::AppealOutcome::Kept, {}, decision));
        if (life == DemoLife::Escalated) {
            take(escalated(m_evaluation, step(u"os"_s, 90, u"请双方项目经理裁定。"_s), terms()));
        }
    }

    [[nodiscard]] quality::Answer best(const QString &id) const
    {
        const quality::Question &question = *m_card.find(id);
        if (question.type == quality::QuestionType::YesNo) {
            return quality::Answer::yes();
        }
        const bool isScale = question.type == quality::QuestionType::Scale;
        return quality::Answer::of(isScale ? question.most : Exact(1));
    }

    [[nodiscard]] quality::Answers half() const
    {
        quality::Answers some = m_answers.answers;
        while (some.size() > m_answers.answers.size() / 2) {
            some.erase(std::prev(some.end()));
        }
        return some;
    }

    /// Another inspector.
    [[nodiscard]] QString second() const
    {
        return m_evaluation.evaluator == "qs"_L1 ? u"fs"_s : u"qs"_s;
    }

    [[nodiscard]] TimePoint at(int percent) const
    {
        return m_evaluation.about.at + m_gap * percent;
    }

    [[nodiscard]] AppealStep step(const QString &by, int percent, const QString &words) const
    {
        return {by, at(percent), words};
    }

    [[nodiscard]] static quality::AppealTerms terms()
    {
        return {{}, [](QDate) { return true; }, QTimeZone::utc()};
    }

    void take(const Result<Evaluation> &next)
    {
        Q_ASSERT(next);
        if (next) {
            m_evaluation = *next;
        }
    }

    Evaluation m_evaluation;
    const Revision &m_answers;
    const quality::Scorecard &m_card;
    Microseconds m_gap; ///< the hundredth part of the life
};

} // namespace

Evaluation livedTo(DemoLife life, Evaluation evaluation, const Revision &answers,
                   const quality::Scorecard &card, TimePoint now)
{
    return Life(std::move(evaluation), answers, card, now).leadTo(life);
}

} // namespace fw::demo
