// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportdefinition.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::reports;

class TestReportDefinition final : public QObject
{
    Q_OBJECT

private slots:

    void comesBackFromJson()
    {
        ReportDefinition made;
        made.name = u"月报 'x'"_s;
        made.period = {PeriodKind::Custom, QDate(2026, 2, 3), QDate(2026, 2, 5)};
        made.step = Step::Minutes30;
        made.rows = RowKind::Operation;
        made.metrics = {u"SL-4"_s, u"OFF"_s};
        made.scope = u"sz"_s;
        made.hasPrevious = false;
        QVERIFY(*ReportDefinition::fromJson(made.toJson()) == made);
        made.period = {PeriodKind::LastMonth, {}, {}};
        QVERIFY(*ReportDefinition::fromJson(made.toJson()) == made);
    }

    void namesTheWrongField_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::newRow("period") << QByteArray(R"({"period":"era"})") << u"period"_s;
        QTest::newRow("step") << QByteArray(R"({"period":"today","step":"7"})") << u"step"_s;
        QTest::newRow("rows") << QByteArray(R"({"period":"today","step":"day","rows":"x"})")
                              << u"rows"_s;
        QTest::newRow("days") << QByteArray(
                                     R"({"period":"custom","step":"day","rows":"all",
                                         "first":"2026-02-05","last":"2026-02-03"})")
                              << u"first, last"_s;
        QTest::newRow("metric") << QByteArray(
                                       R"({"period":"today","step":"day","rows":"all",
                                           "metrics":["SL-1","SL-9"]})")
                                << u"metrics: SL-9"_s;
    }

    void namesTheWrongField()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        const auto read = ReportDefinition::fromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Malformed);
        QCOMPARE(read.error().detail, field);
    }
};

QTEST_GUILESS_MAIN(TestReportDefinition)
#include "tst_reportdefinition.moc"
