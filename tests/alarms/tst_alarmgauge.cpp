// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/alarmgauge.h"

#include "core/alarms/floorhistory.h"
#include "tests/live/floorscript.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::alarms;
using namespace fw::live;
using live::tests::FloorScript;

namespace {

FeedHealth health(FeedState state, TimePoint heard)
{
    FeedHealth made;
    made.source = SwitchId(0);
    made.name = u"pbx"_s;
    made.state = state;
    made.lastHeard = heard;
    return made;
}

/// A floor of two queues and eight agents whose readings are asked for.
class Scene
{
public:
    Scene()
    {
        script.populate(2, 8);
        script.send(LinkUp{"pbx", false});
    }

    AlarmReadings read(FeedState state = FeedState::Live)
    {
        script.floor.advance(script.time, script.changes);
        return gauge.read(script.floor, {health(state, script.time)}, script.time);
    }

    /// The only reading of a metric.
    std::optional<AlarmReading> one(AlarmMetric metric, FeedState state = FeedState::Live)
    {
        std::optional<AlarmReading> found;
        for (const AlarmReading &reading : read(state).list) {
            if (reading.metric == metric) {
                if (found) {
                    return std::nullopt;
                }
                found = reading;
            }
        }
        return found;
    }

    void queueCall(CallRef call, std::size_t queue = 0)
    {
        script.send(CallQueued{QueueRef(queue), call, 1, 0, "10086", {}});
    }

    void answer(CallRef call, std::size_t agent)
    {
        script.send(CallAnswered{QueueRef(0), call, AgentRef(agent), 5s, 2s});
    }

    void pause(std::size_t agent, const std::string &reason)
    {
        for (std::size_t queue = 0; queue < 2; ++queue) {
            script.send(AgentPaused{QueueRef(queue), AgentRef(agent), reason, kNoTime});
        }
    }

    FloorScript script;
    AlarmGauge gauge;
};

} // namespace

class TestAlarmGauge final : public QObject
{
    Q_OBJECT

private slots:

    void readsWaits()
    {
        Scene scene;
        QVERIFY(!scene.one(AlarmMetric::LongestWait));
        scene.queueCall(1);
        scene.script.wait(30s);
        scene.queueCall(2);
        scene.script.wait(40s);
        const auto wait = scene.one(AlarmMetric::LongestWait);
        QVERIFY(wait.has_value());
        QCOMPARE(wait->value, 70.0);
        QCOMPARE(wait->volume, 2.0);
        QCOMPARE(wait->of->subject.kind, AlarmSubject::Kind::Queue);
        QCOMPARE(wait->of->subject.key, u"q0"_s);
        QCOMPARE(scene.one(AlarmMetric::WaitingPerReady)->value, 0.25);
        QVERIFY(!scene.one(AlarmMetric::NobodyReady));
        for (std::size_t agent = 0; agent < 8; ++agent) {
            scene.pause(agent, "meeting");
        }
        QCOMPARE(scene.one(AlarmMetric::NobodyReady)->value, 2.0);
        QCOMPARE(scene.one(AlarmMetric::WaitingPerReady)->value, 2.0);
    }

    void readsShares()
    {
        Scene scene;
        for (CallRef call = 1; call <= 4; ++call) {
            scene.queueCall(call);
            scene.script.wait(5s);
            if (call < 4) {
                scene.answer(call, call);
            } else {
                scene.script.send(CallAbandoned{QueueRef(0), call, 5s, true});
            }
        }
        QCOMPARE(scene.one(AlarmMetric::ServiceLevel)->value, 75.0);
        QCOMPARE(scene.one(AlarmMetric::ServiceLevel)->volume, 4.0);
        QCOMPARE(scene.one(AlarmMetric::AbandonRate)->value, 25.0);
    }

