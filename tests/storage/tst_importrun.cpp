// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/importrun.h"
#include "core/storage/sqlauditstore.h"
#include "core/storage/sqljournalstore.h"
#include "tests/history/randomlog.h"
#include "tests/support/databaserig.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using storage::ImportedLog;
using storage::ImportRun;

namespace {

constexpr TimePoint kNow{std::chrono::seconds(1'900'000'000)};
constexpr std::int64_t kSmallSlice = 1; // what one read gives

/// All rows of a journal, to be compared.
struct Rows
{
    std::vector<journal::QueueIntervalRow> queues;
    std::vector<journal::AgentIntervalRow> agents;
    std::vector<std::tuple<QString, QString, qint64, int, qint64>> calls;

    bool operator==(const Rows &) const = default;
};

} // namespace

class TestImportRun final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase_data() { test::DatabaseRig::addDialects(); }

    void init();
    void twiceChangesNothing();
    void givenUpAnywhereItGoesOn();
    void aGrownFileGoesOn();
    void rotatedFilesInAnyOrderAreOneHistory();
    void whatIsRecordedLiveStays();
    void anOverlapIsRefused();
    void olderHistoryEndsWhereTheNewerBegins();
    void filesThatAreNoLogsAreNamed();
    void twoAtOnceDoNotDouble();
    void everyEndIsInTheTrail();

private:
    QString fileOf(const QString &name, const std::string &content);
    QString packed(const QString &path);
    std::vector<ImportedLog> import(const QStringList &files, int steps = INT_MAX);
    Rows rows();

    test::DatabaseRig m_rig;
    std::shared_ptr<storage::Database> m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImportRun::init()
{
    QFETCH_GLOBAL(storage::Dialect, dialect);
    m_database.reset();
    const auto fresh = m_rig.fresh(dialect);
    QVERIFY2(fresh, fresh ? "" : qPrintable(fresh.error().detail));
    m_database = *fresh;
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestImportRun::fileOf(const QString &name, const std::string &content)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(content.data(), qint64(content.size())) != qint64(content.size())) {
        qFatal("%s", qPrintable(path));
    }
    return path;
}

QString TestImportRun::packed(const QString &path)
{
    QProcess gzip;
    gzip.start(u"gzip"_s, {path});
    if (!gzip.waitForFinished() || gzip.exitCode() != 0) {
        qFatal("gzip %s", qPrintable(path));
    }
    return path + u".gz"_s;
}

std::vector<ImportedLog> TestImportRun::import(const QStringList &files, int steps)
{
    storage::ImportRequest request;
    request.switchName = u"pbx"_s;
    request.files = files;
    request.now = kNow;
    request.startedBy.user = u"lead"_s;
    request.hashKey = "key";
    request.sliceBytes = kSmallSlice;
    ImportRun run(request);
    for (bool hasMore = true; hasMore && steps > 0; --steps) {
        const Result<bool> stepped = run.step(m_database);
        if (!stepped) {
            QTest::qFail(qPrintable(stepped.error().detail), __FILE__, __LINE__);
            return {};
        }
        hasMore = *stepped;
    }
    return run.logs();
}

Rows TestImportRun::rows()
{
    const storage::SqlJournalStore store(m_database);
    Rows rows;
    const auto queues = store.queueIntervals(kEarliestTime, kLatestTime);
    const auto agents = store.agentIntervals(kEarliestTime, kLatestTime);
    const auto calls = store.calls(kEarliestTime, kLatestTime);
    if (!queues || !agents || !calls) {
        QTest::qFail("rows", __FILE__, __LINE__);
        return rows;
    }
    rows.queues = *queues;
    rows.agents = *agents;
    for (const journal::CallRow &call : *calls) {
        rows.calls.emplace_back(call.queue, call.agentAddress, toMicroseconds(call.record.leftAt),
                                static_cast<int>(call.record.outcome),
                                toMicroseconds(call.record.endedAt));
    }
    std::ranges::sort(rows.calls);
    return rows;
}

void TestImportRun::twiceChangesNothing()
{
    const QString log = fileOf(u"queue_log"_s, history::tests::RandomLog(1).lines(500));
    QCOMPARE(import({log}).front().end, ImportedLog::End::Done);
    const Rows once = rows();
    QVERIFY(!once.calls.empty());
    QCOMPARE(import({log}).front().end, ImportedLog::End::Nothing);
    const QString renamed = log + u".1"_s;
    QVERIFY(QFile::rename(log, renamed));
    QCOMPARE(import({packed(renamed)}).front().end, ImportedLog::End::Nothing);
    QVERIFY(rows() == once);
}

void TestImportRun::everyEndIsInTheTrail()
{
    const QString log = fileOf(u"queue_log"_s, history::tests::RandomLog(1).lines(500));
    const QString other = fileOf(u"letter"_s, "dear aunt\n");
    const auto logs = import({log});
    import({log});
    import({other});
    const auto trail = storage::SqlAuditStore(m_database).read({}, 10);
    QVERIFY2(bool(trail), qPrintable(trail ? QString() : trail.error().detail));
    QCOMPARE(trail->size(), std::size_t(3));
    const access::AuditEntry &first = trail->back().entry;
    QCOMPARE(first.action, u"import.queueLog"_s);
    QCOMPARE(first.object, u"pbx: queue_log"_s);
    QCOMPARE(first.user, u"lead"_s);
    QCOMPARE(first.detail, u"lines=%1 calls=%2 errors=%3"_s.arg(logs.front().count.lines)
                               .arg(logs.front().count.calls)
                               .arg(logs.front().count.errors));
    QVERIFY(logs.front().count.calls > 0);
    QCOMPARE(trail->at(1).entry.detail, u"lines=0 calls=0 errors=0"_s);
    QVERIFY(trail->front().entry.result == access::AuditResult::Refused);
}

void TestImportRun::givenUpAnywhereItGoesOn()
{
    const QString log = fileOf(u"queue_log"_s, history::tests::RandomLog(2).lines(12'000));
    import({log});
    const Rows once = rows();
    init();
    const QString again = fileOf(u"queue_log"_s, history::tests::RandomLog(2).lines(12'000));
    int runs = 0;
    while (import({again}, 3).front().end == ImportedLog::End::Waiting) { // one slice at a time
        ++runs;
    }
    QVERIFY(runs > 3);
    QCOMPARE(rows().queues, once.queues);
    QVERIFY(rows() == once);
}

void TestImportRun::aGrownFileGoesOn()
{
    const std::string whole = history::tests::RandomLog(3).lines(800);
    import({fileOf(u"whole"_s, whole)});
    const Rows once = rows();
    init();
    // Cut in the middle of a line, and below and above what identifies a file.
    for (const std::size_t size : {std::size_t(500), whole.size() / 2, whole.size()}) {
        const auto logs = import({fileOf(u"queue_log"_s, whole.substr(0, size))});
        QCOMPARE(logs.front().end, ImportedLog::End::Done);
        QCOMPARE(logs.front().hasRest, size != whole.size());
    }
    QVERIFY(rows() == once);
}

void TestImportRun::rotatedFilesInAnyOrderAreOneHistory()
{
    const std::string whole = history::tests::RandomLog(4).lines(900);
    import({fileOf(u"whole"_s, whole)});
    const Rows once = rows();
    init();
    const std::size_t first = whole.find('\n', whole.size() / 3) + 1;
    const std::size_t second = whole.find('\n', whole.size() * 2 / 3) + 1;
    const QString oldest = packed(fileOf(u"queue_log.2"_s, whole.substr(0, first)));
    const QString middle = fileOf(u"queue_log.1"_s, whole.substr(first, second - first));
    const QString newest = fileOf(u"queue_log"_s, whole.substr(second));
    for (const ImportedLog &log : import({newest, oldest, middle})) {
        QCOMPARE(log.end, ImportedLog::End::Done);
    }
    QVERIFY(rows() == once);
}

void TestImportRun::whatIsRecordedLiveStays()
{
    history::tests::RandomLog random(5);
    const std::string log = random.lines(300);
    storage::SqlJournalStore store(m_database);
    const TimePoint last{std::chrono::seconds(random.lastTime())};
    const TimePoint recorded = IntervalGrid(QTimeZone::utc(), journal::JournalFold::kInterval)
                                   .intervalStart(last - std::chrono::minutes(30));
    const auto session = store.beginSession({0, last, u"test"_s, {u"pbx"_s}, "{}"});
    QVERIFY(session);
    journal::JournalBatch batch;
    batch.session = *session;
    live::QueueCounters counters;
    counters.offered = 77;
    batch.queueIntervals = {{u"pbx"_s, u"sales"_s, recorded, counters}};
    QVERIFY(store.write(batch));

    const auto logs = import({fileOf(u"queue_log"_s, log)});
    QCOMPARE(logs.front().end, ImportedLog::End::Done);
    QVERIFY(logs.front().count.beyond > 0);
    QCOMPARE(logs.front().until, recorded);
    for (const journal::QueueIntervalRow &row : rows().queues) {
        QVERIFY(row.start < recorded || row.counters.offered == 77);
    }
    const auto later = import({fileOf(u"later"_s, std::to_string(random.lastTime()) +
                                                      "|1|sales|NONE|ENTERQUEUE||5|1\n")});
    QCOMPARE(later.front().end, ImportedLog::End::Recorded);
    QCOMPARE(later.front().until, recorded);
}

void TestImportRun::anOverlapIsRefused()
{
    const std::string log = history::tests::RandomLog(6).lines(300);
    import({fileOf(u"queue_log"_s, log)});
    const Rows once = rows();
    const std::size_t middle = log.find('\n', log.size() / 2) + 1;
    QCOMPARE(import({fileOf(u"tail"_s, log.substr(middle))}).front().end,
             ImportedLog::End::Overlaps);
    QVERIFY(rows() == once);
}

void TestImportRun::olderHistoryEndsWhereTheNewerBegins()
{
    const std::string log = history::tests::RandomLog(7).lines(600);
    const std::size_t middle = log.find('\n', log.size() / 2) + 1;
    import({fileOf(u"newer"_s, log.substr(middle))});
    const auto logs = import({fileOf(u"older"_s, log)}); // holds what the newer one has, too
    QCOMPARE(logs.front().end, ImportedLog::End::Done);
    QVERIFY(logs.front().count.beyond > 0);
    live::QueueCounters sum;
    for (const journal::QueueIntervalRow &row : rows().queues) {
        sum += row.counters;
    }
    const QByteArray bytes = QByteArray::fromStdString(log);
    QCOMPARE(sum.offered, std::uint32_t(bytes.count("|ENTERQUEUE|")));
    QCOMPARE(sum.answered, std::uint32_t(bytes.count("|CONNECT|")));
}

void TestImportRun::filesThatAreNoLogsAreNamed()
{
    const QString good = fileOf(u"queue_log"_s, history::tests::RandomLog(8).lines(20));
    const auto logs = import(
        {fileOf(u"picture"_s, "nothing of the kind\n"), m_folder->filePath(u"missing"_s), good});
    QCOMPARE(logs.size(), 3U);
    QCOMPARE(logs[0].end, ImportedLog::End::NotALog);
    QCOMPARE(logs[1].end, ImportedLog::End::Failed);
    QVERIFY(logs[1].error.detail.contains(u"missing"_s));
    QCOMPARE(logs[2].end, ImportedLog::End::Done);
}

void TestImportRun::twoAtOnceDoNotDouble()
{
    const QString log = fileOf(u"queue_log"_s, history::tests::RandomLog(9).lines(6000));
    storage::ImportRequest request;
    request.switchName = u"pbx"_s;
    request.files = {log};
    request.now = kNow;
    request.sliceBytes = kSmallSlice;
    ImportRun first(request);
    ImportRun second(request);
    for (ImportRun *run : {&first, &first, &first, &second, &second}) {
        QVERIFY(run->step(m_database)); // both stand at the same place of the file
    }
    QVERIFY(first.step(m_database));
    const Result<bool> late = second.step(m_database);
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(TestImportRun)
#include "tst_importrun.moc"
