// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csvreader.h"
#include "core/base/csvtext.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace fw;

class TestCsvReader final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatOthersWrite();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void whatWasWrittenIsRead();
};

void TestCsvReader::readsWhatOthersWrite()
{
    const auto table =
        readCsv("\xef\xbb\xbfName, Calls\r\n\r\n\"Li, \"\"the\n first\"\"\", 7 \n,\n", u"a.csv"_s);
    QVERIFY2(bool(table), qPrintable(table ? QString() : table.error().detail));
    QCOMPARE(table->header(), QStringList({u"Name"_s, u"Calls"_s}));
    QCOMPARE(table->rows().size(), std::size_t(2));
    QCOMPARE(table->rows()[0].line, 3);
    QCOMPARE(table->rows()[0].cells[0], u"Li, \"the\n first\""_s);
    QCOMPARE(table->cell(table->rows()[0], u"calls"_s), u"7"_s);
    QCOMPARE(table->rows()[1].line, 5);
    QCOMPARE(table->column(u"none"_s), -1);
    QCOMPARE(readCsv("a,b\n", u"a.csv"_s, {u"c"_s}).error().detail,
             u"a.csv:1: column c: there is none"_s);
    QCOMPARE(table->errorAt(table->rows()[0], u"Calls"_s, u"odd"_s).detail,
             u"a.csv:3: column Calls: odd"_s);
}

void TestCsvReader::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail");
    QTest::newRow("empty") << QByteArray() << u"a.csv:1"_s;
    QTest::newRow("quote") << QByteArray("a,b\n1,\"2\n3,4\n") << u"a.csv:2"_s;
    QTest::newRow("cells") << QByteArray("a,b\n1,2\n1,2,3\n") << u"a.csv:3"_s;
    QTest::newRow("twice") << QByteArray("a,A\n") << u"two columns"_s;
    QTest::newRow("quote inside") << QByteArray("a,b\n1,2\"3\n") << u"a.csv:2: cell 2"_s;
    QTest::newRow("text behind quotes") << QByteArray("a,b\n\"1\"0,2\n") << u"a.csv:2: cell 1"_s;
    QTest::newRow("quotes twice") << QByteArray("a,b\n1,\"\"\"\n") << u"a.csv:2"_s;
    QTest::newRow("bytes") << QByteArray("a\n\xff\xfe\n") << u"UTF-8"_s;
}

void TestCsvReader::namesWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, detail);
    const auto table = readCsv(bytes, u"a.csv"_s);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::Malformed);
    QVERIFY2(table.error().detail.contains(detail), qPrintable(table.error().detail));
}

void TestCsvReader::whatWasWrittenIsRead()
{
    std::mt19937 random(4);
    const QString signs = u"a,\"\n\r 客😀"_s;
    for (int round = 0; round < 500; ++round) {
        QStringList cells;
        for (int cell = 0; cell < 3; ++cell) {
            QString text;
            for (auto length = random() % 6; length > 0; --length) {
                text += signs.at(static_cast<qsizetype>(random() % 6));
            }
            // Without what a guard against formulas would change.
            cells << u"x"_s + text.remove(u'\r') + u"x"_s;
        }
        QStringList written;
        for (const QString &cell : std::as_const(cells)) {
            written << csvCell(cell);
        }
        const auto table = readCsv("a,b,c\n" + csvLine(written), u"a.csv"_s);
        QVERIFY2(bool(table), qPrintable(table ? QString() : table.error().detail));
        QCOMPARE(table->rows().front().cells, cells);
    }
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
