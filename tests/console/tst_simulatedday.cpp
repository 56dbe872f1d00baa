// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/alarmcentre.h"
#include "core/live/floorstore.h"
#include "core/simulation/demofloor.h"
#include "core/simulation/demoplan.h"
#include "tests/simulation/simulatedwire.h"
#include "ui/floor/floorpage.h"
#include "ui/links/linkspage.h"
#include "ui/theme/theme.h"
#include "ui/wallboard/wallboardwindow.h"
#include "ui/widgets/actioncatalogue.h"

#include <QDir>
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
/// MB on the second day, beside what is remembered. What has a bound of its own fills until the
/// fourth: 1.3, 1.0 and 0.2 MB more were held at the ends of the second, third and fourth day.
constexpr double kMostGrowth = 2.0;

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

/// What must not become more and more while nobody opens anything.
struct Belongings
{
    qsizetype objects = 0;
    qsizetype files = 0;
    qsizetype threads = 0;

    bool operator==(const Belongings &) const = default;
};

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

/// Of one moment of the day, so that the floor is as full each time.
struct Holdings
{
    double held = heldMegabytes();
    double resident = residentMegabytes();
    double remembered = 0.0; ///< of held: calls and states, which have a bound of their own
    Belongings belongings;
};

} // namespace

/// Two whole days of a large centre, seen by a console that is never switched off.
///
/// The clock is moved by hand and the bytes of the switch go straight into the parser: at 60 times
/// the usual speed over a real socket a day takes 24 minutes. Link and socket have tests of their
/// own. Calls and states are remembered up to a number that two days do not reach; they are
/// counted, and beside them nothing may grow.
class TestSimulatedDay final : public QObject
{
    Q_OBJECT

private slots:
    void twoDaysOfFiveHundredAgents();

private:
    void compareWithTheLedger(const simulation::SimulatedSwitch &simulated,
                              const live::Floor &floor);
    void runADay(TimePoint midnight);
    [[nodiscard]] Holdings holdings() const;

    simulation::DemoFloor m_demo = simulation::demoFloor({kAgents, kQueues, 1.0, 11});
    ManualClock m_clock{kMidnight};
    live::FloorStore m_store{m_demo.config, m_clock};
    alarms::AlarmCentre m_alarms{m_store, m_clock, nullptr};
    simulation::SimulatedSwitch m_simulated{m_demo.centre, kMidnight, {0min, 0min, true}};
    fw::tests::SimulatedWire m_wire{m_simulated, m_store};
    ui::Theme m_theme{ui::ThemeKind::Light};
    ui::ActionCatalogue m_actions;
    ui::FloorPage m_floorPage{m_store, m_theme, m_actions};
    ui::LinksPage m_linksPage{m_store, m_theme, m_actions, nullptr};
    ui::WallboardWindow m_wall{m_store};
    std::array<QWidget *, 3> m_windows{&m_floorPage, &m_linksPage, &m_wall};
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

Holdings TestSimulatedDay::holdings() const
{
    Holdings now;
    std::size_t spans = 0;
    for (const live::AgentView &agent : m_store.floor().agents()) {
        spans += m_store.floor().agentSpans(agent.id).size();
    }
    // With the call's number in the lists of its queue and its agent.
    const std::size_t call = sizeof(live::CallRecord) + 2 * sizeof(std::uint64_t);
    now.remembered =
        double(m_store.floor().calls().size() * call + spans * sizeof(live::StateSpan)) / 1048576.0;
    for (const QWidget *window : m_windows) {
        now.belongings.objects += window->findChildren<QObject *>().size();
    }
    now.belongings.objects += m_store.findChildren<QObject *>().size();
    now.belongings.files = QDir(u"/proc/self/fd"_s)
                               .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
                               .size();
    now.belongings.threads =
        QDir(u"/proc/self/task"_s).entryList(QDir::NoDotAndDotDot | QDir::Dirs).size();
    return now;
}

void TestSimulatedDay::runADay(TimePoint midnight)
{
    constexpr auto kDay = 24h - 1min; // at midnight the day's counters begin anew
    for (auto passed = 0s; passed < kDay;) {
        passed += kFrame;
        m_clock.setNow(midnight + passed);
        m_wire.watch(m_clock.now());
        m_store.flush();
        if (passed % kReconcile == 0s) {
            m_wire.readLists(live::ResyncKind::Periodic);
            m_store.flush();
        }
        if (passed % kSecond == 0s) {
            emit m_store.liveSecondPassed(); // the alarms are read by the day's clock, too
            m_wire.tellHealth();
            emit m_store.secondPassed();
            QCoreApplication::processEvents(); // paints
        }
    }
}

void TestSimulatedDay::twoDaysOfFiveHundredAgents()
{
    m_alarms.setExpectation(simulation::DemoPlan(m_demo.centre, m_demo.config).expectation());
    for (QWidget *window : m_windows) {
        window->resize(1366, 768);
        window->show();
    }
    m_wire.connect();
    QElapsedTimer taken;
    taken.start();
    runADay(kMidnight);
    compareWithTheLedger(m_simulated, m_store.floor());
    if (QTest::currentTestFailed()) {
        return;
    }
    const Holdings first = holdings();
    runADay(kMidnight + 24h);
    const Holdings second = holdings();
    const double remembered = second.remembered - first.remembered;
    const double grown = second.held - first.held - remembered;
    qInfo("%llu events in %.1f s; held %.1f MB, on the second day %+.2f MB of calls "
          "and states and %+.2f MB of all else; resident %.1f MB, %+.1f "
          "MB; %d objects, %d files, %d threads",
          static_cast<unsigned long long>(m_wire.events()), double(taken.elapsed()) / 1000.0,
          second.held, remembered, grown, second.resident, second.resident - first.resident,
          int(second.belongings.objects), int(second.belongings.files),
          int(second.belongings.threads));
    QVERIFY2(grown < kMostGrowth, qPrintable(u"%1 MB more are held"_s.arg(grown)));
    QVERIFY2(
        second.resident - remembered < first.resident * 1.05,
        qPrintable(u"%1 MB after %2 MB are resident"_s.arg(second.resident).arg(first.resident)));
    QCOMPARE(second.belongings.objects, first.belongings.objects);
    QCOMPARE(second.belongings.files, first.belongings.files);
    QCOMPARE(second.belongings.threads, first.belongings.threads);
}

QTEST_MAIN(TestSimulatedDay)
#include "tst_simulatedday.moc"
