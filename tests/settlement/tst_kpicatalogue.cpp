// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settlement/kpicatalogue.h"
#include "core/settlement/kpiscore.h"
#include "core/settlement/kpitext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::settlement;

namespace {

const QDate &march()
{
    static const QDate kMarch(2026, 3, 1);
    return kMarch;
}

/// "70.00" of the usual terms, with these figures.
QString scored(const QString &id, int numerator, int denominator)
{
    const KpiCatalogue catalogue = usualKpis();
    const KpiStandard *standard = catalogue.standard(id, u"GZ"_s, march());
    if (standard == nullptr) {
        return u"unknown"_s;
    }
    Kpi kpi = standard->terms;
    kpi.numerator = Exact(numerator);
    kpi.denominator = Exact(denominator);
    if (kpi.guard) {
        kpi.guard->numerator = Exact(3);
        kpi.guard->denominator = Exact(4);
    }
    const std::variant<KpiScore, Refusal> score = scoreOf(kpi, Rounding::HalfUp);
    const KpiScore *found = std::get_if<KpiScore>(&score);
    return found != nullptr && found->percent ? found->percent->text(2, Rounding::HalfUp)
                                              : u"none"_s;
}

QByteArray catalogueOf(const QByteArray &rows)
{
    return "region,valid_from,name_zh,name_en," + kpiColumns().join(u',').toUtf8() + '\n' + rows;
}

} // namespace

class TestKpiCatalogue final : public QObject
{
    Q_OBJECT

private slots:
    void pointsMakeAHundred();
    void standardValuesEarnTheirShare_data();
    void standardValuesEarnTheirShare();
    void theClosestTermsCount();
    void faultsAreNamed();
};

void TestKpiCatalogue::pointsMakeAHundred()
{
    const KpiCatalogue catalogue = usualKpis();
    QCOMPARE(catalogue.rows().size(), std::size_t(23));
    std::array<Exact, kKpiGroups.size()> points;
    for (const KpiStandard &row : catalogue.rows()) {
        points[indexOf(row.terms.group)] += row.terms.weight;
        QVERIFY(!row.name.en.isEmpty() && !row.name.zh.isEmpty());
        QVERIFY(row.terms.rule && row.terms.direction);
    }
    QCOMPARE(points, Contract().weights);
}

void TestKpiCatalogue::standardValuesEarnTheirShare_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::addColumn<QString>("percent");
    const auto add = [](const char *name, const QString &id, int numerator, int denominator,
                        const QString &percent) {
        QTest::newRow(name) << id << numerator << denominator << percent;
    };
    add("satisfaction", u"Q1"_s, 975, 1000, u"70.00"_s);
    add("satisfaction, challenge", u"Q1"_s, 984, 1000, u"100.00"_s);
    add("repeat calls", u"Q2"_s, 17, 100, u"70.00"_s);
    add("repeat calls, too many", u"Q2"_s, 171, 1000, u"0.00"_s);
    add("QA mean", u"Q3"_s, 950, 10, u"100.00"_s);
    add("complaints", u"Q6"_s, 1, 10'000, u"60.00"_s);
    add("new agents, held", u"Q7"_s, 1, 2, u"70.00"_s);
    add("support rate", u"B2"_s, 105, 10'000, u"30.00"_s);
    add("connection rate", u"O2"_s, 90, 100, u"80.00"_s);
    add("efficiency", u"O3"_s, 80, 100, u"66.67"_s);
    add("talk time", u"O4"_s, 85'000, 1000, u"50.00"_s);
    add("attrition", u"M1"_s, 5, 100, u"0.00"_s);
    add("certified", u"M2"_s, 99, 100, u"0.00"_s);
    add("training", u"M3"_s, 95, 100, u"100.00"_s);
}

void TestKpiCatalogue::standardValuesEarnTheirShare()
{
    QFETCH(QString, id);
    QFETCH(int, numerator);
    QFETCH(int, denominator);
    QFETCH(QString, percent);
    QCOMPARE(scored(id, numerator, denominator), percent);
}

void TestKpiCatalogue::theClosestTermsCount()
{
    const Result<KpiCatalogue> catalogue = KpiCatalogue::read(
        catalogueOf(",,满意度,Satisfaction,Q1,quality,1,,,100,passfail,up,,90,,,,,,,,,,\n"
                    ",2026-03,满意度,Satisfaction,Q1,quality,2,,,100,passfail,up,,90,,,,,,,,,,\n"
                    "GZ,,满意度,Satisfaction,Q1,quality,3,,,100,passfail,up,,90,,,,,,,,,,\n"
                    "GZ,2026-05,满意度,Satisfaction,Q1,quality,4,,,100,passfail,up,,90,,,,,,,,,,\n"
                    "SZ,2026-05,考试,Exam,B3,business,5,,,1,passfail,up,,90,,,,,,,,,,\n"),
        u"kpis.csv"_s);
    QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().detail));
    const auto weight = [&catalogue](const QString &region, QDate month) {
        return catalogue->standard(u"Q1"_s, region, month)->terms.weight;
    };
    QCOMPARE(weight(u"SZ"_s, QDate(2026, 2, 1)), Exact(1));
    QCOMPARE(weight(u"SZ"_s, march()), Exact(2));
    QCOMPARE(weight(u"GZ"_s, march()), Exact(3)); // the region's own, though older
    QCOMPARE(weight(u"GZ"_s, QDate(2026, 5, 1)), Exact(4));
    QVERIFY(catalogue->standard(u"B3"_s, u"SZ"_s, march()) == nullptr);
    QCOMPARE(catalogue->standards(u"SZ"_s, QDate(2026, 6, 1)).size(), std::size_t(2));
    QCOMPARE(catalogue->standards(u"GZ"_s, QDate(2026, 6, 1)).size(), std::size_t(1));
}

void TestKpiCatalogue::faultsAreNamed()
{
    const auto fault = [](const QByteArray &rows) {
        const Result<KpiCatalogue> catalogue = KpiCatalogue::read(catalogueOf(rows), u"k.csv"_s);
        return catalogue ? QString() : catalogue.error().detail;
    };
    const QByteArray row = ",,满意度,Satisfaction,Q1,quality,1,,,100,passfail,up,,90,,,,,,,,,,\n";
    QCOMPARE(fault(row), QString());
    QCOMPARE(fault(row + row), u"k.csv:3: column kpi_id: Q1 is there twice"_s);
    QVERIFY(fault(QByteArray(row).replace(",,满", ",2026-3-1,满"))
                .startsWith(u"k.csv:2: column valid_from: "_s));
    QVERIFY(fault(row + QByteArray(row).replace("Q1,quality,1", "Q2,quality,x"))
                .startsWith(u"k.csv:3: column weight: "_s));
}

QTEST_GUILESS_MAIN(TestKpiCatalogue)
#include "tst_kpicatalogue.moc"
