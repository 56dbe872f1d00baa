// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for every sequence of values and of what people do.
#include "alarmscene.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::alarms;
using namespace fw::alarms::tests;

namespace {

/// Rules with random delays and manners on three queues, and random people.
class RandomFloor
{
public:
    explicit RandomFloor(std::uint32_t seed)
        : m_random(seed)
    {
        std::vector<AlarmRule> rules{waitRule(), waitRule(), waitRule()};
        for (std::size_t number = 0; number < rules.size(); ++number) {
            AlarmRule &rule = rules[number];
            rule.id = QString::number(number);
            rule.onDelay = std::chrono::seconds(below(20));
            rule.offDelay = std::chrono::seconds(below(40));
            rule.acknowledge = static_cast<AcknowledgeRule>(below(3));
            rule.minimumVolume = below(3);
            rule.canDisable = below(2) == 0;
            if (below(2) == 0) {
                rule.escalateAfter = std::chrono::seconds(10 + below(50));
            }
            if (below(3) == 0) {
                rule.warning.reset();
            }
            if (number > 0 && below(2) == 0) {
                rule.suppressedBy = QString::number(number - 1);
            }
        }
        AlarmPolicy policy;
        policy.floodLimit = below(6);
        scene = std::make_unique<AlarmScene>(rules, policy);
        m_queues = {queueSubject(u"a"_s), queueSubject(u"b"_s, 1), queueSubject(u"c"_s)};
        m_values = {0, 0, 0};
    }

    void step()
    {
        if (below(200) == 0) {
            scene->now += std::chrono::seconds(below(100) - 50); // the clock is set
        }
        for (double &value : m_values) {
            value = below(4) == 0 ? below(200) : value;
        }
        const bool isSilent = below(20) == 0;
        const bool isBlind = below(50) == 0;
        scene->run(1, [&](AlarmReadings &readings) {
            readings.isBlind = isBlind;
            for (std::size_t number = 0; number < m_queues.size() && !isBlind; ++number) {
                if (below(10) > 0) {
                    readings.list.push_back({AlarmMetric::LongestWait,
                                             m_queues[number],
                                             {},
                                             m_values[number],
                                             double(below(5)),
                                             1});
                }
            }
            if (isSilent) {
                readings.silentSources.insert(1);
            }
        });
        act();
    }

    void act()
    {
        if (scene->engine.alarms().empty() || below(5) > 0) {
            return;
        }
        auto chosen = scene->engine.alarms().begin();
        std::advance(chosen, below(static_cast<int>(scene->engine.alarms().size())));
        const AlarmId id = chosen->first;
        switch (below(3)) {
        case 0:
            (void)scene->engine.acknowledge(id, u"li"_s, u"seen"_s, scene->now);
            break;
        case 1:
            (void)scene->engine.shelve(id, std::chrono::seconds(1 + below(20'000)), u"li"_s,
                                       u"later"_s, scene->now);
            break;
        default:
            (void)scene->engine.unshelve(id, u"li"_s, scene->now);
        }
    }

    void acknowledgeAll()
    {
        std::vector<AlarmId> ids;
        for (const auto &[id, alarm] : scene->engine.alarms()) {
            ids.push_back(id);
        }
        for (AlarmId id : ids) {
            QVERIFY(bool(scene->engine.acknowledge(id, u"li"_s, u"done"_s, scene->now)));
        }
    }

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }

    std::unique_ptr<AlarmScene> scene;

private:
    std::mt19937 m_random;
    std::vector<std::shared_ptr<const ReadSubject>> m_queues;
    std::vector<double> m_values;
};

} // namespace

class TestAlarmProperties final : public QObject
{
    Q_OBJECT

private slots:

    void nothingStaysForEver()
    {
        for (std::uint32_t seed = 0; seed < 300; ++seed) {
            RandomFloor floor(seed);
            for (int second = 0; second < 400; ++second) {
                floor.step();
            }
            AlarmScene &scene = *floor.scene;
            scene.quiet(120); // longer than each delay and than the minute of a flood
            for (const auto &[id, alarm] : scene.engine.alarms()) {
                QVERIFY2(!alarm.isActive, qPrintable(QString::number(seed)));
            }
            floor.acknowledgeAll();
            scene.now += std::chrono::hours(9); // longer than each shelf
            scene.quiet(2);
            QVERIFY2(scene.engine.alarms().empty(), qPrintable(QString::number(seed)));
        }
    }

    void neverBeforeItsDelay()
    {
        std::mt19937 random(4711);
        for (int round = 0; round < 300; ++round) {
            AlarmRule rule = waitRule();
            rule.critical.reset();
            rule.onDelay = std::chrono::seconds(1 + random() % 20);
            AlarmScene scene({rule});
            int badFor = -1; // seconds since it became bad; -1: it is not
            for (int second = 0; second < 300; ++second) {
                const double value = random() % 8 == 0 ? 0 : 100;
                badFor = value > 60 ? badFor + 1 : -1;
                for (AlarmChangeKind kind : scene.hold(value)) {
                    if (kind == AlarmChangeKind::Raised || kind == AlarmChangeKind::RaisedAgain) {
                        QVERIFY(badFor >= rule.onDelay.count());
                    }
                }
            }
        }
    }

    void changesTellTheWholeStory()
    {
        // Whoever follows the changes knows the list of alarms without asking for it.
        for (std::uint32_t seed = 1000; seed < 1100; ++seed) {
            RandomFloor floor(seed);
            std::map<AlarmId, AlarmState> known;
            for (int second = 0; second < 300; ++second) {
                AlarmScene &scene = *floor.scene;
                scene.changes.clear();
                const int value = floor.below(200);
                scene.hold(value);
                for (const AlarmChange &change : scene.changes) {
                    if (change.kind == AlarmChangeKind::Gone) {
                        QCOMPARE(known.erase(change.alarm.id), std::size_t(1));
                    } else {
                        known[change.alarm.id] = change.alarm.state;
                    }
                }
                QCOMPARE(known.size(), scene.engine.alarms().size());
                for (const auto &[id, alarm] : scene.engine.alarms()) {
                    QCOMPARE(known.at(id), alarm.state);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAlarmProperties)
#include "tst_alarmproperties.moc"
