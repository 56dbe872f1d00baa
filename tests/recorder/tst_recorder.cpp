// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/storage/backups.h"
#include "core/storage/databasecopy.h"
#include "core/storage/journalgaps.h"
#include "core/storage/sqlauditstore.h"
#include "core/storage/sqlcommandstore.h"
#include "tests/recorder/recorderrig.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::commands;
using storage::Dialect;
using storage::GapReason;
using storage::JournalGaps;
using storage::SqlCommandStore;
using test::RecorderRig;

namespace {

constexpr int kPatienceMs = 30'000;
const QString kSwitch = QString::fromUtf8(RecorderRig::kSwitch);

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

QByteArray get(quint16 port, const QByteArray &path)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QByteArray answer;
    while (socket.state() != QTcpSocket::UnconnectedState && socket.waitForReadyRead(5000)) {
        answer += socket.readAll();
    }
    return answer + socket.readAll();
}

CommandRow rowOf(SwitchCommand command, std::int64_t session = 0)
{
    CommandRow row;
    row.askedAt = SystemClock().now();
    row.asker = u"li"_s;
    row.host = u"desk 7"_s;
    row.switchName = kSwitch;
    row.session = session;
    row.command = std::move(command);
    return row;
}

/// Somebody who is signed in, by the counters of the running interval.
QString anAgent(const storage::Database &database)
{
    QSqlQuery query(database.connection());
    const bool isFound =
        query.exec(u"SELECT a.address FROM agents a JOIN agent_intervals i ON i.agent = a.id "
                   "WHERE i.available_us > 0 OR i.calls > 0 OR i.talking_us > 0 "
                   "ORDER BY a.address LIMIT 1"_s) &&
        query.next();
    return isFound ? query.value(0).toString() : QString();
}

} // namespace

/// The real program on the real simulator.
class TestRecorder final : public QObject
{
    Q_OBJECT

private slots:

    void records_data() { addDialects(); }

    void records();

    void aSecondOneTakesOver_data() { addDialects(); }

    void aSecondOneTakesOver();

    void carriesOutWhatIsAsked_data() { addDialects(); }

    void carriesOutWhatIsAsked();
    void aCommandGoesThroughAtOnce();
    void outlivesTheServer();
    void aFullSpoolIsAGap();
    void whatWasOvertakenIsKeptAside();
    void saysWhatIsWrongWithItsConfiguration();

private:
    static void addDialects()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::newRow("sqlite") << Dialect::Sqlite;
        QTest::newRow("postgresql") << Dialect::Postgres;
    }

    static void prepare(RecorderRig &rig)
    {
        const Outcome ready = rig.prepare(
            {u"--bench-rate"_s, u"100"_s, u"--agents"_s, u"60"_s, u"--queues"_s, u"6"_s});
        QVERIFY2(ready, ready ? "" : qPrintable(ready.error().detail));
    }

    static void waitUntilWell(const RecorderRig &rig, const QString &name)
    {
        QTRY_COMPARE_WITH_TIMEOUT(rig.stateOf(name), u"recording"_s, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(rig.status(name)["isWell"_L1].toBool(), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!rig.status(name)["journal"_L1]["writtenUntil"_L1].isNull(),
                                 kPatienceMs);
    }

    static void checkSettled(const RecorderRig &rig, const std::vector<CommandRowId> &ids);

    static void verify(const RecorderRig &rig, int sessions)
    {
        const auto report = rig.audit();
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->difference, QString());
        QVERIFY(report->events > 0);
        QCOMPARE(report->sessions, std::int64_t(sessions));
    }
};

