// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/floorscene.h"
#include "ui/floor/agenttablemodel.h"
#include "ui/floor/floorroles.h"
#include "ui/floor/queuetablemodel.h"
#include "ui/floor/scopetreemodel.h"
#include "ui/floor/waitingtablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::ui;
using fw::tests::FloorScene;

namespace {

constexpr auto kStrict = QAbstractItemModelTester::FailureReportingMode::QtTest;

live::QueueRef queueRef(int queue)
{
    return live::QueueRef(std::size_t(queue));
}

} // namespace

class TestFloorModels : public QObject
{
    Q_OBJECT

private slots:
    void modelsFollowAnHour();
    void coalescesABurst();
    void putsTheWorstQueueFirst();
    void keepsPersistentIndexesOverSorting();
    void masksWaitingCallers();
    void showsHowTheRosterSeesThem();
    void filtersByScope();
};

void TestFloorModels::modelsFollowAnHour()
{
    FloorScene scene(4, 30);
    QueueTableModel queues(scene.store);
    AgentTableModel agents(scene.store);
    WaitingTableModel waiting(scene.store);
    ScopeTreeModel scopes(scene.store);
    const QAbstractItemModelTester queueTester(&queues, kStrict);
    const QAbstractItemModelTester agentTester(&agents, kStrict);
    const QAbstractItemModelTester waitingTester(&waiting, kStrict);
    const QAbstractItemModelTester scopeTester(&scopes, kStrict);
    scene.playAnHour();
    queues.resort();
    agents.resort();
    scopes.recount();
    QCOMPARE(queues.rowCount(), 4);
    QCOMPARE(agents.rowCount(), 30);
    QCOMPARE(waiting.rowCount(), 9);
    QCOMPARE(scopes.rowCount(), 1);
}

void TestFloorModels::coalescesABurst()
{
    FloorScene scene(3, 6);
    QueueTableModel model(scene.store);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    for (live::CallRef call = 1; call <= 500; ++call) {
        scene.send(live::CallQueued{queueRef(1), call, int(call), 0, {}, {}});
    }
    QCOMPARE(changed.count(), 0);
    scene.flush();
    QCOMPARE(changed.count(), 1);
}

void TestFloorModels::putsTheWorstQueueFirst()
{
    FloorScene scene(3, 3);
    QueueTableModel model(scene.store);
    scene.send(live::CallQueued{queueRef(2), 1, 1, 0, {}, {}});
    scene.clock.advance(50s);
    scene.send(live::CallQueued{queueRef(1), 2, 1, 0, {}, {}});
    scene.flush();
    model.resort();
    const auto nameAt = [&](int row) { return scene.store.floor().queue(model.queueAt(row)).name; };
    QCOMPARE(nameAt(0), std::string("q2"));
    QCOMPARE(nameAt(1), std::string("q1"));
    QCOMPARE(nameAt(2), std::string("q0"));
}

void TestFloorModels::keepsPersistentIndexesOverSorting()
{
    FloorScene scene(3, 3);
    QueueTableModel model(scene.store);
    const QPersistentModelIndex last = model.index(2, 0);
    const QString name = last.data().toString();
    scene.send(live::CallQueued{queueRef(2), 1, 1, 0, {}, {}});
    scene.flush();
    scene.clock.advance(90s);
    model.resort();
    QCOMPARE(last.row(), 0);
    QCOMPARE(last.data().toString(), name);
}

void TestFloorModels::masksWaitingCallers()
{
    FloorScene scene(1, 1);
    WaitingTableModel model(scene.store);
    scene.send(live::CallQueued{queueRef(0), 1, 1, 0, "13812345678", {}});
    scene.flush();
    scene.clock.advance(83s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"138****5678"_s);
    QCOMPARE(model.index(0, int(WaitingTableModel::Column::Wait)).data().toString(), u"01:23"_s);
    scene.send(live::CallAbandoned{queueRef(0), 1, 83s});
    scene.send(live::CallEnded{1});
    scene.flush();
    QCOMPARE(model.rowCount(), 0);
}

void TestFloorModels::showsHowTheRosterSeesThem()
{
    FloorScene scene(2, 20);
    AgentTableModel agents(scene.store);
    const QAbstractItemModelTester tester(&agents);
    const int column = int(AgentTableModel::Column::Adherence);
    const auto cell = [&](quint32 agent) {
        return agents.index(agents.rowOf(live::AgentId(agent)), column);
    };
    const QString without = cell(3).data().toString();
    QSignalSpy changed(&agents, &QAbstractItemModel::dataChanged);
    agents.setDuties([](live::AgentId agent) {
        return agent == live::AgentId(3)
                   ? std::optional(AgentDuty{u"− Late"_s, u"Late by far"_s, Tone::Warning, 2.0})
                   : std::nullopt;
    });
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell(3).data().toString(), u"− Late"_s);
    QCOMPARE(cell(3).data(Qt::AccessibleTextRole).toString(), u"Late by far"_s);
    QCOMPARE(cell(3).data(int(FloorRole::Tone)).toInt(), int(Tone::Warning));
    QCOMPARE(cell(4).data().toString(), without);
    agents.sort(column, Qt::DescendingOrder);
    QCOMPARE(agents.agentAt(0), live::AgentId(3));
}

void TestFloorModels::filtersByScope()
{
    FloorScene scene(2, 20);
    AgentTableModel agents(scene.store);
    const std::optional<int> team = scene.store.floor().config().scopes.find(u"t0"_s);
    QVERIFY(team.has_value());
    agents.setFilter({*team}, {});
    QCOMPARE(agents.rowCount(), 4);
    agents.setFilter({*team}, u"103"_s);
    QCOMPARE(agents.rowCount(), 1);
}

QTEST_MAIN(TestFloorModels)
#include "tst_floormodels.moc"
