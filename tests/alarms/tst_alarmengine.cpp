// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarmscene.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::alarms;
using namespace fw::alarms::tests;
using Kinds = std::vector<AlarmChangeKind>;
using enum AlarmChangeKind;

class TestAlarmEngine final : public QObject
{
    Q_OBJECT

private slots:

    void raisesAfterTheDelay()
    {
        AlarmScene scene;
        QVERIFY(scene.hold(60, 20).empty()); // at the level is not above it
        QVERIFY(scene.hold(61, 5).empty());
        QCOMPARE(scene.hold(61), Kinds{Raised});
        QCOMPARE(scene.only().severity, AlarmSeverity::Warning);
        QCOMPARE(scene.only().state, AlarmState::Unacknowledged);
        QCOMPARE(scene.only().value, 61.0);
        QCOMPARE(scene.only().limit, 60.0);
        QCOMPARE(scene.only().raisedAt, scene.now);
        QVERIFY(scene.hold(61, 100).empty());
    }

    void aDipStartsTheDelayAnew()
    {
        AlarmScene scene;
        QVERIFY(scene.hold(61, 5).empty());
        QVERIFY(scene.hold(60).empty());
        QVERIFY(scene.hold(61, 5).empty());
        QCOMPARE(scene.hold(61), Kinds{Raised});
    }

    void clearsAfterItsDelayBelowItsLevel()
    {
        AlarmScene scene;
        scene.hold(61, 6);
        QVERIFY(scene.hold(40, 60).empty()); // between the levels nothing changes
        QVERIFY(scene.hold(39, 15).empty());
        QVERIFY(scene.hold(41).empty()); // starts the delay anew
        QVERIFY(scene.hold(39, 15).empty());
        QCOMPARE(scene.hold(39), Kinds{Returned});
        QCOMPARE(scene.only().state, AlarmState::Returned);
        QVERIFY(scene.only().needsAttention());
        QVERIFY(scene.hold(0, 3600).empty()); // listed until somebody has seen it
        QVERIFY(bool(scene.engine.acknowledge(scene.only().id, u"li"_s, {}, scene.now)));
        QVERIFY(scene.engine.alarms().empty());
    }

    void noReadingIsGood()
    {
        AlarmScene scene;
        scene.hold(61, 6);
        QVERIFY(scene.quiet(15).empty());
        QCOMPARE(scene.quiet(1), Kinds{Returned});
    }

    void anAcknowledgedAlarmGoesWhenItIsGood()
    {
        AlarmScene scene;
        scene.hold(61, 6);
        const auto done =
            scene.engine.acknowledge(scene.only().id, u" li "_s, u"moved two"_s, scene.now);
        QVERIFY(bool(done));
        QCOMPARE(done->size(), std::size_t(1));
        QCOMPARE(done->front().kind, Acknowledged);
        QCOMPARE(scene.only().owner, u"li"_s);
        QCOMPARE(scene.only().note, u"moved two"_s);
        QVERIFY(!scene.only().needsAttention());
        QCOMPARE(scene.hold(0, 16), Kinds{Gone});
        QVERIFY(scene.engine.alarms().empty());
    }

    void risesToCriticalAsTheSameAlarm()
    {
        AlarmScene scene;
        scene.hold(61, 6);
        const AlarmId id = scene.only().id;
        QVERIFY(bool(scene.engine.acknowledge(id, u"li"_s, {}, scene.now)));
        QCOMPARE(scene.hold(121, 6), Kinds{Rose});
        QCOMPARE(scene.only().id, id);
        QCOMPARE(scene.only().limit, 120.0);
        QCOMPARE(scene.only().state, AlarmState::Unacknowledged); // nobody has seen the critical
        QCOMPARE(scene.hold(79, 16), Kinds{Fell});
        QCOMPARE(scene.only().severity, AlarmSeverity::Warning);
        QCOMPARE(scene.hold(0, 16), Kinds{Returned});
    }