void TestRecorder::records()
{
    QFETCH(Dialect, dialect);
    RecorderRig rig(dialect);
    prepare(rig);
    const quint16 port = freePort();
    QJsonObject changes{{"metricsPort"_L1, port}};
    if (rig.isFile()) {
        changes.insert("database"_L1,
                       QJsonObject{{"file"_L1, u"journal.sqlite"_s}, {"backups"_L1, u"copies"_s}});
    }
    const auto recorder = rig.startRecorder(u"a"_s, changes);
    QVERIFY(recorder);
    waitUntilWell(rig, u"a"_s);
    if (rig.isFile()) {
        const storage::Backups copies(rig.path(u"copies"_s), u"journal"_s);
        QTRY_COMPARE_WITH_TIMEOUT(copies.files().size(), 1, kPatienceMs);
        QVERIFY(bool(storage::checkFile(copies.files().constFirst())));
    }
    const QByteArray metrics = get(port, "/metrics");
    QVERIFY2(metrics.startsWith("HTTP/1.1 200 OK\r\n"), metrics.constData());
    QVERIFY(metrics.contains("floorwarden_recorder_state{state=\"recording\"} 1\n"));
    QVERIFY(metrics.contains("switch_live{switch=\"sim 交换机\"} 1\n"));
    QVERIFY(get(port, "/health").startsWith("HTTP/1.1 200 OK\r\n"));
    QCOMPARE(RecorderRig::end(*recorder), 0);
    QCOMPARE(rig.stateOf(u"a"_s), u"stopped"_s);
    QCOMPARE(rig.status(u"a"_s)["spool"_L1]["bytes"_L1].toInt(-1), 0);
    verify(rig, 1);
    QVERIFY(JournalGaps(*rig.open()).all()->empty());
}

void TestRecorder::aSecondOneTakesOver()
{
    QFETCH(Dialect, dialect);
    RecorderRig rig(dialect);
    prepare(rig);
    const auto first = rig.startRecorder(u"a"_s);
    QVERIFY(first);
    waitUntilWell(rig, u"a"_s);
    const auto second = rig.startRecorder(u"b"_s);
    QVERIFY(second);
    QTRY_COMPARE_WITH_TIMEOUT(rig.stateOf(u"b"_s), u"standingBy"_s, kPatienceMs);
    QVERIFY(rig.status(u"b"_s)["isWell"_L1].toBool());
    QCOMPARE(rig.stateOf(u"a"_s), u"recording"_s);
    QElapsedTimer sinceKill;
    sinceKill.start();
    first->kill();
    QVERIFY(first->waitForFinished());
    QTRY_COMPARE_WITH_TIMEOUT(rig.stateOf(u"b"_s), u"recording"_s, 5000);
    qInfo() << "took over after" << sinceKill.elapsed() << "ms";
    waitUntilWell(rig, u"b"_s);
    QCOMPARE(RecorderRig::end(*second), 0);
    verify(rig, 2);
    const auto gaps = JournalGaps(*rig.open()).all();
    QCOMPARE(gaps->size(), std::size_t(1));
    QCOMPARE(gaps->front().reason, GapReason::Stopped);
    QVERIFY(gaps->front().to - gaps->front().from < 10s);
}

