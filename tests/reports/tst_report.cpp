// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"
#include "tests/reports/memoryreportstore.h"

#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::reports;
using organisation::Operation;
using organisation::ScopeLevel;

namespace {

const QTimeZone kZone("Europe/Berlin");
const QDate kFirst(2026, 3, 27);
const QDate kLast(2026, 3, 30); // over the short day
constexpr TimePoint kNow{std::chrono::hours(24 * 20600)};

/// Two partners with a site each; queues hang at the sites, people in teams, one of each nowhere.
live::FloorConfig makeConfig()
{
    live::FloorConfig config = live::FloorConfig::defaults();
    config.grid = IntervalGrid(kZone, 30min);
    for (int partner = 0; partner < 2; ++partner) {
        const QString id = QString::number(partner);
        const int node = config.scopes.add(0, u"p"_s + id, {u"P"_s + id, {}}, ScopeLevel::Partner);
        config.scopes.setOperation(node,
                                   partner == 0 ? Operation::SelfOperated : Operation::Outsourced);
        config.scopes.setRegion(node, {u"R"_s + id, {}});
        const int site = config.scopes.add(node, u"s"_s + id, {u"S"_s + id, {}}, ScopeLevel::Site);
        const int team = config.scopes.add(site, u"t"_s + id, {u"T"_s + id, {}}, ScopeLevel::Team);
        for (int index = 0; index < 2; ++index) {
            const std::string name = std::to_string(partner * 2 + index);
            config.queues["q" + name].scope = site;
            config.people["a" + name] = {"w" + name, {}, team};
        }
    }
    return config;
}

Sums randomSums(QRandomGenerator &random, bool isOfAgents)
{
    CounterSet used; // what no metric asks for no store sums up
    for (const Metric &metric : allMetrics()) {
        used |= metric.counters();
    }
    Sums sums;
    for (std::size_t index = 0; index < kCounterCount; ++index) {
        const auto counter = static_cast<Counter>(index);
        if (used[index] && isOfAgents == reports::isOfAgents(counter)) {
            sums.set(counter, static_cast<std::int64_t>(random.bounded(1000U)));
        }
    }
    return sums;
}

std::unique_ptr<MemoryReportStore> makeStore(quint32 seed)
{
    QRandomGenerator random(seed);
    auto made = std::make_unique<MemoryReportStore>();
    MemoryReportStore &store = *made;
    for (int index = 0; index < 5; ++index) {
        const QString number = QString::number(index);
        store.m_queueSubjects.push_back({index + 1, u"pbx"_s, u"q"_s + number, {}, {}});
        store.m_agentSubjects.push_back({index + 1, u"pbx"_s, u"a"_s + number, {}, {}});
    }
    const TimePoint from = startOfDay(kFirst.addDays(-4), kZone);
    const TimePoint to = startOfDay(kLast.addDays(1), kZone);
    for (TimePoint start = from; start < to; start += 15min) {
        for (std::int64_t subject = 1; subject <= 5; ++subject) {
            if (random.bounded(3) == 0) {
                store.m_queueIntervals.push_back({start, subject, randomSums(random, false)});
            }
            if (random.bounded(3) == 0) {
                store.m_agentIntervals.push_back({start, subject, randomSums(random, true)});
            }
        }
    }
    return made;
}

ReportDefinition definition(RowKind rows, Step step)
{
    ReportDefinition made;
    made.period = {PeriodKind::Custom, kFirst, kLast};
    made.rows = rows;
    made.step = step;
    for (const Metric &metric : allMetrics()) {
        made.metrics << metric.id;
    }
    return made;
}

Report report(const ReportDefinition &asked, const MemoryReportStore &store)
{
    const Result<std::optional<Report>> made = makeReport(asked, makeConfig(), store, kNow, {});
    if (!made) {
        qFatal("%s", qPrintable(made.error().detail));
    }
    return **made;
}

QStringList namesOf(const Report &made)
{
    QStringList names;
    for (const RowKey &key : made.book.keys) {
        names << (key.kind == RowKind::Operation ? QString::number(static_cast<int>(key.operation))
                                                 : key.name.en);
    }
    return names;
}

constexpr std::array kAllRows{RowKind::All,  RowKind::Queue,   RowKind::Agent,  RowKind::Team,
                              RowKind::Site, RowKind::Partner, RowKind::Region, RowKind::Operation};
constexpr std::array kAllSteps{Step::Whole, Step::Minutes15, Step::Minutes30, Step::Hour,
                               Step::Day,   Step::Week,      Step::Month};

} // namespace

