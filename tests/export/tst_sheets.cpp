// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/reportjson.h"
#include "core/export/sheetcsv.h"
#include "core/export/sheetxlsx.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::reports;

namespace {

/// One queue with a hostile name over one day; nothing is known of the day before.
Report makeReport()
{
    Report report;
    report.definition.metrics = {u"OFF"_s, u"SL-1"_s, u"LOSS"_s, u"T-IN"_s};
    report.definition.rows = RowKind::Queue;
    report.span = {TimePoint(std::chrono::hours(24)), TimePoint(std::chrono::hours(48))};
    report.bounds = {report.span.from, report.span.to};
    report.previous = {TimePoint(std::chrono::hours(1)), report.span.from};
    report.previousBounds = {report.previous.from, report.previous.to};
    RowKey key;
    key.kind = RowKind::Queue;
    key.id = u"pbx/q"_s;
    key.name.en = u"=HYPERLINK(\"x\"), \"y\""_s;
    report.book.keys = {key};
    ReportRow row;
    row.now.hasQueues = true;
    row.now.sums.set(Counter::Offered, 8);
    row.now.sums.set(Counter::Answered, 9);
    row.now.sums.set(Counter::AnsweredInTime, 3);
    row.now.sums.set(Counter::Abandoned, 3);
    report.rows = {row};
    report.total = row.now;
    return report;
}

ReportSheet makeSheet()
{
    const SheetWords words{u"Step"_s,
                           u"Row"_s,
                           u"Total"_s,
                           [](const Metric &metric) { return metric.id; },
                           [](const QString &name) -> QString { return name + u", before"_s; },
                           [](const RowKey &key) { return key.name.en; },
                           [](const TimeSpan &) { return u"day"_s; }};
    ReportSheet sheet = sheetOf(makeReport(), words);
    sheet.title = u"=Title"_s;
    sheet.facts = {u"Fact"_s};
    return sheet;
}

/// A part of a workbook.
QString partOf(const QString &file, const QString &part)
{
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import sys, zipfile; "
                  "sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"_s,
                  file, part});
    python.waitForFinished();
    return QString::fromUtf8(python.readAllStandardOutput());
}

} // namespace

class TestSheets final : public QObject
{
    Q_OBJECT

private slots:

    void writesCsv()
    {
        const QByteArray expected =
            "\xef\xbb\xbfRow,OFF,\"OFF, before\",SL-1,\"SL-1, before\",LOSS,\"LOSS, before\","
            "T-IN,\"T-IN, before\"\r\n"
            ",OFF: O,OFF: O,SL-1: A_T / (A + B),SL-1: A_T / (A + B),LOSS: O - A,LOSS: O - A,"
            "T-IN: t_in,T-IN: t_in\r\n"
            "\"'=HYPERLINK(\"\"x\"\"), \"\"y\"\"\",8,,0.250000,,-1,,,\r\n"
            "Total,8,,0.250000,,-1,,,\r\n";
        QCOMPARE(exports::csvOf(makeSheet()), expected);
        ReportSheet marked = makeSheet();
        marked.mark = u"wang, desk 3, 09:00"_s;
        QCOMPARE(exports::csvOf(marked), expected + "\"wang, desk 3, 09:00\"\r\n");
    }

    void writesAWorkbook()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"r.xlsx"_s);
        const Outcome written = exports::writeXlsx(makeSheet(), file);
        QVERIFY2(bool(written), qPrintable(written ? QString() : written.error().detail));
        const QString sheet = partOf(file, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(sheet.contains(u"state=\"frozen\""_s));
        QVERIFY(!sheet.contains(u"<f>"_s)); // no formula
        QVERIFY(sheet.contains(u"<v>0.25</v>"_s));
        QVERIFY(sheet.contains(u"<v>-1</v>"_s));
        const QString texts = partOf(file, u"xl/sharedStrings.xml"_s);
        QVERIFY(texts.contains(u"=HYPERLINK("_s)); // as it is: a text cell is no formula
        QVERIFY(texts.contains(u"SL-1: A_T / (A + B)"_s));
    }

    void saysWhyAFileCannotBeWritten()
    {
        const QTemporaryDir folder;
        const Outcome written =
            exports::writeXlsx(makeSheet(), folder.filePath(u"no/such/folder/r.xlsx"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Unwritable);
    }

    void writesJson()
    {
        const QJsonObject json = QJsonDocument::fromJson(exports::jsonOf(makeReport())).object();
        QCOMPARE(json["formulas"_L1]["SL-1"_L1].toString(), u"A_T / (A + B)"_s);
        const QJsonValue row = json["rows"_L1][0];
        QCOMPARE(row["figures"_L1]["SL-1"_L1]["value"_L1].toDouble(), 0.25);
        QCOMPARE(row["figures"_L1]["SL-1"_L1]["denominator"_L1].toInt(), 12);
        QVERIFY(row["figures"_L1]["T-IN"_L1]["value"_L1].isNull()); // no data is not zero
        QVERIFY(row["before"_L1]["OFF"_L1]["value"_L1].isNull());
        QCOMPARE(json["span"_L1]["from"_L1].toString(), u"1970-01-02T00:00:00Z"_s);
    }
};

QTEST_GUILESS_MAIN(TestSheets)
#include "tst_sheets.moc"
