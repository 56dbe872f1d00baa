// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/agreement.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::quality;

namespace {

Ratings ratingsOf(const QString &text)
{
    Ratings ratings;
    const QStringList cells = text.split(u' ');
    for (const QString &cell : cells) {
        ratings.push_back(cell == u"."_s ? std::nullopt : Rating::of(cell));
    }
    return ratings;
}

QString digits(const std::optional<Exact> &value, int decimals)
{
    return value ? value->text(decimals, Rounding::HalfUp) : u"NA"_s;
}

} // namespace

class TestAgreement final : public QObject
{
    Q_OBJECT

private slots:
    void publishedExample();
    void noVariationIsNotAgreement();
    void unitsOfOneRaterCountForNothing();
    void wordsAreNominalOnly();
    void ratersMayStandInAnyOrder();
    void kappaOfTheTextbook();
    void kappaWithoutVariation();
    void numbersAreTheSameHoweverWritten();
    void deviationFromTheExpert();
    void thresholds();
};

/// Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), part C: 4 raters, 12 units.
void TestAgreement::publishedExample()
{
    const std::vector<Ratings> raters{
        ratingsOf(u"1 2 3 3 2 1 4 1 2 . . ."_s), ratingsOf(u"1 2 3 3 2 2 4 1 2 5 . 3"_s),
        ratingsOf(u". 3 3 3 2 3 4 2 2 5 1 ."_s), ratingsOf(u"1 2 3 3 2 4 4 1 2 5 1 ."_s)};
    QCOMPARE(digits(alpha(raters, Metric::Nominal), 3), u"0.743"_s);
    QCOMPARE(digits(alpha(raters, Metric::Ordinal), 3), u"0.815"_s);
    QCOMPARE(digits(alpha(raters, Metric::Interval), 3), u"0.849"_s);
}

void TestAgreement::noVariationIsNotAgreement()
{
    const std::vector<Ratings> raters{ratingsOf(u"5 5 5"_s), ratingsOf(u"5 5 5"_s)};
    QVERIFY(!alpha(raters, Metric::Nominal));
    QVERIFY(!alpha(raters, Metric::Interval));
    QVERIFY(!alpha({}, Metric::Nominal));
}

void TestAgreement::unitsOfOneRaterCountForNothing()
{
    const std::vector<Ratings> without{ratingsOf(u"1 2 2"_s), ratingsOf(u"1 2 3"_s)};
    const std::vector<Ratings> with{ratingsOf(u"1 2 2 9"_s), ratingsOf(u"1 2 3 ."_s)};
    QCOMPARE(alpha(with, Metric::Interval), alpha(without, Metric::Interval));
    QVERIFY(!alpha({ratingsOf(u"1 2 ."_s), ratingsOf(u". . 3"_s)}, Metric::Nominal));
}

void TestAgreement::wordsAreNominalOnly()
{
    const std::vector<Ratings> raters{ratingsOf(u"good bad good"_s), ratingsOf(u"good bad bad"_s)};
    QVERIFY(alpha(raters, Metric::Nominal));
    QVERIFY(!alpha(raters, Metric::Ordinal));
    QVERIFY(!alpha(raters, Metric::Interval));
}

void TestAgreement::ratersMayStandInAnyOrder()
{
    std::mt19937 random(7);
    std::uniform_int_distribution value(0, 5);
    for (int round = 0; round < 200; ++round) {
        std::vector<Ratings> raters(4, Ratings(6));
        for (Ratings &ratings : raters) {
            for (std::optional<Rating> &rating : ratings) {
                rating = Rating::of(QString::number(value(random)));
                if (value(random) == 0) {
                    rating.reset();
                }
            }
        }
        const auto before = alpha(raters, Metric::Ordinal);
        std::ranges::shuffle(raters, random);
        QCOMPARE(alpha(raters, Metric::Ordinal), before);
        QVERIFY(!before || *before <= Exact(1));
    }
}

/// 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no: 0.7 agreed, 0.5 by chance, kappa 0.4.
void TestAgreement::kappaOfTheTextbook()
{
    Ratings left;
    Ratings right;
    const auto add = [&](int count, const QString &one, const QString &other) {
        left.insert(left.end(), std::size_t(count), Rating::of(one));
        right.insert(right.end(), std::size_t(count), Rating::of(other));
    };
    add(20, u"yes"_s, u"yes"_s);
    add(5, u"yes"_s, u"no"_s);
    add(10, u"no"_s, u"yes"_s);
    add(15, u"no"_s, u"no"_s);
    QCOMPARE(digits(percentAgreement(left, right), 6), u"0.700000"_s);
    QCOMPARE(digits(cohensKappa(left, right), 6), u"0.400000"_s);
    left.push_back(Rating::of(u"yes"_s)); // the other did not rate it
    QCOMPARE(digits(cohensKappa(left, right), 6), u"0.400000"_s);
}

void TestAgreement::kappaWithoutVariation()
{
    QVERIFY(!cohensKappa(ratingsOf(u"1 1"_s), ratingsOf(u"1 1"_s)));
    QVERIFY(!cohensKappa({}, {}));
    QVERIFY(!percentAgreement(ratingsOf(u"1 ."_s), ratingsOf(u". 1"_s)));
    QCOMPARE(digits(cohensKappa(ratingsOf(u"1 1"_s), ratingsOf(u"2 2"_s)), 6), u"0.000000"_s);
}

void TestAgreement::numbersAreTheSameHoweverWritten()
{
    QCOMPARE(digits(percentAgreement(ratingsOf(u"90 85.50"_s), ratingsOf(u"90.0 85.5"_s)), 6),
             u"1.000000"_s);
}

void TestAgreement::deviationFromTheExpert()
{
    const Deviation deviation =
        deviationFrom(ratingsOf(u"90 80 70 ."_s), ratingsOf(u"93 79 . 60"_s));
    QCOMPARE(digits(deviation.bias, 4), u"1.0000"_s);
    QCOMPARE(digits(deviation.absolute, 4), u"2.0000"_s);
    QVERIFY(!deviationFrom({}, ratingsOf(u"1"_s)).bias);
}

void TestAgreement::thresholds()
{
    QCOMPARE(reliabilityOf({}), Reliability::Unknown);
    QCOMPARE(reliabilityOf(Exact::ratio(8, 10)), Reliability::Reliable);
    QCOMPARE(reliabilityOf(Exact::ratio(667, 1000)), Reliability::Tentative);
    QCOMPARE(reliabilityOf(Exact::ratio(666, 1000)), Reliability::Unusable);
}

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
