// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recorder/reportjob.h"

#include "core/storage/sqljournalstore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::recorder;

namespace {

const TimePoint kMidnight{std::chrono::sys_days{std::chrono::year{2026} / 3 / 5}};
constexpr std::uint32_t kOffered = 77;

exports::ReportFolder folderAt(const QString &path, const QByteArray &scope = "")
{
    const QByteArray json =
        R"({"reports": [
        {"name": "Odd", "cadence": "daily", "hour": 6, "format": "json", "period": "yesterday",
         "step": "whole", "rows": "all", "metrics": ["OFF"], "scope": ")" +
        scope + R"("},
        {"name": "Calls", "cadence": "daily", "hour": 7, "format": "csv", "period": "yesterday",
         "step": "whole", "rows": "queue", "metrics": ["OFF"]}]})";
    Result<reports::ReportSchedule> schedule = reports::ReportSchedule::fromJson(json);
    return {path, schedule ? std::move(*schedule) : reports::ReportSchedule()};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The files of a schedule appear by themselves, whole, once each.
class TestReportJob final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void filesAppearWhenTheyFallDue();
    void whatWasMissedIsCaughtUpOn();
    void anImpossibleReportKeepsNoOtherBack();
    void aFolderThatIsGoneIsTriedAgain();

private:
    [[nodiscard]] storage::StorageWorker::Opener opener() const
    {
        return [path = m_folder.filePath(u"journal.sqlite"_s)] {
            return storage::Database::open(path, kMidnight);
        };
    }

    QTemporaryDir m_folder;
    QString m_files;
    int m_test = 0;
};

void TestReportJob::initTestCase()
{
    qRegisterMetaType<Error>();
    const auto database = opener()();
    QVERIFY(database);
    storage::SqlJournalStore store(*database);
    journal::Session session;
    session.startedAt = kMidnight - 24h;
    const auto begun = store.beginSession(session);
    QVERIFY(begun);
    journal::JournalBatch batch;
    batch.session = *begun;
    batch.queueIntervals = {{u"pbx"_s, u"sales"_s, kMidnight - 12h, {}}};
    batch.queueIntervals[0].counters.offered = kOffered;
    QVERIFY(store.write(batch));
}

void TestReportJob::init()
{
    m_files = m_folder.filePath(u"files%1"_s.arg(++m_test));
}

void TestReportJob::filesAppearWhenTheyFallDue()
{
    storage::StorageThreads threads(opener(), opener(), 0);
    ManualClock clock(kMidnight + 6h + 30min);
    ReportJob job(folderAt(m_files), live::FloorConfig::defaults(), threads, clock);
    QSignalSpy written(&job, &ReportJob::written);
    QVERIFY(job.start());
    // At first the last one of each, of which Calls is yesterday's.
    QTRY_COMPARE(written.size(), 2);
    QVERIFY(QFile::exists(m_files + u"/Calls_2026-03-04.csv"_s));
    QVERIFY(!QFile::exists(m_files + u"/Calls_2026-03-05.csv"_s));
    clock.setNow(kMidnight + 7h);
    job.look();
    QTRY_COMPARE(written.size(), 3);
    const QByteArray csv = bytesOf(m_files + u"/Calls_2026-03-05.csv"_s);
    QVERIFY2(csv.contains("sales") && csv.contains(QByteArray::number(kOffered)), csv.constData());
    job.look();
    QCOMPARE(QDir(m_files).entryList(QDir::Files).size(), 3);
}

void TestReportJob::whatWasMissedIsCaughtUpOn()
{
    for (const auto now : {kMidnight + 8h, kMidnight + 24h * 3 + 8h}) {
        storage::StorageThreads threads(opener(), opener(), 0);
        const ManualClock clock(now);
        ReportJob job(folderAt(m_files), live::FloorConfig::defaults(), threads, clock);
        const QSignalSpy written(&job, &ReportJob::written);
        QVERIFY(job.start());
        QTRY_COMPARE(written.size(), now == kMidnight + 8h ? 2 : 6);
    }
    QCOMPARE(QDir(m_files).entryList({u"*.csv"_s}, QDir::Files, QDir::Name),
             QStringList({u"Calls_2026-03-05.csv"_s, u"Calls_2026-03-06.csv"_s,
                          u"Calls_2026-03-07.csv"_s, u"Calls_2026-03-08.csv"_s}));
    // Each as of its day.
    QVERIFY(bytesOf(m_files + u"/Calls_2026-03-05.csv"_s).contains("77"));
    QVERIFY(!bytesOf(m_files + u"/Calls_2026-03-07.csv"_s).contains("77"));
}

void TestReportJob::anImpossibleReportKeepsNoOtherBack()
{
    storage::StorageThreads threads(opener(), opener(), 0);
    const ManualClock clock(kMidnight + 8h);
    ReportJob job(folderAt(m_files, "nowhere"), live::FloorConfig::defaults(), threads, clock);
    QSignalSpy failed(&job, &ReportJob::failed);
    QSignalSpy written(&job, &ReportJob::written);
    QVERIFY(job.start());
    QTRY_COMPARE(written.size(), 1);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].toString(), u"Odd_2026-03-05.json"_s);
}

void TestReportJob::aFolderThatIsGoneIsTriedAgain()
{
    storage::StorageThreads threads(opener(), opener(), 0);
    const ManualClock clock(kMidnight + 8h);
    ReportJob job(folderAt(m_files), live::FloorConfig::defaults(), threads, clock);
    QSignalSpy failed(&job, &ReportJob::failed);
    QSignalSpy written(&job, &ReportJob::written);
    QVERIFY(job.start());
    QVERIFY(QDir(m_files).removeRecursively());
    QTRY_COMPARE(failed.size(), 1);
    job.look();
    QTRY_VERIFY(written.isEmpty());
    QVERIFY(QDir().mkpath(m_files));
    QTRY_VERIFY((job.look(), written.size() == 2));
    QCOMPARE(failed.size(), 1); // told once
}

QTEST_GUILESS_MAIN(TestReportJob)
#include "tst_reportjob.moc"
