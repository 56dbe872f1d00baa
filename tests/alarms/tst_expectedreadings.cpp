// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/alarmgauge.h"
#include "tests/live/floorscript.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::alarms;
using namespace fw::live;
using live::tests::FloorScript;
using Kind = Expectation::Kind;

namespace {

FloorConfig twoTeams()
{
    FloorConfig config = FloorConfig::defaults();
    const int site = config.scopes.add(0, u"site"_s, {}, organisation::ScopeLevel::Site);
    for (int team = 0; team < 2; ++team) {
        const int scope =
            config.scopes.add(site, u"t%1"_s.arg(team), {}, organisation::ScopeLevel::Team);
        for (int agent = team; agent < 8; agent += 2) {
            config.people["Local/a" + std::to_string(agent)] = {std::to_string(agent), {}, scope};
        }
    }
    return config;
}

/// A floor of one queue and eight agents in two teams, with something to expect at noon.
class Scene
{
public:
    Scene()
        : script(twoTeams())
    {
        script.populate(1, 8);
        script.send(LinkUp{"pbx", false});
    }

    std::optional<AlarmReading> one(AlarmMetric metric, const QString &key,
                                    FeedState state = FeedState::Live)
    {
        script.floor.advance(script.time, script.changes);
        FeedHealth health;
        health.source = SwitchId(0);
        health.name = u"pbx"_s;
        health.state = state;
        health.lastHeard = script.time;
        for (const AlarmReading &reading :
             gauge.read(script.floor, {health}, script.time, expected).list) {
            if (reading.metric == metric && reading.of->subject.key == key) {
                return reading;
            }
        }
        return std::nullopt;
    }

    void answerCalls(int count, std::chrono::seconds wait)
    {
        for (int call = 0; call < count; ++call) {
            ++m_call;
            script.send(CallQueued{QueueRef(0), m_call, 1, 0, "10086", {}});
            script.send(CallAnswered{QueueRef(0), m_call, AgentRef(0), wait, 1s});
            script.send(CallEnded{m_call});
        }
    }

    /// Every half hour from noon on.
    void expectCalls(double calls)
    {
        for (int interval = 24; interval < 48; ++interval) {
            expected.add({Kind::Calls, u"q0"_s, ExpectedDays::every(), interval, calls});
        }
    }

    FloorScript script;
    AlarmGauge gauge;
    Expectation expected;

private:
    CallRef m_call = 0;
};

} // namespace

class TestExpectedReadings final : public QObject
{
    Q_OBJECT

private slots:

    void restsWithoutExpectation()
    {
        Scene scene;
        scene.answerCalls(30, 5s);
        for (const AlarmMetric metric : {AlarmMetric::VolumeSurge, AlarmMetric::VolumeCollapse,
                                         AlarmMetric::ServiceLevelOutlook}) {
            QVERIFY(!scene.one(metric, u"q0"_s));
        }
        QVERIFY(!scene.one(AlarmMetric::Staffing, u"t0"_s));
    }

    void measuresVolumes()
    {
        Scene scene;
        scene.expectCalls(60);
        (void)scene.one(AlarmMetric::VolumeSurge, u"q0"_s); // hears the switch from now on
        for (int minute = 0; minute < 40; ++minute) {
            scene.answerCalls(3, 5s);
            scene.script.wait(1min);
        }
        // The running minute is empty yet, the 29 before it had three calls each.
        const auto surge = scene.one(AlarmMetric::VolumeSurge, u"q0"_s);
        QVERIFY(surge.has_value());
        QCOMPARE(surge->volume, 58.0);
        QCOMPARE(surge->value, 150.0);
        scene.script.wait(20min);
        QCOMPARE(scene.one(AlarmMetric::VolumeCollapse, u"q0"_s)->value, 100.0 * 9 * 3 / 58);
        scene.script.wait(20min);
        QCOMPARE(scene.one(AlarmMetric::VolumeCollapse, u"q0"_s)->value, 0.0);
    }

    void judgesNoVolumeOfATimeItDidNotHear()
    {
        Scene scene;
        scene.expectCalls(60);
        QVERIFY(!scene.one(AlarmMetric::VolumeCollapse, u"q0"_s));
        scene.script.wait(29min);
        QVERIFY(scene.one(AlarmMetric::VolumeCollapse, u"q0"_s).has_value());
        QVERIFY(!scene.one(AlarmMetric::VolumeCollapse, u"q0"_s, FeedState::Waiting));
        scene.script.wait(1min);
        QVERIFY(!scene.one(AlarmMetric::VolumeCollapse, u"q0"_s)); // what was lost is not known
        scene.script.wait(29min);
        QVERIFY(scene.one(AlarmMetric::VolumeCollapse, u"q0"_s).has_value());
    }

    void looksAheadToTheEndOfTheDay()
    {
        Scene scene;
        scene.expectCalls(10);
        scene.answerCalls(19, 5s);
        QVERIFY(!scene.one(AlarmMetric::ServiceLevelOutlook, u"q0"_s)); // too few to tell
        scene.answerCalls(81, 5s);
        QCOMPARE(scene.one(AlarmMetric::ServiceLevelOutlook, u"q0"_s)->value, 20.0);
        scene.script.wait(2h);
        scene.answerCalls(50, 90s); // the last hour went wrong, and twenty intervals are to come
        const auto outlook = scene.one(AlarmMetric::ServiceLevelOutlook, u"q0"_s);
        QCOMPARE(outlook->volume, 350.0);
        QCOMPARE(outlook->value, (100.0 / 350.0 - 0.8) * 100);
    }

    void countsWhoIsThere()
    {
        Scene scene;
        for (const QString &node : {u"t0"_s, u"site"_s, u"nowhere"_s}) {
            scene.expected.add(
                {Kind::Agents, node, ExpectedDays::every(), 24, node == u"site"_s ? 10.0 : 4.0});
        }
        QCOMPARE(scene.one(AlarmMetric::Staffing, u"t0"_s)->value, 100.0);
        QCOMPARE(scene.one(AlarmMetric::Staffing, u"site"_s)->value, 80.0);
        QVERIFY(!scene.one(AlarmMetric::Staffing, u"nowhere"_s));
        scene.script.send(MembershipChanged{QueueRef(0), AgentRef(0), false, false, 0});
        QCOMPARE(scene.one(AlarmMetric::Staffing, u"t0"_s)->value, 75.0);
        QCOMPARE(scene.one(AlarmMetric::Staffing, u"t0"_s)->volume, 4.0);
        // A silent switch is no reason to miss its people.
        QCOMPARE(scene.one(AlarmMetric::Staffing, u"t0"_s, FeedState::Waiting)->value, 75.0);
        scene.script.wait(30min);
        QVERIFY(!scene.one(AlarmMetric::Staffing, u"t0"_s)); // no shift is running
    }
};

QTEST_GUILESS_MAIN(TestExpectedReadings)
#include "tst_expectedreadings.moc"
