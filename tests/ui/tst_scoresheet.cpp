// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scorescene.h"
#include "ui/quality/digitentry.h"
#include "ui/quality/scoredraft.h"
#include "ui/quality/scorelinemodel.h"
#include "ui/quality/scoresheet.h"
#include "ui/quality/sheetreading.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::quality;
using fw::tests::ScoreScene;

/// Filling in a scorecard, and reading one.
class TestScoreSheet final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void pointsOfAFinishedOneAreItsRawScore();
    void whatIsMissingIsFound();
    void conditionsLeaveAnswersOut();
    void digitsBecomeNumbers_data();
    void digitsBecomeNumbers();
    void isFilledInWithoutTheMouse();
    void aCrashLosesNothing();
    void aDraftIsKeptByItself();
    void whatCannotBeKeptIsSaid();
    void evidenceTakesTwoKeys();
    void conditionsHideQuestions();
    void submitSaysWhatIsMissing();
    void keysComeBeforeThoseOfThePage();
    void aFatalOneShowsItsRawScore();
    void theScoreRunsWithTheReplay();
    void blindHidesResults();
    void othersDraftsAreNotShown();
    void tryingOutKeepsNothing();
    void theSameOneAgainKeepsThePlace();
    void fitsAColumn();

private:
    void open(EvaluationId id);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &keys);
    [[nodiscard]] QString text(const QString &name) const;
    [[nodiscard]] ui::ScoreLine line(const QString &question) const;

    template<typename Widget>
    [[nodiscard]] Widget *child(const QString &name) const
    {
        return m_sheet->findChild<Widget *>(name);
    }

    std::unique_ptr<ScoreScene> m_scene;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    ui::ScoreSheet *m_sheet = nullptr;
};

void TestScoreSheet::init()
{
    m_scene = std::make_unique<ScoreScene>();
    m_theme = std::make_unique<ui::Theme>(ui::ThemeKind::Light);
    m_window = std::make_unique<QWidget>();
    m_sheet = new ui::ScoreSheet(*m_scene->desk, *m_theme, m_window.get());
    m_window->resize(420, 700);
    m_sheet->resize(420, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestScoreSheet::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_scene.reset();
}

void TestScoreSheet::open(EvaluationId id)
{
    m_sheet->show(m_scene->evaluation(id), ScoreScene::card());
    child<QListView>(u"sheetLines"_s)->setFocus();
}

void TestScoreSheet::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(child<QListView>(u"sheetLines"_s), static_cast<Qt::Key>(key), modifiers);
}

void TestScoreSheet::type(const QString &keys)
{
    QTest::keyClicks(child<QListView>(u"sheetLines"_s), keys);
}

QString TestScoreSheet::text(const QString &name) const
{
    return child<QLabel>(name)->text();
}

ui::ScoreLine TestScoreSheet::line(const QString &question) const
{
    auto *model = static_cast<ui::ScoreLineModel *>(child<QListView>(u"sheetLines"_s)->model());
    const int row = model->rowOf(question);
    return row < 0 ? ui::ScoreLine()
                   : model->index(row).data(ui::ScoreLineModel::LineRole).value<ui::ScoreLine>();
}

void TestScoreSheet::pointsOfAFinishedOneAreItsRawScore()
{
    const Scorecard card = ScoreScene::card().card;
    Answers answers = ScoreScene::answers(true);
    answers[u"G1"_s] = Answer(); // its weight goes to the others
    const auto points = ui::pointsOf(card, answers, ui::Unanswered::NotApplicable);
    Exact earned;
    Exact all;
    for (const auto &[id, each] : points) {
        if (!each.isBonus) {
            earned += each.earned.value_or(Exact());
            all += each.of;
        }
    }
    QCOMPARE(all, Exact(100));
    QCOMPARE(earned.rounded(2, Rounding::HalfUp), *scoreOf(card, answers).raw);
    QVERIFY(points.at(u"G1"_s).of.isZero());
    QVERIFY(points.at(u"P1"_s).isFailed);
    QVERIFY(!points.at(u"T1"_s).earned);
}

