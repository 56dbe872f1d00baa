// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/floorscene.h"
#include "ui/agents/agentselection.h"
#include "ui/agents/agenttimeline.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::ui;
using fw::live::AgentState;
using fw::live::StateSpan;
using fw::tests::FloorScene;

namespace {

constexpr TimePoint kNoon{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 12h};

} // namespace

class TestAgentTimeline : public QObject
{
    Q_OBJECT

private slots:
    void ticksAreRoundInTheSitesTime();
    void timesAndPixels();
    void theShiftBeginsAfterALongAbsence();
    void teamsFoldUp();
    void ordersWorstFirst();
    void keepsTheCurrentAgentOverSorting();
    void keyboardSelects();
    void bandSelects();
    void cellsAreAccessible();
    void paintsTwoThousandAgents();
};

void TestAgentTimeline::ticksAreRoundInTheSitesTime()
{
    const TimelineScale scale{kNoon - 1h, kNoon, 100, 600};
    const QTimeZone kolkata(19800); // +05:30
    const auto ticks = scale.ticks(kolkata, 60);
    QVERIFY(!ticks.empty());
    QCOMPARE(ticks.front().label, u"16:40"_s);
    QCOMPARE(ticks.size(), std::size_t(5));
    for (std::size_t index = 1; index < ticks.size(); ++index) {
        QVERIFY(ticks[index].x - ticks[index - 1].x >= 60);
    }
}

void TestAgentTimeline::timesAndPixels()
{
    const TimelineScale scale{kNoon - 1h, kNoon, 100, 600};
    QCOMPARE(scale.xOf(kNoon - 1h), 100);
    QCOMPARE(scale.xOf(kNoon - 30min), 400);
    QCOMPARE(scale.xOf(kNoon + 5h), 700); // cut
    QCOMPARE(scale.xOf(kNoon - 5h), 100);
    QCOMPARE(scale.timeAt(400), kNoon - 30min);
}

void TestAgentTimeline::theShiftBeginsAfterALongAbsence()
{
    const std::deque<StateSpan> spans{
        {kNoon - 11h, kNoon - 9h, AgentState::Available, {}}, // yesterday's night shift
        {kNoon - 9h, kNoon - 4h, AgentState::LoggedOut, {}},
        {kNoon - 4h, kNoon - 2h, AgentState::Talking, {}},
        {kNoon - 2h, kNoon - 1h, AgentState::LoggedOut, {}}, // a long lunch
        {kNoon - 1h, kNoTime, AgentState::Available, {}},
    };
    QCOMPARE(shiftStart(spans, kNoon), kNoon - 4h);
    QCOMPARE(shiftStart({}, kNoon), kNoTime);
    QCOMPARE(firstSpanAfter(spans, kNoon - 2h), std::size_t(3));
    QCOMPARE(firstSpanAfter(spans, kNoon + 2h), std::size_t(4));
}

void TestAgentTimeline::teamsFoldUp()
{
    FloorScene scene(2, 20);
    TimelineRows rows;
    QVERIFY(rows.refill(scene.store.floor(), {}, TimelineOrder::Name, scene.clock.now()));
    QCOMPARE(rows.size(), 25); // five teams of four
    QVERIFY(rows.at(0).isHead());
    QCOMPARE(rows.at(0).total, 4);
    QVERIFY(!rows.refill(scene.store.floor(), {}, TimelineOrder::Name, scene.clock.now()));
    rows.setFolded(rows.at(0).scope, true);
    QVERIFY(rows.refill(scene.store.floor(), {}, TimelineOrder::Name, scene.clock.now()));
    QCOMPARE(rows.size(), 21);
    QCOMPARE(rows.at(0).total, 4); // counted though not shown
    QCOMPARE(rows.rowOf(live::AgentId(0)), -1);
    QCOMPARE(rows.headOf(rows.at(1).scope), 1);
}

void TestAgentTimeline::ordersWorstFirst()
{
    FloorScene scene(1, 20);
    scene.send(live::AgentPaused{live::QueueRef(0), live::AgentRef(2), "restroom"});
    scene.flush();
    scene.clock.advance(9min);
    TimelineRows rows;
    rows.refill(scene.store.floor(), {}, TimelineOrder::WorstFirst, scene.clock.now());
    QCOMPARE(rows.at(1).agent, live::AgentId(2));
    rows.refill(scene.store.floor(), {}, TimelineOrder::Name, scene.clock.now());
    QCOMPARE(rows.at(1).agent, live::AgentId(0));
}

