// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forecast/callhistory.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::forecast;

namespace {

struct Finished
{
    int code = -1;
    QString words;
};

Finished run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(FW_BIN_DIR "/floorwardenctl"),
                  QStringList{u"forecast"_s} + arguments);
    Finished finished;
    if (process.waitForFinished(60'000)) {
        finished = {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
    }
    return finished;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// How a file writes an instant.
enum class Stamp { Local, Utc, Offset };

QByteArray csvOf(const CallSeries &series, Stamp stamp)
{
    QByteArray text = "ts,calls\n";
    for (const auto &[date, day] : series.days()) {
        for (const CallSeries::Interval &at : series.intervalsOf(date)) {
            QDateTime time = QDateTime::fromMSecsSinceEpoch(
                toMicroseconds(at.start) / 1000,
                stamp == Stamp::Utc ? QTimeZone::utc() : series.grid().zone());
            if (stamp == Stamp::Offset) {
                time = time.toOffsetFromUtc(time.offsetFromUtc());
            }
            text += stamp == Stamp::Local ? time.toString(u"yyyy-MM-dd HH:mm"_s).toUtf8()
                                          : time.toString(Qt::ISODate).toUtf8();
            text += ',' + QByteArray::number(day.calls[std::size_t(at.slot)]) + '\n';
        }
    }
    return text;
}

} // namespace

class TestForecastCtl final : public QObject
{
    Q_OBJECT

private slots:
    void writesAWeekOfHalfHours();
    void timesMayBeWrittenInAnyWay();
    void nothingFromTheOriginOnIsUsed();
    void aCalendarIsHeeded();
    void namesFileLineAndColumn_data();
    void namesFileLineAndColumn();
    void aFailureLeavesTheOldFile();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();

private:
    [[nodiscard]] QString put(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        const bool isDone =
            file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return isDone ? file.fileName() : QString();
    }

    [[nodiscard]] QList<QByteArray> linesOf(const QStringList &more) const
    {
        const QString out = m_folder.filePath(u"out.csv"_s);
        QFile::remove(out);
        const Finished done =
            run(QStringList{u"--origin"_s, u"2025-07-01T00:00"_s, u"--out"_s, out} + more);
        return done.code == 0 ? contentOf(out).trimmed().split('\n') : QList<QByteArray>();
    }

    QTemporaryDir m_folder;
    const CallSeries m_series = CallHistory().series();
};

void TestForecastCtl::writesAWeekOfHalfHours()
{
    const QString in = put(u"in.csv"_s, csvOf(m_series, Stamp::Local));
    const QList<QByteArray> lines =
        linesOf({u"--in"_s, in, u"--interval"_s, u"30m"_s, u"--horizon"_s, u"7d"_s});
    QCOMPARE(lines.size(), 1 + 7 * 48);
    QCOMPARE(lines.front().trimmed(), QByteArray("ts,calls,low,high,model"));
    QVERIFY(lines[1].startsWith("2025-07-01T00:00:00+08:00,0.000,0.000,0.000,"));
    const QList<QByteArray> ten = lines[21].trimmed().split(',');
    QCOMPARE(ten[0], QByteArray("2025-07-01T10:00:00+08:00"));
    QVERIFY(ten[1].toDouble() > 100);
    QVERIFY(ten[2].toDouble() < ten[1].toDouble() && ten[1].toDouble() < ten[3].toDouble());
    QVERIFY(!ten[4].isEmpty());
    QVERIFY(lines.back().startsWith("2025-07-07T23:30:00+08:00"));
}

void TestForecastCtl::timesMayBeWrittenInAnyWay()
{
    const QList<QByteArray> local =
        linesOf({u"--in"_s, put(u"local.csv"_s, csvOf(m_series, Stamp::Local))});
    QVERIFY(!local.isEmpty());
    QCOMPARE(linesOf({u"--in"_s, put(u"utc.csv"_s, csvOf(m_series, Stamp::Utc))}), local);
    QCOMPARE(linesOf({u"--in"_s, put(u"offset.csv"_s, csvOf(m_series, Stamp::Offset))}), local);
    QCOMPARE(
        linesOf({u"--in"_s, put(u"utc.csv"_s, csvOf(m_series, Stamp::Utc)), u"--zone"_s, u"UTC"_s})
            .size(),
        local.size());
}

void TestForecastCtl::nothingFromTheOriginOnIsUsed()
{
    const QByteArray before = csvOf(m_series, Stamp::Local);
    const QList<QByteArray> plain = linesOf({u"--in"_s, put(u"in.csv"_s, before)});
    QVERIFY(!plain.isEmpty());
    const QByteArray after = before + "2025-07-01 00:00,99999\n2025-07-01 09:30,99999\n";
    QCOMPARE(linesOf({u"--in"_s, put(u"more.csv"_s, after)}), plain);
}

void TestForecastCtl::aCalendarIsHeeded()
{
    const QString in = put(u"in.csv"_s, csvOf(m_series, Stamp::Local));
    const QList<QByteArray> plain = linesOf({u"--in"_s, in});
    const QString calendar = put(u"calendar.csv"_s, "kind,from,to,queue,value,name\n"
                                                    "event,2025-07-01,,,+15%,tariff\n"
                                                    "closed,2025-07-02,,,,\n"
                                                    "closed,2025-07-03,,other,,\n");
    const QList<QByteArray> told = linesOf({u"--in"_s, in, u"--calendar"_s, calendar});
    QCOMPARE(told.size(), plain.size());
    const auto callsAt = [](const QList<QByteArray> &lines, int day, int slot) {
        return lines[1 + day * 48 + slot].split(',')[1].toDouble();
    };
    QVERIFY(std::abs(callsAt(told, 0, 20) / callsAt(plain, 0, 20) - 1.15) < 0.05);
    QCOMPARE(callsAt(told, 1, 20), 0.0);
    QVERIFY(callsAt(told, 2, 20) > 0);
    QVERIFY(!linesOf({u"--in"_s, in, u"--calendar"_s, u"china"_s}).isEmpty());
    const QString json = put(u"calendar.json"_s, R"({"rows": [{"kind": "closed",
        "from": "2025-07-01"}]})");
    QCOMPARE(callsAt(linesOf({u"--in"_s, in, u"--calendar"_s, json}), 0, 20), 0.0);
}

