// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demodemand.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::demo;

/// The demo's past calls, forecasts and what they ask of its teams.
class TestDemoDemand final : public QObject
{
    Q_OBJECT

private slots:
    void everyQueueHasAPastAndAForecast();
    void todayIsBusier();
    void teamsAreAskedForWhatTheyShare();
    void theSameSeedGivesTheSame();

private:
    static inline const QDate kToday{2026, 3, 4};
    simulation::DemoFloor m_floor = simulation::demoFloor({120, 12, 1, 1});
    DemoDemand m_demand{m_floor, kToday};
};

void TestDemoDemand::everyQueueHasAPastAndAForecast()
{
    QCOMPARE(m_demand.siteCount(), std::size_t(6));
    const DemoSite site = m_demand.site(0);
    QCOMPARE(site.queues.size(), std::size_t(2));
    for (const DemoQueue &each : site.queues) {
        QCOMPARE(each.history.days().size(), std::size_t(DemoDemand::kHistoryDays));
        QVERIFY(!each.history.day(kToday));
        QVERIFY(demand::check(each.standard));
        QCOMPARE(each.forecasts.size(), std::size_t(4)); // three of them are judged
        QVERIFY(each.forecasts.front().origin < each.forecasts.back().origin);
        QCOMPARE(each.forecasts.back().points.size(), std::size_t(48 * 58)); // to the end of April
        QCOMPARE(each.scope, u"r1-site"_s);
    }
    QCOMPARE(m_demand.site(1).queues.front().forecasts.size(), std::size_t(1));
}

void TestDemoDemand::todayIsBusier()
{
    QVERIFY(m_demand.calendar().eventFactor(kToday, {}) > 1.5);
    const forecast::PublishedForecast made = m_demand.site(1).queues.front().forecasts.back();
    const auto sum = [&made](int day) {
        double calls = 0;
        for (std::size_t slot = 0; slot < 48; ++slot) {
            calls += made.points[std::size_t(day) * 48 + slot].calls;
        }
        return calls;
    };
    QVERIFY(sum(0) > 1.3 * sum(7)); // the same weekday a week later
}

void TestDemoDemand::teamsAreAskedForWhatTheyShare()
{
    const DemoSite site = m_demand.site(2);
    QCOMPARE(site.requirements.size(), std::size_t(5));
    const roster::Requirement &first = site.requirements.begin()->second;
    QCOMPARE(first.days().begin()->first, kToday);
    QCOMPARE(first.days().rbegin()->first, QDate(2026, 4, 30));
    QVERIFY(*std::ranges::max_element(first.on(kToday)) > 0);
    for (const auto &[team, requirement] : site.requirements) {
        QCOMPARE(requirement, first);
    }
}

void TestDemoDemand::theSameSeedGivesTheSame()
{
    const DemoQueue one = m_demand.site(3).queues.front();
    const DemoQueue other = DemoDemand(m_floor, kToday).site(3).queues.front();
    QCOMPARE(one.forecasts, other.forecasts);
    QCOMPARE(one.history.days(), other.history.days());
}

QTEST_APPLESS_MAIN(TestDemoDemand)
#include "tst_demodemand.moc"
