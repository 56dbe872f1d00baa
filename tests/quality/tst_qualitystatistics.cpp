// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/qualitystatistics.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::quality;

namespace {

constexpr std::chrono::sys_days kMonday = std::chrono::year(2026) / 9 / 7;

Evaluation scored(const QString &agent, const QString &evaluator, int week, const Exact &score,
                  const Answers &answers = {})
{
    Evaluation evaluation;
    evaluation.about.agent = agent;
    evaluation.about.agentName = u"name of "_s + agent;
    evaluation.about.team = u"T1"_s;
    evaluation.about.at = kMonday + std::chrono::days(7 * week) + std::chrono::hours(10);
    evaluation.form = u"form/1"_s;
    evaluation.evaluator = evaluator;
    evaluation.state = EvaluationState::Released;
    Revision revision;
    revision.answers = answers;
    revision.score.raw = score;
    revision.score.final = score;
    evaluation.revisions = {revision};
    return evaluation;
}

std::vector<Evaluation> manyOf(const QString &agent, int count, qint64 low, qint64 high)
{
    std::vector<Evaluation> all;
    for (int number = 0; number < count; ++number) {
        all.push_back(scored(agent, u"ann"_s, 0, Exact(number % 2 == 0 ? low : high)));
    }
    return all;
}

bool isNear(double value, double expected, double within = 0.001)
{
    return std::abs(value - expected) <= within;
}

/// One score a week.
std::vector<Evaluation> weekly(const std::vector<qint64> &scores)
{
    std::vector<Evaluation> all;
    for (std::size_t week = 0; week < scores.size(); ++week) {
        all.push_back(scored(u"A"_s, u"ann"_s, static_cast<int>(week), Exact(scores[week])));
    }
    return all;
}

} // namespace

class TestQualityStatistics final : public QObject
{
    Q_OBJECT

private slots:
    void tValues();
    void meanHasItsInterval();
    void voidAndUnscorableAreInNoMean();
    void ranksOnlyWhatIsKnownWellEnough();
    void failedQuestionsByFrequency();
    void controlLimits();
    void fewWeeksHaveNoLimits();
    void findsAShift();
    void trendWithItsInterval();
    void severityBesidePeers();
};

