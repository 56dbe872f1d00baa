// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/floor.h"
#include "core/protocol/ami/amimapper.h"
#include "core/protocol/ami/amiparser.h"
#include "core/simulation/amisession.h"
#include "core/simulation/demofloor.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fw::simulation {

namespace {

/// 08:30 where the demo's call centre is, early in a day of UTC.
constexpr TimePoint kMorning{std::chrono::sys_days{std::chrono::year(2026) / 11 / 25} + 30min};

struct Figure
{
    const char *name;
    std::uint64_t (*read)(const live::QueueCounters &);
};

constexpr std::array kFigures{
    Figure{"offered", [](const live::QueueCounters &c) -> std::uint64_t { return c.offered; }},
    Figure{"answered", [](const live::QueueCounters &c) -> std::uint64_t { return c.answered; }},
    Figure{"answeredWithin20",
           [](const live::QueueCounters &c) -> std::uint64_t { return c.answeredWithin20; }},
    Figure{"abandoned", [](const live::QueueCounters &c) -> std::uint64_t { return c.abandoned; }},
    Figure{"timedOut", [](const live::QueueCounters &c) -> std::uint64_t { return c.timedOut; }},
    Figure{"noAgents", [](const live::QueueCounters &c) -> std::uint64_t { return c.noAgents; }},
    Figure{"withdrawn", [](const live::QueueCounters &c) -> std::uint64_t { return c.withdrawn; }},
    Figure{"leftByKey", [](const live::QueueCounters &c) -> std::uint64_t { return c.leftByKey; }},
    Figure{"lost", [](const live::QueueCounters &c) -> std::uint64_t { return c.lost; }},
    Figure{"completedByAgent",
           [](const live::QueueCounters &c) -> std::uint64_t { return c.completedByAgent; }},
    Figure{"completedByCaller",
           [](const live::QueueCounters &c) -> std::uint64_t { return c.completedByCaller; }},
    Figure{"transferred",
           [](const live::QueueCounters &c) -> std::uint64_t { return c.transferred; }},
    Figure{"completedOtherwise",
           [](const live::QueueCounters &c) -> std::uint64_t { return c.completedOtherwise; }},
    Figure{"missedOffers",
           [](const live::QueueCounters &c) -> std::uint64_t { return c.missedOffers; }},
    Figure{"answeredWaitS",
           [](const live::QueueCounters &c) -> std::uint64_t { return c.answeredWaitS; }},
    Figure{"abandonedWaitS",
           [](const live::QueueCounters &c) -> std::uint64_t { return c.abandonedWaitS; }},
    Figure{"talkS", [](const live::QueueCounters &c) -> std::uint64_t { return c.talkS; }},
};

/// What a console does, without a socket: parser, mapper, floor.
class Observer
{
public:
    explicit Observer(SimulatedSwitch &simulated)
        : m_simulated(simulated)
        , m_session(simulated, {}, 1)
        , m_parser(false)
        , m_mapper({live::SwitchId(0), {}, {}})
    {
        take(ask("Login", "Username: console\r\nSecret: floorwarden\r\n"));
        m_mapper.append(live::LinkUp{"sim", false}, simulated.state().now, m_pending);
    }

    void watch(TimePoint until)
    {
        m_simulated.advanceTo(until);
        for (const SwitchEvent &event : m_simulated.takeEvents()) {
            take(event.text, event.time);
        }
        m_mapper.expire(until, m_pending);
        fold();
    }

    void readLists(live::ResyncKind kind)
    {
        m_mapper.beginSnapshot();
        take(ask("CoreShowChannels"));
        take(ask("QueueStatus"));
        m_mapper.endSnapshot(kind, m_simulated.state().now, m_pending);
        fold();
    }

    [[nodiscard]] const live::Floor &floor() const { return m_floor; }

private:
    std::string ask(const std::string &action, const std::string &fields = {})
    {
        return m_session.receive("Action: " + action + "\r\nActionID: 1\r\n" + fields + "\r\n");
    }

    void take(const std::string &text) { take(text, m_simulated.state().now); }

    void take(const std::string &text, TimePoint arrival)
    {
        m_parser.append(text);
        ami::AmiMessage message;
        while (m_parser.next(message)) {
            m_mapper.map(message, arrival, m_pending);
        }
        QCOMPARE(m_parser.fault(), ami::AmiFault::None);
        QCOMPARE(m_parser.buffered(), 0U);
    }

    void fold()
    {
        for (const live::StampedEvent &event : m_pending) {
            m_floor.apply(event, m_changes);
        }
        m_pending.clear();
        m_changes.clear();
    }

    SimulatedSwitch &m_simulated;
    AmiSession m_session;
    ami::AmiParser m_parser;
    ami::AmiMapper m_mapper;
    live::Floor m_floor;
    live::Changes m_changes;
    std::vector<live::StampedEvent> m_pending;
};

live::Floor folded(const std::string &text, live::FloorConfig config)
{
    live::Floor floor(std::move(config));
    live::Changes changes;
    ami::AmiMapper mapper({live::SwitchId(0), {}, {}});
    std::vector<live::StampedEvent> events;
    ami::AmiParser parser(false);
    parser.append(text);
    ami::AmiMessage message;
    while (parser.next(message)) {
        mapper.map(message, kNoTime, events);
    }
    for (const live::StampedEvent &event : events) {
        floor.apply(event, changes);
    }
    return floor;
}

} // namespace

class TestSimulatedFloor : public QObject
{
    Q_OBJECT

private slots:
    void floorEqualsTheTruth_data();
    void floorEqualsTheTruth();
    void agentsAreWhatTheyAre();
    void historyMakesALivelyFloor_data();
    void historyMakesALivelyFloor();
};

