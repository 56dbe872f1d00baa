// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rosterscene.h"
#include "ui/roster/checksmodel.h"
#include "ui/roster/rosterboard.h"
#include "ui/roster/rosterdayview.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rostergrid.h"
#include "ui/roster/rosterhand.h"
#include "ui/theme/contrast.h"
#include "ui/widgets/actioncatalogue.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDialog>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>

using namespace fw;
using namespace fw::roster;
using namespace fw::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate kMonday(2026, 3, 2);

} // namespace

/// The plan under the hand: keys, pointer, and what a screen reader hears.
class TestRosterGrid final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void arrowsMoveAndSelect();
    void lettersPaint();
    void keysDoEverything();
    void cellsAreCopied();
    void aDragMovesShifts();
    void aBrushPaintsARange();
    void everyCellSaysWhatItIs();
    void aBarIsMovedInQuarters();
    void linesOfChecksStay();
    void chipsCanBeRead();

private:
    [[nodiscard]] Cell at(int row, int day) const
    {
        return m_editor->roster().cell(m_cursor->keyAt(row, kMonday.addDays(day)));
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_board->focusProxy(), Qt::Key(key), modifiers);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RosterEditor> m_editor;
    std::unique_ptr<RosterCursor> m_cursor;
    std::unique_ptr<RosterHand> m_hand;
    std::unique_ptr<ActionCatalogue> m_actions;
    std::unique_ptr<QMainWindow> m_window;
    RosterBoard *m_board = nullptr;
};

void TestRosterGrid::init()
{
    m_theme = std::make_unique<Theme>(ThemeKind::Light);
    m_editor = std::make_unique<RosterEditor>();
    m_cursor = std::make_unique<RosterCursor>(*m_editor);
    m_hand = std::make_unique<RosterHand>(*m_editor, *m_cursor);
    m_actions = std::make_unique<ActionCatalogue>();
    m_window = std::make_unique<QMainWindow>();
    m_board = new RosterBoard(*m_editor, *m_cursor, *m_hand, *m_theme, *m_actions);
    m_window->setCentralWidget(m_board);
    m_window->resize(1000, 700);
    RosterDocument document;
    document.roster = Roster(u"alpha"_s, QDate(2026, 3, 1), QDate(2026, 3, 31));
    m_editor->open(document, tests::RosterScene::base(10, 31));
    m_cursor->setDays(kMonday, kMonday.addDays(6));
    m_cursor->moveTo(0, kMonday);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_board->grid().setFocus();
}

void TestRosterGrid::cleanup()
{
    m_window.reset();
    m_actions.reset();
    m_hand.reset();
    m_cursor.reset();
    m_editor.reset();
    m_theme.reset();
}

void TestRosterGrid::arrowsMoveAndSelect()
{
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    QCOMPARE(m_cursor->current().person, u"1002"_s);
    QCOMPARE(m_cursor->date(), kMonday.addDays(1));
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_cursor->cells().size(), std::size_t(4));
    press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_cursor->row(), 9);
    QCOMPARE(m_cursor->date(), kMonday.addDays(6));
    press(Qt::Key_Right);
    QCOMPARE(m_cursor->date(), kMonday.addDays(6));
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_cursor->cells().size(), std::size_t(70));
}

void TestRosterGrid::lettersPaint()
{
    QTest::keyClicks(&m_board->grid(), u"n"_s);
    QCOMPARE(at(0, 0).pattern, u"N"_s);
    // The code goes on.
    QTest::keyClicks(&m_board->grid(), u"2"_s);
    QCOMPARE(at(0, 0).pattern, u"N2"_s);
    const QSignalSpy unknown(m_hand.get(), &RosterHand::unknownLetter);
    QTest::keyClicks(&m_board->grid(), u"q"_s);
    QCOMPARE(unknown.count(), 1);
    QCOMPARE(at(0, 0).pattern, u"N2"_s);
}

void TestRosterGrid::keysDoEverything()
{
    QTest::keyClicks(&m_board->grid(), u"e"_s);
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(at(0, 0).extent().from, 435);
    press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(at(0, 0).extent().to, 930);
    press(Qt::Key_P);
    QVERIFY(at(0, 0).isPinned);
    press(Qt::Key_R);
    QVERIFY(at(0, 0) == Cell::dayOff());
    press(Qt::Key_Delete);
    QVERIFY(at(0, 0) == Cell());
    QCOMPARE(m_editor->steps().count(), 6);
    press(Qt::Key_F2);
    auto *dialog = m_board->findChild<QDialog *>(u"cellDialog"_s);
    QVERIFY(dialog != nullptr);
    dialog->reject();
}

void TestRosterGrid::cellsAreCopied()
{
    QTest::keyClicks(&m_board->grid(), u"e"_s);
    press(Qt::Key_C, Qt::ControlModifier);
    press(Qt::Key_Down);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(at(1, 0).pattern, u"E"_s);
    QCOMPARE(at(1, 1).pattern, u"E"_s);
    QVERIFY(at(2, 0) == Cell());
    press(Qt::Key_X, Qt::ControlModifier);
    QVERIFY(at(1, 0) == Cell());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"E\tE"_s);
}

