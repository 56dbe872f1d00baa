// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staffing/erlang.h"
#include "core/whatif/whatif.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::whatif;

namespace {

constexpr double kInterval = 1800;

Question oneQueue(int agents, double calls, double patience, std::size_t intervals)
{
    Question question;
    question.interval = kInterval;
    question.queues = {{std::vector<double>(intervals, calls), 180, patience, 20}};
    question.agents.assign(static_cast<std::size_t>(agents),
                           {{{0, 0}}, {{0, kInterval * double(intervals)}}});
    question.replications = 200;
    return question;
}

} // namespace

class TestWhatIf final : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithErlangA_data();
    void agreesWithErlangA();
    void lognormalHandleTimes();
    void everyCallEndsOnce();
    void theSameSeedGivesTheSame();
    void nobodyServesOutsideOfTheirSpans();
    void skillsAndPriorities();
    void stopsWhenAsked();
    void badInputIsNamed();
};

void TestWhatIf::agreesWithErlangA_data()
{
    QTest::addColumn<int>("agents");
    QTest::addColumn<double>("calls");
    QTest::addColumn<double>("patience");
    QTest::newRow("easy") << 60 << 500.0 << 120.0;
    QTest::newRow("at the load") << 50 << 500.0 << 120.0;
    QTest::newRow("overload") << 35 << 500.0 << 120.0;
    QTest::newRow("few") << 4 << 30.0 << 60.0;
    QTest::newRow("impatient") << 45 << 500.0 << 10.0;
}

/// The first two hours are cut off: it begins empty. A mean of eight half hours is at least as near
/// as they are, by their own confidence intervals.
void TestWhatIf::agreesWithErlangA()
{
    QFETCH(int, agents);
    QFETCH(double, calls);
    QFETCH(double, patience);
    const auto answer = simulate(oneQueue(agents, calls, patience, 12));
    QVERIFY(bool(answer));
    const staffing::Grade exact = staffing::erlangA(agents, {calls, kInterval, 180, 20, patience});
    double level = 0;
    double abandoned = 0;
    double wait = 0;
    double occupancy = 0;
    double levelError = 0;
    double abandonedError = 0;
    double waitError = 0;
    for (std::size_t number = 4; number < 12; ++number) {
        level += answer->queues[0][number].serviceLevel.mean / 8;
        abandoned += answer->queues[0][number].abandoned.mean / 8;
        wait += answer->queues[0][number].meanWait.mean / 8;
        occupancy += answer->occupancy[number] / 8;
        levelError += answer->queues[0][number].serviceLevel.halfWidth / 8;
        abandonedError += answer->queues[0][number].abandoned.halfWidth / 8;
        waitError += answer->queues[0][number].meanWait.halfWidth / 8;
    }
    QVERIFY2(std::abs(level - exact.answeredInTime) <= levelError,
             qPrintable(u"%1 for %2"_s.arg(level).arg(exact.answeredInTime)));
    QVERIFY2(std::abs(abandoned - exact.abandoned) <= abandonedError,
             qPrintable(u"%1 for %2"_s.arg(abandoned).arg(exact.abandoned)));
    QVERIFY2(std::abs(wait - exact.meanWait) <= waitError,
             qPrintable(u"%1 for %2"_s.arg(wait).arg(exact.meanWait)));
    QVERIFY2(levelError < 0.03 && abandonedError < 0.02, qPrintable(QString::number(levelError)));
    QVERIFY(std::abs(occupancy - exact.occupancy) < 0.01);
}

/// One agent and callers who stay: the mean wait of Pollaczek and Khinchine.
void TestWhatIf::lognormalHandleTimes()
{
    for (const double spread : {0.5, 1.5}) {
        Question question = oneQueue(1, 5, 1e9, 400);
        question.queues[0].spread = spread;
        question.agents[0].spans[0].to *= 2; // nobody is left waiting at the end
        question.replications = 100;
        question.seed = 2001; // one seed in twenty lies outside of its own interval
        const auto answer = simulate(question);
        const double load = 5 * 180 / kInterval;
        const double exact = load * 180 * (1 + spread * spread) / (2 * (1 - load));
        const Estimate &wait = answer->days[0].meanWait;
        QVERIFY2(std::abs(wait.mean - exact) <= wait.halfWidth,
                 qPrintable(u"%1 for %2"_s.arg(wait.mean).arg(exact)));
        QVERIFY(wait.halfWidth < 0.05 * exact);
    }
}

