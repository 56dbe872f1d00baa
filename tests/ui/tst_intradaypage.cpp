// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/adherencewatch.h"
#include "core/demand/demanddesk.h"
#include "core/intraday/moveapply.h"
#include "tests/support/memorydemand.h"
#include "tests/ui/rosterscene.h"
#include "ui/intraday/intradaypage.h"
#include "ui/intraday/movespanel.h"
#include "ui/widgets/kpitile.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::intraday;

namespace {

constexpr double kCallsOfInterval = 70; ///< far more than one team can take

/// Answers at once, with few replications.
class QuickSearch final : public ui::MoveSearch
{
public:
    void start(const MoveQuestion &question) override
    {
        ++asked;
        MoveQuestion quick = question;
        quick.replications = 12;
        emit found(findMoves(quick));
    }

    void stop() override {}

    [[nodiscard]] bool isRunning() const override { return false; }

    int asked = 0;
};

} // namespace

/// The running day of the demo's first team, at ten in the morning.
class TestIntradayPage final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void withoutAForecastItSaysSo();
    void theDayIsHeldAgainstItsForecast();
    void aQueueCanBeLookedAtAlone();
    void movesAreProposedAndApplied();
    void theChangedPlanIsAConflict();
    void thePastIsOnlyShown();
    void hiddenNothingIsReckoned();

private:
    void publish();
    void show();

    template<typename Widget>
    [[nodiscard]] Widget *child(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }

    [[nodiscard]] QString value(const QString &tile) const
    {
        return child<ui::KpiTile>(tile)->content().value;
    }

    std::unique_ptr<fw::tests::RosterScene> m_scene;
    std::unique_ptr<fw::tests::MemoryForecasts> m_forecasts;
    std::unique_ptr<fw::tests::MemoryDemand> m_store;
    std::unique_ptr<demand::DemandDesk> m_desk;
    std::unique_ptr<attendance::AdherenceWatch> m_adherence;
    std::unique_ptr<IntradayWatch> m_watch;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QuickSearch> m_search;
    std::unique_ptr<ui::IntradayPage> m_page;
};

void TestIntradayPage::init()
{
    m_scene = std::make_unique<fw::tests::RosterScene>();
    m_forecasts = std::make_unique<fw::tests::MemoryForecasts>(m_scene->audit);
    m_store = std::make_unique<fw::tests::MemoryDemand>(m_scene->audit);
    m_desk = std::make_unique<demand::DemandDesk>(m_scene->session, m_scene->floor, *m_scene->desk,
                                                  *m_forecasts, *m_store, m_scene->clock,
                                                  guard::DeskName{u"desk"_s, u"li"_s});
    m_adherence = std::make_unique<attendance::AdherenceWatch>(m_scene->floor);
    attendance::RosterOfDay roster;
    roster.people = m_scene->desk->people();
    roster.cells = *m_scene->desk->releasedCells({}, m_scene->today().addDays(-1),
                                                 m_scene->today().addDays(1));
    m_adherence->setRoster(std::move(roster), m_scene->today());
    m_watch = std::make_unique<IntradayWatch>(m_scene->floor, *m_adherence, *m_desk);
    m_theme = std::make_unique<ui::Theme>(ui::ThemeKind::Light);
    m_search = std::make_unique<QuickSearch>();
    m_page = std::make_unique<ui::IntradayPage>(*m_watch, *m_scene->desk, *m_theme);
    m_page->setSearch(*m_search);
    m_page->resize(1200, 680);
}

void TestIntradayPage::cleanup()
{
    m_page.reset();
    m_search.reset();
    m_theme.reset();
    m_watch.reset();
    m_adherence.reset();
    m_desk.reset();
    m_store.reset();
    m_forecasts.reset();
    m_scene.reset();
}

/// For every queue of the first team's site.
void TestIntradayPage::publish()
{
    const QTimeZone &zone = m_scene->floor.floor().config().grid.zone();
    for (const demand::PlannedQueue &queue : m_desk->queues()) {
        if (!queue.scope.startsWith(u"r1-"_s)) {
            continue;
        }
        forecast::PublishedForecast made;
        made.queue = queue.id;
        made.model = u"four_week_mean"_s;
        made.origin = attendance::timeOfMinute(m_scene->today(), 0, zone);
        const DayGrid grid(m_scene->today(), zone, made.interval);
        for (std::size_t at = 0; at < grid.size(); ++at) {
            const double calls = at >= 18 && at < 42 ? kCallsOfInterval / 4 : 0;
            made.points.push_back({grid.start(at), calls, calls * 0.8, calls * 1.2, calls, calls});
        }
        QVERIFY(bool(m_desk->publish(made)));
    }
}

void TestIntradayPage::show()
{
    m_page->show();
    m_watch->choose(u"r1-site"_s);
}

void TestIntradayPage::withoutAForecastItSaysSo()
{
    show();
    auto *text = child<QLabel>(u"intradayEmpty"_s);
    QVERIFY(text->isVisible() && !text->text().isEmpty());
    auto *button = child<QPushButton>(u"intradayToForecast"_s);
    QVERIFY(!button->isVisible());
    m_page->setForecastPage(true);
    QVERIFY(button->isVisible());
    QSignalSpy wanted(m_page.get(), &ui::IntradayPage::forecastRequested);
    button->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(m_search->asked, 0);
    publish();
    QVERIFY(!text->isVisible()); // the desk said that something was published
}

