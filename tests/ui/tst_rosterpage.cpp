// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rosterfiles/cellword.h"
#include "core/rosterfiles/planfile.h"
#include "tests/ui/memorysettings.h"
#include "tests/ui/rosterscene.h"
#include "tests/ui/toldgate.h"
#include "ui/roster/faulttext.h"
#include "ui/roster/rostercursor.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterhand.h"
#include "ui/roster/rosterimportdialog.h"
#include "ui/roster/rosteroptimiser.h"
#include "ui/roster/rosterpage.h"
#include "ui/roster/rosterpapers.h"
#include "ui/roster/rosterstrokes.h"
#include "ui/widgets/actioncatalogue.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace fw;
using namespace fw::roster;
using namespace fw::ui;
using namespace Qt::StringLiterals;

namespace {

/// Finds one cell at once.
class QuickOptimiser final : public RosterOptimiser
{
public:
    void start(const Roster &roster, const PlanningBase &base) override
    {
        m_isRunning = true;
        emit improved(0.1, 900);
        emit improved(0.4, 450);
        m_found = {{{base.people.front().id, roster.first()}, Cell::dayOff()}};
    }

    void stop() override
    {
        m_isRunning = false;
        emit found(m_found);
    }

    [[nodiscard]] bool isRunning() const override { return m_isRunning; }

private:
    bool m_isRunning = false;
    std::vector<CellChange> m_found;
};

} // namespace

/// The page of rosters on the demo's people.
class TestRosterPage final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anEmptyMonthIsPublishedInFewClicks();
    void theOpenMonthIsThatOfToday();
    void twoPlannersSeeTheirConflict();
    void requestsShowTheirEffect();
    void theOptimiserIsStoppedAndTaken();
    void aTableComesBack();
    void wrongLinesAreNamed();
    void columnsAreRemembered();
    void aFileThatIsNoTableIsRefused();
    void breaksFollowTheHours();
    void peopleAreProtectedAndAvailable();
    void papersAreWritten();
    void dialogsOpen();
    void aPlanLeavesThroughTheGate();
    void cellsLeaveThroughTheGate();

private:
    template<typename Widget>
    Widget *named(const QString &name) const
    {
        auto *found = m_window->findChild<Widget *>(name);
        Q_ASSERT(found != nullptr);
        return found;
    }

    void click(const QString &button)
    {
        ++m_clicks;
        QTest::mouseClick(named<QAbstractButton>(button), Qt::LeftButton);
    }

    void clickIn(const QString &dialog, const QString &button)
    {
        ++m_clicks;
        QTest::mouseClick(named<QDialog>(dialog)->findChild<QPushButton *>(button), Qt::LeftButton);
    }

    template<typename Widget>
    static Widget *within(const QWidget *parent, const QString &name)
    {
        auto *found = parent->findChild<Widget *>(name);
        Q_ASSERT(found != nullptr);
        return found;
    }

    RosterImportDialog *import(std::unique_ptr<FileImport> import, const QByteArray &bytes)
    {
        auto *dialog = new RosterImportDialog(std::move(import), bytes, &m_settings, m_page);
        dialog->open();
        return dialog;
    }

    static QString texts(const QWidget *parent)
    {
        QString all;
        const QList<QLabel *> labels = parent->findChildren<QLabel *>();
        for (const QLabel *each : labels) {
            all += each->text() + u'\n';
        }
        return all;
    }

    Person personOf(const QString &id) const
    {
        const std::vector<Person> &people = m_scene->desk->people();
        const auto found = std::ranges::find(people, id, &Person::id);
        return found != people.end() ? *found : Person();
    }

    tests::MemorySettings m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<tests::RosterScene> m_scene;
    std::unique_ptr<ActionCatalogue> m_actions;
    std::unique_ptr<QuickOptimiser> m_optimiser;
    std::unique_ptr<QMainWindow> m_window;
    RosterPage *m_page = nullptr;
    int m_clicks = 0;
};

