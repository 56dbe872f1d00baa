// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/evaluationsteps.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::quality;

namespace {

const QString &evaluator()
{
    static const QString login = u"li"_s;
    return login;
}

QTimeZone zone()
{
    return QTimeZone("Asia/Shanghai");
}

/// A moment of 2026-11.
TimePoint at(int day, int hour = 12)
{
    return TimePoint(std::chrono::milliseconds(
        QDateTime(QDate(2026, 11, day), QTime(hour, 0), zone()).toMSecsSinceEpoch()));
}

AppealTerms terms()
{
    return {{}, [](QDate day) { return day.dayOfWeek() < 6; }, zone()};
}

Scorecard card()
{
    Question polite;
    polite.id = u"polite"_s;
    Question privacy;
    privacy.id = u"privacy"_s;
    privacy.isFatal = true;
    return {{{u"all"_s, Exact(1), {polite, privacy}}}};
}

Evaluation assigned()
{
    Evaluation evaluation;
    evaluation.about.agent = u"wang"_s;
    evaluation.evaluator = evaluator();
    evaluation.assignedAt = at(2);
    return evaluation;
}

Evaluation filled(const Answers &answers, const std::map<QString, AnswerNote> &notes = {})
{
    return *drafted(*started(assigned(), evaluator(), at(3)), answers, notes, evaluator(), at(3));
}

Evaluation shown()
{
    return *released(
        *submitted(filled({{u"polite"_s, Answer::no()}, {u"privacy"_s, Answer::yes()}}), card(),
                   evaluator(), at(3)),
        at(6)); // a Friday
}

Evaluation contested()
{
    return *appealed(shown(), {{u"polite"_s, u"I did greet"_s, {}}}, u"wang"_s, at(9), terms());
}

Evaluation endorsed()
{
    return *reviewed(contested(), true, {u"os"_s, at(10), u"he is right"_s});
}

QString wordOf(const Result<Evaluation> &result)
{
    return result ? QString() : result.error().detail;
}

} // namespace

class TestEvaluationSteps final : public QObject
{
    Q_OBJECT

private slots:
    void straightToTheEnd();
    void onlyTheEvaluatorScores();
    void answersMustFit();
    void fatalsNeedEvidenceAndASecondPerson();
    void appealsHaveADeadline();
    void appealsNameTheirPoints();
    void rejectedKeepsTheScore();
    void changedKeepsTheOriginal();
    void nobodyDecidesTheirOwnAppeal();
    void escalatesOnce();
    void voidHasAReason();
    void deadlinesSkipDaysOff();
    void failedAnswersSayWhyAndWhere();
    void whatHasToApplyIsAnswered();
    void whatIsNotAskedIsNotKept();
    void aStepLosesNothing();
};

void TestEvaluationSteps::straightToTheEnd()
{
    const Evaluation evaluation = shown();
    QCOMPARE(evaluation.state, EvaluationState::Released);
    QCOMPARE(evaluation.counting()->score.final, std::optional(Exact(50)));
    QVERIFY(evaluation.draft.answers.empty());
    QCOMPARE(wordOf(acknowledged(evaluation, u"somebody"_s, at(7))), u"agent"_s);
    const Result<Evaluation> read = acknowledged(evaluation, u"wang"_s, at(7));
    QVERIFY(read);
    QCOMPARE(read->state, EvaluationState::Acknowledged);
    QCOMPARE(wordOf(acknowledged(*read, u"wang"_s, at(7))), u"state"_s);
}

void TestEvaluationSteps::onlyTheEvaluatorScores()
{
    QCOMPARE(wordOf(started(assigned(), u"zhao"_s, at(3))), u"evaluator"_s);
    const Evaluation evaluation = *started(assigned(), evaluator(), at(3));
    QCOMPARE(wordOf(drafted(evaluation, {}, {}, u"zhao"_s, at(3))), u"evaluator"_s);
    QCOMPARE(wordOf(submitted(evaluation, card(), u"zhao"_s, at(3))), u"evaluator"_s);
    QCOMPARE(wordOf(drafted(assigned(), {}, {}, evaluator(), at(3))), u"state"_s);
    QCOMPARE(wordOf(released(evaluation, at(3))), u"state"_s);
    QVERIFY(!evaluation.counting());
}