void TestSimulatedFloor::floorEqualsTheTruth_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<double>("load");
    QTest::newRow("quiet") << quint64(1) << 0.5;
    QTest::newRow("usual") << quint64(2) << 1.0;
    QTest::newRow("too much") << quint64(3) << 2.0;
}

void TestSimulatedFloor::floorEqualsTheTruth()
{
    QFETCH(quint64, seed);
    QFETCH(double, load);
    SimulatedSwitch simulated(demoFloor({120, 25, load, seed}).centre, kMorning,
                              {0min, 0min, true});
    Observer observer(simulated);
    observer.readLists(live::ResyncKind::Initial);
    for (int minute = 1; minute <= 180; ++minute) {
        observer.watch(kMorning + minute * 1min);
        if (minute % 5 == 0) {
            observer.readLists(live::ResyncKind::Periodic);
        }
    }
    // Callers whom the queue let go are told apart by what their channel does next.
    const TimePoint end = simulated.state().now;
    std::uint64_t offered = 0;
    for (const Queue &queue : simulated.state().queues) {
        const auto id = observer.floor().findQueue(queue.parameters.name);
        QVERIFY(id.has_value());
        const live::QueueCounters counted =
            observer.floor().queue(*id).counters.day(end, observer.floor().config().grid);
        for (const Figure &figure : kFigures) {
            QVERIFY2(
                figure.read(counted) == figure.read(queue.truth),
                qPrintable(u"%1 of %2: counted %3, happened %4"_s.arg(
                    QString::fromLatin1(figure.name), QString::fromStdString(queue.parameters.name),
                    QString::number(figure.read(counted)),
                    QString::number(figure.read(queue.truth)))));
        }
        offered += counted.offered;
        QCOMPARE(observer.floor().queue(*id).waiting.size(), queue.waiting.size());
    }
    QVERIFY(offered > 500);
    for (const auto &[kind, count] : observer.floor().anomalies()) {
        QVERIFY2(count == 0,
                 qPrintable(u"%1 times %2"_s.arg(count).arg(QString::fromStdString(kind))));
    }
}

void TestSimulatedFloor::agentsAreWhatTheyAre()
{
    SimulatedSwitch simulated(demoFloor({120, 25, 1.0, 5}).centre, kMorning, {0min, 0min, true});
    Observer observer(simulated);
    observer.readLists(live::ResyncKind::Initial);
    for (int minute = 1; minute <= 60; ++minute) {
        observer.watch(kMorning + minute * 1min);
        for (const live::AgentView &view : observer.floor().agents()) {
            const auto index = simulated.centre().findAgent(view.address);
            QVERIFY(index.has_value());
            const Agent &agent = simulated.state().agents[*index];
            QCOMPARE(view.memberships.size(), agent.memberships.size());
            if (agent.memberships.empty()) {
                continue;
            }
            const bool isTalking = agent.phone == Phone::Talking;
            QCOMPARE(view.state == live::AgentState::Talking ||
                         view.state == live::AgentState::OnHold,
                     isTalking);
            QCOMPARE(view.state == live::AgentState::Ringing, agent.phone == Phone::Ringing);
            if (view.state == live::AgentState::OnBreak) {
                QVERIFY(agent.isPaused());
                QCOMPARE(view.reason, agent.memberships.front().reason);
            }
        }
    }
}

void TestSimulatedFloor::historyMakesALivelyFloor_data()
{
    QTest::addColumn<int>("minute");
    QTest::newRow("night") << 2 * 60;
    QTest::newRow("early") << 7 * 60 + 30;
    QTest::newRow("morning") << 10 * 60;
    QTest::newRow("noon") << 12 * 60 + 30;
    QTest::newRow("afternoon") << 15 * 60 + 30;
    QTest::newRow("evening") << 19 * 60;
    QTest::newRow("late") << 22 * 60 + 30;
}

void TestSimulatedFloor::historyMakesALivelyFloor()
{
    QFETCH(int, minute);
    DemoFloor demo = demoFloor();
    const TimePoint now = kMorning - 30min;
    demo.centre.utcOffset = std::chrono::minutes(minute);
    const SimulatedSwitch simulated(std::move(demo.centre), now, {45min, 120min, true});
    const live::Floor floor = folded(simulated.history().told(7), std::move(demo.config));
    for (const auto &[kind, count] : floor.anomalies()) {
        QVERIFY2(count == 0, kind.c_str());
    }
    std::uint32_t offered = 0;
    std::uint32_t inTime = 0;
    for (const Queue &queue : simulated.state().queues) {
        const live::QueueCounters &truth = queue.truth;
        offered += truth.offered;
        inTime += truth.answeredWithin20;
        // Of fewer calls a share says nothing.
        QVERIFY2(truth.offered < 60 || truth.answeredWithin20 * 100 >= truth.offered * 55,
                 queue.parameters.name.c_str());
    }
    QVERIFY(inTime * 100 >= offered * 80);
    QVERIFY(inTime * 100 <= offered * 98);
    std::size_t present = 0;
    std::size_t late = 0;
    for (const live::AgentView &agent : floor.agents()) {
        present += agent.state == live::AgentState::LoggedOut ? 0 : 1;
        if (agent.limit && now - agent.stateSince > *agent.limit) {
            ++late;
        }
    }
    QVERIFY(present > 60);
    QVERIFY2(late >= 1 && late * 100 <= present * 15,
             qPrintable(u"%1 of %2"_s.arg(late).arg(present)));
}

} // namespace fw::simulation

QTEST_GUILESS_MAIN(fw::simulation::TestSimulatedFloor)
#include "tst_simulatedfloor.moc"
