// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/replayscene.h"
#include "ui/quality/scoresheet.h"
#include "ui/replay/qualitypage.h"
#include "ui/replay/replaypapers.h"
#include "ui/replay/waveformview.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/segmentcontrol.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::quality;

/// The page of quality over scored calls with sound that nobody recorded.
class TestReplayTab final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void opensWithLowScoresOfThisWeek();
    void threeKeystrokesToTheFirstLostPoint();
    void aPurposeIsAskedOnceAndWrittenDown();
    void whoMayNotListenIsTold();
    void onlyAllowedPurposesAreOffered();
    void nextLowGoesOnAcrossCalls();
    void oneQuestionMakesAPlayList();
    void aChosenQuestionLoops();
    void theKeysOfTheTransport();
    void marksOfTheLoopByKeys();
    void missingRecordingsAreSaid();
    void lateSoundOfAnotherCallIsDropped();
    void commentsAtTheMoment();
    void aClassIsBlind();
    void stationsScoreForTheClass();
    void revisionsAreCompared();
    void stepsAreOfferedAndTaken();
    void anAgentAppealsByQuestion();
    void callsComeFromElsewhere();
    void callsComeFromTheFloor();
    void whoScoresBlindSeesNoScores();
    void emptyListsSaySo();

private:
    void show();
    void choose(int row);
    void listen();
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    template<typename Widget>
    [[nodiscard]] Widget *child(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }

    [[nodiscard]] QTableView *table() const { return child<QTableView>(u"replayCalls"_s); }

    [[nodiscard]] QString message() const { return child<QLabel>(u"replayMessage"_s)->text(); }

    [[nodiscard]] playback::ReplayPlayer &player() const { return *m_scene->player; }

    std::unique_ptr<fw::tests::ReplayScene> m_scene;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::ActionCatalogue> m_actions;
    std::unique_ptr<ui::QualityPage> m_page;
    EvaluationId m_first = 0;  ///< C2 failed at 1:20, B1 got little at 2:00
    EvaluationId m_second = 0; ///< fatal: D1 failed at 2:41
};

void TestReplayTab::init()
{
    m_scene = std::make_unique<fw::tests::ReplayScene>();
    m_second = m_scene->add(u"sim/2"_s, u"a2"_s, 20h,
                            {{u"D1"_s, Exact(0), {161s, 170s}}, {u"C2"_s, Exact(0), {200s, 206s}}});
    m_first = m_scene->add(u"sim/1"_s, u"a1"_s, 2h,
                           {{u"C2"_s, Exact(0), {80s, 88s}},
                            {u"B1"_s, *Exact::parse(u"0.6"), {120s, 131s}},
                            {u"A1"_s, Exact(0), {140s, 150s}}});
    m_scene->add(u"sim/3"_s, u"a1"_s, 3h, {}); // as good as can be
    m_theme = std::make_unique<ui::Theme>(ui::ThemeKind::Light);
    m_actions = std::make_unique<ui::ActionCatalogue>();
    show();
}

void TestReplayTab::show()
{
    m_page = std::make_unique<ui::QualityPage>(*m_scene->desk, m_scene->calls, player(),
                                               m_scene->shelf, *m_theme, *m_actions);
    m_page->replay().setOpener(m_scene->opener());
    m_page->resize(1290, 700);
    m_page->show();
    m_page->activateWindow();
    table()->setFocus();
    QTRY_VERIFY(table()->hasFocus());
}

void TestReplayTab::cleanup()
{
    m_page.reset();
    m_actions.reset();
    m_theme.reset();
    m_scene.reset();
}

void TestReplayTab::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void TestReplayTab::choose(int row)
{
    table()->selectRow(row);
    table()->setFocus();
}

/// Of the chosen call, from its first lost point on.
void TestReplayTab::listen()
{
    key(Qt::Key_Return);
    if (auto *purpose = child<QComboBox>(u"playPurpose"_s); purpose->isVisible()) {
        key(Qt::Key_Return);
    }
    QTRY_VERIFY(player().isPlaying());
}

