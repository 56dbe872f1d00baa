// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/heardspans.h"

#include <QTest>

#include <random>

using namespace fw;
using namespace fw::playback;
using namespace std::chrono_literals;
using quality::Milliseconds;
using quality::ReplayClock;
using quality::Span;

class TestReplayCourse final : public QObject
{
    Q_OBJECT

private slots:
    void playsToTheEnd();
    void leavesOutWhatIsSkipped();
    void loops();
    void loopOfSilenceIsNone();
    void goesWhereTheClockGoes();
    void heardIsInOrderAndApart();
    void heardFollowsTheCourse();
    void longLoopsAreHeardOnce();
};

void TestReplayCourse::playsToTheEnd()
{
    ReplayCourse course(10s, {}, {});
    course.begin(3s);
    QCOMPARE(course.rest(), std::optional<Milliseconds>(7s));
    QCOMPARE(course.take(2s), (Span{3s, 5s}));
    QCOMPARE(course.take(), (Span{5s, 10s}));
    QCOMPARE(course.take(), (Span{10s, 10s}));
    QCOMPARE(course.rest(), std::optional<Milliseconds>(0s));
}

void TestReplayCourse::leavesOutWhatIsSkipped()
{
    ReplayCourse course(10s, {}, {{2s, 4s}, {8s, 10s}});
    course.begin(0s);
    QCOMPARE(course.rest(), std::optional<Milliseconds>(6s));
    QCOMPARE(course.take(), (Span{0s, 2s}));
    QCOMPARE(course.take(), (Span{4s, 8s}));
    QCOMPARE(course.take(), (Span{10s, 10s}));
    course.begin(3s);
    QCOMPARE(course.take(1s), (Span{4s, 5s}));
}

void TestReplayCourse::loops()
{
    ReplayCourse course(10s, Span{4s, 6s}, {{5s, 7s}});
    course.begin(3s);
    QVERIFY(!course.rest());
    QCOMPARE(course.take(), (Span{3s, 5s}));
    QCOMPARE(course.take(), (Span{4s, 5s}));
    QCOMPARE(course.take(), (Span{4s, 5s}));
    QCOMPARE(course.rounds(), 2);
    course.begin(8s); // behind it
    QCOMPARE(course.take(), (Span{8s, 10s}));
    QCOMPARE(course.take(), (Span{10s, 10s}));
}

void TestReplayCourse::loopOfSilenceIsNone()
{
    ReplayCourse course(10s, Span{4s, 5s}, {{3s, 6s}});
    course.begin(2s);
    QCOMPARE(course.take(), (Span{2s, 3s}));
    QCOMPARE(course.take(), (Span{6s, 10s}));
}

void TestReplayCourse::goesWhereTheClockGoes()
{
    std::mt19937 random(7);
    const auto below = [&random](int most) { return Milliseconds(int(random() % unsigned(most))); };
    for (int round = 0; round < 500; ++round) {
        const Milliseconds duration = 1ms + below(3000);
        std::vector<Span> skipped;
        for (Milliseconds at = below(900); at < duration; at += 1ms + below(900)) {
            const Milliseconds to = std::min(at + 1ms + below(400), duration);
            skipped.push_back({at, to});
            at = to;
        }
        ReplayClock clock(duration);
        clock.setSkipped(skipped, 0ms);
        clock.seek(below(int(duration.count())), 0ms);
        if (round % 2 == 0) {
            const Milliseconds from = below(int(duration.count()));
            clock.setLoop(Span{from, from + below(1500)}, 0ms);
        }
        const Milliseconds begin = clock.position(0ms);
        clock.play(0ms);
        ReplayCourse course(duration, clock.loop(), skipped);
        course.begin(begin);
        Milliseconds played = 0ms;
        for (int step = 0; step < 20; ++step) {
            const Span part = course.take(1ms + below(200));
            QVERIFY(part.from <= part.to);
            if (part.from == part.to) {
                QCOMPARE(clock.position(played + 1ms), duration);
                break;
            }
            // In the middle of a stretch both are at the same place; at its end one may have
            // jumped.
            const Milliseconds half = (part.to - part.from) / 2;
            if (played + half > 0ms) {
                QCOMPARE(clock.position(played + half), part.from + half);
            }
            played += part.to - part.from;
        }
    }
}

void TestReplayCourse::heardIsInOrderAndApart()
{
    HeardSpans heard;
    heard.add({5s, 6s});
    heard.add({1s, 2s});
    heard.add({3s, 3s});
    heard.add({8s, 9s});
    QCOMPARE(heard.spans(), (std::vector<Span>{{1s, 2s}, {5s, 6s}, {8s, 9s}}));
    heard.add({2s, 5s});
    QCOMPARE(heard.spans(), (std::vector<Span>{{1s, 6s}, {8s, 9s}}));
    heard.add({0s, 10s});
    QCOMPARE(heard.spans(), (std::vector<Span>{{0s, 10s}}));
}

void TestReplayCourse::heardFollowsTheCourse()
{
    HeardSpans heard;
    heard.play(ReplayCourse(10s, {}, {{2s, 4s}}), 1s, 3s);
    QCOMPARE(heard.spans(), (std::vector<Span>{{1s, 2s}, {4s, 6s}}));
    heard.play(ReplayCourse(10s, {}, {}), 9s, 100s);
    QCOMPARE(heard.spans(), (std::vector<Span>{{1s, 2s}, {4s, 6s}, {9s, 10s}}));
}

void TestReplayCourse::longLoopsAreHeardOnce()
{
    HeardSpans heard;
    heard.play(ReplayCourse(10s, Span{4s, 4001ms}, {}), 3s, std::chrono::hours(1000));
    QCOMPARE(heard.spans(), (std::vector<Span>{{3s, 4001ms}}));
}

QTEST_GUILESS_MAIN(TestReplayCourse)
#include "tst_replaycourse.moc"