void TestWhatIf::everyCallEndsOnce()
{
    Question question = oneQueue(0, 100, 60, 4);
    question.replications = 20;
    const auto nobody = simulate(question);
    QCOMPARE(nobody->days[0].abandoned.mean, 1.0);
    QCOMPARE(nobody->days[0].serviceLevel.mean, 0.0);
    QVERIFY(std::abs(nobody->days[0].meanWait.mean - 60) < 5);
    QVERIFY(std::abs(nobody->days[0].offered - 400) < 20);
}

void TestWhatIf::theSameSeedGivesTheSame()
{
    Question question = oneQueue(20, 200, 60, 6);
    const auto one = simulate(question);
    const auto again = simulate(question);
    QCOMPARE(one->days[0].serviceLevel.mean, again->days[0].serviceLevel.mean);
    QCOMPARE(one->calls, again->calls);
    question.seed = 1000;
    QVERIFY(simulate(question)->calls != one->calls);
}

void TestWhatIf::nobodyServesOutsideOfTheirSpans()
{
    Question question = oneQueue(0, 200, 30, 6);
    // All are there in the second and fifth half hour.
    question.agents.assign(
        60, {{{0, 0}}, {{kInterval, 2 * kInterval}, {4 * kInterval, 5 * kInterval}}});
    question.replications = 50;
    const auto answer = simulate(question);
    QVERIFY(answer->queues[0][0].serviceLevel.mean < 0.05);
    QVERIFY(answer->queues[0][1].serviceLevel.mean > 0.95);
    QVERIFY(answer->queues[0][3].serviceLevel.mean < 0.05);
    QVERIFY(answer->queues[0][4].serviceLevel.mean > 0.95);
    QCOMPARE(answer->occupancy[0], 0.0);
}

void TestWhatIf::skillsAndPriorities()
{
    Question question;
    question.queues = {{std::vector<double>(8, 150.0), 180, 120, 20},
                       {std::vector<double>(8, 150.0), 180, 120, 20}};
    question.agents.assign(18, {{{0, 0}}, {{0, 8 * kInterval}}});
    const AgentPlan second{{{1, 0}}, {{0, 8 * kInterval}}};
    question.agents.insert(question.agents.end(), 10, second);
    const auto apart = simulate(question);
    // The first queue's people help the second one when they are free.
    for (int agent = 0; agent < 18; ++agent) {
        question.agents[static_cast<std::size_t>(agent)].skills = {{0, 0}, {1, 1}};
    }
    const auto helped = simulate(question);
    QVERIFY(helped->days[1].serviceLevel.mean > apart->days[1].serviceLevel.mean + 0.1);
    QVERIFY(helped->days[0].serviceLevel.mean <= apart->days[0].serviceLevel.mean);
}

void TestWhatIf::stopsWhenAsked()
{
    std::stop_source source;
    const auto answer = simulate(oneQueue(20, 200, 60, 6), source.get_token(), [&](int done) {
        if (done == 7) {
            source.request_stop();
        }
    });
    QCOMPARE(answer->replications, 7);
    QVERIFY(answer->days[0].offered > 0);
}

void TestWhatIf::badInputIsNamed()
{
    Question question = oneQueue(1, 1, 60, 1);
    question.queues[0].calls[0] = -1;
    QCOMPARE(simulate(question).error().detail, u"queues"_s);
    question = oneQueue(1, 1, 60, 1);
    question.agents[0].skills[0].queue = 1;
    QCOMPARE(simulate(question).error().detail, u"agents"_s);
    question = oneQueue(1, 1, 60, 1);
    question.queues[0].spread = -1;
    QCOMPARE(simulate(question).error().detail, u"queues"_s);
    question = oneQueue(1, 1, 60, 1);
    question.replications = 0;
    QCOMPARE(simulate(question).error().detail, u"replications"_s);
}

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
