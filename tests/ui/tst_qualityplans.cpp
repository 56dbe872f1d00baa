// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scorescene.h"
#include "ui/quality/calibrationtab.h"
#include "ui/quality/planstab.h"
#include "ui/quality/scorechart.h"
#include "ui/quality/statisticstab.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/segmentcontrol.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::quality;
using fw::tests::ScoreScene;
using fw::tests::Shots;

namespace {

constexpr std::chrono::sys_days kDay{std::chrono::year{2026} / 11 / 16};

/// Calls of five agents in the week from the 16th of November, answered at once or when told to.
class FakeCalls final : public JudgedCallSource
{
public:
    FakeCalls()
    {
        for (int number = 0; number < 100; ++number) {
            JudgedCall call =
                ScoreScene::call(u"pbx/%1"_s.arg(number), kDay + std::chrono::minutes(number * 90));
            call.agent = QString::number(201 + number % 5);
            call.agentName = u"Agent "_s + call.agent;
            call.queue = number % 2 == 0 ? u"sales"_s : u"billing"_s;
            call.talked = number % 9 == 0 ? 4s : 150s;
            call.held = number % 11 == 0 ? 90s : 0s;
            calls.push_back(call);
        }
    }

    void read(TimePoint from, TimePoint until, const QString &scope, QObject &context,
              const Taker &taker) override
    {
        Q_UNUSED(scope)
        Q_UNUSED(context)
        if (failure) {
            taker(*failure);
            return;
        }
        std::vector<JudgedCall> found;
        for (const JudgedCall &each : calls) {
            if (each.at >= from && each.at < until) {
                found.push_back(each);
            }
        }
        waiting.push_back([taker, found] { taker(found); });
        if (!isSlow) {
            answer();
        }
    }

    void answer()
    {
        const auto all = std::exchange(waiting, {});
        for (const std::function<void()> &each : all) {
            each();
        }
    }

    std::vector<JudgedCall> calls;
    std::optional<Error> failure;
    bool isSlow = false;
    std::vector<std::function<void()>> waiting;
};

/// Hears twelve seconds of silence in the recording of a call; that of call 6 is missing.
class FakeSounds final : public CallSoundSource
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeSounds)

public:
    FakeSounds() = default;

    [[nodiscard]] Hearing hearing(const QString &call) const override
    {
        return !heard.contains(call) ? Hearing::Unheard
               : call == u"pbx/6"_s  ? Hearing::Missing
                                     : Hearing::Heard;
    }

    void addTo(PlanFacts &facts) const override
    {
        for (const QString &each : heard) {
            facts.silence[each] = 12s;
        }
    }

    void listen(const std::vector<JudgedCall> &calls) override
    {
        waiting = calls;
        emit progressed(0, static_cast<int>(calls.size()));
    }

    void stop() override
    {
        waiting.clear();
        emit ended();
    }

    [[nodiscard]] bool isListening() const override { return !waiting.empty(); }

    QStringList heard;
    std::vector<JudgedCall> waiting;
};

SamplingPlan planOfWeek()
{
    SamplingPlan plan;
    plan.title = {u"Week 47"_s, u"第47周"_s};
    plan.from = QDate(2026, 11, 16);
    plan.to = QDate(2026, 11, 22);
    plan.form = ScoreScene::card().key();
    plan.seed = u"week 47"_s;
    plan.perAgent = 4;
    plan.triggers = {Trigger::ShortTalk, Trigger::LongHold};
    plan.evaluators = {u"li"_s, u"chen"_s};
    plan.due = QDate(2026, 11, 29);
    return plan;
}

} // namespace

/// The tabs of sampling plans, calibration and statistics.
class TestQualityPlans final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void planShowsWhatItDraws();
    void drawnCallsAreAssignedEvenly();
    void aCallIsReplacedWithAReason();
    void theFormNamesWhatIsWrong();
    void lateAnswersAreDropped();
    void recordingsAreListenedToWhereThePlanAsks();
    void failuresAreTold();
    void thePopulationLeavesForASecondProgram();
    void blindUntilAllHaveSubmitted();
    void sessionsDrawTheirCalls();
    void onlyTheFacilitatorOpens();
    void meansAreRankedOnlyWhereKnown();
    void chartsShowFailuresAndWeeks();
    void fitASmallScreen();

