// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlreportstore.h"
#include "core/storage/storagethreads.h"
#include "core/storage/threadedreportsource.h"
#include "tests/ui/memorysettings.h"
#include "ui/reports/chartcard.h"
#include "ui/reports/reportcallsdialog.h"
#include "ui/reports/reportpage.h"
#include "ui/widgets/livetableview.h"

#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fw;
using namespace fw::tests;
using namespace fw::ui;
using namespace fw::reports;
using namespace Qt::StringLiterals;
using storage::Database;

namespace {

/// How often the switch's own log has an event.
int loggedEvents(const QString &event)
{
    int count = 0;
    QFile log(QStringLiteral(FW_TEST_DATA "/ctl/queue_log"));
    if (log.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : log.readAll().split('\n')) {
            count += QString::fromUtf8(line).split(u'|').value(4) == event ? 1 : 0;
        }
    }
    return count;
}

} // namespace

/// The page of reports on a journal's file that was recorded from a real switch.
class TestReportJournal final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void thePageShowsWhatTheSwitchCounted();
    void theCallsBehindAreTheSwitchsCalls();
    void theChartsHaveTheirData();
    void aReportIsCancelledBeforeItsTurn();
    void anUnreadableFileIsAnError();
    void aSourceThatEndsEndsItsQuestions();

private:
    [[nodiscard]] storage::StorageWorker::Opener opener() const
    {
        return [file = m_file] { return Database::open(file, TimePoint(std::chrono::hours(1))); };
    }

    [[nodiscard]] ReportDefinition definition() const;

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"journal.sqlite"_s);
    ManualClock m_clock{TimePoint(std::chrono::hours(1))};
};

