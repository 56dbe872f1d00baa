// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/floorscene.h"
#include "ui/queues/callsdialog.h"
#include "ui/queues/calltablemodel.h"
#include "ui/queues/queuechart.h"
#include "ui/queues/queuespage.h"
#include "ui/queues/queuetreemodel.h"
#include "ui/queues/queuetreeview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actioncatalogue.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QChart>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::ui;
using fw::tests::FloorScene;
using Column = QueueTreeModel::Column;

namespace {

constexpr auto kStrict = QAbstractItemModelTester::FailureReportingMode::QtTest;

live::QueueRef queueRef(int queue)
{
    return live::QueueRef(std::size_t(queue));
}

const live::QueueId kFirst(0);

void join(FloorScene &scene, live::CallRef call, int position, const char *number = "13812345678")
{
    scene.send(live::CallQueued{queueRef(0), call, position, 0, number, {}});
}

/// The page, shown, with an hour of calls.
struct Stage
{
    Stage()
        : page(scene.store, theme, actions)
    {
        scene.playAnHour();
        scene.goLive();
        page.resize(1302, 720);
        page.show();
        isShown = QTest::qWaitForWindowExposed(&page);
        chart = page.findChild<QueueChart *>();
        emit scene.store.secondPassed();
    }

    Theme theme{ThemeKind::Light};
    FloorScene scene{4, 30};
    ActionCatalogue actions;
    QueuesPage page;
    QueueChart *chart = nullptr;
    bool isShown = false;
};

} // namespace

class TestQueuesPage : public QObject
{
    Q_OBJECT

private slots:
    void modelFollowsAnHour();
    void listsCallersInOrder();
    void followsReorderedCallers();
    void keepsPersistentIndexesOverSorting();
    void callersAreMaskedAndPlain();
    void tellsLoadAndLimits();
    void seriesIsTheSumOfTheQueues();
    void seriesCutsTheNightOff();
    void callsAddUpToTheCounters_data();
    void callsAddUpToTheCounters();
    void callsSayWhenTheLogIsTooShort();
    void callModelFollowsTheRunningInterval();
    void chartIsDrawnOnlyWhenSomethingChanged();
    void chartIsWalkedByKeys();
    void chartIsAccessible();
    void enterOpensTheCalls();
    void clickOpensTheCalls();
    void keepsExpansionAndCurrentOverAReset();
    void survivesAFloorThatBeginsAnew();
    void isReachedByKeyboardAlone();
    void everyControlHasAName();
};

void TestQueuesPage::modelFollowsAnHour()
{
    FloorScene scene(4, 30);
    QueueTreeModel model(scene.store);
    const QAbstractItemModelTester tester(&model, kStrict);
    scene.playAnHour();
    model.resort();
    model.setText(u"ill"_s);
    QCOMPARE(model.rowCount(), 1);
    model.setText({});
    QCOMPARE(model.rowCount(), 4);
    int callers = 0;
    for (int row = 0; row < 4; ++row) {
        callers += model.rowCount(model.index(row, 0));
    }
    QCOMPARE(callers, 9);
}

void TestQueuesPage::listsCallersInOrder()
{
    FloorScene scene(1, 2);
    QueueTreeModel model(scene.store);
    const QAbstractItemModelTester tester(&model, kStrict);
    join(scene, 1, 1);
    join(scene, 2, 2);
    join(scene, 3, 1);
    scene.flush();
    const QModelIndex queue = model.indexOf(kFirst);
    const auto callAt = [&](int row) { return model.callerAt(model.index(row, 0, queue))->call; };
    QCOMPARE(model.rowCount(queue), 3);
    QCOMPARE(callAt(0), live::CallRef(3));
    QCOMPARE(callAt(1), live::CallRef(1));
    scene.send(live::CallAbandoned{queueRef(0), 3, 5s});
    scene.flush();
    QCOMPARE(model.rowCount(queue), 2);
    QCOMPARE(callAt(0), live::CallRef(1));
    QVERIFY(model.index(0, 0, queue).data().toString().startsWith(u"1 · "_s));
    QVERIFY(model.callerAt(queue) == nullptr);
    QCOMPARE(model.queueAt(model.index(0, 0, queue)), kFirst);
}

