// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/floorstate.h"
#include "tests/ui/floorscene.h"
#include "ui/floor/floorroles.h"
#include "ui/links/anomalymodel.h"
#include "ui/links/anomalytext.h"
#include "ui/links/linklogmodel.h"
#include "ui/links/linkspage.h"
#include "ui/links/linktablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actioncatalogue.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::ui;
using fw::tests::FloorScene;
using Column = fw::ui::LinkTableModel::Column;

namespace {

constexpr auto kStrict = QAbstractItemModelTester::FailureReportingMode::QtTest;

live::FeedHealth healthOf(std::size_t source, const QString &name, live::FeedState state,
                          TimePoint heard)
{
    live::FeedHealth health;
    health.source = live::SwitchId(source);
    health.name = name;
    health.state = state;
    health.lastHeard = heard;
    health.latency = 12ms;
    return health;
}

QString textAt(const QAbstractItemModel &model, int row, Column column)
{
    return model.index(row, int(column)).data().toString();
}

Tone toneAt(const QAbstractItemModel &model, int row, Column column)
{
    return Tone(model.index(row, int(column)).data(int(FloorRole::Tone)).toInt());
}

} // namespace

class TestLinks : public QObject
{
    Q_OBJECT

private slots:
    void eachSwitchHasItsRow();
    void marksWhatIsNotWell();
    void ageRunsOn();
    void ratesAndLatenciesAreRemembered();
    void logTellsEveryChangeOnce();
    void logIsBounded();
    void anomaliesAreCountedInWords();
    void rightsNameEachMissingClassOnce();
    void hostileNamesAreVisible();
    void keysAndButtonsAsk();
};

void TestLinks::eachSwitchHasItsRow()
{
    FloorScene scene(2, 4);
    LinkHistory history(scene.store);
    LinkTableModel model(scene.store, history, nullptr);
    const QAbstractItemModelTester tester(&model, kStrict);
    QCOMPARE(model.rowCount(), 0);
    live::FeedHealth south = healthOf(0, u"South"_s, live::FeedState::Live, scene.clock.now());
    south.switchVersion = u"Asterisk 22.1"_s;
    south.reconnects = 3;
    south.clockOffset = 40ms;
    scene.store.takeHealth(south);
    scene.store.takeHealth(healthOf(1, u"North"_s, live::FeedState::Connecting, kNoTime));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(textAt(model, 0, Column::Name), u"South"_s);
    QCOMPARE(textAt(model, 0, Column::Version), u"Asterisk 22.1"_s);
    QCOMPARE(textAt(model, 0, Column::Latency), u"12 ms"_s);
    QCOMPARE(textAt(model, 0, Column::Reconnects), u"3"_s);
    QCOMPARE(textAt(model, 0, Column::ClockOffset), u"+40 ms"_s);
    QCOMPARE(textAt(model, 0, Column::Corrections), u"0"_s);
    QCOMPARE(textAt(model, 1, Column::Corrections), u"–"_s); // never heard
    QCOMPARE(model.sourceAt(1), live::SwitchId(1));
    scene.store.reset(live::FloorConfig::defaults());
    QCOMPARE(model.rowCount(), 0);
}

void TestLinks::marksWhatIsNotWell()
{
    FloorScene scene(2, 4);
    LinkHistory history(scene.store);
    const LinkTableModel model(scene.store, history, nullptr);
    live::FeedHealth health = healthOf(0, u"South"_s, live::FeedState::Live, scene.clock.now());
    scene.store.takeHealth(health);
    QCOMPARE(toneAt(model, 0, Column::State), Tone::Good);
    QCOMPARE(toneAt(model, 0, Column::Latency), Tone::Neutral);
    health.latency = 400ms;
    health.clockOffset = -7s;
    scene.store.takeHealth(health);
    QCOMPARE(toneAt(model, 0, Column::Latency), Tone::Warning);
    QCOMPARE(toneAt(model, 0, Column::ClockOffset), Tone::Critical);
    scene.clock.advance(10s); // connected, and says nothing
    QCOMPARE(toneAt(model, 0, Column::State), Tone::Warning);
    health.state = live::FeedState::Waiting;
    health.problem = live::FeedProblem::ConnectionLost;
    scene.store.takeHealth(health);
    QCOMPARE(toneAt(model, 0, Column::State), Tone::Critical);
    QVERIFY(model.index(0, int(Column::State))
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"connection"_s));
}

