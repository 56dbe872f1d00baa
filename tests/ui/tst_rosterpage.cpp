// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rosterscene.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rosteroptimiser.h"
#include "ui/roster/rosterpage.h"
#include "ui/roster/rostersheet.h"
#include "ui/roster/rosterstrokes.h"
#include "ui/widgets/actioncatalogue.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
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
    void dialogsOpen();

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
    const QByteArray csv = RosterSheet::csv(editor.roster(), editor.base());
    const RosterSheet::Import read = RosterSheet::read(csv, editor.roster(), editor.base());
    QVERIFY(read.errors.empty());
    QCOMPARE(read.lines, int(editor.base().people.size()));
    Roster back(editor.roster().team(), editor.roster().first(), editor.roster().last());
    for (const CellChange &each : read.changes) {
        back.set(each.key, each.cell);
    }
    QCOMPARE(RosterSheet::csv(back, editor.base()), csv);
}

void TestRosterPage::wrongLinesAreNamed()
{
    const RosterEditor &editor = m_page->editor();
    const QByteArray csv = "id,name,2026-03-02,2031-01-01\nnobody,x,E,E\n" +
                           editor.base().people[0].id.toUtf8() + ",y,?!,-\n";
    const RosterSheet::Import read = RosterSheet::read(csv, editor.roster(), editor.base());
    QCOMPARE(read.errors.size(), std::size_t(3));
    QCOMPARE(read.errors[0].line, 2);
    QCOMPARE(read.errors[1].line, 3);
    QVERIFY(read.changes.empty());
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

QTEST_MAIN(TestRosterPage)
#include "tst_rosterpage.moc"