void TestQueuesPage::followsReorderedCallers()
{
    FloorScene scene(1, 2);
    QueueTreeModel model(scene.store);
    const QAbstractItemModelTester tester(&model, kStrict);
    for (live::CallRef call = 1; call <= 4; ++call) {
        join(scene, call, 0);
    }
    scene.flush();
    const QModelIndex queue = model.indexOf(kFirst);
    const QPersistentModelIndex last = model.index(3, 0, queue);
    scene.send(live::CallMoved{queueRef(0), 4, 1});
    scene.flush();
    QCOMPARE(last.row(), 0);
    QCOMPARE(model.callerAt(last)->call, live::CallRef(4));
    QCOMPARE(model.callerAt(model.index(3, 0, queue))->call, live::CallRef(3));
}

void TestQueuesPage::keepsPersistentIndexesOverSorting()
{
    FloorScene scene(3, 3);
    QueueTreeModel model(scene.store);
    const QAbstractItemModelTester tester(&model, kStrict);
    scene.send(live::CallQueued{queueRef(2), 1, 1, 0, {}, {}});
    scene.flush();
    const QPersistentModelIndex queue = model.indexOf(live::QueueId(2));
    const QPersistentModelIndex caller = model.index(0, 0, queue);
    scene.clock.advance(90s);
    model.resort();
    QCOMPARE(queue.row(), 0);
    QCOMPARE(caller.parent(), QModelIndex(queue));
    model.sort(int(Column::Name), Qt::AscendingOrder);
    QCOMPARE(model.queueAt(queue), live::QueueId(2));
    QCOMPARE(model.callerAt(caller)->call, live::CallRef(1));
}

void TestQueuesPage::callersAreMaskedAndPlain()
{
    FloorScene scene(1, 2);
    QueueTreeModel model(scene.store);
    scene.send(live::CallQueued{queueRef(0), 1, 1, 7, "13812345678", "<b>Eve\u202E</b>"});
    scene.send(live::CallOffered{queueRef(0), 1, live::AgentRef(0)});
    scene.flush();
    scene.clock.advance(83s);
    const QModelIndex queue = model.indexOf(kFirst);
    const QString name = model.index(0, 0, queue).data().toString();
    QVERIFY(name.contains(u"138****5678"_s));
    QVERIFY(!name.contains(QChar(0x202E)));
    const auto column = [&](Column each, int role) {
        return model.index(0, int(each), queue).data(role).toString();
    };
    QVERIFY(!column(Column::Name, Qt::ToolTipRole).contains(u'<'));
    QCOMPARE(column(Column::Longest, Qt::DisplayRole), u"01:23"_s);
    QVERIFY(column(Column::Agents, Qt::DisplayRole).contains(u"7"_s));
}

void TestQueuesPage::tellsLoadAndLimits()
{
    FloorScene scene(1, 2);
    QueueTreeModel model(scene.store);
    const auto load = [&] { return model.index(0, int(Column::Load)).data().toString(); };
    QCOMPARE(load(), u"0.0"_s);
    for (live::CallRef call = 1; call <= 3; ++call) {
        join(scene, call, 0);
    }
    scene.flush();
    QCOMPARE(load(), u"1.5"_s);
    for (std::size_t agent = 0; agent < 2; ++agent) {
        scene.send(live::AgentPaused{queueRef(0), live::AgentRef(agent), "meal"});
    }
    scene.flush();
    QCOMPARE(load(), u"∞"_s);
}

// --- the chart's figures ---

void TestQueuesPage::seriesIsTheSumOfTheQueues()
{
    FloorScene scene(3, 12);
    scene.playAnHour();
    const live::Floor &floor = scene.store.floor();
    const TimePoint now = scene.clock.now();
    const IntervalSeries all =
        seriesOf(floor, {live::QueueId(0), live::QueueId(1), live::QueueId(2)}, now);
    live::QueueCounters sum;
    for (const ChartInterval &each : all.intervals) {
        sum += each.counters;
        QCOMPARE(each.serviceLevel, live::serviceLevel(all.rule.formula, each.counters));
    }
    live::QueueCounters day;
    for (const live::QueueView &queue : floor.queues()) {
        day += queue.counters.day(now, floor.config().grid);
    }
    QVERIFY(day.answered > 0);
    QCOMPARE(sum, day);
    QVERIFY(all.hasOneRule);
    QVERIFY(seriesOf(floor, {}, now).intervals.empty());
}

