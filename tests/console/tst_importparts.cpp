// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/importparts.h"
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

private:
    [[nodiscard]] storage::StorageWorker::Opener opener(const QString &name) const;

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_log;
    std::string m_text = history::tests::RandomLog(1).lines(20'000, 1'700'000'000);
};

void TestImportParts::init()
{
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

void TestImportParts::importsWhileOthersWrite()
{
    storage::StorageThreads threads(opener(u"journal.sqlite"_s), opener(u"journal.sqlite"_s), 0);
    live::FloorStore floor(live::FloorConfig::defaults(), m_clock);
    ImportParts parts(threads, floor, m_clock, [] { return access::AuditEntry(); });
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
    ImportParts parts(threads, floor, m_clock, [] { return access::AuditEntry(); });
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
    ImportParts parts(threads, floor, m_clock, [] { return access::AuditEntry(); });
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

QTEST_MAIN(TestImportParts)
#include "tst_importparts.moc"
