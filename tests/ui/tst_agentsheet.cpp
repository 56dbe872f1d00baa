// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/sitedictionary.h"
#include "tests/ui/floorscene.h"
#include "ui/agents/agentfigures.h"
#include "ui/agents/agentsheets.h"
#include "ui/agents/sheetrows.h"
#include "ui/agents/shiftstrip.h"
#include "ui/floor/agenttablemodel.h"
#include "ui/floor/floorpage.h"
#include "ui/floor/floorroles.h"
#include "ui/floor/seatmap.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actioncatalogue.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::ui;
using fw::live::AgentState;
using fw::tests::FloorScene;

namespace {

constexpr auto kStrict = QAbstractItemModelTester::FailureReportingMode::QtTest;

live::QueueRef queueRef(int queue)
{
    return live::QueueRef(std::size_t(queue));
}

/// Everything that labels say.
QString wordsOf(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        words << label->text();
    }
    return words.join(u' ');
}

void answerOne(FloorScene &scene, live::CallRef call, int agent, std::chrono::seconds talk)
{
    scene.send(live::CallQueued{queueRef(0), call, 1, 0, "13812345678", {}});
    scene.send(live::CallAnswered{queueRef(0), call, live::AgentRef(std::size_t(agent)), 4s, 2s});
    scene.clock.advance(talk);
    scene.send(live::CallCompleted{queueRef(0), call, live::AgentRef(std::size_t(agent)),
                                   live::EndedBy::Caller, 4s, talk});
    scene.send(live::CallEnded{call});
    scene.clock.advance(60s);
    scene.flush();
}

} // namespace

class TestAgentSheet : public QObject
{
    Q_OBJECT

private slots:
    void medianIsTheMiddle();
    void comparesWithTheTeam();
    void tableTellsOnlyWhatDiffers();
    void showsTheCallMasked();
    void showsWhoListens();
    void listsTheLastCalls();
    void aLastCallIsActivated();
    void tellsHowMuchOfAQuotaIsUsed();
    void hostileNamesStayText();
    void stripWalksByKeyboard();
    void closesAndOpensAWindow();
    void oneWindowForAnAgent();
    void floorPageOpensIt();
    void survivesAFloorThatBeginsAnew();
};

void TestAgentSheet::medianIsTheMiddle()
{
    QCOMPARE(medianOf({}), std::optional<double>());
    QCOMPARE(medianOf({3.0}), std::optional(3.0));
    QCOMPARE(medianOf({9.0, 1.0, 3.0}), std::optional(3.0));
    QCOMPARE(medianOf({9.0, 1.0, 3.0, 4.0}), std::optional(3.5));
}

void TestAgentSheet::comparesWithTheTeam()
{
    FloorScene scene(1, 20); // teams of four: 0 to 3 are together
    answerOne(scene, 1, 0, 100s);
    answerOne(scene, 2, 0, 100s);
    answerOne(scene, 3, 1, 50s);
    const auto figures = AgentFigures::of(scene.store.floor(), live::AgentId(0), scene.clock.now());
    const auto of = [&](FigureKind kind) { return figures.at(std::size_t(kind)); };
    QCOMPARE(of(FigureKind::Calls).own, std::optional(2.0));
    QCOMPARE(of(FigureKind::Calls).median, std::optional(0.5));
    QCOMPARE(of(FigureKind::Calls).standing, Standing::Better);
    QCOMPARE(of(FigureKind::Aht).standing, Standing::Worse); // longer than 1's
    QCOMPARE(of(FigureKind::Missed).standing, Standing::Even);
    const auto idle = AgentFigures::of(scene.store.floor(), live::AgentId(3), scene.clock.now());
    QCOMPARE(idle.at(std::size_t(FigureKind::Aht)).own, std::optional<double>());
    QCOMPARE(idle.at(std::size_t(FigureKind::Aht)).standing, Standing::Unknown);
}

