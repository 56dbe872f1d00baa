// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqljournalstore.h"
#include "tests/database/journalload.h"
#include "tests/support/postgrescluster.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace fw;

/// The server goes away and comes back while somebody writes: who repeats what was not
/// acknowledged loses nothing, and writes nothing twice.
class TestServerLoss final : public QObject
{
    Q_OBJECT

private slots:

    void aWriterOutlivesTheServer_data()
    {
        QTest::addColumn<bool>("isCrash");
        QTest::newRow("shut down") << false;
        QTest::newRow("crashed") << true;
    }

    void aWriterOutlivesTheServer()
    {
        QFETCH(bool, isCrash);
        constexpr int kLosses = 5;
        test::PostgresCluster cluster(test::PostgresCluster::Durability::Fsync);
        const Outcome started = cluster.start();
        QVERIFY2(bool(started), qPrintable(started ? QString() : started.error().detail));
        const auto made = cluster.makeDatabase();
        QVERIFY2(bool(made), qPrintable(made ? QString() : made.error().detail));
        const QString place = u"postgres:%1:%2"_s.arg(made->host, made->database);

        QSemaphore stop;
        QSemaphore pause;
        std::atomic<std::int64_t> written = 0;
        std::atomic<int> refusals = 0;
        const std::unique_ptr<QThread> writer(QThread::create([&] {
            const auto database = test::openPlace(place);
            storage::SqlJournalStore store(*database);
            const auto session = store.beginSession({});
            for (std::int64_t number = 1; !stop.tryAcquire(); ++number) {
                while (!store.write(test::loadBatch(*session, number))) {
                    ++refusals;
                    pause.tryAcquire(1, 20); // as a recorder would
                }
                written = number;
            }
        }));
        writer->start();
        for (int loss = 0; loss < kLosses; ++loss) {
            const std::int64_t before = written;
            QTRY_VERIFY_WITH_TIMEOUT(written >= before + 20, 60'000);
            QVERIFY(bool(isCrash ? cluster.crash() : cluster.stop()));
            const Outcome again = cluster.start();
            QVERIFY2(bool(again), qPrintable(again ? QString() : again.error().detail));
        }
        const std::int64_t before = written;
        QTRY_VERIFY_WITH_TIMEOUT(written >= before + 20, 60'000);
        stop.release();
        QVERIFY(writer->wait(60'000));

        const auto database = test::openPlace(place);
        const auto stored = test::checkLoad(*database);
        QVERIFY2(bool(stored), qPrintable(stored ? QString() : stored.error().detail));
        QCOMPARE(stored->size(), std::size_t(1));
        QCOMPARE(stored->begin()->second, written.load());
        qInfo() << written.load() << "batches," << refusals.load() << "refusals";
        QVERIFY(refusals >= kLosses);
    }
};

QTEST_GUILESS_MAIN(TestServerLoss)
#include "tst_serverloss.moc"
