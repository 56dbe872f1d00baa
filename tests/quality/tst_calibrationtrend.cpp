// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/calibrationtrend.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::quality;

namespace {

constexpr std::chrono::sys_days kOctober = std::chrono::year(2026) / 10 / 1;

/// Scores of each person, call by call; -1: none.
Calibration session(const std::map<QString, std::vector<int>> &scores, TimePoint at)
{
    Calibration made;
    for (const auto &[name, own] : scores) {
        made.participants.append(name);
        for (std::size_t call = 0; call < own.size(); ++call) {
            const QString id = u"c%1"_s.arg(call);
            if (made.calls.size() <= call) {
                JudgedCall judged;
                judged.id = id;
                made.calls.push_back(judged);
            }
            if (own[call] >= 0) {
                CalibrationSheet sheet;
                sheet.by = name;
                sheet.call = id;
                sheet.score.final = Exact(own[call]);
                sheet.at = at;
                made.sheets.push_back(sheet);
            }
        }
    }
    made.isOpened = true;
    return made;
}

} // namespace

/// Agreement by month, over all sessions of it.
class TestCalibrationTrend final : public QObject
{
    Q_OBJECT

private slots:
    void oneSessionIsItsAlpha();
    void sessionsOfAMonthArePooled();
    void changesSinceTheLastThatHasOne();
    void blindAndEmptyOnesAreLeftOut();
    void theMonthIsLocal();
};

void TestCalibrationTrend::oneSessionIsItsAlpha()
{
    const auto months = agreementByMonth(
        {session({{u"a"_s, {90, 60, 80}}, {u"b"_s, {88, 64, 80}}}, kOctober)}, QTimeZone::utc());
    QCOMPARE(months.size(), std::size_t(1));
    const auto number = [](int value) {
        return std::optional(Rating{QString::number(value), Exact(value)});
    };
    const std::vector<Ratings> ratings{{number(90), number(60), number(80)},
                                       {number(88), number(64), number(80)}};
    QCOMPARE(*months[0].alpha, *alpha(ratings, Metric::Interval));
    QCOMPARE(months[0].calls, 3);
    QCOMPARE(months[0].sessions, 1);
    QCOMPARE(months[0].verdict, Reliability::Reliable);
    QVERIFY(!months[0].change);
}

void TestCalibrationTrend::sessionsOfAMonthArePooled()
{
    // Each alone has no variation, so that nothing can be said; together they have.
    const Calibration high = session({{u"a"_s, {90, 90}}, {u"b"_s, {90, 90}}}, kOctober);
    const Calibration low = session({{u"b"_s, {50, 50}}, {u"c"_s, {50, -1}}}, kOctober);
    const auto alone = agreementByMonth({high}, QTimeZone::utc());
    QVERIFY(!alone[0].alpha);
    QCOMPARE(alone[0].verdict, Reliability::Unknown);
    const auto months = agreementByMonth({high, low}, QTimeZone::utc());
    QCOMPARE(months.size(), std::size_t(1));
    QCOMPARE(months[0].sessions, 2);
    QCOMPARE(months[0].calls, 3); // one of four was scored by one alone
    QCOMPARE(*months[0].alpha, Exact(1));
}

void TestCalibrationTrend::changesSinceTheLastThatHasOne()
{
    const auto at = [](int month) { return TimePoint(kOctober + std::chrono::days(31 * month)); };
    const auto months =
        agreementByMonth({session({{u"a"_s, {90, 50}}, {u"b"_s, {90, 50}}}, at(2)),
                          session({{u"a"_s, {70, 70}}, {u"b"_s, {70, 70}}}, at(1)), // says nothing
                          session({{u"a"_s, {90, 50}}, {u"b"_s, {80, 60}}}, at(0))},
                         QTimeZone::utc());
    QCOMPARE(months.size(), std::size_t(3));
    QCOMPARE(months[0].month, QDate(2026, 12, 1));
    QVERIFY(!months[1].change);
    QCOMPARE(*months[0].change, *months[0].alpha - *months[2].alpha);
    QVERIFY(months[0].change->isPositive());
}

void TestCalibrationTrend::blindAndEmptyOnesAreLeftOut()
{
    Calibration blind = session({{u"a"_s, {90, -1}}, {u"b"_s, {88, -1}}}, kOctober);
    blind.isOpened = false;
    Calibration empty = session({{u"a"_s, {-1}}, {u"b"_s, {-1}}}, kOctober);
    QVERIFY(agreementByMonth({blind, empty}, QTimeZone::utc()).empty());
}

void TestCalibrationTrend::theMonthIsLocal()
{
    const TimePoint evening = kOctober - std::chrono::hours(4); // the next morning in Shanghai
    const Calibration one = session({{u"a"_s, {90}}, {u"b"_s, {80}}}, evening);
    QCOMPARE(agreementByMonth({one}, QTimeZone::utc())[0].month, QDate(2026, 9, 1));
    QCOMPARE(agreementByMonth({one}, QTimeZone("Asia/Shanghai"))[0].month, QDate(2026, 10, 1));
}

QTEST_GUILESS_MAIN(TestCalibrationTrend)
#include "tst_calibrationtrend.moc"