void TestLinks::ageRunsOn()
{
    FloorScene scene(2, 4);
    LinkHistory history(scene.store);
    LinkTableModel model(scene.store, history, nullptr);
    scene.goLive();
    QCOMPARE(textAt(model, 0, Column::LastEvent), u"00:00"_s);
    scene.clock.advance(75s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.tick();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(textAt(model, 0, Column::LastEvent), u"01:15"_s);
}

void TestLinks::ratesAndLatenciesAreRemembered()
{
    FloorScene scene(2, 4);
    LinkHistory history(scene.store);
    scene.goLive();
    emit scene.store.secondPassed();
    for (int number = 0; number < 7; ++number) {
        scene.send(live::CallQueued{live::QueueRef(0), live::CallRef(100 + number), 1, 0, {}, {}});
    }
    scene.flush();
    scene.clock.advance(1s);
    emit scene.store.secondPassed();
    QCOMPARE(history.eventsPerSecond(live::SwitchId(0)), 7);
    QCOMPARE(history.latencies(live::SwitchId(0)).size(), 1); // every five seconds
    for (int second = 0; second < 1200; ++second) {
        scene.clock.advance(1s);
        emit scene.store.secondPassed();
    }
    QCOMPARE(history.eventsPerSecond(live::SwitchId(0)), 0);
    QCOMPARE(history.latencies(live::SwitchId(0)).size(), qsizetype(LinkHistory::kSamples));
    QVERIFY(history.latencies(live::SwitchId(7)).isEmpty());
}

void TestLinks::logTellsEveryChangeOnce()
{
    FloorScene scene(2, 4);
    LinkHistory history(scene.store);
    LinkLogModel log(scene.store, history);
    const QAbstractItemModelTester tester(&log, kStrict);
    live::FeedHealth health = healthOf(0, u"South"_s, live::FeedState::Live, scene.clock.now());
    scene.store.takeHealth(health);
    scene.store.takeHealth(health);
    health.latency = 80ms; // no change of state
    scene.store.takeHealth(health);
    QCOMPARE(log.rowCount(), 1);
    scene.clock.advance(61s);
    health.state = live::FeedState::Waiting;
    health.problem = live::FeedProblem::Silent;
    scene.store.takeHealth(health);
    QCOMPARE(log.rowCount(), 2);
    QCOMPARE(log.index(0, 0).data().toString(), u"09:31:01"_s);
    QCOMPARE(log.index(0, int(LinkLogModel::Column::What)).data().toString(),
             u"The switch is connected but no longer answers."_s);
    scene.store.reset(live::FloorConfig::defaults());
    QCOMPARE(log.rowCount(), 0);
}

void TestLinks::logIsBounded()
{
    FloorScene scene(2, 4);
    LinkHistory history(scene.store);
    LinkLogModel log(scene.store, history);
    const QAbstractItemModelTester tester(&log, kStrict);
    for (int turn = 0; turn < 300; ++turn) {
        scene.store.takeHealth(healthOf(
            0, u"South"_s, turn % 2 == 0 ? live::FeedState::Live : live::FeedState::Connecting,
            scene.clock.now()));
    }
    QCOMPARE(log.rowCount(), int(LinkHistory::kLogLength));
}

void TestLinks::anomaliesAreCountedInWords()
{
    FloorScene scene(2, 4);
    AnomalyModel model(scene.store);
    const QAbstractItemModelTester tester(&model, kStrict);
    QCOMPARE(model.rowCount(), 2); // zero is an answer too
    scene.send(live::Anomaly{"undecodable_text"});
    scene.send(live::Anomaly{"undecodable_text"});
    scene.send(live::Anomaly{"brand_new\u202ekind"});
    scene.flush();
    model.tick();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data().toString(), u"Text that could not be decoded"_s);
    QCOMPARE(model.index(0, 1).data().toString(), u"2"_s);
    QCOMPARE(model.index(1, 0).data().toString(), u"brand_new\ufffdkind"_s);
    // Every kind that the floor can count has words.
    for (int kind = 0; kind < int(live::AnomalyKind::Count); ++kind) {
        const std::string name(live::anomalyName(live::AnomalyKind(kind)));
        QVERIFY2(AnomalyText::of(name) != QString::fromStdString(name), name.c_str());
    }
    for (int kind = 0; kind < int(live::CorrectionKind::Count); ++kind) {
        const std::string name(live::correctionName(live::CorrectionKind(kind)));
        QVERIFY2(AnomalyText::of(name) != QString::fromStdString(name), name.c_str());
    }
}

void TestLinks::rightsNameEachMissingClassOnce()
{
    commands::AccountRights rights;
    QVERIFY(missingClasses(rights).isEmpty());
    rights.missing[std::size_t(commands::CommandKind::PauseAgent)] = "agent";
    rights.missing[std::size_t(commands::CommandKind::AddMember)] = "agent";
    rights.missing[std::size_t(commands::CommandKind::Supervise)] = "originate";
    QCOMPARE(missingClasses(rights), QStringList({u"agent"_s, u"originate"_s}));
}

void TestLinks::hostileNamesAreVisible()
{
    FloorScene scene(2, 4);
    LinkHistory history(scene.store);
    const LinkTableModel model(scene.store, history, nullptr);
    scene.store.takeHealth(
        healthOf(0, u"<b>\u202eevil</b>\x07"_s, live::FeedState::Live, scene.clock.now()));
    QCOMPARE(textAt(model, 0, Column::Name), u"<b>\ufffdevil</b>\u2407"_s);
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().startsWith(u"&lt;b&gt;"_s));
}

void TestLinks::keysAndButtonsAsk()
{
    FloorScene scene(2, 4);
    Theme theme(ThemeKind::Light);
    ActionCatalogue actions;
    LinksPage page(scene.store, theme, actions, nullptr);
    auto *retry = page.findChild<QPushButton *>(u"retryLink"_s);
    QVERIFY(!retry->isEnabled()); // there is nothing to connect to
    scene.store.takeHealth(healthOf(0, u"South"_s, live::FeedState::Live, scene.clock.now()));
    scene.store.takeHealth(healthOf(1, u"North"_s, live::FeedState::Waiting, kNoTime));
    QVERIFY(retry->isEnabled());
    QSignalSpy retried(&page, &LinksPage::retryRequested);
    QSignalSpy resynced(&page, &LinksPage::resyncRequested);
    page.resize(1200, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(retried.count(), 1);
    QCOMPARE(retried.first().first().value<live::SwitchId>(), live::SwitchId(1));
    QTest::mouseClick(page.findChild<QPushButton *>(u"resyncLinks"_s), Qt::LeftButton);
    QCOMPARE(resynced.count(), 1);
    for (const QAbstractItemView *view : page.findChildren<QAbstractItemView *>()) {
        QVERIFY(view->objectName().isEmpty() || !view->accessibleName().isEmpty() ||
                view->parentWidget() == nullptr);
    }
}

QTEST_MAIN(TestLinks)
#include "tst_links.moc"