void TestReportJournal::initTestCase()
{
    QProcess recording;
    recording.start(QStringLiteral(FW_BIN_DIR "/floorwardenctl"),
                    {u"journal"_s, u"record"_s, u"--ami"_s,
                     QStringLiteral(FW_TEST_DATA "/ctl/console.ami.gz"), u"--db"_s, m_file});
    QVERIFY(recording.waitForFinished(60'000));
    QCOMPARE(recording.exitCode(), 0);
    const auto database = Database::open(m_file, TimePoint(std::chrono::seconds(1)));
    QVERIFY(database);
    const auto covered = storage::SqlReportStore(*database).covered();
    QVERIFY(covered && isKnown(covered->from));
    m_clock.setNow(covered->to + std::chrono::minutes(10));
}

ReportDefinition TestReportJournal::definition() const
{
    ReportDefinition made;
    const QDate day = localDate(m_clock.now(), QTimeZone::utc());
    made.period = {PeriodKind::Custom, day.addDays(-1), day};
    made.metrics = {u"OFF"_s, u"ANS"_s, u"ABN"_s, u"SL-1"_s};
    made.rows = RowKind::Queue;
    return made;
}

void TestReportJournal::thePageShowsWhatTheSwitchCounted()
{
    storage::StorageThreads threads(opener(), opener(), 0);
    storage::ThreadedReportSource source(threads);
    Theme theme(ThemeKind::Light);
    live::FloorStore floor(live::FloorConfig::defaults(), m_clock);
    MemorySettings settings;
    ReportPage page(source, floor, theme, settings, m_clock, {});
    page.show();
    page.run(definition());
    const auto *foot = page.findChild<LiveTableView *>(u"reportTotals"_s);
    QTRY_COMPARE(foot->model()->columnCount(), 1 + 2 * 4);
    const auto total = [foot](int column) {
        return foot->model()->index(0, column).data().toInt();
    };
    QCOMPARE(total(1), loggedEvents(u"ENTERQUEUE"_s));
    QCOMPARE(total(3), loggedEvents(u"CONNECT"_s));
    QCOMPARE(total(5), loggedEvents(u"ABANDON"_s));
}

void TestReportJournal::theCallsBehindAreTheSwitchsCalls()
{
    storage::StorageThreads threads(opener(), opener(), 0);
    storage::ThreadedReportSource source(threads);
    Theme theme(ThemeKind::Light);
    live::FloorStore floor(live::FloorConfig::defaults(), m_clock);
    MemorySettings settings;
    ReportPage page(source, floor, theme, settings, m_clock, {});
    page.show();
    page.run(definition());
    auto *foot = page.findChild<LiveTableView *>(u"reportTotals"_s);
    QTRY_COMPARE(foot->model()->columnCount(), 1 + 2 * 4);
    foot->setCurrentIndex(foot->model()->index(0, 5));
    QTest::keyClick(foot, Qt::Key_Return);
    auto *dialog = page.findChild<ReportCallsDialog *>();
    QVERIFY(dialog != nullptr);
    const auto *sentence = dialog->findChild<QLabel *>(u"reportCallsSentence"_s);
    QTRY_VERIFY2(sentence->text().contains(u"✓"_s), qUtf8Printable(sentence->text()));
    QCOMPARE(dialog->findChild<LiveTableView *>()->model()->rowCount(), loggedEvents(u"ABANDON"_s));
}

void TestReportJournal::theChartsHaveTheirData()
{
    storage::StorageThreads threads(opener(), opener(), 0);
    storage::ThreadedReportSource source(threads);
    Theme theme(ThemeKind::Dark);
    live::FloorStore floor(live::FloorConfig::defaults(), m_clock);
    MemorySettings settings;
    ReportPage page(source, floor, theme, settings, m_clock, {});
    page.show();
    page.run(definition());
    auto *card = page.findChild<ChartCard *>();
    const auto *chart = page.findChild<QWidget *>(u"reportChart"_s);
    QTRY_VERIFY(chart->isVisible());
    card->setKind(ChartKind::Heat);
    QTRY_VERIFY(page.findChild<QWidget *>(u"heatMap"_s)->isVisible());
    card->setKind(ChartKind::Abandonment);
    QTRY_VERIFY(chart->isVisible());
}

void TestReportJournal::aReportIsCancelledBeforeItsTurn()
{
    storage::StorageThreads threads(opener(), opener(), 0);
    storage::ThreadedReportSource source(threads);
    QSemaphore gate;
    const auto first = threads.write([&gate](const auto &) {
        gate.acquire();
        return success();
    });
    QFuture<ReportAnswer> asked =
        source.make(definition(), live::FloorConfig::defaults(), m_clock.now());
    QCOMPARE(asked.progressMaximum(), ReportSource::kWhole);
    asked.cancel();
    gate.release();
    QTRY_VERIFY(asked.isFinished());
    QCOMPARE(asked.resultCount(), 0);
    QFuture<ReportAnswer> next =
        source.make(definition(), live::FloorConfig::defaults(), m_clock.now());
    QTRY_VERIFY(next.isFinished());
    QCOMPARE(next.progressValue(), ReportSource::kWhole);
    QVERIFY(next.result() && *next.result() != nullptr);
    ReportDefinition nowhere = definition();
    nowhere.scope = u"nowhere"_s;
    QFuture<ReportAnswer> wrong =
        source.make(nowhere, live::FloorConfig::defaults(), m_clock.now());
    QTRY_VERIFY(wrong.isFinished());
    QVERIFY(!wrong.result());
    QCOMPARE(wrong.result().error().code, ErrorCode::InvalidArgument);
}

void TestReportJournal::anUnreadableFileIsAnError()
{
    const auto broken = [file = m_folder.path()] {
        return Database::open(file, TimePoint(std::chrono::hours(1)));
    };
    storage::StorageThreads threads(broken, broken, 0);
    storage::ThreadedReportSource source(threads);
    Theme theme(ThemeKind::Light);
    live::FloorStore floor(live::FloorConfig::defaults(), m_clock);
    MemorySettings settings;
    ReportPage page(source, floor, theme, settings, m_clock, {});
    page.show();
    const auto *message = page.findChild<QLabel *>(u"reportMessage"_s);
    QTRY_VERIFY2(message->text().startsWith(u"▲"_s), qUtf8Printable(message->text()));
}

void TestReportJournal::aSourceThatEndsEndsItsQuestions()
{
    QSemaphore gate;
    QFuture<ReportAnswer> asked;
    {
        storage::StorageThreads threads(opener(), opener(), 0);
        storage::ThreadedReportSource source(threads);
        const auto first = threads.write([&gate](const auto &) {
            gate.acquire();
            return success();
        });
        asked = source.make(definition(), live::FloorConfig::defaults(), m_clock.now());
        gate.release();
    }
    QTRY_VERIFY(asked.isFinished()); // with an answer or without one, but it never hangs
}

QTEST_MAIN(TestReportJournal)
#include "tst_reportjournal.moc"