void TestAgentSheet::tableTellsOnlyWhatDiffers()
{
    SheetTableModel model(2, 1);
    const QAbstractItemModelTester tester(&model, kStrict);
    const auto row = [](const QString &a, const QString &b) {
        return SheetRow{{a, Tone::Neutral, {}, false}, {b, Tone::Neutral, {}, false}};
    };
    model.setRows({row(u"a"_s, u"1"_s), row(u"b"_s, u"2"_s), row(u"c"_s, u"3"_s)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows({row(u"a"_s, u"1"_s), row(u"b"_s, u"9"_s), row(u"c"_s, u"3"_s)});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    model.setRows({row(u"a"_s, u"1"_s)});
    QCOMPARE(model.rowCount(), 1);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
    model.setRows({row(u"x"_s, u"1"_s), row(u"y"_s, u"2"_s)});
    QCOMPARE(model.index(1, 0).data().toString(), u"y"_s);
}

void TestAgentSheet::showsTheCallMasked()
{
    const Theme theme(ThemeKind::Light);
    FloorScene scene(1, 5);
    scene.goLive();
    AgentSheet sheet(scene.store, theme, AgentSheet::Place::Beside);
    sheet.showAgent(live::AgentId(2));
    sheet.show();
    scene.send(live::CallQueued{queueRef(0), 1, 1, 0, "13812345678", {}});
    scene.send(live::CallAnswered{queueRef(0), 1, live::AgentRef(2), 4s, 2s});
    scene.flush();
    scene.clock.advance(70s);
    emit scene.store.secondPassed();
    const QString words = wordsOf(sheet);
    QVERIFY2(words.contains(u"102"_s), qPrintable(words));
    QVERIFY2(words.contains(u"Talking"_s), qPrintable(words));
    QVERIFY2(words.contains(u"01:10"_s), qPrintable(words));
    QVERIFY2(words.contains(u"138****5678"_s), qPrintable(words));
    QVERIFY2(!words.contains(u"13812345678"_s), qPrintable(words));
}

void TestAgentSheet::showsWhoListens()
{
    const Theme theme(ThemeKind::Light);
    FloorScene scene(1, 5);
    AgentSheet sheet(scene.store, theme, AgentSheet::Place::Beside);
    sheet.showAgent(live::AgentId(2));
    sheet.show();
    QVERIFY(!wordsOf(sheet).contains(u"PJSIP/6009"_s));
    scene.send(live::CallQueued{queueRef(0), 1, 1, 0, "13812345678", {}});
    scene.send(live::CallAnswered{queueRef(0), 1, live::AgentRef(2), 4s, 2s});
    scene.send(live::SupervisionStarted{live::AgentRef(2), "PJSIP/6009"});
    scene.flush();
    QVERIFY(wordsOf(sheet).contains(u"Listening: PJSIP/6009"_s));
}

void TestAgentSheet::listsTheLastCalls()
{
    FloorScene scene(1, 5);
    answerOne(scene, 1, 2, 100s);
    answerOne(scene, 2, 2, 40s);
    const live::Floor &floor = scene.store.floor();
    const auto rows = SheetRows::calls(floor, floor.agent(live::AgentId(2)), 20);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).at(5).text, u"00:40"_s); // newest first
    QCOMPARE(rows.at(0).at(3).text, u"by caller"_s);
    QCOMPARE(rows.at(0).at(2).text, u"138****5678"_s);
    QCOMPARE(rows.at(1).at(5).text, u"01:40"_s);
    const auto states = SheetRows::states(floor, floor.agent(live::AgentId(2)), scene.clock.now());
    QVERIFY(std::ranges::any_of(states, [](const SheetRow &row) {
        return row.at(0).state == AgentState::Talking && row.at(1).text == u"02:20"_s;
    }));
}

void TestAgentSheet::aLastCallIsActivated()
{
    FloorScene scene(1, 5);
    answerOne(scene, 1, 2, 100s);
    answerOne(scene, 2, 2, 40s);
    const Theme theme(ThemeKind::Light);
    AgentSheet sheet(scene.store, theme, AgentSheet::Place::Beside);
    sheet.showAgent(live::AgentId(2));
    sheet.show();
    auto *calls = sheet.findChild<QTableView *>(u"sheetCalls"_s);
    TimePoint answeredAt = kNoTime;
    int count = 0;
    connect(&sheet, &AgentSheet::callActivated, &sheet, [&](const live::CallRecord &call) {
        answeredAt = call.leftAt;
        ++count;
    });
    calls->setFocus();
    calls->selectRow(1);
    QTest::keyClick(calls, Qt::Key_Return);
    QCOMPARE(count, 0); // leads nowhere until it is told to
    sheet.setCallsOpen(true);
    QTest::keyClick(calls, Qt::Key_Return);
    QCOMPARE(count, 1);
    const auto known = scene.store.floor().calls().lastOf(live::AgentId(2), 20);
    QCOMPARE(answeredAt, known.at(1).leftAt);
}

