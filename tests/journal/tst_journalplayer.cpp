// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalfollower.h"
#include "core/journal/journalplayer.h"
#include "recordedday.h"
#include "tests/live/floorlikeness.h"

#include <QSignalSpy>
#include <QTest>

using namespace fw;
using namespace fw::journal;
using namespace fw::journal::tests;
using namespace fw::live;
using namespace fw::live::tests;
using namespace std::chrono_literals;

namespace {

/// What a listener of a player or a follower has.
class Listener final
{
public:
    void begin(const std::shared_ptr<Floor> &shown)
    {
        floor = shown;
        ++floors;
    }

    void take(const EventBatch &batch)
    {
        for (const StampedEvent &event : *batch) {
            floor->apply(event, m_changes);
            ++events;
        }
    }

    std::shared_ptr<Floor> floor;
    int floors = 0;
    std::size_t events = 0;

private:
    Changes m_changes;
};

Floor folded(const std::vector<StampedEvent> &events, TimePoint until)
{
    Floor floor(JournalFold::onJournalGrid(RecordedDay::config()));
    Changes changes;
    for (const StampedEvent &event : events) {
        if (event.time <= until) {
            floor.apply(event, changes);
        }
    }
    return floor;
}

bool areAlike(const Floor &a, const Floor &b)
{
    if (a.agents().size() != b.agents().size()) {
        return false;
    }
    for (const AgentView &agent : a.agents()) {
        if (b.agent(agent.id).state != agent.state ||
            a.agentSpans(agent.id) != b.agentSpans(agent.id)) {
            return false;
        }
    }
    return a.calls().newest() == b.calls().newest();
}

} // namespace

class TestJournalPlayer final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void playsAtAnySpeed_data();
    void playsAtAnySpeed();
    void standsStill();
    void stepsByEvent();
    void stopsAtTheEnd();
    void goesOverToTheNextSession();
    void saysWhatIsDamaged();
    void followsWhatIsWritten();
    void followsTheNextWriter();
    void doubtsASilentRecorder();
    void aQuietNightIsNoSilence();

private:
    std::unique_ptr<MemoryJournalStore> m_store;
    std::vector<StampedEvent> m_events;
    std::unique_ptr<ManualClock> m_clock;
};

void TestJournalPlayer::init()
{
    m_store = std::make_unique<MemoryJournalStore>();
    m_events = RecordedDay::events(21);
    m_clock = std::make_unique<ManualClock>(kNoon + 240h);
    RecordedDay::record(*m_store, m_events, 30);
}

void TestJournalPlayer::playsAtAnySpeed_data()
{
    QTest::addColumn<int>("speed");
    for (const int speed : {1, 10, 60, 120}) {
        QTest::addRow("%d x", speed) << speed;
    }
}

// After any time at any speed the listener's floor is the one that a seek to there gives.
void TestJournalPlayer::playsAtAnySpeed()
{
    QFETCH(int, speed);
    JournalPlayer player(*m_store, *m_clock);
    Listener listener;
    connect(&player, &JournalPlayer::sought, this,
            [&](const auto &floor) { listener.begin(floor); });
    connect(&player, &JournalPlayer::batchReady, this,
            [&](const auto &batch) { listener.take(batch); });
    const TimePoint from = kNoon + 20min;
    player.seek(from);
    player.play(speed);
    for (int tick = 0; tick < 20; ++tick) {
        m_clock->advance(2s);
        player.tick();
        QVERIFY(player.position() == from + speed * 2s * (tick + 1));
    }
    QCOMPARE(listener.floors, 1);
    QVERIFY(areAlike(folded(m_events, player.position()), *listener.floor));
}

void TestJournalPlayer::standsStill()
{
    JournalPlayer player(*m_store, *m_clock);
    QSignalSpy moved(&player, &JournalPlayer::moved);
    QSignalSpy speeds(&player, &JournalPlayer::speedChanged);
    player.seek(kNoon + 5min);
    player.start();
    player.pause();
    m_clock->advance(10s);
    player.tick();
    QVERIFY(player.position() == kNoon + 5min);
    QCOMPARE(moved.count(), 0);
    QCOMPARE(speeds.count(), 2);
    player.play(1000);
    QCOMPARE(player.speed(), JournalPlayer::kFastest);
}

void TestJournalPlayer::stepsByEvent()
{
    JournalPlayer player(*m_store, *m_clock);
    Listener listener;
    connect(&player, &JournalPlayer::sought, this,
            [&](const auto &floor) { listener.begin(floor); });
    connect(&player, &JournalPlayer::batchReady, this,
            [&](const auto &batch) { listener.take(batch); });
    player.seek(kNoon + 30min);
    for (int step = 0; step < 5; ++step) {
        player.stepForward();
    }
    QCOMPARE(listener.events, 5U);
    const TimePoint there = player.position();
    player.stepBack();
    QVERIFY(player.position() < there);
    QCOMPARE(listener.floors, 2);
    QVERIFY(areAlike(folded(m_events, player.position()), *listener.floor));
}

void TestJournalPlayer::stopsAtTheEnd()
{
    JournalPlayer player(*m_store, *m_clock);
    QSignalSpy end(&player, &JournalPlayer::endReached);
    player.seek(m_events.back().time - 1s);
    player.play(60);
    m_clock->advance(5s);
    player.tick();
    QCOMPARE(end.count(), 1);
    QCOMPARE(player.speed(), 0);
    player.stepForward();
    QCOMPARE(end.count(), 2);
}