void TestScoreSheet::whatIsMissingIsFound()
{
    using ui::Lack;
    const Scorecard card = ScoreScene::card().card;
    Answers answers = ScoreScene::answers(true);
    answers.erase(u"G1"_s);
    answers[u"V1"_s] = Answer::no(); // needs a comment, and takes D1 away
    answers.erase(u"D1"_s);
    auto notes = ScoreScene::notes();
    notes.erase(u"A1"_s);
    notes[u"P1"_s].evidence.reset();
    const std::vector<ui::QuestionLack> expected{{u"G1"_s, Lack::Answer},
                                                 {u"V1"_s, Lack::Comment},
                                                 {u"P1"_s, Lack::Evidence},
                                                 {u"A1"_s, Lack::Evidence}};
    QCOMPARE(ui::lacksOf(card, answers, notes), expected);
    QVERIFY(ui::lacksOf(card, ScoreScene::answers(true), ScoreScene::notes()).empty());
}

void TestScoreSheet::conditionsLeaveAnswersOut()
{
    const Scorecard card = ScoreScene::card().card;
    Answers answers = ScoreScene::answers(false);
    QVERIFY(ui::askedOnly(card, answers).contains(u"D1"_s));
    answers[u"V1"_s] = Answer::no();
    QVERIFY(!ui::askedOnly(card, answers).contains(u"D1"_s));
}

void TestScoreSheet::digitsBecomeNumbers_data()
{
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("answer"); // the last one that was given
    QTest::newRow("one digit") << 0 << 20 << u"8"_s << u"8"_s;
    QTest::newRow("two digits") << 0 << 20 << u"18"_s << u"18"_s;
    QTest::newRow("too many begin anew") << 0 << 20 << u"185"_s << u"5"_s;
    QTest::newRow("a small scale") << 1 << 5 << u"34"_s << u"4"_s;
    QTest::newRow("half a point") << 0 << 5 << u"2.5"_s << u"2.5"_s;
    QTest::newRow("waits for the second digit") << 10 << 20 << u"1"_s << QString();
    QTest::newRow("from ten on") << 10 << 20 << u"15"_s << u"15"_s;
    QTest::newRow("below the scale is given, to be refused") << 1 << 5 << u"0"_s << u"0"_s;
}

void TestScoreSheet::digitsBecomeNumbers()
{
    QFETCH(int, least);
    QFETCH(int, most);
    QFETCH(QString, typed);
    QFETCH(QString, answer);
    Question question;
    question.type = QuestionType::Scale;
    question.least = Exact(least);
    question.most = Exact(most);
    ui::DigitEntry entry;
    std::optional<Answer> given;
    for (const QChar character : typed) {
        if (const auto next = entry.typed(question, character)) {
            given = next;
        }
    }
    QCOMPARE(given ? given->number.text() : QString(), answer);
}

