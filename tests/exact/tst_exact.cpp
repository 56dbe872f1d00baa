// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exact/exact.h"

#include <QTest>

#include <limits>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;
using namespace fw;

class TestExact final : public QObject
{
    Q_OBJECT

private slots:
    void readsPlainDecimals_data();
    void readsPlainDecimals();
    void roundsTies_data();
    void roundsTies();
    void modesDifferAtTiesOnly();
    void addsWithoutLoss();
    void floorsAndCeils();
    void writesFractionsThatNoDecimalIs();
    void sizeMakesNoDifference();
};

void TestExact::readsPlainDecimals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shortest"); // empty: it is no number
    const auto add = [](const QString &text, const QString &shortest) {
        QTest::newRow(qPrintable(text.isEmpty() ? u"empty"_s : text)) << text << shortest;
    };
    add(u"0"_s, u"0"_s);
    add(u"-0.00"_s, u"0"_s);
    add(u"007.50"_s, u"7.5"_s);
    add(u"+1.4"_s, u"1.4"_s);
    add(u"-.5"_s, u"-0.5"_s);
    add(u"166.640000000000000000000000"_s, u"166.64"_s);
    add(u"0.000000000000000000000000000001"_s, u"0.000000000000000000000000000001"_s);
    add(u"1234567890123456789012345678901234567890"_s,
        u"1234567890123456789012345678901234567890"_s);
    add(u"12345678901234567890123456789012345678901"_s, {}); // 41 digits
    add({}, {});
    add(u"-"_s, {});
    add(u"."_s, {});
    add(u"5."_s, {});
    add(u"1,000"_s, {});
    add(u"1e3"_s, {});
    add(u"20%"_s, {});
    add(u"1 000"_s, {});
    add(u"--1"_s, {});
    add(u"1.2.3"_s, {});
    add(u"１２"_s, {}); // digits of another script
    add(u"0x10"_s, {});
    add(u"NA"_s, {});
}

void TestExact::readsPlainDecimals()
{
    QFETCH(QString, text);
    QFETCH(QString, shortest);
    const std::optional<Exact> parsed = Exact::parse(text);
    QCOMPARE(parsed ? parsed->text() : QString(), shortest);
}

void TestExact::roundsTies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("up");
    QTest::addColumn<QString>("even");
    const auto add = [](const QString &text, int decimals, const QString &up, const QString &even) {
        QTest::newRow(qPrintable(text + u' ' + QString::number(decimals)))
            << text << decimals << up << even;
    };
    add(u"0.125"_s, 2, u"0.13"_s, u"0.12"_s);
    add(u"0.135"_s, 2, u"0.14"_s, u"0.14"_s);
    add(u"-0.125"_s, 2, u"-0.13"_s, u"-0.12"_s); // away from zero
    add(u"-0.005"_s, 2, u"-0.01"_s, u"0.00"_s);
    add(u"-0.004"_s, 2, u"0.00"_s, u"0.00"_s); // never "-0.00"
    add(u"2.5"_s, 0, u"3"_s, u"2"_s);
    add(u"1.005"_s, 2, u"1.01"_s, u"1.00"_s); // as a double it is 1.00499...
    add(u"0.12500000000000000000000000000000001"_s, 2, u"0.13"_s, u"0.13"_s);
    add(u"99.995"_s, 2, u"100.00"_s, u"100.00"_s);
    add(u"7"_s, 4, u"7.0000"_s, u"7.0000"_s);
}

void TestExact::roundsTies()
{
    QFETCH(QString, text);
    QFETCH(int, decimals);
    QFETCH(QString, up);
    QFETCH(QString, even);
    const std::optional<Exact> parsed = Exact::parse(text);
    QVERIFY(parsed);
    QCOMPARE(parsed->text(decimals, Rounding::HalfUp), up);
    QCOMPARE(parsed->text(decimals, Rounding::HalfEven), even);
    QCOMPARE(parsed->rounded(decimals, Rounding::HalfUp).text(decimals, Rounding::HalfEven), up);
    QCOMPARE(parsed->rounded(decimals, Rounding::HalfEven).text(decimals, Rounding::HalfUp), even);
}

