// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/evaluationscore.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::quality;

namespace {

Question yesNo(const QString &id, int weight)
{
    Question question;
    question.id = id;
    question.weight = Exact(weight);
    return question;
}

/// Two sections: manners (40) of a scale and a yes/no, business (60) of a critical yes/no and a
/// fatal one without points; and a bonus.
Scorecard sample()
{
    Question scale = yesNo(u"tone"_s, 1);
    scale.type = QuestionType::Scale;
    scale.least = Exact(1);
    scale.most = Exact(5);
    Question correct = yesNo(u"correct"_s, 10);
    correct.critical = CriticalClass::Customer;
    Question privacy = yesNo(u"privacy"_s, 0);
    privacy.critical = CriticalClass::Compliance;
    privacy.isFatal = true;
    Question praise = yesNo(u"praise"_s, 0);
    praise.bonus = Exact(3);
    return {{{u"manners"_s, Exact(40), {scale, yesNo(u"greeting"_s, 3)}},
             {u"business"_s, Exact(60), {correct, yesNo(u"entry"_s, 5), privacy, praise}}}};
}

QString text(const std::optional<Exact> &value)
{
    return value ? value->text(2, Rounding::HalfUp) : u"NA"_s;
}

} // namespace

class TestEvaluationScore final : public QObject
{
    Q_OBJECT

private slots:
    void meansByWeight();
    void whatDoesNotApplyIsNeutral();
    void fatalDominates();
    void bonusStopsAtTheTop();
    void nothingToScore();
    void answersThatDontFitDontCount();
    void weightsAreRelative();
    void tiesGoUp();
    void periodsAreSums();
    void soundness();
    void conditionsAreHeeded();
    void conditionsNameWhatCameBefore();
    void choicesHaveTheirWorth();
    void whatHasToApplyFitsNotAtAll();
};

void TestEvaluationScore::meansByWeight()
{
    const EvaluationScore score = scoreOf(sample(), {{u"tone"_s, Answer::of(Exact(4))},
                                                     {u"greeting"_s, Answer::yes()},
                                                     {u"correct"_s, Answer::no()},
                                                     {u"entry"_s, Answer::yes()},
                                                     {u"privacy"_s, Answer::yes()}});
    // manners (75 + 300) / 4 = 93.75; business 500 / 15 = 33.33; raw 0.4 x 93.75 + 0.6 x 33.33
    QCOMPARE(text(score.raw), u"57.50"_s);
    QCOMPARE(score.final, score.raw);
    QVERIFY(score.of(CriticalClass::Customer).isFailed);
    QVERIFY(score.of(CriticalClass::Compliance).isAssessed);
    QVERIFY(!score.of(CriticalClass::Compliance).isFailed);
    QVERIFY(!score.of(CriticalClass::Business).isAssessed);
    QCOMPARE(score.noncriticalAssessed, 3);
    QCOMPARE(score.noncriticalFailed, 0);
}

void TestEvaluationScore::whatDoesNotApplyIsNeutral()
{
    Answers answers{{u"greeting"_s, Answer::yes()}, {u"entry"_s, Answer::no()}};
    const EvaluationScore before = scoreOf(sample(), answers);
    QCOMPARE(text(before.raw), u"40.00"_s);
    answers[u"tone"_s] = Answer();
    answers[u"correct"_s] = Answer();
    QCOMPARE(scoreOf(sample(), answers), before);
    answers.erase(u"entry"_s); // the whole section goes with its weight
    QCOMPARE(text(scoreOf(sample(), answers).raw), u"100.00"_s);
}

void TestEvaluationScore::fatalDominates()
{
    Answers answers{
        {u"greeting"_s, Answer::yes()}, {u"praise"_s, Answer::yes()}, {u"privacy"_s, Answer::no()}};
    const EvaluationScore score = scoreOf(sample(), answers);
    QVERIFY(score.isFatal);
    QCOMPARE(text(score.final), u"0.00"_s);
    QCOMPARE(text(score.raw), u"100.00"_s); // coaching needs it
    answers.erase(u"greeting"_s);
    QCOMPARE(scoreOf(sample(), answers), EvaluationScore()); // nothing that weighs is left
}

