// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/backoff.h"

#include <QTest>

using fw::telephony::Backoff;
using namespace std::chrono_literals;

class TestBackoff final : public QObject
{
    Q_OBJECT

private slots:
    void staysWithinHalfAndCeiling();
    void beginsAnewAfterReset();
};

void TestBackoff::staysWithinHalfAndCeiling()
{
    for (std::uint32_t seed = 0; seed < 500; ++seed) {
        Backoff backoff(500ms, 4000ms, seed);
        auto ceiling = 500ms;
        for (int attempt = 0; attempt < 12; ++attempt) {
            const auto wait = backoff.next();
            QVERIFY2(wait >= ceiling / 2 && wait <= ceiling,
                     qPrintable(QString::number(wait.count())));
            ceiling = std::min<std::chrono::milliseconds>(4000ms, ceiling * 2);
        }
    }
}

void TestBackoff::beginsAnewAfterReset()
{
    Backoff backoff(500ms, 30000ms, 7);
    for (int attempt = 0; attempt < 10; ++attempt) {
        (void)backoff.next();
    }
    backoff.reset();
    QVERIFY(backoff.next() <= 500ms);
}

QTEST_APPLESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
