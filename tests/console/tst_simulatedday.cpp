// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/floorstore.h"
#include "core/protocol/ami/amimapper.h"
#include "core/protocol/ami/amiparser.h"
#include "core/simulation/amisession.h"
#include "core/simulation/demofloor.h"
#include "ui/floor/floorpage.h"
#include "ui/links/linkspage.h"
#include "ui/theme/theme.h"
#include "ui/wallboard/wallboardwindow.h"
#include "ui/widgets/actioncatalogue.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <array>
#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;

namespace {

constexpr int kAgents = 500;
constexpr int kQueues = 25;
/// Midnight where the demo's call centre is.
constexpr TimePoint kMidnight{std::chrono::sys_days{std::chrono::year(2026) / 11 / 25} - 8h};
/// At sixty times the usual speed a frame of 33 ms is two simulated seconds, and a second a minute.
constexpr std::chrono::seconds kFrame{2};
constexpr std::chrono::seconds kSecond{60};
constexpr std::chrono::minutes kReconcile{60};

struct Figure
{
    const char *name;
    std::uint64_t (*read)(const live::QueueCounters &);
};

constexpr std::array kFigures{
    Figure{"offered", [](const live::QueueCounters &c) -> std::uint64_t { return c.offered; }},
    Figure{"answered", [](const live::QueueCounters &c) -> std::uint64_t { return c.answered; }},
    Figure{"answered within 20 s",
           [](const live::QueueCounters &c) -> std::uint64_t { return c.answeredWithin20; }},
    Figure{"abandoned", [](const live::QueueCounters &c) -> std::uint64_t { return c.abandoned; }},
    Figure{"overflowed",
           [](const live::QueueCounters &c) -> std::uint64_t { return c.overflowed(); }},
    Figure{"completed",
           [](const live::QueueCounters &c) -> std::uint64_t { return c.completed(); }},
    Figure{"missed offers",
           [](const live::QueueCounters &c) -> std::uint64_t { return c.missedOffers; }},
    Figure{"waits of the answered",
           [](const live::QueueCounters &c) -> std::uint64_t { return c.answeredWaitS; }},
    Figure{"talk", [](const live::QueueCounters &c) -> std::uint64_t { return c.talkS; }}};

/// Megabytes that the program holds: what is allocated, not what the allocator keeps for later.
double heldMegabytes()
{
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks + info.hblkhd) / 1048576.0;
}

double residentMegabytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0.0;
    }
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toDouble() / 1024.0;
}

/// The way of a link without its socket: session, parser, mapper, store.
class Wire final
{
public:
    Wire(simulation::SimulatedSwitch &simulated, live::FloorStore &store)
        : m_simulated(simulated)
        , m_store(store)
        , m_session(simulated, {}, 1)
        , m_parser(false)
        , m_mapper({live::SwitchId(0), {}, {}})
    {
        take(ask("Login", "Username: console\r\nSecret: floorwarden\r\n"));
        m_mapper.append(live::LinkUp{"day", false}, now(), m_pending);
        readLists(live::ResyncKind::Initial);
    }

    void watch(TimePoint until)
    {
        m_simulated.advanceTo(until);
        for (const simulation::SwitchEvent &event : m_simulated.takeEvents()) {
            take(event.text, event.time);
        }
        m_mapper.expire(until, m_pending);
        deliver();
    }

    void readLists(live::ResyncKind kind)
    {
        m_mapper.beginSnapshot();
        take(ask("CoreShowChannels"));
        take(ask("QueueStatus"));
        m_mapper.endSnapshot(kind, now(), m_pending);
        deliver();
    }

    void tellHealth()
    {
        live::FeedHealth health;
        health.source = live::SwitchId(0);
        health.name = u"day"_s;
        health.state = live::FeedState::Live;
        health.lastHeard = now();
        health.latency = 1ms;
        m_store.takeHealth(health);
    }

    std::uint64_t events = 0;

private:
    [[nodiscard]] TimePoint now() const { return m_simulated.state().now; }

    std::string ask(const std::string &action, const std::string &fields = {})
    {
        return m_session.receive("Action: " + action + "\r\nActionID: 1\r\n" + fields + "\r\n");
    }

    void take(const std::string &text) { take(text, now()); }

    void take(const std::string &text, TimePoint arrival)
    {
        m_parser.append(text);
        ami::AmiMessage message;
        while (m_parser.next(message)) {
            m_mapper.map(message, arrival, m_pending);
        }
    }

    void deliver()
    {
        events += m_pending.size();
        m_store.take(std::make_shared<const std::vector<live::StampedEvent>>(std::move(m_pending)));
        m_pending = {};
    }

