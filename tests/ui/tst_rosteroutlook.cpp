// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/demanddesk.h"
#include "tests/support/memorydemand.h"
#include "tests/ui/rosterscene.h"
#include "ui/roster/coveragechart.h"
#include "ui/roster/feasibilitydialog.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterpage.h"
#include "ui/roster/rostersimulator.h"
#include "ui/roster/rosterstrokes.h"
#include "ui/roster/staffingdialog.h"
#include "ui/widgets/actioncatalogue.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace fw;
using namespace fw::roster;
using namespace fw::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

double timeInWork(const whatif::Question &question)
{
    double seconds = 0;
    for (const whatif::AgentPlan &agent : question.agents) {
        for (const whatif::WorkSpan &span : agent.spans) {
            seconds += span.to - span.from;
        }
    }
    return seconds;
}

/// Answers when it is told to stop, or at once.
class QuickSimulator final : public RosterSimulator
{
public:
    void start(const std::vector<whatif::Question> &questions) override
    {
        asked = questions;
        m_isRunning = true;
        if (!isHeld) {
            stop();
        }
    }

    void stop() override
    {
        if (!std::exchange(m_isRunning, false)) {
            return;
        }
        std::vector<whatif::Answer> answers;
        for (const whatif::Question &question : asked) {
            answers.push_back(*whatif::simulate(question));
        }
        emit progressed(1, 1);
        emit answered(answers);
    }

    [[nodiscard]] bool isRunning() const override { return m_isRunning; }

    std::vector<whatif::Question> asked;
    bool isHeld = false;

private:
    bool m_isRunning = false;
};

} // namespace

/// What the forecast makes of a plan: the demo's first team, and calls for its people's queues.
class TestRosterOutlook final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theCoverageSaysWhatToExpect();
    void aPlanIsPlayedThroughBesideTheReleasedOne();
    void daysInSightAreEachPlayedThrough();
    void withoutAForecastItSaysSo();
    void closingStopsTheSimulation();
    void contractsAreWeighed();
    void agentsAreReckoned();