void TestScoreSheet::isFilledInWithoutTheMouse()
{
    const EvaluationId id = m_scene->assign();
    open(id);
    QAbstractItemModelTester tester(child<QListView>(u"sheetLines"_s)->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy submitted(m_sheet, &ui::ScoreSheet::submitted);
    QVERIFY(m_sheet->isFillingIn());
    QCOMPARE(m_sheet->current(), u"G1"_s);
    type(u"y"_s);
    press(Qt::Key_Return);
    type(u"y"_s); // V1
    press(Qt::Key_J);
    type(u"y"_s); // P1
    press(Qt::Key_Down);
    QCOMPARE(m_sheet->current(), u"A1"_s);
    type(u"18"_s);
    press(Qt::Key_Return);
    type(u"2"_s); // E1, partly
    press(Qt::Key_Return);
    QCOMPARE(m_sheet->current(), u"D1"_s);
    type(u"x"_s);
    press(Qt::Key_Return);
    type(u"n"_s); // no bonus
    QCOMPARE(text(u"sheetMissing"_s), u"Everything is answered"_s);
    press(Qt::Key_K);
    press(Qt::Key_K);
    QCOMPARE(m_sheet->current(), u"E1"_s);
    const Answers expected{{u"G1"_s, Answer::yes()},
                           {u"V1"_s, Answer::yes()},
                           {u"P1"_s, Answer::yes()},
                           {u"A1"_s, Answer::of(Exact(18))},
                           {u"E1"_s, Answer::of(Exact::ratio(1, 2))},
                           {u"D1"_s, Answer()},
                           {u"B1"_s, Answer::no()}};
    QCOMPARE(m_sheet->answers(), expected);
    const EvaluationScore score = scoreOf(ScoreScene::card().card, expected);
    QCOMPARE(text(u"sheetFinal"_s), score.final->text());
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(m_scene->evaluation(id).state, EvaluationState::Submitted);
    QCOMPARE(m_scene->evaluation(id).revisions.back().score, score);
    QVERIFY(!m_sheet->isFillingIn());
    QCOMPARE(text(u"sheetFinal"_s), score.final->text());
}

void TestScoreSheet::aCrashLosesNothing()
{
    const EvaluationId id = m_scene->assign();
    open(id);
    type(u"y"_s);
    press(Qt::Key_Return);
    type(u"n"_s);
    press(Qt::Key_C);
    auto *comment = child<QLineEdit>(u"answerComment"_s);
    QCOMPARE(m_window->focusWidget(), comment);
    QTest::keyClicks(comment, u"asked for the name only"_s);
    m_sheet->clear(); // another call
    ui::ScoreSheet second(*m_scene->desk, *m_theme);
    second.show(m_scene->evaluation(id), ScoreScene::card());
    QVERIFY(second.isFillingIn());
    QCOMPARE(second.answers().at(u"G1"_s), Answer::yes());
    QCOMPARE(second.answers().at(u"V1"_s), Answer::no());
    QCOMPARE(second.notes().at(u"V1"_s).comment, u"asked for the name only"_s);
    {
        auto third = std::make_unique<ui::ScoreSheet>(*m_scene->desk, *m_theme);
        third->show(m_scene->evaluation(id), ScoreScene::card());
        third->setCurrent(u"P1"_s);
        third->markTo(30s);
    } // closed without a word
    QVERIFY(m_scene->evaluation(id).draft.notes.at(u"P1"_s).evidence.has_value());
}

void TestScoreSheet::aDraftIsKeptByItself()
{
    const EvaluationId id = m_scene->assign();
    open(id);
    type(u"y"_s);
    QVERIFY(m_scene->evaluation(id).draft.answers.empty());
    QVERIFY(ui::ScoreDraft::kKeepAfter <= 2s);
    QTRY_VERIFY(!m_scene->evaluation(id).draft.answers.empty());
    QCOMPARE(m_scene->evaluation(id).state, EvaluationState::InProgress);
    QCOMPARE(text(u"sheetState"_s), u"Draft kept"_s);
}

void TestScoreSheet::whatCannotBeKeptIsSaid()
{
    const EvaluationId id = m_scene->assign();
    open(id);
    QVERIFY(m_scene->desk->makeVoid(id, u"no sound"_s));
    type(u"y"_s);
    m_sheet->keep();
    QVERIFY2(text(u"sheetState"_s).startsWith(u"▲"_s), qPrintable(text(u"sheetState"_s)));
    QCOMPARE(m_sheet->answers().at(u"G1"_s), Answer::yes()); // still there
}

void TestScoreSheet::evidenceTakesTwoKeys()
{
    open(m_scene->assign());
    QObject::connect(m_sheet, &ui::ScoreSheet::markFromWished, m_sheet,
                     [this] { m_sheet->markFrom(161s); });
    QObject::connect(m_sheet, &ui::ScoreSheet::markToWished, m_sheet,
                     [this] { m_sheet->markTo(175s); });
    m_sheet->setCurrent(u"P1"_s);
    type(u"["_s);
    QCOMPARE(line(u"P1"_s).evidence, u"02:41 to …"_s);
    type(u"]"_s);
    QCOMPARE(*m_sheet->notes().at(u"P1"_s).evidence, (Span{161s, 175s}));
    m_sheet->markTo(100s); // before its begin
    QCOMPARE(*m_sheet->notes().at(u"P1"_s).evidence, (Span{161s, 175s}));
    QVERIFY(child<QLabel>(u"sheetMessage"_s)->isVisible());
    m_sheet->markFrom(170s); // moves the begin alone
    QCOMPARE(*m_sheet->notes().at(u"P1"_s).evidence, (Span{170s, 175s}));
    m_sheet->setCurrent(u"G1"_s);
    m_sheet->markTo(8s); // one key: what was just heard
    QCOMPARE(*m_sheet->notes().at(u"G1"_s).evidence, (Span{3s, 8s}));
    child<QPushButton>(u"removeEvidence"_s)->click();
    QVERIFY(!m_sheet->notes().at(u"G1"_s).evidence);
}

void TestScoreSheet::conditionsHideQuestions()
{
    open(m_scene->assign());
    QAbstractItemModelTester tester(child<QListView>(u"sheetLines"_s)->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(line(u"D1"_s).id.isEmpty());
    m_sheet->setCurrent(u"V1"_s);
    type(u"y"_s);
    QCOMPARE(line(u"D1"_s).number, u"6"_s);
    m_sheet->setCurrent(u"D1"_s);
    type(u"n"_s);
    QVERIFY(m_sheet->answers().contains(u"D1"_s));
    m_sheet->setCurrent(u"V1"_s);
    type(u"n"_s);
    QVERIFY(line(u"D1"_s).id.isEmpty());
    QVERIFY(!m_sheet->answers().contains(u"D1"_s));
    type(u"y"_s); // comes back with its answer
    QCOMPARE(m_sheet->answers().at(u"D1"_s), Answer::no());
    QCOMPARE(m_sheet->current(), u"V1"_s);
}

void TestScoreSheet::submitSaysWhatIsMissing()
{
    const EvaluationId id = m_scene->assign();
    open(id);
    type(u"y"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_scene->evaluation(id).revisions.size(), std::size_t(0));
    QCOMPARE(m_sheet->current(), u"V1"_s); // the first one that lacks something
    QVERIFY(!line(u"V1"_s).lack.isEmpty());
    QVERIFY(text(u"sheetMissing"_s).contains(u"5"_s));
    press(Qt::Key_M);
    QCOMPARE(m_sheet->current(), u"P1"_s);
    type(u"x"_s); // always applies
    QVERIFY(!m_sheet->answers().contains(u"P1"_s));
    QVERIFY(child<QLabel>(u"sheetMessage"_s)->isVisible());
}

void TestScoreSheet::keysComeBeforeThoseOfThePage()
{
    open(m_scene->assign());
    int pressed = 0;
    auto *shortcut = new QShortcut(QKeySequence(Qt::Key_N), m_window.get());
    connect(shortcut, &QShortcut::activated, this, [&pressed] { ++pressed; });
    type(u"n"_s);
    QCOMPARE(pressed, 0);
    QCOMPARE(m_sheet->answers().at(u"G1"_s), Answer::no());
    open(m_scene->submitted(false)); // reading, N is the page's
    type(u"n"_s);
    QCOMPARE(pressed, 1);
}

void TestScoreSheet::aFatalOneShowsItsRawScore()
{
    const EvaluationId id = m_scene->submitted(true);
    const Evaluation evaluation = m_scene->evaluation(id);
    open(id);
    QVERIFY(!m_sheet->isFillingIn());
    QCOMPARE(text(u"sheetFinal"_s), u"0"_s);
    QVERIFY(text(u"sheetRaw"_s).contains(evaluation.revisions.back().score.raw->text()));
    QVERIFY(child<QLabel>(u"sheetRaw"_s)->isVisible());
    QCOMPARE(text(u"sheetGrade"_s), u"Fatal error · Failed"_s);
    QCOMPARE(line(u"P1"_s).points, u"Fatal"_s);
    QVERIFY(line(u"P1"_s).kind.contains(u"Compliance-critical"_s)); // in words
    QCOMPARE(line(u"A1"_s).evidence, u"03:10"_s);
    QSignalSpy chosen(m_sheet, &ui::ScoreSheet::questionChosen);
    press(Qt::Key_Down);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toString(), u"V1"_s);
    m_sheet->setCurrent(u"A1"_s); // the page's own choice says nothing
    QCOMPARE(chosen.count(), 1);
}

void TestScoreSheet::theScoreRunsWithTheReplay()
{
    open(m_scene->submitted(true));
    m_sheet->setPosition(20s);
    QCOMPARE(text(u"sheetKnown"_s), u"By 00:20: 100 (1 of 4 heard)"_s);
    m_sheet->setPosition(165s);
    QVERIFY(line(u"P1"_s).isHeard);
    QCOMPARE(text(u"sheetKnown"_s), u"By 02:45: 100 (1 of 4 heard)"_s);
    m_sheet->setPosition(175s);
    QVERIFY(!line(u"P1"_s).isHeard);
    QCOMPARE(text(u"sheetKnown"_s), u"By 02:55: 0 (2 of 4 heard)"_s);
}

void TestScoreSheet::blindHidesResults()
{
    open(m_scene->submitted(true));
    m_sheet->setBlind(true);
    QVERIFY(!child<QLabel>(u"sheetFinal"_s)->isVisible());
    QVERIFY(!child<QLabel>(u"sheetGrade"_s)->isVisible());
    const ui::ScoreLine fatal = line(u"P1"_s);
    QVERIFY(fatal.points.isEmpty() && fatal.answer.isEmpty() && fatal.comment.isEmpty() &&
            fatal.evidence.isEmpty());
    m_sheet->setPosition(200s);
    QVERIFY(!child<QLabel>(u"sheetKnown"_s)->isVisible());
    m_sheet->setBlind(false);
    QCOMPARE(line(u"P1"_s).points, u"Fatal"_s);
    QVERIFY(child<QLabel>(u"sheetFinal"_s)->isVisible());
}

void TestScoreSheet::othersDraftsAreNotShown()
{
    const EvaluationId id = m_scene->assign(u"zhao"_s);
    Evaluation evaluation = m_scene->evaluation(id);
    evaluation.state = EvaluationState::InProgress;
    evaluation.draft.answers = ScoreScene::answers(true);
    m_sheet->show(evaluation, ScoreScene::card());
    QVERIFY(!m_sheet->isFillingIn());
    QVERIFY(m_sheet->answers().empty());
    QVERIFY(!child<QLabel>(u"sheetFinal"_s)->isVisible());
    QCOMPARE(text(u"sheetMissing"_s), u"zhao has not submitted it yet"_s);
}

void TestScoreSheet::tryingOutKeepsNothing()
{
    QSignalSpy edited(m_sheet, &ui::ScoreSheet::edited);
    m_sheet->tryOut(ScoreScene::card());
    QVERIFY(m_sheet->isFillingIn());
    const auto before = edited.count();
    type(u"y"_s);
    QVERIFY(edited.count() > before);
    QCOMPARE(m_sheet->answers().at(u"G1"_s), Answer::yes());
    QVERIFY(!child<QPushButton>(u"sheetSubmit"_s)->isVisible());
    m_sheet->clear();
    QVERIFY(m_sheet->answers().empty());
    QCOMPARE(text(u"sheetMissing"_s), u"No evaluation is chosen"_s);
}

void TestScoreSheet::theSameOneAgainKeepsThePlace()
{
    const EvaluationId id = m_scene->assign();
    open(id);
    m_sheet->setCurrent(u"A1"_s);
    type(u"12"_s);
    m_sheet->show(m_scene->evaluation(id), ScoreScene::card()); // somebody changed something else
    QCOMPARE(m_sheet->current(), u"A1"_s);
    QCOMPARE(m_sheet->answers().at(u"A1"_s), Answer::of(Exact(12)));
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_sheet, &language);
    QCOMPARE(m_sheet->current(), u"A1"_s);
}