void TestRosterPage::init()
{
    m_theme = std::make_unique<Theme>(ThemeKind::Light);
    m_scene = std::make_unique<tests::RosterScene>();
    m_actions = std::make_unique<ActionCatalogue>();
    m_optimiser = std::make_unique<QuickOptimiser>();
    m_window = std::make_unique<QMainWindow>();
    m_page = new RosterPage(*m_scene->desk, *m_theme, *m_actions);
    m_page->setOptimiser(*m_optimiser);
    m_window->setCentralWidget(m_page);
    m_window->resize(1294, 680); // what 1366x768 leaves of the page
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page->showTeam(m_scene->team(), m_scene->today());
    m_clicks = 0;
}

void TestRosterPage::cleanup()
{
    m_window.reset();
    m_optimiser.reset();
    m_actions.reset();
    m_scene.reset();
    m_theme.reset();
}

void TestRosterPage::theOpenMonthIsThatOfToday()
{
    QCOMPARE(m_page->editor().roster().first(), QDate(2026, 3, 1));
    QVERIFY(m_page->editor().canEdit());
    QVERIFY(!m_page->editor().roster().cells().empty());
    m_page->setView(RosterBoard::View::Month);
    QCOMPARE(m_page->cursor().days(), 31);
    m_page->setView(RosterBoard::View::Day);
    QCOMPARE(m_page->cursor().days(), 1);
}

void TestRosterPage::anEmptyMonthIsPublishedInFewClicks()
{
    m_page->setView(RosterBoard::View::Month);
    click(u"rosterNext"_s);
    QCOMPARE(m_page->editor().roster().first(), QDate(2026, 4, 1));
    QVERIFY(m_page->editor().roster().cells().empty());
    click(u"rosterFill"_s);
    clickIn(u"fillDialog"_s, u"acceptStep"_s);
    QVERIFY(!m_page->editor().roster().cells().empty());
    if (m_page->editor().findings().binding() > 0) {
        click(u"repairAll"_s);
    }
    QCOMPARE(m_page->editor().findings().binding(), 0);
    click(u"rosterPublish"_s);
    clickIn(u"publishDialog"_s, u"acceptStep"_s);
    QCOMPARE(m_page->editor().version().state, VersionState::Released);
    QVERIFY2(m_clicks < 10, qPrintable(QString::number(m_clicks)));
    const auto released =
        m_scene->desk->releasedRoster(m_scene->team(), QDate(2026, 4, 1), QDate(2026, 4, 30));
    QVERIFY(released);
    QVERIFY(released->cells() == m_page->editor().roster().cells());
}

void TestRosterPage::twoPlannersSeeTheirConflict()
{
    RosterEditor &mine = m_page->editor();
    const CellKey first{mine.base().people[0].id, QDate(2026, 3, 20)};
    const CellKey second{mine.base().people[1].id, QDate(2026, 3, 20)};
    QVERIFY(RosterStrokes(mine).leave({first}, LeaveKind::Sick));
    QVERIFY(m_page->save());
    // Another desk keeps the same draft.
    RosterDocument theirs = mine.document();
    theirs.roster.set(first, Cell::onLeave(LeaveKind::Annual));
    theirs.roster.set(second, Cell::onLeave(LeaveKind::InLieu));
    QVERIFY(m_scene->store.saveDraft(theirs, {}));
    QVERIFY(RosterStrokes(mine).leave({first}, LeaveKind::Personal));
    QVERIFY(!m_page->save());
    clickIn(u"conflictDialog"_s, u"takeTheirs"_s);
    clickIn(u"conflictDialog"_s, u"acceptStep"_s);
    QVERIFY(mine.roster().cell(first) == Cell::onLeave(LeaveKind::Annual));
    QVERIFY(mine.roster().cell(second) == Cell::onLeave(LeaveKind::InLieu));
    QVERIFY(!mine.isEdited());
}

