// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rosterscene.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterplan.h"
#include "ui/roster/rosterstrokes.h"

#include <QSignalSpy>
#include <QTest>

#include <deque>

using namespace fw;
using namespace fw::roster;
using namespace fw::ui;
using namespace Qt::StringLiterals;

namespace {

/// A server that answers when the test lets it, or says why not.
class HeldRunner final : public StoreRunner
{
public:
    explicit HeldRunner(RosterStore &store)
        : m_store(store)
    {
    }

    void read(Work work, std::function<void()> done) override
    {
        m_waiting.push_back({std::move(work), std::move(done)});
    }

    void write(Work work, std::function<void()> done) override { read(work, done); }

    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }

    void answerAll()
    {
        while (!m_waiting.empty()) {
            answer(&m_store);
        }
    }

    void refuseOne() { answer(Error{ErrorCode::Unreachable, u"server"_s}); }

private:
    void answer(const Result<RosterStore *> &store)
    {
        const auto [work, done] = m_waiting.front();
        m_waiting.pop_front();
        work(store);
        done();
    }

    RosterStore &m_store;
    std::deque<std::pair<Work, std::function<void()>>> m_waiting;
};

class MemoryShelf final : public DraftShelf
{
public:
    [[nodiscard]] Outcome put(const ShelvedDraft &draft) override
    {
        kept = draft;
        return success();
    }

    [[nodiscard]] std::optional<ShelvedDraft> find(const QString &user, const QString &team,
                                                   QDate first) const override
    {
        const bool isIt = kept && kept->user == user && kept->mine.roster.team() == team &&
                          kept->mine.roster.first() == first;
        return isIt ? kept : std::nullopt;
    }

    void drop(const QString &user, const QString &team, QDate first) override
    {
        if (find(user, team, first)) {
            kept.reset();
        }
    }

    std::optional<ShelvedDraft> kept;
};

/// An editor with a plan, as a desk has it.
struct Planner
{
    explicit Planner(RosterDesk &desk)
        : plan(desk, editor)
        , told(&plan, &RosterPlan::told)
        , failed(&plan, &RosterPlan::failed)
        , conflicted(&plan, &RosterPlan::conflicted)
    {
    }

    [[nodiscard]] CellKey key(int person) const
    {
        return {editor.base().people[std::size_t(person)].id, QDate(2026, 3, 20)};
    }

    bool leave(int person, LeaveKind kind)
    {
        return RosterStrokes(editor).leave({key(person)}, kind);
    }

    RosterEditor editor;
    RosterPlan plan;
    QSignalSpy told;
    QSignalSpy failed;
    QSignalSpy conflicted;
};

} // namespace

/// A plan whose store takes its time, and that others plan, too.
class TestRosterPlan final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void openingIsNotWaitedFor();
    void theLastWishIsOpened();
    void anotherStoreIsAnotherPlan();
    void editsWhileSavingStay();
    void stepsAreNotWaitedFor();
    void aSaveThatFailsKeepsTheEdits();
    void whatOthersSaveIsTold();
    void whatOthersSaveLeavesTheOwnEdits();
    void closingLosesNothing();
    void closingWithoutAServerLosesNothing();
    void whatWasKeptInTimeLeavesNothing();

private:
    /// Another desk keeps the draft that \a planner has, with the cell of one person changed.
    void saveElsewhere(const Planner &planner, int person, LeaveKind kind);
    void openAndKeep(Planner &planner);

    std::unique_ptr<tests::RosterScene> m_scene;
    std::unique_ptr<HeldRunner> m_runner;
    MemoryShelf m_shelf;
};

void TestRosterPlan::init()
{
    m_scene = std::make_unique<tests::RosterScene>();
    m_runner = std::make_unique<HeldRunner>(m_scene->store);
    m_shelf.kept.reset();
}

void TestRosterPlan::cleanup()
{
    m_scene.reset();
}

/// The first month is in force; a draft of it is kept.
void TestRosterPlan::openAndKeep(Planner &planner)
{
    planner.plan.setShelf(m_shelf);
    planner.plan.open(m_scene->team(), m_scene->today());
    m_runner->answerAll();
    QVERIFY(planner.leave(0, LeaveKind::Sick));
    planner.plan.saveSoon();
    m_runner->answerAll();
    QVERIFY(!planner.editor.isEdited());
    QVERIFY(planner.editor.version().id != 0);
}

void TestRosterPlan::saveElsewhere(const Planner &planner, int person, LeaveKind kind)
{
    RosterDocument theirs = *m_scene->store.document(planner.editor.version().id);
    theirs.roster.set(planner.key(person), Cell::onLeave(kind));
    theirs.version.savedBy = u"wang"_s;
    QVERIFY(m_scene->store.saveDraft(theirs, {}));
}