void TestReplayTab::opensWithLowScoresOfThisWeek()
{
    QAbstractItemModelTester tester(table()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table()->model()->rowCount(), 2);
    const auto cell = [this](int row, int column) {
        return table()->model()->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, 0), u"11-27 08:00"_s); // the newest first, in the floor's zone
    QCOMPARE(cell(0, 2), u"76"_s);
    QCOMPARE(cell(1, 2), u"0"_s);
    QVERIFY(!cell(1, 3).isEmpty()); // fatal
    child<QCheckBox>(u"callLow"_s)->setChecked(false);
    QCOMPARE(table()->model()->rowCount(), 3);
    child<QComboBox>(u"callTeam"_s)
        ->setCurrentIndex(child<QComboBox>(u"callTeam"_s)->findData(u"beta"_s));
    QCOMPARE(table()->model()->rowCount(), 0);
}

/// The page is open with the low scores of the week: a trainer hears the first lost point of the
/// second call by choosing it, opening it, and taking the purpose.
void TestReplayTab::threeKeystrokesToTheFirstLostPoint()
{
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    QTRY_VERIFY(player().isPlaying());
    QCOMPARE(player().position(), Milliseconds(161s) - 2s);
    QCOMPARE(m_scene->opened, QStringList{u"sim/2"_s});
    m_scene->now += 500ms;
    QCOMPARE(player().position(), Milliseconds(159s) + 500ms);
    auto *wave = child<ui::WaveformView>(u"waveform"_s);
    QVERIFY(wave->currentCell() >= 0);
}

void TestReplayTab::aPurposeIsAskedOnceAndWrittenDown()
{
    listen();
    m_scene->now += 3s;
    m_scene->clock.advance(3s);
    m_scene->audit.rows.clear();
    choose(1);
    QTRY_VERIFY(!m_scene->actions().isEmpty()); // the first call was left
    key(Qt::Key_Return);
    QTRY_VERIFY(player().isPlaying());
    QVERIFY(!child<QWidget>(u"purposeStrip"_s)->isVisible());
    m_scene->now += 2s;
    m_scene->audit.rows.clear();
    m_page.reset(); // the second one, too
    QCOMPARE(m_scene->actions().size(), 1);
    QVERIFY(!player().isPlaying());
}

void TestReplayTab::whoMayNotListenIsTold()
{
    m_page.reset();
    m_scene->signIn(access::Role::TeamAdmin, u"tm"_s); // sees scores, hears nothing
    show();
    QCOMPARE(table()->model()->rowCount(), 2);
    key(Qt::Key_Return);
    QTRY_VERIFY(message().contains(u"right"_s));
    QVERIFY(!player().isPlaying());
    QVERIFY(m_scene->opened.isEmpty());
}

void TestReplayTab::onlyAllowedPurposesAreOffered()
{
    m_page.reset();
    m_scene->signIn(access::Role::TrainingAdmin, u"t"_s);
    show();
    child<QComboBox>(u"callTeam"_s)->setCurrentIndex(0);
    QVERIFY(table()->model()->rowCount() > 0);
    choose(0);
    key(Qt::Key_Return);
    auto *purpose = child<QComboBox>(u"playPurpose"_s);
    QVERIFY(purpose->isVisible());
    QCOMPARE(purpose->count(), 1);
    QCOMPARE(purpose->currentData().toInt(), int(PlayPurpose::Training));
}

void TestReplayTab::nextLowGoesOnAcrossCalls()
{
    listen();
    QCOMPARE(player().position(), Milliseconds(78s));
    key(Qt::Key_N);
    QCOMPARE(player().position(), Milliseconds(118s));
    key(Qt::Key_N);
    QCOMPARE(player().position(), Milliseconds(138s));
    key(Qt::Key_N); // the next call
    QTRY_COMPARE(m_scene->opened.size(), 2);
    QTRY_VERIFY(player().isPlaying());
    QCOMPARE(player().position(), Milliseconds(159s));
    key(Qt::Key_N);
    QCOMPARE(player().position(), Milliseconds(198s));
    key(Qt::Key_N);
    QVERIFY(!message().isEmpty()); // no more
    key(Qt::Key_N, Qt::ShiftModifier);
    QCOMPARE(player().position(), Milliseconds(159s));
    key(Qt::Key_N, Qt::ShiftModifier); // back, to its last lost point
    QTRY_COMPARE(m_scene->opened.size(), 3);
    QTRY_COMPARE(player().position(), Milliseconds(138s));
}

