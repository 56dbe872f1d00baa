// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/floorscene.h"
#include "ui/wallboard/wallboardwindow.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScreen>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::ui;
using fw::tests::FloorScene;

namespace {

constexpr QRect kDesk(0, 0, 1366, 768);
constexpr QRect kWall(1366, 0, 1920, 1080);

QJsonObject screenOf(const QString &name, const QRect &area)
{
    return {{u"name"_s, name},
            {u"x"_s, area.x()},
            {u"y"_s, area.y()},
            {u"width"_s, area.width()},
            {u"height"_s, area.height()},
            {u"logicalDpi"_s, 96},
            {u"logicalBaseDpi"_s, 96},
            {u"dpr"_s, 1}};
}

} // namespace

/// A desk with two monitors.
class TestSecondMonitor final : public QObject
{
    Q_OBJECT

private slots:

    void theWallTakesTheMonitorWithoutTheConsole()
    {
        const QList<QScreen *> screens = QGuiApplication::screens();
        QCOMPARE(screens.size(), 2);
        QWidget console;
        console.setGeometry(kDesk);
        console.show();
        QVERIFY(QTest::qWaitForWindowActive(&console));
        QCOMPARE(console.screen()->name(), u"desk"_s);
        QScreen *chosen = wallScreen({}, console.screen());
        QVERIFY(chosen != nullptr);
        QCOMPARE(chosen->name(), u"wall"_s);
        FloorScene scene(2, 6);
        WallboardWindow wall(scene.store);
        wall.openOn(*chosen, false);
        QVERIFY(wall.testAttribute(Qt::WA_ShowWithoutActivating)); // the keyboard stays at the desk
        QVERIFY(QTest::qWaitForWindowExposed(&wall));
        QCOMPARE(wall.screen()->name(), u"wall"_s);
        QCOMPARE(wall.geometry(), kWall);
        // The same from there: whoever works on the large one has the wall on the small one.
        QCOMPARE(wallScreen({}, chosen)->name(), u"desk"_s);
        // A monitor that was chosen is kept, whatever the console does.
        QCOMPARE(wallScreen(identityOf(*chosen), chosen)->name(), u"wall"_s);
    }
};

int main(int argc, char *argv[])
{
    QTemporaryFile screens;
    if (!screens.open()) {
        return 1;
    }
    const QJsonArray list{screenOf(u"desk"_s, kDesk), screenOf(u"wall"_s, kWall)};
    screens.write(QJsonDocument(QJsonObject{{u"screens"_s, list}}).toJson());
    screens.flush();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toLocal8Bit());
    QApplication application(argc, argv);
    TestSecondMonitor test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secondmonitor.moc"