void TestRosterPlan::openingIsNotWaitedFor()
{
    QVERIFY(m_scene->desk->useStore(m_scene->store, m_runner.get()));
    Planner planner(*m_scene->desk);
    bool isOpen = false;
    planner.plan.open(m_scene->team(), m_scene->today(), [&isOpen] { isOpen = true; });
    QVERIFY(planner.plan.isOpening());
    QVERIFY(!isOpen);
    m_runner->answerAll();
    QVERIFY(isOpen);
    QVERIFY(!planner.plan.isOpening());
    QCOMPARE(planner.editor.roster().first(), QDate(2026, 3, 1));
    QVERIFY(!planner.plan.versions().empty());
    planner.plan.open(m_scene->team(), QDate(2026, 4, 1));
    m_runner->refuseOne();
    QCOMPARE(planner.failed.size(), 1);
    QVERIFY(!planner.plan.isOpening());
    QCOMPARE(planner.editor.roster().first(), QDate(2026, 3, 1)); // what was open stays
}

void TestRosterPlan::theLastWishIsOpened()
{
    QVERIFY(m_scene->desk->useStore(m_scene->store, m_runner.get()));
    Planner planner(*m_scene->desk);
    planner.plan.open(m_scene->team(), QDate(2026, 2, 1));
    planner.plan.open(m_scene->team(), QDate(2026, 3, 1));
    m_runner->answerAll();
    QCOMPARE(planner.editor.roster().first(), QDate(2026, 3, 1));
}

/// As when somebody signs out at a server: nothing of it stays open, and nothing is lost.
void TestRosterPlan::anotherStoreIsAnotherPlan()
{
    QVERIFY(m_scene->desk->useStore(m_scene->store, m_runner.get()));
    Planner planner(*m_scene->desk);
    openAndKeep(planner);
    QVERIFY(planner.leave(1, LeaveKind::InLieu));
    planner.plan.open(m_scene->team(), QDate(2026, 4, 1)); // on its way
    QVERIFY(m_scene->desk->useStore(m_scene->store));
    QVERIFY(!planner.plan.isOpening() && !planner.plan.isSaving());
    QVERIFY(planner.plan.team().isEmpty());
    QVERIFY(planner.editor.roster().cells().empty());
    m_runner->answerAll(); // too late
    QVERIFY(planner.editor.roster().cells().empty());
    planner.plan.open(m_scene->team(), m_scene->today());
    QCOMPARE(planner.editor.roster().cell(planner.key(1)), Cell::onLeave(LeaveKind::InLieu));
}

void TestRosterPlan::editsWhileSavingStay()
{
    QVERIFY(m_scene->desk->useStore(m_scene->store, m_runner.get()));
    Planner planner(*m_scene->desk);
    openAndKeep(planner);
    QVERIFY(planner.leave(1, LeaveKind::Annual));
    bool isKept = false;
    planner.plan.saveSoon([&isKept](bool done) { isKept = done; });
    QVERIFY(planner.plan.isSaving());
    QVERIFY(planner.leave(2, LeaveKind::InLieu));
    m_runner->answerAll();
    QVERIFY(isKept);
    QVERIFY(!planner.plan.isSaving());
    QVERIFY(planner.editor.isEdited()); // the second one
    QCOMPARE(planner.editor.saved().cell(planner.key(1)), Cell::onLeave(LeaveKind::Annual));
    QCOMPARE(planner.editor.roster().cell(planner.key(2)), Cell::onLeave(LeaveKind::InLieu));
    const RosterDocument stored = *m_scene->store.document(planner.editor.version().id);
    QCOMPARE(stored.version.revision, planner.editor.version().revision);
    QVERIFY(stored.roster == planner.editor.saved());
}

void TestRosterPlan::stepsAreNotWaitedFor()
{
    QVERIFY(m_scene->desk->useStore(m_scene->store, m_runner.get()));
    Planner planner(*m_scene->desk);
    openAndKeep(planner);
    QStringList said;
    const auto say = [&said](bool isDone) { said << (isDone ? u"done"_s : u"not"_s); };
    planner.plan.submit(say);
    QVERIFY(planner.plan.isSaving());
    m_runner->refuseOne();
    QCOMPARE(said, QStringList{u"not"_s});
    QCOMPARE(planner.failed.size(), 1);
    QVERIFY(!planner.plan.isSaving());
    QCOMPARE(planner.editor.version().state, VersionState::Draft);
    planner.plan.submit(say);
    QCOMPARE(said.size(), 1);
    m_runner->answerAll();
    QCOMPARE(said, (QStringList{u"not"_s, u"done"_s}));
    QCOMPARE(planner.editor.version().state, VersionState::Submitted);
    planner.plan.refuse(u"Too few"_s, say);
    m_runner->answerAll();
    QCOMPARE(planner.editor.version().state, VersionState::Refused);
    QCOMPARE(said.back(), u"done"_s);
}