void TestIntradayPage::theDayIsHeldAgainstItsForecast()
{
    auto *table = child<QTableView>(u"intradayTable"_s);
    QAbstractItemModelTester tester(table->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    publish();
    show();
    QVERIFY(table->isVisible());
    QVERIFY(table->model()->rowCount() >= 24);
    QVERIFY(m_watch->day().all[30].required > 0);
    QVERIFY(m_watch->day().all[30].scheduled > 0);
    QVERIFY(m_watch->day().figures.levelOfDay);
    QCOMPARE(value(u"callsTile"_s), u"0"_s);
    QVERIFY(value(u"outlookTile"_s).endsWith(u'%'));
    const QModelIndex running = table->model()->index(0, 0);
    QVERIFY(running.data().toString().contains(u':'));
}

void TestIntradayPage::aQueueCanBeLookedAtAlone()
{
    publish();
    show();
    auto *chooser = child<QComboBox>(u"intradayQueue"_s);
    QVERIFY(chooser->count() > 4);
    const int all = chooser->currentIndex();
    const double whole = m_watch->day().figures.forecastDay;
    QCOMPARE(value(u"updateTile"_s), QLocale().toString(whole, 'f', 0));
    chooser->setCurrentIndex(all + 1);
    emit chooser->activated(all + 1);
    QCOMPARE(value(u"updateTile"_s),
             QLocale().toString(m_watch->day().queueFigures[0].forecastDay, 'f', 0));
    m_watch->reload(); // the choice stays
    QCOMPARE(chooser->currentIndex(), all + 1);
}

void TestIntradayPage::movesAreProposedAndApplied()
{
    publish();
    show();
    QVERIFY(m_search->asked > 0);
    QVERIFY(m_page->moves().answer());
    const MoveAnswer answer = *m_page->moves().answer();
    QCOMPARE(answer.staffing, Staffing::Short);
    QVERIFY(!answer.moves.empty());
    auto *card = child<QWidget>(u"moveCard0"_s);
    QVERIFY(card->isVisible());
    QVERIFY(!card->findChild<QLabel *>(u"moveTitle"_s)->text().isEmpty());
    auto *apply = card->findChild<QPushButton *>(u"moveApply"_s);
    const Move &move = answer.moves.front();
    const MoveWay way = wayOf(move, *m_scene->desk);
    QVERIFY(way != MoveWay::Words);
    const QString team = m_scene->team();
    const std::size_t before = m_scene->desk->requests(team)->size();
    apply->click();
    if (way == MoveWay::Request) {
        QCOMPARE(m_scene->desk->requests(team)->size(), before + 1);
        QCOMPARE(m_scene->desk->requests(team)->front().person, move.person);
    } else {
        const auto versions = *m_scene->desk->versions(team, move.date, move.date);
        QCOMPARE(versions.front().version.state, roster::VersionState::Draft);
        const auto draft = *m_scene->desk->document(versions.front().version.id);
        QCOMPARE(draft.roster.cell({move.person, move.date}), move.after);
    }
    QVERIFY(!child<QLabel>(u"movesResult"_s)->text().isEmpty());
}

void TestIntradayPage::theChangedPlanIsAConflict()
{
    publish();
    show();
    const MoveAnswer answer = *m_page->moves().answer();
    QVERIFY(!answer.moves.empty());
    Move move = answer.moves.front();
    move.kind = MoveKind::ShiftBreak;
    move.before.note = u"another"_s;
    const Outcome done = applyMove(move, u"why"_s, *m_scene->desk);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
    move.kind = MoveKind::Lend;
    QCOMPARE(applyMove(move, u"why"_s, *m_scene->desk).error().code, ErrorCode::InvalidArgument);
}

void TestIntradayPage::thePastIsOnlyShown()
{
    publish();
    show();
    const int asked = m_search->asked;
    m_scene->floor.showPast(live::Floor(m_scene->demoFloor.config), m_scene->clock.now());
    QVERIFY(m_watch->isPast());
    QVERIFY(!child<QWidget>(u"moveCard0"_s)->isVisible());
    QVERIFY(!child<QPushButton>(u"movesAgain"_s)->isEnabled());
    QCOMPARE(m_search->asked, asked);
    m_scene->floor.showLive();
    QVERIFY(child<QPushButton>(u"movesAgain"_s)->isEnabled());
}

void TestIntradayPage::hiddenNothingIsReckoned()
{
    publish();
    QSignalSpy changed(m_watch.get(), &IntradayWatch::changed);
    m_adherence->refresh();
    QCOMPARE(changed.count(), 0);
    show();
    QVERIFY(changed.count() > 0);
    m_page->hide();
    changed.clear();
    m_adherence->refresh();
    QCOMPARE(changed.count(), 0);
}

QTEST_MAIN(TestIntradayPage)
#include "tst_intradaypage.moc"