private:
    void publish(double calls);
    [[nodiscard]] QDialog *open(const QString &action) const;

    template<typename Widget>
    static Widget *in(const QDialog *dialog, const QString &name)
    {
        auto *found = dialog->findChild<Widget *>(name);
        Q_ASSERT(found != nullptr);
        return found;
    }

    [[nodiscard]] QString coverage() const { return m_page->board().coverage().summary(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<tests::RosterScene> m_scene;
    std::unique_ptr<tests::MemoryForecasts> m_forecasts;
    std::unique_ptr<tests::MemoryDemand> m_store;
    std::unique_ptr<demand::DemandDesk> m_demand;
    std::unique_ptr<ActionCatalogue> m_actions;
    std::unique_ptr<QuickSimulator> m_simulator;
    std::unique_ptr<QMainWindow> m_window;
    RosterPage *m_page = nullptr;
};

void TestRosterOutlook::init()
{
    m_theme = std::make_unique<Theme>(ThemeKind::Light);
    m_scene = std::make_unique<tests::RosterScene>();
    m_forecasts = std::make_unique<tests::MemoryForecasts>(m_scene->audit);
    m_store = std::make_unique<tests::MemoryDemand>(m_scene->audit);
    m_demand = std::make_unique<demand::DemandDesk>(
        m_scene->session, m_scene->floor, *m_scene->desk, *m_forecasts, *m_store, m_scene->clock,
        guard::DeskName{u"desk"_s, u"li"_s});
    m_actions = std::make_unique<ActionCatalogue>();
    m_simulator = std::make_unique<QuickSimulator>();
    m_window = std::make_unique<QMainWindow>();
    m_page = new RosterPage(*m_scene->desk, *m_theme, *m_actions);
    m_page->setForesight(*m_demand, *m_simulator);
    m_window->setCentralWidget(m_page);
    m_window->resize(1294, 680);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page->showTeam(m_scene->team(), m_scene->today());
}

void TestRosterOutlook::cleanup()
{
    m_window.reset();
    m_simulator.reset();
    m_actions.reset();
    m_demand.reset();
    m_store.reset();
    m_forecasts.reset();
    m_scene.reset();
    m_theme.reset();
}

/// The same number of calls for each queue of the team's people in each half hour of the 18th.
void TestRosterOutlook::publish(double calls)
{
    std::set<QString> queues;
    for (const Person &person : m_page->editor().base().people) {
        for (const Skill &skill : person.skills) {
            queues.insert(skill.code);
        }
    }
    const QTimeZone zone = m_scene->demoFloor.config.grid.zone();
    const TimePoint midnight(std::chrono::milliseconds(
        QDateTime(m_scene->today(), QTime(0, 0), zone).toMSecsSinceEpoch()));
    for (const QString &queue : queues) {
        demand::QueueStandard standard;
        standard.queue = queue;
        standard.from = QDate(2026, 1, 1);
        standard.teams = {{m_scene->team(), 1}};
        QVERIFY(m_demand->saveStandard(standard));
        forecast::PublishedForecast forecast;
        forecast.queue = queue;
        forecast.origin = midnight - 24h;
        for (int each = 0; each < 48; ++each) {
            forecast.points.push_back(
                {midnight + each * 30min, calls, 0.8 * calls, 1.2 * calls, calls, calls});
        }
        QVERIFY(m_demand->publish(forecast));
    }
}

QDialog *TestRosterOutlook::open(const QString &action) const
{
    for (QAction *each : m_page->findChildren<QAction *>(action)) {
        each->trigger();
    }
    const QList<QDialog *> dialogs = m_page->findChildren<QDialog *>();
    return dialogs.isEmpty() ? nullptr : dialogs.last();
}

void TestRosterOutlook::theCoverageSaysWhatToExpect()
{
    QVERIFY(!coverage().contains(u"expected SL"_s));
    publish(6);
    const QString before = coverage();
    QVERIFY2(before.contains(u"expected SL"_s), qPrintable(before));
    // Half of the team ill.
    std::vector<CellKey> ill;
    const std::vector<Person> &people = m_page->editor().base().people;
    for (std::size_t each = 0; each < people.size(); each += 2) {
        ill.push_back({people[each].id, m_scene->today()});
    }
    std::vector<CellChange> tried;
    for (const CellKey &key : ill) {
        tried.push_back({key, Cell::dayOff()});
    }
    m_page->editor().tryCells(tried); // as while they are being dragged
    QVERIFY(coverage() != before);
    m_page->editor().endTrial();
    QCOMPARE(coverage(), before);
    QVERIFY(RosterStrokes(m_page->editor()).leave(ill, LeaveKind::Sick));
    QVERIFY(coverage() != before);
}

void TestRosterOutlook::aPlanIsPlayedThroughBesideTheReleasedOne()
{
    publish(6);
    const CellKey first{m_page->editor().base().people[0].id, m_scene->today()};
    QVERIFY(RosterStrokes(m_page->editor()).leave({first}, LeaveKind::Sick));
    QDialog *dialog = open(u"rosterWhatIf"_s);
    QVERIFY(dialog != nullptr);
    in<QSpinBox>(dialog, u"whatIfReplications"_s)->setValue(20);
    QTest::mouseClick(in<QPushButton>(dialog, u"whatIfGo"_s), Qt::LeftButton);
    QCOMPARE(m_simulator->asked.size(), std::size_t(2));
    QCOMPARE(m_simulator->asked[0].replications, 20);
    QVERIFY(timeInWork(m_simulator->asked[0]) < timeInWork(m_simulator->asked[1]));
    const QAbstractItemModel *model = in<QTableView>(dialog, u"whatIfTable"_s)->model();
    QCOMPARE(model->rowCount(), 49); // the day and its half hours
    for (const int column : {1, 3, 5, 7, 8, 9}) {
        QVERIFY(!model->index(0, column).data().toString().isEmpty());
    }
    const QString totals = in<QLabel>(dialog, u"whatIfTotals"_s)->text();
    QCOMPARE(totals.count(u'\n'), 2);
    QVERIFY2(coverage().contains(u"simulated SL"_s), qPrintable(coverage()));
    auto *queue = in<QComboBox>(dialog, u"whatIfQueue"_s);
    QVERIFY(queue->count() > 1);
    queue->setCurrentIndex(1);
    emit queue->activated(1);
    QVERIFY(in<QLabel>(dialog, u"whatIfTotals"_s)->text() != totals);
    // Another plan is another outlook.
    auto *message = in<QLabel>(dialog, u"whatIfMessage"_s);
    QVERIFY(message->isHidden());
    m_page->editor().steps().undo();
    QVERIFY(!message->isHidden());
    QVERIFY(coverage().contains(u"expected SL"_s));
}

void TestRosterOutlook::daysInSightAreEachPlayedThrough()
{
    publish(3);
    QDialog *dialog = open(u"rosterWhatIf"_s);
    auto *span = in<QComboBox>(dialog, u"whatIfSpan"_s);
    QCOMPARE(span->count(), 2);
    span->setCurrentIndex(1);
    in<QSpinBox>(dialog, u"whatIfReplications"_s)->setValue(10);
    QTest::mouseClick(in<QPushButton>(dialog, u"whatIfGo"_s), Qt::LeftButton);
    // One day of the week has a forecast.
    QCOMPARE(m_simulator->asked.size(), std::size_t(2));
    QCOMPARE(in<QComboBox>(dialog, u"whatIfDay"_s)->count(), 1);
}

void TestRosterOutlook::withoutAForecastItSaysSo()
{
    QDialog *dialog = open(u"rosterWhatIf"_s);
    QTest::mouseClick(in<QPushButton>(dialog, u"whatIfGo"_s), Qt::LeftButton);
    QVERIFY(m_simulator->asked.empty());
    QVERIFY(!in<QLabel>(dialog, u"whatIfMessage"_s)->isHidden());
    QCOMPARE(in<QTableView>(dialog, u"whatIfTable"_s)->model()->rowCount(), 0);
}

void TestRosterOutlook::closingStopsTheSimulation()
{
    publish(3);
    m_simulator->isHeld = true;
    QDialog *dialog = open(u"rosterWhatIf"_s);
    in<QSpinBox>(dialog, u"whatIfReplications"_s)->setValue(10);
    auto *go = in<QPushButton>(dialog, u"whatIfGo"_s);
    const QString begin = go->text();
    QTest::mouseClick(go, Qt::LeftButton);
    QVERIFY(m_simulator->isRunning());
    QVERIFY(go->text() != begin);
    QTest::mouseClick(go, Qt::LeftButton); // stop, and take what there is
    QVERIFY(!m_simulator->isRunning());
    QCOMPARE(go->text(), begin);
    QVERIFY(in<QTableView>(dialog, u"whatIfTable"_s)->model()->rowCount() > 0);
    QTest::mouseClick(go, Qt::LeftButton);
    QVERIFY(m_simulator->isRunning());
    delete dialog;
    QVERIFY(!m_simulator->isRunning());
}

void TestRosterOutlook::contractsAreWeighed()
{
    QDialog *dialog = open(u"rosterFeasibility"_s);
    QCOMPARE(in<QSpinBox>(dialog, u"feasiblePeople"_s)->value(),
             int(m_page->editor().base().people.size()));
    QVERIFY(in<QSpinBox>(dialog, u"feasibleSeats"_s)->value() >= 1);
    in<QSpinBox>(dialog, u"feasibleSeats"_s)->setValue(500);
    in<QSpinBox>(dialog, u"feasiblePeople"_s)->setValue(600);
    auto *verdict = in<QLabel>(dialog, u"feasibleVerdict"_s);
    const QString ways = in<QLabel>(dialog, u"feasibleWays"_s)->text();
    // 600 people of 165.36 h for 500 seats round the clock in the 31 days of March.
    QVERIFY2(verdict->text().contains(u"26.7%"_s), qPrintable(verdict->text()));
    QVERIFY2(ways.contains(u"1650 more"_s) && ways.contains(u"2250 in all"_s), qPrintable(ways));
    in<QSpinBox>(dialog, u"feasiblePeople"_s)->setValue(2249);
    QVERIFY2(verdict->text().contains(u"overtime"_s), qPrintable(verdict->text()));
    in<QSpinBox>(dialog, u"feasiblePeople"_s)->setValue(2250);
    QVERIFY(verdict->text().startsWith(u'✓'));
    in<QDoubleSpinBox>(dialog, u"feasibleAbsent"_s)->setValue(30);
    QVERIFY(verdict->text().startsWith(u'▲'));
}

void TestRosterOutlook::agentsAreReckoned()
{
    publish(44);
    QDialog *dialog = open(u"rosterStaffing"_s);
    const auto set = [dialog](const QString &name, double value) {
        in<QDoubleSpinBox>(dialog, name)->setValue(value);
    };
    set(u"staffCalls"_s, 400);
    set(u"staffAht"_s, 200);
    in<QComboBox>(dialog, u"staffModel"_s)->setCurrentIndex(1);
    auto *answer = in<QLabel>(dialog, u"staffAnswer"_s);
    QVERIFY2(answer->text().startsWith(u"50 "_s),
             qPrintable(answer->text())); // exact: 49 give 74.7 %
    const QString margin = in<QLabel>(dialog, u"staffMargin"_s)->text();
    QCOMPARE(margin.count(u'\n'), 2);
    const QAbstractItemModel *table = in<QTableView>(dialog, u"staffTable"_s)->model();
    QCOMPARE(table->rowCount(), 9);
    QCOMPARE(table->index(3, 2).data().toString(), u"74.7%"_s);
    // 25 % in all when added; each of what is left takes less.
    auto *rostered = in<QLabel>(dialog, u"staffRostered"_s);
    in<QComboBox>(dialog, u"staffRule"_s)->setCurrentIndex(0);
    QVERIFY2(rostered->text().startsWith(u"67 "_s), qPrintable(rostered->text()));
    in<QComboBox>(dialog, u"staffRule"_s)->setCurrentIndex(1);
    QVERIFY(rostered->text().startsWith(u"65 "_s));
    // Fewer lines than the load needs.
    set(u"staffLines"_s, 20);
    QVERIFY(!answer->text().startsWith(u"50 "_s));
    set(u"staffLines"_s, 0);
    set(u"staffDeviation"_s, 10);
    set(u"staffConfidence"_s, 90);
    QVERIFY(answer->text().startsWith(u"5"_s) && !answer->text().startsWith(u"50 "_s));
    // A queue's standard, with the day's busiest interval.
    auto *queue = in<QComboBox>(dialog, u"staffQueue"_s);
    const QString skill = m_page->editor().base().people[0].skills[0].code;
    queue->setCurrentIndex(queue->findData(skill));
    emit queue->activated(queue->currentIndex());
    QCOMPARE(in<QDoubleSpinBox>(dialog, u"staffCalls"_s)->value(), 44.0);
    QCOMPARE(in<QComboBox>(dialog, u"staffModel"_s)->currentIndex(), 0);
}

QTEST_MAIN(TestRosterOutlook)
#include "tst_rosteroutlook.moc"