void TestRosterPage::requestsShowTheirEffect()
{
    Request request;
    request.team = m_scene->team();
    request.person = m_page->editor().base().people[2].id;
    request.from = QDate(2026, 3, 24);
    request.to = QDate(2026, 3, 25);
    QVERIFY(m_scene->desk->ask(request));
    m_page->showRequests();
    auto *list = named<QListWidget>(u"requestsList"_s);
    QVERIFY(list->count() > 0);
    list->setCurrentRow(0);
    QVERIFY(!named<QLabel>(u"requestEffect"_s)->text().isEmpty());
    const int before = list->count();
    click(u"requestRefuse"_s);
    QCOMPARE(list->count(), before - 1);
}

void TestRosterPage::theOptimiserIsStoppedAndTaken()
{
    click(u"rosterNext"_s);
    m_page->showTeam(m_scene->team(), QDate(2026, 4, 6));
    click(u"rosterOptimise"_s);
    QVERIFY(m_optimiser->isRunning());
    click(u"optimiserGo"_s);
    const CellKey first{m_page->editor().base().people[0].id, QDate(2026, 4, 1)};
    QVERIFY(m_page->editor().roster().cell(first) == Cell::dayOff());
    m_page->editor().steps().undo();
    QVERIFY(m_page->editor().roster().cells().empty());
}

void TestRosterPage::aTableComesBack()
{
    const RosterEditor &editor = m_page->editor();
    const Roster plan = editor.roster();
    const QByteArray csv = rosterfiles::csvOf(
        rosterfiles::tableOf(plan, editor.base().people, editor.base().patterns,
                             rosterfiles::PlanForm::Days, rosterfiles::FileLanguage::Chinese),
        rosterfiles::TextEncoding::Gb18030);
    std::vector<CellChange> nothing;
    for (const auto &[key, cell] : plan.cells()) {
        nothing.push_back({key, Cell()});
    }
    m_page->editor().change(u"empty"_s, nothing);
    QVERIFY(editor.roster().cells().empty());
    auto *dialog = import(FileImport::ofPlan(m_page->editor()), csv);
    QVERIFY(dialog->report().isFine());
    QCOMPARE(dialog->report().lines, int(editor.base().people.size()));
    QCOMPARE(within<QComboBox>(dialog, u"importEncoding"_s)->currentText(), u"GB18030"_s);
    within<QPushButton>(dialog, u"acceptStep"_s)->click();
    QVERIFY(editor.roster() == plan);
    m_page->editor().steps().undo();
    QVERIFY(editor.roster().cells().empty());
}

void TestRosterPage::wrongLinesAreNamed()
{
    const QByteArray csv = "id,name,2026-03-02,2031-01-01\nnobody,x,E,E\n" +
                           m_page->editor().base().people[0].id.toUtf8() + ",y,?!,-\n";
    const Roster before = m_page->editor().roster();
    auto *dialog = import(FileImport::ofPlan(m_page->editor()), csv);
    QCOMPARE(within<QTableView>(dialog, u"importErrors"_s)->model()->rowCount(), 3);
    QCOMPARE(dialog->report().faults[0].line, 2);
    QCOMPARE(dialog->report().faults[1].line, 3);
    within<QPushButton>(dialog, u"acceptStep"_s)->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(!within<QLabel>(dialog, u"stepRefusal"_s)->text().isEmpty());
    QVERIFY(m_page->editor().roster() == before);
    delete dialog;
}

void TestRosterPage::columnsAreRemembered()
{
    const QString somebody = m_page->editor().base().people[0].id;
    const QByteArray csv = "Wer,Wann\n" + somebody.toUtf8() + ",2020-02-01\n";
    auto *dialog = import(FileImport::ofPeople(*m_scene->desk, m_scene->team()), csv);
    QVERIFY(!dialog->report().isFine()); // no column of the number
    const auto choose = [&dialog, this](const QString &box, rosterfiles::PersonField field) {
        auto *combo = within<QComboBox>(dialog, box);
        combo->setCurrentIndex(int(field) + 1);
        emit combo->activated(combo->currentIndex());
    };
    choose(u"importField0"_s, rosterfiles::PersonField::Id);
    choose(u"importField1"_s, rosterfiles::PersonField::Joined);
    QVERIFY(dialog->report().isFine());
    QCOMPARE(dialog->report().changed, 1);
    within<QPushButton>(dialog, u"acceptStep"_s)->click();
    QCOMPARE(personOf(somebody).joined, QDate(2020, 2, 1));
    // The next file with these headings needs no choice.
    dialog = import(FileImport::ofPeople(*m_scene->desk, m_scene->team()), csv);
    QVERIFY(dialog->report().isFine());
    QCOMPARE(dialog->report().same, 1);
    delete dialog;
}

