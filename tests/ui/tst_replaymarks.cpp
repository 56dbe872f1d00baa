// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/defaultscorecard.h"
#include "ui/replay/handsmodel.h"
#include "ui/replay/replaymarks.h"
#include "ui/replay/replayscale.h"
#include "ui/replay/scoretrend.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::quality;
using namespace fw::ui;

namespace {

/// Four questions of a quarter each: yes or no, a scale of ten, a critical and a fatal one.
Scorecard smallCard()
{
    Section section;
    section.name = u"all"_s;
    Question plain;
    plain.id = u"Q1"_s;
    Question scale;
    scale.id = u"Q2"_s;
    scale.type = QuestionType::Scale;
    scale.most = Exact(10);
    Question critical;
    critical.id = u"Q3"_s;
    critical.critical = CriticalClass::Customer;
    Question fatal;
    fatal.id = u"Q4"_s;
    fatal.isFatal = true;
    fatal.critical = CriticalClass::Compliance;
    section.questions = {plain, scale, critical, fatal};
    return {{section}};
}

Revision revisionOf(const Answers &answers, const std::map<QString, AnswerNote> &notes)
{
    Revision made;
    made.answers = answers;
    made.notes = notes;
    made.score = scoreOf(smallCard(), answers);
    return made;
}

/// Q2 got 8 of 10 at one minute, Q3 failed at two, Q4 at three.
Revision lossy()
{
    return revisionOf({{u"Q1"_s, Answer::yes()},
                       {u"Q2"_s, Answer::of(Exact(8))},
                       {u"Q3"_s, Answer::no()},
                       {u"Q4"_s, Answer::no()}},
                      {{u"Q1"_s, {Span{30s, 40s}, {}}},
                       {u"Q2"_s, {Span{60s, 70s}, {}}},
                       {u"Q3"_s, {Span{120s, 126s}, {}}},
                       {u"Q4"_s, {Span{180s, 190s}, {}}}});
}

ReplayMarks marksOfLossy()
{
    const Revision revision = lossy();
    return marksOf(smallCard(), revision.answers, revision.notes);
}

bool lost(const ReplayMark &mark)
{
    return mark.isLost();
}

} // namespace

/// What is reckoned about marks, time and classes, without a screen.
class TestReplayMarks final : public QObject
{
    Q_OBJECT

private slots:
    void resultsAndPoints();
    void aBonusIsNoLoss();
    void walksFromLossToLoss();
    void walksOnFromWhatIsHeard();
    void theScoreGrowsWithTheRecording();
    void twoReviewersAreHeldAgainstEachOther();
    void theScaleKeepsWhatIsUnderThePointer();
    void theScaleStaysInside();
    void theTrendIsByWeeks();
    void handsAgreeOrNot();
};

void TestReplayMarks::resultsAndPoints()
{
    const ReplayMarks marks = marksOfLossy();
    QCOMPARE(marks.size(), std::size_t(4));
    QCOMPARE(marks[0].result, MarkResult::Full);
    QCOMPARE(marks[1].result, MarkResult::Partial);
    QCOMPARE(marks[2].result, MarkResult::Failed);
    QCOMPARE(marks[3].result, MarkResult::Fatal);
    QCOMPARE(marks[1].points->text(), u"20"_s); // of 25
    QCOMPARE(marks[1].most.text(), u"25"_s);
    QCOMPARE(marks[3].number, 4);
    QVERIFY(marks[2].isCritical() && marks[3].isCritical() && !marks[1].isCritical());
    QVERIFY(!marksOf(smallCard(), {}, {})[0].isLost());
    // The default card has a section that weighs nothing, of errors that are fatal.
    const Scorecard whole = defaultScorecard().card;
    const ReplayMarks fatal = marksOf(whole, {{u"F1"_s, Answer::no()}}, {});
    QCOMPARE(markOf(fatal, u"F1"_s)->result, MarkResult::Fatal);
    QCOMPARE(markOf(fatal, u"F1"_s)->points->text(), u"0"_s);
}