void TestReplayTab::oneQuestionMakesAPlayList()
{
    auto *question = child<QComboBox>(u"callQuestion"_s);
    const int at = question->findData(u"C2"_s);
    QVERIFY(at > 0);
    question->setCurrentIndex(question->findData(u"D1"_s));
    QCOMPARE(table()->model()->rowCount(), 1);
    question->setCurrentIndex(question->findData(u"C2"_s));
    QCOMPARE(table()->model()->rowCount(), 2);
    choose(0);
    listen();
    QCOMPARE(player().position(), Milliseconds(78s));
    key(Qt::Key_N); // only this question, so in the other call
    QTRY_COMPARE(player().position(), Milliseconds(198s));
    QVERIFY(child<QPushButton>(u"replayPlayList"_s)->isChecked());
    choose(0);
    listen();
    QCOMPARE(player().position(), Milliseconds(78s));
    m_scene->now += 11s + 100ms; // the lost point was heard
    QTRY_COMPARE(player().position(), Milliseconds(198s));
    QTRY_VERIFY(player().isPlaying());
    m_scene->now += 9s + 100ms;
    QTRY_VERIFY(!player().isPlaying()); // the end of the list
}

void TestReplayTab::aChosenQuestionLoops()
{
    listen();
    auto *wave = child<ui::WaveformView>(u"waveform"_s);
    emit wave->markChosen(u"A1"_s);
    QCOMPARE(player().position(), Milliseconds(138s));
    QCOMPARE(player().loop(), std::optional(Span{138s, 150s}));
    m_scene->now += 13s;
    QCOMPARE(player().position(), Milliseconds(139s));
}

void TestReplayTab::theKeysOfTheTransport()
{
    listen();
    const Milliseconds from = player().position();
    key(Qt::Key_Right);
    QCOMPARE(player().position(), from + 5s);
    key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(player().position(), from + 20s);
    key(Qt::Key_Left);
    key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(player().position(), from);
    key(Qt::Key_Space);
    QVERIFY(!player().isPlaying());
    key(Qt::Key_Space);
    QTRY_VERIFY(player().isPlaying());
    key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(player().rate(), 125);
    key(Qt::Key_Down, Qt::ControlModifier);
    key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(player().rate(), 75);
    key(Qt::Key_K);
    QVERIFY(player().skipsSilence());
    key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(player().volume(0), 0.0);
    QCOMPARE(player().volume(1), 1.0);
    key(Qt::Key_K);
    player().seek(0ms);
    key(Qt::Key_H);
    QCOMPARE(player().position(), Milliseconds(150s));
    key(Qt::Key_E); // the critical error of the call is before
    QVERIFY(!message().isEmpty());
    key(Qt::Key_S);
    QVERIFY(!player().isPlaying());
    QCOMPARE(player().position(), Milliseconds(0));
}

void TestReplayTab::marksOfTheLoopByKeys()
{
    listen();
    player().seek(10s);
    key(Qt::Key_A);
    player().seek(20s);
    key(Qt::Key_B);
    key(Qt::Key_L);
    QCOMPARE(player().loop(), std::optional(Span{10s, 20s}));
    key(Qt::Key_L);
    QVERIFY(!player().loop());
}

void TestReplayTab::missingRecordingsAreSaid()
{
    m_page->replay().setOpener([](const Recording &) {
        return QtFuture::makeReadyFuture(
            ui::ReplaySitting::Opened(Error{ErrorCode::NotFound, u"place"_s}));
    });
    key(Qt::Key_Return);
    QTRY_VERIFY(!child<QWidget>(u"waveform"_s)->accessibleDescription().isEmpty());
    if (child<QComboBox>(u"playPurpose"_s)->isVisible()) {
        key(Qt::Key_Return);
    }
    QTRY_VERIFY(message().contains(u"recordings"_s));
    QVERIFY(!player().isLoaded());
}