void TestRosterGrid::aDragMovesShifts()
{
    RosterGrid &grid = m_board->grid();
    QVERIFY(m_hand->strokes().paint({m_cursor->keyAt(0, kMonday)}, u"E"_s));
    const QPoint from = grid.areaOf(0, kMonday).center();
    const QPoint to = grid.areaOf(2, kMonday.addDays(3)).center();
    QTest::mousePress(grid.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(grid.viewport(), to);
    // The coverage follows before anything is done.
    QVERIFY(m_editor->isTrying());
    QCOMPARE(m_editor->coverage(kMonday.addDays(3)).at(20), 1.0);
    QCOMPARE(m_editor->coverage(kMonday).at(20), 0.0);
    QTest::mouseRelease(grid.viewport(), Qt::LeftButton, {}, to);
    QVERIFY(at(0, 0) == Cell());
    QCOMPARE(at(2, 3).pattern, u"E"_s);
    QCOMPARE(m_editor->steps().count(), 2);
    m_editor->steps().undo();
    QCOMPARE(at(0, 0).pattern, u"E"_s);
}

void TestRosterGrid::aBrushPaintsARange()
{
    RosterGrid &grid = m_board->grid();
    grid.setBrush(u"L"_s);
    QTest::mousePress(grid.viewport(), Qt::LeftButton, {}, grid.areaOf(0, kMonday).center());
    QTest::mouseMove(grid.viewport(), grid.areaOf(1, kMonday.addDays(4)).center());
    QTest::mouseRelease(grid.viewport(), Qt::LeftButton, {},
                        grid.areaOf(1, kMonday.addDays(4)).center());
    for (int day = 0; day < 5; ++day) {
        QCOMPARE(at(0, day).pattern, u"L"_s);
        QCOMPARE(at(1, day).pattern, u"L"_s);
    }
    QCOMPARE(m_editor->steps().count(), 1);
}

void TestRosterGrid::everyCellSaysWhatItIs()
{
    RosterGrid &grid = m_board->grid();
    QVERIFY(m_hand->strokes().paint({m_cursor->keyAt(0, kMonday)}, u"L"_s));
    QVERIFY(m_hand->strokes().paint({m_cursor->keyAt(0, kMonday.addDays(1))}, u"E"_s));
    QCOMPARE(grid.cellCount(), 70);
    const QString text = grid.cellText(1);
    QVERIFY2(text.contains(u"1001"_s) && text.contains(u"07:00"_s), qPrintable(text));
    // Eight hours after a late shift are too few.
    QVERIFY2(text.contains(u"11 h"_s), qPrintable(text));
    QCOMPARE(grid.cellAt(grid.cellArea(1).center()), 1);
}

void TestRosterGrid::aBarIsMovedInQuarters()
{
    m_cursor->setDays(kMonday, kMonday);
    m_board->setView(RosterBoard::View::Day);
    RosterDayView &day = m_board->dayView();
    QVERIFY(m_hand->strokes().paint({m_cursor->keyAt(0, kMonday)}, u"E"_s));
    const QRect bar = day.areaOf(0, {420, 900});
    const int hour = day.areaOf(0, {0, 60}).width();
    QTest::mousePress(day.viewport(), Qt::LeftButton, {}, bar.center());
    QTest::mouseMove(day.viewport(), bar.center() + QPoint(hour, 0));
    QTest::mouseRelease(day.viewport(), Qt::LeftButton, {}, bar.center() + QPoint(hour, 0));
    QCOMPARE(at(0, 0).extent().length(), 480);
    QVERIFY(at(0, 0).extent().from > 420);
    QCOMPARE(at(0, 0).extent().from % 15, 0);
    const QRect moved = day.areaOf(0, at(0, 0).extent());
    const QPoint end(moved.right(), moved.center().y());
    QTest::mousePress(day.viewport(), Qt::LeftButton, {}, end);
    QTest::mouseMove(day.viewport(), end + QPoint(hour, 0));
    QTest::mouseRelease(day.viewport(), Qt::LeftButton, {}, end + QPoint(hour, 0));
    QVERIFY(at(0, 0).extent().length() > 480);
    QCOMPARE(at(0, 0).extent().length() % 15, 0);
    QVERIFY(day.cellText(0).contains(u"1001"_s));
}

void TestRosterGrid::linesOfChecksStay()
{
    ChecksModel model(*m_editor);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.refresh();
    QVERIFY(model.rowCount() > 0);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (int day = 0; day < 7; ++day) {
        QVERIFY(m_hand->strokes().paint({m_cursor->keyAt(0, kMonday.addDays(day))},
                                        day % 2 == 0 ? u"L"_s : u"E"_s));
        model.refresh();
    }
    model.setFilter(ChecksModel::Filter::Binding, {});
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(isBinding(model.at(row).rule));
    }
    QCOMPARE(resets.count(), 0);
}

void TestRosterGrid::chipsCanBeRead()
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const Theme theme(kind, ThemeReach::Painters);
        for (int token = int(Token::ShiftEarly); token <= int(Token::ShiftLeave); ++token) {
            QVERIFY2(contrastRatio(theme.color(Token(token)), theme.color(Token::OnShift)) >= 4.5,
                     qPrintable(QString::number(token)));
        }
    }
}

QTEST_MAIN(TestRosterGrid)
#include "tst_rostergrid.moc"