    void readsStatesAndTalk()
    {
        Scene scene;
        scene.pause(3, "meal");
        scene.script.wait(10min);
        const auto limit = scene.one(AlarmMetric::StateLimit);
        QVERIFY(limit.has_value());
        QCOMPARE(limit->value, 600.0);
        QCOMPARE(limit->factor, 2700.0);
        QCOMPARE(limit->aspect, u"on_break"_s);
        QCOMPARE(stateOfAspect(limit->aspect), AgentState::OnBreak);
        QCOMPARE(limit->of->subject.key, u"Local/a3"_s);
        QCOMPARE(limit->of->queues, (QStringList{u"q0"_s, u"q1"_s}));
        scene.queueCall(1);
        scene.answer(1, 0);
        scene.script.wait(20min);
        scene.script.send(CallHeld{1, AgentRef(0)});
        scene.script.wait(60s);
        QCOMPARE(scene.one(AlarmMetric::LongCall)->value, 1260.0);
        QCOMPARE(scene.one(AlarmMetric::LongHold)->value, 60.0);
        QCOMPARE(scene.one(AlarmMetric::StateLimit)->of->subject.key, u"Local/a3"_s);
    }

    void readsWhoPausedTogether()
    {
        Scene scene;
        scene.pause(0, "break");
        scene.script.wait(110s);
        scene.pause(1, "break");
        scene.pause(2, "break");
        scene.pause(3, "meal");
        const auto list = scene.read().list;
        const auto together = std::find_if(list.begin(), list.end(), [](const AlarmReading &each) {
            return each.metric == AlarmMetric::MassPause && each.aspect == u"break"_s;
        });
        QVERIFY(together != list.end());
        QCOMPARE(together->value, 3.0);
        QCOMPARE(together->volume, 8.0);
        scene.script.wait(11s);
        scene.script.wait(120s);
        QVERIFY(!scene.one(AlarmMetric::MassPause));
    }

    void readsMissedAndShortCalls()
    {
        Scene scene;
        for (CallRef call = 1; call <= 3; ++call) {
            scene.queueCall(call);
            scene.script.send(CallOffered{QueueRef(0), call, AgentRef(0)});
            scene.script.send(CallMissed{QueueRef(0), call, AgentRef(0), 15000ms});
            scene.answer(call, 1);
            scene.script.wait(call == 2 ? 10s : 9s);
            scene.script.send(
                CallCompleted{QueueRef(0), call, AgentRef(1), EndedBy::Agent, 0s, 9s});
            scene.script.wait(1s);
        }
        QCOMPARE(scene.one(AlarmMetric::MissedOffers)->value, 3.0);
        QCOMPARE(scene.one(AlarmMetric::ShortCalls)->value, 2.0);
        QCOMPARE(scene.one(AlarmMetric::ShortCalls)->of->subject.key, u"Local/a1"_s);
        scene.script.wait(16min);
        QVERIFY(!scene.one(AlarmMetric::MissedOffers));
        QVERIFY(!scene.one(AlarmMetric::ShortCalls));
    }

    void readsLostPhones()
    {
        Scene scene;
        QVERIFY(!scene.one(AlarmMetric::DevicesLost));
        scene.script.send(AgentDeviceChanged{AgentRef(0), DeviceState::Unreachable});
        scene.script.send(AgentDeviceChanged{AgentRef(1), DeviceState::Unreachable});
        QCOMPARE(scene.one(AlarmMetric::DevicesLost)->value, 25.0);
        QCOMPARE(scene.one(AlarmMetric::DevicesLost)->volume, 8.0);
    }

    void aSilentSwitchIsOneReading()
    {
        Scene scene;
        scene.queueCall(1);
        scene.script.wait(30s);
        QCOMPARE(scene.one(AlarmMetric::LinkLost)->value, 0.0);
        scene.read(FeedState::Connecting);
        scene.script.wait(7s);
        const AlarmReadings readings = scene.read(FeedState::Connecting);
        QCOMPARE(readings.silentSources, std::set<int>{0});
        QCOMPARE(scene.one(AlarmMetric::LinkLost, FeedState::Waiting)->value, 7.0);
        QVERIFY(!scene.one(AlarmMetric::LongestWait, FeedState::Waiting));
        QCOMPARE(scene.one(AlarmMetric::LinkLost)->value, 0.0);
    }

    void anAnsweringSwitchThatSaysNothingForLong()
    {
        Scene scene;
        const FeedHealth stale = health(FeedState::Live, scene.script.time);
        const auto readings =
            scene.gauge.read(scene.script.floor, {stale}, scene.script.time + 20s);
        QCOMPARE(readings.list.front().metric, AlarmMetric::LinkLost);
        QCOMPARE(readings.list.front().value, 20.0);
    }