void TestAgentSheet::tellsHowMuchOfAQuotaIsUsed()
{
    FloorScene scene(1, 5);
    live::SiteDictionary own = live::SiteDictionary::of(scene.store.floor().config());
    own.reasons = {{"meal", {u"Meal"_s, {}}, false, true, 45min, 60min},
                   {"meeting", {u"Meeting"_s, {}}, true, true, 30min, {}}};
    scene.store.setDictionary(own);
    const auto pause = [&scene](const std::string &reason, std::chrono::seconds span) {
        scene.send(live::AgentPaused{queueRef(0), live::AgentRef(2), reason});
        scene.clock.advance(span);
        scene.send(live::AgentResumed{queueRef(0), live::AgentRef(2)});
        scene.flush();
    };
    const live::Floor &floor = scene.store.floor();
    const auto rowOf = [&](const QString &reason) {
        const auto rows =
            SheetRows::states(floor, floor.agent(live::AgentId(2)), scene.clock.now());
        const auto found = std::ranges::find_if(
            rows, [&](const SheetRow &row) { return row.at(0).text.trimmed() == reason; });
        return found == rows.end() ? SheetRow(4) : *found;
    };
    pause("meeting", 10min);
    pause("meal", 40min);
    QCOMPARE(rowOf(u"Meal"_s).at(1).text, u"40:00"_s);
    QCOMPARE(rowOf(u"Meal"_s).at(2).text, u"of 1:00:00"_s);
    QCOMPARE(rowOf(u"Meal"_s).at(1).tone, Tone::Neutral);
    QVERIFY(rowOf(u"Meeting"_s).at(2).text.isEmpty());
    AgentTableModel table(scene.store);
    const auto cell = [&](int role) {
        return table.index(table.rowOf(live::AgentId(2)), int(AgentTableModel::Column::Quota))
            .data(role);
    };
    QCOMPARE(cell(Qt::DisplayRole).toString(), u"66.7%"_s);
    QCOMPARE(cell(Qt::AccessibleTextRole).toString(), u"Meal: 40:00 of 1:00:00 used"_s);
    QCOMPARE(cell(int(FloorRole::Tone)).toInt(), int(Tone::Neutral));
    pause("meal", 25min);
    QCOMPARE(rowOf(u"Meal"_s).at(1).tone, Tone::Warning);
    QCOMPARE(cell(int(FloorRole::Tone)).toInt(), int(Tone::Warning));
    table.sort(int(AgentTableModel::Column::Quota), Qt::DescendingOrder);
    QCOMPARE(table.agentAt(0), live::AgentId(2));
}

void TestAgentSheet::hostileNamesStayText()
{
    const Theme theme(ThemeKind::Light);
    FloorScene scene(1, 1);
    scene.send(live::QueueSeen{queueRef(7), "<img src=x>\u202e", 30s});
    scene.send(live::AgentSeen{live::AgentRef(9), "SIP/9", "<b>big</b>\n\u202e"});
    scene.send(live::MembershipChanged{queueRef(7), live::AgentRef(9), true});
    scene.flush();
    AgentSheet sheet(scene.store, theme, AgentSheet::Place::Beside);
    sheet.showAgent(live::AgentId(1));
    sheet.show();
    QVERIFY(wordsOf(sheet).contains(u"<b>big</b>\u240a\ufffd"_s));
    for (const QLabel *label : sheet.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    const auto *queues = sheet.findChild<QTableView *>(u"sheetQueues"_s);
    QCOMPARE(queues->model()->index(0, 0).data().toString(), u"<img src=x>\ufffd"_s);
}

void TestAgentSheet::stripWalksByKeyboard()
{
    const Theme theme(ThemeKind::Light);
    FloorScene scene(1, 5);
    scene.clock.advance(10min);
    scene.send(live::AgentPaused{queueRef(0), live::AgentRef(2), "meal"});
    scene.flush();
    scene.clock.advance(5min);
    ShiftStrip strip(scene.store, theme);
    strip.setAgent(live::AgentId(2));
    strip.resize(420, strip.height());
    const int last = strip.cellCount() - 1;
    QVERIFY(last >= 1);
    QCOMPARE(strip.currentCell(), -1);
    QTest::keyClick(&strip, Qt::Key_Left);
    QCOMPARE(strip.currentCell(), last);
    QVERIFY(strip.cellText(last).startsWith(u"On break, Meal, since 09:40:00, 05:00"_s));
    QTest::keyClick(&strip, Qt::Key_Left);
    QCOMPARE(strip.currentCell(), last - 1);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&strip);
    QCOMPARE(list->childCount(), last + 1);
    QVERIFY(!list->child(0)->text(QAccessible::Name).isEmpty());
}

