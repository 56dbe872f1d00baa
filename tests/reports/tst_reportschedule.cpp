// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportschedule.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::reports;

namespace {

const QTimeZone kShanghai("Asia/Shanghai");
const QTimeZone kBerlin("Europe/Berlin");

TimePoint at(const QString &local, const QTimeZone &zone)
{
    QDateTime time = QDateTime::fromString(local, u"yyyy-MM-dd HH:mm"_s);
    time.setTimeZone(zone);
    return TimePoint(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

QByteArray jsonOf(const QByteArray &words)
{
    return R"({"reports": [{"name": "Calls", "period": "yesterday", "step": "whole", "rows": "queue",
               "metrics": ["OFF"], "format": "csv", )" +
           words + "}]}";
}

ReportSchedule scheduleOf(const QByteArray &words)
{
    Result<ReportSchedule> made = ReportSchedule::fromJson(jsonOf(words));
    return made ? std::move(*made) : ReportSchedule();
}

QStringList namesOf(const std::vector<DueFile> &files)
{
    QStringList names;
    for (const DueFile &file : files) {
        names << file.fileName;
    }
    return names;
}

} // namespace

/// Which files are due is a matter of two times and a calendar.
class TestReportSchedule final : public QObject
{
    Q_OBJECT

private slots:
    void filesFallDue_data();
    void filesFallDue();
    void eachIsMadeAsOfItsHour();
    void anHourThatIsLeftOutOrTwice();
    void whoWasAwayGetsTheLast();
    void aNewReportBeginsWithOne();
    void namesSuitAFileSystem_data();
    void namesSuitAFileSystem();
    void wrongWordsAreNamed_data();
    void wrongWordsAreNamed();
};

void TestReportSchedule::filesFallDue_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("names");
    const QByteArray daily(R"("cadence": "daily", "hour": 7)");
    const QByteArray weekly(R"("cadence": "weekly", "hour": 0)");
    const QByteArray monthly(R"("cadence": "monthly", "hour": 23)");
    QTest::newRow("a minute early")
        << daily << u"2026-03-04 07:00"_s << u"2026-03-05 06:59"_s << QStringList();
    QTest::newRow("on the hour") << daily << u"2026-03-04 07:00"_s << u"2026-03-05 07:00"_s
                                 << QStringList{u"Calls_2026-03-05.csv"_s};
    QTest::newRow("not again") << daily << u"2026-03-05 07:00"_s << u"2026-03-06 06:00"_s
                               << QStringList();
    QTest::newRow("two days") << daily << u"2026-02-27 07:00"_s << u"2026-03-01 12:00"_s
                              << QStringList{u"Calls_2026-02-28.csv"_s, u"Calls_2026-03-01.csv"_s};
    QTest::newRow("weeks begin on Monday")
        << weekly << u"2026-03-02 00:00"_s << u"2026-03-17 12:00"_s
        << QStringList{u"Calls_2026-03-09.csv"_s, u"Calls_2026-03-16.csv"_s};
    QTest::newRow("months, over a year's end")
        << monthly << u"2025-12-01 23:00"_s << u"2026-02-28 12:00"_s
        << QStringList{u"Calls_2026-01-01.csv"_s, u"Calls_2026-02-01.csv"_s};
    QTest::newRow("on the first, too early")
        << monthly << u"2026-02-01 23:00"_s << u"2026-03-01 22:59"_s << QStringList();
}

void TestReportSchedule::filesFallDue()
{
    QFETCH(const QByteArray, words);
    QFETCH(const QString, after);
    QFETCH(const QString, now);
    QFETCH(const QStringList, names);
    const ReportSchedule schedule = scheduleOf(words);
    QCOMPARE(int(schedule.reports().size()), 1);
    const auto files = schedule.due(0, at(after, kShanghai), at(now, kShanghai), kShanghai);
    QCOMPARE(namesOf(files), names);
    // What was written is not due any more.
    if (!files.empty()) {
        QVERIFY(schedule.due(0, files.back().dueAt, at(now, kShanghai), kShanghai).empty());
    }
}

void TestReportSchedule::eachIsMadeAsOfItsHour()
{
    const ReportSchedule schedule = scheduleOf(R"("cadence": "daily", "hour": 7)");
    const auto files = schedule.due(0, at(u"2026-03-03 08:00"_s, kShanghai),
                                    at(u"2026-03-05 09:30"_s, kShanghai), kShanghai);
    QCOMPARE(int(files.size()), 2);
    QVERIFY(files[0].dueAt == at(u"2026-03-04 07:00"_s, kShanghai));
    const TimeSpan span =
        spanOf(schedule.reports()[0].definition.period, kShanghai, files[0].dueAt);
    QVERIFY(span.from == at(u"2026-03-03 00:00"_s, kShanghai));
    QVERIFY(span.to == at(u"2026-03-04 00:00"_s, kShanghai));
}

