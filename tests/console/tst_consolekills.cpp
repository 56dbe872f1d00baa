// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/journal/journalaudit.h"
#include "core/storage/database.h"
#include "core/storage/sqljournalstore.h"
#include "tests/support/journalmemory.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;

namespace {

constexpr int kUsualKills = 12;
constexpr int kPatience = 60'000; ///< ms, for a slow machine

} // namespace

/// The program of a desk is killed at random moments while a busy switch tells it what happens:
/// what its journal held is there afterwards, once and in order, and the time until the next start
/// is a hole in it. FW_KILLS=200 for more kills than usual, with QTEST_FUNCTION_TIMEOUT.
class TestConsoleKills final : public QObject
{
    Q_OBJECT

private slots:
    void nothingWrittenIsLost();
    void cleanupTestCase();

private:
    [[nodiscard]] bool startSwitch();
    void killOnce(int ms);

    QTemporaryDir m_folder;
    QProcess m_switch;
    QString m_address;
};

bool TestConsoleKills::startSwitch()
{
    m_switch.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_switch.start(QStringLiteral(FW_BIN_DIR "/floorwarden-switchsim"),
                   {u"--port"_s, u"0"_s, u"--bench-rate"_s, u"400"_s, u"--agents"_s, u"120"_s,
                    u"--queues"_s, u"8"_s});
    static const QRegularExpression pattern(u"^listening on [^\\n]*:(\\d+)\\n"_s);
    QString output;
    return QTest::qWaitFor(
        [&] {
            output += QString::fromUtf8(m_switch.readAllStandardOutput());
            m_address = u"127.0.0.1:"_s + pattern.match(output).captured(1);
            return pattern.match(output).hasMatch();
        },
        kPatience);
}

void TestConsoleKills::killOnce(int ms)
{
    QProcess console;
    console.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    console.start(QStringLiteral(FW_BIN_DIR "/floorwarden"),
                  {u"--ami"_s, m_address, u"--user"_s, u"console"_s, u"--secret-file"_s,
                   m_folder.filePath(u"secret"_s), u"--data"_s, m_folder.path()});
    QVERIFY(console.waitForStarted(kPatience));
    QVERIFY2(!console.waitForFinished(ms), "it ended by itself");
    console.kill();
    QVERIFY(console.waitForFinished(kPatience));
}

void TestConsoleKills::nothingWrittenIsLost()
{
    QFile secret(m_folder.filePath(u"secret"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    QVERIFY(secret.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(secret.write("floorwarden\n") > 0);
    secret.close();
    QVERIFY(startSwitch());
    const int wanted = qEnvironmentVariableIntValue("FW_KILLS");
    const int kills = wanted > 0 ? wanted : kUsualKills;
    QRandomGenerator random(20'261'127);
    test::JournalMemory memory;
    const auto open = [this] {
        return storage::Database::open(m_folder.filePath(u"journal.sqlite"_s), SystemClock().now());
    };
    for (int kill = 1; kill <= kills; ++kill) {
        killOnce(random.bounded(1500, 4000));
        if (QTest::currentTestFailed()) {
            return;
        }
        const auto database = open();
        QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
        const storage::SqlJournalStore store(*database);
        const QString fault = memory.readOn(store);
        QVERIFY2(fault.isEmpty(), qPrintable(u"kill %1: %2"_s.arg(kill).arg(fault)));
    }
    const auto database = open();
    QVERIFY(database);
    const storage::SqlJournalStore store(*database);
    const QString difference = memory.compare(store);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    const auto report = journal::JournalAudit(store).run();
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->difference, QString());
    const auto span = store.span();
    QVERIFY(span && span->has_value());
    qInfo() << kills << "kills," << report->sessions << "sessions," << report->events << "events,"
            << (*span)->holes.size() << "holes";
    QVERIFY(report->events > kills * 10);
    QVERIFY(!(*span)->holes.empty());
}

void TestConsoleKills::cleanupTestCase()
{
    m_switch.kill();
    m_switch.waitForFinished(kPatience);
}

QTEST_MAIN(TestConsoleKills)
#include "tst_consolekills.moc"
