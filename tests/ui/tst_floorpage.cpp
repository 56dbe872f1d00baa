// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/floorscene.h"
#include "ui/floor/floorpage.h"
#include "ui/floor/seatmap.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/kpitile.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::ui;
using fw::tests::FloorScene;

class TestFloorPage : public QObject
{
    Q_OBJECT

private slots:
    void fitsASmallScreen();
    void seatsTakeMouseAndKeys();
    void seatsAreAccessible();
    void nothingSeenIsADash();
    void findHasItsKeys();
};

void TestFloorPage::fitsASmallScreen()
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        Theme theme(kind);
        FloorScene scene(6, 100);
        scene.playAnHour();
        scene.goLive();
        ActionCatalogue actions;
        FloorPage page(scene.store, theme, actions);
        page.resize(1302, 720);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(page.size(), QSize(1302, 720));
        emit scene.store.secondPassed();
        const QString folder = qEnvironmentVariable("FW_SHOTS");
        if (!folder.isEmpty()) {
            page.grab().save(folder +
                             (kind == ThemeKind::Light ? u"/light.png"_s : u"/dark.png"_s));
        }
    }
}

void TestFloorPage::seatsTakeMouseAndKeys()
{
    Theme theme(ThemeKind::Light);
    FloorScene scene(2, 40);
    SeatMap map(scene.store, theme);
    map.resize(700, 500);
    map.show();
    QVERIFY(QTest::qWaitForWindowExposed(&map));
    QSignalSpy changed(&map, &SeatMap::currentChanged);
    QTest::mouseClick(map.viewport(), Qt::LeftButton, {}, map.cellArea(2).center());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(map.current(), map.seats().at(2).agent);
    QTest::keyClick(&map, Qt::Key_Right);
    QCOMPARE(map.current(), map.seats().at(3).agent);
    QTest::keyClick(&map, Qt::Key_End);
    QCOMPARE(map.current(), map.seats().back().agent);
    QVERIFY(map.viewport()->rect().contains(map.cellArea(39)));
    const live::AgentId kept = map.current();
    scene.send(live::AgentDeviceChanged{live::AgentRef(1), live::DeviceState::InUse});
    scene.flush();
    QCOMPARE(map.current(), kept);
}

void TestFloorPage::seatsAreAccessible()
{
    Theme theme(ThemeKind::Light);
    FloorScene scene(2, 10);
    SeatMap map(scene.store, theme);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&map);
    QVERIFY(list != nullptr);
    QCOMPARE(list->childCount(), 10);
    QAccessibleInterface *seat = list->child(0);
    QVERIFY(seat != nullptr);
    QVERIFY(seat->text(QAccessible::Name).startsWith(u"100, Agent 100, Available"_s));
    QCOMPARE(seat->role(), QAccessible::ListItem);
    QCOMPARE(list->indexOfChild(seat), 0);
}

void TestFloorPage::nothingSeenIsADash()
{
    Theme theme(ThemeKind::Light);
    FloorScene scene(1, 1);
    ActionCatalogue actions;
    FloorPage page(scene.store, theme, actions);
    const auto *tile = page.findChild<KpiTile *>(u"tileServiceLevel"_s);
    QVERIFY(tile != nullptr);
    QCOMPARE(tile->content().value, u"\u2013"_s);
}

void TestFloorPage::findHasItsKeys()
{
    Theme theme(ThemeKind::Light);
    FloorScene scene(1, 5);
    ActionCatalogue actions;
    FloorPage page(scene.store, theme, actions);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *find = page.findChild<QLineEdit *>(u"findField"_s);
    auto *agents = page.findChild<QWidget *>(u"agentSegment1"_s);
    QCOMPARE(find->placeholderText(), u"Find ( / )"_s);
    for (const auto &[key, modifiers] :
         {std::pair(Qt::Key_Slash, Qt::NoModifier), std::pair(Qt::Key_F, Qt::ControlModifier)}) {
        agents->setFocus();
        QVERIFY(!find->hasFocus());
        QTest::keyClick(&page, key, modifiers);
        QVERIFY(find->hasFocus());
    }
    actions.setOwnKeys({{u"floor.find"_s, {QKeySequence(Qt::Key_F7)}}});
    QCOMPARE(find->placeholderText(), u"Find ( F7 )"_s);
    agents->setFocus();
    QTest::keyClick(&page, Qt::Key_F7);
    QVERIFY(find->hasFocus());
}

QTEST_MAIN(TestFloorPage)
#include "tst_floorpage.moc"
