// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/alarmcentre.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::alarms;
using namespace fw::live;

namespace {

/// A store in memory that can be told to fail.
class MemoryStore final : public AlarmStore
{
public:
    [[nodiscard]] Result<std::optional<std::vector<AlarmRule>>> rules() const override
    {
        return keptRules;
    }

    [[nodiscard]] Outcome saveRules(const std::vector<AlarmRule> &rules) override
    {
        keptRules = rules;
        return success();
    }

    [[nodiscard]] Result<std::vector<Alarm>> openAlarms() const override
    {
        std::vector<Alarm> all;
        for (const auto &[id, alarm] : open) {
            all.push_back(alarm);
        }
        return all;
    }

    [[nodiscard]] Result<AlarmId> lastId() const override { return AlarmId(100); }

    [[nodiscard]] Outcome record(const std::vector<AlarmChange> &changes) override
    {
        if (isFull) {
            return Error{ErrorCode::Database, u"disk full"_s};
        }
        for (const AlarmChange &change : changes) {
            events.push_back(change);
            if (change.kind == AlarmChangeKind::Gone) {
                open.erase(change.alarm.id);
            } else {
                open[change.alarm.id] = change.alarm;
            }
        }
        return success();
    }

    [[nodiscard]] Result<std::vector<AlarmChange>> history(int) const override { return events; }

    [[nodiscard]] Outcome forgetBefore(TimePoint) override { return success(); }

    std::optional<std::vector<AlarmRule>> keptRules;
    std::map<AlarmId, Alarm> open;
    std::vector<AlarmChange> events;
    bool isFull = false;
};

const TimePoint kStart{std::chrono::hours(500'000)};

} // namespace

class TestAlarmCentre final : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_clock = std::make_unique<ManualClock>(kStart);
        m_kept = std::make_unique<MemoryStore>();
        m_floor = std::make_unique<FloorStore>(FloorConfig::defaults(), *m_clock);
        m_centre = std::make_unique<AlarmCentre>(*m_floor, *m_clock, m_kept.get());
        m_sequence = 0;
        m_state = FeedState::Live;
    }

