// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/doorkeeper.h"
#include "tests/support/memorydemand.h"
#include "tests/support/memoryroster.h"
#include "ui/floor/linemodel.h"
#include "ui/forecast/calendardialog.h"
#include "ui/forecast/forecastchart.h"
#include "ui/forecast/forecastpage.h"
#include "ui/forecast/forecastpapers.h"
#include "ui/forecast/requiredialog.h"
#include "ui/forecast/standarddialog.h"
#include "ui/widgets/segmentcontrol.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using forecast::CallSeries;
using ui::ForecastChart;

namespace {

constexpr TimePoint kMorning{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 1h};
const QDate kToday(2026, 3, 2); // nine in the morning, in Shanghai, on a Monday
const QString kTeam = u"alpha"_s;

live::FloorConfig config()
{
    live::FloorConfig config = live::FloorConfig::defaults();
    config.grid = IntervalGrid(QTimeZone("Asia/Shanghai"), 30min);
    using organisation::ScopeLevel;
    const int north = config.scopes.add(0, u"north"_s, {}, ScopeLevel::Partner);
    config.scopes.add(north, kTeam, {u"Alpha"_s, u"一组"_s}, ScopeLevel::Team);
    config.queues["billing"].scope = north;
    config.queues["billing"].name = {u"Billing"_s, u"账单"_s};
    config.queues["sales"].name = {u"Sales"_s, u"营销"_s};
    return config;
}

/// Ten weeks until yesterday, and today's first hours: busy on Mondays, open from eight to eight.
CallSeries someCalls()
{
    CallSeries calls(config().grid);
    for (int day = -70; day < 0; ++day) {
        const QDate date = kToday.addDays(day);
        for (const CallSeries::Interval &each : calls.intervalsOf(date)) {
            const double level = date.dayOfWeek() == 1 ? 130 : 100 - 4 * date.dayOfWeek();
            const double hump = std::sin((each.slot - 16) / 24.0 * 3.14);
            const int wobble = (day * 31 + each.slot * 17) % 9;
            calls.add(each.start, each.slot >= 16 && each.slot < 40
                                      ? std::round(level * hump) + std::abs(wobble)
                                      : 0);
        }
    }
    return calls;
}

/// Knows counters of one interval, when the test lets it answer.
class CountingSource final : public demand::HistorySource
{
public:
    void read(const QString &, TimePoint, TimePoint, const IntervalGrid &grid, QObject &,
              const Taker &taker) override
    {
        taker(CallSeries(grid));
    }

    void readCounters(const QString &, TimePoint, TimePoint, QObject &,
                      const CountersTaker &taker) override
    {
        m_taker = taker;
    }

    void answer(const Result<std::vector<live::QueueInterval>> &counters) const
    {
        m_taker(counters);
    }

    void answer(std::uint32_t completed, std::uint32_t abandoned) const
    {
        live::QueueInterval interval;
        interval.start = kMorning - days(10);
        interval.counters.completedByAgent = completed;
        interval.counters.talkS = std::uint64_t(completed) * 210;
        interval.counters.abandoned = abandoned;
        interval.counters.abandonedWaitS = std::uint64_t(abandoned) * 20;
        interval.counters.answeredWaitS = std::uint64_t(abandoned) * 45;
        answer({{interval}});
    }

private:
    using days = std::chrono::days;

    CountersTaker m_taker;
};

} // namespace

/// The page of forecasts over a desk in memory.
class TestForecastPage final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsTheForecastByDayAndInterval();
    void oneAgentMoreOrLess();
    void saysWhenThereIsTooLittle();
    void theChartMovesByKeys();
    void whatIsPublishedIsJudged();
    void aTeamsRequirement();
    void anEventIsAdded();
    void aStandardIsKeptOrRefusedWithWords();
    void aStandardIsFilledFromHistory();
    void callsAreImportedAllOrNothing();
    void exportsWhatItShows();
    void whoMayOnlyReadIsOfferedNothingElse();

