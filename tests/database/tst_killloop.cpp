// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/database/journalload.h"
#include "tests/support/postgrescluster.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using journal::SessionId;

namespace {

const TimePoint kNow{std::chrono::hours(1000)};

QString probe()
{
    return QStringLiteral(FW_BIN_DIR "/storeprobe");
}

} // namespace

/// A writer is killed at any moment; what it had said was stored is there, once, in order, and
/// agrees with the totals.
class TestKillLoop final : public QObject
{
    Q_OBJECT

private slots:

    void nothingCommittedIsLost_data()
    {
        QTest::addColumn<bool>("isFile");
        QTest::newRow("sqlite") << true;
        QTest::newRow("postgresql") << false;
    }

    void nothingCommittedIsLost()
    {
        QFETCH(bool, isFile);
        constexpr int kKills = 200;
        QTemporaryDir folder;
        // A killed client must not need fsync: it is the server that keeps.
        test::PostgresCluster cluster;
        QString place = folder.filePath(u"desk.sqlite"_s);
        if (!isFile) {
            const Outcome started = cluster.start();
            QVERIFY2(bool(started), qPrintable(started ? QString() : started.error().detail));
            const auto made = cluster.makeDatabase();
            QVERIFY(bool(made));
            place = u"postgres:%1:%2"_s.arg(made->host, made->database);
        }
        QRandomGenerator random(20'260'726);
        std::map<SessionId, std::int64_t> said;
        int unsaid = 0;
        for (int kill = 1; kill <= kKills; ++kill) {
            killOnce(place, kill % 4 == 0 ? Since::Start : Since::FirstCommit,
                     random.bounded(1, 120), said);
            if (kill % 20 != 0) {
                continue;
            }
            const auto database = test::openPlace(place);
            QVERIFY2(bool(database), qPrintable(database ? QString() : database.error().detail));
            const auto stored = test::checkLoad(*database);
            QVERIFY2(bool(stored), qPrintable(stored ? QString() : stored.error().detail));
            unsaid = compare(said, *stored);
        }
        std::int64_t batches = 0;
        for (const auto &[session, number] : said) {
            batches += number;
        }
        qInfo() << kKills << "kills," << batches << "batches acknowledged," << unsaid
                << "sessions with a commit that was not acknowledged";
        QVERIFY(batches > kKills);
    }

    void aKilledMigrationIsDoneAgain()
    {
        QTemporaryDir folder;
        QRandomGenerator random(7);
        for (int kill = 0; kill < 40; ++kill) {
            const QString file = folder.filePath(u"desk-%1.sqlite"_s.arg(kill));
            QVERIFY(QFile::copy(QStringLiteral(FW_TEST_DATA "/storage/desk-v1.db"), file));
            QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
            std::map<SessionId, std::int64_t> said;
            killOnce(file, Since::Start, random.bounded(2, 45), said);
            const auto database = storage::Database::open(file, kNow);
            QVERIFY2(bool(database), qPrintable(database ? QString() : database.error().detail));
            QSqlQuery query((*database)->connection());
            QVERIFY(query.exec(u"SELECT count(*) FROM settings"_s) && query.next());
            QVERIFY(query.value(0).toInt() > 0);
            const auto stored = test::checkLoad(*database);
            QVERIFY2(bool(stored), qPrintable(stored ? QString() : stored.error().detail));
            compare(said, *stored);
        }
    }

private:
    enum class Since { Start, FirstCommit };

    /// Kills a new writer \a ms later, and adds what it acknowledged.
    static void killOnce(const QString &place, Since since, int ms,
                         std::map<SessionId, std::int64_t> &said)
    {
        QProcess writer;
        writer.start(probe(), {u"write"_s, place});
        QVERIFY(writer.waitForStarted());
        QVERIFY(since == Since::Start || writer.waitForReadyRead(60'000));
        if (writer.waitForFinished(ms)) {
            QFAIL(qPrintable(QString::fromUtf8(writer.readAllStandardOutput())));
        }
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines.first(lines.size() - 1)) {
            const QList<QByteArray> parts = line.split(' ');
            said[parts.at(0).toLongLong()] = parts.at(1).toLongLong();
        }
    }

    /// The number of sessions that stored more than they could say.
    static int compare(const std::map<SessionId, std::int64_t> &said,
                       const std::map<SessionId, std::int64_t> &stored)
    {
        int more = 0;
        for (const auto &[session, number] : said) {
            const auto found = stored.find(session);
            const std::int64_t kept = found == stored.end() ? 0 : found->second;
            if (kept < number) {
                QTest::qFail(
                    qPrintable(
                        u"session %1: %2 acknowledged, %3 stored"_s.arg(session).arg(number).arg(
                            kept)),
                    __FILE__, __LINE__);
            }
            more += kept > number ? 1 : 0;
        }
        return more;
    }
};

QTEST_GUILESS_MAIN(TestKillLoop)
#include "tst_killloop.moc"
