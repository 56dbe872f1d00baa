// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/agentcounters.h"
#include "core/live/queuecounters.h"
#include "core/live/servicelevel.h"
#include "core/reports/metric.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::reports;

namespace {

live::QueueCounters randomCounters(QRandomGenerator &random)
{
    live::QueueCounters made;
    const auto upTo = [&random](std::uint32_t most) { return random.bounded(most + 1); };
    made.offered = upTo(300);
    made.answered = upTo(200);
    made.answeredInTime = upTo(made.answered);
    made.abandoned = upTo(50);
    made.abandonedInTime = upTo(made.abandoned);
    made.shortAbandoned = upTo(made.abandonedInTime);
    made.timedOut = upTo(5);
    made.noAgents = upTo(5);
    made.withdrawn = upTo(5);
    made.leftByKey = upTo(5);
    made.overflowedInTime = upTo(made.overflowed());
    made.completedByAgent = upTo(50);
    made.completedByCaller = upTo(50);
    made.transferred = upTo(9);
    made.completedOtherwise = upTo(2);
    made.answeredWaitS = upTo(4000);
    made.talkS = upTo(9000);
    made.wrapUpUs = upTo(900'000'000);
    return made;
}

Figures figuresOf(const live::QueueCounters &counters)
{
    constexpr std::int64_t kSecond = 1'000'000;
    Figures made;
    made.hasQueues = true;
    const auto set = [&made](Counter counter, std::uint64_t value) {
        made.sums.set(counter, static_cast<std::int64_t>(value));
    };
    set(Counter::Offered, counters.offered);
    set(Counter::Answered, counters.answered);
    set(Counter::AnsweredInTime, counters.answeredInTime);
    set(Counter::Abandoned, counters.abandoned);
    set(Counter::AbandonedInTime, counters.abandonedInTime);
    set(Counter::ShortAbandoned, counters.shortAbandoned);
    set(Counter::TimedOut, counters.timedOut);
    set(Counter::NoAgents, counters.noAgents);
    set(Counter::Withdrawn, counters.withdrawn);
    set(Counter::LeftByKey, counters.leftByKey);
    set(Counter::OverflowedInTime, counters.overflowedInTime);
    set(Counter::CompletedByAgent, counters.completedByAgent);
    set(Counter::CompletedByCaller, counters.completedByCaller);
    set(Counter::Transferred, counters.transferred);
    set(Counter::CompletedOtherwise, counters.completedOtherwise);
    set(Counter::AnsweredWait, counters.answeredWaitS * kSecond);
    set(Counter::Talk, counters.talkS * kSecond);
    set(Counter::WrapUp, counters.wrapUpUs);
    return made;
}

void compare(std::optional<double> figure, std::optional<double> expected)
{
    QCOMPARE(figure.has_value(), expected.has_value());
    if (expected) {
        QVERIFY2(std::abs(*figure - *expected) < 1e-9, qPrintable(QString::number(*figure)));
    }
}

} // namespace

class TestMetric final : public QObject
{
    Q_OBJECT

private slots:

    void saysItsFormula_data()
    {
        QTest::addColumn<QString>("formula");
        QTest::newRow("OFF") << u"O"_s;
        QTest::newRow("SL-1") << u"A_T / (A + B)"_s;
        QTest::newRow("SL-2") << u"A_T / A"_s;
        QTest::newRow("SL-4") << u"A_T / (A + B - B_T)"_s;
        QTest::newRow("SL-6") << u"A_T / (A + B + F)"_s;
        QTest::newRow("SL-8") << u"(A_T + B_T + F_T) / O"_s;
        QTest::newRow("AB-3") << u"(O - A) / O"_s;
        QTest::newRow("AHT-1") << u"(Σtalk + Σacw) / E"_s;
        QTest::newRow("T-IN") << u"t_in"_s;
        QTest::newRow("OCC-2") << u"(t_talk + t_hold + t_acw) / t_in"_s;
    }

    void saysItsFormula()
    {
        QFETCH(QString, formula);
        const Metric *const metric = findMetric(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(metric != nullptr);
        QCOMPARE(metric->formula(), formula);
    }

    void agreesWithTheFloor()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            const live::QueueCounters counters = randomCounters(random);
            const Figures figures = figuresOf(counters);
            for (int formula = 1; formula <= live::kServiceLevelFormulaCount; ++formula) {
                const Metric *const metric = findMetric(u"SL-%1"_s.arg(formula));
                compare(metric->value(figures),
                        serviceLevel(static_cast<live::ServiceLevelFormula>(formula), counters));
            }
            compare(findMetric(u"CR-1"_s)->value(figures), counters.connectionRate());
            compare(findMetric(u"AB-1"_s)->value(figures), counters.abandonRate());
            compare(findMetric(u"ASA-1"_s)->value(figures), counters.averageSpeedOfAnswer());
            compare(findMetric(u"AHT-1"_s)->value(figures), counters.averageHandlingTime());
        }
    }

    void agreesWithTheAgents()
    {
        live::AgentCounters counters;
        Figures figures;
        figures.hasAgents = true;
        for (std::size_t state = 0; state < live::kAgentStateCount; ++state) {
            const auto span = static_cast<std::int64_t>(1'000'000 * (state + 3));
            counters.inState[state] = Microseconds(span);
            figures.sums.set(static_cast<Counter>(indexOf(Counter::InLoggedOut) + state), span);
        }
        compare(findMetric(u"OCC-1"_s)->value(figures), counters.occupancy());
    }

    void noDataIsNotZero()
    {
        for (const Metric &metric : allMetrics()) {
            QVERIFY2(!metric.value(Figures{}), qPrintable(metric.id));
            Figures nothingHappened;
            (metric.isOfAgents() ? nothingHappened.hasAgents : nothingHappened.hasQueues) = true;
            const std::optional<double> value = metric.value(nothingHappened);
            QCOMPARE(value.has_value(), metric.denominator.empty());
            QVERIFY(!value || *value == 0.0);
        }
    }

    void isACatalogue()
    {
        QSet<QString> ids;
        for (const Metric &metric : allMetrics()) {
            QVERIFY2(!ids.contains(metric.id), qPrintable(metric.id));
            ids << metric.id;
            QCOMPARE(findMetric(metric.id), &metric);
            for (const Terms &terms : {metric.numerator, metric.denominator}) {
                for (const Term &term : terms) {
                    QCOMPARE(isOfAgents(term.counter), metric.isOfAgents());
                }
            }
        }
        QVERIFY(findMetric(u"SL-9"_s) == nullptr);
    }
};

QTEST_GUILESS_MAIN(TestMetric)
#include "tst_metric.moc"