    void announcesAndKeeps()
    {
        QSignalSpy announced(m_centre.get(), &AlarmCentre::announced);
        QSignalSpy changed(m_centre.get(), &AlarmCentre::alarmsChanged);
        queueCall();
        pass(65s);
        QCOMPARE(m_centre->attentionCount(), 0);
        pass(2s);
        QCOMPARE(m_centre->attentionCount(), 1);
        QCOMPARE(announced.count(), 1);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!m_centre->hasUnacknowledgedCritical());
        QCOMPARE(m_kept->open.size(), std::size_t(1));
        pass(60s);
        QVERIFY(m_centre->hasUnacknowledgedCritical());
        QCOMPARE(announced.count(), 2);
        const AlarmId id = m_centre->engine().alarms().begin()->first;
        QVERIFY(bool(m_centre->acknowledge(id, u"li"_s)));
        QCOMPARE(m_kept->open.begin()->second.owner, u"li"_s);
        QCOMPARE(m_centre->attentionCount(), 0);
        QVERIFY(bool(m_centre->shelve(id, 1h, u"li"_s)));
        QVERIFY(bool(m_centre->unshelve(id, u"li"_s)));
        QCOMPARE(announced.count(), 2); // people know what they do themselves
        QCOMPARE(m_centre->recentChanges().back().kind, AlarmChangeKind::Unshelved);
        QVERIFY(!m_centre->acknowledge(4711, u"li"_s));
    }

    void whatPeopleDidOutlivesARestart()
    {
        queueCall();
        pass(70s);
        const AlarmId id = m_centre->engine().alarms().begin()->first;
        QVERIFY(bool(m_centre->acknowledge(id, u"li"_s, u"moved two"_s)));
        m_centre.reset();
        m_floor = std::make_unique<FloorStore>(FloorConfig::defaults(), *m_clock);
        m_centre = std::make_unique<AlarmCentre>(*m_floor, *m_clock, m_kept.get());
        m_clock->advance(30s);
        m_centre->evaluate();
        QCOMPARE(m_centre->alarm(id)->note, u"moved two"_s);
        QVERIFY(!m_centre->recentChanges().empty());
        m_sequence = 0;
        queueCall(45s); // under the level of the alarm, over its clear level
        pass(12s);
        QCOMPARE(m_centre->alarm(id)->owner, u"li"_s);
        QCOMPARE(m_centre->attentionCount(), 0);
    }

    void aStoreThatFailsLosesNothingLater()
    {
        QSignalSpy failed(m_centre.get(), &AlarmCentre::storeFailed);
        m_kept->isFull = true;
        queueCall();
        pass(70s);
        QVERIFY(failed.count() > 0);
        QVERIFY(m_kept->events.empty());
        m_kept->isFull = false;
        pass(60s);
        QCOMPARE(m_kept->events.size(), std::size_t(2));
    }

    void rulesCanBeChanged()
    {
        QSignalSpy changed(m_centre.get(), &AlarmCentre::rulesChanged);
        std::vector<AlarmRule> rules = m_centre->engine().rules();
        rules.front().warning->raise = 30;
        rules.front().warning->clear = 60;
        QVERIFY(!m_centre->setRules(rules));
        QVERIFY(!m_kept->keptRules);
        rules.front().warning->clear = 20;
        QVERIFY(bool(m_centre->setRules(rules)));
        QCOMPARE(changed.count(), 1);
        QVERIFY(*m_kept->keptRules == rules);
        queueCall();
        pass(37s);
        QCOMPARE(m_centre->attentionCount(), 1);
    }

    void alarmsOfRulesThatAreGoneAreClosed()
    {
        Alarm orphan;
        orphan.id = 5;
        orphan.ruleId = u"no_more"_s;
        m_kept->open[5] = orphan;
        m_centre = std::make_unique<AlarmCentre>(*m_floor, *m_clock, m_kept.get());
        QVERIFY(m_centre->engine().alarms().empty());
        QVERIFY(m_kept->open.empty());
    }

    void aLostLinkIsAnAlarmOfItsOwn()
    {
        queueCall();
        pass(10s);
        m_state = FeedState::Connecting;
        pass(7s);
        QCOMPARE(m_centre->engine().alarms().size(), std::size_t(1));
        QCOMPARE(m_centre->engine().alarms().begin()->second.metric, AlarmMetric::LinkLost);
        pass(300s);
        QCOMPARE(m_centre->engine().alarms().size(), std::size_t(1)); // nothing out of stale data
    }

    void tellsWhatARuleWouldHaveDone()
    {
        queueCall();
        pass(200s);
        AlarmRule rule = m_centre->engine().rules().front();
        const auto found = m_centre->whatIf(rule, 12h);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().severity, AlarmSeverity::Critical);
        rule.warning->raise = 600;
        rule.critical->raise = 900;
        QVERIFY(m_centre->whatIf(rule, 12h).empty());
        rule.metric = AlarmMetric::WaitingPerReady;
        rule.direction = AlarmDirection::AtLeast;
        rule.warning = AlarmLevel{1, 1};
        rule.critical.reset();
        QCOMPARE(m_centre->whatIf(rule, 12h).size(), std::size_t(1)); // out of what was read
        QCOMPARE(m_centre->knownSince(AlarmMetric::WaitingPerReady), kStart + 1s);
        rule.metric = AlarmMetric::Staffing;
        QVERIFY(m_centre->whatIf(rule, 12h).empty());
    }

private:
    void send(FloorEvent event, std::chrono::seconds ago = 0s)
    {
        auto batch = std::make_shared<std::vector<StampedEvent>>();
        batch->push_back({SwitchId(0), ++m_sequence, m_clock->now() - ago, std::move(event)});
        m_floor->take(batch);
        m_floor->flush();
    }

    void queueCall(std::chrono::seconds ago = 0s)
    {
        send(QueueSeen{QueueRef(0), "sales", 0s}, ago);
        send(AgentSeen{AgentRef(0), "Local/1", {}}, ago);
        send(MembershipChanged{QueueRef(0), AgentRef(0), true, false, 0},
             ago); // somebody is available
        send(LinkUp{"pbx", false}, ago);
        send(CallQueued{QueueRef(0), 1, 1, 0, "10086", {}}, ago);
    }

    void pass(std::chrono::seconds span)
    {
        for (; span > 0s; span -= 1s) {
            m_clock->advance(1s);
            FeedHealth health;
            health.source = SwitchId(0);
            health.name = u"pbx"_s;
            health.state = m_state;
            health.lastHeard = m_state == FeedState::Live ? m_clock->now() : kStart;
            m_floor->takeHealth(health);
            m_centre->evaluate();
        }
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<MemoryStore> m_kept;
    std::unique_ptr<FloorStore> m_floor;
    std::unique_ptr<AlarmCentre> m_centre;
    std::uint64_t m_sequence = 0;
    FeedState m_state = FeedState::Live;
};

QTEST_GUILESS_MAIN(TestAlarmCentre)
#include "tst_alarmcentre.moc"