void TestAgentSheet::closesAndOpensAWindow()
{
    const Theme theme(ThemeKind::Light);
    FloorScene scene(1, 5);
    QWidget desk;
    AgentSheets sheets(scene.store, theme, desk);
    QWidget page;
    AgentSheet *sheet = sheets.makeBeside(&page);
    page.show();
    sheet->showAgent(live::AgentId(1));
    sheet->show();
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
    sheet->show();
    QTest::keyClick(sheet->findChild<QToolButton *>(u"sheetWindow"_s), Qt::Key_Space);
    QVERIFY(!sheet->isVisible());
    auto *window = desk.findChild<AgentSheet *>();
    QVERIFY(window != nullptr && window->isWindow());
    QCOMPARE(window->agent(), live::AgentId(1));
    QVERIFY(window->windowTitle().contains(u"101"_s));
}

void TestAgentSheet::oneWindowForAnAgent()
{
    const Theme theme(ThemeKind::Light);
    FloorScene scene(1, 5);
    QWidget desk;
    AgentSheets sheets(scene.store, theme, desk);
    int furnished = 0;
    sheets.addFurnisher([&](AgentSheet &) { ++furnished; });
    AgentSheet *first = sheets.openWindow(live::AgentId(1));
    QCOMPARE(sheets.openWindow(live::AgentId(1)), first);
    QVERIFY(sheets.openWindow(live::AgentId(2)) != first);
    QCOMPARE(furnished, 2);
    int later = 0;
    sheets.addFurnisher([&](AgentSheet &sheet) {
        ++later;
        sheet.addBand(new QWidget(&sheet));
    });
    QCOMPARE(later, 2); // those that there are
    QSignalSpy gone(first, &QObject::destroyed);
    QTest::keyClick(first, Qt::Key_Escape);
    QTRY_COMPARE(gone.count(), 1);
    QVERIFY(sheets.openWindow(live::AgentId(1)) != nullptr);
}

void TestAgentSheet::floorPageOpensIt()
{
    Theme theme(ThemeKind::Light);
    FloorScene scene(2, 20);
    ActionCatalogue actions;
    FloorPage page(scene.store, theme, actions);
    QWidget desk;
    AgentSheets sheets(scene.store, theme, desk);
    sheets.serve(page);
    page.resize(1302, 720);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *seats = page.findChild<SeatMap *>();
    auto *sheet = page.findChild<AgentSheet *>();
    auto *waiting = page.findChild<QWidget *>(u"waitingTable"_s);
    QVERIFY(waiting->isVisible());
    seats->setFocus();
    QTest::keyClick(seats, Qt::Key_Return);
    QVERIFY(sheet->isVisible());
    QVERIFY(!waiting->isVisible());
    QCOMPARE(page.size(), QSize(1302, 720));
    QTest::keyClick(seats, Qt::Key_Right);
    QCOMPARE(sheet->agent(), seats->current());
    QTest::keyClick(seats, Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
    QVERIFY(waiting->isVisible());
}

void TestAgentSheet::survivesAFloorThatBeginsAnew()
{
    const Theme theme(ThemeKind::Light);
    FloorScene scene(1, 5);
    AgentSheet sheet(scene.store, theme, AgentSheet::Place::Beside);
    QSignalSpy closed(&sheet, &AgentSheet::closeWished);
    sheet.showAgent(live::AgentId(4));
    sheet.show();
    scene.store.reset(live::FloorConfig::defaults());
    QCOMPARE(closed.count(), 1);
    QVERIFY(!sheet.agent().isValid());
    emit scene.store.secondPassed();
}

QTEST_MAIN(TestAgentSheet)
#include "tst_agentsheet.moc"