    void withoutAnySwitchItIsBlind()
    {
        Scene scene;
        QVERIFY(scene.gauge.read(scene.script.floor, {}, scene.script.time).isBlind);
    }

    void faultsOfTheDataUntilTheyAreSettled()
    {
        Scene scene;
        scene.read();
        QVERIFY(!scene.one(AlarmMetric::DataFaults));
        StampedEvent late{SwitchId(0), 9999, scene.script.time, Anomaly{"x"}};
        scene.script.floor.apply(late, scene.script.changes);
        QCOMPARE(scene.one(AlarmMetric::DataFaults)->aspect, QString(kGapFault));
        FeedHealth skewed = health(FeedState::Live, scene.script.time);
        skewed.clockOffset = -3s;
        const auto list = scene.gauge.read(scene.script.floor, {skewed}, scene.script.time).list;
        QVERIFY(std::any_of(list.begin(), list.end(), [](const AlarmReading &each) {
            return each.metric == AlarmMetric::DataFaults && each.aspect == kClockFault;
        }));
    }

    void historyAgreesWithWhatWasRead_data()
    {
        QTest::addColumn<int>("metric");
        for (AlarmMetric metric :
             {AlarmMetric::LongestWait, AlarmMetric::ServiceLevel, AlarmMetric::AbandonRate,
              AlarmMetric::LongCall, AlarmMetric::LongHold, AlarmMetric::ShortCalls}) {
            QTest::newRow(metricId(metric).data()) << int(metric);
        }
    }

    /// The worst of each minute as it was read live, and as it is made out of what the floor
    /// remembers, must be the same figure.
    void historyAgreesWithWhatWasRead()
    {
        QFETCH(int, metric);
        const auto asked = static_cast<AlarmMetric>(metric);
        Scene scene;
        ReadingHistory live;
        const TimePoint start = scene.script.time;
        const auto pass = [&](int seconds) {
            for (int second = 0; second < seconds; ++second) {
                live.add(scene.read(), scene.script.time);
                scene.script.wait(1s);
            }
        };
        for (CallRef call = 1; call <= 40; ++call) {
            scene.queueCall(call);
            pass(static_cast<int>(7 + call * 5 % 40));
            if (call % 4 == 0) {
                scene.script.send(CallAbandoned{QueueRef(0), call, 12s, true});
                continue;
            }
            scene.answer(call, call % 3);
            pass(static_cast<int>(5 + call * 7 % 90));
            scene.script.send(CallHeld{call, AgentRef(call % 3)});
            pass(20);
            scene.script.send(
                CallCompleted{QueueRef(0), call, AgentRef(call % 3), EndedBy::Caller, 5s, 30s});
            scene.script.send(CallEnded{call});
            pass(11);
        }
        const auto expected = live.frames(asked, start, scene.script.time);
        const auto made = framesFromFloor(scene.script.floor, asked, start, scene.script.time);
        QVERIFY(expected.size() > 10);
        int compared = 0;
        for (const ReadingFrame &frame : expected) {
            const auto same = std::find_if(made.begin(), made.end(), [&](const ReadingFrame &each) {
                return each.at == frame.at;
            });
            QVERIFY(same != made.end());
            for (const AlarmReading &reading : frame.list) {
                const auto found = std::find_if(
                    same->list.begin(), same->list.end(), [&](const AlarmReading &each) {
                        return each.of->subject.isSameAs(reading.of->subject);
                    });
                QVERIFY(found != same->list.end());
                // A share is made at the end of its minute, the live one is the worst within it.
                const bool isShare =
                    asked == AlarmMetric::ServiceLevel || asked == AlarmMetric::AbandonRate;
                QVERIFY2(std::abs(found->value - reading.value) <= (isShare ? 40 : 1.01),
                         qPrintable(u"%1 %2"_s.arg(found->value).arg(reading.value)));
                ++compared;
            }
        }
        QVERIFY(compared > 10 || asked == AlarmMetric::ShortCalls);
    }
};

QTEST_GUILESS_MAIN(TestAlarmGauge)
#include "tst_alarmgauge.moc"