void TestEvaluationScore::bonusStopsAtTheTop()
{
    Answers answers{{u"tone"_s, Answer::of(Exact(1))},
                    {u"greeting"_s, Answer::yes()},
                    {u"praise"_s, Answer::yes()}};
    QCOMPARE(text(scoreOf(sample(), answers).final), u"78.00"_s);
    answers[u"tone"_s] = Answer::of(Exact(5));
    const EvaluationScore full = scoreOf(sample(), answers);
    QCOMPARE(text(full.final), u"100.00"_s);
    QCOMPARE(full.noncriticalAssessed, 2); // the bonus is none of them
}

void TestEvaluationScore::nothingToScore()
{
    QCOMPARE(scoreOf(sample(), {}), EvaluationScore());
    QCOMPARE(text(scoreOf(sample(), {{u"praise"_s, Answer::yes()}}).final), u"NA"_s);
}

void TestEvaluationScore::answersThatDontFitDontCount()
{
    QCOMPARE(scoreOf(sample(), {{u"tone"_s, Answer::yes()},
                                {u"greeting"_s, Answer::of(Exact(1))},
                                {u"unknown"_s, Answer::yes()}}),
             EvaluationScore());
    Question choice = yesNo(u"choice"_s, 1);
    choice.type = QuestionType::Choice;
    QVERIFY(isFitting(choice, Answer::of(Exact::ratio(1, 2))));
    QVERIFY(!isFitting(choice, Answer::of(Exact(2))));
    QVERIFY(!isFitting(*sample().find(u"tone"_s), Answer::of(Exact(6))));
}

void TestEvaluationScore::weightsAreRelative()
{
    std::mt19937 random(11);
    std::uniform_int_distribution weight(0, 20);
    for (int round = 0; round < 200; ++round) {
        Scorecard card = sample();
        Scorecard scaled = card;
        for (std::size_t section = 0; section < card.sections.size(); ++section) {
            const Exact outer(weight(random));
            card.sections[section].weight = outer;
            scaled.sections[section].weight = outer * Exact::ratio(7, 3);
            for (Question &question : scaled.sections[section].questions) {
                question.weight = question.weight * Exact::ratio(5, 9);
            }
        }
        Answers answers;
        for (const QString &id : {u"greeting"_s, u"correct"_s, u"entry"_s, u"privacy"_s}) {
            const int kind = weight(random) % 3;
            answers[id] = kind == 0 ? Answer() : kind == 1 ? Answer::yes() : Answer::no();
        }
        QCOMPARE(scoreOf(scaled, answers), scoreOf(card, answers));
    }
}

void TestEvaluationScore::tiesGoUp()
{
    // 1 of 16 is 6.25 per cent, 1 of 800 is 0.125
    const Scorecard card{{{u"all"_s, Exact(1), {yesNo(u"a"_s, 1), yesNo(u"b"_s, 799)}}}};
    QCOMPARE(text(scoreOf(card, {{u"a"_s, Answer::yes()}, {u"b"_s, Answer::no()}}).raw), u"0.13"_s);
}

void TestEvaluationScore::periodsAreSums()
{
    const Answers good{{u"greeting"_s, Answer::yes()}, {u"correct"_s, Answer::yes()}};
    const Answers bad{{u"greeting"_s, Answer::no()}, {u"correct"_s, Answer::no()}};
    const Answers fatal{{u"greeting"_s, Answer::yes()}, {u"privacy"_s, Answer::no()}};
    std::vector<EvaluationScore> scores;
    for (const Answers &answers : {good, bad, fatal, Answers()}) {
        scores.push_back(scoreOf(sample(), answers));
    }
    const QualitySummary summary = summaryOf(scores);
    QCOMPARE(summary.scored, 3);
    QCOMPARE(text(summary.mean), u"33.33"_s);
    QCOMPARE(summary.criticalAccuracy[0], std::optional(Exact::ratio(1, 2)));
    QVERIFY(!summary.criticalAccuracy[1]);
    QCOMPARE(summary.criticalAccuracy[2], std::optional(Exact(0)));
    QCOMPARE(summary.noncriticalAccuracy, std::optional(Exact::ratio(2, 3)));
    QCOMPARE(summary.fatalRate, std::optional(Exact::ratio(1, 3)));
    QVERIFY(!summaryOf({}).mean);
    QVERIFY(!summaryOf({}).fatalRate);
}

