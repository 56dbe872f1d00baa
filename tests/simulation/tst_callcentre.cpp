// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/amiparser.h"
#include "core/simulation/demofloor.h"
#include "core/simulation/simulatedswitch.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fw::simulation {

namespace {

/// 09:30 of a weekday where the demo's call centre is.
constexpr TimePoint kMorning{std::chrono::sys_days{std::chrono::year(2026) / 11 / 25} + 90min};

CentreParameters smallCentre(std::uint64_t seed)
{
    return demoFloor({60, 12, 1.0, seed}).centre;
}

std::string eventsOf(SimulatedSwitch &simulated)
{
    std::string text;
    for (const SwitchEvent &event : simulated.takeEvents()) {
        text += event.text;
    }
    return text;
}

std::string hourOf(std::uint64_t seed, Microseconds step)
{
    SimulatedSwitch simulated(smallCentre(seed), kMorning, {0min, 10min, true});
    std::string text;
    for (Microseconds passed{0}; passed < 1h; passed += step) {
        simulated.advanceTo(kMorning + std::min<Microseconds>(passed + step, 1h));
        text += eventsOf(simulated);
    }
    return text;
}

/// The names of the messages, or nothing when one of them is broken.
std::map<std::string, int> namesIn(const std::string &text)
{
    std::map<std::string, int> names;
    ami::AmiParser parser(false);
    parser.append(text);
    ami::AmiMessage message;
    while (parser.next(message)) {
        if (message.kind != ami::AmiKind::Event) {
            return {};
        }
        ++names[std::string(message.name)];
    }
    return parser.fault() == ami::AmiFault::None && parser.buffered() == 0
               ? names
               : std::map<std::string, int>();
}

} // namespace

class TestCallCentre : public QObject
{
    Q_OBJECT

private slots:
    void sameSeedGivesTheSameBytes();
    void stepsOfTimeDoNotMatter();
    void everyMessageParses();
    void truthBalances_data();
    void truthBalances();
    void callsAndPhonesAgree();
    void historyIsShortAndWhole();
    void historyForgets();
    void restartBeginsAtZero();
    void demoFloorsFitTheirOptions_data();
    void demoFloorsFitTheirOptions();
};