void TestJournalPlayer::goesOverToTheNextSession()
{
    std::vector<StampedEvent> later = RecordedDay::events(22);
    for (StampedEvent &event : later) {
        event.time += 24h;
    }
    RecordedDay::record(*m_store, later, 30);
    JournalPlayer player(*m_store, *m_clock);
    Listener listener;
    connect(&player, &JournalPlayer::sought, this,
            [&](const auto &floor) { listener.begin(floor); });
    connect(&player, &JournalPlayer::batchReady, this,
            [&](const auto &batch) { listener.take(batch); });
    player.seek(kNoon + 23h + 59min);
    player.play(120);
    m_clock->advance(2min);
    player.tick();
    QCOMPARE(listener.floors, 2);
    QVERIFY(areAlike(folded(later, player.position()), *listener.floor) ||
            player.position() < kNoon + 25h);
}

void TestJournalPlayer::saysWhatIsDamaged()
{
    m_store->chunks().back().payload = QByteArray("\1\xff", 2);
    JournalPlayer player(*m_store, *m_clock);
    QSignalSpy failed(&player, &JournalPlayer::failed);
    player.seek(m_events.back().time);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Malformed);
}

void TestJournalPlayer::followsWhatIsWritten()
{
    MemoryJournalStore store;
    JournalFollower follower(store, QStringLiteral("server"), *m_clock);
    Listener listener;
    connect(&follower, &JournalFollower::began, this,
            [&](const auto &floor) { listener.begin(floor); });
    connect(&follower, &JournalFollower::batchReady, this,
            [&](const auto &batch) { listener.take(batch); });
    QSignalSpy health(&follower, &JournalFollower::healthChanged);
    follower.start();
    QCOMPARE(listener.floors, 1);
    RecordedDay::record(store, m_events, 10);
    follower.nudge();
    QVERIFY(areAlike(folded(m_events, m_events.back().time), *listener.floor));
    QCOMPARE(health.last().first().value<FeedHealth>().state, FeedState::Live);
    follower.stop();
    QCOMPARE(health.last().first().value<FeedHealth>().state, FeedState::Offline);
}

void TestJournalPlayer::followsTheNextWriter()
{
    JournalFollower follower(*m_store, QStringLiteral("server"), *m_clock);
    Listener listener;
    connect(&follower, &JournalFollower::began, this,
            [&](const auto &floor) { listener.begin(floor); });
    connect(&follower, &JournalFollower::batchReady, this,
            [&](const auto &batch) { listener.take(batch); });
    follower.start();
    QCOMPARE(listener.floors, 1);
    QVERIFY(areAlike(folded(m_events, m_events.back().time), *listener.floor));
    const std::vector<StampedEvent> later = RecordedDay::events(23);
    RecordedDay::record(*m_store, later, 40);
    QTRY_COMPARE(listener.floors, 2); // without being told
    QTRY_VERIFY(areAlike(folded(later, later.back().time), *listener.floor));
}

void TestJournalPlayer::doubtsASilentRecorder()
{
    ManualClock clock(m_events.back().time + 1s);
    JournalFollower follower(*m_store, QStringLiteral("server"), clock);
    QSignalSpy health(&follower, &JournalFollower::healthChanged);
    const auto last = [&] { return health.last().first().value<FeedHealth>(); };
    follower.start();
    QCOMPARE(last().state, FeedState::Live);
    QCOMPARE(last().name, QStringLiteral("pbx"));
    clock.advance(RecordingPulse::kUsual);
    follower.nudge();
    QCOMPARE(last().state, FeedState::Waiting);
    QCOMPARE(last().problem, FeedProblem::RecorderSilent);
    QVERIFY(last().lastHeard == m_events.back().time);
    RecordedDay::record(*m_store, RecordedDay::events(23), 40); // another one begins
    follower.nudge();
    QCOMPARE(last().state, FeedState::Live);
}

void TestJournalPlayer::aQuietNightIsNoSilence()
{
    RecordingPulse pulse;
    pulse.restart(kNoon);
    QVERIFY(!pulse.isSilent(kNoon + 20s));
    QVERIFY(pulse.isSilent(kNoon + 21s)); // nobody knows yet how quiet it is here
    TimePoint now = kNoon;
    for (int minute = 0; minute < 3; ++minute) {
        now += 60s;
        pulse.beat(now);
    }
    QVERIFY(!pulse.isSilent(now + 119s));
    QVERIFY(pulse.isSilent(now + 121s));
    for (int beat = 0; beat < 100; ++beat) { // the day begins
        now += 250ms;
        pulse.beat(now);
    }
    QVERIFY(!pulse.isSilent(now + RecordingPulse::kShortest));
    QVERIFY(pulse.isSilent(now + RecordingPulse::kShortest + 1s));
    now += 10min; // an outage is no pause to get used to
    pulse.beat(now);
    QVERIFY(pulse.isSilent(now + RecordingPulse::kShortest + 1s));
}

QTEST_GUILESS_MAIN(TestJournalPlayer)
#include "tst_journalplayer.moc"
