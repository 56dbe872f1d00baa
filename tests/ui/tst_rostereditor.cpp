// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/rosterfiles/cellword.h"
#include "tests/ui/rosterscene.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rostermerge.h"
#include "ui/roster/rosterstrokes.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace fw;
using namespace fw::roster;
using namespace fw::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate kFirst(2026, 3, 1);
const QDate kLast(2026, 3, 31);

RosterDocument draft()
{
    RosterDocument document;
    document.roster = Roster(u"alpha"_s, kFirst, kLast);
    return document;
}

CellKey key(int person, int day)
{
    return {QString::number(1001 + person), kFirst.addDays(day)};
}

} // namespace

/// Editing a plan: every step back and forth, and what follows from it.
class TestRosterEditor final : public QObject
{
    Q_OBJECT

private slots:
    void undoingIsTheIdentity();
    void sumsFollowEveryEdit();
    void aStepSaysWhatItDid();
    void nothingChangedIsNoStep();
    void onlyDraftsChange();
    void aTrialMovesTheCoverageOnly();
    void cellsComeBackFromTheirWords();
    void pastingFillsARange();
    void twoPlannersAreMerged();
    void whatTheOtherKeptCanBeTakenBack();
    void aLargePlanIsCheckedBesideTheWindow();
};

/// Any edits of any kind; undone they leave the plan as it was, redone as they made it.
void TestRosterEditor::undoingIsTheIdentity()
{
    std::mt19937 random(7);
    const auto pick = [&random](int below) { return int(random() % unsigned(below)); };
    RosterEditor editor;
    editor.open(draft(), tests::RosterScene::base(12, 31));
    RosterStrokes strokes(editor);
    std::vector<Roster> states{editor.roster()};
    const QStringList codes{u"E"_s, u"L"_s, u"N"_s, u"N2"_s};
    for (int edit = 0; edit < 200; ++edit) {
        std::vector<CellKey> cells;
        const int person = pick(12);
        const int day = pick(31);
        for (int row = person; row < std::min(12, person + 1 + pick(3)); ++row) {
            for (int column = day; column < std::min(31, day + 1 + pick(4)); ++column) {
                cells.push_back(key(row, column));
            }
        }
        bool isDone = false;
        switch (pick(8)) {
        case 0:
            isDone = strokes.dayOff(cells);
            break;
        case 1:
            isDone = strokes.clear(cells);
            break;
        case 2:
            isDone = strokes.togglePin(cells);
            break;
        case 3:
            isDone = strokes.nudge(cells, 15 * (pick(9) - 4));
            break;
        case 4:
            isDone = strokes.stretch(cells, 15 * (pick(9) - 4));
            break;
        case 5:
            isDone = strokes.carry(cells, pick(7) - 3, pick(5) - 2, pick(2) == 0);
            break;
        case 6:
            isDone = strokes.leave(cells, LeaveKind(pick(6)));
            break;
        default:
            isDone = strokes.paint(cells, codes.at(pick(4)));
        }
        if (isDone) {
            states.push_back(editor.roster());
        }
    }
    QCOMPARE(editor.steps().count(), int(states.size()) - 1);
    for (std::size_t step = states.size() - 1; step > 0; --step) {
        QVERIFY(editor.roster() == states[step]);
        editor.steps().undo();
    }
    QVERIFY(editor.roster() == states.front());
    for (std::size_t step = 1; step < states.size(); ++step) {
        editor.steps().redo();
        QVERIFY(editor.roster() == states[step]);
    }
    // What was kept up by differences is what a whole count gives.
    RosterFindings whole;
    whole.set(checkRoster(editor.roster(), editor.base()));
    editor.checkAll();
    QVERIFY(editor.findings() == whole);
}

