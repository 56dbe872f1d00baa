// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/importparts.h"
#include "core/storage/sqlauditstore.h"
#include "core/storage/sqljournalstore.h"
#include "tests/history/randomlog.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using app::ImportParts;
using history::ImportedLog;

/// The import of a desk, between the thread of the window and the one that writes the journal.
class TestImportParts final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void importsWhileOthersWrite();
    void cancelledItGoesOnLater();
    void endsWhenAnotherJournalIsOpened();
    void theDesksTrailHasItInOneList();
    void whatCannotBeRecordedIsNotImported();
    void whoMayNotImportsNothing();

private:
    [[nodiscard]] storage::StorageWorker::Opener opener(const QString &name) const;
    [[nodiscard]] ImportParts::Record recorder();

    [[nodiscard]] ImportParts::Allow allow()
    {
        return [this] { return m_allowed; };
    }

    [[nodiscard]] static access::AuditEntry startedBy();

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_log;
    Outcome m_recording = success();
    Outcome m_allowed = success();
    std::vector<access::AuditEntry> m_trail;
    std::string m_text = history::tests::RandomLog(1).lines(20'000, 1'700'000'000);
};

void TestImportParts::init()
{
    m_recording = success();
    m_allowed = success();
    m_trail.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_log = m_folder->filePath(u"queue_log"_s);
    QFile file(m_log);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_text.data(), qint64(m_text.size())), qint64(m_text.size()));
}

storage::StorageWorker::Opener TestImportParts::opener(const QString &name) const
{
    return [path = m_folder->filePath(name)] {
        return storage::Database::open(path, TimePoint(std::chrono::seconds(1)));
    };
}

ImportParts::Record TestImportParts::recorder()
{
    return [this](const access::AuditEntry &entry) {
        if (m_recording) {
            m_trail.push_back(entry);
        }
        return m_recording;
    };
}

access::AuditEntry TestImportParts::startedBy()
{
    access::AuditEntry entry;
    entry.user = u"li"_s;
    entry.host = u"desk-7"_s;
    return entry;
}

void TestImportParts::importsWhileOthersWrite()
{
    storage::StorageThreads threads(opener(u"journal.sqlite"_s), opener(u"journal.sqlite"_s), 0);
    live::FloorStore floor(live::FloorConfig::defaults(), m_clock);
    ImportParts parts(threads, floor, m_clock, allow(), startedBy, recorder());
    QSignalSpy finished(&parts, &ImportParts::finished);
    QSignalSpy progressed(&parts, &ImportParts::progressed);
    int othersDone = 0;
    connect(&parts, &ImportParts::progressed, this, [&] {
        // What a recorder does meanwhile waits for one slice at most.
        threads
            .write([](const std::shared_ptr<storage::Database> &database) {
                return storage::SqlJournalStore(database).beginSession(
                    {0, TimePoint(std::chrono::seconds(1)), u"test"_s, {u"other"_s}, "{}"});
            })
            .then(&parts,
                  [&](const Result<journal::SessionId> &done) { othersDone += done ? 1 : 0; });
    });
    parts.start({m_log}, u"pbx"_s);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    const auto logs = finished.at(0).at(0).value<std::vector<ImportedLog>>();
    QCOMPARE(logs.size(), 1U);
    QCOMPARE(logs.front().end, ImportedLog::End::Done);
    QCOMPARE(finished.at(0).at(1).toBool(), false);
    QVERIFY(progressed.count() > 2);
    QCOMPARE(progressed.constLast().at(0).toInt(), 1000);
    QTRY_COMPARE(othersDone, int(progressed.count()));
}

void TestImportParts::cancelledItGoesOnLater()
{
    storage::StorageThreads threads(opener(u"journal.sqlite"_s), opener(u"journal.sqlite"_s), 0);
    live::FloorStore floor(live::FloorConfig::defaults(), m_clock);
    ImportParts parts(threads, floor, m_clock, allow(), startedBy, recorder());
    QSignalSpy finished(&parts, &ImportParts::finished);
    const auto cancelling = connect(&parts, &ImportParts::progressed, this, [&](int permille) {
        if (permille > 0) {
            parts.cancel();
        }
    });
    parts.start({m_log}, u"pbx"_s);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    const auto cut = finished.at(0).at(0).value<std::vector<ImportedLog>>();
    QCOMPARE(finished.at(0).at(1).toBool(), true);
    QCOMPARE(cut.front().end, ImportedLog::End::Waiting);
    disconnect(cancelling);
    parts.start({m_log}, u"pbx"_s);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 60'000);
    const auto rest = finished.at(1).at(0).value<std::vector<ImportedLog>>();
    QCOMPARE(rest.front().end, ImportedLog::End::Done);
    QCOMPARE(rest.front().before, cut.front().count);
    QCOMPARE(rest.front().count.consumed, std::int64_t(m_text.size()));
}

