// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/publishedforecast.h"

#include <QTest>

#include <cmath>

using namespace fw;
using namespace fw::forecast;

class TestPublishedForecast final : public QObject
{
    Q_OBJECT

private slots:
    void isJudgedByLead();
    void whatWasNotHeardIsLeftOut();
    void theUnitIsTheWeeklyNaive();
};

namespace {

CallSeries emptySeries()
{
    return CallSeries(IntervalGrid(QTimeZone("Asia/Shanghai"), std::chrono::minutes(30)));
}

} // namespace

void TestPublishedForecast::isJudgedByLead()
{
    CallSeries heard = emptySeries();
    const TimePoint first = heard.startOf(QDate(2026, 3, 1));
    const TimePoint second = heard.startOf(QDate(2026, 3, 2));
    heard.add(first, 100);
    heard.add(second, 50);
    PublishedForecast made;
    made.origin = first;
    made.naiveError = 10;
    made.points = {{first, 110, 90, 120, 80, 100}, {second, 40, 41, 60, 60, 70}};
    const std::vector<Judgement> judged = judge(made, heard);
    QCOMPARE(judged.size(), 3U);
    QCOMPARE(judged[0].lead, -1);
    QCOMPARE(judged[0].intervals, 2);
    QCOMPARE(judged[0].ours.wape, 20.0 / 150);
    QCOMPARE(judged[0].ours.mase, 1.0);
    QCOMPARE(judged[0].ours.bias, 0.0);
    QCOMPARE(judged[0].naive.wape, 30.0 / 150);
    QCOMPARE(judged[0].fourWeekMean.bias, 20.0 / 150);
    QCOMPARE(judged[0].covered, 1.0);
    QCOMPARE(judged[1].lead, 0);
    QCOMPARE(judged[1].ours.bias, 0.1);
    QCOMPARE(judged[2].lead, 1);
    QCOMPARE(judged[2].ours.bias, -0.2);
}

void TestPublishedForecast::whatWasNotHeardIsLeftOut()
{
    CallSeries heard = emptySeries();
    const TimePoint first = heard.startOf(QDate(2026, 3, 1));
    PublishedForecast made;
    made.origin = first;
    made.points = {{first, 110, 90, 120, 80, 100}};
    const std::vector<Judgement> judged = judge(made, heard);
    QCOMPARE(judged.size(), 1U);
    QCOMPARE(judged.front().intervals, 0);
    QVERIFY(std::isnan(judged.front().ours.wape));
    QVERIFY(std::isnan(judged.front().ours.mase));
}

void TestPublishedForecast::theUnitIsTheWeeklyNaive()
{
    CallSeries heard = emptySeries();
    heard.add(heard.startOf(QDate(2026, 3, 1)), 100);
    heard.add(heard.startOf(QDate(2026, 3, 8)), 130);
    heard.add(heard.startOf(QDate(2026, 3, 15)), 120);
    QCOMPARE(naiveErrorBefore(heard, QDate(2026, 3, 16)), 20.0);
    QCOMPARE(naiveErrorBefore(heard, QDate(2026, 3, 15)), 30.0);
    QCOMPARE(naiveErrorBefore(heard, QDate(2026, 3, 8)), 0.0);
}

QTEST_APPLESS_MAIN(TestPublishedForecast)
#include "tst_publishedforecast.moc"