void TestReplayMarks::aBonusIsNoLoss()
{
    Scorecard card = smallCard();
    card.sections[0].questions[0].bonus = Exact(5);
    const ReplayMarks missed = marksOf(card, {{u"Q1"_s, Answer::no()}}, {});
    QVERIFY(!missed[0].isLost());
    const ReplayMarks earned = marksOf(card, {{u"Q1"_s, Answer::yes()}}, {});
    QCOMPARE(earned[0].points->text(), u"5"_s);
}

void TestReplayMarks::walksFromLossToLoss()
{
    const ReplayMarks marks = marksOfLossy();
    const ReplayMark *mark = firstMark(marks, lost);
    QCOMPARE(mark->question, u"Q2"_s);
    QCOMPARE(startOf(*mark), Milliseconds(58s));
    mark = nextMark(marks, {startOf(*mark), mark->question}, lost);
    QCOMPARE(mark->question, u"Q3"_s);
    mark = nextMark(marks, {startOf(*mark), mark->question}, &ReplayMark::isCritical);
    QCOMPARE(mark->question, u"Q4"_s);
    QVERIFY(nextMark(marks, {startOf(*mark), mark->question}, lost) == nullptr);
    mark = previousMark(marks, {startOf(*mark), mark->question}, lost);
    QCOMPARE(mark->question, u"Q3"_s);
    QCOMPARE(nextSpan({{5s, 6s}, {9s, 12s}}, 5s), std::optional(Milliseconds(9s)));
    QVERIFY(!nextSpan({{5s, 6s}}, 5s));
}

/// Two pieces of evidence within the two seconds before the second one are both walked to.
void TestReplayMarks::walksOnFromWhatIsHeard()
{
    ReplayMarks marks = marksOfLossy();
    marks[2].span = Span{61s, 64s};
    const ReplayMark *const first = firstMark(marks, lost);
    const ReplayMark *const second =
        nextMark(marks, {startOf(*first) + 500ms, first->question}, lost);
    QVERIFY(second != nullptr);
    QCOMPARE(second->question, u"Q3"_s);
    // Evidence at the very begin starts at the begin.
    marks[0].span = Span{500ms, 3s};
    QCOMPARE(startOf(marks[0]), Milliseconds(0));
}

void TestReplayMarks::theScoreGrowsWithTheRecording()
{
    const Revision revision = lossy();
    const auto at = [&revision](Milliseconds moment) {
        return runningScore(smallCard(), revision, moment, 300s).final;
    };
    QVERIFY(!at(10s));
    QCOMPARE(at(30s)->text(), u"100"_s);
    QCOMPARE(at(60s)->text(), u"90"_s);
    QCOMPARE(at(120s)->text(), u"60"_s);
    QCOMPARE(at(180s)->text(), u"0"_s); // fatal
    QCOMPARE(at(300s), revision.score.final);
}

void TestReplayMarks::twoReviewersAreHeldAgainstEachOther()
{
    const ReplayMarks left = marksOfLossy();
    Revision other = lossy();
    other.answers[u"Q2"_s] = Answer::of(Exact(6));
    other.answers.erase(u"Q1"_s);
    const ReplayMarks right = marksOf(smallCard(), other.answers, other.notes);
    const std::vector<MarkDifference> found = differencesOf(left, right);
    QCOMPARE(found.size(), std::size_t(4));
    QVERIFY(found[0].isDisagreement() && !found[0].gap());
    QCOMPARE(found[1].gap()->text(), u"5"_s);
    QVERIFY(!found[2].isDisagreement());
    QCOMPARE(found[3].span(), std::optional(Span{180s, 190s}));
}

void TestReplayMarks::theScaleKeepsWhatIsUnderThePointer()
{
    const ReplayScale whole({-10s, 90s}, 20, 500);
    QCOMPARE(whole.xOf(-10s), 20.0);
    QCOMPARE(whole.xOf(90s), 520.0);
    QCOMPARE(whole.at(270), Milliseconds(40s));
    const ReplayScale near = whole.zoomed(4, 40s);
    QVERIFY(near.isZoomed());
    QCOMPARE(near.at(270), Milliseconds(40s));
    QCOMPARE(near.seen().to - near.seen().from, Milliseconds(25s));
    QVERIFY(!near.zoomed(0.01, 40s).isZoomed());
    const Span nearest = whole.zoomed(1e6, 40s).seen();
    QCOMPARE(nearest.to - nearest.from, ReplayScale::kNearest);
}

