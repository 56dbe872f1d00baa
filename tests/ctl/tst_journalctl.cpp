// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/sqljournalstore.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace fw;

namespace {

struct Finished
{
    int code = -1;
    QString output;
    QString words;
};

Finished runCtl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(FW_BIN_DIR "/floorwardenctl"), arguments);
    Finished finished;
    if (process.waitForFinished(60'000)) {
        finished = {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                    QString::fromUtf8(process.readAllStandardError())};
    }
    return finished;
}

Finished runJournal(const QStringList &arguments)
{
    return runCtl(QStringList{u"journal"_s} + arguments);
}

/// Lines of the switch's own log by event.
std::map<QString, std::uint32_t> eventsOfQueueLog()
{
    std::map<QString, std::uint32_t> counts;
    QFile log(QStringLiteral(FW_TEST_DATA "/ctl/queue_log"));
    if (log.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : log.readAll().split('\n')) {
            const QStringList fields = QString::fromUtf8(line).split(u'|');
            if (fields.size() > 5) {
                ++counts[fields.at(4)];
            }
        }
    }
    return counts;
}

} // namespace

/// A stream that a real switch sent goes into a file, and comes out of it as the switch's own log
/// has it.
class TestJournalCtl : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyIntervalIsFoundAgain();
    void theIntervalsAreTheSwitchsOwnFigures();
    void whatWasCountedComesOutAsCsv();
    void aChangedRowIsFound();

private:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"journal.sqlite"_s);
};

void TestJournalCtl::initTestCase()
{
    const Finished recorded =
        runJournal({u"record"_s, u"--ami"_s, QStringLiteral(FW_TEST_DATA "/ctl/console.ami.gz"),
                    u"--db"_s, m_file});
    QCOMPARE(recorded.words, QString());
    QCOMPARE(recorded.code, 0);
    QVERIFY2(recorded.output.endsWith(u" events\n"_s), qUtf8Printable(recorded.output));
}

void TestJournalCtl::everyIntervalIsFoundAgain()
{
    const Finished verified = runJournal({u"verify"_s, u"--db"_s, m_file});
    QCOMPARE(verified.words, QString());
    QCOMPARE(verified.code, 0);
    QVERIFY2(verified.output.contains(u"all the same"_s), qUtf8Printable(verified.output));
    QVERIFY2(verified.output.startsWith(u"1 sessions"_s), qUtf8Printable(verified.output));
}

void TestJournalCtl::theIntervalsAreTheSwitchsOwnFigures()
{
    const auto database = storage::Database::open(m_file, TimePoint(std::chrono::seconds(1)));
    QVERIFY(database);
    const storage::SqlJournalStore store(*database);
    const auto span = store.span();
    QVERIFY(span && *span);
    const auto rows = store.queueIntervals(kNoTime, (*span)->last + std::chrono::hours(1));
    QVERIFY(rows);
    live::QueueCounters sum;
    for (const journal::QueueIntervalRow &row : *rows) {
        sum += row.counters;
    }
    std::map<QString, std::uint32_t> events = eventsOfQueueLog();
    QVERIFY(events[u"ENTERQUEUE"_s] > 0);
    QCOMPARE(sum.offered, events[u"ENTERQUEUE"_s]);
    QCOMPARE(sum.answered, events[u"CONNECT"_s]);
    QCOMPARE(sum.abandoned, events[u"ABANDON"_s]);
    QCOMPARE(sum.completedByAgent, events[u"COMPLETEAGENT"_s]);
    QCOMPARE(sum.completedByCaller, events[u"COMPLETECALLER"_s]);
    QCOMPARE(sum.missedOffers, events[u"RINGNOANSWER"_s]);
}

void TestJournalCtl::whatWasCountedComesOutAsCsv()
{
    const auto lines = [this](const QString &what, const QString &from, const QString &to) {
        const QString file = m_folder.filePath(what + u".csv"_s);
        const Finished done = runCtl({u"export"_s, what, u"--db"_s, m_file, u"--from"_s, from,
                                      u"--to"_s, to, u"--out"_s, file});
        QFile csv(file);
        return done.code == 0 && csv.open(QIODevice::ReadOnly)
                   ? QString::fromUtf8(csv.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts)
                   : QStringList{done.words};
    };
    QString day;
    {
        const auto database = storage::Database::open(m_file, TimePoint(std::chrono::seconds(1)));
        const auto span = storage::SqlJournalStore(*database).span();
        day = QDateTime::fromMSecsSinceEpoch(toMicroseconds((*span)->first) / 1000, Qt::UTC)
                  .date()
                  .toString(Qt::ISODate);
    }
    const QStringList calls = lines(u"calls"_s, day, day);
    QVERIFY2(calls.front().contains(u"switch,queue,queued_at"_s), qPrintable(calls.front()));
    const auto answered = std::count_if(calls.begin(), calls.end(), [](const QString &line) {
        return line.contains(u",answered,"_s);
    });
    QCOMPARE(std::uint32_t(answered), eventsOfQueueLog()[u"CONNECT"_s]);
    QVERIFY(lines(u"queues"_s, day, day).size() > 1);
    QCOMPARE(lines(u"agents"_s, day, day).constLast().count(u','),
             lines(u"agents"_s, day, day).constFirst().count(u','));
    QCOMPARE(lines(u"agents"_s, u"2001-01-01"_s, u"2001-01-02"_s).size(), 1);
    QCOMPARE(runCtl({u"export"_s, u"everything"_s, u"--db"_s, m_file}).code, 2);
}

void TestJournalCtl::aChangedRowIsFound()
{
    {
        const auto database = storage::Database::open(m_file, TimePoint(std::chrono::seconds(1)));
        QVERIFY(database);
        QSqlQuery query((*database)->connection());
        QVERIFY(query.exec(u"UPDATE queue_intervals SET answered = answered + 1 WHERE start = "
                           "(SELECT max(start) FROM queue_intervals)"_s));
    }
    const Finished verified = runJournal({u"verify"_s, u"--db"_s, m_file});
    QCOMPARE(verified.code, 1);
    QVERIFY2(!verified.words.isEmpty(), "the difference is said");
}

QTEST_GUILESS_MAIN(TestJournalCtl)
#include "tst_journalctl.moc"