    void startsAsCriticalWhenItIs()
    {
        AlarmScene scene;
        QCOMPARE(scene.hold(500, 6), Kinds{Raised});
        QCOMPARE(scene.only().severity, AlarmSeverity::Critical);
    }

    void comesBackAsTheSameAlarm()
    {
        AlarmScene scene;
        scene.hold(61, 6);
        const AlarmId id = scene.only().id;
        scene.hold(0, 16);
        QCOMPARE(scene.hold(61, 6), Kinds{RaisedAgain});
        QCOMPARE(scene.only().id, id);
        QCOMPARE(scene.only().occurrences, 2);
        QCOMPARE(scene.only().state, AlarmState::Unacknowledged);
    }

    void chatteringIsCounted()
    {
        AlarmScene scene;
        for (int time = 0; time < 5; ++time) {
            scene.hold(61, 6);
            scene.hold(0, 16);
        }
        QVERIFY(scene.engine.isChattering(scene.only()));
        QCOMPARE(scene.only().occurrences, 5);
        // Faster than the delays nothing happens at all.
        AlarmScene fast;
        for (int second = 0; second < 600; ++second) {
            QVERIFY(fast.hold(second % 2 == 0 ? 500 : 0).empty());
        }
        // And it is counted over alarms that came and went.
        AlarmScene acknowledged;
        for (int time = 0; time < 4; ++time) {
            acknowledged.hold(61, 6);
            QVERIFY(bool(acknowledged.engine.acknowledge(acknowledged.only().id, u"li"_s, {},
                                                         acknowledged.now)));
            if (time < 3) {
                acknowledged.hold(0, 16);
                QVERIFY(acknowledged.engine.alarms().empty());
            }
        }
        QCOMPARE(acknowledged.only().occurrences, 4);
    }

    void aTextCanBeRequired()
    {
        AlarmRule rule = waitRule();
        rule.acknowledge = AcknowledgeRule::Text;
        AlarmScene scene({rule});
        scene.hold(61, 6);
        const AlarmId id = scene.only().id;
        QCOMPARE(scene.engine.acknowledge(id, u"li"_s, u"  "_s, scene.now).error().detail,
                 u"text"_s);
        QCOMPARE(scene.engine.shelve(id, 60s, u"li"_s, {}, scene.now).error().detail, u"text"_s);
        QCOMPARE(scene.engine.acknowledge(id, u" "_s, u"why"_s, scene.now).error().detail,
                 u"owner"_s);
        QCOMPARE(
            scene.engine.acknowledge(id, u"li"_s, QString(501, u'x'), scene.now).error().detail,
            u"text"_s);
        QCOMPARE(scene.engine.acknowledge(99, u"li"_s, {}, scene.now).error().code,
                 ErrorCode::NotFound);
        QVERIFY(bool(scene.engine.acknowledge(id, u"li"_s, u"storm"_s, scene.now)));
    }

    void someGoByThemselves()
    {
        AlarmRule rule = waitRule();
        rule.acknowledge = AcknowledgeRule::Automatic;
        AlarmScene scene({rule});
        scene.hold(61, 6);
        QCOMPARE(scene.hold(0, 16), Kinds{Gone});
    }

    void shelvedUntilItsTime()
    {
        AlarmScene scene;
        scene.hold(61, 6);
        const AlarmId id = scene.only().id;
        QVERIFY(bool(scene.engine.shelve(id, 60s, u"li"_s, u"known"_s, scene.now)));
        QVERIFY(!scene.only().needsAttention());
        QVERIFY(scene.hold(61, 59).empty());
        QCOMPARE(scene.hold(61), Kinds{Unshelved});
        QCOMPARE(scene.only().state, AlarmState::Unacknowledged);
        // Good on the shelf: it stays put until its time is over, whatever it does meanwhile.
        QVERIFY(bool(scene.engine.shelve(id, 120s, u"li"_s, {}, scene.now)));
        QCOMPARE(scene.hold(0, 16), Kinds{Returned});
        QVERIFY(scene.hold(61, 20).empty());
        QCOMPARE(scene.hold(0, 84), (Kinds{Returned, Gone}));
        QVERIFY(scene.engine.alarms().empty());
    }

