// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/floorscene.h"
#include "ui/agents/agentselection.h"
#include "ui/agents/agentsheets.h"
#include "ui/agents/agentspage.h"
#include "ui/agents/agentstatefilter.h"
#include "ui/agents/agenttimeline.h"
#include "ui/agents/statechips.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/livetableview.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::ui;
using fw::live::AgentState;
using fw::tests::FloorScene;

namespace {

constexpr auto kStrict = QAbstractItemModelTester::FailureReportingMode::QtTest;

AgentFilter only(AgentState state)
{
    AgentFilter filter;
    filter.states.set(live::indexOf(state));
    return filter;
}

} // namespace

class TestAgentsPage : public QObject
{
    Q_OBJECT

private slots:
    void agentsComeAndGoWithTheirState();
    void overTheLimitIsSeenAsTimePasses();
    void chipsChooseStates();
    void listByKeyboardAlone();
    void oneSelectionForBothViews();
    void nobodyHiddenStaysChosen();
    void sheetStaysWithWhomItShows();
    void hatchesWhoseSwitchIsGone();
    void zoomsByKeyboard();
    void everyControlHasAName();
    void remembersHowItLooked();
    void fitsASmallScreen();
};

void TestAgentsPage::agentsComeAndGoWithTheirState()
{
    FloorScene scene(2, 20);
    AgentTableModel agents(scene.store);
    AgentStateFilter shown(scene.store, agents);
    const QAbstractItemModelTester tester(&shown, kStrict);
    shown.setFilter(only(AgentState::OnBreak));
    QCOMPARE(shown.rowCount(), 0);
    scene.send(live::AgentPaused{live::QueueRef(1), live::AgentRef(3), "meal"});
    scene.flush();
    QCOMPARE(shown.rowCount(), 1);
    QCOMPARE(shown.agentAt(0), live::AgentId(3));
    QCOMPARE(shown.rowOf(live::AgentId(3)), 0);
    QCOMPARE(shown.rowOf(live::AgentId(4)), -1);
    scene.send(live::AgentResumed{live::QueueRef(1), live::AgentRef(3)});
    scene.flush();
    QCOMPARE(shown.rowCount(), 0);
}

void TestAgentsPage::overTheLimitIsSeenAsTimePasses()
{
    FloorScene scene(1, 5);
    AgentTableModel agents(scene.store);
    AgentStateFilter shown(scene.store, agents);
    const QAbstractItemModelTester tester(&shown, kStrict);
    AgentFilter filter;
    filter.isOverLimitOnly = true;
    shown.setFilter(filter);
    scene.send(live::AgentPaused{live::QueueRef(0), live::AgentRef(2), "restroom"});
    scene.flush();
    QCOMPARE(shown.rowCount(), 0);
    scene.clock.advance(11min);
    shown.tick();
    QCOMPARE(shown.rowCount(), 1);
}

void TestAgentsPage::chipsChooseStates()
{
    Theme theme(ThemeKind::Light);
    FloorScene scene(2, 20);
    scene.goLive();
    ActionCatalogue actions;
    QWidget desk;
    auto &sheets = *new AgentSheets(scene.store, theme, desk);
    AgentsPage page(scene.store, theme, actions, sheets);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *list = page.findChild<LiveTableView *>(u"agentsTable"_s);
    auto *available = page.findChild<QAbstractButton *>(
        u"chipState%1"_s.arg(live::indexOf(AgentState::Available)));
    auto *talking =
        page.findChild<QAbstractButton *>(u"chipState%1"_s.arg(live::indexOf(AgentState::Talking)));
    QCOMPARE(available->accessibleName(), u"Available 19"_s);
    available->setFocus();
    QTest::keyClick(available, Qt::Key_Space);
    QCOMPARE(list->model()->rowCount(), 19);
    QTest::keyClick(available, Qt::Key_Space);
    QTest::keyClick(talking, Qt::Key_Space);
    QCOMPARE(list->model()->rowCount(), 0);
    QTest::keyClick(&page, Qt::Key_Backspace, Qt::ControlModifier); // all again
    QCOMPARE(list->model()->rowCount(), 20);
    QVERIFY(!talking->isChecked());
}