void TestForecastCtl::namesFileLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("no time") << QByteArray("ts,calls\n2025-06-31 00:00,1\n")
                             << u"in.csv:2: column ts: "_s;
    QTest::newRow("between intervals")
        << QByteArray("ts,calls\n2025-06-30 00:07,1\n") << u"in.csv:2: column ts: "_s;
    QTest::newRow("twice") << QByteArray(
                                  "ts,calls\n2025-06-30 00:00,1\n\n2025-06-30T00:00+08:00,1\n")
                           << u"in.csv:4: column ts: "_s;
    QTest::newRow("no number") << QByteArray("ts,calls\n2025-06-30 00:00,many\n")
                               << u"in.csv:2: column calls: "_s;
    QTest::newRow("nan") << QByteArray("ts,calls\n2025-06-30 00:00,nan\n")
                         << u"in.csv:2: column calls: "_s;
    QTest::newRow("negative") << QByteArray("ts,calls\n2025-06-30 00:00,-1\n")
                              << u"in.csv:2: column calls: "_s;
    QTest::newRow("missing column")
        << QByteArray("ts,count\n2025-06-30 00:00,1\n") << u"in.csv:1: column calls: "_s;
    QTest::newRow("width") << QByteArray("ts,calls\n2025-06-30 00:00,1,2\n") << u"in.csv:2: "_s;
    QTest::newRow("too little") << QByteArray("ts,calls\n2025-07-02 00:00,1\n") << u"in.csv: "_s;
}

void TestForecastCtl::namesFileLineAndColumn()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, words);
    const QString out = m_folder.filePath(u"none.csv"_s);
    const Finished done = run(
        {u"--in"_s, put(u"in.csv"_s, content), u"--origin"_s, u"2025-07-01"_s, u"--out"_s, out});
    QCOMPARE(done.code, 1);
    QVERIFY2(done.words.contains(words), qPrintable(done.words));
    QVERIFY(!QFile::exists(out));
}

void TestForecastCtl::aFailureLeavesTheOldFile()
{
    const QString out = put(u"old.csv"_s, "old\n");
    const QString in = put(u"in.csv"_s, "ts,calls\n2025-06-30 00:00,x\n");
    QCOMPARE(run({u"--in"_s, in, u"--origin"_s, u"2025-07-01"_s, u"--out"_s, out}).code, 1);
    QCOMPARE(contentOf(out), QByteArray("old\n"));
    const QString good = put(u"good.csv"_s, csvOf(m_series, Stamp::Local));
    const Finished nowhere = run({u"--in"_s, good, u"--origin"_s, u"2025-07-01"_s, u"--out"_s,
                                  m_folder.filePath(u"no/such/out.csv"_s)});
    QCOMPARE(nowhere.code, 1);
    QVERIFY(nowhere.words.contains(u"no/such/out.csv"_s));
}

void TestForecastCtl::saysWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("nothing") << QStringList();
    const QStringList good{u"--in"_s, u"a"_s, u"--out"_s, u"b"_s, u"--origin"_s, u"2025-07-01"_s};
    QTest::newRow("interval") << good + QStringList{u"--interval"_s, u"20m"_s};
    QTest::newRow("horizon") << good + QStringList{u"--horizon"_s, u"7"_s};
    QTest::newRow("too far") << good + QStringList{u"--horizon"_s, u"400d"_s};
    QTest::newRow("zone") << good + QStringList{u"--zone"_s, u"Nowhere/City"_s};
    QTest::newRow("model") << good + QStringList{u"--model"_s, u"oracle"_s};
    QTest::newRow("coverage") << good + QStringList{u"--coverage"_s, u"100"_s};
    QTest::newRow("origin") << QStringList{u"--in"_s, u"a"_s,        u"--out"_s,
                                           u"b"_s,    u"--origin"_s, u"2025-07-01T00:05"_s};
}

void TestForecastCtl::saysWhatIsMissing()
{
    QFETCH(const QStringList, more);
    const Finished done = run(more);
    QCOMPARE(done.code, 2);
    QVERIFY(!done.words.isEmpty());
}

QTEST_GUILESS_MAIN(TestForecastCtl)
#include "tst_forecastctl.moc"