void TestRosterEditor::sumsFollowEveryEdit()
{
    RosterEditor editor;
    editor.open(draft(), tests::RosterScene::base(6, 31));
    RosterStrokes strokes(editor);
    const std::vector<double> none = editor.coverage(kFirst);
    QVERIFY(strokes.paint({key(0, 0), key(1, 0), key(2, 0)}, u"N"_s));
    QVERIFY(strokes.paint({key(3, 1)}, u"E"_s));
    QCOMPARE(editor.coverage(kFirst), coverageOf(editor.roster(), kFirst, 30).people());
    // The night reaches into the next day.
    const QDate next = kFirst.addDays(1);
    QCOMPARE(editor.coverage(next), coverageOf(editor.roster(), next, 30).people());
    QCOMPARE(editor.coverage(next).front(), 3.0);
    QCOMPARE(editor.scheduledSeconds(u"1001"_s, kFirst, kLast), qint64(8 * 3600));
    editor.steps().undo();
    editor.steps().undo();
    QCOMPARE(editor.coverage(kFirst), none);
}

void TestRosterEditor::aStepSaysWhatItDid()
{
    RosterEditor editor;
    editor.open(draft(), tests::RosterScene::base(3, 31));
    QVERIFY(RosterStrokes(editor).paint({key(0, 0), key(0, 1)}, u"E"_s));
    QVERIFY(editor.steps().undoText().contains(u"Early"_s));
    QVERIFY(editor.isEdited());
    RosterVersion version = editor.version();
    version.id = 9;
    QVERIFY(editor.beginSaving() == editor.document());
    editor.markSaved(version);
    QVERIFY(!editor.isEdited());
    editor.steps().undo();
    QVERIFY(editor.isEdited());
}

void TestRosterEditor::nothingChangedIsNoStep()
{
    RosterEditor editor;
    editor.open(draft(), tests::RosterScene::base(3, 31));
    RosterStrokes strokes(editor);
    QVERIFY(strokes.dayOff({key(0, 0)}));
    QVERIFY(!strokes.dayOff({key(0, 0)}));
    QVERIFY(!editor.change(u"outside"_s, {{{u"1001"_s, kFirst.addDays(-1)}, Cell::dayOff()}}));
    QCOMPARE(editor.steps().count(), 1);
}

void TestRosterEditor::onlyDraftsChange()
{
    RosterDocument document = draft();
    document.version.state = VersionState::Released;
    RosterEditor editor;
    editor.open(document, tests::RosterScene::base(3, 31));
    QVERIFY(!RosterStrokes(editor).dayOff({key(0, 0)}));
    QVERIFY(editor.roster() == document.roster);
}

void TestRosterEditor::aTrialMovesTheCoverageOnly()
{
    RosterEditor editor;
    editor.open(draft(), tests::RosterScene::base(3, 31));
    const Cell early = Cell::shift(*editor.base().patterns.find(u"E"_s));
    const std::vector<double> before = editor.coverage(kFirst);
    editor.tryCells({{key(0, 0), early}});
    QCOMPARE(editor.coverage(kFirst).at(20), before.at(20) + 1);
    QVERIFY(editor.cell(key(0, 0)) == early);
    QVERIFY(editor.roster().cells().empty());
    editor.tryCells({{key(1, 0), early}, {key(2, 0), early}});
    QCOMPARE(editor.coverage(kFirst).at(20), before.at(20) + 2);
    editor.endTrial();
    QCOMPARE(editor.coverage(kFirst), before);
    QCOMPARE(editor.steps().count(), 0);
}

void TestRosterEditor::cellsComeBackFromTheirWords()
{
    const PlanningBase base = tests::RosterScene::base(1, 1);
    std::vector<Cell> cells{Cell(), Cell::dayOff(), Cell::onLeave(LeaveKind::Maternity)};
    for (const ShiftPattern &pattern : base.patterns.all()) {
        cells.push_back(Cell::shift(pattern));
        cells.push_back(Cell::shift(pattern).movedBy(-45));
    }
    for (const Cell &cell : cells) {
        const QString word = rosterfiles::wordOf(cell, base.patterns);
        const auto back = rosterfiles::cellOf(word, base.patterns);
        QVERIFY2(back && *back == cell, qPrintable(word));
    }
    QVERIFY(!rosterfiles::cellOf(u"Q"_s, base.patterns));
    QVERIFY(!rosterfiles::cellOf(u"E 09:00-x"_s, base.patterns));
}

