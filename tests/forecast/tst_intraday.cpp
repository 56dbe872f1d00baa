// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/intraday.h"

#include "tests/forecast/callhistory.h"

#include <QTest>

using namespace fw;
using namespace fw::forecast;

class TestIntraday final : public QObject
{
    Q_OBJECT

private slots:
    void liesBetweenThePlanAndThePlainRatio();
    void trustsAMorningThatTells();
    void doesNotTrustAMorningThatTellsNothing();
    void saysNothingWithoutCalls();
};

namespace {

constexpr std::size_t kSlots = 48;

/// Days on which the rest goes with the morning, or against all that the morning says.
std::vector<JudgedDay> daysWith(bool isTelling)
{
    std::mt19937 random(3);
    std::normal_distribution<double> noise(0, 0.2);
    std::vector<JudgedDay> days;
    for (int number = 0; number < 60; ++number) {
        JudgedDay day;
        day.forecast.assign(kSlots, 100);
        const double morning = std::exp(noise(random));
        const double rest = isTelling ? morning : std::exp(noise(random));
        for (std::size_t slot = 0; slot < kSlots; ++slot) {
            day.heard.push_back(100 * (slot < kSlots / 2 ? morning : rest));
        }
        days.push_back(std::move(day));
    }
    return days;
}

} // namespace

void TestIntraday::liesBetweenThePlanAndThePlainRatio()
{
    for (const bool isTelling : {true, false}) {
        const IntradayUpdate update(daysWith(isTelling));
        for (const double ratio : {0.3, 0.8, 1.0, 1.25, 2.0}) {
            const std::vector<double> forecast(kSlots, 100);
            const std::vector<double> heard(kSlots, 100 * ratio);
            for (int slot = 0; slot <= int(kSlots); ++slot) {
                const double factor = update.factor(forecast, heard, slot);
                QVERIFY(factor >= std::min(1.0, ratio) - 1e-9);
                QVERIFY(factor <= std::max(1.0, ratio) + 1e-9);
            }
        }
    }
}

void TestIntraday::trustsAMorningThatTells()
{
    const IntradayUpdate update(daysWith(true));
    QVERIFY(update.trust(int(kSlots) / 2) > 0.85);
    QVERIFY(update.trust(int(kSlots) / 2) <= 1);
}

void TestIntraday::doesNotTrustAMorningThatTellsNothing()
{
    QVERIFY(IntradayUpdate(daysWith(false)).trust(int(kSlots) / 2) < 0.3);
}

void TestIntraday::saysNothingWithoutCalls()
{
    const std::vector<double> forecast(kSlots, 100);
    const std::vector<double> nothing(kSlots, 0);
    const IntradayUpdate update(daysWith(true));
    QCOMPARE(update.factor(forecast, nothing, 20), 1.0);
    QCOMPARE(update.factor(nothing, forecast, 20), 1.0);
    QCOMPARE(update.factor(forecast, forecast, 0), 1.0);
    QCOMPARE(IntradayUpdate({}).factor(forecast, nothing, 20), 1.0);
}

QTEST_APPLESS_MAIN(TestIntraday)
#include "tst_intraday.moc"
