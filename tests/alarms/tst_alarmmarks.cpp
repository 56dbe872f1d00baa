// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/alarmcentre.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::alarms;

namespace {

const TimePoint kStart{std::chrono::hours(500'000)};
constexpr double kLong = 100;
constexpr double kTooLong = 1'000;

/// One queue whose longest wait is as it is told.
class OneQueue final : public ReadingSource
{
public:
    OneQueue()
    {
        ReadSubject of;
        of.subject.kind = AlarmSubject::Kind::Queue;
        of.subject.key = u"sales"_s;
        of.subject.source = 0;
        of.subject.nodeId = u"north"_s;
        m_of = std::make_shared<ReadSubject>(of);
    }

    [[nodiscard]] std::vector<AlarmReading> read(TimePoint /*now*/) override
    {
        return {AlarmReading{AlarmMetric::LongestWait, m_of, {}, wait, 10, 1}};
    }

    double wait = 0;

private:
    std::shared_ptr<const ReadSubject> m_of;
};

std::vector<AlarmRule> rules()
{
    std::vector<AlarmRule> rules = AlarmRule::defaults();
    for (AlarmRule &rule : rules) {
        if (rule.metric == AlarmMetric::LongestWait) {
            rule.scope = {};
            rule.warning = {60, 30};
            rule.critical = {600, 300};
            rule.onDelay = 0s;
            rule.offDelay = 0s;
            rule.minimumVolume = 0;
            rule.acknowledge = AcknowledgeRule::Optional;
        }
    }
    return rules;
}

/// A desk, and what it tells the others.
struct Desk
{
    explicit Desk(const Clock &clock)
        : floor(live::FloorConfig::defaults(), clock)
        , centre(floor, clock, nullptr)
        , announced(&centre, &AlarmCentre::announced)
    {
        centre.addSource(queue);
        centre.takeRules(rules());
        QObject::connect(&centre, &AlarmCentre::marked, &centre,
                         [this](const AlarmMark &mark) { told.push_back(mark); });
    }

    void see(double wait)
    {
        queue.wait = wait;
        centre.evaluate();
    }

    [[nodiscard]] const Alarm *alarm() const
    {
        const auto &all = centre.engine().alarms();
        return all.empty() ? nullptr : &all.begin()->second;
    }

    /// What it told since it was last asked.
    [[nodiscard]] std::vector<AlarmMark> news() { return std::exchange(told, {}); }

    live::FloorStore floor;
    OneQueue queue;
    AlarmCentre centre;
    QSignalSpy announced;
    std::vector<AlarmMark> told;
};

} // namespace

/// What one desk does about an alarm, the others know.
class TestAlarmMarks final : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_clock = std::make_unique<ManualClock>(kStart);
        m_here = std::make_unique<Desk>(*m_clock);
        m_there = std::make_unique<Desk>(*m_clock);
        for (Desk *desk : {m_here.get(), m_there.get()}) {
            desk->centre.beginSharing();
            desk->see(kLong);
            QVERIFY(desk->alarm() != nullptr);
            QVERIFY(desk->alarm()->needsAttention());
        }
    }

    void anAcknowledgementIsSeenThere()
    {
        QVERIFY(m_here->centre.acknowledge(m_here->alarm()->id, u"li"_s, u"two moved"_s));
        m_there->centre.takeMarks(m_here->news());
        QCOMPARE(m_there->alarm()->state, AlarmState::Acknowledged);
        QCOMPARE(m_there->alarm()->owner, u"li"_s);
        QCOMPARE(m_there->alarm()->note, u"two moved"_s);
        QCOMPARE(m_there->centre.recentChanges().back().by, u"li"_s);
        QVERIFY(m_there->news().empty()); // it goes no further
    }

    void aShelfIsSeenThere()
    {
        QVERIFY(m_here->centre.shelve(m_here->alarm()->id, 1h, u"li"_s));
        m_clock->advance(5s);
        m_there->centre.takeMarks(m_here->news());
        QVERIFY(m_there->alarm()->isShelved());
        QCOMPARE(m_there->alarm()->shelvedUntil, kStart + 1h);
        QVERIFY(m_here->centre.unshelve(m_here->alarm()->id, u"li"_s));
        m_there->centre.takeMarks(m_here->news());
        QVERIFY(!m_there->alarm()->isShelved());
    }