void TestQueuesPage::seriesCutsTheNightOff()
{
    FloorScene scene(1, 2);
    scene.playAnHour(); // from 9:30
    scene.clock.advance(8h);
    const auto series = seriesOf(scene.store.floor(), {kFirst}, scene.clock.now());
    const TimePoint morning = scene.store.floor().config().grid.dayStart(scene.clock.now());
    QCOMPARE(series.intervals.front().start, morning + 9h + 30min);
    QVERIFY(series.intervals.back().end > scene.clock.now());
    for (std::size_t at = 1; at < series.intervals.size(); ++at) {
        QCOMPARE(series.intervals[at].start, series.intervals[at - 1].end);
    }
}

// --- the calls ---

void TestQueuesPage::callsAddUpToTheCounters_data()
{
    QTest::addColumn<int>("queues");
    QTest::newRow("one queue") << 1;
    QTest::newRow("all queues") << 4;
}

void TestQueuesPage::callsAddUpToTheCounters()
{
    QFETCH(int, queues);
    FloorScene scene(4, 30);
    scene.playAnHour();
    const live::Floor &floor = scene.store.floor();
    std::vector<live::QueueId> ids;
    for (int queue = 0; queue < queues; ++queue) {
        ids.emplace_back(std::size_t(queue));
    }
    int checked = 0;
    for (const ChartInterval &each : seriesOf(floor, ids, scene.clock.now()).intervals) {
        const IntervalCalls calls = callsOf(floor, {ids, each.start, each.end}, scene.clock.now());
        QVERIFY(calls.addsUp());
        QVERIFY(calls.isComplete);
        QCOMPARE(calls.sum.answered, each.counters.answered);
        QCOMPARE(calls.sum.abandoned, each.counters.abandoned);
        if (each.serviceLevel) {
            QCOMPARE(double(calls.numerator) / calls.denominator, *each.serviceLevel);
            ++checked;
        }
    }
    QVERIFY(checked >= 2);
}

void TestQueuesPage::callsSayWhenTheLogIsTooShort()
{
    FloorScene scene(1, 1);
    join(scene, 1, 1);
    scene.send(live::CallAbandoned{queueRef(0), 1, 5s});
    scene.clock.advance(31min);
    // More calls than the log holds push that one out.
    for (std::size_t call = 0; call < live::CallLog::kMostCalls; ++call) {
        scene.send(live::CallAbandoned{queueRef(0), live::kNoCall, 5s});
    }
    scene.flush();
    const live::Floor &floor = scene.store.floor();
    const auto series = seriesOf(floor, {kFirst}, scene.clock.now());
    const ChartInterval &before = series.intervals[series.intervals.size() - 2];
    const ChartInterval &running = series.intervals.back();
    const auto calls = [&](const ChartInterval &each) {
        return callsOf(floor, {{kFirst}, each.start, each.end}, scene.clock.now());
    };
    QVERIFY(!calls(before).isComplete);
    QVERIFY(!calls(before).addsUp());
    QVERIFY(calls(running).isComplete);
    QVERIFY(calls(running).addsUp());
}

void TestQueuesPage::callModelFollowsTheRunningInterval()
{
    Theme theme(ThemeKind::Light);
    FloorScene scene(1, 2);
    CallTableModel model(scene.store);
    const QAbstractItemModelTester tester(&model, kStrict);
    const TimePoint start = scene.clock.now();
    const auto look = [&] {
        scene.flush();
        model.take(callsOf(scene.store.floor(), {{kFirst}, start, start + 30min}, scene.clock.now())
                       .calls);
    };
    const auto text = [&](int row, CallTableModel::Column column) {
        return model.index(row, int(column)).data().toString();
    };
    join(scene, 1, 1);
    scene.send(live::CallAnswered{queueRef(0), 1, live::AgentRef(0), 12s, 2s});
    look();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(0, CallTableModel::Column::Talk), u"talking"_s);
    QCOMPARE(text(0, CallTableModel::Column::Caller), u"138****5678"_s);
    QCOMPARE(text(0, CallTableModel::Column::Wait), u"00:12"_s);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    scene.clock.advance(75s);
    scene.send(
        live::CallCompleted{queueRef(0), 1, live::AgentRef(0), live::EndedBy::Caller, 12s, 75s});
    join(scene, 2, 1, "");
    scene.send(live::CallAbandoned{queueRef(0), 2, 40s});
    look();
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text(0, CallTableModel::Column::Talk), u"01:15"_s);
    QCOMPARE(text(0, CallTableModel::Column::EndedBy), u"Caller"_s);
    QCOMPARE(text(1, CallTableModel::Column::Outcome), u"Abandoned"_s);
    QCOMPARE(text(1, CallTableModel::Column::Agent), u"–"_s);
    model.take({});
    QCOMPARE(model.rowCount(), 0);
}