void TestAgentsPage::listByKeyboardAlone()
{
    Theme theme(ThemeKind::Light);
    FloorScene scene(2, 20);
    scene.goLive();
    ActionCatalogue actions;
    QWidget desk;
    auto &sheets = *new AgentSheets(scene.store, theme, desk);
    AgentsPage page(scene.store, theme, actions, sheets);
    page.resize(1200, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.setFocus();
    auto *find = page.findChild<QLineEdit *>(u"agentsFind"_s);
    auto *list = page.findChild<LiveTableView *>(u"agentsTable"_s);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Slash);
    QVERIFY(find->hasFocus());
    QTest::keyClicks(find, u"107"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(find, Qt::Key_Return);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_Return);
    auto *sheet = page.findChild<AgentSheet *>();
    QVERIFY(sheet->isVisible());
    QCOMPARE(sheet->agent(), live::AgentId(7));
    QVERIFY(list->hasFocus()); // to go on to the next
    QTest::keyClick(list, Qt::Key_Backspace, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(sheet->agent(), page.selection().current());
    QVERIFY(sheet->agent() != live::AgentId(7));
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    auto *window = desk.findChild<AgentSheet *>();
    QVERIFY(window != nullptr && window->isVisible());
    QCOMPARE(window->agent(), page.selection().current());
}

void TestAgentsPage::oneSelectionForBothViews()
{
    Theme theme(ThemeKind::Light);
    FloorScene scene(2, 20);
    scene.goLive();
    ActionCatalogue actions;
    QWidget desk;
    auto &sheets = *new AgentSheets(scene.store, theme, desk);
    AgentsPage page(scene.store, theme, actions, sheets);
    page.resize(1200, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *list = page.findChild<LiveTableView *>(u"agentsTable"_s);
    page.setFocus();
    QTest::keyClick(list, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    const std::set<live::AgentId> chosen = page.selection().agents();
    QCOMPARE(chosen.size(), std::size_t(2));
    QTest::keyClick(list, Qt::Key_2, Qt::AltModifier);
    QVERIFY(!list->isVisible());
    QCOMPARE(page.selection().agents(), chosen);
    page.selection().set({live::AgentId(4), live::AgentId(5), live::AgentId(6)}, live::AgentId(5));
    QTest::keyClick(&page, Qt::Key_1, Qt::AltModifier);
    QVERIFY(list->isVisible());
    QCOMPARE(list->selectionModel()->selectedRows().size(), 3);
    scene.clock.advance(20min);
    emit scene.store.secondPassed();
    QCOMPARE(page.selection().agents().size(), std::size_t(3));
}

void TestAgentsPage::nobodyHiddenStaysChosen()
{
    Theme theme(ThemeKind::Light);
    FloorScene scene(2, 20);
    ActionCatalogue actions;
    QWidget desk;
    auto &sheets = *new AgentSheets(scene.store, theme, desk);
    AgentsPage page(scene.store, theme, actions, sheets);
    page.selection().set({live::AgentId(3), live::AgentId(7)}, live::AgentId(3));
    page.findChild<QLineEdit *>(u"agentsFind"_s)->setText(u"107"_s);
    QCOMPARE(page.selection().agents(), std::set{live::AgentId(7)});
    QVERIFY(!page.selection().current().isValid());
    page.findChild<QLineEdit *>(u"agentsFind"_s)->clear();
    page.findChild<QAbstractButton *>(u"chipState%1"_s.arg(live::indexOf(AgentState::Available)))
        ->click();
    QCOMPARE(page.selection().agents(), std::set{live::AgentId(7)});
    scene.send(live::AgentPaused{live::QueueRef(1), live::AgentRef(7), "meal"});
    scene.flush();
    QVERIFY(page.selection().agents().empty());
}

void TestAgentsPage::sheetStaysWithWhomItShows()
{
    Theme theme(ThemeKind::Light);
    FloorScene scene(2, 20);
    ActionCatalogue actions;
    QWidget desk;
    auto &sheets = *new AgentSheets(scene.store, theme, desk);
    AgentsPage page(scene.store, theme, actions, sheets);
    page.resize(1200, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.findChild<QAbstractButton *>(u"chipState%1"_s.arg(live::indexOf(AgentState::Available)))
        ->click();
    auto *list = page.findChild<LiveTableView *>(u"agentsTable"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    auto *sheet = page.findChild<AgentSheet *>();
    const live::AgentId agent = sheet->agent();
    QVERIFY(agent.isValid());
    scene.send(live::AgentPaused{live::QueueRef(agent.index() % 2), live::AgentRef(agent.index()),
                                 "meal"});
    scene.flush();
    QCOMPARE(list->model()->rowCount(), 18);
    QCOMPARE(sheet->agent(), agent);
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(sheet->agent() != agent);
}

void TestAgentsPage::hatchesWhoseSwitchIsGone()
{
    Theme theme(ThemeKind::Light);
    FloorScene scene(1, 3);
    scene.goLive();
    const live::SwitchId second(1);
    std::uint64_t number = 0;
    std::vector<live::StampedEvent> events;
    for (live::FloorEvent event : std::initializer_list<live::FloorEvent>{
             live::LinkUp{"west", false}, live::QueueSeen{live::QueueRef(0), "w0", 30s},
             live::AgentSeen{live::AgentRef(0), "SIP/900", "West"},
             live::MembershipChanged{live::QueueRef(0), live::AgentRef(0), true}}) {
        events.push_back({second, ++number, scene.clock.now(), std::move(event)});
    }
    scene.store.take(std::make_shared<const std::vector<live::StampedEvent>>(std::move(events)));
    scene.flush();
    live::FeedHealth health;
    health.source = second;
    health.name = u"west"_s;
    health.state = live::FeedState::Live;
    health.lastHeard = scene.clock.now();
    scene.store.takeHealth(health);
    ActionCatalogue actions;
    QWidget desk;
    auto &sheets = *new AgentSheets(scene.store, theme, desk);
    AgentsPage page(scene.store, theme, actions, sheets);
    page.resize(1300, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.showView(AgentsPage::View::Timeline);
    auto *timeline = page.findChild<AgentTimeline *>();
    const auto lineOf = [timeline](const QString &name) {
        for (int cell = 0; cell < timeline->cellCount(); ++cell) {
            if (timeline->cellText(cell).contains(name)) {
                return timeline->viewport()->grab(timeline->cellArea(cell)).toImage();
            }
        }
        return QImage();
    };
    const QImage west = lineOf(u"West"_s);
    const QImage east = lineOf(u"Agent 100"_s);
    QVERIFY(!west.isNull() && !east.isNull());
    health.state = live::FeedState::Waiting;
    scene.store.takeHealth(health);
    QVERIFY(lineOf(u"West"_s) != west);
    QCOMPARE(lineOf(u"Agent 100"_s), east);
}

void TestAgentsPage::zoomsByKeyboard()
{
    Theme theme(ThemeKind::Light);
    FloorScene scene(2, 20);
    ActionCatalogue actions;
    QWidget desk;
    auto &sheets = *new AgentSheets(scene.store, theme, desk);
    AgentsPage page(scene.store, theme, actions, sheets);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.showView(AgentsPage::View::Timeline);
    auto *timeline = page.findChild<AgentTimeline *>();
    QVERIFY(timeline->hasFocus());
    QCOMPARE(timeline->window(), std::chrono::minutes(60));
    QTest::keyClick(timeline, Qt::Key_Minus);
    QCOMPARE(timeline->window(), std::chrono::minutes(120));
    QTest::keyClick(timeline, Qt::Key_Plus);
    QTest::keyClick(timeline, Qt::Key_Plus);
    QCOMPARE(timeline->window(), std::chrono::minutes(30));
    QTest::keyClick(timeline, Qt::Key_Plus); // no nearer than this
    QCOMPARE(timeline->window(), std::chrono::minutes(30));
    QTest::keyClick(timeline, Qt::Key_Down);
    QTest::keyClick(timeline, Qt::Key_Return);
    QVERIFY(page.findChild<AgentSheet *>()->isVisible());
    QCOMPARE(page.findChild<AgentSheet *>()->agent(), timeline->currentAgent());
}

void TestAgentsPage::everyControlHasAName()
{
    Theme theme(ThemeKind::Light);
    FloorScene scene(2, 20);
    ActionCatalogue actions;
    QWidget desk;
    auto &sheets = *new AgentSheets(scene.store, theme, desk);
    AgentsPage page(scene.store, theme, actions, sheets);
    page.resize(1302, 720);
    page.show();
    page.showSheet(live::AgentId(3));
    int seen = 0;
    for (const auto view : {AgentsPage::View::List, AgentsPage::View::Timeline}) {
        page.showView(view);
        for (QWidget *widget : page.findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
                widget->focusProxy() == nullptr) {
                QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(!face->text(QAccessible::Name).isEmpty(),
                         qPrintable(widget->objectName()));
                ++seen;
            }
        }
    }
    QVERIFY(seen > 30);
}

void TestAgentsPage::remembersHowItLooked()
{
    Theme theme(ThemeKind::Light);
    FloorScene scene(2, 20);
    ActionCatalogue actions;
    QWidget desk;
    auto &sheets = *new AgentSheets(scene.store, theme, desk);
    QByteArray state;
    {
        AgentsPage page(scene.store, theme, actions, sheets);
        page.showView(AgentsPage::View::Timeline);
        page.findChild<QAbstractButton *>(u"timelineWindow3"_s)->click();
        page.findChild<QComboBox *>(u"timelineOrder"_s)->setCurrentIndex(2);
        state = page.saveState();
    }
    AgentsPage page(scene.store, theme, actions, sheets);
    page.restoreState(QByteArray("not ours"));
    page.restoreState(state);
    QVERIFY(page.findChild<QAbstractButton *>(u"agentsView1"_s)->isChecked());
    QVERIFY(page.findChild<QAbstractButton *>(u"timelineWindow3"_s)->isChecked());
    QCOMPARE(page.findChild<QComboBox *>(u"timelineOrder"_s)->currentIndex(), 2);
    QCOMPARE(page.findChild<AgentTimeline *>()->window(), std::chrono::minutes(240));
    QTest::keyClick(page.findChild<AgentTimeline *>(), Qt::Key_Minus); // not shown: no key acts
    QCOMPARE(page.findChild<AgentTimeline *>()->window(), std::chrono::minutes(240));
}

void TestAgentsPage::fitsASmallScreen()
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        Theme theme(kind);
        FloorScene scene(6, 100);
        scene.playAnHour();
        scene.goLive();
        ActionCatalogue actions;
        QWidget desk;
        auto &sheets = *new AgentSheets(scene.store, theme, desk);
        AgentsPage page(scene.store, theme, actions, sheets);
        page.resize(1302, 720);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        for (const auto view : {AgentsPage::View::List, AgentsPage::View::Timeline}) {
            page.showView(view);
            emit scene.store.secondPassed();
            QCOMPARE(page.size(), QSize(1302, 720));
        }
    }
}

QTEST_MAIN(TestAgentsPage)
#include "tst_agentspage.moc"