    void whoComesLaterKnowsIt()
    {
        QVERIFY(m_here->centre.acknowledge(m_here->alarm()->id, u"li"_s));
        m_clock->advance(30min);
        Desk late(*m_clock);
        late.centre.beginSharing();
        late.centre.takeMarks(m_here->news());
        late.see(kLong);
        QCOMPARE(late.alarm()->state, AlarmState::Acknowledged);
        QCOMPARE(late.announced.count(), 0);
    }

    void theNextOneIsAnotherOne()
    {
        QVERIFY(m_here->centre.acknowledge(m_here->alarm()->id, u"li"_s));
        std::vector<AlarmMark> marks = m_here->news();
        m_there->centre.takeMarks(marks);
        m_clock->advance(1s);
        m_here->see(0);
        QVERIFY(m_here->alarm() == nullptr);
        for (const AlarmMark &mark : m_here->news()) {
            marks.push_back(mark);
        }
        QCOMPARE(marks.back().kind, AlarmMark::Kind::Over);
        Desk late(*m_clock);
        late.centre.beginSharing();
        late.centre.takeMarks(marks);
        late.see(kLong);
        QVERIFY(late.alarm()->needsAttention());
        QCOMPARE(late.announced.count(), 1);
    }

    void whatNobodyTookIsNoNews()
    {
        m_here->see(0);
        m_clock->advance(1s);
        QVERIFY(m_here->news().empty());
    }

    void aWarningIsNotTheCriticalOne()
    {
        QVERIFY(m_here->centre.acknowledge(m_here->alarm()->id, u"li"_s));
        m_there->see(kTooLong);
        m_there->centre.takeMarks(m_here->news());
        QVERIFY(m_there->alarm()->needsAttention());
        m_clock->advance(1s);
        m_here->see(kTooLong);
        QVERIFY(m_here->alarm()->needsAttention());
    }

    void anotherNodesAlarmIsNotMeant()
    {
        QVERIFY(m_here->centre.acknowledge(m_here->alarm()->id, u"li"_s));
        std::vector<AlarmMark> marks = m_here->news();
        marks.front().subject.nodeId = u"south"_s; // the server knows who may say so
        m_there->centre.takeMarks(marks);
        QVERIFY(m_there->alarm()->needsAttention());
    }

    void ownMarksComeBack()
    {
        QVERIFY(m_here->centre.shelve(m_here->alarm()->id, 1h, u"li"_s));
        QVERIFY(m_here->centre.unshelve(m_here->alarm()->id, u"li"_s));
        std::vector<AlarmMark> marks = m_here->news();
        marks.resize(1);
        marks.front().isOwn = true;
        m_here->centre.takeMarks(marks);
        QVERIFY(!m_here->alarm()->isShelved());
    }

    void rulesAreThoseOfAll()
    {
        QSignalSpy edited(&m_here->centre, &AlarmCentre::rulesEdited);
        QSignalSpy changed(&m_here->centre, &AlarmCentre::rulesChanged);
        m_here->centre.takeRules(AlarmRule::defaults());
        QCOMPARE(changed.count(), 1);
        m_here->centre.takeRules(AlarmRule::defaults()); // the same
        QCOMPARE(changed.count(), 1);
        QCOMPARE(edited.count(), 0);
        QVERIFY(m_here->centre.setRules(rules()));
        QCOMPARE(edited.count(), 1);
        m_here->centre.endSharing();
        QVERIFY(m_here->centre.engine().rules() == AlarmRule::defaults());
        QVERIFY(m_here->centre.acknowledge(m_here->alarm()->id, u"li"_s));
        QVERIFY(m_here->news().empty());
    }

private:
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Desk> m_here;
    std::unique_ptr<Desk> m_there;
};

QTEST_GUILESS_MAIN(TestAlarmMarks)
#include "tst_alarmmarks.moc"