void TestEvaluationScore::soundness()
{
    QVERIFY(check(sample()));
    Scorecard card = sample();
    card.sections[1].questions[0].id = u"tone"_s;
    QCOMPARE(check(card).error().detail, u"id"_s);
    card = sample();
    card.sections[0].questions[0].most = Exact(1);
    QCOMPARE(check(card).error().detail, u"scale"_s);
    card = sample();
    card.sections[0].weight = Exact(-1);
    QCOMPARE(check(card).error().detail, u"weight"_s);
    card = sample();
    card.sections[1].name = u"manners"_s;
    QCOMPARE(check(card).error().detail, u"section"_s);
}

void TestEvaluationScore::conditionsAreHeeded()
{
    Question offered = yesNo(u"offered"_s, 1);
    Question consent = yesNo(u"consent"_s, 1);
    consent.onlyIf = offered.id;
    Question recorded = yesNo(u"recorded"_s, 2);
    recorded.onlyIf = consent.id;
    recorded.isFatal = true;
    const Scorecard card{{{u"all"_s, Exact(1), {offered, consent, recorded}}}};

    const Answers refused{{u"offered"_s, Answer::no()},
                          {u"consent"_s, Answer::yes()}, // left over
                          {u"recorded"_s, Answer::no()}};
    QVERIFY(isAsked(card, offered, refused));
    QVERIFY(!isAsked(card, consent, refused));
    QVERIFY(!isAsked(card, recorded, refused)); // nor what hangs on it
    const EvaluationScore score = scoreOf(card, refused);
    QCOMPARE(text(score.final), u"0.00"_s);
    QVERIFY(!score.isFatal);
    QCOMPARE(score.noncriticalAssessed, 1);

    Answers given = refused;
    given[u"offered"_s] = Answer::yes();
    QVERIFY(isAsked(card, recorded, given));
    QVERIFY(scoreOf(card, given).isFatal);
    QCOMPARE(text(scoreOf(card, given).raw), u"50.00"_s);
}

void TestEvaluationScore::conditionsNameWhatCameBefore()
{
    Question first = yesNo(u"first"_s, 1);
    Question second = yesNo(u"second"_s, 1);
    second.onlyIf = first.id;
    const auto fault = [](const std::vector<Question> &questions) {
        const Outcome checked = check(Scorecard{{{u"all"_s, Exact(1), questions}}});
        return checked ? QString() : checked.error().detail;
    };
    QCOMPARE(fault({first, second}), QString());
    QCOMPARE(fault({second, first}), u"condition"_s);
    second.onlyIf = u"nothing"_s;
    QCOMPARE(fault({first, second}), u"condition"_s);
    second.onlyIf = second.id;
    QCOMPARE(fault({first, second}), u"condition"_s);
    second.onlyIf = first.id;
    first.type = QuestionType::Scale;
    QCOMPARE(fault({first, second}), u"condition"_s);
}

void TestEvaluationScore::choicesHaveTheirWorth()
{
    Question choice = yesNo(u"answer"_s, 1);
    choice.type = QuestionType::Choice;
    const auto fault = [&choice] {
        const Outcome checked = check(Scorecard{{{u"all"_s, Exact(1), {choice}}}});
        return checked ? QString() : checked.error().detail;
    };
    QCOMPARE(fault(), u"choices"_s);
    choice.choices = {{{u"right"_s, {}}, Exact(1)}, {{u"wrong"_s, {}}, Exact(0)}};
    QCOMPARE(fault(), QString());
    choice.choices.front().worth = *Exact::parse(u"1.01"_s);
    QCOMPARE(fault(), u"choices"_s);
    choice.choices.front().worth = Exact(-1);
    QCOMPARE(fault(), u"choices"_s);
}

void TestEvaluationScore::whatHasToApplyFitsNotAtAll()
{
    Question question = yesNo(u"greeting"_s, 1);
    QVERIFY(isFitting(question, Answer()));
    question.mayNotApply = false;
    QVERIFY(!isFitting(question, Answer()));
    QVERIFY(isFitting(question, Answer::no()));
}

QTEST_GUILESS_MAIN(TestEvaluationScore)
#include "tst_evaluationscore.moc"