private:
    void open();

    template<typename Widget>
    [[nodiscard]] Widget *child(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }

    [[nodiscard]] QString cell(const QString &table, int row, int column) const
    {
        return child<QTableView>(table)->model()->index(row, column).data().toString();
    }

    [[nodiscard]] int rows(const QString &table) const
    {
        return child<QTableView>(table)->model()->rowCount();
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<live::FloorStore> m_floor;
    std::unique_ptr<tests::MemoryAudit> m_audit;
    std::unique_ptr<tests::MemoryUsers> m_users;
    std::unique_ptr<access::Doorkeeper> m_door;
    std::unique_ptr<access::AccessPolicy> m_policy;
    std::unique_ptr<guard::DeskSession> m_session;
    std::unique_ptr<tests::MemoryRoster> m_rosters;
    std::unique_ptr<roster::RosterDesk> m_rosterDesk;
    std::unique_ptr<tests::MemoryForecasts> m_forecasts;
    std::unique_ptr<tests::MemoryDemand> m_store;
    std::unique_ptr<demand::DemandDesk> m_desk;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::ForecastPage> m_page;
};

void TestForecastPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_clock = std::make_unique<ManualClock>(kMorning);
    m_floor = std::make_unique<live::FloorStore>(config(), *m_clock);
    m_audit = std::make_unique<tests::MemoryAudit>();
    m_users = std::make_unique<tests::MemoryUsers>(*m_audit);
    m_door = std::make_unique<access::Doorkeeper>(*m_users, *m_audit, *m_clock, u"desk-7"_s);
    m_policy = std::make_unique<access::AccessPolicy>(*access::AccessMatrix::builtIn());
    m_session = std::make_unique<guard::DeskSession>(*m_door, *m_policy, *m_clock);
    QVERIFY(m_session->begin());
    m_rosters = std::make_unique<tests::MemoryRoster>(*m_audit);
    const guard::DeskName name{u"desk-7"_s, u"desktop"_s};
    m_rosterDesk =
        std::make_unique<roster::RosterDesk>(*m_session, *m_floor, *m_rosters, *m_clock, name);
    m_forecasts = std::make_unique<tests::MemoryForecasts>(*m_audit);
    m_forecasts->heard.emplace(u"billing"_s, someCalls());
    m_store = std::make_unique<tests::MemoryDemand>(*m_audit);
    m_desk = std::make_unique<demand::DemandDesk>(*m_session, *m_floor, *m_rosterDesk, *m_forecasts,
                                                  *m_store, *m_clock, name);
    m_theme = std::make_unique<ui::Theme>(ui::ThemeKind::Light);
    m_page = std::make_unique<ui::ForecastPage>(*m_desk, *m_theme);
    m_page->resize(1200, 700);
    for (const QString &table : {u"forecastDays"_s, u"forecastIntervals"_s, u"forecastMargin"_s,
                                 u"publishedForecasts"_s, u"publishedLeads"_s}) {
        new QAbstractItemModelTester(child<QTableView>(table)->model(),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_page.get());
    }
}

void TestForecastPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
    m_rosterDesk.reset();
    m_session.reset();
    m_door.reset();
    m_floor.reset();
}

