// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/metric.h"
#include "core/storage/sqlreportstore.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace fw;

namespace {

struct Finished
{
    int code = -1;
    QByteArray output;
    QString words;
};

Finished run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(FW_BIN_DIR "/floorwardenctl"), arguments);
    Finished finished;
    if (process.waitForFinished(60'000)) {
        finished = {process.exitCode(), process.readAllStandardOutput(),
                    QString::fromUtf8(process.readAllStandardError())};
    }
    return finished;
}

/// How often the switch's own log has an event.
int loggedEvents(const QString &event)
{
    int count = 0;
    QFile log(QStringLiteral(FW_TEST_DATA "/ctl/queue_log"));
    if (log.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : log.readAll().split('\n')) {
            count += QString::fromUtf8(line).split(u'|').value(4) == event ? 1 : 0;
        }
    }
    return count;
}

QString dayOf(TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, Qt::UTC)
        .date()
        .toString(Qt::ISODate);
}

QStringList cellsOf(const QByteArray &csvLine)
{
    return QString::fromUtf8(csvLine.trimmed()).split(u',');
}

} // namespace

/// What a real switch did comes out of the journal the same in every format, and as the switch's
/// own log has it.
class TestReportCtl : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theTotalsAreTheSwitchsOwn();
    void everyFormatSaysTheSame();
    void aWorkbookIsWritten();
    void linesAddUpToTheTotal();
    void wrongWordsAreExplained_data();
    void wrongWordsAreExplained();
    void aMissingFileIsNotMade();
    void theHelpNamesAllMetrics();
    void whatIsDueIsWrittenOnce();

private:
    [[nodiscard]] Finished report(const QStringList &more) const;
    [[nodiscard]] QJsonObject json(const QStringList &more) const;

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"journal.sqlite"_s);
    QStringList m_days; ///< the options of the recorded days
};

void TestReportCtl::initTestCase()
{
    qputenv("TZ", "UTC");
    const Finished recorded =
        run({u"journal"_s, u"record"_s, u"--ami"_s,
             QStringLiteral(FW_TEST_DATA "/ctl/console.ami.gz"), u"--db"_s, m_file});
    QCOMPARE(recorded.words, QString());
    QCOMPARE(recorded.code, 0);
    const auto database = storage::Database::open(m_file, TimePoint(std::chrono::seconds(1)));
    QVERIFY(database);
    const auto covered = storage::SqlReportStore(*database).covered();
    QVERIFY(covered && isKnown(covered->from));
    m_days = QStringList{u"--period"_s,        u"custom"_s, u"--first"_s,
                         dayOf(covered->from), u"--last"_s, dayOf(covered->to)};
}

Finished TestReportCtl::report(const QStringList &more) const
{
    return run(QStringList{u"report"_s, u"--db"_s, m_file} + m_days + more);
}

QJsonObject TestReportCtl::json(const QStringList &more) const
{
    const Finished made = report(QStringList{u"--format"_s, u"json"_s} + more);
    return made.code == 0 ? QJsonDocument::fromJson(made.output).object() : QJsonObject();
}

void TestReportCtl::theTotalsAreTheSwitchsOwn()
{
    const QJsonObject total =
        json({u"--metrics"_s, u"OFF,ANS,ABN,RNA,SL-1"_s})["total"_L1].toObject();
    const auto value = [&](QLatin1StringView id) {
        return total[id].toObject()["value"_L1].toInt(-1);
    };
    QVERIFY(loggedEvents(u"ENTERQUEUE"_s) > 0);
    QCOMPARE(value("OFF"_L1), loggedEvents(u"ENTERQUEUE"_s));
    QCOMPARE(value("ANS"_L1), loggedEvents(u"CONNECT"_s));
    QCOMPARE(value("ABN"_L1), loggedEvents(u"ABANDON"_s));
    QCOMPARE(value("RNA"_L1), loggedEvents(u"RINGNOANSWER"_s));
    const QJsonObject level = total["SL-1"_L1].toObject();
    QCOMPARE(level["denominator"_L1].toInt(),
             loggedEvents(u"CONNECT"_s) + loggedEvents(u"ABANDON"_s));
}