private:
    template<typename Widget>
    [[nodiscard]] static Widget *child(const QWidget &tab, const QString &name)
    {
        auto *found = tab.findChild<Widget *>(name);
        Q_ASSERT(found != nullptr);
        return found;
    }

    [[nodiscard]] static QString cell(const QWidget &tab, const QString &table, int row, int column)
    {
        return child<QTableView>(tab, table)->model()->index(row, column).data().toString();
    }

    void show(QWidget &tab) const;
    void keepPlan() const;
    [[nodiscard]] Calibration session() const;
    void keepScores() const;
    void submitAs(const QString &by, const Calibration &session, bool isStrict) const;

    std::unique_ptr<ScoreScene> m_scene;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<FakeCalls> m_source;
    std::unique_ptr<Shots> m_shots;
};

void TestQualityPlans::init()
{
    m_shots = std::make_unique<Shots>();
    m_scene = std::make_unique<ScoreScene>();
    m_theme = std::make_unique<ui::Theme>(
        qEnvironmentVariableIsSet("FW_DARK") ? ui::ThemeKind::Dark : ui::ThemeKind::Light);
    m_theme->setKind(m_theme->kind());
    m_source = std::make_unique<FakeCalls>();
}

void TestQualityPlans::cleanup()
{
    m_source.reset();
    m_theme.reset();
    m_scene.reset();
    m_shots.reset();
}

void TestQualityPlans::show(QWidget &tab) const
{
    tab.resize(1290, 640);
    tab.show();
}

void TestQualityPlans::keepPlan() const
{
    const auto saved = m_scene->desk->savePlan(planOfWeek());
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
}