void TestReplayMarks::theScaleStaysInside()
{
    const ReplayScale near = ReplayScale({0s, 100s}, 0, 100).zoomed(10, 0s);
    QCOMPARE(near.seen(), (Span{0s, 10s}));
    QCOMPARE(near.scrolledTo(-5s).seen().from, Milliseconds(0));
    QCOMPARE(near.scrolledTo(99s).seen(), (Span{90s, 100s}));
    QCOMPARE(near.following(5s).seen(), near.seen());
    const Span turned = near.following(50s).seen();
    QVERIFY(turned.from <= 50s && turned.to > 50s);
    QVERIFY(near.tick(60) >= 5s);
}

void TestReplayMarks::theTrendIsByWeeks()
{
    const QTimeZone zone("Asia/Shanghai");
    const QDate today(2026, 11, 27);
    const auto evaluationOf = [&](const QString &agent, QDate day, const Answers &answers) {
        Evaluation made;
        made.about.agent = agent;
        made.about.at =
            TimePoint(std::chrono::milliseconds(day.startOfDay(zone).toMSecsSinceEpoch()));
        made.state = EvaluationState::Released;
        made.revisions = {revisionOf(answers, {})};
        return made;
    };
    const Answers good{{u"Q1"_s, Answer::yes()}};
    const Answers bad{{u"Q1"_s, Answer::yes()}, {u"Q3"_s, Answer::no()}};
    const std::vector<Evaluation> all{
        evaluationOf(u"a"_s, today, good), evaluationOf(u"a"_s, today, bad),
        evaluationOf(u"b"_s, today, good), evaluationOf(u"a"_s, QDate(2026, 11, 22), bad),
        evaluationOf(u"a"_s, QDate(2026, 9, 1), bad)}; // too long ago
    const ScoreTrend trend = trendOf(all, u"a"_s, today, zone);
    QCOMPARE(trend.weeks.back().monday, QDate(2026, 11, 23));
    QCOMPARE(trend.weeks.back().agent->text(), u"75"_s);
    QCOMPARE(trend.weeks.back().count, 2);
    QCOMPARE(trend.weeks[10].agent->text(), u"50"_s); // a Sunday is of the week before
    QVERIFY(!trend.weeks[0].agent);
    QCOMPARE(trend.agent.scored, 3);
    QCOMPARE(trend.team.scored, 4);
}

void TestReplayMarks::handsAgreeOrNot()
{
    HandsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMarks(marksOfLossy());
    const auto raise = [&model](int row, HandsModel::Column column, int hands) {
        return model.setData(model.index(row, column), hands, Qt::EditRole);
    };
    QVERIFY(raise(0, HandsModel::Yes, 8) && raise(0, HandsModel::No, 2));
    QVERIFY(raise(2, HandsModel::Yes, 7) && raise(2, HandsModel::No, 3));
    QVERIFY(!raise(1, HandsModel::Yes, -1) && !raise(1, HandsModel::Score, 3));
    QVERIFY(!raise(1, HandsModel::Yes, HandsModel::kMostHands + 1));
    const auto text = [&model](int row, HandsModel::Column column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(text(0, HandsModel::Score), u"?"_s);
    model.setRevealed(true);
    QVERIFY(text(0, HandsModel::Right).startsWith(u"80"_s));
    QVERIFY(text(2, HandsModel::Right).startsWith(u"30"_s));
    const ClassResult result = model.result();
    QCOMPARE(result.hands, 20);
    QCOMPARE(result.right, 11);
    QVERIFY(result.alpha.has_value());
    model.setMarks(marksOfLossy());
    QVERIFY(!model.isRevealed() && model.result().hands == 0 && !model.result().alpha);
}

QTEST_GUILESS_MAIN(TestReplayMarks)
#include "tst_replaymarks.moc"