void TestEvaluationSteps::answersMustFit()
{
    QCOMPARE(wordOf(submitted(filled({{u"polite"_s, Answer::of(Exact(3))}}), card(), evaluator(),
                              at(3))),
             u"answers"_s);
    QCOMPARE(wordOf(submitted(filled({{u"none"_s, Answer::yes()}}), card(), evaluator(), at(3))),
             u"answers"_s);
}

void TestEvaluationSteps::fatalsNeedEvidenceAndASecondPerson()
{
    const Answers answers{{u"privacy"_s, Answer::no()}};
    QCOMPARE(wordOf(submitted(filled(answers), card(), evaluator(), at(3))), u"evidence"_s);
    const AnswerNote note{Span{Milliseconds(1000), Milliseconds(2000)}, u"gave it away"_s};
    const Result<Evaluation> evaluation =
        submitted(filled(answers, {{u"privacy"_s, note}}), card(), evaluator(), at(3));
    QVERIFY(evaluation);
    QCOMPARE(wordOf(released(*evaluation, at(4))), u"fatal"_s);
    QCOMPARE(wordOf(confirmed(*evaluation, evaluator(), at(4))), u"own"_s);
    const Result<Evaluation> second = confirmed(*evaluation, u"chen"_s, at(4));
    QVERIFY(second);
    QVERIFY(released(*second, at(4)));
    const Evaluation harmless =
        *submitted(filled({{u"privacy"_s, Answer::yes()}}), card(), evaluator(), at(3));
    QCOMPARE(wordOf(confirmed(harmless, u"chen"_s, at(4))), u"fatal"_s);
}

void TestEvaluationSteps::appealsHaveADeadline()
{
    const std::vector<AppealPoint> points{{u"polite"_s, u"I did greet"_s, {}}};
    QVERIFY(appealed(shown(), points, u"wang"_s, at(11, 23), terms()));
    QCOMPARE(wordOf(appealed(shown(), points, u"wang"_s, at(12, 0), terms())), u"late"_s);
    const Evaluation read = *acknowledged(shown(), u"wang"_s, at(7));
    QVERIFY(appealed(read, points, u"lead"_s, at(8), terms()));
    QCOMPARE(dueAt(shown(), {}, terms().isWorkday, zone()), std::optional(at(12, 0)));
    QCOMPARE(dueAt(contested(), {}, terms().isWorkday, zone()), std::optional(at(12, 0)));
    QVERIFY(!dueAt(assigned(), {}, terms().isWorkday, zone()));
}

void TestEvaluationSteps::appealsNameTheirPoints()
{
    QCOMPARE(wordOf(appealed(shown(), {}, u"wang"_s, at(9), terms())), u"points"_s);
    QCOMPARE(wordOf(appealed(shown(), {{u"polite"_s, u" "_s, {}}}, u"wang"_s, at(9), terms())),
             u"points"_s);
    QCOMPARE(wordOf(appealed(shown(), {{u"none"_s, u"why"_s, {}}}, u"wang"_s, at(9), terms())),
             u"points"_s);
}

void TestEvaluationSteps::rejectedKeepsTheScore()
{
    const Result<Evaluation> evaluation =
        reviewed(contested(), false, {u"os"_s, at(10), u"no greeting to hear"_s});
    QVERIFY(evaluation);
    QCOMPARE(evaluation->state, EvaluationState::Closed);
    QCOMPARE(evaluation->appeal->outcome, AppealOutcome::Kept);
    QCOMPARE(evaluation->revisions.size(), std::size_t(1));
    QCOMPARE(
        wordOf(appealed(*evaluation, {{u"polite"_s, u"again"_s, {}}}, u"wang"_s, at(10), terms())),
        u"state"_s);
    QCOMPARE(wordOf(escalated(*evaluation, {u"wang"_s, at(10), u"no"_s}, terms())), u"state"_s);
}

