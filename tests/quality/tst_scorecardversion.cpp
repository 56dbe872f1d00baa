// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/defaultscorecard.h"
#include "core/quality/evaluationscore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::quality;

namespace {

/// The best that each question can be answered with.
Answers best(const Scorecard &card)
{
    Answers answers;
    for (const Section &section : card.sections) {
        for (const Question &question : section.questions) {
            answers[question.id] = question.type == QuestionType::YesNo ? Answer::yes()
                                   : question.type == QuestionType::Scale
                                       ? Answer::of(question.most)
                                       : Answer::of(Exact(1));
        }
    }
    return answers;
}

QString faultOf(const ScorecardVersion &version)
{
    const Outcome checked = check(version);
    return checked ? QString() : checked.error().detail;
}

} // namespace

class TestScorecardVersion final : public QObject
{
    Q_OBJECT

private slots:
    void keysNameFormAndVersion();
    void gradesAreBands_data();
    void gradesAreBands();
    void soundness();
    void theDefaultIsThatOfTheDomain();
    void eachFatalQuestionOfTheDefaultMakesNothingOfIt();
};

void TestScorecardVersion::keysNameFormAndVersion()
{
    ScorecardVersion version;
    version.form = u"10086-inbound"_s;
    version.version = 3;
    QCOMPARE(version.key(), u"10086-inbound/3"_s);
}

void TestScorecardVersion::gradesAreBands_data()
{
    QTest::addColumn<QString>("score");
    QTest::addColumn<QString>("grade");
    QTest::newRow("nothing") << u"0"_s << u"不合格"_s;
    QTest::newRow("just below") << u"59.99"_s << u"不合格"_s;
    QTest::newRow("on it") << u"60"_s << u"待改进"_s;
    QTest::newRow("in between") << u"84.99"_s << u"待改进"_s;
    QTest::newRow("qualified") << u"85"_s << u"合格"_s;
    QTest::newRow("excellent") << u"95"_s << u"优秀"_s;
    QTest::newRow("all") << u"100"_s << u"优秀"_s;
}

void TestScorecardVersion::gradesAreBands()
{
    QFETCH(QString, score);
    QFETCH(QString, grade);
    const ScorecardVersion version = defaultScorecard();
    const GradeBand *const band = version.gradeOf(*Exact::parse(score));
    QVERIFY(band);
    QCOMPARE(band->name.zh, grade);
    QVERIFY(!ScorecardVersion().gradeOf(Exact(50)));
}

void TestScorecardVersion::soundness()
{
    const ScorecardVersion sound = defaultScorecard();
    QCOMPARE(faultOf(sound), QString());
    ScorecardVersion version = sound;
    version.form = u"a/b"_s;
    QCOMPARE(faultOf(version), u"form"_s);
    version = sound;
    version.version = 0;
    QCOMPARE(faultOf(version), u"version"_s);
    version = sound;
    version.title = {};
    QCOMPARE(faultOf(version), u"title"_s);
    version = sound;
    version.grades[1].lower = Exact(90);
    QCOMPARE(faultOf(version), u"grades"_s);
    version = sound;
    version.grades.front().lower = Exact(10);
    QCOMPARE(faultOf(version), u"grades"_s);
    version = sound;
    version.card.sections.front().weight = Exact(-1);
    QCOMPARE(faultOf(version), u"weight"_s);
    QVERIFY(isScorable(sound.card));
    QVERIFY(!isScorable(Scorecard()));
    QVERIFY(!isScorable({{sound.card.sections.back()}})); // fatal errors alone
}

void TestScorecardVersion::theDefaultIsThatOfTheDomain()
{
    const ScorecardVersion version = defaultScorecard();
    QCOMPARE(version.key(), u"10086-inbound/1"_s);
    QCOMPARE(version.title.zh, u"10086 呼入通用"_s);
    QCOMPARE(version.state, ScorecardState::Draft);
    Exact points;
    std::array<int, 4> classes{};
    for (const Section &section : version.card.sections) {
        QVERIFY(!section.title.en.isEmpty() && !section.title.zh.isEmpty());
        Exact weights;
        for (const Question &question : section.questions) {
            QVERIFY(!question.text.en.isEmpty() && !question.text.zh.isEmpty());
            QVERIFY(!question.help.en.isEmpty() && !question.help.zh.isEmpty());
            weights += question.weight;
            ++classes[static_cast<std::size_t>(question.critical)];
        }
        QCOMPARE(weights, section.weight); // so that each weight is points of the hundred
        points += weights;
    }
    QCOMPARE(points, Exact(100));
    QVERIFY(classes[1] > 0 && classes[2] > 0 && classes[3] > 0);
    QCOMPARE(scoreOf(version.card, best(version.card)).final, std::optional(Exact(100)));
}

void TestScorecardVersion::eachFatalQuestionOfTheDefaultMakesNothingOfIt()
{
    const ScorecardVersion version = defaultScorecard();
    int fatals = 0;
    for (const Section &section : version.card.sections) {
        for (const Question &question : section.questions) {
            if (!question.isFatal) {
                continue;
            }
            ++fatals;
            Answers answers = best(version.card);
            answers[question.id] = Answer::no();
            const EvaluationScore score = scoreOf(version.card, answers);
            QVERIFY(score.isFatal);
            QCOMPARE(score.final, std::optional(Exact(0)));
            QVERIFY(score.of(question.critical).isFailed);
        }
    }
    QCOMPARE(fatals, 5); // identity, and four outside of the points
}

QTEST_GUILESS_MAIN(TestScorecardVersion)
#include "tst_scorecardversion.moc"