void TestQualityStatistics::tValues()
{
    QVERIFY(isNear(tValue(1), 12.706));
    QVERIFY(isNear(tValue(9), 2.262));
    QVERIFY(isNear(tValue(20), 2.086));
    QVERIFY(isNear(tValue(21), 2.080));
    QVERIFY(isNear(tValue(30), 2.042));
    QVERIFY(isNear(tValue(120), 1.980));
    QVERIFY(isNear(tValue(100'000), 1.960));
}

void TestQualityStatistics::meanHasItsInterval()
{
    const ScoreMean mean = meanOf({Exact(80), Exact(90), Exact(100)});
    QCOMPARE(*mean.mean, Exact(90));
    QVERIFY(isNear(*mean.halfWidth, 24.841)); // 4.3027 * 10 / sqrt 3
    QVERIFY(!meanOf({Exact(80)}).halfWidth);
    QVERIFY(!meanOf({}).mean);
    QCOMPARE(meanOf({Exact(1), Exact(1), Exact(2)}).mean->text(), u"4/3"_s);
}

void TestQualityStatistics::voidAndUnscorableAreInNoMean()
{
    std::vector<Evaluation> all = manyOf(u"A"_s, 3, 80, 80);
    all[0].state = EvaluationState::Voided;
    all[0].voided.at = all[0].about.at;
    all[1].revisions[0].score.final.reset();
    const auto means = meansBy(GroupBy::Agent, all);
    QCOMPARE(means.size(), std::size_t(1));
    QCOMPARE(means[0].score.count, 1);
    QCOMPARE(means[0].name, u"name of A"_s);
    QCOMPARE(meansBy(GroupBy::Team, all)[0].key, u"T1"_s);
    QCOMPARE(meansBy(GroupBy::Evaluator, all)[0].key, u"ann"_s);
}

void TestQualityStatistics::ranksOnlyWhatIsKnownWellEnough()
{
    std::vector<Evaluation> all;
    const auto add = [&all](const std::vector<Evaluation> &more) {
        all.insert(all.end(), more.begin(), more.end());
    };
    add(manyOf(u"wide"_s, 4, 60, 100));  // too little is known
    add(manyOf(u"many"_s, 10, 60, 100)); // enough of them
    add(manyOf(u"close"_s, 4, 91, 92));  // few, but alike
    add(manyOf(u"two"_s, 2, 99, 99));    // alike by chance
    add(manyOf(u"tie"_s, 10, 70, 90));
    const auto means = meansBy(GroupBy::Agent, all);
    QStringList order;
    for (const GroupMean &each : means) {
        order.append(u"%1:%2"_s.arg(each.key).arg(each.rank));
    }
    QCOMPARE(order, QStringList({u"close:1"_s, u"many:2"_s, u"tie:2"_s, u"two:0"_s, u"wide:0"_s}));
}

void TestQualityStatistics::failedQuestionsByFrequency()
{
    ScorecardVersion card;
    card.form = u"form"_s;
    Section section;
    section.name = u"all"_s;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
        Question question;
        question.id = id;
        question.text = {u"Question "_s + id, {}};
        section.questions.push_back(question);
    }
    card.card.sections = {section};
    const auto answered = [](bool a, bool b) {
        return scored(u"A"_s, u"ann"_s, 0, Exact(50),
                      {{u"a"_s, a ? Answer::yes() : Answer::no()},
                       {u"b"_s, b ? Answer::yes() : Answer::no()},
                       {u"c"_s, Answer()}});
    };
    const auto failed = failedQuestions(
        {answered(true, false), answered(false, false), answered(true, false)}, {card});
    QCOMPARE(failed.size(), std::size_t(2)); // c never applied
    QCOMPARE(failed[0].question, u"b"_s);
    QCOMPARE(failed[0].text.en, u"Question b"_s);
    QCOMPARE(failed[0].failed, 3);
    QCOMPARE(failed[0].answered, 3);
    QVERIFY(isNear(failed[0].cumulative, 0.75));
    QVERIFY(isNear(failed[1].cumulative, 1));
}

void TestQualityStatistics::controlLimits()
{
    // Moving ranges 2, 4, 2, 4, 2, 30: mean 44 / 6; mean of the weeks 594 / 7.
    const ControlChart chart = controlChart(weekly({88, 86, 90, 88, 92, 90, 60}), QTimeZone::utc());
    QCOMPARE(chart.weeks.size(), std::size_t(7));
    QCOMPARE(chart.weeks[0].monday, QDate(2026, 9, 7));
    QVERIFY(isNear(*chart.middle, 594.0 / 7));
    QVERIFY(isNear(*chart.lower, 594.0 / 7 - 2.66 * 44 / 6));
    QCOMPARE(*chart.upper, 100.0); // nothing scores more
    QVERIFY(chart.weeks[6].isOutside);
    QVERIFY(!chart.weeks[0].isOutside);
}

void TestQualityStatistics::fewWeeksHaveNoLimits()
{
    const ControlChart chart = controlChart(weekly({88, 86, 90, 88, 20}), QTimeZone::utc());
    QVERIFY(!chart.middle && !chart.lower && !chart.upper);
    QVERIFY(!chart.weeks[4].isOutside);
    QVERIFY(controlChart({}, QTimeZone::utc()).weeks.empty());
}

void TestQualityStatistics::findsAShift()
{
    const ControlChart chart = controlChart(
        weekly({80, 81, 80, 81, 80, 81, 80, 81, 86, 87, 86, 87, 86, 87, 86, 87}), QTimeZone::utc());
    QVERIFY(!chart.weeks[6].isShift);
    QVERIFY(chart.weeks[7].isShift); // the eighth below the middle
    QVERIFY(!chart.weeks[8].isShift);
    QVERIFY(chart.weeks[15].isShift);
}

void TestQualityStatistics::trendWithItsInterval()
{
    const auto trendOver = [](const std::vector<qint64> &scores) {
        return trendOf(controlChart(weekly(scores), QTimeZone::utc()).weeks);
    };
    QVERIFY(!trendOver({80, 81, 82}));
    const auto rising = trendOver({80, 82, 84, 86, 88});
    QVERIFY(rising && isNear(rising->perWeek, 2) && isNear(rising->halfWidth, 0));
    QVERIFY(rising->isReal());
    const auto noise = trendOver({80, 90, 79, 91, 82});
    QVERIFY(noise && !noise->isReal());
}

void TestQualityStatistics::severityBesidePeers()
{
    std::vector<Evaluation> all;
    for (int week = 0; week < 8; ++week) {
        for (int number = 0; number < 4; ++number) {
            const qint64 base = 84 + number % 2 * 2;
            all.push_back(scored(u"A"_s, u"ann"_s, week, Exact(base)));
            all.push_back(scored(u"B"_s, u"ben"_s, week, Exact(base - (week < 4 ? 2 : 6))));
        }
    }
    all.push_back(scored(u"A"_s, u"alone"_s, 20, Exact(10))); // nobody else scored in that week
    const auto found = severities(all, QTimeZone::utc());
    QCOMPARE(found.size(), std::size_t(3));
    QCOMPARE(found[0].evaluator, u"alone"_s);
    QVERIFY(!found[0].severity && !found[0].isReal());
    QCOMPARE(found[2].evaluator, u"ben"_s);
    QVERIFY(isNear(*found[2].severity, -4));
    QVERIFY(found[2].isReal());
    all.pop_back();
    const auto drifting = severities(all, QTimeZone::utc());
    QVERIFY(isNear(*drifting[1].drift, -4));
}

QTEST_GUILESS_MAIN(TestQualityStatistics)
#include "tst_qualitystatistics.moc"