void TestRosterPlan::aSaveThatFailsKeepsTheEdits()
{
    QVERIFY(m_scene->desk->useStore(m_scene->store, m_runner.get()));
    Planner planner(*m_scene->desk);
    openAndKeep(planner);
    QVERIFY(planner.leave(1, LeaveKind::Annual));
    planner.plan.saveSoon();
    m_runner->refuseOne();
    QCOMPARE(planner.failed.size(), 1);
    QVERIFY(planner.editor.isEdited());
    QCOMPARE(planner.editor.roster().cell(planner.key(1)), Cell::onLeave(LeaveKind::Annual));
    planner.plan.saveSoon();
    m_runner->answerAll();
    QVERIFY(!planner.editor.isEdited());
}

void TestRosterPlan::whatOthersSaveIsTold()
{
    Planner planner(*m_scene->desk);
    openAndKeep(planner);
    saveElsewhere(planner, 3, LeaveKind::Annual);
    m_scene->desk->reloadSoon(); // as when a server tells
    QCOMPARE(planner.told.size(), 1);
    QVERIFY(planner.told.front().front().toString().contains(u"wang"_s));
    QCOMPARE(planner.editor.roster().cell(planner.key(3)), Cell::onLeave(LeaveKind::Annual));
    m_scene->desk->reloadSoon();
    QCOMPARE(planner.told.size(), 1); // once
}

void TestRosterPlan::whatOthersSaveLeavesTheOwnEdits()
{
    Planner planner(*m_scene->desk);
    openAndKeep(planner);
    QVERIFY(planner.leave(1, LeaveKind::InLieu));
    saveElsewhere(planner, 3, LeaveKind::Annual);
    m_scene->desk->reloadSoon();
    QCOMPARE(planner.told.size(), 1);
    QCOMPARE(planner.editor.roster().cell(planner.key(1)), Cell::onLeave(LeaveKind::InLieu));
    QVERIFY(planner.editor.roster().cell(planner.key(3)) != Cell::onLeave(LeaveKind::Annual));
    QVERIFY(planner.editor.isEdited());
    QVERIFY(!planner.plan.save()); // compared now
    QCOMPARE(planner.conflicted.size(), 1);
}

void TestRosterPlan::closingLosesNothing()
{
    {
        Planner planner(*m_scene->desk);
        openAndKeep(planner);
        QVERIFY(planner.leave(1, LeaveKind::InLieu));
        saveElsewhere(planner, 3, LeaveKind::Annual);
        planner.plan.close();
        QVERIFY(m_shelf.kept.has_value());
    }
    Planner planner(*m_scene->desk);
    planner.plan.setShelf(m_shelf);
    planner.plan.open(m_scene->team(), m_scene->today());
    QCOMPARE(planner.told.size(), 1);
    QVERIFY(planner.editor.isEdited());
    QCOMPARE(planner.editor.roster().cell(planner.key(1)), Cell::onLeave(LeaveKind::InLieu));
    QCOMPARE(planner.editor.roster().cell(planner.key(3)), Cell::onLeave(LeaveKind::Annual));
    QVERIFY(planner.plan.save());
    QVERIFY(!m_shelf.kept);
}

void TestRosterPlan::closingWithoutAServerLosesNothing()
{
    {
        QVERIFY(m_scene->desk->useStore(m_scene->store, m_runner.get()));
        Planner planner(*m_scene->desk);
        openAndKeep(planner);
        QVERIFY(planner.leave(1, LeaveKind::InLieu));
        planner.plan.close(); // and no answer comes
    }
    QVERIFY(m_scene->desk->useStore(m_scene->store));
    Planner planner(*m_scene->desk);
    planner.plan.setShelf(m_shelf);
    planner.plan.open(m_scene->team(), m_scene->today());
    QCOMPARE(planner.editor.roster().cell(planner.key(1)), Cell::onLeave(LeaveKind::InLieu));
    QVERIFY(planner.editor.isEdited());
}

void TestRosterPlan::whatWasKeptInTimeLeavesNothing()
{
    {
        Planner planner(*m_scene->desk);
        openAndKeep(planner);
        QVERIFY(planner.leave(1, LeaveKind::InLieu));
        const ShelvedDraft draft{m_scene->desk->author().userName(), planner.editor.document(),
                                 planner.editor.saved()};
        planner.plan.close();
        QVERIFY(!m_shelf.kept);
        // Kept, though nobody heard of it.
        QVERIFY(m_shelf.put(draft));
    }
    Planner planner(*m_scene->desk);
    planner.plan.setShelf(m_shelf);
    planner.plan.open(m_scene->team(), m_scene->today());
    QVERIFY(planner.told.isEmpty());
    QVERIFY(!planner.editor.isEdited());
    QVERIFY(!m_shelf.kept);
    planner.plan.close();
    QVERIFY(!m_shelf.kept);
}

QTEST_MAIN(TestRosterPlan)
#include "tst_rosterplan.moc"