// --- the page ---

void TestQueuesPage::chartIsDrawnOnlyWhenSomethingChanged()
{
    Stage stage;
    QVERIFY(stage.isShown);
    const int before = stage.chart->drawings();
    for (int second = 0; second < 5; ++second) {
        stage.scene.clock.advance(1s);
        emit stage.scene.store.secondPassed();
    }
    QCOMPARE(stage.chart->drawings(), before);
    stage.page.showQueue(kFirst);
    const int shown = stage.chart->drawings();
    for (live::CallRef call = 5000; call < 5050; ++call) {
        join(stage.scene, call, 0);
        stage.scene.flush();
    }
    QCOMPARE(stage.chart->drawings(), shown); // many frames, and no second has passed
    emit stage.scene.store.secondPassed();
    QCOMPARE(stage.chart->drawings(), shown + 1);
}

void TestQueuesPage::chartIsWalkedByKeys()
{
    Stage stage;
    QVERIFY(stage.isShown);
    stage.chart->setFocus();
    QSignalSpy changed(stage.chart, &QueueChart::currentChanged);
    const TimePoint running = stage.chart->current()->start;
    QTest::keyClick(stage.chart, Qt::Key_Left);
    QVERIFY(stage.chart->current()->start < running);
    QCOMPARE(stage.chart->accessibleDescription(), stage.chart->currentText());
    QTest::keyClick(stage.chart, Qt::Key_Home);
    const TimePoint first = stage.chart->current()->start;
    QTest::keyClick(stage.chart, Qt::Key_Left);
    QCOMPARE(stage.chart->current()->start, first);
    QTest::keyClick(stage.chart, Qt::Key_End);
    QCOMPARE(stage.chart->current()->start, running);
    QCOMPARE(changed.count(), 4);
    // The running interval stays chosen when the next one begins.
    stage.scene.clock.advance(31min);
    emit stage.scene.store.secondPassed();
    QVERIFY(stage.chart->current()->start > running);
}

void TestQueuesPage::chartIsAccessible()
{
    Stage stage;
    QVERIFY(stage.isShown);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(stage.chart);
    QVERIFY(list != nullptr && list->childCount() > 2);
    const QAccessibleInterface *last = list->child(list->childCount() - 1);
    QCOMPARE(last->text(QAccessible::Name), stage.chart->currentText());
    QVERIFY(last->state().selected);
    const QPoint centre = last->rect().center();
    QCOMPARE(list->indexOfChild(list->childAt(centre.x(), centre.y())), list->childCount() - 1);
}

void TestQueuesPage::enterOpensTheCalls()
{
    Stage stage;
    QVERIFY(stage.isShown);
    stage.page.showQueue(kFirst);
    stage.chart->setFocus();
    QTest::keyClick(stage.chart, Qt::Key_Left);
    QTest::keyClick(stage.chart, Qt::Key_Return);
    const auto *dialog = stage.page.findChild<CallsDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    const auto *table = dialog->findChild<QTableView *>(u"callTable"_s);
    const live::QueueCounters &counted = stage.chart->current()->counters;
    QCOMPARE(table->model()->rowCount(),
             int(counted.answered + counted.abandoned + counted.overflowed() + counted.lost));
    const auto *proof = dialog->findChild<QLabel *>(u"callsProof"_s);
    QVERIFY(proof->text().contains(u"add up"_s) && proof->text().contains(u'✓'));
}