void TestReplayTab::lateSoundOfAnotherCallIsDropped()
{
    std::vector<QPromise<ui::ReplaySitting::Opened>> promises(2);
    std::size_t asked = 0;
    m_page->replay().setOpener([&](const Recording &) {
        promises[asked].start();
        return promises[asked++].future();
    });
    key(Qt::Key_Return);
    choose(1);
    key(Qt::Key_Return);
    QTRY_COMPARE(asked, std::size_t(2));
    const auto finish = [&promises](std::size_t which, const QString &call) {
        Recording recording;
        recording.call = call;
        promises[which].addResult(
            ui::ReplaySitting::Opened(fw::tests::ReplayScene::sound(recording)));
        promises[which].finish();
    };
    finish(0, u"sim/1"_s);
    QCoreApplication::processEvents();
    QVERIFY(!player().isLoaded());
    finish(1, u"sim/2"_s);
    QTRY_VERIFY(player().isLoaded());
}

void TestReplayTab::commentsAtTheMoment()
{
    listen();
    player().seek(42s);
    key(Qt::Key_C);
    auto *text = child<QLineEdit>(u"commentText"_s);
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClicks(text, u"Never asked for the number"_s); // no letter is a shortcut here
    key(Qt::Key_Return);
    auto *comments = child<QTableView>(u"commentTable"_s);
    QCOMPARE(comments->model()->rowCount(), 1);
    QCOMPARE(comments->model()->index(0, 0).data().toString(), u"00:42"_s);
    const auto kept = m_scene->desk->comments(m_scene->callOf(u"sim/1"_s, u"a1"_s, 2h));
    QCOMPARE(kept->size(), std::size_t(1));
    QCOMPARE(kept->front().at, Milliseconds(42s));
    QVERIFY(!kept->front().isPrivate);
    child<QPushButton>(u"commentAdd"_s)->click();
    QVERIFY(child<QLabel>(u"commentRefusal"_s)->isVisible()); // nothing was written
}

void TestReplayTab::aClassIsBlind()
{
    child<QPushButton>(u"classroomStart"_s)->click();
    QCOMPARE(table()->model()->index(0, 2).data().toString(), u"?"_s);
    auto *wave = child<ui::WaveformView>(u"waveform"_s);
    listen();
    QVERIFY(wave->cellCount() > 0);
    QVERIFY(!wave->cellText(0).contains(u"points"_s, Qt::CaseInsensitive));
    QVERIFY(child<QLabel>(u"replayRunning"_s)->text().isEmpty());
    auto *hands = child<QTableView>(u"handsTable"_s)->model();
    QVERIFY(hands->rowCount() > 8);
    QVERIFY(hands->setData(hands->index(0, 2), 5, Qt::EditRole)); // A1 is not met
    child<QPushButton>(u"classroomReveal"_s)->click();
    QCOMPARE(table()->model()->index(0, 2).data().toString(), u"76"_s);
    QVERIFY(hands->index(0, 4).data().toString().startsWith(u"100"_s));
}

void TestReplayTab::stationsScoreForTheClass()
{
    // Everybody scored the call at an own station: two as the evaluator, one better.
    const Evaluation shown = *m_scene->store.evaluation(m_first);
    Answers kind = shown.revisions.front().answers;
    kind[u"A1"_s] = Answer::yes();
    kind[u"C2"_s] = Answer::yes();
    Calibration session;
    session.title = {u"Class of November"_s, {}};
    session.form = shown.form;
    session.participants = {u"li"_s, u"wang"_s, u"zhao"_s};
    session.facilitator = u"li"_s;
    for (const QString &by : session.participants) {
        CalibrationSheet sheet;
        sheet.by = by;
        sheet.call = u"sim/1"_s;
        sheet.answers = by == u"zhao"_s ? kind : shown.revisions.front().answers;
        sheet.score = scoreOf(m_scene->card.card, sheet.answers);
        sheet.at = m_scene->clock.now() - 1h;
        session.sheets.push_back(sheet);
    }
    session.id = *m_scene->store.saveCalibration(session, {});
    emit m_scene->desk->changed();
    auto *take = child<QPushButton>(u"classroomTake"_s);
    QVERIFY(!take->isVisibleTo(m_page.get())); // not before all have shown theirs
    session.isOpened = true;
    session.savedAt = m_scene->store.calibrations()->front().savedAt;
    QVERIFY(m_scene->store.saveCalibration(session, {}));
    emit m_scene->desk->changed();
    child<ui::SegmentControl>(u"replayBelow"_s)->setCurrent(2);
    QTRY_VERIFY(take->isVisible());
    take->click();
    auto *hands = child<QTableView>(u"handsTable"_s)->model();
    QCOMPARE(hands->index(0, 1).data().toString(), u"1"_s); // of A1
    QCOMPARE(hands->index(0, 2).data().toString(), u"2"_s);
    QCOMPARE(table()->model()->index(0, 2).data().toString(), u"?"_s);
    child<QPushButton>(u"classroomReveal"_s)->click();
    const QString words = child<QLabel>(u"classroomSummary"_s)->text();
    QVERIFY2(words.contains(u"li 0"_s), qPrintable(words));
    QVERIFY2(words.contains(u"zhao +"_s), qPrintable(words));
    QVERIFY2(words.contains(u"α 0."_s), qPrintable(words));
}

