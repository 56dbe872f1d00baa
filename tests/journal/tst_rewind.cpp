// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/rewind.h"
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

class TestRewind final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsTheFloorAsItWas();
    void onlyTheLastOfManySeeksCounts();
    void playsAndStandsStill();
    void staysInsideTheJournal();
    void comesBackToThePresent();
    void saysWhatCannotBeRead();

private:
    void seekAndWait(TimePoint time);

    std::unique_ptr<MemoryJournalStore> m_store;
    std::vector<StampedEvent> m_events;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FloorStore> m_floor;
    std::unique_ptr<Rewind> m_rewind;
};

void TestRewind::init()
{
    m_store = std::make_unique<MemoryJournalStore>();
    m_events = RecordedDay::events(21);
    m_clock = std::make_unique<ManualClock>(m_events.back().time + 1h);
    RecordedDay::record(*m_store, m_events, 30);
    m_floor = std::make_unique<FloorStore>(RecordedDay::config(), *m_clock);
    m_rewind = std::make_unique<Rewind>(*m_floor, *m_store, *m_clock);
}

void TestRewind::cleanup()
{
    m_rewind.reset();
}

void TestRewind::seekAndWait(TimePoint time)
{
    QSignalSpy shown(m_floor.get(), &FloorStore::pastChanged);
    m_rewind->seek(time);
    QTRY_COMPARE(shown.count(), 1);
}

void TestRewind::showsTheFloorAsItWas()
{
    const TimePoint then = kNoon + 30min;
    seekAndWait(then);
    QVERIFY(m_rewind->isOn());
    QVERIFY(m_floor->isPast());
    QVERIFY(m_floor->now() == then);
    Floor folded(JournalFold::onJournalGrid(RecordedDay::config()));
    Changes changes;
    for (const StampedEvent &event : m_events) {
        if (event.time <= then) {
            folded.apply(event, changes);
        }
    }
    QCOMPARE(m_floor->floor().agents().size(), folded.agents().size());
    for (const AgentView &agent : folded.agents()) {
        QCOMPARE(m_floor->floor().agent(agent.id).state, agent.state);
    }
    QVERIFY(m_floor->liveFloor().agents().empty());
}

// As a drag along the axis asks.
void TestRewind::onlyTheLastOfManySeeksCounts()
{
    QSignalSpy shown(m_floor.get(), &FloorStore::pastChanged);
    for (int minute = 1; minute <= 50; ++minute) {
        m_rewind->seek(kNoon + std::chrono::minutes(minute));
    }
    QTRY_VERIFY(m_floor->isPast() && m_floor->now() == kNoon + 50min);
    QVERIFY(m_rewind->position() == kNoon + 50min);
    QCOMPARE(shown.count(), 2); // the first, and the last
}

void TestRewind::playsAndStandsStill()
{
    seekAndWait(kNoon + 30min);
    m_rewind->play(60);
    QTRY_COMPARE(m_rewind->speed(), 60);
    m_clock->advance(2s);
    QTRY_VERIFY(m_rewind->position() == kNoon + 32min);
    QVERIFY(m_floor->now() == kNoon + 32min);
    m_rewind->pause();
    QTRY_COMPARE(m_rewind->speed(), 0);
    const TimePoint there = m_rewind->position();
    m_rewind->stepForward();
    QTRY_VERIFY(m_rewind->position() > there);
    m_rewind->stepBack();
    QTRY_VERIFY(m_rewind->position() <= there + 1s);
}

void TestRewind::staysInsideTheJournal()
{
    m_rewind->look();
    QTRY_VERIFY(isKnown(m_rewind->span().first));
    QVERIFY(m_rewind->span().last == m_events.back().time);
    seekAndWait(kNoon - 100h);
    QVERIFY(m_rewind->position() == m_rewind->span().first);
    m_rewind->seek(m_clock->now() + 100h);
    QTRY_VERIFY(m_floor->now() == m_events.back().time);
}

void TestRewind::comesBackToThePresent()
{
    seekAndWait(kNoon + 30min);
    m_rewind->play(10);
    m_rewind->leave();
    QVERIFY(!m_rewind->isOn());
    QVERIFY(!m_floor->isPast());
    QTRY_COMPARE(m_rewind->speed(), 0);
    QVERIFY(!m_floor->isPast());

    // Who plays up to now is there.
    m_clock->setNow(m_events.back().time + 2s);
    seekAndWait(m_events.back().time - 1s);
    m_rewind->play(120);
    QTRY_COMPARE(m_rewind->speed(), 120);
    m_clock->advance(1s);
    QTRY_VERIFY(!m_rewind->isOn());
    QVERIFY(!m_floor->isPast());
}

void TestRewind::saysWhatCannotBeRead()
{
    for (Chunk &chunk : m_store->chunks()) {
        chunk.payload = "damaged";
    }
    QSignalSpy failed(m_rewind.get(), &Rewind::failed);
    m_rewind->seek(kNoon + 30min);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!m_rewind->isOn());
    QVERIFY(!m_floor->isPast());
}

QTEST_GUILESS_MAIN(TestRewind)
#include "tst_rewind.moc"