void TestAgentTimeline::keepsTheCurrentAgentOverSorting()
{
    Theme theme(ThemeKind::Light);
    FloorScene scene(1, 20);
    AgentSelection selection;
    AgentTimeline timeline(scene.store, theme, selection);
    timeline.resize(900, 500);
    timeline.setCurrentRow(3);
    const live::AgentId current = timeline.currentAgent();
    QVERIFY(current.isValid());
    scene.send(live::AgentPaused{live::QueueRef(0), live::AgentRef(current.index()), "restroom"});
    scene.flush();
    scene.clock.advance(9min);
    timeline.tick();
    QCOMPARE(timeline.currentAgent(), current);
    QCOMPARE(timeline.rows().rowOf(current), 1);
    QVERIFY(selection.has(current));
}

void TestAgentTimeline::keyboardSelects()
{
    Theme theme(ThemeKind::Light);
    FloorScene scene(2, 20);
    AgentSelection selection;
    AgentTimeline timeline(scene.store, theme, selection);
    timeline.resize(900, 300);
    timeline.show();
    QVERIFY(QTest::qWaitForWindowActive(&timeline));
    timeline.setFocus();
    timeline.setOrder(TimelineOrder::Name);
    QTest::keyClick(&timeline, Qt::Key_Home);
    QVERIFY(!timeline.currentAgent().isValid()); // the head of the first team
    QTest::keyClick(&timeline, Qt::Key_Space);   // all of it
    QCOMPARE(selection.agents().size(), std::size_t(4));
    QTest::keyClick(&timeline, Qt::Key_Space);
    QVERIFY(selection.agents().empty());
    QTest::keyClick(&timeline, Qt::Key_Down);
    QTest::keyClick(&timeline, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&timeline, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selection.agents(), (std::set{live::AgentId(0), live::AgentId(1), live::AgentId(2)}));
    QCOMPARE(selection.current(), live::AgentId(2));
    QTest::keyClick(&timeline, Qt::Key_Home);
    QTest::keyClick(&timeline, Qt::Key_Left);
    QCOMPARE(timeline.rows().size(), 21);
    QTest::keyClick(&timeline, Qt::Key_Right);
    QCOMPARE(timeline.rows().size(), 25);
    QTest::keyClick(&timeline, Qt::Key_End);
    QVERIFY(timeline.viewport()->rect().contains(timeline.rowArea(24)));
    QTest::keyClick(&timeline, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(selection.agents().size(), std::size_t(20));
}

void TestAgentTimeline::bandSelects()
{
    Theme theme(ThemeKind::Light);
    FloorScene scene(2, 20);
    AgentSelection selection;
    AgentTimeline timeline(scene.store, theme, selection);
    timeline.resize(900, 700);
    timeline.setOrder(TimelineOrder::Name);
    timeline.show();
    QVERIFY(QTest::qWaitForWindowExposed(&timeline));
    const QPoint begin = timeline.rowArea(1).center();
    const QPoint end = timeline.rowArea(3).center() + QPoint(90, 0);
    QTest::mousePress(timeline.viewport(), Qt::LeftButton, {}, begin);
    QTest::mouseMove(timeline.viewport(), end);
    QTest::mouseRelease(timeline.viewport(), Qt::LeftButton, {}, end);
    QCOMPARE(selection.agents(), (std::set{live::AgentId(0), live::AgentId(1), live::AgentId(2)}));
    QSignalSpy activated(&timeline, &AgentTimeline::activated);
    QTest::mouseDClick(timeline.viewport(), Qt::LeftButton, {}, timeline.rowArea(2).center());
    QCOMPARE(activated.count(), 1);
}

void TestAgentTimeline::cellsAreAccessible()
{
    Theme theme(ThemeKind::Light);
    FloorScene scene(2, 10);
    AgentSelection selection;
    AgentTimeline timeline(scene.store, theme, selection);
    timeline.setOrder(TimelineOrder::Name);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&timeline);
    QVERIFY(list != nullptr);
    QCOMPARE(list->childCount(), 15);
    QVERIFY(list->child(0)->text(QAccessible::Name).contains(u"2 of 2 signed in"_s));
    QVERIFY(list->child(1)->text(QAccessible::Name).startsWith(u"100, Agent 100, Available"_s));
    QVERIFY(!list->child(1)->state().selected);
    timeline.setCurrentRow(1);
    QVERIFY(list->child(1)->state().selected);
}

void TestAgentTimeline::paintsTwoThousandAgents()
{
    Theme theme(ThemeKind::Dark);
    FloorScene scene(4, 2000);
    AgentSelection selection;
    AgentTimeline timeline(scene.store, theme, selection);
    timeline.resize(1600, 900);
    QCOMPARE(timeline.rows().size(), 2005);
    const QPixmap picture = timeline.grab();
    QVERIFY(!picture.isNull());
    timeline.verticalScrollBar()->setValue(timeline.verticalScrollBar()->maximum());
    QVERIFY(timeline.viewport()->rect().contains(timeline.rowArea(2004)));
}

QTEST_MAIN(TestAgentTimeline)
#include "tst_agenttimeline.moc"
