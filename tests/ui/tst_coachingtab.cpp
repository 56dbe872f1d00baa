// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scorescene.h"
#include "ui/floor/linemodel.h"
#include "ui/quality/certificatestab.h"
#include "ui/quality/coachingtab.h"
#include "ui/quality/coachingtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentcontrol.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::quality;
using fw::tests::ScoreScene;

/// The pages of coaching and of certificates.
class TestCoachingTab final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aLowScoreLeadsToATalk();
    void aTalkIsPlannedWithAGoal();
    void clipsAreHeard();
    void lateOnesStandOut();
    void theEffectNamesItsNumbers();
    void certificatesEndAndAreWithdrawn();
    void aCertificateNeedsAnExam();
    void fitASmallScreen();

private:
    [[nodiscard]] CoachingTask task() const;
    [[nodiscard]] Certificate certificate(const QString &person, QDate until) const;
    [[nodiscard]] static QDialog *dialog(const QWidget &tab, const QString &name);
    static void accept(QDialog &dialog);

    std::unique_ptr<ScoreScene> m_scene;
    std::unique_ptr<ui::Theme> m_theme;
    QDate m_today;
};

void TestCoachingTab::init()
{
    m_scene = std::make_unique<ScoreScene>();
    m_theme = std::make_unique<ui::Theme>(ui::ThemeKind::Light);
    m_today = m_scene->desk->author().today();
}

void TestCoachingTab::cleanup()
{
    m_theme.reset();
    m_scene.reset();
}

CoachingTask TestCoachingTab::task() const
{
    CoachingTask task;
    task.agent = u"208"_s;
    task.agentName = u"Wang Fang"_s;
    task.scope = u"alpha"_s;
    task.goal = u"Verify before telling"_s;
    task.clips = {{u"sw/1"_s, {161s, 175s}, u"told the balance"_s}};
    task.coach = u"li"_s;
    task.due = m_today.addDays(5);
    return task;
}

Certificate TestCoachingTab::certificate(const QString &person, QDate until) const
{
    Certificate made;
    made.person = person;
    made.personName = u"Agent "_s + person;
    made.scope = u"alpha"_s;
    made.skill = u"broadband"_s;
    made.examPoints = 91;
    made.supervisedCalls = 12;
    made.issuedOn = m_today.addDays(-300);
    made.validUntil = until;
    return made;
}

QDialog *TestCoachingTab::dialog(const QWidget &tab, const QString &name)
{
    return tab.findChild<QDialog *>(name);
}

void TestCoachingTab::accept(QDialog &dialog)
{
    dialog.findChild<QPushButton *>(u"acceptStep"_s)->click();
}

void TestCoachingTab::aLowScoreLeadsToATalk()
{
    const EvaluationId id = m_scene->submitted(true);
    ui::CoachingTab tab(*m_scene->desk, *m_theme);
    tab.resize(1290, 700);
    tab.show();
    tab.newFor(m_scene->evaluation(id));
    QDialog *plan = dialog(tab, u"coachingDialog"_s);
    QVERIFY(plan != nullptr);
    auto *clips = plan->findChild<QListWidget *>(u"coachingClips"_s);
    QCOMPARE(clips->count(), 3);                         // what lost points and has evidence
    QCOMPARE(clips->item(0)->checkState(), Qt::Checked); // failed
    plan->findChild<QPlainTextEdit *>(u"coachingGoal"_s)->setPlainText(u"Verify first"_s);
    accept(*plan);
    const auto tasks = m_scene->desk->coaching();
    QCOMPARE(tasks->size(), std::size_t(1));
    QCOMPARE(tasks->front().evaluation, id);
    QCOMPARE(tasks->front().coach, u"li"_s);
    QCOMPARE(tasks->front().clips.front().span, (Span{161s, 175s}));

    auto *table = tab.findChild<QTableView *>(u"coachingTable"_s);
    QAbstractItemModelTester tester(table->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), 1);
    auto *hold = tab.findChild<QPushButton *>(u"holdCoaching"_s);
    auto *state = tab.findChild<QPushButton *>(u"stateCoaching"_s);
    auto *close = tab.findChild<QPushButton *>(u"closeCoaching"_s);
    QVERIFY(hold->isEnabled() && !state->isEnabled() && !close->isEnabled());
    hold->click();
    QDialog *held = dialog(tab, u"holdDialog"_s);
    accept(*held);
    QVERIFY(!held->findChild<QLabel *>(u"stepRefusal"_s)->text().isEmpty()); // needs words
    held->findChild<QPlainTextEdit *>(u"heldNotes"_s)->setPlainText(u"agreed"_s);
    accept(*held);
    QVERIFY(!hold->isEnabled() && state->isEnabled());
    state->click();
    QDialog *statement = dialog(tab, u"statementDialog"_s);
    statement->findChild<QPlainTextEdit *>(u"statementText"_s)->setPlainText(u"I see"_s);
    accept(*statement);
    QVERIFY(close->isEnabled());
    close->click();
    QCOMPARE(m_scene->desk->coaching()->front().state, CoachingState::Closed);
    QCOMPARE(table->model()->rowCount(), 0); // open ones are shown
    tab.findChild<ui::SegmentControl *>(u"coachingFilter"_s)->setCurrent(1);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(tab.findChild<QLabel *>(u"coachingWords"_s)->text().contains(u"I see"_s));
}

