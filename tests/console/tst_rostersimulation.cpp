// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/rostersimulation.h"

#include <QSignalSpy>
#include <QTest>

using namespace fw;

namespace {

whatif::Question day(int replications)
{
    whatif::Question question;
    question.queues.resize(1);
    question.queues[0].calls.assign(48, 400.0);
    question.agents.assign(45, {{{0, 0}}, {{0, 86'400}}});
    question.replications = replications;
    return question;
}

} // namespace

/// Questions that are played through in a thread of their own.
class TestRosterSimulation final : public QObject
{
    Q_OBJECT

private slots:
    void eachQuestionIsAnswered();
    void stopGivesWhatThereIs();
    void itMayBeLetGoOfWhileItRuns();

private:
    [[nodiscard]] static bool wait(const app::RosterSimulation &simulation, const QSignalSpy &spy)
    {
        return QTest::qWaitFor([&] { return !spy.isEmpty() && !simulation.isRunning(); }, 60'000);
    }
};

void TestRosterSimulation::eachQuestionIsAnswered()
{
    app::RosterSimulation simulation;
    std::vector<whatif::Answer> found;
    QSignalSpy answered(&simulation, &ui::RosterSimulator::answered);
    connect(&simulation, &ui::RosterSimulator::answered, this,
            [&](const std::vector<whatif::Answer> &answers) { found = answers; });
    const std::vector<whatif::Question> asked{day(5), day(3), day(4), day(1), day(2)};
    simulation.start(asked);
    QVERIFY(simulation.isRunning());
    simulation.start({day(1)}); // one at a time
    QVERIFY(wait(simulation, answered));
    QCOMPARE(answered.count(), 1);
    QCOMPARE(found.size(), asked.size());
    for (std::size_t each = 0; each < asked.size(); ++each) { // in their order, on any cores
        QCOMPARE(found[each].replications, asked[each].replications);
        QCOMPARE(found[each].whole.offered, whatif::simulate(asked[each])->whole.offered);
    }
}

void TestRosterSimulation::stopGivesWhatThereIs()
{
    app::RosterSimulation simulation;
    std::vector<whatif::Answer> found;
    QSignalSpy answered(&simulation, &ui::RosterSimulator::answered);
    QSignalSpy progressed(&simulation, &ui::RosterSimulator::progressed);
    connect(&simulation, &ui::RosterSimulator::answered, this,
            [&](const std::vector<whatif::Answer> &answers) { found = answers; });
    simulation.start({day(1'000'000), day(1'000'000)});
    QVERIFY(progressed.wait(60'000));
    QCOMPARE(progressed.front()[1].toInt(), 2'000'000);
    QVERIFY(progressed.front()[0].toInt() > 0);
    simulation.stop();
    QVERIFY(wait(simulation, answered));
    QCOMPARE(found.size(), std::size_t(2));
    // On one core the other one was not begun.
    QVERIFY(found[0].replications + found[1].replications > 0);
    QVERIFY(found[0].replications < 1'000'000 && found[1].replications < 1'000'000);
    // It can be asked again.
    simulation.start({day(2)});
    QVERIFY(answered.wait(60'000));
    QCOMPARE(found[0].replications, 2);
}

void TestRosterSimulation::itMayBeLetGoOfWhileItRuns()
{
    auto simulation = std::make_unique<app::RosterSimulation>();
    QSignalSpy answered(simulation.get(), &ui::RosterSimulator::answered);
    simulation->start({day(1'000'000)});
    simulation.reset(); // joins the thread
    QCOMPARE(answered.count(), 0);
}

QTEST_GUILESS_MAIN(TestRosterSimulation)
#include "tst_rostersimulation.moc"