void TestEvaluationSteps::changedKeepsTheOriginal()
{
    const AppealStep step{u"qs"_s, at(11), u"greeting at 0:02"_s};
    const Evaluation before = endorsed();
    const Revision next =
        revised(before.revisions.back(), {{u"polite"_s, Answer::yes()}}, card(), step);
    QCOMPARE(wordOf(decided(before, AppealOutcome::Changed, {}, step)), u"outcome"_s);
    QCOMPARE(wordOf(decided(before, AppealOutcome::Kept, next, step)), u"outcome"_s);
    const Result<Evaluation> evaluation = decided(before, AppealOutcome::Changed, next, step);
    QVERIFY(evaluation);
    QCOMPARE(evaluation->original()->score.final, std::optional(Exact(50)));
    QCOMPARE(evaluation->counting()->score.final, std::optional(Exact(100)));
    QCOMPARE(evaluation->counting()->reason, step.words);
    QVERIFY(evaluation->isOver());
}

void TestEvaluationSteps::nobodyDecidesTheirOwnAppeal()
{
    QCOMPARE(wordOf(reviewed(contested(), true, {u"wang"_s, at(10), u"yes"_s})), u"own"_s);
    QCOMPARE(wordOf(reviewed(contested(), true, {u"os"_s, at(10), u" "_s})), u"words"_s);
    QCOMPARE(wordOf(decided(endorsed(), AppealOutcome::Kept, {}, {u"wang"_s, at(10), u"x"_s})),
             u"own"_s);
}

void TestEvaluationSteps::escalatesOnce()
{
    const Evaluation closed =
        *decided(endorsed(), AppealOutcome::Kept, {}, {u"qs"_s, at(11), u"it stays"_s});
    QCOMPARE(wordOf(escalated(closed, {u"wang"_s, at(23), u"no"_s}, terms())), u"late"_s);
    const Result<Evaluation> again = escalated(closed, {u"wang"_s, at(12), u"no"_s}, terms());
    QVERIFY(again);
    const Result<Evaluation> last =
        decided(*again, AppealOutcome::Voided, {}, {u"pm"_s, at(13), u"wrong call"_s});
    QVERIFY(last);
    QCOMPARE(last->state, EvaluationState::Voided);
    QVERIFY(!last->counting());
    QVERIFY(last->original());
    QVERIFY(last->appeal->final.isDone());
    const Evaluation kept =
        *decided(*again, AppealOutcome::Kept, {}, {u"pm"_s, at(13), u"it stays"_s});
    QCOMPARE(wordOf(escalated(kept, {u"wang"_s, at(13), u"no"_s}, terms())), u"state"_s);
}

void TestEvaluationSteps::voidHasAReason()
{
    QCOMPARE(wordOf(voided(shown(), {u"qs"_s, at(9), {}})), u"words"_s);
    const Result<Evaluation> gone = voided(shown(), {u"qs"_s, at(9), u"wrong call"_s});
    QVERIFY(gone);
    QVERIFY(!gone->counting());
    QCOMPARE(wordOf(voided(*gone, {u"qs"_s, at(9), u"again"_s})), u"state"_s);
}

void TestEvaluationSteps::deadlinesSkipDaysOff()
{
    const IsWorkday weekdays = terms().isWorkday;
    QCOMPARE(deadlineAfter(at(6), 1, weekdays, zone()), at(10, 0));
    QCOMPARE(deadlineAfter(at(7), 1, weekdays, zone()), at(10, 0)); // a Saturday
    QCOMPARE(deadlineAfter(at(6, 0), 0, weekdays, zone()), at(7, 0));
    QVERIFY(deadlineAfter(
                at(6), 3, [](QDate) { return false; }, zone()) > at(6)); // ends at all
}

