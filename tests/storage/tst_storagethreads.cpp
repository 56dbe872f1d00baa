// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqljournalstore.h"
#include "core/storage/storagethreads.h"
#include "core/storage/threadedjournalstore.h"
#include "tests/support/databaserig.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QSemaphore>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace fw;
using storage::Database;
using storage::Dialect;
using storage::SqlJournalStore;
using storage::StorageThreads;
using storage::StorageWorker;

namespace {

const TimePoint kNow{std::chrono::hours(400'000)};
using DatabasePointer = std::shared_ptr<Database>;

} // namespace

class TestStorageThreads final : public QObject
{
    Q_OBJECT

private slots:

    void writesAndReadsElsewhere_data()
    {
        QTest::addColumn<bool>("isFile");
        QTest::newRow("sqlite") << true;
        QTest::newRow("postgresql") << false;
    }

    void writesAndReadsElsewhere()
    {
        QFETCH(bool, isFile);
        StorageWorker::Opener opener = fileOpener();
        if (!isFile) {
            const auto cluster = m_rig.cluster();
            QVERIFY2(bool(cluster), qPrintable(cluster ? QString() : cluster.error().detail));
            const auto profile = (*cluster)->makeDatabase();
            QVERIFY(bool(profile));
            opener = [profile] {
                return Database::open(*profile, {}, Database::Schema::BringUpToDate);
            };
        }
        StorageThreads threads(opener, opener, isFile ? 0 : 2);
        QFuture<Result<journal::SessionId>> begun =
            threads.write([](const DatabasePointer &database) {
                return SqlJournalStore(database).beginSession({});
            });
        QVERIFY2(bool(begun.result()),
                 qPrintable(begun.result() ? QString() : begun.result().error().detail));
        const journal::SessionId session = *begun.result();
        for (std::int64_t number = 1; number <= 20; ++number) {
            threads.write([session, number](const DatabasePointer &database) {
                journal::JournalBatch batch;
                batch.session = session;
                batch.chunks = {{0, session, number, 1, kNow, kNow, "x"}};
                return SqlJournalStore(database).write(batch);
            });
        }
        // The last write is behind all of them.
        QVERIFY(bool(threads.write([](const DatabasePointer &) { return success(); }).result()));
        Qt::HANDLE where = nullptr;
        const auto read = threads.read([&where](const DatabasePointer &database) {
            where = QThread::currentThreadId();
            return SqlJournalStore(database).chunksAfter(0, 100);
        });
        QCOMPARE(read.result()->size(), std::size_t(20));
        QVERIFY(where != QThread::currentThreadId());
        QCOMPARE(threads.waitingWrites(), std::size_t(0));
    }

    void aQuestionWaitsForOneWriteOnly()
    {
        StorageThreads threads(fileOpener(), {}, 0);
        QSemaphore begun;
        QSemaphore goOn;
        QList<int> order;
        threads.write([&](const DatabasePointer &) {
            begun.release();
            goOn.acquire();
            return success();
        });
        begun.acquire();
        for (int number = 1; number <= 3; ++number) {
            threads.write([&order, number](const DatabasePointer &) {
                order << number;
                return success();
            });
        }
        const auto asked = threads.read([&order](const DatabasePointer &) {
            order << 0;
            return success();
        });
        goOn.release();
        QVERIFY(bool(threads.write([](const DatabasePointer &) { return success(); }).result()));
        QCOMPARE(order, (QList<int>{0, 1, 2, 3}));
        QVERIFY(asked.isFinished());
    }

    void tellsThatThereIsNoDatabaseAndTriesAgain()
    {
        // A folder is no file.
        const QString path = m_folder.filePath(u"late.sqlite"_s);
        QVERIFY(QDir().mkpath(path));
        StorageThreads threads([path] { return Database::open(path, kNow); }, {}, 0);
        const auto work = [](const DatabasePointer &) { return success(); };
        QVERIFY(!threads.write(work).result());
        QVERIFY(QDir().rmdir(path));
        QVERIFY(bool(threads.write(work).result()));
    }

    void whatIsCancelledNeverRuns()
    {
        StorageThreads threads(fileOpener(), {}, 0);
        QSemaphore goOn;
        threads.write([&](const DatabasePointer &) {
            goOn.acquire();
            return success();
        });
        bool hasRun = false;
        auto asked = threads.read([&hasRun](const DatabasePointer &) {
            hasRun = true;
            return success();
        });
        asked.cancel();
        goOn.release();
        QVERIFY(bool(threads.write([](const DatabasePointer &) { return success(); }).result()));
        QVERIFY(!hasRun);
    }

    void whatAServerWorksOnEndsWhenCancelled()
    {
        const auto cluster = m_rig.cluster();
        QVERIFY2(bool(cluster), qPrintable(cluster ? QString() : cluster.error().detail));
        const auto profile = (*cluster)->makeDatabase();
        QVERIFY(bool(profile));
        const StorageWorker::Opener opener = [profile] {
            return Database::open(*profile, {}, Database::Schema::BringUpToDate);
        };
        StorageThreads threads(opener, opener, 1);
        QSemaphore begun;
        bool hasSlept = true;
        auto asked = threads.read([&](const DatabasePointer &database) {
            begun.release();
            hasSlept = QSqlQuery(database->connection()).exec(u"SELECT pg_sleep(60)"_s);
            return success();
        });
        begun.acquire();
        QElapsedTimer elapsed;
        elapsed.start();
        asked.cancel();
        // One reader: this comes after it, and is not what was cancelled.
        auto next = threads.read([&](const DatabasePointer &database) -> Outcome {
            const qint64 ended = elapsed.elapsed();
            QSqlQuery query(database->connection());
            const bool isFine = query.exec(u"SELECT pg_sleep(0.5)"_s);
            return isFine && ended < 1000 ? success()
                                          : Error{ErrorCode::Database, query.lastError().text() +
                                                                           QString::number(ended)};
        });
        QVERIFY2(bool(next.result()),
                 qPrintable(next.result() ? QString() : next.result().error().detail));
        QVERIFY(!hasSlept);
    }

    void whatAFileWorksOnEndsWhenCancelled()
    {
        StorageThreads threads(fileOpener(), {}, 0);
        QSemaphore begun;
        bool hasCounted = true;
        auto asked = threads.read([&](const DatabasePointer &database) {
            begun.release();
            QSqlQuery query(database->connection());
            hasCounted = query.exec(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                                    "FROM n WHERE i < 100000000000) SELECT count(*) FROM n"_s) &&
                         query.next();
            return success();
        });
        begun.acquire();
        asked.cancel();
        // In the same connection, and not what was cancelled.
        auto next = threads.write([](const DatabasePointer &database) -> Outcome {
            QSqlQuery query(database->connection());
            const bool isFine =
                query.exec(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                           "WHERE i < 1000000) SELECT count(*) FROM n"_s) &&
                query.next();
            return isFine ? success() : Error{ErrorCode::Database, query.lastError().text()};
        });
        QVERIFY2(bool(next.result()),
                 qPrintable(next.result() ? QString() : next.result().error().detail));
        QVERIFY(!hasCounted);
    }

    void opensAnotherDatabase()
    {
        const StorageWorker::Opener first = fileOpener();
        const StorageWorker::Opener second = fileOpener();
        StorageThreads threads(first, first, 0);
        storage::ThreadedJournalStore store(threads);
        const auto session = store.beginSession({});
        QVERIFY(bool(session));
        journal::JournalBatch batch;
        batch.session = *session;
        batch.chunks = {{0, *session, 1, 1, kNow, kNow, "x"}};
        QVERIFY(bool(store.write(batch)));
        QCOMPARE(store.chunksAfter(0, 10)->size(), std::size_t(1));
        QVERIFY((*store.span())->first == kNow);

        store.letGo();
        threads.openAnew(second, second, 0);
        QVERIFY(!store.span()->has_value());
        QCOMPARE(*store.beginSession({}), journal::SessionId(1));
        // Nobody holds the first one any more.
        const auto again = first();
        QVERIFY2(bool(again), qPrintable(again ? QString() : again.error().detail));
    }

    void whatWaitsIsWrittenBeforeTheEnd()
    {
        int written = 0;
        {
            StorageThreads threads(fileOpener(), {}, 0);
            for (int number = 0; number < 50; ++number) {
                threads.write([&written](const DatabasePointer &) {
                    ++written;
                    return success();
                });
            }
        }
        QCOMPARE(written, 50);
    }

private:
    StorageWorker::Opener fileOpener()
    {
        const QString path = m_folder.filePath(u"desk-%1.sqlite"_s.arg(++m_files));
        return [path] { return Database::open(path, kNow); };
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    test::DatabaseRig m_rig;
};

QTEST_GUILESS_MAIN(TestStorageThreads)
#include "tst_storagethreads.moc"