    simulation::SimulatedSwitch &m_simulated;
    live::FloorStore &m_store;
    simulation::AmiSession m_session;
    ami::AmiParser m_parser;
    ami::AmiMapper m_mapper;
    std::vector<live::StampedEvent> m_pending;
};

} // namespace

/// A whole day of a large centre, seen by a console that is never switched off.
class TestSimulatedDay final : public QObject
{
    Q_OBJECT

private slots:
    void aDayOfFiveHundredAgents();

private:
    void compareWithTheLedger(const simulation::SimulatedSwitch &simulated,
                              const live::Floor &floor);
};

void TestSimulatedDay::compareWithTheLedger(const simulation::SimulatedSwitch &simulated,
                                            const live::Floor &floor)
{
    std::uint64_t offered = 0;
    for (const simulation::Queue &queue : simulated.state().queues) {
        const auto id = floor.findQueue(queue.parameters.name);
        QVERIFY(id.has_value());
        const live::QueueCounters counted =
            floor.queue(*id).counters.day(simulated.state().now, floor.config().grid);
        for (const Figure &figure : kFigures) {
            QVERIFY2(
                figure.read(counted) == figure.read(queue.truth),
                qPrintable(u"%1 of %2: counted %3, happened %4"_s.arg(
                    QString::fromLatin1(figure.name), QString::fromStdString(queue.parameters.name),
                    QString::number(figure.read(counted)),
                    QString::number(figure.read(queue.truth)))));
        }
        offered += counted.offered;
        QCOMPARE(floor.queue(*id).waiting.size(), queue.waiting.size());
    }
    QVERIFY(offered > 10000);
    for (const auto &[kind, count] : floor.anomalies()) {
        QVERIFY2(count == 0,
                 qPrintable(u"%1 times %2"_s.arg(count).arg(QString::fromStdString(kind))));
    }
}

void TestSimulatedDay::aDayOfFiveHundredAgents()
{
    simulation::DemoFloor demo = simulation::demoFloor({kAgents, kQueues, 1.0, 11});
    simulation::SimulatedSwitch simulated(std::move(demo.centre), kMidnight, {0min, 0min, true});
    ManualClock clock(kMidnight);
    live::FloorStore store(std::move(demo.config), clock);
    ui::Theme theme(ui::ThemeKind::Light);
    ui::ActionCatalogue actions;
    ui::FloorPage floorPage(store, theme, actions);
    ui::LinksPage linksPage(store, theme, actions, nullptr);
    ui::WallboardWindow wall(store);
    const std::array<QWidget *, 3> windows{&floorPage, &linksPage, &wall};
    for (QWidget *window : windows) {
        window->resize(1366, 768);
        window->show();
    }
    Wire wire(simulated, store);
    QElapsedTimer taken;
    taken.start();
    double heldAtThree = 0.0;
    double residentAtThree = 0.0;
    // The log of calls and the states of the agents are kept for hours: by three in the afternoon
    // they have grown to what they stay.
    constexpr auto kWarm = 15h;
    constexpr auto kDay = 24h - 1min;
    for (auto passed = 0s; passed < kDay;) {
        passed += kFrame;
        clock.setNow(kMidnight + passed);
        wire.watch(clock.now());
        store.flush();
        if (passed % kReconcile == 0s) {
            wire.readLists(live::ResyncKind::Periodic);
            store.flush();
        }
        if (passed % kSecond == 0s) {
            wire.tellHealth();
            emit store.secondPassed();
            QCoreApplication::processEvents(); // paints
        }
        if (passed == kWarm) {
            heldAtThree = heldMegabytes();
            residentAtThree = residentMegabytes();
        }
    }
    const double grown = heldMegabytes() - heldAtThree;
    const double residentGrown = residentMegabytes() - residentAtThree;
    qInfo("%llu events in %.1f s; held %.1f MB, %+.1f MB in nine hours; resident %.1f MB, %+.1f MB",
          static_cast<unsigned long long>(wire.events), double(taken.elapsed()) / 1000.0,
          heldMegabytes(), grown, residentMegabytes(), residentGrown);
    compareWithTheLedger(simulated, store.floor());
    QVERIFY2(grown < 12.0, qPrintable(u"%1 MB more are held"_s.arg(grown)));
    QVERIFY2(residentGrown < 24.0, qPrintable(u"%1 MB more are resident"_s.arg(residentGrown)));
}

QTEST_MAIN(TestSimulatedDay)
#include "tst_simulatedday.moc"