    void aShelfDoesNotHideACritical()
    {
        AlarmScene scene;
        scene.hold(61, 6);
        QVERIFY(bool(scene.engine.shelve(scene.only().id, 8h, u"li"_s, {}, scene.now)));
        QCOMPARE(scene.hold(121, 6), Kinds{Rose});
        QVERIFY(scene.only().needsAttention());
    }

    void takenFromTheShelfByHand()
    {
        AlarmScene scene;
        scene.hold(61, 6);
        const AlarmId id = scene.only().id;
        QVERIFY(scene.engine.unshelve(id, u"li"_s, scene.now)->empty());
        QVERIFY(bool(scene.engine.shelve(id, 8h, u"li"_s, {}, scene.now)));
        const auto back = scene.engine.unshelve(id, u"wang"_s, scene.now);
        QCOMPARE(back->front().kind, Unshelved);
        QCOMPARE(back->front().by, u"wang"_s);
        QVERIFY(scene.only().needsAttention());
    }

    void shelvesHaveALimit()
    {
        AlarmRule fixed = waitRule();
        fixed.canDisable = false;
        AlarmScene scene({fixed});
        scene.hold(61, 6);
        const AlarmId id = scene.only().id;
        QVERIFY(!scene.engine.shelve(id, 16min, u"li"_s, {}, scene.now));
        QVERIFY(bool(scene.engine.shelve(id, 15min, u"li"_s, {}, scene.now)));
        AlarmScene usual;
        usual.hold(61, 6);
        QCOMPARE(usual.engine.shelve(1, 8h + 1s, u"li"_s, {}, usual.now).error().detail,
                 u"duration"_s);
        QCOMPARE(usual.engine.shelve(1, 0s, u"li"_s, {}, usual.now).error().detail, u"duration"_s);
    }

    void escalatesOnce()
    {
        AlarmRule rule = waitRule();
        rule.escalateAfter = 60s;
        AlarmScene scene({rule});
        scene.hold(61, 6);
        QVERIFY(scene.hold(61, 59).empty());
        QCOMPARE(scene.hold(61), Kinds{Escalated});
        QVERIFY(scene.hold(61, 600).empty());
        QVERIFY(isKnown(scene.only().escalatedAt));
        AlarmScene owned({rule});
        owned.hold(61, 6);
        QVERIFY(bool(owned.engine.acknowledge(1, u"li"_s, {}, owned.now)));
        QVERIFY(owned.hold(61, 600).empty());
    }

    void aSmallVolumeProvesNothing()
    {
        AlarmRule rule = waitRule();
        rule.minimumVolume = 3;
        AlarmScene scene({rule});
        const auto hold = [&](double volume, int seconds) {
            return scene.run(seconds, [&](AlarmReadings &readings) {
                readings.list.push_back(
                    {AlarmMetric::LongestWait, scene.queue, {}, 500, volume, 1});
            });
        };
        QVERIFY(hold(2, 60).empty());
        QCOMPARE(hold(3, 6), Kinds{Raised});
        QCOMPARE(hold(2, 16), Kinds{Returned});
    }

    void levelsAreMultiplesOfTheReadingsFactor()
    {
        AlarmRule rule = waitRule();
        rule.warning = AlarmLevel{1, 1};
        rule.critical.reset();
        AlarmScene scene({rule});
        const auto hold = [&](double value, int seconds) {
            return scene.run(seconds, [&](AlarmReadings &readings) {
                readings.list.push_back(
                    {AlarmMetric::LongestWait, scene.queue, u"meal"_s, value, 1, 900});
            });
        };
        QVERIFY(hold(900, 60).empty());
        QCOMPARE(hold(901, 6), Kinds{Raised});
        QCOMPARE(scene.only().limit, 900.0);
        QCOMPARE(scene.only().aspect, u"meal"_s);
    }