void TestForecastPage::open()
{
    QSignalSpy shown(m_page.get(), &ui::ForecastPage::shown);
    m_page->show();
    m_page->showQueue(u"billing"_s);
    QVERIFY(shown.wait(20'000));
}

void TestForecastPage::showsTheForecastByDayAndInterval()
{
    open();
    QCOMPARE(rows(u"forecastDays"_s), 14);
    QCOMPARE(rows(u"forecastIntervals"_s), 48);
    QCOMPARE(cell(u"forecastDays"_s, 0, 0), u"Mon 2 Mar"_s);
    QVERIFY(cell(u"forecastDays"_s, 0, 1).remove(u',').toDouble() >
            cell(u"forecastDays"_s, 1, 1).remove(u',').toDouble());
    QCOMPARE(cell(u"forecastIntervals"_s, 0, 4), u"0"_s); // shut at night
    QVERIFY(cell(u"forecastIntervals"_s, 28, 4).toInt() > 0);
    QVERIFY(child<QLabel>(u"forecastChoice"_s)->text().contains(u"missed by"_s));
    child<QTableView>(u"forecastDays"_s)->selectRow(5);
    QCOMPARE(rows(u"forecastIntervals"_s), 48);
    QVERIFY(cell(u"forecastDays"_s, 6, 8).isEmpty());
}

void TestForecastPage::oneAgentMoreOrLess()
{
    open();
    QCOMPARE(rows(u"forecastMargin"_s), 3);
    child<QTableView>(u"forecastIntervals"_s)->selectRow(28);
    const int required = cell(u"forecastIntervals"_s, 28, 4).toInt();
    QCOMPARE(cell(u"forecastMargin"_s, 0, 1).toInt(), required - 1);
    QCOMPARE(cell(u"forecastMargin"_s, 1, 1).toInt(), required);
    QCOMPARE(cell(u"forecastMargin"_s, 2, 1).toInt(), required + 1);
    QCOMPARE(cell(u"forecastMargin"_s, 1, 2), cell(u"forecastIntervals"_s, 28, 6));
    child<QTableView>(u"forecastIntervals"_s)->selectRow(0);
    QCOMPARE(rows(u"forecastMargin"_s), 0); // nobody calls
}

void TestForecastPage::saysWhenThereIsTooLittle()
{
    open();
    QSignalSpy shown(m_page.get(), &ui::ForecastPage::shown);
    m_page->showQueue(u"sales"_s);
    QVERIFY(shown.wait(20'000));
    QVERIFY(child<QLabel>(u"forecastChoice"_s)->text().contains(u"too few"_s));
    QCOMPARE(rows(u"forecastDays"_s), 0);
    QVERIFY(!child<QPushButton>(u"forecastPublish"_s)->isEnabled());
}

void TestForecastPage::theChartMovesByKeys()
{
    open();
    auto *chart = child<ForecastChart>(u"forecastChart"_s);
    QCOMPARE(chart->cellCount(), 28 + 14);
    QCOMPARE(chart->currentCell(), 28);
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(child<QTableView>(u"forecastDays"_s)->currentIndex().row(), 1);
    QVERIFY(chart->cellText(29).contains(u"forecast"_s));
    QVERIFY(chart->cellText(27).contains(u"came"_s));
    child<ui::SegmentControl>(u"forecastScale"_s)->setCurrent(1);
    emit child<ui::SegmentControl>(u"forecastScale"_s)->currentChanged(1);
    QCOMPARE(chart->cellCount(), 48);
    QTest::keyClick(chart, Qt::Key_End);
    QCOMPARE(child<QTableView>(u"forecastIntervals"_s)->currentIndex().row(), 47);
}

void TestForecastPage::whatIsPublishedIsJudged()
{
    open();
    QSignalSpy shown(m_page.get(), &ui::ForecastPage::shown);
    child<QDateEdit>(u"forecastOrigin"_s)->setDate(kToday.addDays(-7)); // as if a week ago
    QVERIFY(shown.wait(20'000));
    QTest::mouseClick(child<QPushButton>(u"forecastPublish"_s), Qt::LeftButton);
    QVERIFY(shown.wait(20'000));
    m_page->showTab(1);
    QCOMPARE(rows(u"publishedForecasts"_s), 1);
    QCOMPARE(cell(u"publishedForecasts"_s, 0, 2), u"desktop"_s);
    QCOMPARE(cell(u"publishedForecasts"_s, 0, 4), u"336"_s); // of fourteen days, seven have passed
    QVERIFY(cell(u"publishedForecasts"_s, 0, 5).endsWith(u'%'));
    QCOMPARE(rows(u"publishedLeads"_s), 7);
}

void TestForecastPage::aTeamsRequirement()
{
    demand::QueueStandard standard = m_desk->standardOn(u"billing"_s, kToday);
    standard.teams = {{kTeam, 1}};
    QVERIFY(m_desk->saveStandard(standard));
    open();
    QTest::mouseClick(child<QPushButton>(u"forecastRequire"_s), Qt::LeftButton);
    auto *dialog = child<ui::RequireDialog>(u"requireDialog"_s);
    QVERIFY(dialog != nullptr);
    QSignalSpy done(dialog, &ui::RequireDialog::required);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(done.size(), 0); // nothing was published
    QVERIFY(dialog->isVisible());
    child<QPushButton>(u"forecastPublish"_s)->click();
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(done.size(), 1);
    const auto kept = m_rosters->requirement(kTeam, kToday, kToday.addDays(20));
    QCOMPARE(kept->days().size(), std::size_t(14));
    QVERIFY(kept->on(kToday)[28] > 0);
}

void TestForecastPage::anEventIsAdded()
{
    open();
    m_page->editCalendar();
    auto *dialog = child<ui::CalendarDialog>(u"calendarDialog"_s);
    QVERIFY(dialog != nullptr);
    dialog->findChild<QDateEdit *>(u"calendarFrom"_s)->setDate(QDate(2026, 3, 4));
    dialog->findChild<QDateEdit *>(u"calendarTo"_s)->setDate(QDate(2026, 3, 5));
    dialog->findChild<QLineEdit *>(u"calendarName"_s)->setText(u"tariff"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"calendarAdd"_s), Qt::LeftButton);
    QSignalSpy shown(m_page.get(), &ui::ForecastPage::shown);
    const double before = cell(u"forecastDays"_s, 2, 1).remove(u',').toDouble();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"calendarSave"_s), Qt::LeftButton);
    QCOMPARE(m_desk->calendar().revision, 1);
    QVERIFY(shown.wait(20'000));
    QCOMPARE(cell(u"forecastDays"_s, 2, 8), u"+15% tariff"_s);
    const double after = cell(u"forecastDays"_s, 2, 1).remove(u',').toDouble();
    QVERIFY(std::abs(after / before - 1.15) < 0.002);
}

void TestForecastPage::aStandardIsKeptOrRefusedWithWords()
{
    open();
    m_page->editStandard();
    auto *dialog = child<ui::StandardDialog>(u"standardDialog"_s);
    QVERIFY(dialog != nullptr);
    const auto keep = [dialog] {
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"standardKeep"_s), Qt::LeftButton);
    };
    const auto words = [dialog] {
        QStringList all;
        for (const QLabel *each : dialog->findChildren<QLabel *>()) {
            all << each->text();
        }
        return all.join(u'\n');
    };
    dialog->findChild<QLineEdit *>(u"standardTeams"_s)->setText(u"Alpha 60"_s);
    keep();
    QVERIFY(words().contains(u"add up to 100"_s));
    dialog->findChild<QLineEdit *>(u"standardTeams"_s)->setText(u"Alpha 100"_s);
    dialog->findChild<QLineEdit *>(u"standardShrinkage"_s)->setText(u"leave"_s);
    keep();
    QVERIFY(words().contains(u"leave 6; training 4"_s));
    dialog->findChild<QLineEdit *>(u"standardShrinkage"_s)->setText(u"leave 20; training 10%"_s);
    QVERIFY(words().contains(u"28.0%"_s));
    dialog->findChild<QDoubleSpinBox *>(u"standardAht"_s)->setValue(240);
    QVERIFY(m_desk->standards().empty());
    keep();
    QCOMPARE(m_desk->standards().size(), std::size_t(1));
    const demand::QueueStandard &kept = m_desk->standards().front();
    QCOMPARE(kept.aht, 240.0);
    QCOMPARE(kept.teams, (std::vector<demand::TeamShare>{{kTeam, 1}}));
    QCOMPARE(kept.shrinkage.size(), std::size_t(2));
}

void TestForecastPage::aStandardIsFilledFromHistory()
{
    CountingSource source;
    m_desk->setHistorySource(&source);
    m_page->showQueue(u"billing"_s);
    m_page->editStandard();
    const auto *dialog = child<ui::StandardDialog>(u"standardDialog"_s);
    auto *observe = dialog->findChild<QPushButton *>(u"standardObserve"_s);
    auto *aht = dialog->findChild<QDoubleSpinBox *>(u"standardAht"_s);
    auto *patience = dialog->findChild<QDoubleSpinBox *>(u"standardPatience"_s);
    const auto *basis = dialog->findChild<QLabel *>(u"standardBasis"_s);
    aht->setValue(300);
    patience->setValue(77);
    observe->click();
    QVERIFY(!observe->isEnabled()); // until it is answered
    source.answer(std::vector<live::QueueInterval>());
    QVERIFY(observe->isEnabled());
    QVERIFY(basis->text().contains(u"Nothing was heard"_s));
    observe->click();
    source.answer(29, 19);
    QVERIFY2(basis->text().contains(u"too few calls for the handling time (29 of 30)"_s) &&
                 basis->text().contains(u"(19 of 20)"_s),
             qPrintable(basis->text()));
    observe->click();
    source.answer(Error{ErrorCode::Unreadable, u"gone"_s});
    QVERIFY(basis->text().isEmpty());
    QCOMPARE(aht->value(), 300.0);
    QCOMPARE(patience->value(), 77.0);
    observe->click();
    source.answer(1500, 100);
    QCOMPARE(aht->value(), 210.0);
    QCOMPARE(patience->value(), 65.0);
    QCOMPARE(basis->text(), u"Last 4 weeks, heard since Fri 20 Feb: handling time of 1,500 calls; "
                            "patience of 100 who gave up (±19.6%)."_s);
    QVERIFY(m_desk->standards().empty()); // nothing is kept before Keep
    observe->click();
    dialog->findChild<QPushButton *>(u"standardKeep"_s)->click();
    source.answer(1500, 0); // to a form that is another by now
    QCOMPARE(m_desk->standards().front().patience, 65.0);
    QVERIFY(basis->text().isEmpty());
}

void TestForecastPage::callsAreImportedAllOrNothing()
{
    open();
    const demand::PlannedQueue sales{u"sales"_s, {u"Sales"_s, u"营销"_s}, {}};
    const auto propose = [&](const QByteArray &text) {
        m_page->papers().propose(sales, text, u"calls.csv"_s);
        return child<ui::StepDialog>(u"callsImportDialog"_s);
    };
    auto *wrong = propose("ts,calls\n2026-01-05T08:00,12\n2026-01-05T08:10,13\nyesterday,4\n");
    const QString report =
        wrong->findChild<QPlainTextEdit *>(u"callsImportReport"_s)->toPlainText();
    QVERIFY(report.contains(u"calls.csv:3"_s));
    QVERIFY(report.contains(u"calls.csv:4"_s));
    QSignalSpy imported(&m_page->papers(), &ui::ForecastPapers::imported);
    QTest::keyClick(wrong, Qt::Key_Return);
    QCOMPARE(imported.size(), 0);
    delete wrong;
    QTest::keyClick(propose("ts,calls\n2026-01-05T08:00,12\n2026-01-05T08:30,13\n"),
                    Qt::Key_Return);
    QCOMPARE(imported.size(), 1);
    const CallSeries grid(config().grid);
    const auto kept =
        m_store->history(u"sales"_s, QDate(2026, 1, 5), QDate(2026, 1, 5), config().grid);
    QCOMPARE(kept->day(QDate(2026, 1, 5))->total, 25.0);
}

void TestForecastPage::exportsWhatItShows()
{
    ui::ForecastQuestion question{
        someCalls(), m_desk->calendar().calendar, {}, m_desk->standardsFrom(u"billing"_s, kToday)};
    question.request.queue = u"billing"_s;
    question.request.origin = question.calls.startOf(kToday);
    question.request.until = question.calls.startOf(kToday.addDays(1));
    const auto answer = ui::ForecastWork::answerTo(question);
    QVERIFY(bool(answer));
    m_page->setWatermark([] { return u"Li, desk-7"_s; });
    const QByteArray text = m_page->papers().csv(*answer, m_desk->standardOn(u"billing"_s, kToday));
    const QList<QByteArray> lines = text.trimmed().split('\n');
    QCOMPARE(lines.size(), 1 + 48 + 1);
    QVERIFY(lines[1].startsWith("2026-03-02T00:00:00+08:00,0.000,"));
    QVERIFY(lines.back().contains("Li, desk-7"));
}

void TestForecastPage::whoMayOnlyReadIsOfferedNothingElse()
{
    QVERIFY(m_session->addFirst(u"chief"_s, u"Chief"_s, u"correct horse"_s));
    access::User user;
    user.who = access::Identity{
        u"os"_s, u"os"_s, {access::Role::OperationsSupervisor, {u"north"_s}, {}}, {}, {}};
    user.passwordHash = (*m_users->find(u"chief"_s))->passwordHash;
    QVERIFY(m_users->add(user, access::AuditEntry{}));
    QCOMPARE(m_session->signIn(u"os"_s, u"correct horse"_s).verdict,
             access::SignInAnswer::Verdict::Welcome);
    open();
    QCOMPARE(child<QComboBox>(u"forecastQueue"_s)->count(), 1);
    QVERIFY(!child<QPushButton>(u"forecastPublish"_s)->isEnabled());
    QVERIFY(!child<QPushButton>(u"forecastRequire"_s)->isEnabled());
    m_page->editStandard();
    QVERIFY(!child<ui::StandardDialog>(u"standardDialog"_s)
                 ->findChild<QPushButton *>(u"standardObserve"_s)
                 ->isEnabled());
    m_page->editCalendar();
    QVERIFY(!child<ui::CalendarDialog>(u"calendarDialog"_s)
                 ->findChild<QPushButton *>(u"calendarSave"_s)
                 ->isEnabled());
}

QTEST_MAIN(TestForecastPage)
#include "tst_forecastpage.moc"