class TestReport final : public QObject
{
    Q_OBJECT

private slots:

    void putsEachWhereItBelongs_data()
    {
        QTest::addColumn<RowKind>("rows");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("all") << RowKind::All << QStringList{QString()};
        QTest::newRow("queue") << RowKind::Queue
                               << QStringList{u"q4"_s, u"q0"_s, u"q1"_s, u"q2"_s, u"q3"_s};
        QTest::newRow("agent") << RowKind::Agent
                               << QStringList{u"a0"_s, u"a1"_s, u"a2"_s, u"a3"_s, u"a4"_s};
        QTest::newRow("team") << RowKind::Team << QStringList{u"T0"_s, u"T1"_s, QString()};
        QTest::newRow("site") << RowKind::Site << QStringList{u"S0"_s, u"S1"_s, QString()};
        QTest::newRow("partner") << RowKind::Partner << QStringList{u"P0"_s, u"P1"_s, QString()};
        QTest::newRow("region") << RowKind::Region << QStringList{u"R0"_s, u"R1"_s, QString()};
        QTest::newRow("operation") << RowKind::Operation << QStringList{u"1"_s, u"2"_s, u"0"_s};
    }

    void putsEachWhereItBelongs()
    {
        QFETCH(RowKind, rows);
        QFETCH(QStringList, names);
        const Report made = report(definition(rows, Step::Whole), *makeStore(1));
        QCOMPARE(namesOf(made), names);
        QCOMPARE(static_cast<int>(made.rows.size()), static_cast<int>(names.size()));
        for (const ReportRow &row : made.rows) {
            const bool isNodeTeam = rows == RowKind::Team && row.key < 2;
            QCOMPARE(row.now.hasQueues, rows != RowKind::Agent && !isNodeTeam);
            QCOMPARE(row.now.hasAgents, rows != RowKind::Queue);
        }
    }

    void onePersonOnTwoSwitchesIsOneRow()
    {
        const auto kept = makeStore(1);
        MemoryReportStore &store = *kept;
        store.m_agentSubjects[1] = {2, u"pbx2"_s, u"a0"_s, {}, {}};
        const Report made = report(definition(RowKind::Agent, Step::Whole), store);
        QCOMPARE(namesOf(made), (QStringList{u"a0"_s, u"a2"_s, u"a3"_s, u"a4"_s}));
    }

    /// Whatever the cut and the rows, the same is counted: rows add up to the total, and a ratio of
    /// totals is the ratio of sums, never a mean of means.
    void everyCutHasOneTotal()
    {
        for (quint32 seed = 1; seed <= 3; ++seed) {
            const auto kept = makeStore(seed);
            const MemoryReportStore &store = *kept;
            Sums queues;
            Sums agents;
            const TimeSpan span{startOfDay(kFirst, kZone), startOfDay(kLast.addDays(1), kZone)};
            for (const auto &each : store.m_queueIntervals) {
                queues += span.contains(each.start) ? each.sums : Sums();
            }
            for (const auto &each : store.m_agentIntervals) {
                agents += span.contains(each.start) ? each.sums : Sums();
            }
            for (const RowKind rows : kAllRows) {
                for (const Step step : kAllSteps) {
                    const Report made = report(definition(rows, step), store);
                    Sums expected = rows == RowKind::Agent ? Sums() : queues;
                    expected += rows == RowKind::Queue ? Sums() : agents;
                    QVERIFY(made.total.sums == expected);
                    checkTotals(made);
                    for (const Metric *const metric : made.metrics()) {
                        checkRatio(*metric, made.total, expected);
                    }
                }
            }
        }
    }

    void splittingAPeriodChangesNothing()
    {
        const auto kept = makeStore(5);
        const MemoryReportStore &store = *kept;
        ReportDefinition whole = definition(RowKind::Partner, Step::Whole);
        Figures sum;
        for (QDate day = kFirst; day <= kLast; day = day.addDays(1)) {
            ReportDefinition part = whole;
            part.period = {PeriodKind::Custom, day, day};
            sum += report(part, store).total;
        }
        QVERIFY(report(whole, store).total == sum);
    }