void TestEvaluationSteps::failedAnswersSayWhyAndWhere()
{
    Scorecard strict = card();
    strict.sections.front().questions.front().needsComment = true;
    strict.sections.front().questions.front().needsEvidence = true;
    const Answers failed{{u"polite"_s, Answer::no()}, {u"privacy"_s, Answer::yes()}};
    const auto submit = [&](const Answers &answers, const AnswerNote &note) {
        return submitted(filled(answers, {{u"polite"_s, note}}), strict, evaluator(), at(3));
    };
    const Span span{Milliseconds(1000), Milliseconds(2000)};
    QCOMPARE(wordOf(submit(failed, {{}, u"rude"_s})), u"evidence"_s);
    QCOMPARE(wordOf(submit(failed, {span, u" "_s})), u"comment"_s);
    QVERIFY(submit(failed, {span, u"rude"_s}));
    QVERIFY(submit({{u"polite"_s, Answer::yes()}, {u"privacy"_s, Answer::yes()}}, {}));
}

void TestEvaluationSteps::whatHasToApplyIsAnswered()
{
    Scorecard strict = card();
    strict.sections.front().questions.front().mayNotApply = false;
    Question remark;
    remark.id = u"remark"_s;
    remark.type = QuestionType::Text;
    remark.mayNotApply = false;
    const auto submit = [&](const Answers &answers,
                            const std::map<QString, AnswerNote> &notes = {}) {
        return submitted(filled(answers, notes), strict, evaluator(), at(3));
    };
    QCOMPARE(wordOf(submit({{u"privacy"_s, Answer::yes()}})), u"answers"_s);
    QCOMPARE(wordOf(submit({{u"polite"_s, Answer()}})), u"answers"_s);
    QVERIFY(submit({{u"polite"_s, Answer::yes()}})); // the other one may not apply
    strict.sections.front().questions.push_back(remark);
    QCOMPARE(wordOf(submit({{u"polite"_s, Answer::yes()}})), u"answers"_s);
    QVERIFY(submit({{u"polite"_s, Answer::yes()}}, {{u"remark"_s, {{}, u"well done"_s}}}));
}

void TestEvaluationSteps::whatIsNotAskedIsNotKept()
{
    Scorecard strict = card();
    Question thanked;
    thanked.id = u"thanked"_s;
    thanked.onlyIf = u"polite"_s;
    thanked.mayNotApply = false;
    strict.sections.front().questions.push_back(thanked);
    const auto submit = [&](const Answer &polite, const Answers &more) {
        Answers answers = more;
        answers[u"polite"_s] = polite;
        return submitted(filled(answers), strict, evaluator(), at(3));
    };
    QCOMPARE(wordOf(submit(Answer::yes(), {})), u"answers"_s);
    QVERIFY(submit(Answer::yes(), {{u"thanked"_s, Answer::yes()}}));
    const Result<Evaluation> without = submit(Answer::no(), {{u"thanked"_s, Answer::yes()}});
    QVERIFY(without);
    QVERIFY(!without->revisions.front().answers.contains(u"thanked"_s));
    QCOMPARE(without->revisions.front().score.noncriticalAssessed, 1);
}

void TestEvaluationSteps::aStepLosesNothing()
{
    const Evaluation seen = shown();
    const Evaluation read = *acknowledged(seen, u"wang"_s, at(7));
    QVERIFY(isNextOf(read, seen));
    QVERIFY(!isNextOf(read, read));
    QVERIFY(!isNextOf(seen, read));
    QVERIFY(!isNextOf(contested(), read)); // of before it was read
    QVERIFY(isNextOf(endorsed(), contested()));
    Evaluation rewritten = *acknowledged(seen, u"wang"_s, at(7));
    rewritten.revisions.front().answers[u"polite"_s] = Answer::yes();
    QVERIFY(!isNextOf(rewritten, seen));
}

QTEST_GUILESS_MAIN(TestEvaluationSteps)
#include "tst_evaluationsteps.moc"