void TestRosterEditor::pastingFillsARange()
{
    RosterEditor editor;
    editor.open(draft(), tests::RosterScene::base(4, 31));
    RosterStrokes strokes(editor);
    const CellBlock rows{{key(0, 0), key(0, 1)}, {key(1, 0), key(1, 1)}};
    QVERIFY(strokes.paste(rows, u"E\t-\nL\tnonsense\n"_s));
    QCOMPARE(strokes.copyText(rows), u"E\t-\nL\t"_s);
    QVERIFY(strokes.paste(rows, u"N"_s));
    QCOMPARE(strokes.copyText(rows), u"N\tN\nN\tN"_s);
}

void TestRosterEditor::twoPlannersAreMerged()
{
    const PlanningBase base = tests::RosterScene::base(3, 31);
    const Cell early = Cell::shift(*base.patterns.find(u"E"_s));
    const Cell late = Cell::shift(*base.patterns.find(u"L"_s));
    const Roster common = draft().roster;
    Roster mine = common;
    Roster theirs = common;
    mine.set(key(0, 0), early);
    mine.set(key(1, 1), early);
    theirs.set(key(2, 2), late);
    theirs.set(key(1, 1), late);
    const RosterMerge merge = mergeOf(common, mine, theirs);
    QCOMPARE(merge.mine.size(), std::size_t(1));
    QCOMPARE(merge.theirs.size(), std::size_t(1));
    QCOMPARE(merge.clashes.size(), std::size_t(1));
    for (const CellChange &change : changesToMine(merge, {MergeChoice::Theirs})) {
        mine.set(change.key, change.cell);
    }
    QVERIFY(mine.cell(key(0, 0)) == early);
    QVERIFY(mine.cell(key(1, 1)) == late);
    QVERIFY(mine.cell(key(2, 2)) == late);
}

void TestRosterEditor::whatTheOtherKeptCanBeTakenBack()
{
    RosterEditor editor;
    editor.open(draft(), tests::RosterScene::base(3, 31));
    QVERIFY(RosterStrokes(editor).dayOff({key(0, 0)}));
    const Roster mine = editor.roster();
    RosterDocument theirs = draft();
    theirs.version.revision = 5;
    theirs.roster.set(key(1, 1), Cell::dayOff());
    const RosterMerge merge = mergeOf(editor.saved(), mine, theirs.roster);
    editor.rebase(theirs, u"merge"_s, changesToMine(merge, {}));
    QCOMPARE(editor.version().revision, qint64(5));
    QVERIFY(editor.isEdited());
    QVERIFY(editor.roster().cell(key(0, 0)) == Cell::dayOff());
    QVERIFY(editor.roster().cell(key(1, 1)) == Cell::dayOff());
    editor.steps().undo();
    QVERIFY(editor.roster() == mine);
}

/// An answer about cells that have changed since is not taken; the next one is.
void TestRosterEditor::aLargePlanIsCheckedBesideTheWindow()
{
    RosterEditor editor;
    editor.open(draft(), tests::RosterScene::base(60, 31));
    QVERIFY(editor.isChecking());
    RosterStrokes strokes(editor);
    QVERIFY(strokes.paint({key(0, 0)}, u"N"_s));
    QVERIFY(strokes.paint({key(0, 1)}, u"E"_s)); // without rest
    // What was touched is judged at once.
    QCOMPARE(editor.findings().markAt(key(0, 1)), RosterFindings::Mark::Binding);
    QTRY_VERIFY(!editor.isChecking());
    RosterFindings whole;
    whole.set(checkRoster(editor.roster(), editor.base()));
    QVERIFY(editor.findings() == whole);
    // More people at once than are checked at once.
    std::vector<CellKey> cells;
    for (int person = 0; person < 60; ++person) {
        cells.push_back(key(person, 5));
    }
    QVERIFY(strokes.paint(cells, u"L"_s));
    QVERIFY(editor.isChecking());
    QTRY_VERIFY(!editor.isChecking());
    whole.set(checkRoster(editor.roster(), editor.base()));
    QVERIFY(editor.findings() == whole);
}

QTEST_MAIN(TestRosterEditor)
#include "tst_rostereditor.moc"