    void putsThePeriodBeforeBeside()
    {
        const auto kept = makeStore(5);
        const MemoryReportStore &store = *kept;
        const ReportDefinition now = definition(RowKind::Queue, Step::Day);
        ReportDefinition before = now;
        before.period = {PeriodKind::Custom, kFirst.addDays(-4), kFirst.addDays(-1)};
        const Report made = report(now, store);
        const Report then = report(before, store);
        QVERIFY(made.totalBefore == then.total);
        QCOMPARE(made.rows.size(), then.rows.size());
        for (std::size_t index = 0; index < made.rows.size(); ++index) {
            QVERIFY(made.rows[index].before == then.rows[index].now);
        }
        ReportDefinition alone = now;
        alone.hasPrevious = false;
        QVERIFY(report(alone, store).totalBefore == Figures{});
    }

    void showsAPartOfTheFloor()
    {
        const auto kept = makeStore(5);
        const MemoryReportStore &store = *kept;
        ReportDefinition part = definition(RowKind::Queue, Step::Whole);
        part.scope = u"p1"_s;
        QCOMPARE(namesOf(report(part, store)), (QStringList{u"q2"_s, u"q3"_s}));
        part.scope = u"nowhere"_s;
        const auto refused = makeReport(part, makeConfig(), store, kNow, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    }

    void refusesWhatNobodyCanRead()
    {
        ReportDefinition century = definition(RowKind::Queue, Step::Minutes15);
        century.period = {PeriodKind::Custom, QDate(1926, 1, 1), QDate(2126, 1, 1)};
        const auto refused = makeReport(century, makeConfig(), *makeStore(1), kNow, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    }

    void stopsWhenToldTo()
    {
        int asked = 0;
        const auto stopped =
            makeReport(definition(RowKind::Queue, Step::Day), makeConfig(), *makeStore(1), kNow,
                       [&asked](double) { return ++asked < 2; });
        QVERIFY(bool(stopped));
        QVERIFY(!stopped->has_value());
        QCOMPARE(asked, 2);
    }

    void findsTheCallsBehindAFigure()
    {
        const auto kept = makeStore(1);
        MemoryReportStore &store = *kept;
        const TimePoint noon = startOfDay(kFirst, kZone) + 12h;
        for (int index = 0; index < 12; ++index) {
            live::CallRecord call;
            call.queuedAt = noon;
            call.leftAt = noon + 10s;
            call.outcome = index < 9 ? live::CallOutcome::Answered : live::CallOutcome::Abandoned;
            call.isInTime = index % 3 != 0;
            call.isShortAbandon = index == 10;
            store.m_calls.push_back({index % 2 + 1, index < 9 ? 1 : 0, call});
        }
        const Report made = report(definition(RowKind::Queue, Step::Day), store);
        const Metric &level = *findMetric(u"SL-5"_s);
        const auto count = [&](int step, int key, const Terms &terms) {
            return store.calls(callsBehind(made, step, key, terms, 100))->all;
        };
        QCOMPARE(count(-1, -1, level.numerator), 6);
        QCOMPARE(count(-1, -1, level.denominator), 11); // without the short abandon
        QCOMPARE(count(0, -1, level.denominator), 11);
        QCOMPARE(count(1, -1, level.denominator), 0);
        QCOMPARE(count(0, 1, level.denominator), 5); // of the queue q0
        QCOMPARE(made.book.keys[1].name.en, u"q0"_s);
    }

private:
    static void checkTotals(const Report &made)
    {
        for (const auto &totals : {totalsByStep(made), totalsByKey(made)}) {
            Figures sum;
            Figures before;
            for (const ReportRow &row : totals) {
                sum += row.now;
                before += row.before;
            }
            QVERIFY(sum == made.total);
            QVERIFY(before == made.totalBefore);
        }
    }

    static void checkRatio(const Metric &metric, const Figures &total, const Sums &sums)
    {
        const std::optional<double> value = metric.value(total);
        if (!value || metric.denominator.empty() || metric.unit != MetricUnit::Share) {
            return;
        }
        const double ratio = static_cast<double>(valueOf(metric.numerator, sums)) /
                             static_cast<double>(valueOf(metric.denominator, sums));
        QCOMPARE(*value, metric.stopsAtOne ? std::min(ratio, 1.0) : ratio);
    }

    void saysWhatNobodyRecorded()
    {
        const auto store = makeStore(3);
        const TimePoint noon = startOfDay(kFirst, kZone) + 12h;
        store->m_unheard = {
            {noon + 30min, noon + 40min}, {noon, noon + 35min}, {noon + 1h, noon + 2h}};
        const auto made =
            makeReport(definition(RowKind::Queue, Step::Day), makeConfig(), *store, kNow, {});
        QVERIFY(made && made->has_value());
        QVERIFY((*made)->unheard ==
                (std::vector<TimeSpan>{{noon, noon + 40min}, {noon + 1h, noon + 2h}}));
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
