// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/replayclock.h"

#include <QTest>

#include <random>

using namespace fw::quality;
using namespace std::chrono_literals;

class TestReplayClock final : public QObject
{
    Q_OBJECT

private slots:
    void standsUntilItPlays();
    void speedKeepsThePosition();
    void endsAtTheEnd();
    void loopWrapsExactly();
    void seekLeavesALoop();
    void silenceIsSkipped();
    void loopOverSilence();
    void howOftenItIsAskedDoesNotMatter();
};

void TestReplayClock::standsUntilItPlays()
{
    ReplayClock clock(10s);
    QCOMPARE(clock.position(5s), 0ms);
    QVERIFY(!clock.isPlaying(5s));
    clock.play(100s);
    QCOMPARE(clock.position(101s + 234ms), 1234ms);
    QCOMPARE(clock.position(99s), 0ms); // never before it began
    clock.pause(102s);
    QCOMPARE(clock.position(200s), 2000ms);
    clock.play(300s);
    QCOMPARE(clock.position(301s), 3000ms);
}

void TestReplayClock::speedKeepsThePosition()
{
    ReplayClock clock(60s);
    clock.play(0s);
    clock.setRate(150, 10s);
    QCOMPARE(clock.position(10s), 10s);
    QCOMPARE(clock.position(12s), 13s);
    clock.setRate(50, 12s);
    QCOMPARE(clock.position(14s), 14s);
    clock.setRate(10'000, 14s);
    QCOMPARE(clock.rate(), ReplayClock::kFastest);
    clock.setRate(0, 14s);
    QCOMPARE(clock.rate(), ReplayClock::kSlowest);
}

void TestReplayClock::endsAtTheEnd()
{
    ReplayClock clock(5s);
    clock.play(0s);
    QVERIFY(clock.isPlaying(4999ms));
    QVERIFY(!clock.isPlaying(5s));
    QCOMPARE(clock.position(1h), 5s);
    clock.play(1h);
    QCOMPARE(clock.position(1h + 1s), 1s);
    clock.seek(-3s, 2h);
    QCOMPARE(clock.position(2h), 0ms);
    clock.seek(99s, 2h);
    QCOMPARE(clock.position(2h), 5s);
    QCOMPARE(ReplayClock(-1ms).duration(), 0ms);
}

void TestReplayClock::loopWrapsExactly()
{
    ReplayClock clock(60s);
    clock.setLoop(Span{10s, 12s + 1ms}, 0s);
    clock.seek(10s, 0s);
    clock.play(0s);
    QCOMPARE(clock.position(2s), 12s);
    QCOMPARE(clock.position(2s + 1ms), 10s);
    QCOMPARE(clock.position(2001ms * 1000 + 7ms), 10s + 7ms);
    clock.setRate(400, 2001ms * 1000);
    QCOMPARE(clock.position(2001ms * 1000 + 500ms), 12s);
    clock.setLoop({}, 2001ms * 1000);
    QCOMPARE(clock.position(2001ms * 1000 + 1s), 14s);
    clock.setLoop(Span{20s, 20s}, 0s);
    QVERIFY(!clock.loop());
    clock.setLoop(Span{50s, 99s}, 0s);
    QCOMPARE(clock.loop()->to, 60s);
}

void TestReplayClock::seekLeavesALoop()
{
    ReplayClock clock(60s);
    clock.setLoop(Span{10s, 20s}, 0s);
    clock.play(0s);
    QCOMPARE(clock.position(20s), 10s); // comes into the loop and stays in it
    clock.seek(30s, 20s);
    QCOMPARE(clock.position(35s), 45s);
    clock.setLoop(Span{10s, 20s}, 35s);
    QCOMPARE(clock.position(35s), 10s);
}

void TestReplayClock::silenceIsSkipped()
{
    ReplayClock clock(60s);
    clock.setSkipped({{5s, 8s}, {8s, 9s}, {20s, 30s}}, 0s);
    clock.play(0s);
    QCOMPARE(clock.position(4999ms), 4999ms);
    QCOMPARE(clock.position(5s), 9s);
    QCOMPARE(clock.position(16s), 30s);
    clock.pause(0s);
    clock.seek(6s, 0s);
    QCOMPARE(clock.position(0s), 6s);
    clock.play(0s);
    QCOMPARE(clock.position(1s), 10s);
    QCOMPARE(clock.position(1h), 60s);
}

void TestReplayClock::loopOverSilence()
{
    ReplayClock clock(60s);
    clock.setSkipped({{12s, 18s}}, 0s);
    clock.setLoop(Span{10s, 20s}, 0s);
    clock.seek(10s, 0s);
    clock.play(0s);
    QCOMPARE(clock.position(2s), 18s);
    QCOMPARE(clock.position(4s), 10s);
    clock.setLoop(Span{12s, 18s}, 4s); // nothing of it is played
    clock.seek(11s, 4s);
    QCOMPARE(clock.position(6s), 19s);
}

void TestReplayClock::howOftenItIsAskedDoesNotMatter()
{
    std::mt19937 random(3);
    std::uniform_int_distribution step(1, 5000);
    ReplayClock asked(1h);
    asked.setLoop(Span{7s, 19s}, 0s);
    asked.play(0s);
    const ReplayClock untouched = asked;
    Milliseconds now{0};
    for (int round = 0; round < 1000; ++round) {
        now += Milliseconds(step(random));
        QCOMPARE(asked.position(now), untouched.position(now));
        asked.setRate(100, now); // rebases
    }
}

QTEST_GUILESS_MAIN(TestReplayClock)
#include "tst_replayclock.moc"