void TestCoachingTab::aTalkIsPlannedWithAGoal()
{
    ui::CoachingTab tab(*m_scene->desk, *m_theme);
    tab.show();
    tab.newFor(m_scene->evaluation(m_scene->submitted(false)));
    QDialog *plan = dialog(tab, u"coachingDialog"_s);
    accept(*plan);
    QCOMPARE(plan->findChild<QLabel *>(u"stepRefusal"_s)->text(),
             u"▲ Say in a few words what is to be reached."_s);
    QVERIFY(m_scene->desk->coaching()->empty());
}

void TestCoachingTab::clipsAreHeard()
{
    QVERIFY(m_scene->desk->saveCoaching(task()));
    ui::CoachingTab tab(*m_scene->desk, *m_theme);
    tab.show();
    QSignalSpy clips(&tab, &ui::CoachingTab::clipRequested);
    tab.findChild<QPushButton *>(u"playClip"_s)->click();
    QCOMPARE(clips.count(), 1);
    QCOMPARE(clips.constFirst().constFirst().toString(), u"sw/1"_s);
    QCOMPARE(clips.constFirst().at(1).value<Span>(), (Span{161s, 175s}));
}

void TestCoachingTab::lateOnesStandOut()
{
    CoachingTask late = task();
    late.due = m_today.addDays(-1);
    QCOMPARE(ui::CoachingText::state(late, m_today), u"Overdue"_s);
    late.state = CoachingState::Held;
    QCOMPARE(ui::CoachingText::state(late, m_today), u"Held"_s);
}

void TestCoachingTab::theEffectNamesItsNumbers()
{
    CoachingEffect effect;
    QCOMPARE(ui::CoachingText::effect(effect), u"–"_s);
    effect.before = Exact::ratio(145, 2);
    effect.countBefore = 4;
    QVERIFY(ui::CoachingText::effect(effect).endsWith(u"– (n\u00a00)"_s));
    effect.after = Exact(81);
    effect.countAfter = 6;
    QCOMPARE(ui::CoachingText::effect(effect), u"72.5 (n\u00a04) → 81 (n\u00a06): +8.5"_s);
}

void TestCoachingTab::certificatesEndAndAreWithdrawn()
{
    for (const auto &[person, days] : {std::pair(u"1"_s, 200), std::pair(u"2"_s, 20),
                                       std::pair(u"3"_s, 5), std::pair(u"4"_s, -2)}) {
        QVERIFY(m_scene->desk->saveCertificate(certificate(person, m_today.addDays(days))));
    }
    ui::CertificatesTab tab(*m_scene->desk, *m_theme);
    tab.resize(1290, 700);
    tab.show();
    auto *table = tab.findChild<QTableView *>(u"certificateTable"_s);
    QAbstractItemModelTester tester(table->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), 4);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Agent 3"_s); // ends first
    QVERIFY(table->model()->index(0, 7).data().toString().contains(u"5"_s));
    QCOMPARE(table->model()->index(2, 7).data().toString(), u"Valid"_s);
    QCOMPARE(table->model()->index(3, 7).data().toString(), u"Expired"_s);
    tab.findChild<ui::SegmentControl *>(u"certificateFilter"_s)->setCurrent(1);
    QCOMPARE(table->model()->rowCount(), 2);
    auto *withdraw = tab.findChild<QPushButton *>(u"withdrawCertificate"_s);
    QVERIFY(withdraw->isEnabled());
    withdraw->click();
    QDialog *asked = dialog(tab, u"withdrawDialog"_s);
    accept(*asked);
    QVERIFY(!asked->findChild<QLabel *>(u"stepRefusal"_s)->text().isEmpty()); // needs a reason
    asked->findChild<QPlainTextEdit *>(u"withdrawReason"_s)->setPlainText(u"leaked data"_s);
    accept(*asked);
    QCOMPARE(table->model()->rowCount(), 1);
    tab.findChild<ui::SegmentControl *>(u"certificateFilter"_s)->setCurrent(2);
    QCOMPARE(table->model()->rowCount(), 2);
    table->selectRow(0);
    QVERIFY(!withdraw->isEnabled());
}