void TestRosterPage::aFileThatIsNoTableIsRefused()
{
    auto *dialog = import(FileImport::ofPatterns(*m_scene->desk), "PK\x03\x04 no workbook");
    QVERIFY(within<QLabel>(dialog, u"importSummary"_s)->text().startsWith(u'▲'));
    within<QPushButton>(dialog, u"acceptStep"_s)->click();
    QVERIFY(dialog->isVisible());
    delete dialog;
}

void TestRosterPage::breaksFollowTheHours()
{
    named<QAction>(u"rosterPatterns"_s)->trigger();
    auto *dialog = named<QDialog>(u"patternsDialog"_s);
    const ShiftPattern before = m_scene->desk->patterns().all().front();
    QVERIFY(!before.breaks.empty());
    const MinuteSpan hours = before.spans.front();
    within<QLineEdit>(dialog, u"patternHours"_s)
        ->setText(rosterfiles::spanText({hours.from + 30, hours.to + 30}));
    within<QPushButton>(dialog, u"recordKeep"_s)->click();
    const ShiftPattern after = m_scene->desk->patterns().all().front();
    QCOMPARE(after.breaks.size(), before.breaks.size());
    QCOMPARE(after.breaks.front().window.from, before.breaks.front().window.from + 30);
    within<QPlainTextEdit>(dialog, u"patternBreaks"_s)->setPlainText(u"meal 30 03:00-03:30"_s);
    within<QPushButton>(dialog, u"recordKeep"_s)->click();
    QVERIFY(m_scene->desk->patterns().all().front() == after);
    QVERIFY(texts(dialog).contains(FaultText::what(rosterfiles::Fault::BreakOutside)));
    delete dialog;
}

void TestRosterPage::peopleAreProtectedAndAvailable()
{
    named<QAction>(u"rosterPeople"_s)->trigger();
    auto *dialog = named<QDialog>(u"peopleDialog"_s);
    const QString id = within<QLineEdit>(dialog, u"personId"_s)->text();
    within<QLineEdit>(dialog, u"personProtections"_s)->setText(u"pregnancy 2026-03-01 ."_s);
    within<QLineEdit>(dialog, u"personAvailability"_s)->setText(u"Mon 09:00-18:00; 周六 -"_s);
    within<QPushButton>(dialog, u"recordKeep"_s)->click();
    QVERIFY(personOf(id).isProtectedOn(QDate(2026, 5, 1), Protection::Pregnancy));
    QVERIFY(!personOf(id).isAvailable(QDate(2026, 3, 21), 540, 600)); // a Saturday
    const Person kept = personOf(id);
    within<QLineEdit>(dialog, u"personAvailability"_s)->setText(u"whenever"_s);
    within<QPushButton>(dialog, u"recordKeep"_s)->click();
    QVERIFY(personOf(id) == kept);
    QVERIFY(texts(dialog).contains(FaultText::what(rosterfiles::Fault::NotAList)));
    delete dialog;
}