void TestExact::modesDifferAtTiesOnly()
{
    std::mt19937_64 random(7);
    std::uniform_int_distribution<qint64> numerators(-100'000, 100'000);
    std::uniform_int_distribution<qint64> denominators(1, 400);
    for (int time = 0; time < 20'000; ++time) {
        const Exact value = Exact::ratio(numerators(random), denominators(random));
        const Exact up = value.rounded(1, Rounding::HalfUp);
        const Exact even = value.rounded(1, Rounding::HalfEven);
        const Exact twice = value * Exact(20);
        const bool isTie =
            twice == twice.floored() && (twice / Exact(2)).floored() * Exact(2) != twice;
        QVERIFY(isTie || up == even);
        const Exact half = Exact::ratio(1, 20);
        QVERIFY(up - value <= half && value - up <= half);
        QVERIFY(even - value <= half && value - even <= half);
    }
}

void TestExact::addsWithoutLoss()
{
    Exact sum;
    for (int time = 0; time < 1000; ++time) {
        sum += Exact::ratio(1, 10);
    }
    QCOMPARE(sum, Exact(100));
    for (int time = 0; time < 999; ++time) {
        sum -= Exact::ratio(100, 999);
    }
    QVERIFY(sum.isZero());
    QVERIFY(Exact::ratio(1, 3) < Exact::ratio(334, 1000));
    QVERIFY(Exact::ratio(-1, 3) < Exact());
}

void TestExact::floorsAndCeils()
{
    QCOMPARE(Exact::ratio(7, 2).floored(), Exact(3));
    QCOMPARE(Exact::ratio(-7, 2).floored(), Exact(-4));
    QCOMPARE(Exact::ratio(7, 2).ceiled(), Exact(4));
    QCOMPARE(Exact::ratio(-7, 2).ceiled(), Exact(-3));
    QCOMPARE(Exact(-3).floored(), Exact(-3));
    QCOMPARE(Exact(5).toWhole(), qint64(5));
}

void TestExact::writesFractionsThatNoDecimalIs()
{
    QCOMPARE(Exact::ratio(1, 3).text(), u"1/3"_s);
    QCOMPARE(Exact::ratio(-1, 8).text(), u"-0.125"_s);
    QCOMPARE(Exact::lastPlace(4).text(), u"0.0001"_s);
}

/// Numbers on both sides of 64 bits, beside Boost's own.
void TestExact::sizeMakesNoDifference()
{
    using Rational = boost::multiprecision::cpp_rational;
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    const std::vector<qint64> tops{0,
                                   1,
                                   -1,
                                   7,
                                   kMost,
                                   -kMost,
                                   std::numeric_limits<qint64>::min(),
                                   3'037'000'500,
                                   1'000'000'007};
    const std::vector<qint64> bottoms{1, 2, 3, 10, 3'037'000'501, kMost, kMost - 1};
    std::vector<std::pair<Exact, Rational>> numbers;
    for (const qint64 top : tops) {
        for (const qint64 bottom : bottoms) {
            numbers.emplace_back(Exact::ratio(top, bottom), Rational(top, bottom));
        }
    }
    const auto textOf = [](const Rational &value) { // as fractions, whatever the form
        return QString::fromStdString(value.str());
    };
    const auto fraction = [](const Exact &value) {
        const Exact whole = value.floored();
        const Exact rest = value - whole;
        return whole + rest == value && !rest.isNegative() && rest < Exact(1);
    };
    for (const auto &[left, leftBoost] : numbers) {
        QVERIFY2(fraction(left), qPrintable(textOf(leftBoost)));
        QCOMPARE(-(-left), left);
        for (const auto &[right, rightBoost] : numbers) {
            QCOMPARE(left + right - right, left);
            QCOMPARE(left < right, leftBoost < rightBoost);
            QCOMPARE(left == right, leftBoost == rightBoost);
            QCOMPARE((left * right).isNegative(), Rational(leftBoost * rightBoost).sign() < 0);
            if (!right.isZero()) {
                QCOMPARE(left * right / right, left);
                QCOMPARE(left / right * right, left);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestExact)
#include "tst_exact.moc"