void TestReportCtl::everyFormatSaysTheSame()
{
    const QStringList options{u"--metrics"_s, u"OFF,ANS,SL-1"_s, u"--no-previous"_s};
    const QJsonObject object = json(options);
    const Finished csv = report(options + QStringList{u"--format"_s, u"csv"_s});
    const Finished text = report(options);
    QCOMPARE(csv.code, 0);
    QCOMPARE(text.code, 0);
    const QList<QByteArray> lines = csv.output.trimmed().split('\n');
    const QJsonArray rows = object["rows"_L1].toArray();
    QVERIFY(rows.size() > 0);
    QCOMPARE(lines.size(), rows.size() + 3); // titles, formulas, total
    const QJsonObject total = object["total"_L1].toObject();
    const QStringList last = cellsOf(lines.constLast());
    QCOMPARE(last.at(1).toInt(), total["OFF"_L1].toObject()["value"_L1].toInt());
    QCOMPARE(last.at(2).toInt(), total["ANS"_L1].toObject()["value"_L1].toInt());
    const double level = total["SL-1"_L1].toObject()["value"_L1].toDouble();
    QVERIFY(std::abs(last.at(3).toDouble() - level) < 1e-5);
    const QString shown = QString::fromUtf8(text.output).trimmed().section(u'\n', -1);
    QCOMPARE(shown.simplified(), u"total %1 %2 %3%"_s.arg(last.at(1), last.at(2),
                                                          QString::number(level * 100, 'f', 1)));
}

void TestReportCtl::aWorkbookIsWritten()
{
    const QString path = m_folder.filePath(u"report.xlsx"_s);
    const Finished made = report({u"--format"_s, u"xlsx"_s, u"--out"_s, path});
    QCOMPARE(made.words, QString());
    QCOMPARE(made.code, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(2), QByteArray("PK"));
    const Finished refused =
        report({u"--format"_s, u"csv"_s, u"--out"_s, m_folder.filePath(u"no/such/folder.csv"_s)});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.words.contains(u"folder.csv"_s), qUtf8Printable(refused.words));
}

void TestReportCtl::linesAddUpToTheTotal()
{
    for (const QString &rows : {u"queue"_s, u"all"_s, u"team"_s, u"operation"_s}) {
        const QJsonObject object =
            json({u"--step"_s, u"15"_s, u"--rows"_s, rows, u"--metrics"_s, u"OFF,ANS,ABN"_s});
        int sum = 0;
        const QJsonArray lines = object["rows"_L1].toArray();
        for (const QJsonValue &line : lines) {
            sum += line["figures"_L1]["OFF"_L1]["value"_L1].toInt();
        }
        QVERIFY(lines.size() > 0);
        QCOMPARE(sum, loggedEvents(u"ENTERQUEUE"_s));
    }
}

void TestReportCtl::wrongWordsAreExplained_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("words");
    QTest::newRow("period") << QStringList{u"--period"_s, u"someday"_s} << u"last_month"_s;
    QTest::newRow("step") << QStringList{u"--step"_s, u"17"_s} << u"hour"_s;
    QTest::newRow("rows") << QStringList{u"--rows"_s, u"planet"_s} << u"partner"_s;
    QTest::newRow("metric") << QStringList{u"--metrics"_s, u"OFF,SL-99"_s} << u"SL-99"_s;
    QTest::newRow("no metric") << QStringList{u"--metrics"_s, u","_s} << u"--metrics"_s;
    QTest::newRow("format") << QStringList{u"--format"_s, u"pdf"_s} << u"xlsx"_s;
    QTest::newRow("workbook") << QStringList{u"--format"_s, u"xlsx"_s} << u"--out"_s;
    QTest::newRow("node") << QStringList{u"--scope"_s, u"nowhere"_s} << u"nowhere"_s;
    QTest::newRow("days") << QStringList{u"--period"_s, u"custom"_s} << u"--first"_s;
    QTest::newRow("order of days") << QStringList{u"--period"_s,   u"custom"_s, u"--first"_s,
                                                  u"2026-02-02"_s, u"--last"_s, u"2026-02-01"_s}
                                   << u"in order"_s;
    QTest::newRow("a folder alone") << QStringList{u"--due"_s, u"x"_s} << u"--schedule"_s;
    QTest::newRow("words of a schedule")
        << QStringList{u"--due"_s, u"x"_s, u"--schedule"_s, u"y"_s, u"--rows"_s, u"team"_s}
        << u"--rows"_s;
    QTest::newRow("rest") << QStringList{u"more"_s} << u"--db FILE"_s;
}