void TestRosterPage::papersAreWritten()
{
    const QTemporaryDir folder;
    RosterEditor &editor = m_page->editor();
    const RosterPapers papers(m_page->plan(), editor, m_page->cursor(), *m_page);
    QVERIFY(papers.writeCalendars(folder.path()));
    QCOMPARE(QDir(folder.path()).entryList({u"*.ics"_s}).size(),
             qsizetype(editor.base().people.size()));
    for (const QPageSize::PageSizeId size : {QPageSize::A4, QPageSize::A3, QPageSize::A2}) {
        const QString name = folder.filePath(u"wall-%1.pdf"_s.arg(int(size)));
        QVERIFY(papers.writePdf(name, size));
        QVERIFY(QFile(name).size() > 1000);
    }
    const QString book = folder.filePath(u"plan.xlsx"_s);
    QVERIFY(papers.writePlan(book, rosterfiles::PlanForm::Lines, rosterfiles::TextEncoding::Utf8));
    QFile file(book);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto table = rosterfiles::readTable(file.readAll());
    QVERIFY(table && table->rows.size() == editor.roster().cells().size());
    QVERIFY(!papers.writePdf(u"/nowhere/at/all.pdf"_s, QPageSize::A3));
}

void TestRosterPage::dialogsOpen()
{
    for (const QString &name :
         {u"rosterCompare"_s, u"rosterPatterns"_s, u"rosterPeople"_s, u"rosterRules"_s}) {
        named<QAction>(name)->trigger();
        const QList<QDialog *> dialogs = m_window->findChildren<QDialog *>();
        QVERIFY(!dialogs.isEmpty());
        QDialog *dialog = dialogs.back();
        QVERIFY(!dialog->windowTitle().isEmpty());
        delete dialog;
    }
}

void TestRosterPage::aPlanLeavesThroughTheGate()
{
    tests::ToldGate gate;
    m_page->setExportGate(&gate);
    auto *papers = m_page->findChild<RosterPapers *>();
    papers->exportCsv();
    const int people = int(m_page->editor().base().people.size());
    const QString name = u"csv: %1 2026-03-01"_s.arg(m_scene->team());
    QCOMPARE(gate.asked, QStringList{u"%1: %2"_s.arg(name).arg(people)});
    QVERIFY(m_page->findChild<QFileDialog *>() == nullptr); // not before it is approved
    gate.go();
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    const QTemporaryDir folder;
    emit dialog->fileSelected(folder.filePath(u"plan.csv"_s));
    QCOMPARE(gate.notes.size(), std::size_t(1));
    QCOMPARE(gate.notes.front().action, u"roster.export"_s);
    QCOMPARE(gate.notes.front().what, name);
    QCOMPARE(gate.notes.front().rows, people);
    QCOMPARE(gate.notes.front().file, folder.filePath(u"plan.csv"_s));
    papers->exportCsv();
    m_page->showTeam(m_scene->team(), QDate(2026, 4, 10)); // another plan is shown by then
    const auto before = m_page->findChildren<QFileDialog *>().size();
    gate.go();
    QCOMPARE(m_page->findChildren<QFileDialog *>().size(), before);
}

void TestRosterPage::cellsLeaveThroughTheGate()
{
    tests::ToldGate gate;
    m_page->setExportGate(&gate);
    auto *hand = m_page->findChild<RosterHand *>();
    const CellKey first{m_page->editor().base().people[0].id, QDate(2026, 4, 10)};
    m_page->showTeam(m_scene->team(), first.date);
    QVERIFY(hand->strokes().dayOff({first}));
    m_page->findChild<RosterCursor *>()->moveTo(first);
    QGuiApplication::clipboard()->setText(u"before"_s);
    hand->copy();
    QCOMPARE(gate.asked.size(), 1);
    QVERIFY(gate.asked.front().endsWith(u": 1"_s)); // one person's row
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    gate.go();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"-"_s);
    QCOMPARE(gate.notes.size(), std::size_t(1));
    QCOMPARE(gate.notes.front().action, u"table.copy"_s);
    hand->cut();
    QVERIFY(m_page->editor().roster().cell(first) == roster::Cell::dayOff()); // not before
    gate.go();
    QVERIFY(m_page->editor().roster().cell(first) == roster::Cell());
    hand->copy();
    QCOMPARE(gate.notes.size(), std::size_t(2));
}

QTEST_MAIN(TestRosterPage)
#include "tst_rosterpage.moc"