void TestImportParts::endsWhenAnotherJournalIsOpened()
{
    storage::StorageThreads threads(opener(u"one.sqlite"_s), opener(u"one.sqlite"_s), 0);
    live::FloorStore floor(live::FloorConfig::defaults(), m_clock);
    ImportParts parts(threads, floor, m_clock, allow(), startedBy, recorder());
    QSignalSpy failed(&parts, &ImportParts::failed);
    bool isOpened = false;
    connect(&parts, &ImportParts::progressed, this, [&](int permille) {
        if (permille > 0 && !std::exchange(isOpened, true)) {
            threads.openAnew(opener(u"two.sqlite"_s), opener(u"two.sqlite"_s), 0);
        }
    });
    parts.start({m_log}, u"pbx"_s);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 60'000);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::Conflict);
}

void TestImportParts::theDesksTrailHasItInOneList()
{
    // The journal is one file, the desk's accounts and trail are another.
    const auto desk = storage::Database::open(m_folder->filePath(u"desk.sqlite"_s), m_clock.now());
    QVERIFY(bool(desk));
    storage::SqlAuditStore trail(*desk);
    access::AuditEntry earlier = startedBy();
    earlier.at = m_clock.now();
    earlier.action = u"settings.change"_s;
    QVERIFY(trail.append(earlier));
    storage::StorageThreads threads(opener(u"journal.sqlite"_s), opener(u"journal.sqlite"_s), 0);
    live::FloorStore floor(live::FloorConfig::defaults(), m_clock);
    ImportParts parts(threads, floor, m_clock, allow(), startedBy,
                      [&](const access::AuditEntry &entry) { return trail.append(entry); });
    QSignalSpy finished(&parts, &ImportParts::finished);
    parts.start({m_log}, u"pbx"_s);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    access::AuditFilter filter;
    filter.action = u"import."_s;
    const auto rows = trail.read(filter, 10);
    QCOMPARE(rows->size(), std::size_t(2));
    const access::AuditEntry &begun = rows->at(1).entry;
    const access::AuditEntry &ended = rows->at(0).entry;
    QCOMPARE(begun.result, access::AuditResult::Asked);
    QCOMPARE(begun.object, u"pbx"_s);
    QCOMPARE(begun.detail, u"files=1"_s);
    QCOMPARE(ended.result, access::AuditResult::Done);
    QCOMPARE(ended.user, u"li"_s);
    QVERIFY2(ended.detail.contains(u" calls=20000 "_s), qPrintable(ended.detail));
    QVERIFY(ended.object.startsWith(u"pbx: "_s));
    QCOMPARE(*trail.seal(m_clock.now()), 3); // one chain over all of it
    QCOMPARE(trail.verify()->fault, access::AuditChain::Fault::None);
}

void TestImportParts::whatCannotBeRecordedIsNotImported()
{
    storage::StorageThreads threads(opener(u"journal.sqlite"_s), opener(u"journal.sqlite"_s), 0);
    live::FloorStore floor(live::FloorConfig::defaults(), m_clock);
    ImportParts parts(threads, floor, m_clock, allow(), startedBy, recorder());
    QSignalSpy failed(&parts, &ImportParts::failed);
    QSignalSpy progressed(&parts, &ImportParts::progressed);
    m_recording = Error{ErrorCode::Full, u"desk"_s};
    parts.start({m_log}, u"pbx"_s);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::Full);
    QCOMPARE(progressed.count(), 0);
}

void TestImportParts::whoMayNotImportsNothing()
{
    storage::StorageThreads threads(opener(u"journal.sqlite"_s), opener(u"journal.sqlite"_s), 0);
    live::FloorStore floor(live::FloorConfig::defaults(), m_clock);
    ImportParts parts(threads, floor, m_clock, allow(), startedBy, recorder());
    QSignalSpy failed(&parts, &ImportParts::failed);
    m_allowed = Error{ErrorCode::NotPermitted, u"right"_s};
    parts.start({m_log}, u"pbx"_s);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::NotPermitted);
    QVERIFY(m_trail.empty());
}

QTEST_MAIN(TestImportParts)
#include "tst_importparts.moc"