void TestReportCtl::wrongWordsAreExplained()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, words);
    const Finished made = run(QStringList{u"report"_s, u"--db"_s, m_file} + options);
    QCOMPARE(made.code, 2);
    QVERIFY2(made.words.contains(words), qUtf8Printable(made.words));
    QCOMPARE(made.output, QByteArray());
}

void TestReportCtl::aMissingFileIsNotMade()
{
    const QString path = m_folder.filePath(u"missing.sqlite"_s);
    const Finished made = run({u"report"_s, u"--db"_s, path});
    QCOMPARE(made.code, 1);
    QVERIFY2(made.words.contains(u"missing.sqlite"_s), qUtf8Printable(made.words));
    QVERIFY(!QFile::exists(path));
}

void TestReportCtl::theHelpNamesAllMetrics()
{
    const Finished made = run({u"report"_s, u"--help"_s});
    QCOMPARE(made.code, 0);
    const QString help = QString::fromUtf8(made.output);
    for (const reports::Metric &metric : reports::allMetrics()) {
        QVERIFY2(help.contains(metric.id), qUtf8Printable(metric.id));
    }
    QVERIFY(help.contains(u"last_month"_s) && help.contains(u"partner"_s));
}

void TestReportCtl::whatIsDueIsWrittenOnce()
{
    QFile schedule(m_folder.filePath(u"schedule.json"_s));
    QVERIFY(schedule.open(QIODevice::WriteOnly));
    schedule.write(R"({"reports": [
        {"name": "Day", "cadence": "daily", "hour": 0, "format": "csv", "period": "yesterday",
         "step": "hour", "rows": "queue", "metrics": ["OFF"]},
        {"name": "Lost", "cadence": "monthly", "format": "text", "period": "last_month",
         "step": "whole", "rows": "all", "metrics": ["OFF"], "scope": "nowhere"},
        {"name": "Week", "cadence": "weekly", "hour": 1, "format": "xlsx", "period": "last_week",
         "step": "day", "rows": "agent", "metrics": ["A-CALLS"]}]})");
    schedule.close();
    const QDir folder(m_folder.filePath(u"due/files"_s));
    const QStringList line{u"report"_s,     u"--db"_s,          m_file, u"--due"_s, folder.path(),
                           u"--schedule"_s, schedule.fileName()};
    const Finished first = run(line);
    QCOMPARE(first.code, 1); // because of one of them
    QVERIFY2(first.words.contains(u"nowhere"_s), qUtf8Printable(first.words));
    const QStringList files = folder.entryList(QDir::Files, QDir::Name);
    QCOMPARE(int(files.size()), 2);
    const QString today = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
    QVERIFY(files[0] == u"Day_%1.csv"_s.arg(today) && files[1].startsWith(u"Week_"_s));
    QVERIFY(QFile::remove(folder.filePath(files[0])));
    const Finished second = run(line);
    QCOMPARE(second.words, QString());
    QCOMPARE(second.code, 0);
    QCOMPARE(folder.entryList(QDir::Files, QDir::Name), files.mid(1));
}

QTEST_GUILESS_MAIN(TestReportCtl)
#include "tst_reportctl.moc"