void TestQueuesPage::clickOpensTheCalls()
{
    Stage stage;
    QVERIFY(stage.isShown);
    QSignalSpy activated(stage.chart, &QueueChart::activated);
    const QRectF plot = stage.chart->chart()->plotArea();
    const QPoint left = stage.chart->mapFromScene(QPointF(plot.left() + 4, plot.center().y()));
    QTest::mouseClick(stage.chart->viewport(), Qt::LeftButton, {}, left);
    QCOMPARE(activated.count(), 1);
    const TimePoint first = stage.chart->current()->start;
    QTest::keyClick(stage.chart, Qt::Key_Home);
    QCOMPARE(stage.chart->current()->start, first);
    QTest::mouseClick(stage.chart->viewport(), Qt::LeftButton, {}, QPoint(1, 1));
    QCOMPARE(activated.count(), 1);
}

void TestQueuesPage::keepsExpansionAndCurrentOverAReset()
{
    Stage stage;
    QVERIFY(stage.isShown);
    auto *view = stage.page.view();
    auto *model = qobject_cast<QueueTreeModel *>(view->model());
    view->expand(model->indexOf(kFirst));
    stage.page.showQueue(kFirst);
    auto *find = stage.page.findChild<QLineEdit *>(u"queueFindField"_s);
    find->setText(u"nothing of that name"_s);
    QCOMPARE(model->rowCount(), 0);
    find->clear();
    QVERIFY(view->isExpanded(model->indexOf(kFirst)));
    QCOMPARE(stage.page.currentQueue(), kFirst);
    find->setText(u"nothing of that name"_s);
    stage.page.showQueue(live::QueueId(2));
    QCOMPARE(stage.page.currentQueue(), live::QueueId(2));
    QVERIFY(find->text().isEmpty());
}

void TestQueuesPage::survivesAFloorThatBeginsAnew()
{
    Stage stage;
    QVERIFY(stage.isShown);
    stage.page.showQueue(live::QueueId(3));
    stage.page.view()->expandAll();
    stage.chart->setFocus();
    QTest::keyClick(stage.chart, Qt::Key_Return);
    stage.scene.store.reset(live::FloorConfig::defaults());
    emit stage.scene.store.secondPassed();
    QCOMPARE(stage.chart->current(), nullptr);
    QVERIFY(!stage.page.currentQueue().isValid());
    QTest::keyClick(stage.chart, Qt::Key_Return);
    QTest::keyClick(stage.chart, Qt::Key_Left);
}

void TestQueuesPage::isReachedByKeyboardAlone()
{
    Stage stage;
    QVERIFY(stage.isShown);
    stage.page.view()->setFocus();
    stage.page.showQueue(kFirst);
    QTest::keyClick(stage.page.view(), Qt::Key_Right);
    QVERIFY(stage.page.view()->isExpanded(stage.page.view()->currentIndex()));
    QTest::keyClick(stage.page.view(), Qt::Key_Down);
    QVERIFY(stage.page.currentCaller() != nullptr);
    QCOMPARE(stage.page.currentQueue(), kFirst);
    stage.actions.find(u"queues.intervals"_s)->trigger();
    QVERIFY(stage.chart->hasFocus());
    stage.actions.find(u"queues.find"_s)->trigger();
    QVERIFY(stage.page.findChild<QLineEdit *>(u"queueFindField"_s)->hasFocus());
    stage.actions.find(u"queues.calls"_s)->trigger();
    QVERIFY(stage.page.findChild<CallsDialog *>()->isVisible());
}

void TestQueuesPage::everyControlHasAName()
{
    Stage stage;
    QVERIFY(stage.isShown);
    stage.actions.find(u"queues.calls"_s)->trigger();
    int seen = 0;
    for (const QWidget *widget : stage.page.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s)) {
            continue;
        }
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name = button != nullptr && widget->accessibleName().isEmpty()
                                 ? button->text()
                                 : widget->accessibleName();
        QVERIFY2(!name.isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                            widget->objectName()));
        ++seen;
    }
    QVERIFY(seen >= 5);
}

QTEST_MAIN(TestQueuesPage)
#include "tst_queuespage.moc"