void TestReportSchedule::anHourThatIsLeftOutOrTwice()
{
    const ReportSchedule schedule = scheduleOf(R"("cadence": "daily", "hour": 2)");
    for (const QString &night : {u"2026-03-29"_s, u"2026-10-25"_s}) {
        const TimePoint midnight = at(night + u" 00:00"_s, kBerlin);
        const auto files = schedule.due(0, midnight, midnight + 12h, kBerlin);
        QCOMPARE(namesOf(files), QStringList{u"Calls_%1.csv"_s.arg(night)});
        const TimePoint due = files[0].dueAt;
        QVERIFY(schedule.due(0, midnight, due - 1us, kBerlin).empty());
        QVERIFY(schedule.due(0, due, midnight + 12h, kBerlin).empty());
    }
}

void TestReportSchedule::whoWasAwayGetsTheLast()
{
    const ReportSchedule schedule = scheduleOf(R"("cadence": "daily", "hour": 7)");
    const auto files = schedule.due(0, at(u"2025-01-01 08:00"_s, kShanghai),
                                    at(u"2026-03-31 08:00"_s, kShanghai), kShanghai);
    QCOMPARE(int(files.size()), ReportSchedule::kMostMissed);
    QCOMPARE(files.front().fileName, u"Calls_2026-03-01.csv"_s);
    QCOMPARE(files.back().fileName, u"Calls_2026-03-31.csv"_s);
}

void TestReportSchedule::aNewReportBeginsWithOne()
{
    const ReportSchedule schedule = scheduleOf(R"("cadence": "monthly")");
    const auto files = schedule.due(0, kNoTime, at(u"2026-03-31 08:00"_s, kShanghai), kShanghai);
    QCOMPARE(namesOf(files), QStringList{u"Calls_2026-03-01.csv"_s});
    QVERIFY(files[0].dueAt == at(u"2026-03-01 06:00"_s, kShanghai));
}

void TestReportSchedule::namesSuitAFileSystem_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("stem");
    QTest::newRow("plain") << u"Calls"_s << u"Calls"_s;
    QTest::newRow("Chinese") << u"话务 日报"_s << u"话务-日报"_s;
    QTest::newRow("a way out") << u"../../etc/passwd"_s << u"-etc-passwd"_s;
    QTest::newRow("nothing left") << u" /\\:. "_s << QString();
    QTest::newRow("long") << QString(300, u'x') << QString(60, u'x');
}

void TestReportSchedule::namesSuitAFileSystem()
{
    QFETCH(const QString, name);
    QFETCH(const QString, stem);
    QCOMPARE(fileStem(name), stem);
}

void TestReportSchedule::wrongWordsAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    const QByteArray daily(R"("cadence": "daily")");
    QTest::newRow("no JSON") << QByteArray("reports") << u"offset"_s;
    QTest::newRow("no reports") << QByteArray("{}") << u"reports"_s;
    QTest::newRow("cadence") << jsonOf(R"("cadence": "hourly")") << u"reports[0]: cadence"_s;
    QTest::newRow("hour") << jsonOf(daily + R"(, "hour": 24)") << u"reports[0]: hour"_s;
    QTest::newRow("half an hour") << jsonOf(daily + R"(, "hour": 6.5)") << u"reports[0]: hour"_s;
    QTest::newRow("name") << jsonOf(daily).replace("Calls", "//") << u"reports[0]: name"_s;
    QTest::newRow("format") << jsonOf(daily).replace("csv", "pdf") << u"reports[0]: format"_s;
    QTest::newRow("metric") << jsonOf(daily).replace("OFF", "OOF") << u"reports[0]: metrics"_s;
    QTest::newRow("no metric") << jsonOf(daily).replace("\"OFF\"", "") << u"reports[0]: metrics"_s;
    QTest::newRow("custom days") << jsonOf(daily +
                                           R"(, "first": "2026-01-01", "last": "2026-01-02")")
                                        .replace("yesterday", "custom")
                                 << u"reports[0]: period"_s;
    QByteArray twice = jsonOf(daily);
    const QByteArray one = twice.mid(13, twice.size() - 15);
    twice = "{\"reports\": [" + one + ", " + QByteArray(one).replace("Calls", "CALLS") + "]}";
    QTest::newRow("twice") << twice << u"reports[1]: name"_s;
}

void TestReportSchedule::wrongWordsAreNamed()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, detail);
    const Result<ReportSchedule> made = ReportSchedule::fromJson(json);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Malformed);
    QVERIFY2(made.error().detail.startsWith(detail), qPrintable(made.error().detail));
}

QTEST_APPLESS_MAIN(TestReportSchedule)
#include "tst_reportschedule.moc"