    void scopes_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("isWatched");
        QTest::newRow("everything") << int(AlarmScope::Kind::Everything) << QString() << true;
        QTest::newRow("its site") << int(AlarmScope::Kind::Node) << u"site"_s << true;
        QTest::newRow("another site") << int(AlarmScope::Kind::Node) << u"other"_s << false;
        QTest::newRow("itself") << int(AlarmScope::Kind::Queue) << u"q"_s << true;
        QTest::newRow("another queue") << int(AlarmScope::Kind::Queue) << u"p"_s << false;
        QTest::newRow("agents only") << int(AlarmScope::Kind::MembersOf) << u"q"_s << false;
    }

    void scopes()
    {
        QFETCH(int, kind);
        QFETCH(QString, key);
        QFETCH(bool, isWatched);
        AlarmRule rule = waitRule();
        rule.scope = {static_cast<AlarmScope::Kind>(kind), key};
        AlarmScene scene({rule});
        QCOMPARE(!scene.hold(500, 10).empty(), isWatched);
    }

    void suppressedWhileTheOtherIsThere()
    {
        AlarmRule link = waitRule();
        link.id = u"link"_s;
        link.metric = AlarmMetric::LinkLost;
        link.onDelay = link.offDelay = 0s;
        AlarmRule wait = waitRule();
        wait.suppressedBy = u"link"_s;
        AlarmScene scene({wait, link});
        const auto hold = [&](double lost, double waited, int seconds) {
            return scene.run(seconds, [&](AlarmReadings &readings) {
                readings.list.push_back({AlarmMetric::LinkLost, switchSubject(), {}, lost, 1, 1});
                readings.list.push_back({AlarmMetric::LongestWait, scene.queue, {}, waited, 1, 1});
            });
        };
        QCOMPARE(hold(500, 500, 60), Kinds{Raised}); // the link only
        QCOMPARE(scene.only().ruleId, u"link"_s);
        QCOMPARE(hold(0, 500, 2), (Kinds{Returned, Raised}));
        QCOMPARE(scene.engine.alarms().size(), std::size_t(2));
    }

    void nothingIsSaidOfASilentSwitch()
    {
        AlarmScene scene;
        scene.hold(61, 6);
        const auto silent = [&](int seconds) {
            return scene.run(seconds,
                             [](AlarmReadings &readings) { readings.silentSources.insert(0); });
        };
        QVERIFY(silent(600).empty());
        QVERIFY(scene.hold(0, 15).empty());
        QCOMPARE(scene.hold(0), Kinds{Returned});
    }

    void aGapStartsDelaysAnew()
    {
        AlarmScene scene;
        QVERIFY(scene.hold(61, 3).empty());
        scene.now += 1h;
        QVERIFY(scene.hold(61, 5).empty()); // nobody knows what it was in between
        QCOMPARE(scene.hold(61), Kinds{Raised});
        scene.now -= 2h; // the clock was set back
        QVERIFY(scene.hold(0, 15).empty());
        QCOMPARE(scene.hold(0, 2), Kinds{Returned});
    }

    void aClockSetBackShortensNoShelfAndLengthensNone()
    {
        AlarmScene scene;
        scene.hold(61, 6);
        QVERIFY(bool(scene.engine.shelve(1, 8h, u"li"_s, {}, scene.now)));
        scene.now -= 24h;
        scene.hold(61);
        QVERIFY(scene.only().shelvedUntil <= scene.now + 8h);
    }

    void manyAtOnceAreOneFlood()
    {
        AlarmRule rule = waitRule();
        rule.onDelay = 0s;
        AlarmScene scene({rule}, {.floodLimit = 20});
        std::vector<std::shared_ptr<const ReadSubject>> queues;
        for (int number = 0; number < 50; ++number) {
            queues.push_back(queueSubject(QString::number(number)));
        }
        const Kinds kinds = scene.run(1, [&](AlarmReadings &readings) {
            for (const auto &queue : queues) {
                readings.list.push_back({AlarmMetric::LongestWait, queue, {}, 500, 1, 1});
            }
        });
        QCOMPARE(kinds.size(), std::size_t(51));
        const auto &alarms = scene.engine.alarms();
        QCOMPARE(std::count_if(alarms.begin(), alarms.end(),
                               [](const auto &each) { return each.second.isInFlood; }),
                 30);
        QCOMPARE(alarms.rbegin()->second.metric, AlarmMetric::Flood);
        QCOMPARE(alarms.rbegin()->second.value, 50.0);
        const AlarmId flood = alarms.rbegin()->first;
        QVERIFY(bool(scene.engine.acknowledge(flood, u"li"_s, {}, scene.now)));
        const Kinds later = scene.run(70, [&](AlarmReadings &readings) {
            for (const auto &queue : queues) {
                readings.list.push_back({AlarmMetric::LongestWait, queue, {}, 500, 1, 1});
            }
        });
        QCOMPARE(later, Kinds{Gone});
    }

    void tenThousandAtOnce()
    {
        AlarmScene scene;
        std::vector<AlarmReading> list;
        for (int number = 0; number < 10'000; ++number) {
            list.push_back(
                {AlarmMetric::LongestWait, queueSubject(QString::number(number)), {}, 500, 1, 1});
        }
        QElapsedTimer spent;
        spent.start();
        scene.run(6, [&](AlarmReadings &readings) { readings.list = list; });
        QCOMPARE(scene.engine.alarms().size(), std::size_t(10'001));
        const qint64 raising = spent.restart();
        scene.run(10, [&](AlarmReadings &readings) { readings.list = list; });
        const qint64 holding = spent.restart();
        scene.quiet(16);
        QVERIFY(spent.elapsed() < 20'000);
        qInfo("10,000 alarms: raised over 6 s in %lld ms, held in %lld ms a second", raising,
              holding / 10);
        std::vector<AlarmId> ids;
        for (const auto &[id, alarm] : scene.engine.alarms()) {
            ids.push_back(id);
        }
        for (AlarmId id : ids) {
            QVERIFY(bool(scene.engine.acknowledge(id, u"li"_s, {}, scene.now)));
        }
        scene.quiet(120);
        QVERIFY(scene.engine.alarms().size() <= 1); // the flood itself, when it was not good yet
    }

    void rulesThatGoTakeTheirAlarms()
    {
        AlarmScene scene;
        scene.hold(61, 6);
        const auto changes = scene.engine.setRules({}, scene.now);
        QCOMPARE(changes.size(), std::size_t(1));
        QCOMPARE(changes.front().kind, Gone);
        QVERIFY(scene.engine.alarms().empty());
        QVERIFY(scene.hold(500, 60).empty());
    }

    void goesOnAfterARestart()
    {
        AlarmScene before;
        before.hold(121, 6);
        QVERIFY(bool(before.engine.acknowledge(1, u"li"_s, u"seen"_s, before.now)));
        const Alarm kept = before.only();
        AlarmScene after;
        after.now = before.now + 5min;
        after.engine.restore({kept}, 7);
        QVERIFY(after.run(60, [](AlarmReadings &readings) { readings.isBlind = true; }).empty());
        QVERIFY(after.hold(121, 60).empty()); // the same alarm, still owned
        QCOMPARE(after.only().owner, u"li"_s);
        QCOMPARE(after.hold(0, 16), Kinds{Gone});
        QCOMPARE(after.hold(61, 6), Kinds{Raised});
        QCOMPARE(after.only().id, AlarmId(8));
    }
};

QTEST_GUILESS_MAIN(TestAlarmEngine)
#include "tst_alarmengine.moc"