void TestQualityPlans::planShowsWhatItDraws()
{
    keepPlan();
    ui::PlansTab tab(*m_scene->desk, *m_source, *m_theme);
    show(tab);
    auto *drawn = child<QTableView>(tab, u"drawnTable"_s);
    QAbstractItemModelTester tester(drawn->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(drawn->model()->rowCount(), 20); // four of each of five agents
    const QString call = cell(tab, u"drawnTable"_s, 0, 1);
    QCOMPARE(cell(tab, u"drawnTable"_s, 0, 0),
             QString::fromLatin1(drawKey(u"week 47"_s, call).first(12)));
    int shares = 0;
    for (int row = 0; row < 20; ++row) {
        shares += cell(tab, u"drawnTable"_s, row, 6) == u"li"_s ? 1 : 0;
    }
    QCOMPARE(shares, 10);
    m_shots->take(tab, u"plans"_s);
    m_scene->clock.advance(1s);
    PlanFacts asked;
    tab.setFacts([&asked](PlanFacts &facts, const std::vector<JudgedCall> &calls) {
        facts.joined[u"201"_s] = QDate(2026, 10, 1);
        asked.complaints.insert(calls.front().id);
    });
    QCOMPARE(drawn->model()->rowCount(), 26); // ten of the new one
    QCOMPARE(asked.complaints.size(), 1);
}

void TestQualityPlans::drawnCallsAreAssignedEvenly()
{
    keepPlan();
    ui::PlansTab tab(*m_scene->desk, *m_source, *m_theme);
    show(tab);
    auto *assign = child<QPushButton>(tab, u"assignDrawn"_s);
    QVERIFY(assign->isEnabled());
    assign->click();
    EvaluationQuery query;
    query.plan = 1;
    const auto evaluations = m_scene->desk->evaluations(query);
    QVERIFY(evaluations);
    std::map<QString, int> shares;
    for (const Evaluation &each : *evaluations) {
        ++shares[each.evaluator];
    }
    QCOMPARE(shares[u"li"_s], 10);
    QCOMPARE(shares[u"chen"_s], 10);
    QVERIFY(!assign->isEnabled());
    QVERIFY(!child<QPushButton>(tab, u"editPlan"_s)->isEnabled());
    QVERIFY(m_scene->desk->plans()->front().isDrawn);
}

void TestQualityPlans::aCallIsReplacedWithAReason()
{
    keepPlan();
    ui::PlansTab tab(*m_scene->desk, *m_source, *m_theme);
    show(tab);
    child<QTableView>(tab, u"drawnTable"_s)->selectRow(0);
    const QString call = cell(tab, u"drawnTable"_s, 0, 1);
    child<QPushButton>(tab, u"replaceCall"_s)->click();
    auto *dialog = child<QDialog>(tab, u"replaceDialog"_s);
    auto *accept = child<QPushButton>(*dialog, u"acceptStep"_s);
    accept->click();
    QVERIFY(!child<QLabel>(*dialog, u"stepRefusal"_s)->text().isEmpty());
    child<QLineEdit>(*dialog, u"replaceReason"_s)->setText(u"no sound"_s);
    accept->click();
    const auto plans = m_scene->desk->plans();
    QCOMPARE(plans->front().replacements.size(), std::size_t(1));
    QCOMPARE(plans->front().replacements.front().call, call);
    auto *drawn = child<QTableView>(tab, u"drawnTable"_s);
    QCOMPARE(drawn->model()->rowCount(), 20);
    for (int row = 0; row < 20; ++row) {
        QVERIFY(cell(tab, u"drawnTable"_s, row, 1) != call);
    }
}

void TestQualityPlans::theFormNamesWhatIsWrong()
{
    ui::PlansTab tab(*m_scene->desk, *m_source, *m_theme);
    show(tab);
    child<QPushButton>(tab, u"newPlan"_s)->click();
    auto *dialog = child<QDialog>(tab, u"planDialog"_s);
    m_shots->take(*dialog, u"plandialog"_s);
    QVERIFY(dialog->sizeHint().height() <= 700);
    auto *accept = child<QPushButton>(*dialog, u"acceptStep"_s);
    auto *refusal = child<QLabel>(*dialog, u"stepRefusal"_s);
    accept->click();
    QVERIFY(!refusal->text().isEmpty()); // no title
    child<QLineEdit>(*dialog, u"planEnglish"_s)->setText(u"December"_s);
    accept->click();
    const QString noEvaluators = refusal->text();
    child<QLineEdit>(*dialog, u"planEvaluators"_s)->setText(u"li， chen"_s);
    child<QLineEdit>(*dialog, u"planSeed"_s)->setText(u"a|b"_s);
    accept->click();
    QVERIFY(refusal->text() != noEvaluators && refusal->text().contains(u'|'));
    QVERIFY(m_scene->desk->plans()->empty()); // nothing half-written
    child<QLineEdit>(*dialog, u"planSeed"_s)->setText(u"December"_s);
    child<QSpinBox>(*dialog, u"planRandom"_s)->setValue(100);
    accept->click();
    const auto plans = m_scene->desk->plans();
    QCOMPARE(plans->size(), std::size_t(1));
    QCOMPARE(plans->front().evaluators, QStringList({u"li"_s, u"chen"_s}));
    QCOMPARE(plans->front().randomPercent, 100);
}

void TestQualityPlans::lateAnswersAreDropped()
{
    keepPlan();
    SamplingPlan other = planOfWeek();
    other.title = {u"Another"_s, {}};
    other.from = other.to = QDate(2026, 11, 20);
    QVERIFY(m_scene->desk->savePlan(other));
    m_source->isSlow = true;
    ui::PlansTab tab(*m_scene->desk, *m_source, *m_theme);
    show(tab);
    auto *drawn = child<QTableView>(tab, u"drawnTable"_s);
    auto *plans = child<QTableView>(tab, u"plansTable"_s);
    plans->selectRow(0);
    plans->selectRow(1);
    QCOMPARE(drawn->model()->rowCount(), 0);
    QVERIFY(!child<QPushButton>(tab, u"assignDrawn"_s)->isEnabled());
    m_source->answer(); // to all questions, in the order in which they were asked
    QCOMPARE(drawn->model()->rowCount(), 20);
}

void TestQualityPlans::recordingsAreListenedToWhereThePlanAsks()
{
    keepPlan();
    SamplingPlan quiet = planOfWeek();
    quiet.title = {u"Silence"_s, {}};
    quiet.randomPercent = 0;
    quiet.triggers = {Trigger::Silence};
    QVERIFY(m_scene->desk->savePlan(quiet));
    FakeSounds sounds;
    ui::PlansTab tab(*m_scene->desk, *m_source, *m_theme);
    tab.setSounds(sounds);
    show(tab);
    auto *bar = child<QWidget>(tab, u"hearingBar"_s);
    auto *plans = child<QTableView>(tab, u"plansTable"_s);
    const int asking = cell(tab, u"plansTable"_s, 0, 0) == u"Silence"_s ? 0 : 1;
    plans->selectRow(1 - asking);
    QVERIFY(!bar->isVisible());
    plans->selectRow(asking);
    QVERIFY(bar->isVisible());
    const auto targeted = [&tab] {
        int count = 0;
        for (int row = 0; row < 20; ++row) {
            count += cell(tab, u"drawnTable"_s, row, 5).contains(u"ilence"_s) ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(targeted(), 0);
    auto *listen = child<QPushButton>(*bar, u"hearRecordings"_s);
    auto *words = child<QLabel>(*bar, u"hearingWords"_s);
    const QString before = words->text();
    listen->click();
    QCOMPARE(sounds.waiting.size(), std::size_t(100));
    m_shots->take(tab, u"plans-listening"_s);
    sounds.heard = {u"pbx/3"_s, u"pbx/6"_s};
    listen->click(); // stops, and what was heard is drawn by
    QVERIFY(!sounds.isListening());
    QCOMPARE(targeted(), 2);
    QVERIFY(words->text() != before);
    m_shots->take(tab, u"plans-listened"_s);
}

void TestQualityPlans::failuresAreTold()
{
    keepPlan();
    m_source->failure = Error{ErrorCode::Unreachable, u"journal: refused"_s};
    ui::PlansTab tab(*m_scene->desk, *m_source, *m_theme);
    show(tab);
    QCOMPARE(child<QTableView>(tab, u"drawnTable"_s)->model()->rowCount(), 0);
    QVERIFY(!child<QPushButton>(tab, u"assignDrawn"_s)->isEnabled());
    m_shots->take(tab, u"plans-failed"_s);
}

void TestQualityPlans::thePopulationLeavesForASecondProgram()
{
    keepPlan();
    ui::PlansTab tab(*m_scene->desk, *m_source, *m_theme);
    show(tab);
    QSignalSpy exported(&tab, &ui::PlansTab::exportRequested);
    child<QPushButton>(tab, u"exportPopulation"_s)->click();
    QCOMPARE(exported.count(), 1);
    const QByteArray csv = exported.constFirst().at(1).toByteArray();
    QCOMPARE(csv.count('\n'), 1 + exported.constFirst().at(2).toInt());
    QVERIFY(csv.startsWith("call,agent,quota,complaint,targeted,replaced,cell\n"));
}

// --- calibration ---

Calibration TestQualityPlans::session() const
{
    Calibration session;
    session.title = {u"November"_s, u"十一月校准会"_s};
    session.form = ScoreScene::card().key();
    session.calls = {m_source->calls[3], m_source->calls[14], m_source->calls[25]};
    session.participants = {u"chen"_s, u"li"_s, u"zhao"_s};
    session.expert = u"chen"_s;
    session.facilitator = u"li"_s;
    return session;
}

/// As another person would at their own desk.
void TestQualityPlans::submitAs(const QString &by, const Calibration &session, bool isStrict) const
{
    Result<Calibration> next = session;
    for (std::size_t call = 0; call < session.calls.size(); ++call) {
        Answers answers = ScoreScene::answers(false);
        answers[u"A1"_s] = Answer::of(Exact(isStrict ? 6 : 16));
        answers[u"G1"_s] = call == 0 ? Answer::no() : Answer::yes();
        next = filledIn(*next, by, session.calls[call].id, answers,
                        {{u"G1"_s, {std::nullopt, u"by "_s + by}}});
        next = submitted(*next, ScoreScene::card().card, by, session.calls[call].id,
                         m_scene->clock.now());
    }
    QVERIFY(m_scene->store.saveCalibration(*next, {}));
}

void TestQualityPlans::blindUntilAllHaveSubmitted()
{
    QVERIFY(m_scene->desk->saveCalibration(session()));
    submitAs(u"chen"_s, m_scene->store.calibrations()->front(), false);
    submitAs(u"zhao"_s, m_scene->store.calibrations()->front(), true);
    ui::CalibrationTab tab(*m_scene->desk, *m_source, *m_theme);
    show(tab);
    const QString hidden = cell(tab, u"calibrationTable"_s, 0, 1);
    QCOMPARE(cell(tab, u"calibrationTable"_s, 2, 3), hidden); // nobody's score is seen
    m_shots->take(tab, u"calibration-blind"_s);
    QSignalSpy asked(&tab, &ui::CalibrationTab::scoreRequested);
    for (int call = 0; call < 3; ++call) {
        child<QTableView>(tab, u"calibrationTable"_s)->selectRow(call);
        child<QPushButton>(tab, u"scoreCall"_s)->click();
        auto *sheet = child<QDialog>(tab, u"calibrationSheet"_s);
        auto *accept = child<QPushButton>(*sheet, u"acceptStep"_s);
        accept->click();
        QVERIFY(!child<QLabel>(*sheet, u"stepRefusal"_s)->text().isEmpty()); // nothing answered
        const QList<QComboBox *> choices = sheet->findChildren<QComboBox *>();
        for (QComboBox *choice : choices) {
            choice->setCurrentIndex(1);
        }
        if (call == 0) {
            m_shots->take(*sheet, u"calibrationsheet"_s);
        }
        child<QLineEdit>(*sheet, u"note_A1"_s)->setText(u" she looked it up "_s);
        accept->click();
        delete sheet;
    }
    QCOMPARE(asked.count(), 3);
    const auto sessions = m_scene->desk->calibrations();
    QVERIFY(sessions->front().isRevealed());
    QCOMPARE(sessions->front().sheets.size(), std::size_t(9));
    QVERIFY(cell(tab, u"calibrationTable"_s, 0, 3).contains(u'(')); // beside the expert
    QVERIFY(!cell(tab, u"calibrationTable"_s, 0, 1).contains(u'('));
    QVERIFY(!child<QPushButton>(tab, u"scoreCall"_s)->isEnabled());
    m_shots->take(tab, u"calibration-scores"_s);
    child<ui::SegmentControl>(tab, u"calibrationShown"_s)->setCurrent(1);
    QCOMPARE(child<QTableView>(tab, u"calibrationTable"_s)->model()->rowCount(), 7);
    m_shots->take(tab, u"calibration-questions"_s);
    child<ui::SegmentControl>(tab, u"calibrationShown"_s)->setCurrent(2);
    QCOMPARE(child<QTableView>(tab, u"calibrationTable"_s)->model()->rowCount(), 2);
    m_shots->take(tab, u"calibration-people"_s);
    child<ui::SegmentControl>(tab, u"calibrationShown"_s)->setCurrent(3);
    QCOMPARE(child<QTableView>(tab, u"calibrationTable"_s)->model()->rowCount(), 9);
    QCOMPARE(cell(tab, u"calibrationTable"_s, 1, 2), u"li"_s);
    QCOMPARE(cell(tab, u"calibrationTable"_s, 1, 3), u"she looked it up"_s);
    m_shots->take(tab, u"calibration-notes"_s);
    child<ui::SegmentControl>(tab, u"calibrationShown"_s)->setCurrent(4);
    auto *months = child<QTableView>(tab, u"calibrationTable"_s);
    QAbstractItemModelTester tester(months->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(months->model()->rowCount(), 1);
    QCOMPARE(cell(tab, u"calibrationTable"_s, 0, 0), u"2026-11"_s);
    QCOMPARE(cell(tab, u"calibrationTable"_s, 0, 2), u"3"_s);
    m_shots->take(tab, u"calibration-months"_s);
}

void TestQualityPlans::sessionsDrawTheirCalls()
{
    ui::CalibrationTab tab(*m_scene->desk, *m_source, *m_theme);
    show(tab);
    child<QPushButton>(tab, u"newSession"_s)->click();
    auto *dialog = child<QDialog>(tab, u"calibrationDialog"_s);
    auto *accept = child<QPushButton>(*dialog, u"acceptStep"_s);
    child<QLineEdit>(*dialog, u"calibrationEnglish"_s)->setText(u"First"_s);
    accept->click();
    QVERIFY(!child<QLabel>(*dialog, u"stepRefusal"_s)->text().isEmpty()); // nobody takes part
    child<QLineEdit>(*dialog, u"calibrationParticipants"_s)->setText(u"li, chen"_s);
    m_shots->take(*dialog, u"calibrationdialog"_s);
    accept->click();
    const auto sessions = m_scene->desk->calibrations();
    QCOMPARE(sessions->size(), std::size_t(1));
    QCOMPARE(sessions->front().calls.size(), std::size_t(5));
    QCOMPARE(child<QTableView>(tab, u"sessionsTable"_s)->model()->rowCount(), 1);
}

void TestQualityPlans::onlyTheFacilitatorOpens()
{
    Calibration other = session();
    other.facilitator = u"chen"_s;
    QVERIFY(m_scene->desk->saveCalibration(other));
    ui::CalibrationTab tab(*m_scene->desk, *m_source, *m_theme);
    show(tab);
    auto *open = child<QPushButton>(tab, u"openSession"_s);
    QVERIFY(!open->isEnabled());
    QVERIFY(m_scene->desk->saveCalibration(session()));
    child<QTableView>(tab, u"sessionsTable"_s)->selectRow(0);
    QVERIFY(open->isEnabled());
    open->click();
    QVERIFY(m_scene->desk->calibrations()->front().isOpened);
    QVERIFY(!open->isEnabled());
}

// --- statistics ---

/// Ten weeks of scores of three agents, by two evaluators; one more agent with two scores.
void TestQualityPlans::keepScores() const
{
    const Scorecard card = ScoreScene::card().card;
    for (int number = 0; number < 120; ++number) {
        Evaluation made;
        made.about = ScoreScene::call(u"old/%1"_s.arg(number),
                                      m_scene->clock.now() - std::chrono::hours(14 * number + 1));
        made.about.agent = number < 2 ? u"209"_s : QString::number(201 + number % 3);
        made.about.agentName = u"Agent "_s + made.about.agent;
        made.form = ScoreScene::card().key();
        made.evaluator = number % 2 == 0 ? u"li"_s : u"chen"_s;
        made.state = EvaluationState::Released;
        Revision revision;
        revision.answers = ScoreScene::answers(number % 29 == 28);
        revision.answers[u"A1"_s] = Answer::of(Exact(number % 3 == 0 ? 20 : 6 + number % 7));
        revision.answers[u"G1"_s] = number % 5 == 0 ? Answer::no() : Answer::yes();
        revision.score = scoreOf(card, revision.answers);
        revision.by = made.evaluator;
        revision.at = made.about.at;
        made.revisions = {revision};
        QVERIFY(m_scene->store.add(made, {}));
    }
}

void TestQualityPlans::meansAreRankedOnlyWhereKnown()
{
    keepScores();
    ui::StatisticsTab tab(*m_scene->desk, *m_theme);
    show(tab);
    auto *means = child<QTableView>(tab, u"meansTable"_s);
    QCOMPARE(means->model()->rowCount(), 4);
    QCOMPARE(cell(tab, u"meansTable"_s, 0, 0), u"1"_s);
    QCOMPARE(cell(tab, u"meansTable"_s, 3, 1), u"Agent 209"_s); // two scores say too little
    QVERIFY(cell(tab, u"meansTable"_s, 3, 0) != u"4"_s);
    QVERIFY(cell(tab, u"meansTable"_s, 0, 4).contains(u'–'));
    QVERIFY(!child<QLabel>(tab, u"statisticsTotal"_s)->text().isEmpty());
    QCOMPARE(means->model()->columnCount(), 6);
    m_shots->take(tab, u"statistics"_s);
    child<ui::SegmentControl>(tab, u"statisticsGroup"_s)->setCurrent(2);
    QCOMPARE(means->model()->rowCount(), 2);
    QCOMPARE(means->model()->columnCount(), 8);
    QVERIFY(cell(tab, u"meansTable"_s, 0, 6).contains(u'±'));
    child<ui::SegmentControl>(tab, u"statisticsGroup"_s)->setCurrent(1);
    QCOMPARE(means->model()->rowCount(), 1);
    auto *team = child<QComboBox>(tab, u"statisticsTeam"_s);
    QVERIFY(team->findData(u"alpha"_s) > 0);
    team->setCurrentIndex(team->findData(u"north"_s)); // alpha lies below it
    QCOMPARE(means->model()->rowCount(), 1);
}

void TestQualityPlans::chartsShowFailuresAndWeeks()
{
    keepScores();
    ui::StatisticsTab tab(*m_scene->desk, *m_theme);
    show(tab);
    auto *chart = child<ui::ScoreChart>(tab, u"scoreChart"_s);
    QVERIFY(chart->picture().isBars);
    QVERIFY(chart->cellCount() >= 3);
    for (std::size_t next = 1; next < chart->picture().places.size(); ++next) {
        QVERIFY(chart->picture().places[next].value <= chart->picture().places[next - 1].value);
    }
    child<ui::SegmentControl>(tab, u"statisticsChart"_s)->setCurrent(1);
    child<ui::SegmentControl>(tab, u"statisticsGroup"_s)->setCurrent(2);
    QVERIFY(!chart->picture().isBars);
    QCOMPARE(chart->picture().levels.size(), std::size_t(3));
    QVERIFY(chart->cellCount() >= 10);
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(chart->currentCell(), 1);
    QVERIFY(!chart->cellText(1).isEmpty());
    m_shots->take(tab, u"statistics-weeks"_s);
    child<ui::SegmentControl>(tab, u"statisticsPeriod"_s)->setCurrent(0);
    QVERIFY(chart->cellCount() <= 4);
    QVERIFY(chart->picture().levels.empty()); // too few weeks for limits
}

void TestQualityPlans::fitASmallScreen()
{
    keepPlan();
    QVERIFY(m_scene->desk->saveCalibration(session()));
    keepScores();
    ui::PlansTab plans(*m_scene->desk, *m_source, *m_theme);
    ui::CalibrationTab calibration(*m_scene->desk, *m_source, *m_theme);
    ui::StatisticsTab statistics(*m_scene->desk, *m_theme);
    for (QWidget *tab : std::initializer_list<QWidget *>{&plans, &calibration, &statistics}) {
        tab->show();
        QVERIFY2(tab->minimumSizeHint().width() <= 1100, qPrintable(tab->objectName()));
        QVERIFY2(tab->minimumSizeHint().height() <= 620, qPrintable(tab->objectName()));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(tab, &change); // nothing breaks
    }
}

QTEST_MAIN(TestQualityPlans)
#include "tst_qualityplans.moc"