void TestCallCentre::sameSeedGivesTheSameBytes()
{
    const std::string first = hourOf(7, 1h);
    QVERIFY(first.size() > 100'000);
    QVERIFY(hourOf(7, 1h) == first);
    QVERIFY(hourOf(8, 1h) != first);
}

void TestCallCentre::stepsOfTimeDoNotMatter()
{
    QVERIFY(hourOf(7, 7s) == hourOf(7, 1h));
}

void TestCallCentre::everyMessageParses()
{
    const auto names = namesIn(hourOf(3, 1h));
    for (const char *name :
         {"QueueCallerJoin", "QueueCallerLeave", "QueueCallerAbandon", "AgentCalled",
          "AgentConnect", "AgentComplete", "AgentRingNoAnswer", "QueueMemberPause",
          "QueueMemberStatus", "QueueMemberAdded", "Hold", "Unhold", "BlindTransfer",
          "AttendedTransfer", "Hangup", "DeviceStateChange"}) {
        QVERIFY2(names.contains(name), name);
    }
}

void TestCallCentre::truthBalances_data()
{
    QTest::addColumn<int>("hour");
    for (int hour : {0, 6, 9, 12, 17, 21}) {
        QTest::addRow("%02d:00", hour) << hour;
    }
}

void TestCallCentre::truthBalances()
{
    QFETCH(int, hour);
    const TimePoint start = kMorning + std::chrono::hours(hour);
    CallCentre centre(smallCentre(5), start);
    for (int quarter = 1; quarter <= 12; ++quarter) {
        centre.advanceTo(start + quarter * 15min);
        const CentreState &state = centre.state();
        std::vector<std::uint32_t> talking(state.queues.size());
        for (const auto &[id, call] : state.calls) {
            talking[call.queue] += call.phase == CallPhase::Talking ? 1 : 0;
        }
        for (std::size_t index = 0; index < state.queues.size(); ++index) {
            const Queue &queue = state.queues[index];
            const live::QueueCounters &truth = queue.truth;
            QCOMPARE(truth.offered, truth.answered + truth.abandoned + truth.lostOther() +
                                        truth.leftByKey +
                                        static_cast<std::uint32_t>(queue.waiting.size()));
            QCOMPARE(truth.answered, truth.completed() + talking[index]);
            QVERIFY(truth.answeredWithin20 <= truth.answered);
            QCOMPARE(queue.counters.completed, truth.completed());
        }
    }
}

void TestCallCentre::callsAndPhonesAgree()
{
    CallCentre centre(smallCentre(11), kMorning);
    for (int minute = 1; minute <= 90; ++minute) {
        centre.advanceTo(kMorning + minute * 1min);
        const CentreState &state = centre.state();
        for (std::size_t index = 0; index < state.agents.size(); ++index) {
            const Agent &agent = state.agents[index];
            if (agent.phone == Phone::Talking) {
                QCOMPARE(state.calls.at(agent.call).agent, std::optional(index));
            } else if (agent.phone == Phone::Ringing) {
                const Call &call = state.calls.at(agent.call);
                QCOMPARE(call.phase, CallPhase::Waiting);
                QCOMPARE(std::count(call.ringing.begin(), call.ringing.end(), index), 1);
            }
        }
        for (std::size_t index = 0; index < state.queues.size(); ++index) {
            for (CallId id : state.queues[index].waiting) {
                QCOMPARE(state.calls.at(id).phase, CallPhase::Waiting);
                QCOMPARE(state.calls.at(id).queue, index);
            }
        }
    }
}

void TestCallCentre::historyIsShortAndWhole()
{
    SimulatedSwitch simulated(smallCentre(2), kMorning, {45min, 30min, true});
    const std::string told = simulated.history().told(7);
    const auto names = namesIn(told);
    QVERIFY(names.contains("QueueMemberAdded"));
    QVERIFY(names.contains("AgentComplete"));
    for (const char *noise : {"Newchannel", "Newstate", "BridgeEnter", "QueueMemberStatus"}) {
        QVERIFY2(!names.contains(noise), noise);
    }
    // Only whole stories: whoever was answered had joined before.
    std::map<std::string, bool> joined;
    ami::AmiParser parser(false);
    parser.append(told);
    ami::AmiMessage message;
    while (parser.next(message)) {
        const std::string id(message.value("Uniqueid"));
        if (message.name == "QueueCallerJoin") {
            joined[id] = true;
        } else if (message.name == "AgentConnect" || message.name == "QueueCallerAbandon" ||
                   message.name == "AgentComplete") {
            QVERIFY2(joined[id], id.c_str());
        }
    }
    QVERIFY(simulated.history().told(4).size() < told.size());
    QVERIFY(simulated.history().told(0).empty());
}

void TestCallCentre::historyForgets()
{
    SimulatedSwitch simulated(smallCentre(2), kMorning, {20min, 10min, true});
    const std::size_t atStart = simulated.history().told(7).size();
    for (int minute = 1; minute <= 120; ++minute) {
        simulated.advanceTo(kMorning + minute * 1min);
        QVERIFY(!eventsOf(simulated).empty());
    }
    const TimePoint now = simulated.state().now;
    QVERIFY(simulated.history().begin() <= now - 20min);
    QVERIFY(simulated.history().begin() > now - 20min - SwitchHistory::kChapter);
    const std::string told = simulated.history().told(7);
    QVERIFY(told.size() < 2 * atStart);
    const std::string first = told.substr(told.find("Timestamp: ") + 11, 10);
    QCOMPARE(std::stoll(first), wholeSeconds(simulated.history().begin().time_since_epoch()));
}

void TestCallCentre::restartBeginsAtZero()
{
    SimulatedSwitch simulated(smallCentre(2), kMorning, {20min, 60min, true});
    const TimePoint before = simulated.startedAt();
    simulated.restart();
    QVERIFY(simulated.startedAt() > before);
    QVERIFY(simulated.history().told(7).empty());
    QVERIFY(simulated.state().calls.empty());
    for (const Queue &queue : simulated.state().queues) {
        QCOMPARE(queue.counters.completed, 0);
        QCOMPARE(queue.truth.offered, 0U);
    }
    simulated.advanceTo(kMorning + 10min);
    QVERIFY(!eventsOf(simulated).empty());
}

void TestCallCentre::demoFloorsFitTheirOptions_data()
{
    QTest::addColumn<int>("agents");
    QTest::addColumn<int>("queues");
    QTest::newRow("smallest") << 6 << 6;
    QTest::newRow("default") << 600 << 25;
    QTest::newRow("benchmark") << 5000 << 200;
}

void TestCallCentre::demoFloorsFitTheirOptions()
{
    QFETCH(int, agents);
    QFETCH(int, queues);
    const DemoFloor floor = demoFloor({agents, queues, 1.0, 1});
    QCOMPARE(floor.centre.agents.size(), static_cast<std::size_t>(agents));
    QCOMPARE(floor.centre.queues.size(), static_cast<std::size_t>(queues));
    QCOMPARE(floor.config.people.size(), static_cast<std::size_t>(agents));
    QCOMPARE(floor.config.queues.size(), static_cast<std::size_t>(queues));
    for (const AgentParameters &agent : floor.centre.agents) {
        QVERIFY(!agent.skills.empty());
        QVERIFY(agent.skills.back().queue < floor.centre.queues.size());
    }
}

} // namespace fw::simulation

QTEST_GUILESS_MAIN(fw::simulation::TestCallCentre)
#include "tst_callcentre.moc"