void TestReplayTab::revisionsAreCompared()
{
    auto *compare = child<QTableView>(u"compareTable"_s);
    QCOMPARE(compare->model()->rowCount(), 0);
    Evaluation kept = *m_scene->store.evaluation(m_first);
    const AppealTerms terms{{}, [](QDate) { return true; }, QTimeZone("Asia/Shanghai")};
    kept =
        *appealed(kept, {{u"C2"_s, u"It was right"_s, {}}}, u"a1"_s, m_scene->clock.now(), terms);
    QVERIFY(m_scene->store.save(kept, {}));
    const AppealStep step{u"quality"_s, m_scene->clock.now(), u"It was"_s};
    kept = *reviewed(kept, true, {u"os"_s, m_scene->clock.now(), u"Yes"_s});
    QVERIFY(m_scene->store.save(kept, {}));
    kept = *decided(
        kept, AppealOutcome::Changed,
        revised(kept.revisions.back(), {{u"C2"_s, Answer::yes()}}, m_scene->card.card, step), step);
    QVERIFY(m_scene->store.save(kept, {}));
    emit m_scene->desk->changed();
    child<QCheckBox>(u"callLow"_s)->setChecked(false);
    QTRY_VERIFY(compare->model()->rowCount() > 8);
    QVERIFY(compare->model()->index(0, 0).data().toString().contains(u"Handling"_s));
    QCOMPARE(compare->model()->index(0, 3).data().toString(), u"10"_s);
    listen();
    key(Qt::Key_D);
    QCOMPARE(player().position(), Milliseconds(78s));
}

void TestReplayTab::stepsAreOfferedAndTaken()
{
    Evaluation draft = *m_scene->store.evaluation(m_first);
    draft.id = 0;
    draft.about.id = u"sim/9"_s;
    draft.about.at = m_scene->clock.now() - 1h;
    draft.state = EvaluationState::Submitted;
    draft.releasedAt = kNoTime;
    const auto id = m_scene->store.add(draft, {});
    emit m_scene->desk->changed();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    choose(0);
    auto *first = child<QPushButton>(u"stepFirst"_s);
    QTRY_VERIFY(first->isVisible());
    first->click();
    QCOMPARE(m_scene->store.evaluation(*id)->state, EvaluationState::Released);
    QTRY_VERIFY(table()->model()->index(0, 4).data().toString() == u"Released"_s);
    QSignalSpy coaching(&m_page->replay(), &ui::ReplayTab::coachingRequested);
    child<QPushButton>(u"stepCoach"_s)->click();
    QCOMPARE(coaching.count(), 1);
}