void TestCoachingTab::aCertificateNeedsAnExam()
{
    QVERIFY(m_scene->desk->saveCertificate(certificate(u"1"_s, m_today.addDays(200))));
    ui::CertificatesTab tab(*m_scene->desk, *m_theme);
    tab.show();
    tab.findChild<QPushButton *>(u"issueCertificate"_s)->click();
    QDialog *issue = dialog(tab, u"certificateDialog"_s);
    QVERIFY(issue != nullptr);
    issue->findChild<QComboBox *>(u"certificateSkill"_s)->setCurrentText(u"complaints"_s);
    issue->findChild<QSpinBox *>(u"certificateExam"_s)->setValue(79);
    accept(*issue);
    QVERIFY(issue->findChild<QLabel *>(u"stepRefusal"_s)->text().contains(u"80"_s));
    QCOMPARE(m_scene->desk->certificates()->size(), std::size_t(1));
    issue->findChild<QSpinBox *>(u"certificateExam"_s)->setValue(80);
    issue->findChild<QSpinBox *>(u"certificateSupervised"_s)->setValue(10);
    accept(*issue);
    const auto all = m_scene->desk->certificates();
    QCOMPARE(all->size(), std::size_t(2));
    QCOMPARE(all->front().skill, u"complaints"_s);
    QCOMPARE(all->front().validUntil, m_today.addMonths(12).addDays(-1));
}

void TestCoachingTab::fitASmallScreen()
{
    const fw::tests::Shots shots;
    const EvaluationId id = m_scene->submitted(true);
    CoachingTask held = task();
    held.due = m_today.addDays(-4);
    QVERIFY(m_scene->desk->saveCoaching(held));
    QVERIFY(m_scene->desk->saveCoaching(task()));
    auto tasks = m_scene->desk->coaching();
    const auto next = quality::held(tasks->front(), u"li"_s, u"Agreed to verify name and number"_s,
                                    m_today.addDays(-2), m_today);
    QVERIFY(m_scene->desk->saveCoaching(*next));
    for (const int days : {200, 20, 5, -2}) {
        QVERIFY(m_scene->desk->saveCertificate(
            certificate(QString::number(200 + days), m_today.addDays(days))));
    }
    for (const ui::ThemeKind kind : {ui::ThemeKind::Light, ui::ThemeKind::Dark}) {
        const QString look = kind == ui::ThemeKind::Light ? u"-light"_s : u"-dark"_s;
        m_theme->setKind(kind);
        ui::CoachingTab coaching(*m_scene->desk, *m_theme);
        coaching.resize(1290, 700);
        coaching.show();
        QVERIFY(QTest::qWaitForWindowExposed(&coaching));
        shots.take(coaching, u"coaching"_s + look);
        coaching.newFor(m_scene->evaluation(id));
        shots.take(*dialog(coaching, u"coachingDialog"_s), u"coaching-plan"_s + look);
        QCOMPARE(coaching.size(), QSize(1290, 700));
        ui::CertificatesTab certificates(*m_scene->desk, *m_theme);
        certificates.resize(1290, 700);
        certificates.show();
        QVERIFY(QTest::qWaitForWindowExposed(&certificates));
        shots.take(certificates, u"certificates"_s + look);
        certificates.findChild<QPushButton *>(u"issueCertificate"_s)->click();
        shots.take(*dialog(certificates, u"certificateDialog"_s), u"certificate-issue"_s + look);
        QCOMPARE(certificates.size(), QSize(1290, 700));
    }
}

QTEST_MAIN(TestCoachingTab)
#include "tst_coachingtab.moc"