void TestRecorder::carriesOutWhatIsAsked()
{
    QFETCH(Dialect, dialect);
    RecorderRig rig(dialect);
    prepare(rig);
    const auto before = rig.startRecorder(u"a"_s);
    QVERIFY(before);
    waitUntilWell(rig, u"a"_s);
    QCOMPARE(RecorderRig::end(*before), 0);

    // Asked while nobody records, and found by who begins.
    std::vector<CommandRowId> ids;
    {
        const auto database = rig.open();
        const QString agent = anAgent(**database);
        QVERIFY(!agent.isEmpty());
        SqlCommandStore store(*database);
        const std::vector<CommandRow> rows = {
            rowOf(SignOutAgent{agent.toStdString()}), rowOf(SignOutAgent{"SIP/nobody"}),
            rowOf(WithdrawCaller{"q", 7}, 999), rowOf(SignOutAgent{agent.toStdString()})};
        for (const CommandRow &row : rows) {
            ids.push_back(*store.ask(row));
        }
        QSqlQuery query((*database)->connection());
        QVERIFY(query.exec(
            u"UPDATE commands SET asked_at = asked_at - 31000000 WHERE id = %1"_s.arg(ids.back())));
        CommandRow taken = rowOf(SignOutAgent{agent.toStdString()});
        ids.push_back(*store.ask(taken)); // by one that was killed
        QVERIFY(query.exec(u"UPDATE commands SET state = 1 WHERE id = %1"_s.arg(ids.back())));
    }
    const auto recorder = rig.startRecorder(u"a"_s);
    QVERIFY(recorder);
    QTRY_COMPARE_WITH_TIMEOUT(rig.status(u"a"_s)["commands"_L1]["taken"_L1].toInt(), 3,
                              kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(rig.status(u"a"_s)["commands"_L1]["done"_L1].toInt() +
                                  rig.status(u"a"_s)["commands"_L1]["failed"_L1].toInt(),
                              3, kPatienceMs);
    QCOMPARE(RecorderRig::end(*recorder), 0);

    checkSettled(rig, ids);
    verify(rig, 2);
}

void TestRecorder::checkSettled(const RecorderRig &rig, const std::vector<CommandRowId> &ids)
{
    const auto database = rig.open();
    const auto rows = SqlCommandStore(*database).read(ids);
    QCOMPARE(rows->size(), ids.size());
    QVERIFY2(rows->at(0).state == CommandRowState::Done,
             qPrintable(QString::fromStdString(rows->at(0).detail)));
    QCOMPARE(rows->at(1).state, CommandRowState::Failed);
    QCOMPARE(rows->at(1).problem, CommandProblem::NoSuchAgent);
    QCOMPARE(rows->at(2).problem, CommandProblem::NoSuchCaller);
    QCOMPARE(rows->at(3).state, CommandRowState::Failed);
    QCOMPARE(rows->at(3).problem, CommandProblem::TooLate);
    QVERIFY(!isKnown(rows->at(3).takenAt));
    QCOMPARE(rows->at(4).state, CommandRowState::Unknown);
    access::AuditFilter ofLi;
    ofLi.user = u"li"_s;
    const auto entries = storage::SqlAuditStore(*database).read(ofLi, 10);
    QCOMPARE(entries->size(), std::size_t(3));
    QCOMPARE(entries->back().entry.host, u"desk 7"_s);
}

void TestRecorder::aCommandGoesThroughAtOnce()
{
    RecorderRig rig(Dialect::Postgres);
    prepare(rig);
    const auto recorder = rig.startRecorder(u"a"_s);
    QVERIFY(recorder);
    waitUntilWell(rig, u"a"_s);
    const auto database = rig.open();
    QVERIFY(bool(database));
    QString agent;
    QTRY_VERIFY_WITH_TIMEOUT(!(agent = anAgent(**database)).isEmpty(), kPatienceMs);
    SqlCommandStore store(*database);
    const auto id = store.ask(rowOf(PauseAgent{agent.toStdString(), "", "coaching"}));
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    QElapsedTimer sinceAsked;
    sinceAsked.start();
    QTRY_VERIFY_WITH_TIMEOUT(store.read({*id})->at(0).state >= CommandRowState::Done, 10'000);
    qInfo() << "settled after" << sinceAsked.elapsed() << "ms";
    const CommandRow row = store.read({*id})->at(0);
    QVERIFY(row.state == CommandRowState::Done || row.problem == CommandProblem::AlreadyThere);
    QCOMPARE(RecorderRig::end(*recorder), 0);
}

void TestRecorder::outlivesTheServer()
{
    RecorderRig rig(Dialect::Postgres);
    prepare(rig);
    const auto first = rig.startRecorder(u"a"_s);
    QVERIFY(first);
    waitUntilWell(rig, u"a"_s);
    const auto second = rig.startRecorder(u"b"_s);
    QVERIFY(second);
    QTRY_COMPARE_WITH_TIMEOUT(rig.stateOf(u"b"_s), u"standingBy"_s, kPatienceMs);
    QVERIFY(bool(rig.cluster().stop()));
    QElapsedTimer away;
    away.start();
    QTRY_COMPARE_WITH_TIMEOUT(rig.stateOf(u"b"_s), u"waiting"_s, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(away.hasExpired(10'000), 15'000);
    const QJsonObject status = rig.status(u"a"_s);
    QCOMPARE(status["state"_L1].toString(), u"recording"_s);
    QVERIFY(!status["isWell"_L1].toBool());
    QVERIFY(status["spool"_L1]["batches"_L1].toInt() > 10);
    QVERIFY(!status["spool"_L1]["problem"_L1].toString().isEmpty());
    QVERIFY(bool(rig.cluster().start()));
    // Who recorded before goes on, although another one stands by.
    QTRY_COMPARE_WITH_TIMEOUT(rig.status(u"a"_s)["spool"_L1]["bytes"_L1].toInt(-1), 0, kPatienceMs);
    waitUntilWell(rig, u"a"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rig.stateOf(u"b"_s), u"standingBy"_s, kPatienceMs);
    QCOMPARE(RecorderRig::end(*second), 0);
    QCOMPARE(RecorderRig::end(*first), 0);
    verify(rig, 1); // nothing is missing: the numbers of its chunks go on
    QVERIFY(JournalGaps(*rig.open()).all()->empty());
}

void TestRecorder::aFullSpoolIsAGap()
{
    RecorderRig rig(Dialect::Postgres);
    prepare(rig);
    constexpr int kMost = 40'000; // no longer may the file be
    const auto recorder = rig.startRecorder(u"a"_s, {}, kMost);
    QVERIFY(recorder);
    waitUntilWell(rig, u"a"_s);
    QVERIFY(bool(rig.cluster().stop()));
    QTRY_COMPARE_WITH_TIMEOUT(rig.stateOf(u"a"_s), u"full"_s, 60'000);
    QVERIFY(!rig.status(u"a"_s)["isWell"_L1].toBool());
    QVERIFY(bool(rig.cluster().start()));
    QTRY_COMPARE_WITH_TIMEOUT(rig.stateOf(u"a"_s), u"recording"_s, kPatienceMs);
    waitUntilWell(rig, u"a"_s);
    QCOMPARE(RecorderRig::end(*recorder), 0);
    verify(rig, 2);
    const auto gaps = JournalGaps(*rig.open()).all();
    QCOMPARE(gaps->size(), std::size_t(1));
    QCOMPARE(gaps->front().reason, GapReason::Full);
    QCOMPARE(gaps->front().switches, QStringList{kSwitch});
    QVERIFY(gaps->front().to > gaps->front().from);
}

void TestRecorder::whatWasOvertakenIsKeptAside()
{
    RecorderRig rig(Dialect::Postgres);
    prepare(rig);
    const auto first = rig.startRecorder(u"a"_s);
    QVERIFY(first);
    waitUntilWell(rig, u"a"_s);
    QVERIFY(bool(rig.cluster().stop()));
    QTRY_VERIFY_WITH_TIMEOUT(rig.status(u"a"_s)["spool"_L1]["batches"_L1].toInt() > 3, kPatienceMs);
    first->kill();
    QVERIFY(first->waitForFinished());
    QVERIFY(bool(rig.cluster().start()));
    const auto second = rig.startRecorder(u"b"_s);
    QVERIFY(second);
    waitUntilWell(rig, u"b"_s);
    QCOMPARE(RecorderRig::end(*second), 0);
    const auto again = rig.startRecorder(u"a"_s);
    QVERIFY(again);
    waitUntilWell(rig, u"a"_s);
    QCOMPARE(RecorderRig::end(*again), 0);
    verify(rig, 3);
    const QFileInfo spool(rig.spoolOf(u"a"_s));
    QCOMPARE(spool.dir().entryList({u"a.spool.overtaken-*"_s}).size(), 1);
    const auto gaps = JournalGaps(*rig.open()).all();
    QCOMPARE(std::ranges::count(*gaps, GapReason::Overtaken, &storage::JournalGap::reason), 1);
    QCOMPARE(std::ranges::count(*gaps, GapReason::Stopped, &storage::JournalGap::reason), 2);
}

void TestRecorder::saysWhatIsWrongWithItsConfiguration()
{
    RecorderRig rig(Dialect::Sqlite);
    prepare(rig);
    const auto recorder = rig.startRecorder(u"a"_s, {{"metricsPort"_L1, 99999}});
    QVERIFY(recorder);
    recorder->setProcessChannelMode(QProcess::SeparateChannels);
    QVERIFY(recorder->waitForFinished());
    QCOMPARE(recorder->exitCode(), 2);
}

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