void TestReplayTab::anAgentAppealsByQuestion()
{
    QTRY_VERIFY(child<QPushButton>(u"stepFirst"_s)->isVisible());
    child<QPushButton>(u"stepFirst"_s)->click();
    QPointer<QWidget> dialog;
    QTRY_VERIFY((dialog = QApplication::activeModalWidget()) != nullptr);
    QCOMPARE(dialog->objectName(), u"appealDialog"_s);
    auto *accept = dialog->findChild<QPushButton *>(u"acceptStep"_s);
    accept->click();
    QVERIFY(!dialog->findChild<QLabel *>(u"stepRefusal"_s)->text().isEmpty()); // no word yet
    dialog->findChild<QLineEdit *>(u"appealText1"_s)->setText(u"My voice was fine"_s);
    accept->click();
    QTRY_VERIFY(!dialog);
    const Evaluation kept = *m_scene->store.evaluation(m_first);
    QCOMPARE(kept.state, EvaluationState::Appealed);
    QCOMPARE(kept.appeal->points.size(), std::size_t(1));
    QCOMPARE(kept.appeal->points.front().question, u"A1"_s);
}

void TestReplayTab::callsComeFromElsewhere()
{
    m_page->showCall(u"sim/3"_s, 30s); // not a low one
    QTRY_VERIFY(player().isLoaded());
    QCOMPARE(m_scene->opened.constLast(), u"sim/3"_s);
    QCOMPARE(player().position(), Milliseconds(30s));
    m_scene->calls.calls = {m_scene->callOf(u"sim/7"_s, u"a9"_s, 1h)};
    m_page->showCall(u"sim/7"_s); // nobody scored it, and it has no recording
    QVERIFY(!child<QWidget>(u"waveform"_s)->accessibleDescription().isEmpty());
    m_page->showCall(u"sim/8"_s);
    QVERIFY(!message().isEmpty());
    m_page->showAgent(u"a2"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QSignalSpy wished(&m_page->replay(), &ui::ReplayTab::floorAtRequested);
    m_page->replay().setRewindable(true);
    child<QToolButton>(u"replayFloor"_s)->click();
    QCOMPARE(wished.count(), 1);
    QCOMPARE(wished.front().front().value<TimePoint>(), m_scene->clock.now() - 20h);
}

void TestReplayTab::callsComeFromTheFloor()
{
    // The floor knows who answered and when; scored or not, it is the journal's call.
    m_scene->calls.calls = {m_scene->callOf(u"sim/2"_s, u"a2"_s, 20h),
                            m_scene->callOf(u"sim/7"_s, u"a9"_s, 20h)};
    m_page->showAnswered(u"a2"_s, m_scene->clock.now() - 20h);
    QTRY_VERIFY(player().isLoaded());
    QCOMPARE(m_scene->opened.constLast(), u"sim/2"_s);
    QVERIFY(m_page->findChild<ui::ScoreSheet *>()->answers().size() > 1);
    m_page->showAnswered(u"a9"_s, m_scene->clock.now() - 20h);
    QVERIFY(m_page->findChild<ui::ScoreSheet *>()->answers().empty());
    QVERIFY(message().isEmpty());
    m_page->showAnswered(u"a9"_s, m_scene->clock.now() - 19h);
    QVERIFY(!message().isEmpty());
}

void TestReplayTab::whoScoresBlindSeesNoScores()
{
    m_page->showCall(u"sim/3"_s);
    QTRY_VERIFY(player().isLoaded());
    const auto *sheet = m_page->findChild<ui::ScoreSheet *>();
    QVERIFY(!sheet->answers().empty());
    m_page->showToScore(m_scene->callOf(u"sim/3"_s, u"a9"_s, 1h));
    QVERIFY(sheet->answers().empty());
    QVERIFY(player().isLoaded()); // and it can be heard
}

void TestReplayTab::emptyListsSaySo()
{
    child<QComboBox>(u"callTeam"_s)
        ->setCurrentIndex(child<QComboBox>(u"callTeam"_s)->findData(u"beta"_s));
    QTRY_VERIFY(!child<QWidget>(u"waveform"_s)->accessibleDescription().isEmpty());
    QVERIFY(!child<QToolButton>(u"replayPlay"_s)->isEnabled());
    key(Qt::Key_N);
    QVERIFY(!message().isEmpty());
    key(Qt::Key_Return);
    key(Qt::Key_Space);
    QVERIFY(!player().isPlaying());
}

QTEST_MAIN(TestReplayTab)
#include "tst_replaytab.moc"