void TestScoreSheet::fitsAColumn()
{
    const fw::tests::Shots shots;
    for (const ui::ThemeKind kind : {ui::ThemeKind::Light, ui::ThemeKind::Dark}) {
        const QString look = kind == ui::ThemeKind::Light ? u"-light"_s : u"-dark"_s;
        m_theme->setKind(kind);
        ui::ScoreSheet sheet(*m_scene->desk, *m_theme);
        sheet.resize(420, 700);
        sheet.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&sheet));
        sheet.show(m_scene->evaluation(m_scene->submitted(true)), ScoreScene::card());
        sheet.setPosition(165s);
        QCOMPARE(sheet.width(), 420);
        shots.take(sheet, u"sheet-read"_s + look);
        sheet.setBlind(true);
        shots.take(sheet, u"sheet-blind"_s + look);
        sheet.setBlind(false);
        sheet.show(m_scene->evaluation(m_scene->assign()), ScoreScene::card());
        auto *list = sheet.findChild<QListView *>(u"sheetLines"_s);
        QTest::keyClicks(list, u"y"_s);
        QTest::keyClick(list, Qt::Key_Return);
        QTest::keyClicks(list, u"y"_s);
        sheet.setCurrent(u"P1"_s);
        QTest::keyClicks(list, u"n"_s);
        sheet.markTo(30s);
        sheet.setCurrent(u"E1"_s);
        QTest::keyClicks(list, u"2m"_s);
        sheet.setCurrent(u"E1"_s);
        QCOMPARE(sheet.width(), 420);
        shots.take(sheet, u"sheet-fill"_s + look);
        sheet.setCurrent(u"A1"_s);
        QTest::keyClicks(list, u"99"_s);
        shots.take(sheet, u"sheet-scale"_s + look);
        sheet.resize(420, 560);
        shots.take(sheet, u"sheet-low"_s + look);
        QVERIFY(list->height() >= 120); // there is always room for the questions
    }
}

QTEST_MAIN(TestScoreSheet)
#include "tst_scoresheet.moc"
